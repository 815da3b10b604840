"""The bar below a list while several rows are selected: how many, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, SPACE


class BulkBar(QFrame):
    """Shown for two and more. Its buttons are the same commands as in the menus."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.label = plain.label(role=Role.EMPHASIS)
        inside = QWidget()
        row = FlowLayout(inside)
        row.setSpacing(SPACE)
        row.addWidget(self.label)
        self.buttons: list[QToolButton] = []
        for action in actions:
            button = QToolButton()
            button.setProperty("button", True)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.buttons.append(button)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, GAP, SPACE, GAP)
        column.addWidget(inside)
        self.hide()

    def tell(self, chosen: int, shown: int) -> None:
        """Appear, or go, for *chosen* of *shown* rows."""
        if chosen < 2:
            self.hide()
            return
        every = chosen == shown
        told = words.text("All {count} shown are selected") if every else words.text("{count} selected")
        text = words.text(told, count=words.number(chosen))
        if text != self.label.text() or self.isHidden():
            self.label.setText(text)
            self.show()
            announce(self, text)
