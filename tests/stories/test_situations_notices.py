"""Situation 11 of the domain reference, section 8, through the court's use cases on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said
from tests.services.desk import Desk, open_desk
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import AttendanceCode, HearingResult, PutOffBy
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.services import attendance, family_letters, letters_sent, panels, sittings
from youthcourt.services import today as page_of_day
from youthcourt.store import find_month
from youthcourt.words import day as weekday

NOTICE = FamilyPaper.NOTICE


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _put_off(desk: Desk, number: str, on: date, why: str, by: PutOffBy) -> None:
    desk.do(sittings.take_off, desk.hearing(number, on).hearing_id, why, HearingResult.CONTINUED, by)


def _printed(desk: Desk, number: str) -> str:
    """Print the notice, note it as the window does, and return what it says."""
    document = desk.ask(family_letters.family_letter, number, NOTICE)
    desk.do(letters_sent.note_sent, number, NOTICE)
    return " ".join(everything_said(family_letters.render_family_letters(document)).split())


def _due(desk: Desk) -> list[str]:
    return [line.what for line in desk.ask(page_of_day.today).lines if line.kind is TodayKind.LETTER]


def test_situation_11_hearing_moved_twice_judge_ill_then_guardian(desk: Desk) -> None:
    """Three dates, two reasons and on whose account; each notice replaces the one before it."""
    first, second, third = (desk.today + timedelta(days=7 * weeks) for weeks in (1, 2, 3))
    number = desk.ready()
    desk.clear(number)
    jurors = desk.jurors(8)

    # The first date, its notice and its jury; then the judge falls ill.
    desk.schedule(number, on=first)
    said = _printed(desk, number)
    assert weekday(first) in said
    assert "replaces" not in said
    assert _due(desk) == []
    desk.draw(on=first)
    desk.do(panels.mark_attendances, first, jurors[:3], AttendanceCode.EXPECTED)
    _put_off(desk, number, first, "Judge ill", PutOffBy.COURT)

    # The second date: the notice that went out tells of another day, and Today says so.
    desk.clock.move(days=1)
    desk.schedule(number, on=second)
    assert _due(desk) == ["Hearing notice for Dec 12, 2026: the one sent tells of another day"]
    said = _printed(desk, number)
    assert (
        f"This notice replaces the notice of Nov 28, 2026. There is no hearing on {weekday(first)}." in said
    )
    assert _due(desk) == []
    desk.draw(on=second)
    _put_off(desk, number, second, "Guardian in hospital", PutOffBy.FAMILY)

    # The third date replaces the second alone.
    desk.clock.move(days=1)
    desk.schedule(number, on=third)
    said = _printed(desk, number)
    assert f"replaces the notice of Nov 29, 2026. There is no hearing on {weekday(second)}." in said
    assert weekday(first) not in said

    # History: three dates, two reasons, on whose account, and who noted it.
    page = desk.page(number)
    assert [(one.held_on, one.note, one.put_off_by, one.moved_to) for one in page.hearings] == [
        (first, "Judge ill", PutOffBy.COURT, second),
        (second, "Guardian in hospital", PutOffBy.FAMILY, third),
        (third, "", None, None),
    ]
    assert [(line.note, line.by) for line in page.stages if line.stage is Stage.CONTINUED] == [
        ("Judge ill", "clerk"),
        ("Guardian in hospital", "clerk"),
    ]

    # Only what the program caused stays out of the family's count.
    counted = desk.ask(find_month.hearings, Month.of(first))
    assert (counted["by_court"], counted["by_family"]) == ((1, 2), (1, 2))

    # Nobody of the juries that never sat was absent, and nobody waits for the nights to be closed.
    codes = {row["code"] for row in desk.rows("attendance")}
    assert AttendanceCode.NO_SHOW.value not in codes
    desk.clock.move(days=30)
    for on in (first, second):
        night = desk.ask(attendance.night, on)
        assert night.open == (), on
        assert AttendanceCode.NO_SHOW not in [line.code for line in night.lines]
