"""Dates of jury duty: offered, signed up for, given back, excused. That one was served is never typed."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.text import clean_line
from youthcourt.services.duty_ledger import DutyLedger, duty_ledger, duty_of, planned
from youthcourt.services.duty_possible import nowhere_to_sit, places_at
from youthcourt.services.nights import check_night_open
from youthcourt.services.panels import ATTENDANCE_CLOSED, mark_attendance
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_duty, find_sittings
from youthcourt.store.tables import Attendance, DutyDate, Sitting
from youthcourt.store.unit import Unit

_HELD = (DutyDateState.SIGNED_UP, DutyDateState.WAITING, DutyDateState.OFFERED)


def offer_date(unit: Unit, number: str, on: date, note: str = "") -> None:
    """Note that a sitting was offered to the person who owes the duty of a case.

    Raises NotFound, and Refused as ``sign_up``, or where they stand with that sitting already.
    """
    sitting = find_sittings.on(unit, on)
    ledger = _checked(unit, number, sitting)
    if ledger.state_at(on) in _HELD:
        raise Refused("{person} has been offered {date} already.", person=ledger.name, date=on)
    _say(unit, ledger, sitting, DutyDateState.OFFERED, note)


def sign_up(unit: Unit, number: str, on: date, note: str = "") -> DutyDateState:
    """Sign the person who owes the duty of a case up for a sitting; when it is full, for its waiting list.

    Returns which of the two. They are expected at the sitting from then on. Raises NotFound, and Refused
    before the day after the own hearing or the approval, with the earliest day (situation 6); where
    only cases are heard that they must keep away from (situation 5: another date is offered, no duty is
    lost); for a past sitting; when nothing is left to serve or each sitting left has its date.
    """
    sitting = find_sittings.on(unit, on)
    ledger = _checked(unit, number, sitting)
    before = ledger.state_at(on)
    if before is DutyDateState.SIGNED_UP:
        raise Refused("{person} is signed up for {date} already.", person=ledger.name, date=on)
    others = find_duty.taken(unit, [sitting.id], without=ledger.person_id).get(sitting.id, 0)
    full = others >= places_at(unit, sitting)
    if full and before is DutyDateState.WAITING:
        raise Refused("{date} is full, and {person} waits for a place already.", person=ledger.name, date=on)
    if not full and planned(ledger.entries, unit.today) >= ledger.remaining:
        raise Refused(
            "{person} has a date for each sitting that is left. Sign one of them off first.",
            person=ledger.name,
        )
    state = DutyDateState.WAITING if full else DutyDateState.SIGNED_UP
    _say(unit, ledger, sitting, state, note)
    _expect_again(unit, sitting, ledger)
    return state


def sign_off(unit: Unit, number: str, on: date, note: str = "") -> str:
    """Give a date back before its day is over. The duty stays as it was.

    Returns the name of who is first on the sitting's waiting list, or nothing. Raises NotFound, and
    Refused when they are not signed up, offered or waiting, once the sitting is over, and once they
    have come to it.
    """
    sitting = find_sittings.on(unit, on)
    ledger = duty_ledger(unit, number, with_dates=False)
    _check_held(ledger, on)
    if on < unit.today:
        raise Refused(
            "The sitting of {date} is over. Excuse {person}, or mark the attendance.",
            date=on,
            person=ledger.name,
        )
    _check_not_come(unit, sitting, ledger)
    _say(unit, ledger, sitting, DutyDateState.WITHDRAWN, note)
    return next_waiting(unit, sitting)


def excuse(unit: Unit, number: str, on: date, why: str) -> str:
    """Excuse somebody from a sitting they signed up for, before or after it, with a reason for the staff.

    Returns who is first on the waiting list, or nothing. Raises NotFound, BadInput without a reason, and
    Refused when they are not signed up or once the attendance is closed.
    """
    sitting = find_sittings.on(unit, on)
    ledger = duty_ledger(unit, number, with_dates=False)
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason in a few words.", field="why")
    if ledger.state_at(on) is not DutyDateState.MISSED:
        _check_held(ledger, on)
    mark_attendance(unit, on, ledger.person_id, AttendanceCode.EXCUSED)
    _say(unit, ledger, sitting, DutyDateState.EXCUSED, reason)
    return next_waiting(unit, sitting)


def next_waiting(unit: Unit, sitting: Sitting) -> str:
    """Return the name of who is first on a sitting's waiting list; empty without any."""
    rows = find_duty.waiting(unit, sitting.id)
    return full_name(rows[0].given, rows[0].family) if rows else ""


def _checked(unit: Unit, number: str, sitting: Sitting) -> DutyLedger:
    """Return the ledger of a duty that can be served at *sitting*; raises Refused where it cannot."""
    ledger, on = duty_ledger(unit, number, with_dates=False), sitting.held_on
    if not ledger.remaining:
        raise Refused("{person} has no sitting of jury duty left to serve.", person=ledger.name)
    if on < unit.today:
        raise Refused("The sitting of {date} is over. Choose one that is still to come.", date=on)
    if on < ledger.first_day:
        raise Refused(
            "{person} cannot serve on {date}: duty begins on {first}, the day after their own hearing "
            "and not before the approval. Choose a later sitting.",
            person=ledger.name,
            date=on,
            first=ledger.first_day,
        )
    why = nowhere_to_sit(unit, ledger.person_id, sitting)
    if why:
        raise Refused(
            "{person} cannot serve on {date}: {why}. Offer another date; no duty is lost.",
            person=ledger.name,
            date=on,
            why=why,
        )
    return ledger


def _check_held(ledger: DutyLedger, on: date) -> None:
    if ledger.state_at(on) not in _HELD:
        raise Refused("{person} is not signed up for {date}.", person=ledger.name, date=on)


def _check_not_come(unit: Unit, sitting: Sitting, ledger: DutyLedger) -> None:
    """Raise Refused for a date that cannot be given back any more: they came, or what counts is closed."""
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=ledger.person_id)
    if row is not None and row.closed:
        raise Refused(ATTENDANCE_CLOSED)
    if row is not None and row.code not in AWAY and (row.time_in or row.code is not AttendanceCode.EXPECTED):
        raise Refused(
            "{person} has come to the sitting of {date}. Sign them out, or mark how they attended.",
            person=ledger.name,
            date=sitting.held_on,
        )
    check_night_open(sitting, row)


def _say(unit: Unit, ledger: DutyLedger, sitting: Sitting, state: DutyDateState, note: str) -> None:
    """Keep where somebody stands with a sitting; one date a sitting, its way stands in the trail."""
    duty = duty_of(unit, find_cases.by_number(unit, ledger.case))
    told = clean_line(note, field="The note")
    earlier = unit.find(DutyDate, sitting_id=sitting.id)
    place = max((row.sequence for row in earlier), default=0) + 1
    kept = unit.one(DutyDate, obligation_id=duty.id, sitting_id=sitting.id)
    if kept is None:
        unit.add(
            DutyDate(
                id=unit.new_id(), obligation_id=duty.id, sitting_id=sitting.id, state=state,
                said_on=unit.today, sequence=place, note=told,
            )
        )  # fmt: skip
    else:
        unit.change(kept, state=state, said_on=unit.today, sequence=place, note=told)
    day = f"sitting:{sitting.held_on.isoformat()}"
    unit.touch("duty", "pool", day, f"person:{ledger.person_id}", f"case:{ledger.case}")


def _expect_again(unit: Unit, sitting: Sitting, ledger: DutyLedger) -> None:
    """Let somebody who was excused from the sitting and signs up again be expected again."""
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=ledger.person_id)
    if row is not None and row.code in AWAY:
        mark_attendance(unit, sitting.held_on, ledger.person_id, AttendanceCode.EXPECTED)
