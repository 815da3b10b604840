"""A dialog with one act: done, it closes; refused, it stays with what was typed and says why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain, theme

_WIDTH = 480


class ActDialog(QDialog):
    """Sets up its form, calls ``bind(act, cancel)``, and does its act in ``act``. Opened with ``open()``."""

    keeps_typed = True
    """Whether what is typed in it is kept as a draft when the court locks by itself."""

    record = ""
    """The key of what it is about (a line, a hearing, a party), where that is less than the page's record.

    A draft comes back in a dialog about the same one only.
    """

    help_page = ""
    """The help's page for it; empty for that of the page behind it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def bind(self, act_button: QPushButton, cancel_button: QPushButton) -> None:
        """Join the two buttons, after ``setupUi``."""
        plain.make_plain(self)
        self.setMinimumWidth(max(theme.scaled(_WIDTH), self.minimumSizeHint().width()))
        act_button.clicked.connect(self.accept)
        cancel_button.clicked.connect(self.reject)

    def act(self) -> None:
        """Do what the dialog is for; a YouthCourtError is shown and the dialog stays."""
        raise NotImplementedError

    def accept(self) -> None:
        clear_marks(self)
        with refusals_shown(self) as outcome:
            self.act()
        if outcome.refused is None:
            super().accept()
        else:
            self._grow()
            point_out(self, outcome.refused)

    def _grow(self) -> None:
        """Make room for what was refused; nothing is laid over or cut."""
        rows = self.layout()
        if rows is None:
            return
        rows.activate()
        needed = rows.totalMinimumHeightForWidth(self.width()) if rows.hasHeightForWidth() else 0
        self.resize(self.width(), max(self.height(), needed, rows.totalMinimumSize().height()))
