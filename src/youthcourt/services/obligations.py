"""Jury duty owed and served, and the time credits it earns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import Any

from youthcourt.domain.attendance import AWAY, Flags, flags
from youthcourt.domain.credits import CreditKind, CreditRule, minutes_present, sitting_hours
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.jury_duty import DUTY_ENDS, check_may_serve, earliest, remaining
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import JURY_DUTY
from youthcourt.domain.text import clean_line
from youthcourt.services.catalogue import amount_of, hundredths
from youthcourt.services.credit_rows import check_lowered, person_ledger
from youthcourt.services.duty_service import log_duty, take_back_duty
from youthcourt.services.nights import MOVED, check_night_open, follow_duty
from youthcourt.services.panels import ATTENDANCE_CLOSED, PARTLY, check_present, mark_served
from youthcourt.services.people import full_name
from youthcourt.services.progress import recount
from youthcourt.services.settings import settings
from youthcourt.store import find_people, find_results, find_sittings
from youthcourt.store.tables import (
    Attendance,
    Case,
    CreditEntry,
    Disposition,
    DutyDate,
    DutyObligation,
    JurorProfile,
    JuryService,
    Person,
    Sanction,
    Sitting,
)
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class DutyLine:
    """A respondent's jury duty: sittings owed, served and left."""

    person_id: str
    name: str
    case: str
    owed: int
    served: int
    left: int
    first_day: date
    due_on: date | None
    credit_hours: Decimal
    ended: bool = False
    """The case has left the court uncompleted, and nothing is owed any more."""


@dataclass(frozen=True)
class Served:
    """What a sitting counted for a juror. Minutes and hours."""

    minutes: int
    credit_hours: Decimal
    duty_left: int | None
    """Sittings of duty still owed, or None when none was owed."""


def duty_list(unit: Unit) -> tuple[DutyLine, ...]:
    """Return every jury duty, the earliest first day first."""
    return _lines(find_people.obligations(unit), find_results.credit_balances(unit))


def duty_lines(unit: Unit, numbers: Sequence[str]) -> tuple[DutyLine, ...]:
    """Return the jury duties of the cases with these numbers, in the order given."""
    rows = find_people.obligations(unit, numbers)
    balances = find_results.credit_balances(unit, [row.person_id for row in rows])
    found = {line.case: line for line in _lines(rows, balances)}
    return tuple(found[number] for number in numbers if number in found)


def _lines(rows: Iterable[Any], balances: Mapping[str, int]) -> tuple[DutyLine, ...]:
    return tuple(
        DutyLine(
            row.person_id, full_name(row.given, row.family), row.number, row.sittings_owed, row.served,
            remaining(row.sittings_owed, row.served, row.stage), row.first_day, row.due_on,
            amount_of(balances.get(row.person_id, 0)), row.stage in DUTY_ENDS,
        )
        for row in rows
    )  # fmt: skip


def close_attendance(
    unit: Unit, on: date, person_id: str, time_in: time, time_out: time, break_minutes: int = 0
) -> Served:
    """Close a juror's attendance at a sitting: duty falls by one sitting, credits are earned by the hour.

    One sitting is one duty however many hearings (Bedford TX). Who was there without a seat,
    came late or left early stays marked so, and whether that pays a duty is the court's choice.
    Raises Refused when it or its night is closed already, still to come, the juror may not serve
    yet, or is marked excused, no-show or sent home; BadInput for times that run backwards.
    """
    sitting = find_sittings.on(unit, on)
    if unit.one(JuryService, person_id=person_id, sitting_id=sitting.id, counts=True):
        raise Refused(ATTENDANCE_CLOSED)
    if on > unit.today:
        raise Refused("The sitting is on {date}; attendance can be closed from that day on.", date=on)
    minutes = minutes_present(time_in, time_out, break_minutes)
    check_present(unit, sitting, person_id)
    mark_served(unit, on, person_id, kept=(*PARTLY, AttendanceCode.PRESENT_NOT_SEATED))
    times = {"time_in": time_in, "time_out": time_out, "break_minutes": break_minutes}
    follows = _close(unit, sitting, person_id, **times)
    duty = _open_duty(unit, person_id, sitting)
    service = _keep_service(unit, person_id, sitting.id, duty if follows.counts else None, minutes)
    left = _count_duty(unit, duty) if duty else None
    earned = follows.earns and _earn(
        unit, person_id, service, minutes, on, required=service.obligation_id is not None
    )
    log_duty(unit, service)
    unit.touch("duty", f"person:{person_id}", f"sitting:{on.isoformat()}")
    return Served(minutes, earned or Decimal(0), left)


def _close(unit: Unit, sitting: Sitting, person_id: str, **times: object) -> Flags:
    """Note the times of an attendance and close it; returns what follows from how they attended."""
    (row,) = unit.find(Attendance, sitting_id=sitting.id, person_id=person_id)
    check_night_open(sitting, row)
    unit.change(row, **times, closed=True)
    return flags(row.code, settings(unit).duty_choices)


def _keep_service(
    unit: Unit, person_id: str, sitting_id: str, duty: DutyObligation | None, minutes: int
) -> JuryService:
    """Keep that a sitting was served; one that was taken back counts again, under the duty of now."""
    duty_id = duty.id if duty else None
    taken_back = unit.one(JuryService, person_id=person_id, sitting_id=sitting_id)
    if taken_back is not None:
        unit.change(taken_back, obligation_id=duty_id, minutes=minutes, counts=True)
        return taken_back
    return unit.add(
        JuryService(
            id=unit.new_id(), person_id=person_id, sitting_id=sitting_id, obligation_id=duty_id,
            minutes=minutes,
        )
    )  # fmt: skip


def reopen_attendance(unit: Unit, on: date, person_id: str, why: str) -> None:
    """Open a juror's closed attendance again to be corrected, with a reason for the staff.

    The sitting no longer counts: duty is owed as before, and what it earned is reversed by an
    entry of its own; no entry is ever deleted (domain reference, section 5.6). In a closed night
    somebody marked as excused, absent or sent home is expected again. Raises Refused when there is
    nothing to correct or what it earned is spent, and BadInput without a reason.
    """
    before = person_ledger(unit, person_id)
    take_back_attendance(unit, on, person_id, why)
    check_lowered(unit, person_id, before)


def take_back_attendance(unit: Unit, on: date, person_id: str, why: str) -> None:
    """Do what ``reopen_attendance`` does; the caller checks what the ledger then holds."""
    sitting = find_sittings.on(unit, on)
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=person_id)
    service = unit.one(JuryService, person_id=person_id, sitting_id=sitting.id, counts=True)
    if row is None or (service is None and (sitting.closed_on is None or row.code not in AWAY)):
        raise Refused("This juror is not signed out of the sitting, so there is nothing to correct yet.")
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason in a few words.", field="why")
    unit.change(row, time_in=None, time_out=None, break_minutes=0, closed=False, reopened_why=reason)
    unit.touch("duty", "pool", f"person:{person_id}", f"sitting:{on.isoformat()}")
    if service is None:
        unit.change(row, code=AttendanceCode.EXPECTED)
        follow_duty(unit, sitting.id, person_id, AttendanceCode.EXPECTED)
        return
    unit.change(service, counts=False)
    if service.obligation_id is not None:
        _count_duty(unit, unit.get(DutyObligation, service.obligation_id, "obligation"))
    _reverse(unit, service)
    take_back_duty(unit, service)


def _reverse(unit: Unit, service: JuryService) -> None:
    """Answer each entry that *service* earned and that still stands by one of the opposite hours."""
    entries = unit.find(CreditEntry, service_id=service.id)
    answered = {entry.reverses_id for entry in entries}
    for entry in entries:
        if entry.kind is CreditKind.EARN and entry.id not in answered:
            unit.touch("credits")
            unit.add(
                CreditEntry(
                    id=unit.new_id(), person_id=entry.person_id, kind=CreditKind.REVERSE, hours=-entry.hours,
                    on=unit.today, entered_on=unit.today, by=unit.actor, service_id=service.id,
                    reverses_id=entry.id, reason="attendance corrected",
                )
            )  # fmt: skip


def _open_duty(unit: Unit, person_id: str, sitting: Sitting) -> DutyObligation | None:
    """Return the duty that a sitting pays: the one that it was signed up for, else the oldest that may.

    A sitting before the day after the own hearing, or before its approval, pays nothing to somebody who
    came to it as a volunteer; nobody is signed up for duty on such a day (situation 6).
    """
    person = unit.get(Person, person_id, "person")
    profile = unit.one(JurorProfile, person_id=person_id)
    if profile is None:
        raise Refused("{person} is not in the jury pool.", person=full_name(person.given, person.family))
    duties = unit.find(DutyObligation, "first_day", person_id=person_id)
    unserved = [duty for duty in duties if _left(unit, duty) > 0]
    asked = {row.obligation_id for row in unit.find(DutyDate, sitting_id=sitting.id) if row.state in MOVED}
    first = next((duty for duty in unserved if duty.id in asked), None)
    if first is None:
        return next((duty for duty in unserved if _begins(unit, duty) <= sitting.held_on), None)
    called = full_name(person.given, person.family)
    check_may_serve(called, sitting.held_on, first.first_day, _approved_on(unit, first))
    return first


def _begins(unit: Unit, duty: DutyObligation) -> date:
    return earliest(duty.first_day, _approved_on(unit, duty))


def _approved_on(unit: Unit, duty: DutyObligation) -> date | None:
    approved = [row.approved_on for row in unit.find(Disposition, case_id=duty.case_id) if row.approved_on]
    return max(approved, default=None)


def _left(unit: Unit, duty: DutyObligation) -> int:
    stage = unit.get(Case, duty.case_id, "case").stage
    return remaining(duty.sittings_owed, _served(unit, duty), stage)


def _served(unit: Unit, duty: DutyObligation) -> int:
    return len(unit.find(JuryService, obligation_id=duty.id, counts=True))


def _count_duty(unit: Unit, duty: DutyObligation) -> int:
    served = _served(unit, duty)
    for sanction in unit.find(Sanction, case_id=duty.case_id, type_code=JURY_DUTY):
        unit.change(sanction, done=hundredths(Decimal(served)))
        recount(unit, sanction)
    return _left(unit, duty)


def _earn(
    unit: Unit, person_id: str, service: JuryService, minutes: int, on: date, *, required: bool
) -> Decimal:
    chosen = settings(unit)
    if not chosen.credits or (required and not chosen.credit_mandated_duty):
        return Decimal(0)
    hours = sitting_hours(minutes, CreditRule(chosen.credit_rule), chosen.credit_flat_hours)
    if not hours:
        return hours
    unit.touch("credits")
    unit.add(
        CreditEntry(
            id=unit.new_id(), person_id=person_id, kind=CreditKind.EARN, hours=hundredths(hours), on=on,
            entered_on=unit.today, by=unit.actor, service_id=service.id, reason="jury service",
        )
    )  # fmt: skip
    return hours
