"""What tests ask of the main window: a command by its words, the place chosen, a referral."""

from __future__ import annotations

from PySide6.QtGui import QAction

from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import intake
from youthcourt.services.intake import Referral


def command(window: MainWindow, words: str) -> QAction:
    """Return the command of the window that says *words*."""
    return next(made for made in window.findChildren(QAction) if made.text().replace("&", "") == words)


def chosen(window: MainWindow) -> str:
    """Return the place marked at the left."""
    return window._ui.navigation_list.currentItem().text()


def refer(window: MainWindow, given: str) -> str:
    """Take a referral in and return its case number."""
    return window._office.do(intake.new_referral, Referral(given=given))
