"""The top of a page: its title at the left, filter and main act at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import SPACE


class PageHeader(QWidget):
    """``PageHeader("Cases", filter_box, new_button)``; parts stand at the right in the order given."""

    def __init__(self, title: str, *parts: QWidget) -> None:
        super().__init__()
        self._title = plain.label(title, Role.TITLE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._title)
        row.addStretch()
        for part in parts:
            row.addWidget(part)

    def set_title(self, title: str) -> None:
        """Say another title."""
        self._title.setText(title)
