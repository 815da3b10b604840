"""The pieces every feature is made from: tasks, refusals, tables, dates, preview, remember.

Knows no feature and no form.
"""
