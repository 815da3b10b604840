"""A night that is closed, and how the dates of duty follow what became of somebody at a sitting."""

from __future__ import annotations

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.errors import Refused
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.store.tables import Attendance, DutyDate, DutyObligation, Sitting
from youthcourt.store.unit import Unit

_FOLLOWS = {
    AttendanceCode.EXCUSED: DutyDateState.EXCUSED,
    AttendanceCode.NO_SHOW: DutyDateState.MISSED,
}
MOVED = (DutyDateState.SIGNED_UP, DutyDateState.EXCUSED, DutyDateState.MISSED)
"""States that follow the attendance: of a date that somebody once signed up for and did not give back."""


def check_night_open(sitting: Sitting, row: Attendance | None) -> None:
    """Raise Refused when the night is closed and this attendance was not opened again to be corrected."""
    if sitting.closed_on is None:
        return
    if row is None or row.closed or not row.reopened_why or row.code in AWAY:
        raise Refused(
            "The attendance of {date} is closed. Choose “Correct…” beside the person, "
            "or open the night again, and say why.",
            date=sitting.held_on,
        )


def follow_duty(unit: Unit, sitting_id: str, person_id: str, code: AttendanceCode) -> bool:
    """Let a date that somebody signed up for stand as excused, missed or signed up, as *code* says.

    Returns whether there is such a date.
    """
    followed = False
    for duty in unit.find(DutyObligation, person_id=person_id):
        kept = unit.one(DutyDate, obligation_id=duty.id, sitting_id=sitting_id)
        if kept is not None and kept.state in MOVED:
            unit.change(kept, state=_FOLLOWS.get(code, DutyDateState.SIGNED_UP))
            followed = True
    return followed
