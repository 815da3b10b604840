"""The size of all text at this computer: set, one step larger or smaller, and kept for the next start."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from youthcourt.gui.kit.remember import last_look, remember_look
from youthcourt.look import palette
from youthcourt.look.theme import Scheme

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Text sizes offered, in percent."""
USUAL = 100


def nearest(zoom: int) -> int:
    """Return the offered size that is nearest to *zoom* percent."""
    return min(SIZES, key=lambda size: abs(size - zoom))


def set_look(scheme: Scheme, zoom: int) -> None:
    """Show everything in *scheme* with text at *zoom* percent from now on, and keep both."""
    remember_look(scheme, zoom)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        palette.apply(app, scheme, zoom)


def set_size(zoom: int) -> None:
    """Show all text at *zoom* percent from now on, and keep it."""
    set_look(last_look()[0], zoom)


def step(by: int) -> int:
    """Make all text *by* steps larger, or smaller below zero; returns the size then, in percent."""
    at = SIZES.index(nearest(last_look()[1])) + by
    size = SIZES[min(max(at, 0), len(SIZES) - 1)]
    set_size(size)
    return size
