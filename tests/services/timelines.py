"""What tests of the timeline share: its lines by kind, and words that it must never tell."""

from __future__ import annotations

from tests.services.after import NUMBER
from tests.services.desk import Desk
from youthcourt.domain.following import SetbackKind
from youthcourt.domain.timeline import TimelineKind
from youthcourt.services.timeline import timeline
from youthcourt.store import find_cases
from youthcourt.store.tables import (
    Case,
    IntakeRecord,
    Sanction,
    Setback,
)
from youthcourt.store.unit import Unit

SECRET = "Xylophone"
"""A word that stands in everything that a timeline must not tell."""


def told(desk: Desk, number: str, kind: TimelineKind) -> list[tuple[str, str]]:
    """Return what the lines of one kind say, and who, the newest first."""
    return [(line.what, line.who) for line in desk.ask(timeline, number) if line.kind is kind]


def whats(desk: Desk, number: str, kind: TimelineKind) -> list[str]:
    return [what for what, _who in told(desk, number, kind)]


def write_health(unit: Unit) -> None:
    """Write what a timeline must never tell: health, and why somebody could not come."""
    case: Case = find_cases.by_number(unit, NUMBER)
    sanction = unit.find(Sanction, case_id=case.id)[0]
    unit.add(
        IntakeRecord(id=unit.new_id(), case_id=case.id, needs=SECRET, health_safety=SECRET, allergies=SECRET)
    )
    unit.add(
        Setback(
            id=unit.new_id(), case_id=case.id, sanction_id=sanction.id, on=unit.today, kind=SetbackKind.ILL,
            note=SECRET,
        )
    )  # fmt: skip
