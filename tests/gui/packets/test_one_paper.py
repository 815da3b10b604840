"""One paper of a case's way out, looked at and saved as any other: noted by its kind, named by nobody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.following import Rung
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.services import closing_papers, ladder


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    with open_desk(court, clock) as opened:
        yield opened


def test_a_letter_of_the_ladder_is_seen_saved_and_noted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """Once it left the program, the way out says that it is out."""
    number = desk.ready()
    desk.do(ladder.take_rung, number, Rung.REMINDER, "Two calls without an answer")
    page = PacketPage(desk.office)
    qtbot.addWidget(page)
    page.show()
    page.load_one(number, ClosingPaper.STEP_LETTER.value)
    qtbot.waitUntil(lambda: not busy() and page._made is not None, timeout=30_000)
    assert page._made.wanted.file_name == f"step-letter-{number}.pdf"
    assert page._ui.title_label.text() == "Letter to the family about what is late"
    page._output.save_to(page._made, tmp_path / "mine.pdf")
    qtbot.waitUntil(lambda: not busy() and (tmp_path / "mine.pdf").exists(), timeout=30_000)
    qtbot.waitUntil(lambda: bool(desk.rows("printlog")), timeout=30_000)
    (row,) = desk.rows("printlog")
    assert (row["paper"], row["reference"], row["code"]) == ("step_letter", number, page._made.code)
    (line,) = desk.ask(closing_papers.paper_lines, number)
    assert line.out_on == desk.today
