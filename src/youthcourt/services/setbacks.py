"""What kept a young person from an obligation: a closed site, a missed bus. It never counts against them."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import SetbackKind
from youthcourt.domain.referral import check_day
from youthcourt.domain.stages import EXITS
from youthcourt.domain.text import clean_line
from youthcourt.store import find_cases
from youthcourt.store.tables import Sanction, Setback
from youthcourt.store.unit import Unit


def record_setback(
    unit: Unit, number: str, on: date, kind: SetbackKind, note: str = "", sanction_id: str | None = None
) -> None:
    """Note what got in the way on a day, of one sanction or of the case as a whole.

    Nothing is counted from it. Raises BadInput for a day still to come or before the referral, Refused for
    a case that has ended, NotFound for what is not here.
    """
    case = find_cases.by_number(unit, number)
    if case.stage in EXITS:
        raise Refused(
            "Case {case} is closed, so no setback is noted. Open the case again first.", case=case.number
        )
    check_day(on, called="day of the setback", today=unit.today, field="on")
    if on > unit.today:
        raise BadInput("{date} is still to come. Give the day on which it happened.", field="on", date=on)
    if on < case.referred_on:
        raise BadInput(
            "{date} is before the referral on {referral}. Please check the day.",
            field="on",
            date=on,
            referral=case.referred_on,
        )
    if sanction_id is not None:
        unit.get(Sanction, sanction_id, "sanction")
    unit.add(
        Setback(
            id=unit.new_id(), case_id=case.id, sanction_id=sanction_id, on=on, kind=kind,
            note=clean_line(note, field="The note"),
        )
    )  # fmt: skip
    unit.touch("cases", "obligations", f"case:{case.number}")
