"""Cases: the list, the page of one case, new referrals, the import.

Knows kit and forms; other features are reached by signals that the main window joins.
"""
