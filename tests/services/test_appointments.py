"""The appointment book: booking, keeping, missing, calling off, moving."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.appointments import AppointmentKind, AppointmentState
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.services import appointments
from youthcourt.services.appointments import AppointmentLine, NewAppointment


def _wanted(desk: Desk, case: str = "", **told: Any) -> NewAppointment:
    usual: dict[str, Any] = {"on": desk.today, "starts_at": time(16), "with_whom": "Dana", "place": "Room 2"}
    return NewAppointment(AppointmentKind.INTERVIEW, case=case, **{**usual, **told})


def _only(desk: Desk, day: date) -> AppointmentLine:
    (line,) = desk.ask(appointments.appointments_on, day)
    return line


def test_an_interview_is_booked_with_the_respondent_of_a_case(desk: Desk) -> None:
    number = desk.refer()
    booked = desk.do(appointments.book, _wanted(desk, number))
    line = _only(desk, desk.today)
    assert (line.id, line.name, line.case) == (booked.id, "Maria Lopez", number)
    assert (line.state, line.minutes, line.place) == (AppointmentState.BOOKED, 30, "Room 2")
    assert booked.warnings == ()
    assert desk.ask(appointments.appointments_of, number) == (line,)
    assert desk.announced[-1] == {"appointments", "today", f"case:{number}"}


def test_a_check_in_may_be_with_somebody_of_no_case(desk: Desk) -> None:
    juror = desk.juror("Ana")
    desk.do(appointments.book, _wanted(desk, person_id=juror))
    assert (_only(desk, desk.today).name, _only(desk, desk.today).case) == ("Ana Young", "")


def test_somebody_has_to_be_named(desk: Desk) -> None:
    assert "Choose the case" in desk.refused(appointments.book, _wanted(desk), kind=BadInput)
    desk.refused(appointments.book, _wanted(desk, "YC-1999-0001"), kind=NotFound)


def test_one_person_is_not_booked_twice_at_one_time(desk: Desk) -> None:
    """Rule: refused, with the name and the time of the other one; a respondent without a name is a number."""
    number, nameless = desk.refer(), desk.refer("", "")
    for case in (number, nameless):
        desk.do(appointments.book, _wanted(desk, case))
    sentence = desk.refused(appointments.book, _wanted(desk, number, starts_at=time(16, 15)))
    assert sentence.startswith("Maria Lopez already has an appointment at 4:00 PM")
    assert desk.refused(appointments.book, _wanted(desk, nameless)).startswith(nameless)


def test_staff_and_room_taken_are_said_and_stop_nobody(desk: Desk) -> None:
    desk.do(appointments.book, _wanted(desk, desk.refer()))
    booked = desk.do(appointments.book, _wanted(desk, desk.refer("Marcus", "Abara")))
    assert booked.warnings == (
        "Dana has another appointment at that time.",
        "Another appointment is at Room 2 at that time.",
    )


def test_what_became_of_it_is_noted_once(desk: Desk) -> None:
    """Rule: kept, missed or cancelled, each from booked alone; the note of the booking stays."""
    for act, state, note in (
        (appointments.keep, AppointmentState.KEPT, "by phone"),
        (appointments.miss, AppointmentState.NO_SHOW, "by phone"),
    ):
        booked = desk.do(appointments.book, _wanted(desk, desk.refer(), note="by phone"))
        desk.do(act, booked.id)
        line = next(
            line for line in desk.ask(appointments.appointments_on, desk.today) if line.id == booked.id
        )
        assert (line.state, line.note) == (state, note)
        assert "Book a new one" in desk.refused(act, booked.id)


def test_calling_off_needs_a_reason(desk: Desk) -> None:
    booked = desk.do(appointments.book, _wanted(desk, person_id=desk.juror("Ana")))
    assert "reason" in desk.refused(appointments.cancel, booked.id, " ", kind=BadInput)
    desk.do(appointments.cancel, booked.id, "Ill")
    assert (_only(desk, desk.today).state, _only(desk, desk.today).note) == (
        AppointmentState.CANCELLED,
        "Ill",
    )


@pytest.mark.parametrize("with_case", [True, False])
def test_a_missed_one_is_booked_anew_and_shows_where_it_went(desk: Desk, *, with_case: bool) -> None:
    """Rule: the old one stays in the book; the new one is for the same person, staff and place."""
    who = {"case": desk.refer()} if with_case else {"person_id": desk.juror("Ana")}
    old = desk.do(appointments.book, _wanted(desk, **who))
    desk.do(appointments.miss, old.id)
    later = desk.today + timedelta(days=3)
    new = desk.do(appointments.rebook, old.id, later, time(9, 30), 45)
    before, after = _only(desk, desk.today), _only(desk, later)
    assert (before.state, before.moved_to) == (AppointmentState.REBOOKED, later)
    assert (after.id, after.case, after.name) == (new.id, before.case, before.name)
    assert (after.minutes, after.with_whom, after.place) == (45, "Dana", "Room 2")
    assert "Book a new one" in desk.refused(appointments.rebook, old.id, later, time(12))


def test_moving_by_a_quarter_of_an_hour_does_not_meet_itself(desk: Desk) -> None:
    old = desk.do(appointments.book, _wanted(desk, desk.refer()))
    assert desk.do(appointments.rebook, old.id, desk.today, time(16, 15)).warnings == ()


def test_a_rebooking_that_is_refused_leaves_the_old_one_as_it_was(desk: Desk) -> None:
    number = desk.refer()
    old = desk.do(appointments.book, _wanted(desk, number))
    desk.do(appointments.book, _wanted(desk, number, starts_at=time(9)))
    desk.refused(appointments.rebook, old.id, desk.today, time(9, 10))
    states = [line.state for line in desk.ask(appointments.appointments_of, number)]
    assert states == [AppointmentState.BOOKED, AppointmentState.BOOKED]
