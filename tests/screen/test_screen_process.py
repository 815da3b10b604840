"""The jurors' screen as it runs: a process of its own, fed on standard input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind
from youthcourt.look.tokens import DARK, LIGHT

START = "import sys; from youthcourt.screen.app import run; sys.exit(run(sys.argv[1:]))"
QUESTION = JurorView(ViewKind.QUESTION, "Maya R.", "Your questions", "1 of 4", "What happened?").to_line()


def _run(
    fed: bytes, *options: str, platform: str = "offscreen", code: str = START
) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", code, *options],
        input=fed,
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": platform},
    )


def _colours(path: Path) -> set[str]:
    image = QImage(str(path)).scaled(320, 180)
    return {image.pixelColor(x, y).name().upper() for x in range(320) for y in range(180)}


def _lines(*lines: str | bytes) -> bytes:
    return b"".join((line if isinstance(line, bytes) else line.encode()) + b"\n" for line in lines)


@pytest.mark.parametrize(("options", "board"), [((), LIGHT.board), (("--dark",), DARK.board)])
def test_the_screen_shows_the_question_it_is_sent_and_ends_with_its_feed(
    tmp_path: Path, options: tuple[str, ...], board: object
) -> None:
    """One line in, one question shown, the input closed: exit 0."""
    picture = tmp_path / "jurors.png"
    ended = _run(_lines(QUESTION), "--grab", str(picture), *options)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert QImage(str(picture)).width() == 1280
    assert board.ground in _colours(picture)
    assert len(_colours(picture)) > 20


@pytest.mark.parametrize(
    "fed",
    [
        pytest.param(b"", id="nothing was sent yet"),
        pytest.param(_lines(QUESTION, BLANK.to_line()), id="blank was sent"),
        pytest.param(_lines(QUESTION, "{not json"), id="a broken line"),
        pytest.param(_lines(QUESTION, ""), id="an empty line"),
        pytest.param(_lines(QUESTION, b"\xff\xfe"), id="no UTF-8"),
        pytest.param(_lines(QUESTION, json.dumps({"kind": "question", "surname": "Reyes"})), id="a surname"),
        pytest.param(_lines(QUESTION, json.dumps({"kind": "question", "text": 7})), id="a number for text"),
        pytest.param(_lines(QUESTION, '{"kind": "question", "text": "\\ud800"}'), id="half a letter"),
        pytest.param(_lines(QUESTION, "[" * 100_000), id="nested without end"),
        pytest.param(_lines(QUESTION, "x" * 600_000), id="a line without end"),
        pytest.param(QUESTION.encode(), id="a line cut off"),
    ],
)
def test_the_screen_is_blank_whenever_it_does_not_know_what_to_show(tmp_path: Path, fed: bytes) -> None:
    """Never the question before: what can no longer be trusted is not left standing."""
    picture = tmp_path / "jurors.png"
    ended = _run(fed, "--grab", str(picture))
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert _colours(picture) == {LIGHT.board.ground}


def test_the_screen_goes_on_after_a_line_that_it_could_not_read(tmp_path: Path) -> None:
    """The clerk presses the key again."""
    picture = tmp_path / "jurors.png"
    _run(_lines("{not json", "x" * 600_000, QUESTION), "--grab", str(picture))
    assert len(_colours(picture)) > 20


def test_a_picture_that_cannot_be_written_is_one_sentence_and_exit_1(tmp_path: Path) -> None:
    """No traceback, and what to do next."""
    ended = _run(_lines(QUESTION), "--grab", str(tmp_path / "no" / "such" / "folder.png"))
    assert ended.returncode == 1
    assert ended.stderr.decode().count("\n") == 1
    assert b"Please choose another place." in ended.stderr


def test_wrong_use_is_exit_2_and_help_is_exit_0() -> None:
    """As everywhere on the command line."""
    assert _run(b"", "--surname").returncode == 2
    assert _run(b"", "--help").returncode == 0


def test_the_screen_loads_no_store_no_services_and_no_key() -> None:
    """What is not in the process cannot be shown by it."""
    forbidden = (
        "sqlmodel",
        "sqlalchemy",
        "sqlcipher3",
        "cryptography",
        "youthcourt.services",
        "youthcourt.store",
    )
    code = f"import sys; import youthcourt.screen.app; print([m for m in {forbidden!r} if m in sys.modules])"
    assert _run(b"", code=code).stdout.strip() == b"[]"


def test_a_second_display_becomes_the_jurors_full_screen(tmp_path: Path) -> None:
    """The clerk's display stays the clerk's."""
    displays = [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "wall", "x": 1280, "y": 0, "width": 1920, "height": 1080},
    ]
    config = tmp_path / "displays.json"
    config.write_text(json.dumps({"screens": displays}), "utf-8")
    code = (
        "from PySide6.QtWidgets import QApplication\n"
        "from youthcourt.screen.window import ScreenWindow\n"
        "app = QApplication([]); window = ScreenWindow(); window.open()\n"
        "print(window.isFullScreen(), window.screen().name(), window.geometry().x(), window.windowTitle())\n"
    )
    ended = _run(b"", code=code, platform=f"offscreen:configfile={config}")
    assert ended.stdout.decode().strip() == "True wall 1280 Jurors see this"
