"""A chip is tint, glyph and word, and a word too long for it is shortened, never cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from youthcourt.look import palette, theme
from youthcourt.look.chips import Chip, chip_size, paint_chip
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import Tone


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("tone", Tone)
def test_a_chip_shows_its_tint_and_its_ink(
    dressed: QApplication, qtbot: QtBot, tone: Tone, scheme: Scheme
) -> None:
    """Ground in the middle of its left end, ink somewhere on it."""
    palette.apply(dressed, scheme)
    chip = Chip()
    qtbot.addWidget(chip)
    chip.show_status(tone, "Status")
    chip.resize(chip.sizeHint())
    image = chip.grab().toImage()
    pair = theme.tokens().chips[tone]
    colours = {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }
    assert {pair.ink, pair.ground} <= colours
    assert chip.accessibleName() == "Status"


def test_a_chip_without_a_word_takes_no_room(dressed: QApplication, qtbot: QtBot) -> None:
    """An unknown status shows nothing."""
    chip = Chip()
    qtbot.addWidget(chip)
    assert chip.sizeHint().width() == 0
    assert not chip.grab().toImage().isNull() or chip.width() == 0


def test_a_chip_in_a_narrow_cell_stays_inside_it(dressed: QApplication) -> None:
    """What is painted never leaves the cell."""
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_chip(painter, QRect(0, 0, 60, 40), Tone.OVERDUE, "A very long status indeed")
    painter.end()
    assert chip_size("A very long status indeed").width() > 60
    assert all(image.pixelColor(x, 20).name() == "#ffffff" for x in range(61, 200))
