"""The row that goes on in the next line where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.flow import FlowLayout


def row_of(qtbot: QtBot, count: int, width: int) -> tuple[QWidget, FlowLayout]:
    host = QWidget()
    qtbot.addWidget(host)
    row = FlowLayout(host)
    for number in range(count):
        made = QWidget()
        made.setObjectName(f"part_{number}")
        made.setFixedSize(100, 30)
        row.addWidget(made)
    host.resize(width, 200)
    host.show()
    return host, row


def places(row: FlowLayout) -> list[tuple[int, int]]:
    return [
        (item.geometry().x(), item.geometry().y()) for item in map(row.itemAt, range(row.count())) if item
    ]


def test_parts_stand_side_by_side_and_go_on_below(qtbot: QtBot, dressed: QApplication) -> None:
    _host, row = row_of(qtbot, 3, 230)
    assert places(row) == [(0, 0), (108, 0), (0, 38)]
    assert row.heightForWidth(230) == 68
    assert row.heightForWidth(400) == 30


def test_a_part_wider_than_the_row_is_not_wider_than_it(qtbot: QtBot, dressed: QApplication) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    row = FlowLayout(host)
    row.addWidget(QPushButton("A button with many words on it, more than there is room for"))
    host.resize(90, 100)
    host.show()
    item = row.itemAt(0)
    assert item is not None
    assert item.geometry().right() < host.width() or item.minimumSize().width() > 90


def test_right_to_left_begins_at_the_right(qtbot: QtBot, dressed: QApplication) -> None:
    host, row = row_of(qtbot, 2, 230)
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.setGeometry(host.rect())
    assert places(row) == [(130, 0), (22, 0)]


def test_parts_are_taken_out_until_there_are_none(qtbot: QtBot, dressed: QApplication) -> None:
    _host, row = row_of(qtbot, 2, 230)
    assert row.takeAt(0) is not None
    assert row.count() == 1
    assert row.takeAt(5) is None
    assert row.itemAt(5) is None
    assert row.hasHeightForWidth()
