"""The jurors' screen as a process: it starts blank, is sent one view a line, and never outlives the link."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind
from youthcourt.gui.console import screen_link
from youthcourt.gui.console.screen_link import ScreenLink, screen_command

QUESTION = JurorView(ViewKind.QUESTION, "Maya R.", "Your questions", "1 of 4", "What happened?")
RECORDER = "import sys; open(sys.argv[1], 'wb').write(sys.stdin.buffer.read())"


def _recorder(path: Path) -> tuple[str, ...]:
    return (sys.executable, "-c", RECORDER, str(path))


def test_the_screen_is_this_program_and_in_a_bundle_the_bundle_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """``python -m youthcourt screen``, or the frozen program with ``screen``."""
    assert screen_command() == (sys.executable, "-m", "youthcourt", "screen")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert screen_command() == (sys.executable, "screen")


def test_it_starts_blank_gets_a_line_a_view_and_ends_blank(qtbot: QtBot, tmp_path: Path) -> None:
    """The first and the last thing sent is the blank screen."""
    owner = QObject()
    link = ScreenLink(owner, _recorder(tmp_path / "sent"))
    told: list[bool] = []
    link.changed.connect(told.append)
    link.show(QUESTION)
    link.start()
    link.start()
    link.show(QUESTION)
    link.shut()
    link.shut()
    sent = (tmp_path / "sent").read_text("utf-8").splitlines()
    assert [JurorView.from_line(line) for line in sent] == [BLANK, QUESTION, BLANK]
    assert told == [True, False]
    assert not link.on


def test_the_real_screen_is_blank_when_it_is_shut(qtbot: QtBot, tmp_path: Path) -> None:
    """What is left on the glass is one colour: no question stays behind."""
    picture = tmp_path / "left.png"
    owner = QObject()
    link = ScreenLink(owner, (*screen_command(), "--grab", str(picture)))
    link.start(dark=True)
    link.show(QUESTION)
    link.shut()
    image = QImage(str(picture)).scaled(320, 180)
    assert len({image.pixel(x, y) for x in range(320) for y in range(180)}) == 1


@pytest.mark.parametrize(
    "command", [(sys.executable, "-c", "pass"), ("no-such-program-anywhere",)], ids=["ends", "never starts"]
)
def test_a_screen_that_is_lost_is_told_once(qtbot: QtBot, command: tuple[str, ...]) -> None:
    """It ended by itself or never began: the clerk hears of it and may start it again."""
    owner = QObject()
    link = ScreenLink(owner, command)
    lost: list[bool] = []
    link.lost.connect(lambda: lost.append(link.on))
    link.start()
    qtbot.waitUntil(lambda: bool(lost))
    assert lost == [False]
    link.show(QUESTION)


def test_the_screen_ends_with_its_owner(qtbot: QtBot, tmp_path: Path) -> None:
    """A page that is taken away takes the jurors' screen with it."""
    owner = QObject()
    link = ScreenLink(owner, _recorder(tmp_path / "sent"))
    link.start()
    link.show(QUESTION)
    qtbot.waitUntil(lambda: link._process.bytesToWrite() == 0)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    assert (tmp_path / "sent").exists()


def test_a_screen_that_will_not_end_is_ended(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Closing the program never hangs on a screen that does."""
    monkeypatch.setattr(screen_link, "PATIENCE", 50)
    owner = QObject()
    link = ScreenLink(owner, (sys.executable, "-c", "import threading; threading.Event().wait()"))
    link.start()
    process = link._process
    link.shut()
    assert process.state() == process.ProcessState.NotRunning
