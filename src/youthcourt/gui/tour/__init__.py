"""The tour: a Saturday played through the real windows with no display, leaving pictures and papers.

Knows the main window and all below it. ``play`` is what the command line calls.
"""

from youthcourt.gui.tour.play import play

__all__ = ["play"]
