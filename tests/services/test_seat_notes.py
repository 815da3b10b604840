"""A seat drawn for somebody who may not sit any more says so, and the hearing is not called ready."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.desk import Desk
from tests.services.duty_desk import add, owing
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.readiness import Point, PointState, Standing
from youthcourt.domain.stages import Stage
from youthcourt.services import duty_dates, juries, people, settings, sittings, stages
from youthcourt.services.readiness import readiness
from youthcourt.services.seat_notes import SeatNote, seat_notes

OWES_NO_MORE = SeatNote(True, "Owes no duty any more")


@pytest.fixture
def number(desk: Desk) -> str:
    """Somebody who owes jury duty; six more are in the pool."""
    desk.do(settings.change_settings, jury_minimum=6)
    return owing(desk)


@pytest.fixture
def day(desk: Desk, number: str) -> date:
    """The day of the next sitting; nothing is on its docket yet."""
    return add(desk, 1)[0]


def _other(desk: Desk, day: date, given: str = "Noa") -> str:
    other = desk.ready(given, "Levy")
    desk.do(sittings.schedule, [other], day)
    return other


def _notes(desk: Desk, day: date) -> dict[str, list[SeatNote]]:
    """Return the notes on the seats of a day, by person."""
    told: dict[str, list[SeatNote]] = {}
    notes = desk.ask(seat_notes, day)
    for line in desk.sitting(day).hearings:
        for seat in (*line.panel, *line.alternates):
            if seat.seat_id in notes:
                told.setdefault(seat.person_id, []).append(notes[seat.seat_id])
    return told


def _panel(desk: Desk, day: date) -> Standing:
    return desk.ask(readiness, day).lines[0].points[Point.PANEL]


def test_who_owes_no_duty_any_more_may_sit_as_anybody_in_the_pool(desk: Desk, number: str, day: date) -> None:
    """They stay in the pool with oath and permission: it is told, and it is no gap."""
    _other(desk, day)
    desk.draw(on=day)
    youth = desk.youth(number)
    assert (_notes(desk, day), _panel(desk, day)) == ({}, Standing(PointState.READY, "6 jurors"))
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert _notes(desk, day) == {youth: [OWES_NO_MORE]}
    assert _panel(desk, day) == Standing(PointState.READY, "6 jurors")


def test_who_signed_up_and_whose_case_ended_leaves_a_gap(desk: Desk, number: str, day: date) -> None:
    """Their day was given back: the seat is theirs on paper alone, and readiness counts the others."""
    _other(desk, day)
    desk.do(duty_dates.sign_up, number, day)
    desk.draw(on=day)
    youth = desk.youth(number)
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert _notes(desk, day) == {youth: [SeatNote(False, "May not sit: they owe no duty any more")]}
    assert _panel(desk, day) == Standing(PointState.GAP, "5 jurors, 1 may not sit")
    seat = next(seat for seat in desk.sitting(day).hearings[0].panel if seat.person_id == youth)
    assert desk.do(juries.leave_panel, seat.seat_id, "Owes no duty") != ""
    assert _notes(desk, day) == {}
    assert _panel(desk, day) == Standing(PointState.READY, "6 jurors")


def test_who_owes_no_duty_and_is_excused_is_away(desk: Desk, number: str, day: date) -> None:
    """They might sit without owing anything; what keeps them away is that they are excused."""
    _other(desk, day)
    desk.draw(on=day)
    youth = desk.youth(number)
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    desk.do(juries.mark_attendance, day, youth, AttendanceCode.EXCUSED)
    assert _notes(desk, day) == {youth: [SeatNote(False, "May not sit: they are away that day")]}


def test_who_stopped_or_stays_away_is_told_with_the_reason(desk: Desk, number: str, day: date) -> None:
    """On the panel and among the alternates; a stopped juror is no part of the pool."""
    _other(desk, day)
    desk.draw(on=day)
    line = desk.sitting(day).hearings[0]
    first, second = line.panel[0].person_id, line.alternates[0].person_id
    desk.do(people.stop_juror, first, "Moved away")
    desk.do(juries.mark_attendance, day, second, AttendanceCode.EXCUSED)
    assert _notes(desk, day) == {
        first: [SeatNote(False, "May not sit: they do not serve in the jury pool")],
        second: [SeatNote(False, "May not sit: they are away that day")],
    }
    assert _panel(desk, day).told == "5 jurors, 1 may not sit"


def test_a_panel_of_one_who_may_sit_is_counted_as_one(desk: Desk, number: str, day: date) -> None:
    _other(desk, day)
    desk.draw(on=day)
    panel = [seat.person_id for seat in desk.sitting(day).hearings[0].panel]
    desk.do(juries.mark_attendances, day, panel[1:], AttendanceCode.EXCUSED)
    assert _panel(desk, day).told == "1 juror, 5 may not sit"
    desk.do(juries.mark_attendances, day, panel[:1], AttendanceCode.EXCUSED)
    assert _panel(desk, day).told == "0 jurors, 6 may not sit"


def test_who_stands_by_and_sits_elsewhere_at_that_time_is_told(desk: Desk, number: str, day: date) -> None:
    """An alternate who was seated by hand in another room cannot step in."""
    desk.jurors(7)
    first, _second = _other(desk, day), _other(desk, day, "Lev")
    desk.draw(on=day)
    one, two = desk.sitting(day).hearings
    spare = one.alternates[0].person_id
    desk.do(juries.leave_panel, two.panel[0].seat_id, "ill")
    desk.do(settings.change_settings, jury_size=7)
    desk.do(juries.seat_juror, two.hearing_id, spare)
    assert one.case == first
    assert _notes(desk, day)[spare] == [
        SeatNote(
            False,
            "May not sit: they sit in another room at that time, or on a co-respondent's panel",
        )
    ]


def test_a_hearing_that_is_recorded_and_a_sitting_without_a_draw_have_no_notes(
    desk: Desk, number: str, day: date
) -> None:
    other = _other(desk, day)
    assert _notes(desk, day) == {}
    desk.draw(on=day)
    desk.clock.move(days=7)
    desk.hear(other)
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert _notes(desk, day) == {}
