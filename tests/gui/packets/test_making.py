"""Papers are asked for at once and drawn by a thread; what is under way can be stopped or given up."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from youthcourt.domain.errors import Refused, StoreProblem, YouthCourtError
from youthcourt.gui.kit.tasks import Stopped, busy
from youthcourt.gui.packets.maker import Maker
from youthcourt.gui.packets.making import Made, Wanted, gather, write
from youthcourt.services.office import Office

CASE = "YC-2026-0042"


def test_file_names_hold_a_date_or_a_number_and_never_a_name() -> None:
    """What lies in a folder gives nobody away; a part of a packet says whose it is."""
    day = Wanted(on=date(2026, 11, 28))
    assert day.file_name == "packet-2026-11-28.pdf"
    assert Wanted(on=day.on, audience="staff").file_name == "packet-2026-11-28-staff.pdf"
    assert Wanted(case=CASE).file_name == f"case-papers-{CASE}.pdf"
    assert Wanted(case="01/26:T").file_name == "case-papers-01-26-T.pdf"
    assert (day.reference, Wanted(case=CASE).reference) == ("2026-11-28", CASE)


def test_staff_papers_come_without_ballots_and_progress_ends_at_the_whole(sample_office: Office) -> None:
    """Ballots are the jurors'; progress never runs back."""
    heard: list[int] = []
    work = gather(sample_office, Wanted(on=sample_office.today(), audience="staff"))
    made = work(lambda done, _total: heard.append(done))
    assert made.pdf.startswith(b"%PDF")
    assert made.ballots == b""
    assert made.warnings == ()
    assert heard == sorted(heard)


def test_jurors_papers_come_with_ballots_on_the_paper_chosen(sample_office: Office, tmp_path: Path) -> None:
    """Both files are written whole, the ballots beside the packet; A4 is A4."""
    heard: list[tuple[int, int]] = []
    wanted = Wanted(on=sample_office.today(), audience="jurors", paper="a4")
    made = gather(sample_office, wanted)(lambda done, total: heard.append((done, total)))
    written = write(made, tmp_path / "out.pdf")
    assert written == (tmp_path / "out.pdf", tmp_path / "out-ballots.pdf")
    for path in written:
        assert float(PdfReader(path).pages[0].mediabox.width) == pytest.approx(595.3, abs=0.5)
    assert heard[-1] == (100, 100)


def test_a_place_that_cannot_be_written_is_a_refusal(sample_office: Office, tmp_path: Path) -> None:
    """A folder that is a file: a sentence, and nothing half written."""
    (tmp_path / "file").write_text("x")
    made = gather(sample_office, Wanted(case=CASE))(lambda *_: None)
    with pytest.raises(StoreProblem):
        write(made, tmp_path / "file" / "out.pdf")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".pdf"] == []


class _Heard(QObject):
    """Keeps what a maker tells."""

    def __init__(self, maker: Maker) -> None:
        super().__init__()
        self.made: list[Made] = []
        self.refused: list[YouthCourtError] = []
        maker.made.connect(self.made.append)
        maker.refused.connect(self.refused.append)


def test_only_the_papers_wanted_last_are_heard_of(qtbot: QtBot, sample_office: Office) -> None:
    """Changing one's mind while papers are made: the first ones never come."""
    owner = QObject()
    maker = Maker(sample_office, owner)
    heard = _Heard(maker)
    maker.make(Wanted(on=sample_office.today()))
    maker.make(Wanted(case=CASE))
    qtbot.waitUntil(lambda: not busy() and bool(heard.made), timeout=30_000)
    maker._done(maker._turn - 1, heard.made[0])  # one that was ready before it heard of the stop
    assert [made.wanted.case for made in heard.made] == [CASE]
    assert heard.refused == []


def test_making_can_be_stopped(qtbot: QtBot, sample_office: Office) -> None:
    """Stop is told as such, once."""
    owner = QObject()
    maker = Maker(sample_office, owner)
    heard = _Heard(maker)
    maker.stop()
    maker.make(Wanted(on=sample_office.today()))
    maker.stop()
    qtbot.waitUntil(lambda: bool(heard.refused), timeout=30_000)
    assert isinstance(heard.refused[0], Stopped)
    assert heard.made == []


def test_a_day_without_hearings_is_refused(office: Office, qtbot: QtBot) -> None:
    """What the papers say is gathered off the window's thread as well, so the refusal comes from there."""
    from youthcourt.services.sittings import add_sitting

    office.do(add_sitting, office.today())
    owner = QObject()
    maker = Maker(office, owner)
    heard = _Heard(maker)
    maker.make(Wanted(on=office.today()))
    qtbot.waitUntil(lambda: bool(heard.refused), timeout=30_000)
    assert isinstance(heard.refused[0], Refused)
    assert not busy()


def test_case_papers_are_letter_unless_said_otherwise(sample_office: Office) -> None:
    """One copy of each paper of one case."""
    made = gather(sample_office, Wanted(case=CASE))(lambda *_: None)
    pages = PdfReader(io.BytesIO(made.pdf)).pages
    assert float(pages[0].mediabox.width) == 612
    assert len(pages) > 5
