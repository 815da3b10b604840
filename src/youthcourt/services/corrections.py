"""A wrong attendance put right in one act: what it counted is taken back and counted anew."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.parts import AttendanceCode
from youthcourt.services.credit_rows import check_lowered, person_ledger
from youthcourt.services.obligations import Served, close_attendance, take_back_attendance
from youthcourt.services.panels import mark_attendance
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class RightAttendance:
    """How somebody attended in truth, and why it stood otherwise. The times hold for who was there."""

    code: AttendanceCode
    why: str
    time_in: time
    time_out: time
    break_minutes: int = 0


def correct_attendance(unit: Unit, on: date, person_id: str, right: RightAttendance) -> Served | None:
    """Correct how somebody attended; returns what the sitting counts now, None for who was not there.

    What it earned is reversed and earned anew by entries of their own, in one act, so that credits which
    are spent already stand in the way only where the ledger would lack hours in the end. Raises Refused
    where it would, or when there is nothing to correct; BadInput without a reason, and for times that
    run backwards.
    """
    before = person_ledger(unit, person_id)
    take_back_attendance(unit, on, person_id, right.why)
    mark_attendance(unit, on, person_id, right.code)
    served = None
    if right.code not in AWAY:
        served = close_attendance(unit, on, person_id, right.time_in, right.time_out, right.break_minutes)
    check_lowered(unit, person_id, before)
    return served
