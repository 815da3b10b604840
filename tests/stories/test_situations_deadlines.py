"""Situations 7 to 10 of the domain reference, section 8, through the court's use cases on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.house.clock import Clock
from tests.services.desk import DUTY, SERVICE, Desk, open_desk
from youthcourt import words
from youthcourt.domain.due import AnchorKind, Rolling
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.services import due, extensions, progress, sittings
from youthcourt.services import settings as choices
from youthcourt.services.closed_days import day_note
from youthcourt.services.obligation_lines import Obligation
from youthcourt.services.obligations_case import case_obligations
from youthcourt.services.progress import LogGiven

LIMIT = date(2025, 7, 9)


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on 10 January 2025."""
    clock.now = datetime(2025, 1, 10, 9, tzinfo=UTC)
    with open_desk(court, clock) as opened:
        yield opened


def choose(desk: Desk, **chosen: Any) -> None:
    """Set choices of the court."""
    desk.do(choices.change_settings, **chosen)


def at(desk: Desk, day: date) -> None:
    """Let it be a day."""
    desk.clock.now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


def heard(desk: Desk, number: str, on: date) -> tuple[Obligation, ...]:
    """Hear a case on a day, with the judge's approval; returns what is owed."""
    at(desk, on)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    return desk.ask(case_obligations, number).lines


def service(desk: Desk, number: str) -> Obligation:
    return next(line for line in desk.ask(case_obligations, number).lines if line.code == SERVICE.code)


def test_situation_7_hours_worked_before_the_due_date_and_logged_after(desk: Desk) -> None:
    """They count by the day worked, shown as entered late; worked after it, only an extension covers them."""
    number = desk.ready(birth_date=date(2010, 3, 4))
    desk.jurors(8)
    (owed, _duty) = heard(desk, number, date(2025, 3, 1))
    assert (owed.due_on, owed.due_by, owed.left) == (date(2025, 5, 30), AnchorKind.HEARING, 20)

    at(desk, date(2025, 5, 28))
    asked = desk.do(extensions.ask_extension, owed.id, date(2025, 6, 20), desk.today, "Rosa", "Exams")
    at(desk, date(2025, 6, 4))
    desk.do(progress.log_progress, owed.id, LogGiven(date(2025, 5, 29), Decimal(12)))
    desk.do(progress.log_progress, owed.id, LogGiven(date(2025, 6, 2), Decimal(8)))
    line = service(desk, number)
    in_time, after = line.logs
    assert (in_time.counted, in_time.entered_late, in_time.late) == (True, True, False)
    assert (after.counted, after.entered_late, after.late) == (False, False, True)
    assert (line.done, line.left, line.days_late, line.status) == (12, 8, 5, SanctionStatus.OPEN)
    entered = [row["entered_on"] for row in desk.rows("sanctionlog")]
    assert entered == ["2025-06-04", "2025-06-04"]

    desk.do(extensions.decide_extension, asked, True, "Coordinator")
    line = service(desk, number)
    assert [log.counted for log in line.logs] == [True, True]
    assert (line.done, line.left, line.status) == (20, 0, SanctionStatus.DONE)
    assert (line.due_on, line.due_original, line.due_by) == (
        date(2025, 6, 20), date(2025, 5, 30), AnchorKind.HAND,
    )  # fmt: skip
    assert desk.page(number).line.stage is Stage.EXTENDED


def test_situation_8_a_cap_from_the_referral_does_not_move_with_the_hearing(desk: Desk) -> None:
    """Referral 10 Jan 2025, 180 days: no hearing and nothing due past 9 Jul 2025, however often it moves."""
    choose(desk, referral_days=180)
    number = desk.ready(birth_date=date(2010, 3, 4), referred_on=date(2025, 1, 10))
    desk.jurors(8)
    for day in (date(2025, 3, 1), date(2025, 4, 12)):
        desk.schedule(number, on=day)
        desk.do(sittings.take_off, desk.hearing(number, day).hearing_id, "The judge is ill")
        assert desk.ask(case_obligations, number).cap_on == LIMIT
    desk.do(sittings.add_sitting, date(2025, 7, 12))
    said = desk.refused(sittings.schedule, [number], date(2025, 7, 12))
    assert "Jul 9, 2025" in said
    lines = heard(desk, number, date(2025, 5, 10))
    assert {(line.due_on, line.cap_on, line.due_by) for line in lines} == {
        (LIMIT, LIMIT, AnchorKind.REFERRAL)
    }
    ask = (lines[0].id, date(2025, 7, 10), desk.today, "Rosa", "Exams")
    assert "Jul 9, 2025" in desk.refused(extensions.ask_extension, *ask)
    by_hand = (lines[0].id, date(2025, 7, 10), "Judge", "Exams")
    assert "Jul 9, 2025" in desk.refused(due.set_due, *by_hand)


def test_situation_8_an_early_hearing_counts_from_itself(desk: Desk) -> None:
    choose(desk, referral_days=180)
    number = desk.ready(birth_date=date(2010, 3, 4), referred_on=date(2025, 1, 10))
    desk.jurors(8)
    (line, duty) = heard(desk, number, date(2025, 2, 1))
    assert (line.due_on, line.cap_on, line.due_by) == (date(2025, 5, 2), LIMIT, AnchorKind.HEARING)
    assert duty.due_on == line.due_on
    assert [row["due_on"] for row in desk.rows("dutyobligation")] == ["2025-05-02"]


def test_situation_9_the_deferral_ends_before_ninety_days_from_the_hearing(desk: Desk) -> None:
    """Deferral 10 Jan to 9 Jul 2025, hearing 5 May: due on the earlier of 3 Aug and 9 Jul."""
    number = desk.ready(birth_date=date(2010, 3, 4), referred_on=date(2025, 1, 10))
    desk.do(due.set_deferral, number, date(2025, 1, 10), LIMIT)
    desk.jurors(8)
    (line, _duty) = heard(desk, number, date(2025, 5, 5))
    assert (line.due_on, line.due_by, line.cap_on) == (LIMIT, AnchorKind.DEFERRAL, LIMIT)
    # Known only afterwards, or changed: what is due is reckoned anew.
    desk.do(due.set_deferral, number, None, None)
    assert service(desk, number).due_on == date(2025, 8, 3)
    desk.do(due.set_due, line.id, date(2025, 8, 1), "Judge", "Summer camp")
    desk.do(due.set_deferral, number, date(2025, 1, 10), LIMIT)
    assert (service(desk, number).due_on, service(desk, number).due_by) == (LIMIT, AnchorKind.HAND)


def test_situation_10_the_day_of_the_hearing_is_day_0_and_a_sunday_rolls_only_where_the_court_says(
    desk: Desk,
) -> None:
    """1 Mar 2025 and 90 days: Friday 30 May. 120 days: Sunday 29 June, kept, or moved by the setting."""
    first, second, third = (
        desk.ready(name, "Lopez", birth_date=date(2010, 3, 4)) for name in ("Maria", "Ana", "Eva")
    )
    desk.jurors(8)
    at(desk, date(2025, 3, 1))
    desk.schedule(first, second, third, rooms=["A"])
    desk.draw()
    desk.heard_and_approved(first)
    line = service(desk, first)
    assert (line.due_on, line.rolled) == (date(2025, 5, 30), False)
    assert words.day(line.due_on) == "Friday, May 30, 2025"
    choose(desk, disposition_days=120)
    desk.heard_and_approved(second)
    line = service(desk, second)
    assert (line.due_on, line.rolled) == (date(2025, 6, 29), False)
    assert desk.ask(day_note, line.due_on) == "This is a weekend."
    choose(desk, rolling=Rolling.NEXT)
    desk.heard_and_approved(third)
    line = service(desk, third)
    assert (line.due_on, line.rolled) == (date(2025, 6, 30), True)


MOVES = st.lists(
    st.tuples(st.sampled_from(("ask", "grant", "refuse", "hand", "log")), st.integers(-20, 90)), max_size=8
)


@given(moves=MOVES)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_mix_of_moves_and_extensions_passes_the_limit(desk: Desk, moves: list[tuple[str, int]]) -> None:
    """Whatever is asked, granted, set by hand and worked: never past the limit; what counts is in time."""
    at(desk, date(2025, 1, 10))
    if not desk.rows("sanction"):
        choose(desk, referral_days=180, rolling=Rolling.NEXT)
        number = desk.ready(birth_date=date(2010, 3, 4), referred_on=date(2025, 1, 10))
        desk.jurors(8)
        heard(desk, number, date(2025, 2, 1))
    number = "YC-2025-0001"
    at(desk, date(2025, 5, 1))
    line = service(desk, number)
    for act, days in moves:
        day = service(desk, number).due_on + timedelta(days=days)
        waiting = [one.id for one in service(desk, number).extensions if one.granted is None]
        try:
            if act == "ask":
                desk.do(extensions.ask_extension, line.id, day, desk.today, "Rosa", "Exams")
            elif act == "hand":
                desk.do(due.set_due, line.id, day, "Judge", "Exams")
            elif act == "log":
                desk.do(progress.log_progress, line.id, LogGiven(min(day, desk.today), Decimal("0.25")))
            elif waiting:
                desk.do(extensions.decide_extension, waiting[0], act == "grant", "Judge", "No")
        except (Refused, BadInput):
            pass
        now = service(desk, number)
        assert now.due_on <= LIMIT == now.cap_on
        assert now.done == sum((log.amount for log in now.logs if log.done_on <= now.due_on), Decimal(0))


def test_duty_is_due_with_the_rest_and_never_entered_by_hand(desk: Desk) -> None:
    number = desk.ready(birth_date=date(2010, 3, 4))
    desk.jurors(8)
    duty = next(line for line in heard(desk, number, date(2025, 3, 1)) if line.code == DUTY.code)
    said = desk.refused(progress.log_progress, duty.id, LogGiven(desk.today, Decimal(1)))
    assert "falls by itself" in said
    desk.do(due.set_due, duty.id, date(2025, 6, 7), "Judge", "No sitting in May")
    assert [row["due_on"] for row in desk.rows("dutyobligation")] == ["2025-06-07"]
