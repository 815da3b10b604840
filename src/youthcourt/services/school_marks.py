"""Facts that a school gave: they carry a mark that they are not to be passed on, wherever they go.

Source: domain reference, section 7 (what a school sends stays under the rules of school records).
"""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt import words
from youthcourt.store import find_cases
from youthcourt.store.tables import Incident, IntakeRecord, Note
from youthcourt.store.unit import Unit

MARK = "Holds facts that a school gave: not to be passed on without a release."


@dataclass(frozen=True)
class SchoolMarks:
    """Which parts of a case hold what a school told."""

    incident: bool
    intake: bool
    notes: bool

    @property
    def any(self) -> bool:
        """Whether any part does."""
        return self.incident or self.intake or self.notes


def school_marks(unit: Unit, number: str) -> SchoolMarks:
    """Return which parts of a case hold what a school told. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    intake = unit.one(IntakeRecord, case_id=case.id)
    return SchoolMarks(
        unit.get(Incident, case.incident_id, "incident").from_school,
        intake is not None and intake.from_school,
        bool(unit.find(Note, case_id=case.id, from_school=True)),
    )


def mark_words(held: bool) -> str:
    """Return the mark in the language in use where school facts are *held*; else nothing."""
    return words.text(MARK) if held else ""


def mark_incident(unit: Unit, number: str, from_school: bool) -> bool:
    """Say whether what is told of a case's incident comes from a school; returns whether that is new.

    It holds for all cases of the incident. Raises NotFound.
    """
    case = find_cases.by_number(unit, number)
    changed = unit.change(unit.get(Incident, case.incident_id, "incident"), from_school=from_school)
    if changed:
        unit.touch("cases", f"case:{case.number}")
    return changed
