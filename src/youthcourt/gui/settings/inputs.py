"""Small helpers for the inputs of a settings form: hear of changes, resist the wheel, say what is wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
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

_SAID = "said_before"


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


def resist_wheel(root: QWidget) -> None:
    """Let the wheel scroll the page, never turn a number or a choice under *root*."""
    filter_ = _WheelFilter(root)
    for found in root.findChildren(QWidget):
        if isinstance(found, QAbstractSpinBox | QComboBox):
            found.installEventFilter(filter_)


def say_beneath(root: QWidget, field: str, text: str) -> None:
    """Say in the hint of *field* (``minimum_hint``) what is wrong, and go to its input."""
    hint = root.findChild(QLabel, f"{field}_hint")
    if hint is not None:
        hint.setProperty(_SAID, hint.text())
        _say(hint, text, "error")
        announce(hint, text, urgent=True)
    for kind in ("edit", "text", "box", "spin"):
        entry = root.findChild(QWidget, f"{field}_{kind}")
        if entry is not None:
            entry.setFocus()
            return


def clear_beneath(root: QWidget) -> None:
    """Show every hint under *root* as it was."""
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
