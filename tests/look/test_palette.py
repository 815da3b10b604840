"""The windows wear one look, in light and dark, at every text size, and follow the system."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from youthcourt.look import motion, palette, style, theme
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import DARK, LIGHT


def _style_below_the_sheet(app: QApplication) -> str:
    sheet = app.styleSheet()
    app.setStyleSheet("")
    name = app.style().name()
    app.setStyleSheet(sheet)
    return name


@pytest.mark.parametrize(("scheme", "tokens"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_a_scheme_dresses_the_application(dressed: QApplication, scheme: Scheme, tokens: object) -> None:
    """Fusion, the scheme's palette, and tokens for whoever paints."""
    palette.apply(dressed, scheme)
    assert "fusion" in _style_below_the_sheet(dressed)
    assert theme.tokens() is tokens
    assert dressed.palette().color(QPalette.ColorRole.Window).name().upper() == theme.tokens().window


def test_a_live_change_of_scheme_reaches_windows_that_are_open(dressed: QApplication, qtbot: QtBot) -> None:
    """The clerk changes to dark in the evening with the window open."""
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    palette.apply(dressed, Scheme.DARK)
    seen = line.grab().toImage().pixelColor(line.width() // 2, line.height() // 2)
    assert seen.name().upper() == DARK.surface


def test_the_look_follows_the_system_while_it_is_asked_to(dressed: QApplication) -> None:
    """The system turns dark at dusk; a chosen scheme stays chosen. (No system here: its word is spoken.)"""
    palette.follow_system(dressed)
    dusk, dawn = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
    told = dressed.styleHints().colorSchemeChanged
    palette.apply(dressed, Scheme.SYSTEM, 125)
    for system, tokens in ((dusk, DARK), (dusk, DARK), (dawn, LIGHT)):
        told.emit(system)
        assert theme.tokens() is tokens
        assert dressed.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.window
        assert theme.current().zoom == 125
    palette.apply(dressed, Scheme.LIGHT)
    told.emit(dusk)
    assert theme.tokens() is LIGHT


def test_the_look_follows_a_wish_for_more_contrast(dressed: QApplication) -> None:
    """The wish is the system's, whatever scheme is chosen. (No system here: its word is spoken.)"""
    palette.follow_system(dressed)
    hints = dressed.styleHints()
    told = hints.accessibility().contrastPreferenceChanged
    for scheme, plain, more in (
        (Scheme.LIGHT, LIGHT, palette.STRONG_LIGHT), (Scheme.DARK, DARK, palette.STRONG_DARK),
    ):  # fmt: skip
        palette.apply(dressed, scheme)
        told.emit(Qt.ContrastPreference.HighContrast)
        assert theme.tokens() is more
        assert dressed.palette().color(QPalette.ColorRole.Text).name().upper() == more.text
        told.emit(Qt.ContrastPreference.NoPreference)
        assert theme.tokens() is plain


def test_motion_can_be_stilled_and_let_go_again(dressed: QApplication) -> None:
    blinks = dressed.cursorFlashTime()
    motion.allow(dressed, False)
    assert dressed.cursorFlashTime() == 0
    assert not dressed.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    motion.allow(dressed, True)
    assert dressed.cursorFlashTime() == blinks


@pytest.mark.parametrize(("wanted", "got"), [(10, 80), (80, 80), (125, 125), (200, 200), (900, 200)])
def test_text_grows_from_80_to_200_percent(dressed: QApplication, wanted: int, got: int) -> None:
    """Ten points at 100 %; what is beyond the range is brought to its end."""
    palette.apply(dressed, Scheme.LIGHT, wanted)
    assert theme.current().zoom == got
    assert dressed.font().pointSizeF() == pytest.approx(got / 10)
    assert theme.scaled(36) == round(36 * got / 100)


def test_the_windows_speak_source_sans(dressed: QApplication, qtbot: QtBot) -> None:
    """The shipped face is found and used, at its true weights."""
    button = QPushButton("New referral")
    button.setProperty("primary", True)
    qtbot.addWidget(button)
    button.ensurePolished()
    assert QFontInfo(dressed.font()).family() == "Source Sans 3"
    assert QFontInfo(button.font()).weight() >= 600


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_sheet_leaves_no_value_unfilled(dressed: QApplication, scheme: Scheme) -> None:
    """A forgotten token would make Qt drop the whole sheet."""
    palette.apply(dressed, scheme)
    assert "$" not in style.sheet()
