"""What a clerk does on the page of a hearing, for the tests to tell their stories with."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from youthcourt.domain.criteria import Count

CTRL = Qt.KeyboardModifier.ControlModifier


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def keys(qtbot, *pressed):
    """Press Tab for None, a key for a Qt.Key, and type texts, wherever the cursor stands."""
    for one in pressed:
        if isinstance(one, str):
            qtbot.keyClicks(focused(), one)
        else:
            qtbot.keyClick(focused(), one or Qt.Key.Key_Tab)


def shown(desk, page, at=0):
    hearing_id = desk.hearing(desk.numbers[at]).hearing_id
    page.load(hearing_id)
    return hearing_id


def add_item(page, code, amount):
    items = page._record.items
    items.add_button.click()
    row = items.rows[-1]
    row.kind_box.setCurrentIndex(row.kind_box.findData(code))
    row.kind_box.activated.emit(row.kind_box.currentIndex())
    row.amount_box.show_amount(Decimal(amount))
    return row


def fill(page, marks=(1, 2, 3)):
    """Write what is needed besides what stands there."""
    record = page._record
    record.jurors.choose_foreperson(record.jurors.voted()[0])
    record.ballots.show_counts([Count(count.part, *marks) for count in record.ballots.counts()])
