"""The court's own fields as lines of its papers."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.own_fields import OnPaper, Subject
from youthcourt.printing.documents.own import OwnLine
from youthcourt.services.own_fields import printed
from youthcourt.store import find_cases, find_sittings
from youthcourt.store.unit import Unit


def case_lines(unit: Unit, number: str, paper: OnPaper) -> tuple[OwnLine, ...]:
    """Return the fields of a case and of its respondent that stand on *paper*."""
    case = find_cases.by_number(unit, number)
    records = ((Subject.CASE, case.id), (Subject.PERSON, case.respondent_id))
    return tuple(OwnLine(label, value) for label, value in printed(unit, paper, records))


def sitting_lines(unit: Unit, on: date) -> tuple[OwnLine, ...]:
    """Return the fields of a sitting that stand on its docket."""
    record = (Subject.SITTING, find_sittings.on(unit, on).id)
    return tuple(OwnLine(label, value) for label, value in printed(unit, OnPaper.DOCKET, (record,)))
