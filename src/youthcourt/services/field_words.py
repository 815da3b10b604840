"""What fields of records are called, in the history of a record and in the words of Undo."""

from __future__ import annotations

from youthcourt.services.settings import DECLARED
from youthcourt.store.tables import Setting
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

LABELS = {
    "given": "First name", "family": "Last name", "suffix": "Suffix", "known_as": "Called",
    "latin_form": "Name in Latin letters", "birth_date": "Birth date", "pronoun": "Pronouns", "sex": "Sex",
    "language": "Language", "interpreter": "Interpreter", "school": "School", "grade": "Grade",
    "address": "Address", "household": "Household", "phone": "Phone", "email": "E-mail",
    "best_hour": "Best hour to call", "voicemail": "Voicemail", "speak_to": "May be spoken to",
    "strengths": "Strengths", "interests": "Interests", "languages": "Languages",
    "access_needs": "Access needs", "staff_note": "Note for staff", "happened_on": "Offense date",
    "place": "Place", "staff_summary": "What happened (staff only)", "juror_facts": "Facts for jurors",
}  # fmt: skip
_SETTING = str(table_of(Setting).name)


def changed_field(unit: Unit) -> str:
    """Return what the one field is called that an act changed; empty where it changed none or several."""
    if unit.about:
        return unit.about
    found = {
        DECLARED[key].label if kind == _SETTING and key in DECLARED else LABELS.get(field, "")
        for kind, key, field in unit.changed_fields
    } - {""}
    return found.pop() if len(found) == 1 else ""
