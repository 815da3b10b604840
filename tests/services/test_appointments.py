"""The appointment book: booking, keeping, missing, calling off, moving."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.appointments import AppointmentKind, AppointmentState
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.services import appointment_book, appointments, cases, today
from youthcourt.services.appointment_book import AppointmentLine
from youthcourt.services.appointments import Booked, NewAppointment


def _wanted(desk: Desk, case: str = "", **told: Any) -> NewAppointment:
    usual: dict[str, Any] = {"on": desk.today, "starts_at": time(9), "with_whom": "Dana", "place": "Room 2"}
    return NewAppointment(AppointmentKind.INTERVIEW, case=case, **{**usual, **told})


def _only(desk: Desk, day: date) -> AppointmentLine:
    (line,) = desk.ask(appointment_book.appointments_from, day, 1)
    return line


def test_an_interview_is_booked_with_the_respondent_of_a_case(desk: Desk) -> None:
    number = desk.refer()
    booked = desk.do(appointments.book, _wanted(desk, number))
    line = _only(desk, desk.today)
    assert (line.id, line.name, line.case) == (booked.id, "Maria Lopez", number)
    assert (line.state, line.minutes, line.place) == (AppointmentState.BOOKED, 30, "Room 2")
    assert booked.warnings == ()
    assert desk.ask(appointment_book.appointments_of, number) == (line,)
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
    sentence = desk.refused(appointments.book, _wanted(desk, number, starts_at=time(9, 15)))
    assert sentence.startswith("Maria Lopez already has an appointment at 9:00 AM")
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
        found = desk.ask(appointment_book.appointments_from, desk.today)
        line = next(line for line in found if line.id == booked.id)
        assert (line.state, line.note) == (state, note)
        assert "Book a new one" in desk.refused(act, booked.id)


def test_calling_off_needs_a_reason_which_stands_beside_the_note(desk: Desk) -> None:
    """Rule: the reason is kept apart; what was noted at the booking is never lost by calling it off."""
    number = desk.refer()
    booked = desk.do(appointments.book, _wanted(desk, number, note="Bring the school report"))
    assert "reason" in desk.refused(appointments.cancel, booked.id, " ", kind=BadInput)
    desk.do(appointments.cancel, booked.id, "Ill")
    line = _only(desk, desk.today)
    assert (line.state, line.note, line.why) == (
        AppointmentState.CANCELLED, "Bring the school report", "Ill",
    )  # fmt: skip
    (told,) = desk.ask(cases.case_page, number).appointments
    assert told == "Interview, Nov 28, 2026 at 9:00 AM: Cancelled (Ill)"


def test_a_rebooking_takes_the_note_along_and_never_the_reason(desk: Desk) -> None:
    """Rule: why the old one did not take place is said of the old one alone."""
    later = desk.today + timedelta(days=3)
    for at, act in ((9, appointments.cancel), (11, appointments.miss)):
        wanted = _wanted(desk, desk.refer(), starts_at=time(at), note="Bring the school report")
        old = desk.do(appointments.book, wanted)
        desk.clock.move(hours=2)
        desk.do(act, old.id, "Ill")
        new = desk.do(appointments.rebook, old.id, later, time(at))
        lines = {line.id: line for line in desk.ask(appointment_book.appointments_from, desk.today)}
        assert (lines[new.id].note, lines[new.id].why) == ("Bring the school report", "")
        assert (lines[old.id].note, lines[old.id].why) == ("Bring the school report", "Ill")


@pytest.mark.parametrize("with_case", [True, False])
def test_a_missed_one_is_booked_anew_and_shows_where_it_went(desk: Desk, *, with_case: bool) -> None:
    """Rule: the old one stays in the book; the new one is for the same person, staff and place."""
    who = {"case": desk.refer()} if with_case else {"person_id": desk.juror("Ana")}
    old = desk.do(appointments.book, _wanted(desk, **who))
    desk.do(appointments.miss, old.id)
    later = desk.today + timedelta(days=3)
    new = desk.do(appointments.rebook, old.id, later, time(9, 30), 45)
    before, after = _only(desk, desk.today), _only(desk, later)
    assert (before.state, before.moved_to) == (AppointmentState.NO_SHOW, later)
    assert before.became == "Did not come, moved to Dec 1, 2026"
    assert (after.id, after.case, after.name) == (new.id, before.case, before.name)
    assert (after.minutes, after.with_whom, after.place) == (45, "Dana", "Room 2")
    assert [line.what for line in desk.ask(today.today).lines if "missed" in line.what] == []
    if with_case:
        told = desk.ask(cases.case_page, before.case).appointments
        assert told[0] == "Interview, Nov 28, 2026 at 9:00 AM: Did not come, moved to Dec 1, 2026"


def test_one_is_moved_only_once_and_after_that_the_newer_one(desk: Desk) -> None:
    """Rule: whatever it was before, the refusal names the day it went to."""
    later = desk.today + timedelta(days=3)
    for at, before, then in (
        (9, appointments.miss, AppointmentState.NO_SHOW),
        (11, lambda unit, key: appointments.cancel(unit, key, "Ill"), AppointmentState.CANCELLED),
        (13, lambda _unit, _key: None, AppointmentState.REBOOKED),
    ):
        old = desk.do(appointments.book, _wanted(desk, desk.refer(), starts_at=time(at)))
        desk.do(before, old.id)
        new = desk.do(appointments.rebook, old.id, later, time(at))
        line = next(
            one for one in desk.ask(appointment_book.appointments_from, desk.today, 1) if one.id == old.id
        )
        assert (line.state, line.moved_to) == (then, later)
        assert "already moved to Dec 1, 2026" in desk.refused(appointments.rebook, old.id, later, time(20))
        desk.do(appointments.rebook, new.id, later, time(at + 1))


def test_a_moved_one_that_was_booked_says_only_where_it_went(desk: Desk) -> None:
    old = desk.do(appointments.book, _wanted(desk, desk.refer()))
    desk.do(appointments.rebook, old.id, desk.today + timedelta(days=1), time(9))
    assert _only(desk, desk.today).became == "Moved to Nov 29, 2026"
    assert _only(desk, desk.today + timedelta(days=1)).became == "Booked"


def test_what_became_of_it_waits_for_its_minute(desk: Desk) -> None:
    """Rule: by the unit's clock; at 9:00 nobody has missed what begins at 9:01."""
    booked = desk.do(appointments.book, _wanted(desk, desk.refer(), starts_at=time(9, 1)))
    for act in (appointments.keep, appointments.miss):
        assert "begins on Nov 28, 2026 at 9:01 AM" in desk.refused(act, booked.id)
    desk.clock.move(minutes=1)
    desk.do(appointments.miss, booked.id)


def test_the_book_shows_seven_days_in_order(desk: Desk) -> None:
    """The first and the seventh day are in, the day before and the eighth are not."""
    for days, at in ((7, 9), (6, 9), (0, 16), (0, 10), (3, 9)):
        on = desk.today + timedelta(days=days)
        desk.do(appointments.book, _wanted(desk, desk.refer(), on=on, starts_at=time(at)))
    first = desk.today
    shown = desk.ask(appointment_book.appointments_from, first)
    assert [((line.on - first).days, line.starts_at.hour) for line in shown] == [
        (0, 10), (0, 16), (3, 9), (6, 9),
    ]  # fmt: skip
    assert len(desk.ask(appointment_book.appointments_from, first + timedelta(days=1))) == 3


def test_what_is_taken_is_known_before_booking(desk: Desk) -> None:
    """Staff and place by their words, however written; one that is moved is not in its own way."""
    booked = desk.do(appointments.book, _wanted(desk, desk.refer()))

    def taken(at: time, with_whom: str, place: str, besides: str = "") -> tuple[str, ...]:
        return desk.ask(appointments.taken, desk.today, at, 30, with_whom, place, besides)

    assert taken(time(9, 29), "dana ", "room 2") == (
        "dana has another appointment at that time.",
        "Another appointment is at room 2 at that time.",
    )
    assert taken(time(9, 29), "Sam", "Room 2") == ("Another appointment is at Room 2 at that time.",)
    assert taken(time(9, 30), "Dana", "Room 2") == ()
    assert taken(time(9), "", "") == ()
    assert taken(time(9), "Dana", "Room 2", booked.id) == ()


def test_moving_by_a_quarter_of_an_hour_does_not_meet_itself(desk: Desk) -> None:
    old = desk.do(appointments.book, _wanted(desk, desk.refer()))
    assert desk.do(appointments.rebook, old.id, desk.today, time(9, 15)).warnings == ()


def test_a_rebooking_that_is_refused_leaves_the_old_one_as_it_was(desk: Desk) -> None:
    number = desk.refer()
    old = desk.do(appointments.book, _wanted(desk, number))
    desk.do(appointments.book, _wanted(desk, number, starts_at=time(16)))
    desk.refused(appointments.rebook, old.id, desk.today, time(16, 10))
    states = [line.state for line in desk.ask(appointment_book.appointments_of, number)]
    assert states == [AppointmentState.BOOKED, AppointmentState.BOOKED]


def test_what_was_noted_wrongly_is_set_back_to_booked(desk: Desk) -> None:
    """Rule: kept, missed or called off, on any later day too; the reason goes, the note stays."""
    for at, act in (
        (9, appointments.keep),
        (10, lambda unit, key: appointments.miss(unit, key, "No answer")),
        (11, lambda unit, key: appointments.cancel(unit, key, "Ill")),
    ):
        wanted = _wanted(desk, desk.refer(), starts_at=time(at), note="by phone")
        booked = desk.do(appointments.book, wanted)
        assert "is booked" in desk.refused(appointments.set_back, booked.id)
        desk.clock.move(hours=1)
        desk.do(act, booked.id)
        assert desk.do(appointments.set_back, booked.id) == Booked(booked.id, ())
        line = desk.ask(appointment_book.appointments_from, desk.today, 1)[-1]
        assert (line.id, line.state, line.why, line.note) == (
            booked.id, AppointmentState.BOOKED, "", "by phone",
        )  # fmt: skip
    desk.office.undo()
    assert (line := desk.ask(appointment_book.appointments_from, desk.today, 1)[-1]).why == "Ill"
    assert line.state is AppointmentState.CANCELLED


def test_one_whose_time_is_taken_or_that_was_moved_is_not_set_back(desk: Desk) -> None:
    """Rule: one person is never booked twice at one time, nor one appointment twice."""
    number, juror = desk.refer(), desk.juror("Ana")
    for who in ({"case": number}, {"person_id": juror}):
        old = desk.do(appointments.book, _wanted(desk, **who))
        desk.do(appointments.cancel, old.id, "Ill")
        other = desk.do(appointments.book, _wanted(desk, **who))
        assert "already has an appointment" in desk.refused(appointments.set_back, old.id)
        desk.do(appointments.rebook, other.id, desk.today, time(15))
        told = (
            "Dana has another appointment at that time.",
            "Another appointment is at Room 2 at that time.",
        )
        assert desk.do(appointments.set_back, old.id).warnings == (told if who.get("person_id") else ())
        assert "already moved to Nov 28, 2026" in desk.refused(appointments.set_back, other.id)


def test_a_booked_one_is_changed_and_who_comes_stays(desk: Desk) -> None:
    """Rule: what for, when, with whom, where and the note; never another person."""
    number = desk.refer()
    booked = desk.do(appointments.book, _wanted(desk, number, note="by phone"))
    on = desk.today + timedelta(days=2)
    wanted = NewAppointment(
        AppointmentKind.CHECK_IN, on, time(11), 45, place="Room 3", with_whom="Sam", note="in person"
    )
    assert desk.do(appointments.change_appointment, booked.id, wanted) == Booked(booked.id, ())
    assert desk.announced[-1] == {"appointments", "today", f"case:{number}"}
    line = _only(desk, on)
    assert (line.id, line.case, line.name, line.kind) == (
        booked.id, number, "Maria Lopez", AppointmentKind.CHECK_IN,
    )  # fmt: skip
    assert (line.starts_at, line.minutes, line.place, line.with_whom, line.note) == (
        time(11), 45, "Room 3", "Sam", "in person",
    )  # fmt: skip
    assert desk.ask(appointment_book.appointments_from, desk.today, 1) == ()
    desk.office.undo()
    assert _only(desk, desk.today).note == "by phone"


def test_a_change_is_refused_where_a_booking_would_be(desk: Desk) -> None:
    """Rule: not in its own way, but in that of the person's others; what is noted is set back first."""
    juror = desk.juror("Ana")
    first = desk.do(appointments.book, _wanted(desk, person_id=juror))
    desk.do(appointments.book, _wanted(desk, person_id=juror, starts_at=time(16)))
    desk.do(appointments.change_appointment, first.id, _wanted(desk, starts_at=time(9, 10)))
    told = desk.refused(appointments.change_appointment, first.id, _wanted(desk, starts_at=time(16, 10)))
    assert told.startswith("Ana Young already has an appointment at 4:00 PM")
    desk.do(appointments.cancel, first.id, "Ill")
    assert "Set it back to booked" in desk.refused(appointments.change_appointment, first.id, _wanted(desk))


def test_one_of_a_past_day_is_changed_on_its_day_or_moved_to_one_to_come(desk: Desk) -> None:
    """What was not noted yet may be mended; a new day is never a past one."""
    booked, day = desk.do(appointments.book, _wanted(desk, desk.refer())), desk.today
    desk.clock.move(days=2)
    desk.do(appointments.change_appointment, booked.id, _wanted(desk, on=day, note="by phone"))
    assert _only(desk, day).note == "by phone"
    earlier = _wanted(desk, on=day + timedelta(days=1))
    assert "is past" in desk.refused(appointments.change_appointment, booked.id, earlier, kind=BadInput)
    desk.do(appointments.change_appointment, booked.id, _wanted(desk, on=desk.today))
    assert _only(desk, desk.today).id == booked.id


def test_a_day_whose_year_cannot_be_right_is_refused_as_for_a_hearing(desk: Desk) -> None:
    """Rule: to the end of next year; one booked is not moved beyond it either."""
    last, number = date(desk.today.year + 1, 12, 31), desk.refer()
    booked = desk.do(appointments.book, _wanted(desk, number, on=last))
    beyond = _wanted(desk, number, on=last + timedelta(days=1))
    for act in ((appointments.book, beyond), (appointments.change_appointment, booked.id, beyond)):
        assert "check the year" in desk.refused(*act, kind=BadInput)
