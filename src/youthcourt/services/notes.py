"""Staff notes on a case: written, changed and taken out by whoever works here; each act can be taken back.

A fact that a school told keeps its mark wherever the note is shown or printed (34 CFR 99.33: no
redisclosure).
"""

from __future__ import annotations

from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_text
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Note
from youthcourt.store.unit import Unit

NOTE_LIMIT = 2_000
"""Longest note, in characters."""


def add_note(unit: Unit, number: str, text: str, *, from_school: bool = False) -> str:
    """Write a note down and return its key. Raises BadInput for none or a too long one, NotFound."""
    case = find_cases.by_number(unit, number)
    row = unit.add(
        Note(
            id=unit.new_id(), case_id=case.id, at=unit.now.isoformat(timespec="seconds"), by=unit.actor,
            text=_cleaned(text), from_school=from_school,
        )
    )  # fmt: skip
    unit.touch(f"case:{case.number}")
    return row.id


def change_note(unit: Unit, note_id: str, text: str, *, from_school: bool) -> None:
    """Put a note right; when it was written stays. Raises as ``add_note``."""
    row = unit.get(Note, note_id, "note")
    unit.change(row, text=_cleaned(text), from_school=from_school)
    _touch(unit, row)


def remove_note(unit: Unit, note_id: str) -> None:
    """Take a note out; what it said stays in the history of changes. Raises NotFound."""
    row = unit.get(Note, note_id, "note")
    _touch(unit, row)
    unit.remove(row)


def _cleaned(text: str) -> str:
    said = clean_text(text, field="Note", limit=NOTE_LIMIT)
    if not said:
        raise BadInput("Write the note first.", field="note")
    return said


def _touch(unit: Unit, row: Note) -> None:
    unit.touch(f"case:{unit.get(Case, row.case_id, 'case').number}")
