"""Fields save as they are left: one place that hears a page's inputs being done with."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from youthcourt.gui.kit.chosen import WhenChosen
from youthcourt.gui.kit.dates import DateLine


class LeavingFields(QObject):
    """Calls *left* when the person is done with one of *inputs*.

    That is when the cursor leaves it, Enter is pressed in a line or a number, a choice is made, or a box
    is ticked. Numbers and choices are not told while they are stepped through.
    """

    def __init__(self, owner: QWidget, inputs: Iterable[QWidget], left: Callable[[], object]) -> None:
        super().__init__(owner)
        self._left: Callable[[], object] | None = left
        for entry in inputs:
            line = entry.edit if isinstance(entry, DateLine) else entry
            if isinstance(line, QLineEdit | QAbstractSpinBox):
                line.editingFinished.connect(self._tell)
            elif isinstance(line, QComboBox):
                WhenChosen(line, self._tell)
            elif isinstance(line, QCheckBox):
                line.clicked.connect(self._tell)
            elif isinstance(line, QPlainTextEdit):
                line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._tell()
        return super().eventFilter(watched, event)

    def stop(self) -> None:
        """Tell nothing any more: the court is being closed, and what could not be saved is lost or kept."""
        self._left = None

    def _tell(self) -> None:
        if self._left is not None:
            self._left()
