"""Calls and enquiries: whom to call about which case, and who asked before there is one.

Knows the kit, the lists, the forms and the services; the other features only by signals.
"""
