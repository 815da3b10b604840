"""Where the jurors' window goes, and what happens when displays come and go."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from youthcourt import words
from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind
from youthcourt.places import asset
from youthcourt.screen.feed import LONGEST_LINE, Feed, views
from youthcourt.screen.window import ScreenWindow, place_for_jurors

DESK, WALL = QRect(0, 0, 1280, 800), QRect(1280, 0, 1920, 1080)
QUESTION = JurorView(ViewKind.QUESTION, "Maya R.", "Your questions", "1 of 4", "What happened?")


def test_the_jurors_get_a_display_that_is_not_the_clerks() -> None:
    """Whichever comes first in the system's list."""
    assert place_for_jurors([DESK, WALL], 0) == 1
    assert place_for_jurors([WALL, DESK], 1) == 0


def test_a_mirrored_or_only_display_is_not_taken() -> None:
    """A mirrored wall shows the clerk's desk: filling it would fill the desk."""
    assert place_for_jurors([DESK], 0) is None
    assert place_for_jurors([DESK, DESK], 0) is None
    assert place_for_jurors([DESK, QRect(0, 0, 1920, 1080)], 0) is None


def test_with_one_display_it_is_a_window_that_says_who_sees_it_and_names_nobody(qtbot: QtBot) -> None:
    """Task bars show titles to whoever stands by."""
    window = ScreenWindow()
    qtbot.addWidget(window)
    window.open()
    window.board.show_view(QUESTION)
    assert not window.isFullScreen()
    assert window.windowTitle().startswith("Jurors see this")
    assert "Maya" not in window.windowTitle() + window.windowIconText()


def test_f11_fills_the_display_and_esc_gives_it_back(qtbot: QtBot) -> None:
    """Where the system does not let a program choose its display, the clerk moves it by hand."""
    window = ScreenWindow()
    qtbot.addWidget(window)
    window.open()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert window.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_when_a_display_comes_or_goes_the_board_is_blank_first(qtbot: QtBot) -> None:
    """A pulled plug must not move a child's name to the clerk's wall, or the other way round."""
    window = ScreenWindow()
    qtbot.addWidget(window)
    window.open()
    window.showFullScreen()
    window.board.show_view(QUESTION)
    window.displays_changed()
    assert window.board.view == BLANK
    assert not window.isFullScreen()


def test_the_tail_of_an_overlong_line_is_not_taken_for_a_view(tmp_path: Path) -> None:
    """However the tail reads by itself; the next line is a line again."""
    fed = tmp_path / "fed"
    question = QUESTION.to_line().encode() + b"\n"
    for blanks in (LONGEST_LINE, 340_000, 600_000):
        fed.write_bytes(b" " * blanks + question)
        with fed.open("rb") as source:
            assert {view.text for view in views(source.fileno())} == {""}
    fed.write_bytes(b" " * 600_000 + b"\n" + question)
    with fed.open("rb") as source:
        assert [view.text for view in views(source.fileno())][-1] == "What happened?"


def test_the_feed_tells_each_view_as_it_comes(qtbot: QtBot) -> None:
    """A line is shown when it is complete, not when the pipe is full or closed."""
    source, sink = os.pipe()
    feed, came = Feed(), []
    feed.came.connect(came.append)
    feed.start(source)
    os.write(sink, (QUESTION.to_line() + "\n").encode())
    qtbot.waitUntil(lambda: came == [QUESTION])
    os.write(sink, QUESTION.to_line().encode()[:20])
    with qtbot.waitSignal(feed.ended):
        os.close(sink)
    assert came == [QUESTION]
    os.close(source)


def test_what_stands_around_the_board_is_said_in_the_clerks_language(qtbot: QtBot) -> None:
    words.use("es_US", asset("locale"))
    window = ScreenWindow()
    qtbot.addWidget(window)
    window.open()
    assert window.windowTitle().startswith("Esto lo ven los jurados")
