"""Small helpers for the inputs of a settings form: hear of changes, resist the wheel, say what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.fields import restyle
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import bring_up, clear_marks

_SAID = "said_before"
_KINDS = ("edit", "text", "box", "spin", "check")


def watch(root: QWidget, changed: Callable[[], object]) -> None:
    """Call *changed* whenever an input under *root* holds something else."""
    for found in root.findChildren(QWidget):
        if isinstance(found, QLineEdit | QPlainTextEdit):
            found.textChanged.connect(lambda *_: changed())
        elif isinstance(found, QSpinBox | QDoubleSpinBox):
            found.valueChanged.connect(lambda *_: changed())
        elif isinstance(found, QComboBox):
            found.currentIndexChanged.connect(lambda *_: changed())
        elif isinstance(found, QCheckBox):
            found.toggled.connect(lambda *_: changed())


def when_left(root: QWidget, left: Callable[[str], object]) -> None:
    """Call *left* with the name of a field under *root* (``minimum`` of ``minimum_spin``) when it is left."""
    for found in root.findChildren(QWidget):
        name, _, kind = found.objectName().rpartition("_")
        if kind in _KINDS and name:
            LeavingFields(root, [found], partial(left, name))


def set_line(line: QLineEdit, text: str) -> None:
    """Show *text* as saved: Ctrl+Z is the window's again, and the cursor stays while one is in the line."""
    at = line.cursorPosition() if line.hasFocus() else 0
    line.setText(text)
    line.setCursorPosition(at)


def set_number(box: QSpinBox | QDoubleSpinBox, number: float) -> None:
    """Show *number* as saved, so that Ctrl+Z in the box is the window's again."""
    if isinstance(box, QSpinBox):
        box.setValue(int(number))
    else:
        box.setValue(number)
    line = box.lineEdit()
    with QSignalBlocker(line):
        line.setText(line.text())


def set_lines(entry: QPlainTextEdit, text: str) -> None:
    """Show *text* as saved; the cursor stays while one is in it and nothing differs."""
    if entry.toPlainText() != text or not entry.hasFocus():
        entry.setPlainText(text)


def resist_wheel(root: QWidget) -> None:
    """Let the wheel scroll the page, never turn a number or a choice under *root*."""
    filter_ = _WheelFilter(root)
    for found in root.findChildren(QWidget):
        if isinstance(found, QAbstractSpinBox | QComboBox):
            found.installEventFilter(filter_)


def say_beneath(root: QWidget, field: str, text: str, *, go: bool = True) -> bool:
    """Say in the hint of *field* (``minimum_hint``) what is wrong, mark its input, and go there if *go*.

    False when the field has no hint.
    """
    hint = root.findChild(QLabel, f"{field}_hint") if field else None
    entry = next(filter(None, (root.findChild(QWidget, f"{field}_{kind}") for kind in _KINDS)), None)
    if hint is not None:
        if hint.property(_SAID) is None:
            hint.setProperty(_SAID, hint.text())
        _say(hint, text, "error")
        announce(hint, text, urgent=True)
    if entry is not None and hint is not None:
        entry.setProperty("bad", True)
        restyle(entry)
    if entry is not None and go:
        bring_up(entry)
        entry.setFocus()
    return hint is not None


def clear_beneath(root: QWidget) -> None:
    """Show every hint under *root* as it was, and take the marks away."""
    clear_marks(root)
    for hint in root.findChildren(QLabel):
        said = hint.property(_SAID)
        if said is not None:
            _say(hint, str(said), "hint")
            hint.setProperty(_SAID, None)


def _say(hint: QLabel, text: str, role: str) -> None:
    hint.setText(text)
    hint.setProperty("role", role)
    hint.setVisible(bool(text))
    restyle(hint)


class _WheelFilter(QObject):
    """Hands wheel turns on to the page."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
