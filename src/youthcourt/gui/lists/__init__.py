"""What stands around a long list on every page: filters, chips, views, columns, bulk bar, peek, export."""
