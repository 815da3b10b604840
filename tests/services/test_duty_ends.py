"""A case that ends gives its later dates of duty back, and the page of the day tells who waits first."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from tests.services.desk import SERVICE, Desk
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode, Role
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.domain.stages import Stage
from youthcourt.services import duty_dates, juries, people, sittings, stages, today
from youthcourt.store.tables import Sitting
from youthcourt.store.unit import Unit


def _owing(desk: Desk, given: str) -> str:
    number = desk.ready(given)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, Decision(JURY_DUTY, Decimal(2))))
    desk.permit(desk.youth(number))
    return number


def _one_place(unit: Unit, on: date) -> None:
    sitting = unit.one(Sitting, held_on=on)
    assert sitting is not None
    unit.change(sitting, duty_places=1)


def test_the_end_of_a_case_gives_its_later_dates_back_and_tells_who_waits(desk: Desk) -> None:
    """A child who has left the court is not drawn for a night that they signed up for."""
    desk.jurors(6)
    first = _owing(desk, "Maria")
    desk.clock.move(days=1)
    second = _owing(desk, "Ana")
    one, two = (desk.today + timedelta(days=7 * week) for week in (1, 2))
    for day in (one, two):
        desk.do(sittings.add_sitting, day, rooms=("A",))
    desk.do(_one_place, two)
    youth = desk.youth(first)
    for day in (one, two):
        desk.do(duty_dates.sign_up, first, day)
        desk.do(juries.mark_attendance, day, youth, AttendanceCode.EXPECTED)
    assert desk.do(duty_dates.sign_up, second, two) is DutyDateState.WAITING
    assert not _told(desk)
    desk.clock.move(days=7)
    desk.do(stages.close_case, first, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert sorted(row["state"] for row in desk.rows("dutydate")) == ["signed_up", "waiting", "withdrawn"]

    assert _code(desk, two, youth) is None
    assert _code(desk, one, youth) is AttendanceCode.EXPECTED, "today's sitting stays as it is"
    assert _told(desk) == [(desk.youth(second), "Ana Lopez", two)]


def test_a_volunteer_stays_expected_where_somebody_said_so(desk: Desk) -> None:
    desk.jurors(6)
    number = _owing(desk, "Maria")
    day, youth = desk.today + timedelta(days=7), desk.youth(number)
    desk.do(sittings.add_sitting, day, rooms=("A",))
    desk.do(duty_dates.sign_up, number, day)
    desk.do(juries.mark_attendance, day, youth, AttendanceCode.EXPECTED)
    desk.do(people.give_role, youth, Role.VOLUNTEER)
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert [row["state"] for row in desk.rows("dutydate")] == ["withdrawn"]
    assert _code(desk, day, youth) is AttendanceCode.EXPECTED


def _code(desk: Desk, on: date, person_id: str) -> AttendanceCode | None:
    return next(line.attendance for line in desk.ask(juries.pool, on) if line.person_id == person_id)


def _told(desk: Desk) -> list[tuple[object, str, date | None]]:
    lines = desk.ask(today.today).lines
    return [(line.key, line.who, line.due) for line in lines if "A seat is free" in line.what]
