"""The intake interview: strengths first, then home and school, needs, what led to it, and the way to court.

What is told of health stands last and is the staff's alone: it is read on this page and on the intake
form (paper 3) and nowhere else. Source: domain reference, sections 1.2 (step 4) and 2 (paper 3).
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import RelationKind
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services.circumstances import Tick, ticks
from youthcourt.services.people import add_relation
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_people
from youthcourt.store.tables import Case, IntakeRecord, Person, Relation
from youthcourt.store.unit import Unit

SOURCE = "intake"
"""Where a tie comes from that was told at the interview."""


@dataclass(frozen=True)
class Answers:
    """What was answered, in the order in which it is asked. None: nobody asked yet."""

    strengths: str = ""
    interests: str = ""
    languages: str = ""
    stands_by: str = ""
    activities: str = ""
    responsibilities: str = ""
    household: str = ""
    school_life: str = ""
    from_school: bool = False
    """What is told of school came from the school: it is not to be passed on (FERPA)."""
    reaction: str = ""
    needs: str = ""
    saturdays: str = ""
    transport: str = ""
    may_collect: str = ""
    emergency_name: str = ""
    emergency_phone: str = ""
    allergies: str = ""
    """The staff's alone, as ``health_safety``."""
    reading_help: bool | None = None
    access_needs: str = ""
    asked_alone: bool | None = None
    lawyer_explained_on: date | None = None
    fee_cents: int | None = None
    """What was asked of this family, in cents; None: what the court asks of all."""
    fee_why: str = ""
    fee_waived: bool = False
    held_on: date | None = None
    health_safety: str = ""


LABELS = {
    "strengths": "What they are good at",
    "interests": "What they like to do",
    "languages": "Languages they speak",
    "stands_by": "Who stands by them",
    "activities": "Activities: sports, clubs, faith, work",
    "responsibilities": "What they take care of",
    "household": "Who lives at home",
    "school_life": "School: grade, attendance, how it goes",
    "from_school": "This came from the school: not to be passed on",
    "reaction": "How they and the family took what happened",
    "needs": "What would help them",
    "saturdays": "Saturdays they are free",
    "transport": "How they get here",
    "may_collect": "Who may collect them",
    "emergency_name": "In an emergency, call",
    "emergency_phone": "Emergency phone",
    "allergies": "Allergies (staff only)",
    "reading_help": "Wants help with reading or writing",
    "access_needs": "Access needs",
    "asked_alone": "Asked alone for a part, being willing",
    "lawyer_explained_on": "Right to a lawyer explained on",
    "fee_cents": "Fee asked of this family",
    "fee_why": "Why the fee is waived",
    "fee_waived": "The fee is waived",
    "held_on": "Interview held on",
    "health_safety": "Health and safety (staff only)",
}
"""What each answer is called, on screen, on paper and after "Undo"."""
_OF_PERSON = frozenset({"strengths", "interests", "languages", "access_needs"})
"""Answers that are the person's own, whatever the case: they stand on their page too."""
_LINES = frozenset({"languages", "emergency_name", "emergency_phone", "fee_why"})


@dataclass(frozen=True)
class KnownHere:
    """Somebody of this court whom the young person knows."""

    name: str
    kind: RelationKind


@dataclass(frozen=True)
class InterviewPage:
    """The interview of a case."""

    number: str
    respondent_id: str
    name: str
    birth_date: date | None
    language: str
    answers: Answers
    ticks: tuple[Tick, ...]
    known: tuple[KnownHere, ...]
    fee: int
    """What the court asks of every family, in cents; 0 for none."""

    @property
    def has_fee(self) -> bool:
        """Whether the fee is spoken of: the court asks one, or something of it is on record."""
        told = self.answers
        return bool(self.fee or told.fee_cents is not None or told.fee_waived or told.fee_why)


def interview(unit: Unit, number: str) -> InterviewPage:
    """Return the interview of a case; what was not asked is empty. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, case.respondent_id, "person")
    return InterviewPage(
        number=case.number,
        respondent_id=person.id,
        name=full_name(person.given, person.family, person.suffix) or case.number,
        birth_date=person.birth_date,
        language=person.language,
        answers=_answers(unit, case, person),
        ticks=ticks(unit, case.id),
        known=_known(unit, person.id),
        fee=settings(unit).fee * 100,
    )


def _answers(unit: Unit, case: Case, person: Person) -> Answers:
    record = unit.one(IntakeRecord, case_id=case.id)
    told = {name: getattr(person, name) for name in _OF_PERSON}
    if record is not None:
        told |= {
            field.name: getattr(record, field.name)
            for field in fields(Answers)
            if field.name not in _OF_PERSON
        }
    return Answers(**told)


def _known(unit: Unit, person_id: str) -> tuple[KnownHere, ...]:
    rows = find_people.relations(unit, person_id)
    return tuple(KnownHere(full_name(row.given, row.family), row.kind) for row in rows)


def change_answers(unit: Unit, number: str, answers: Answers) -> Answers:
    """Set what was answered and return it as it is kept.

    Raises BadInput for a text or a day that cannot be used, and for a waiver without its reason.
    """
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, case.respondent_id, "person")
    before, kept = _answers(unit, case, person), _cleaned(answers, unit.today)
    changed = [
        field.name for field in fields(Answers) if getattr(kept, field.name) != getattr(before, field.name)
    ]
    if changed:
        own = {name: getattr(kept, name) for name in changed if name in _OF_PERSON}
        rest: dict[str, Any] = {name: getattr(kept, name) for name in changed if name not in _OF_PERSON}
        unit.change(person, **own)
        _write(unit, case, rest)
        unit.touch(f"case:{case.number}", "cases", *([f"person:{person.id}"] if own else []))
    if len(changed) == 1:
        unit.about = LABELS[changed[0]]
    return kept


def _write(unit: Unit, case: Case, values: dict[str, Any]) -> None:
    record = unit.one(IntakeRecord, case_id=case.id)
    if record is not None:
        unit.change(record, **values)
    elif values:
        unit.add(IntakeRecord(id=unit.new_id(), case_id=case.id, **values))


def _cleaned(answers: Answers, today: date) -> Answers:
    told: dict[str, Any] = {}
    for name, value in vars(answers).items():
        if isinstance(value, str):
            told[name] = (clean_line if name in _LINES else clean_text)(value, field=LABELS[name])
        elif isinstance(value, date):
            told[name] = _past(value, name, today)
    kept = replace(answers, **told)
    if kept.fee_waived and not kept.fee_why:
        raise BadInput("Say why the fee is waived, then tick that it is.", field="fee_why")
    return kept


def _past(day: date, name: str, today: date) -> date:
    check_day(day, called="day", today=today)
    if day > today:
        raise BadInput("That day has not come yet. Give the day on which it was done.", field=name)
    return day


def note_known(unit: Unit, number: str, person_id: str, kind: RelationKind) -> None:
    """Note whom the young person knows here; the draw and its warnings heed it as any tie.

    Raises NotFound, and Refused for a tie that is noted already or to themselves.
    """
    case = find_cases.by_number(unit, number)
    pairs = ((case.respondent_id, person_id), (person_id, case.respondent_id))
    if any(unit.find(Relation, person_a_id=one, person_b_id=other, kind=kind) for one, other in pairs):
        raise Refused("This tie is noted already. Choose somebody else, or another tie.")
    add_relation(unit, case.respondent_id, person_id, kind, SOURCE)
    unit.touch(f"case:{case.number}")
