"""Places for jury duty at a sitting: who has one, who waits, and a drawn seat that takes one."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

from tests.services.desk import SERVICE, Desk
from tests.services.duty_desk import add, ledger_of, owing, places
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import duty_dates, juries, sittings

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
