"""Places for jury duty at a sitting: who has one, who waits, and a drawn seat that takes one."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

from tests.services.desk import SERVICE, Desk
from tests.services.duty_desk import add, ledger_of, owing, places
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import duty_dates, juries, scheduling, sittings, today
from youthcourt.services.duty_possible import DutyPlaces, duty_places

NINE, NOON = time(9), time(12)


def test_a_full_sitting_has_a_waiting_list(desk: Desk) -> None:
    """Places are the court's number for the sitting; who gives one back learns who waits first."""
    numbers = [owing(desk)]
    desk.clock.move(days=1)
    numbers.append(owing(desk, "Ana", with_jurors=False))
    first, second = numbers
    (day,) = add(desk, 2)
    assert [each.left for each in ledger_of(desk, first).dates if each.on == day] == [12]
    desk.do(places, day, 1)
    desk.do(duty_dates.sign_up, first, day)
    assert desk.do(duty_dates.sign_up, second, day) is DutyDateState.WAITING
    assert "waits for a place already" in desk.refused(duty_dates.sign_up, second, day)
    (shown,) = (each for each in ledger_of(desk, second).dates if each.on == day)
    assert (shown.places, shown.taken, shown.left, shown.state) == (1, 1, 0, DutyDateState.WAITING)
    waits = desk.youth(second)
    pooled = {line.person_id: line for line in desk.ask(juries.pool, day)}
    assert (pooled[waits].attendance, pooled[waits].note) == (None, "they are away that day")
    assert desk.do(duty_dates.sign_off, first, day) == "Ana Lopez"
    assert desk.do(duty_dates.sign_up, second, day) is DutyDateState.SIGNED_UP
    assert desk.do(duty_dates.sign_off, second, day) == ""


def test_who_said_first_of_a_day_that_they_wait_gets_the_place(desk: Desk) -> None:
    """All of them called on one day; the keys of their rows are in no order."""
    names = ["Zoe", "Ana", "Max", "Ben", "Lea"]
    numbers = [desk.ready(name) for name in names]
    desk.jurors(8)
    desk.schedule(*numbers)
    desk.draw()
    for number in numbers:
        desk.heard_and_approved(number, items=(SERVICE, Decision(JURY_DUTY, Decimal(2))))
        desk.permit(desk.youth(number))
    (day,) = add(desk, 1)
    desk.do(places, day, 1)
    for number in numbers:
        desk.do(duty_dates.sign_up, number, day)
    told = [desk.do(duty_dates.sign_off, number, day) for number in numbers]
    assert [name.partition(" ")[0] for name in told] == ["Ana", "Max", "Ben", "Lea", ""]


def test_a_seat_in_the_draw_takes_a_place_once(desk: Desk) -> None:
    """Who is drawn without having signed up comes that night: one place is theirs, and no second one."""
    first = owing(desk)
    (day,) = add(desk, 2)
    desk.do(duty_dates.sign_up, first, day)
    other = desk.ready("Noa", "Levy")
    desk.do(sittings.schedule, [other], day)
    seats = {seat for panel in desk.draw(on=day).hearings for seat in panel.panel}
    youth = desk.youth(first)
    assert (youth in seats, len(seats)) == (True, 6)
    (shown,) = (each for each in ledger_of(desk, first).dates if each.on == day)
    assert (shown.places, shown.taken, shown.seated) == (12, 6, True)
    desk.do(places, day, 6)
    desk.do(duty_dates.sign_off, first, day)
    (shown,) = (each for each in ledger_of(desk, first).dates if each.on == day)
    assert (shown.taken, shown.seated) == (5, False), "who gave the day back does not come"
    desk.do(juries.mark_attendance, day, youth, AttendanceCode.EXPECTED)
    (shown,) = (each for each in ledger_of(desk, first).dates if each.on == day)
    assert (shown.taken, shown.seated, shown.state) == (6, True, DutyDateState.WITHDRAWN)


def test_the_places_of_a_sitting_can_be_changed_and_nobody_loses_theirs(desk: Desk) -> None:
    """Rule: fewer than have signed up is allowed and told; who waits gets a place when there are more."""
    first = owing(desk)
    desk.clock.move(days=1)
    second = owing(desk, "Ana", with_jurors=False)
    (day,) = add(desk, 2)
    assert desk.ask(duty_places, day) == DutyPlaces(12, 0, 0, None)
    for number in (-1, 201):
        assert "0 to 200" in desk.refused(scheduling.set_duty_places, day, number, kind=BadInput)
    assert "no sitting on" in desk.refused(scheduling.set_duty_places, date(2027, 1, 1), 3, kind=NotFound)
    desk.do(duty_dates.sign_up, first, day)
    assert desk.do(scheduling.set_duty_places, day, 1) == 0
    assert {"today", "duty", f"sitting:{day}"} <= desk.announced[-1]
    assert desk.do(scheduling.set_duty_places, day, 0) == 1
    assert desk.ask(duty_places, day) == DutyPlaces(0, 1, 1, 0)
    assert desk.do(duty_dates.sign_up, second, day) is DutyDateState.WAITING
    assert ledger_of(desk, first).state_at(day) is DutyDateState.SIGNED_UP
    assert not _free(desk)
    assert desk.do(scheduling.set_duty_places, day, 2) == 0
    assert _free(desk) == ["Ana Lopez"]
    assert desk.do(scheduling.set_duty_places, day, None) == 0
    assert desk.ask(duty_places, day) == DutyPlaces(12, 1, 1, None)
    desk.clock.move(days=30)
    assert "is over" in desk.refused(scheduling.set_duty_places, day, 3)


def _free(desk: Desk) -> list[str]:
    """Return who is told on the page of the day to be the first on a waiting list with a free place."""
    lines = desk.ask(today.today, desk.today).lines
    return [line.who for line in lines if line.what.startswith("A seat is free")]


def test_a_change_of_places_can_be_taken_back(desk: Desk) -> None:
    (day,) = add(desk, 1)
    desk.do(scheduling.set_duty_places, day, 3)
    step = desk.office.steps.to_undo
    assert step is not None
    assert step.what == "change of the places for jury duty"
    desk.office.undo()
    assert desk.ask(duty_places, day) == DutyPlaces(12, 0, 0, None)


def test_who_holds_a_drawn_seat_takes_a_place_and_has_not_signed_up(desk: Desk) -> None:
    """With all panels drawn no place is left; that is nobody who signed up in vain."""
    first = owing(desk)
    (day,) = add(desk, 1)
    desk.do(duty_dates.sign_up, first, day)
    desk.do(sittings.schedule, [desk.ready("Noa", "Levy")], day)
    desk.draw(on=day)
    assert desk.do(scheduling.set_duty_places, day, 3) == 0
    stand = desk.ask(duty_places, day)
    assert (stand, stand.left) == (DutyPlaces(3, 6, 1, 3), 0)
