"""A window at rest: nothing can be typed or begun while the court file is at work, and it stays alive."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QToolBar, QWidget


def rest(window: QWidget, on: bool) -> None:
    """Let the pages, menus and bars of *window* rest, or take them up again; dialogs go on."""
    if not isinstance(window, QMainWindow):
        return
    body = window.centralWidget()
    for part in (body, window.menuBar(), *window.findChildren(QToolBar)):
        if part is not None:
            part.setEnabled(not on)
