"""Whether a young person is a full-time student, on which a court's rules may ask (Texas: from 18 on)."""

from __future__ import annotations

from youthcourt.services.screening import looked_at, screen_again
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit


def enrolled(unit: Unit, person_id: str) -> bool | None:
    """Return whether somebody is a full-time student, None where nobody asked yet. Raises NotFound."""
    return unit.get(Person, person_id, "person").enrolled


def note_enrolled(unit: Unit, person_id: str, answer: bool | None) -> bool:
    """Note whether somebody is a full-time student; None takes the answer back.

    Returns whether it differs. Their cases before a hearing are screened again where a rule asks for it.
    Raises NotFound.
    """
    row = unit.get(Person, person_id, "person")
    before = looked_at(unit, row)
    changed = unit.change(row, enrolled=answer)
    if looked_at(unit, row) != before:
        screen_again(unit, unit.find(Case, "number", respondent_id=person_id))
    if changed:
        unit.touch("people", f"person:{person_id}", "cases")
    return changed
