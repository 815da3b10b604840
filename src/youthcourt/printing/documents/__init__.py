"""What papers hold: frozen values, free of the library that draws them.

Knows: domain, places. Services build these; ``youthcourt.printing`` turns them into
pages. Everywhere an empty text, ``None`` or an empty tuple means *not known yet* and
prints as a line or box to write on. Nothing is ever invented in its place.
"""
