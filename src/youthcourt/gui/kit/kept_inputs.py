"""Inputs that are saved as they are left: what the court file keeps of each, and which hold something else.

What is kept may read otherwise than what was typed: “3/4/1980” is kept as 1980-03-04, “2.50” as 2.5, and
blanks at the ends of a line not at all. An input is therefore told to be saved, never found out by its text.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from youthcourt.gui.kit.dates import DateLine

Input = QLineEdit | QPlainTextEdit | DateLine | QComboBox


class KeptInputs:
    """Inputs by name, with the text that the court file keeps of each; a date as ISO, a choice as its data.

    What the cursor stands in keeps the way it was typed in when it is saved; the others show what is kept.
    """

    def __init__(self, inputs: Mapping[str, Input]) -> None:
        self._inputs = dict(inputs)
        self._kept: dict[str, str] = dict.fromkeys(self._inputs, "")
        self._settled = {name: _held(entry) for name, entry in self._inputs.items()}

    def typed(self, name: str) -> bool:
        """Say whether something stands in the input that was not saved, readable or not."""
        return _held(self._inputs[name]) != self._settled[name]

    def show(self, kept: Mapping[str, str], *, anew: bool = False) -> None:
        """Show what is kept. Unless *anew*, an input in which something unsaved stands is left alone."""
        for name, value in kept.items():
            if anew or not self.typed(name):
                self._show(name, value, anew=anew or value != self._kept[name])
            self._kept[name] = value

    def saved(self, name: str, value: str) -> None:
        """Take what stands in the input for saved, and kept as *value*."""
        self._kept[name] = value
        self._show(name, value)

    def _show(self, name: str, value: str, *, anew: bool = False) -> None:
        entry = self._inputs[name]
        if anew or not _has_cursor(entry):
            _fill(entry, value)
        self._settled[name] = _held(entry)


def _has_cursor(entry: Input) -> bool:
    """Say whether the cursor stands in it, also while another window is in front."""
    return entry.window().focusWidget() is (entry.edit if isinstance(entry, DateLine) else entry)


def _held(entry: Input) -> str:
    if isinstance(entry, QComboBox):
        return str(entry.currentData() or "")
    if isinstance(entry, QPlainTextEdit):
        return entry.toPlainText()
    return (entry.edit if isinstance(entry, DateLine) else entry).text()


def _fill(entry: Input, value: str) -> None:
    if _held(entry) == value:
        _forget_steps(entry)
        return
    if isinstance(entry, QComboBox):
        if entry.findData(value) < 0:  # a choice that was taken off the list since
            entry.addItem(value, value)
        entry.setCurrentIndex(entry.findData(value))
    elif isinstance(entry, QPlainTextEdit):
        entry.setPlainText(value)
    else:
        line = entry.edit if isinstance(entry, DateLine) else entry
        line.setText(value)
        line.setCursorPosition(0)


def _forget_steps(entry: Input) -> None:
    """Leave Undo to the window once it is saved: taken back by the line itself, it would be a change anew."""
    if isinstance(entry, QPlainTextEdit):
        entry.document().clearUndoRedoStacks()
    elif not isinstance(entry, QComboBox):
        line = entry.edit if isinstance(entry, DateLine) else entry
        if line.isUndoAvailable():
            line.setText(line.text())
