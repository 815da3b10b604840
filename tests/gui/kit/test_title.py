"""The title of a page never makes the window wider than the screen, and is still told whole."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.title import TitleLabel
from youthcourt.look import palette
from youthcourt.look.theme import Scheme

LONG = "Wolfeschlegelsteinhausenbergerdorff" * 6


@pytest.fixture
def head(dressed: QApplication, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    row = QHBoxLayout(made)
    title = TitleLabel()
    title.setProperty("role", "title")
    row.addWidget(title)
    row.addWidget(QPushButton("Papers"))
    made.resize(500, 60)
    made.show()
    return made


@pytest.mark.parametrize("zoom", [100, 200])
def test_a_long_name_is_cut_in_the_title_and_whole_in_its_tip(
    head: QWidget, dressed: QApplication, zoom: int
) -> None:
    palette.apply(dressed, Scheme.LIGHT, zoom)
    title = head.findChild(TitleLabel)
    title.setText(LONG)
    head.grab()
    assert head.minimumSizeHint().width() <= 500
    assert title.shown.endswith("…")
    assert (title.text(), title.toolTip()) == (LONG, LONG)


def test_a_name_that_fits_needs_no_tip(head: QWidget) -> None:
    title = head.findChild(TitleLabel)
    title.setText("Ann Lee")
    head.grab()
    assert (title.shown, title.toolTip()) == ("Ann Lee", "")
