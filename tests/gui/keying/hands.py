"""How a test types on the keying page: letter by letter, wherever the cursor has gone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from youthcourt.gui.keying.hearing_row import HearingRow
from youthcourt.gui.keying.juror_row import JurorRow
from youthcourt.gui.keying.keying_page import KeyingPage

_NAMED = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}

WHOLE = "h1" + "013" * 6 + "s20 l\t\t\t\trg\t13"
"""The keys of a whole row of a hearing."""


def type_on(page: KeyingPage, text: str) -> None:
    """Type *text*; a tab and a line's end are the keys Tab and Enter."""
    for letter in text:
        held = page.focusWidget() or page
        if letter in _NAMED:
            QTest.keyClick(held, _NAMED[letter])
        else:
            QTest.keyClicks(held, letter)


def press(page: KeyingPage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key where the cursor is."""
    QTest.keyClick(page.focusWidget() or page, key, held)


def jurors(page: KeyingPage) -> list[JurorRow]:
    return list(page._roster.rows.values())


def hearings(page: KeyingPage) -> list[HearingRow]:
    return list(page._hearings.rows.values())


def to_hearings(page: KeyingPage) -> None:
    """Turn to the hearings and put the cursor into the first that is open."""
    page._ui.tabs.setCurrentWidget(page._ui.hearings_tab)
    page._hearings.begin()


def at(page: KeyingPage) -> tuple[str, str]:
    """Return in which row and cell the cursor is."""
    for row in (*jurors(page), *hearings(page)):
        for cell in row.cells.values():
            if cell.hasFocus():
                return row.key, cell.name
    return "", (page.focusWidget() or page).objectName()


def settled() -> None:
    QApplication.processEvents()
