"""The court's rules: stages, eligibility, consent, conflicts, draw, criteria, sanctions, duty, credits.

Knows: the standard library and nothing else. No database, no window, no paper,
no clock (dates are handed in) and no chance (seeds are handed in).
"""
