"""What a test's hand does on a page: find a part, read a column, choose from a menu, meet a dialog."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.find_choice import FindChoice
from youthcourt.gui.kit.table import Table

D = TypeVar("D", bound=QDialog)


def entry(page: QWidget, name: str) -> QWidget:
    """Return the part of *page* that the form calls *name*."""
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def dialog_of(page: QWidget, kind: type[D]) -> D:
    """Return the dialog of *kind* that is open on *page*."""
    found = [dialog for dialog in page.findChildren(kind) if dialog.isVisible()]
    assert found, f"{kind.__name__} did not open"
    return found[-1]


def column(table: Table, at: int) -> list[str]:
    """Return what a column of *table* says, from top to bottom."""
    return [table.rows.index(row, at).data() for row in range(table.rows.rowCount())]


def choose(menu: QMenu, words: str) -> None:
    """Choose the entry of *menu* that says *words*."""
    next(action for action in menu.actions() if action.text() == words).trigger()


def type_into(qtbot: QtBot, page: QWidget, name: str, text: str) -> None:
    """Type *text* over what stands in a field, and leave it with Tab."""
    line = entry(page, name)
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def find(qtbot: QtBot, choice: FindChoice, typed: str) -> None:
    """Type over what stands in *choice*, and take the first line that is offered; none for nothing typed."""
    choice.setFocus()
    choice.lineEdit().selectAll()
    if typed:
        qtbot.keyClicks(choice.lineEdit(), typed)
        popup = choice.lineEdit().completer().popup()
        assert popup.isVisible(), f"nothing is offered for {typed}"
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    else:
        qtbot.keyClick(choice.lineEdit(), Qt.Key.Key_Delete)
        choice.lineEdit().editingFinished.emit()


def offered(qtbot: QtBot, choice: FindChoice, typed: str) -> list[str]:
    """Type over what stands in *choice* and return the lines that are offered; none is taken."""
    choice.lineEdit().selectAll()
    qtbot.keyClicks(choice.lineEdit(), typed)
    popup = choice.lineEdit().completer().popup()
    lines = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    popup.hide()
    return lines


def answer(words: str) -> None:
    """Press the button with *words* in the question that will come up."""

    def press() -> None:
        boxes = [made for made in QApplication.topLevelWidgets() if isinstance(made, QMessageBox)]
        shown = [box for box in boxes if box.isVisible()]
        if not shown:
            QTimer.singleShot(20, press)
            return
        next(made for made in shown[0].buttons() if made.text() == words).click()

    press()
