"""Other programs' formats: spreadsheets in, mapping files, later calendars and mail drafts.

Knows: domain, places, words. Turns files into plain rows and back; decides nothing.
"""
