"""F1: which page of the help belongs to where the person is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from youthcourt.gui.kit.help_pages import ORDER
from youthcourt.gui.kit.help_window import HelpWindow, show_help
from youthcourt.gui.main_window.history import Place


def help_for(window: QWidget, page: QWidget, here: Place | None) -> HelpWindow:
    """Open the help for the dialog in front, or else for *page*.

    A page or a dialog may say its ``help_page`` itself; other pages have that of their place. Over a
    dialog the help belongs to it, or it could not be used.
    """
    dialog = QApplication.activeModalWidget()
    place = here.page if here is not None else ORDER[0]
    name = getattr(dialog, "help_page", "") or getattr(page, "help_page", "") or place
    return show_help(dialog or window, name)
