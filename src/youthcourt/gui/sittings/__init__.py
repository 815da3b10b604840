"""Sittings: the court days, a day with its docket and jury, and its packet."""
