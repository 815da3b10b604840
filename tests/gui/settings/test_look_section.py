"""The look is the person's: chosen in the window, applied at once, and there again at the next start."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.remember import last_look, remember_look
from youthcourt.gui.main_window.app import application
from youthcourt.gui.settings.look_section import SIZES, LookSection
from youthcourt.look import motion, palette, theme
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import DARK
from youthcourt.places import APP


@pytest.fixture
def section(qtbot: QtBot, qapp: QApplication) -> Iterator[LookSection]:
    made = LookSection()
    qtbot.addWidget(made)
    made.load()
    made.show()
    yield made
    palette.apply(qapp, Scheme.LIGHT)


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_text_size_and_theme_apply_at_once_and_are_kept(section: LookSection, qapp: QApplication) -> None:
    assert (section._ui.size_box.currentData(), section._ui.theme_box.currentData()) == (100, Scheme.SYSTEM)
    choose(section._ui.size_box, 150)
    choose(section._ui.theme_box, Scheme.DARK)
    assert (theme.current().zoom, theme.tokens()) == (150, DARK)
    palette.apply(qapp, Scheme.LIGHT)
    application()
    assert (theme.current().zoom, theme.tokens()) == (150, DARK), "the next start looks the same"
    assert section.leave()


def test_what_moves_can_be_kept_still_and_stays_so_at_the_next_start(
    section: LookSection, qapp: QApplication
) -> None:
    blinks = qapp.cursorFlashTime()
    section._ui.motion_check.click()
    assert qapp.cursorFlashTime() == 0
    motion.allow(qapp, True)
    application()
    assert qapp.cursorFlashTime() == 0, "the next start keeps still too"
    section.load()
    assert section._ui.motion_check.isChecked()
    section._ui.motion_check.click()
    assert qapp.cursorFlashTime() == blinks


def test_the_sizes_run_from_80_to_200_percent() -> None:
    assert (SIZES[0], SIZES[-1]) == (theme.SMALLEST_ZOOM, theme.LARGEST_ZOOM)


@pytest.mark.parametrize("kept", ["", "huge", "-5"])
def test_what_is_no_look_is_like_nothing_kept(kept: str) -> None:
    QSettings(APP, "windows").setValue("look/zoom", kept)
    QSettings(APP, "windows").setValue("look/scheme", kept)
    assert last_look() == (Scheme.SYSTEM, 100)


def test_a_size_beyond_the_range_is_brought_into_it(section: LookSection) -> None:
    remember_look(Scheme.LIGHT, 400)
    assert last_look() == (Scheme.LIGHT, 200)
    section.load()
    assert section._ui.size_box.currentData() == 200
