"""What stands around a long list on every page: filters, chips, views, columns, bulk bar, peek, export.

And the dialog of a contact, which the pages of cases and people share and a form makes.
"""
