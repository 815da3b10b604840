"""Young people who owe jury duty, sittings at which it can be served, and the ledger of one."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from tests.services.desk import SERVICE, Desk
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.services import sittings
from youthcourt.services.duty_ledger import DutyLedger, duty_ledger
from youthcourt.store.tables import Sitting
from youthcourt.store.unit import Unit


def places(unit: Unit, on: date, places: int) -> None:
    sitting = unit.one(Sitting, held_on=on)
    assert sitting is not None
    unit.change(sitting, duty_places=places)


def owing(desk: Desk, given_name: str = "Maria", duty: int = 2, with_jurors: bool = True) -> str:
    """Return a heard and approved case whose respondent owes *duty* sittings; its sitting is today."""
    number = desk.ready(given_name)
    if with_jurors:
        desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, Decision(JURY_DUTY, Decimal(duty))))
    desk.permit(desk.youth(number))
    return number


def add(desk: Desk, *weeks: int) -> list[date]:
    days = [desk.today + timedelta(days=7 * week) for week in weeks]
    for day in days:
        desk.do(sittings.add_sitting, day, rooms=("A", "B"))
    return days


def ledger_of(desk: Desk, number: str) -> DutyLedger:
    return desk.ask(duty_ledger, number)
