"""What a window shows: its texts with where they stand, and those that are cut off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

Seen = tuple[str, str]
"""Where, and the text."""


def texts(root: QWidget) -> Iterator[Seen]:
    """Return the texts of every widget under *root* that is shown: labels, buttons, heads, names."""
    yield "title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root):
            continue
        name = f"{type(widget).__name__} {widget.objectName()}"
        if not widget.objectName().startswith("qt_"):
            yield f"name of {name}", widget.accessibleName()
            yield f"tip of {name}", widget.toolTip()
        for text in _said(widget):
            yield name, text


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(at) for at in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(at).text() for at in range(widget.count()))
    elif isinstance(widget, QTableView) and widget.model() is not None:
        yield from _of_table(widget)
    if isinstance(widget, QPushButton) and widget.menu() is not None:
        yield from of_menu(widget.menu())


def _of_table(table: QTableView) -> Iterator[str]:
    model = table.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 12)):
            yield str(model.index(row, column).data() or "")


def of_menu(menu: QMenu) -> Iterator[str]:
    """Return the words of a menu and of those within it."""
    for action in menu.actions():
        yield action.text()
        within = action.menu() if isinstance(action, QAction) else None
        if isinstance(within, QMenu):
            yield from of_menu(within)


def cut_off(root: QWidget) -> Iterator[Seen]:
    """Return the labels and buttons under *root* that have less room than their words need."""
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisibleTo(root):
            continue
        if not widget.text() or widget.objectName().startswith("qt_"):
            continue
        if isinstance(widget, QToolButton) and isinstance(widget.parentWidget(), QLineEdit):
            continue  # a picture within a line: its words are for screen readers
        room, needed = widget.size(), _needed(widget)
        if needed.width() > room.width() + 1 or needed.height() > room.height() + 1:
            told = f"{type(widget).__name__} {widget.objectName()} {room.toTuple()} for {needed.toTuple()}"
            yield told, widget.text()


def _needed(widget: QLabel | QAbstractButton) -> QSize:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return QSize(0, widget.heightForWidth(widget.width()))
    return widget.minimumSizeHint() if isinstance(widget, QLabel) else widget.sizeHint()
