"""Whether everything on a page that takes the focus says what it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QListView,
    QScrollArea,
    QTabBar,
    QWidget,
)


def unnamed(page: QWidget) -> list[str]:
    """Return the object names (or kinds) of focusable widgets without accessible name, words or buddy."""
    buddies = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    found = []
    for widget in page.findChildren(QWidget):
        quiet = widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(page)
        if quiet or isinstance(widget, QScrollArea | QTabBar):
            continue
        inside = isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
        if inside or isinstance(widget, QListView) or widget.objectName().startswith("qt_"):
            continue  # parts of a named whole: the list of a combo box, the line of a spin box
        spoken = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        if not spoken and widget not in buddies:
            found.append(widget.objectName() or type(widget).__name__)
    return found
