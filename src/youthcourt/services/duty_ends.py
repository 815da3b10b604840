"""The dates of duty that a case leaves behind when it ends: given back, so that others can have them."""

from __future__ import annotations

from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode, Role
from youthcourt.store.tables import Attendance, Case, DutyDate, DutyObligation, PersonRole, Sitting
from youthcourt.store.unit import Unit

_GIVEN_BACK = (DutyDateState.SIGNED_UP, DutyDateState.WAITING, DutyDateState.OFFERED)


def give_back_dates(unit: Unit, case: Case) -> None:
    """Give back each date of a case's duty at a sitting after today; they are not expected there any more.

    A volunteer who is in the pool in their own right stays expected where somebody said so. A seat in a
    panel that is drawn already is left as it is: a person fills it, as for any juror who is away.
    """
    for duty in unit.find(DutyObligation, case_id=case.id):
        for given in unit.find(DutyDate, obligation_id=duty.id):
            sitting = unit.get(Sitting, given.sitting_id, "sitting")
            if given.state in _GIVEN_BACK and sitting.held_on > unit.today:
                unit.change(given, state=DutyDateState.WITHDRAWN, said_on=unit.today)
                _expect_no_more(unit, sitting, duty.person_id)
                unit.touch("today", f"sitting:{sitting.held_on.isoformat()}", f"person:{duty.person_id}")


def _expect_no_more(unit: Unit, sitting: Sitting, person_id: str) -> None:
    """Take back that somebody is expected, unless they come as a volunteer or by another duty."""
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=person_id)
    roles = unit.find(PersonRole, person_id=person_id, role=Role.VOLUNTEER)
    volunteers = any(role.until is None for role in roles)
    others = (
        unit.one(DutyDate, obligation_id=duty.id, sitting_id=sitting.id)
        for duty in unit.find(DutyObligation, person_id=person_id)
    )
    by_duty = any(other is not None and other.state is DutyDateState.SIGNED_UP for other in others)
    expected = row is not None and row.code is AttendanceCode.EXPECTED
    if row is not None and expected and not volunteers and not by_duty:
        unit.remove(row)
