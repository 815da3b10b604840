"""The jurors' board: legible from the last row, never a half question, never anything else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QTextLine
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind
from youthcourt.look import board
from youthcourt.look.board import JurorBoard
from youthcourt.look.tokens import DARK, LIGHT

SCREEN = QSize(1920, 1080)
QUESTION = JurorView(
    ViewKind.QUESTION, "Marcus R.", "Your questions", "2 of 4", "How did what happened change things?"
)


@pytest.fixture
def shown(dressed: QApplication, qtbot: QtBot) -> JurorBoard:
    """A board of a third of a projector's size."""
    made = JurorBoard()
    qtbot.addWidget(made)
    made.resize(SCREEN / 3)
    return made


def _colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())
    }


def _inked_box(image: QImage, ground: str) -> tuple[int, int, int, int]:
    inked = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name().upper() != ground
    ]
    return (
        min(x for x, _ in inked), min(y for _, y in inked), max(x for x, _ in inked), max(y for _, y in inked)
    )  # fmt: skip


def test_the_board_starts_blank_and_blank_means_nothing_but_the_ground(shown: JurorBoard) -> None:
    """Not a letter, not a line."""
    assert shown.view == BLANK
    assert _colours(shown.grab().toImage()) == {LIGHT.board.ground}


def test_nothing_of_the_last_question_stays_after_blank(shown: JurorBoard) -> None:
    """Neither on the screen nor for a screen reader."""
    shown.show_view(QUESTION)
    assert LIGHT.board.ink in _colours(shown.grab().toImage())
    shown.blank()
    assert _colours(shown.grab().toImage()) == {LIGHT.board.ground}
    assert shown.accessibleDescription() == ""


def test_a_blank_view_shows_nothing_even_if_it_carries_text(shown: JurorBoard) -> None:
    """The kind decides, not what came along."""
    shown.show_view(JurorView(ViewKind.BLANK, "Marcus R.", text="secret"))
    assert _colours(shown.grab().toImage()) == {LIGHT.board.ground}
    assert shown.view == BLANK


def _place(line: QTextLine, at: int) -> float:
    placed: object = line.cursorToX(at)
    assert isinstance(placed, tuple)
    return float(placed[0])


@pytest.mark.usefixtures("dressed")
def test_situation_14_the_full_stop_of_a_right_to_left_initial_stands_at_its_end() -> None:
    """The header stays an English line; within it the name is read from the right."""
    header = board.header_of(replace(QUESTION, name="מרים ל."))
    laid = board._header(replace(QUESTION, name="מרים ל."), SCREEN)  # kept: its line dies with it
    line = laid.layout.lineAt(0)
    stop, initial, name, after = (_place(line, header.index(sign)) for sign in ".לר·")
    assert stop < initial < name < after


def test_a_dark_room_gets_a_dark_board(shown: JurorBoard) -> None:
    """The same question on the night ground."""
    shown.set_dark(True)
    shown.show_view(QUESTION)
    assert {DARK.board.ground, DARK.board.ink} <= _colours(shown.grab().toImage())


@pytest.mark.parametrize(("words", "least"), [(8, 0.085), (20, 0.07), (40, 0.06)])
def test_usual_questions_are_set_at_seven_percent_or_near(
    dressed: QApplication, words: int, least: float
) -> None:
    """7 % of the height serves the seat six heights away; forty words go down one step."""
    share = board.share_for(JurorView(ViewKind.QUESTION, text="people " * words), SCREEN)
    assert share is not None
    assert share >= least


@settings(max_examples=40)
@given(words=st.lists(st.integers(1, 40), min_size=1, max_size=220))
def test_a_text_is_whole_or_not_there_and_never_below_the_minimum(
    qapp: QApplication, words: list[int]
) -> None:
    """Whatever its length, it is set between 3.5 and 10 % of the height, or refused."""
    share = board.share_for(JurorView(ViewKind.QUESTION, text=" ".join("m" * size for size in words)), SCREEN)
    assert share is None or 0.035 <= share <= 0.10


@pytest.mark.parametrize("text", ["word " * 120, "m" * 400, "eins\nzwei\ndrei\n" * 3])
def test_a_long_text_stays_within_the_margins(shown: JurorBoard, text: str) -> None:
    """No line runs off the screen, also without a blank to break at."""
    shown.show_view(JurorView(ViewKind.QUESTION, "Marcus R.", "Your questions", "2 of 4", text))
    image = shown.grab().toImage()
    left, top, right, bottom = _inked_box(image, LIGHT.board.ground)
    assert left >= image.width() * 0.05
    assert right <= image.width() * 0.95
    assert top >= image.height() * 0.05
    assert bottom <= image.height() * 0.95


def test_a_text_too_long_for_the_screen_is_not_shown_in_part(shown: JurorBoard) -> None:
    """The board says so instead; the clerk can ask beforehand."""
    view = JurorView(ViewKind.QUESTION, text="word " * 900)
    assert board.share_for(view, shown.size()) is None
    shown.show_view(view)
    assert LIGHT.board.ink in _colours(shown.grab().toImage())


def test_the_line_above_the_question_leaves_out_what_is_not_given() -> None:
    """No lonely dots."""
    assert board.header_of(QUESTION) == "Marcus R.   ·   Your questions   ·   2 of 4"
    assert board.header_of(JurorView(ViewKind.QUESTION, name="Maya R.")) == "Maya R."
    assert board.header_of(BLANK) == ""


def test_a_long_header_wraps_above_the_question(shown: JurorBoard) -> None:
    """A court's long word for a step does not run off the screen."""
    shown.show_view(
        JurorView(ViewKind.QUESTION, "Marcus R.", "Your questions to the family " * 3, "2 of 4", "Why?")
    )
    image = shown.grab().toImage()
    assert _inked_box(image, LIGHT.board.ground)[2] <= image.width() * 0.95
