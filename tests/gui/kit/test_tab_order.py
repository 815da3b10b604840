"""Tab goes through the parts of a field that has several, and out of it again, both ways round."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.key_choice import KeyChoice
from youthcourt.gui.kit.offense_rows import OffenseRows
from youthcourt.gui.kit.rows_box import RowsBox
from youthcourt.services.office import Office

FORWARD, BACK = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def _offenses(office: Office) -> QWidget:
    made = OffenseRows()
    made.set_up(office)
    made.set_count(2)
    return made


def _day(_office: Office) -> QWidget:
    made = DateLine()
    made.set_up("Day", date(2026, 11, 27))
    return made


def _key(_office: Office) -> QWidget:
    made = KeyChoice()
    made.set_up("What came of it", [("Yes", "yes"), ("No", "no")])
    return made


@pytest.mark.parametrize("make", [_offenses, _day, _key])
def test_tab_comes_out_of_a_field_of_several_parts(qtbot: QtBot, office: Office, make) -> None:  # type: ignore[no-untyped-def]  # one of three makers
    """From the field before it to the one after it, and back; each part once on the way."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    before, field, after = QLineEdit(), make(office), QLineEdit()
    for part in (before, field, after):
        column.addWidget(part)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    way = _way(before, after, FORWARD)
    assert way
    assert all(field is part or field.isAncestorOf(part) for part in way)
    assert len(set(way)) == len(way)
    assert set(_way(after, before, BACK)) == set(way)


def _way(start: QWidget, end: QWidget, key: Qt.Key) -> list[QWidget]:
    """Return what has the cursor between *start* and *end*, going by *key* alone."""
    start.setFocus()
    way: list[QWidget] = []
    for _press in range(12):
        QTest.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is end:
            return way
        way.append(QApplication.focusWidget())
    raise AssertionError([f"{type(part).__name__} {part.accessibleName()}" for part in way])


def test_the_letter_of_its_label_leads_to_the_first_row(qtbot: QtBot, office: Office) -> None:
    rows = _offenses(office)
    qtbot.addWidget(rows)
    rows.show()
    rows.activateWindow()
    qtbot.waitUntil(rows.isActiveWindow)
    assert isinstance(rows, RowsBox)
    rows.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert QApplication.focusWidget().accessibleName() == "Offense"
