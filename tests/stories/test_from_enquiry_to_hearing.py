"""A phone call becomes a scheduled hearing, in Spanish, by keyboard alone, with a grandmother who signs.

The father is barred: no list, letter, label or call proposes him.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk
from tests.stories import family_papers as papers
from tests.stories import family_steps as steps
from tests.stories import keys
from youthcourt.gui.kit import language
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import agencies, catalogue, settings, sittings, upkeep
from youthcourt.services.agencies import AgencyLine
from youthcourt.services.office import Office

HEARING_DAY = date(2026, 12, 19)


@pytest.fixture
def in_spanish(program: Program, court: Path, clock: Clock) -> Iterator[tuple[MainWindow, Desk]]:
    """The window in Spanish, on a court that speaks English, knows a precinct and has set a Saturday."""
    language.begin("es_US")
    numbers = count(1)
    office = Office(
        upkeep.open_court(court, PASSPHRASE, clock),
        clock=clock,
        new_id=lambda: hashlib.sha256(str(next(numbers)).encode()).hexdigest()[:12],
    )
    office.do(catalogue.seed_catalogues)
    office.do(
        settings.change_settings,
        court_name="Maple County Youth Court",
        lock_minutes=0,
    )
    office.do(agencies.save_agency, AgencyLine("", "Precinct 5", "Dana Reyes", "555-0150"))
    office.do(sittings.add_sitting, HEARING_DAY, rooms=("A",))
    program.enter(office)
    keys.until(lambda: QApplication.activeWindow() is program.window, "the window is active")
    assert program.window is not None
    yield program.window, Desk(office, clock)
    language.begin("en_US")


def test_a_phone_enquiry_comes_to_a_hearing_in_spanish(
    in_spanish: tuple[MainWindow, Desk], tmp_path: Path
) -> None:
    window, desk = in_spanish
    page = steps.notes_the_enquiry(window)
    case = steps.takes_it_in(window, page)
    number = case._number
    steps.ties_the_family(case)
    steps.calls_the_grandmother(window, number)
    steps.looks_into_the_book(window)
    case = steps.asks_at_the_interview(window, number)
    first = papers.sends_the_first_letter(case, tmp_path / "2.pdf")
    consent = papers.prints_the_consent(window, case, tmp_path / "4.pdf")
    papers.records_the_signatures(case)
    papers.writes_the_facts(case)
    papers.schedules(case)
    notice = papers.sends_the_notice(case, tmp_path / "7.pdf")
    from tests.house.readers import everything_said
    for pdf in (first, consent): print("=====", everything_said(pdf))
    assert 0
