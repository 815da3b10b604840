"""Read: what is owed in one case, with everything that happened to it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt import words
from youthcourt.domain.due import AnchorKind, counts
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.progress import left, over
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import EXITS
from youthcourt.services.burden import case_burden
from youthcourt.services.catalogue import amount_of
from youthcourt.services.due import cap_of, reckon_of
from youthcourt.services.obligation_lines import (
    CaseObligations,
    ChangeLine,
    ExtensionLine,
    LogLine,
    Obligation,
    SetbackLine,
    WritingLine,
)
from youthcourt.services.people import full_name
from youthcourt.store import find_cases, find_obligations
from youthcourt.store.tables import (
    Case,
    Extension,
    Organization,
    Person,
    SanctionChange,
    SanctionLog,
    Setback,
    Writing,
)
from youthcourt.store.unit import Unit


def case_obligations(unit: Unit, number: str) -> CaseObligations:
    """Return what is owed in a case and how far it has come. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, case.respondent_id, "person")
    told = _Told(unit, case)
    return CaseObligations(
        case.number,
        full_name(person.given, person.family, person.suffix) or case.agency_number,
        tuple(told.line(row) for row in find_obligations.of_case(unit, case.id)),
        cap_of(unit, case),
        case.deferral_start,
        case.deferral_end,
        case_burden(unit, number),
        told.setbacks,
        closed=case.stage in EXITS,
    )


def standing(status: SanctionStatus, counted: Counted, due_on: date, today: date) -> SanctionStatus:
    """Return how a sanction stands on a day: a condition is done by itself when its day has passed."""
    kept = counted is Counted.UNTIL_DATE and status is SanctionStatus.OPEN and due_on < today
    return SanctionStatus.DONE if kept else status


class _Told:
    """What happened to the sanctions of a case, read in a handful of questions."""

    def __init__(self, unit: Unit, case: Case) -> None:
        self._unit, self._case, self._today = unit, case, unit.today
        case_id = case.id
        self._logs = find_obligations.told_of(unit, SanctionLog, case_id, "done_on", "entered_on")
        self._extensions = find_obligations.told_of(unit, Extension, case_id, "sequence")
        self._changes = find_obligations.told_of(unit, SanctionChange, case_id, "sequence")
        self._writings = find_obligations.told_of(unit, Writing, case_id, "sequence")
        used = {row.provider_id for rows in self._logs.values() for row in rows if row.provider_id}
        self._shops = {key: unit.get(Organization, key, "provider").name for key in sorted(used)}
        found = reversed(unit.find(Setback, "on", "id", case_id=case_id))
        self.setbacks = tuple(
            SetbackLine(row.id, row.on, row.kind, row.note, row.sanction_id) for row in found
        )

    def line(self, row: Any) -> Obligation:
        """Return one sanction with all that was told of it."""
        status = standing(row.status, row.unit, row.due_on, self._today)
        late = (self._today - row.due_on).days if status is SanctionStatus.OPEN else 0
        return Obligation(
            id=row.id,
            code=row.type_code,
            label=row.label,
            unit=row.unit,
            amount=amount_of(row.amount),
            done=amount_of(row.done),
            left=amount_of(left(row.amount, row.done)) if status is SanctionStatus.OPEN else Decimal(0),
            over=amount_of(over(row.amount, row.done)),
            heard_on=row.decided_on,
            due_on=row.due_on,
            due_original=row.due_original,
            due_by=row.due_by,
            rolled=self._rolled(row),
            cap_on=row.cap_on,
            status=status,
            closed_on=row.due_on if status is not row.status else row.closed_on,
            days_late=max(late, 0),
            provider_id=row.provider_id,
            provider=row.provider or "",
            proof=row.proof,
            topic=row.topic,
            note=row.note,
            travel=amount_of(row.travel),
            logs=tuple(self._log(log, row.due_on) for log in self._logs.get(row.id, ())),
            extensions=tuple(_extension(one) for one in self._extensions.get(row.id, ())),
            changes=tuple(_change(one, row.unit) for one in self._changes.get(row.id, ())),
            writings=tuple(_writing(one) for one in self._writings.get(row.id, ())),
            setbacks=tuple(one for one in self.setbacks if one.sanction_id == row.id),
        )

    def _rolled(self, row: Any) -> bool:
        if row.due_by is AnchorKind.HAND:
            return False
        return reckon_of(self._unit, self._case, row.decided_on, row.unit, row.amount).rolled

    def _log(self, row: Any, due: date) -> LogLine:
        stands, in_time = row.taken_back_on is None, counts(row.done_on, due)
        return LogLine(
            row.id, row.done_on, row.entered_on, amount_of(row.amount),
            None if row.present is None else amount_of(row.present), row.credit_why,
            self._shops.get(row.provider_id, ""), row.verified_by, row.note,
            late=not in_time, counted=stands and in_time, entered_late=in_time and row.entered_on > due,
            taken_back_on=row.taken_back_on, taken_back_why=row.taken_back_why,
        )  # fmt: skip


def _extension(row: Any) -> ExtensionLine:
    return ExtensionLine(
        row.id, row.asked_on, row.entered_on, row.asked_by, row.reason, row.old_due, row.new_due,
        row.decided_on, row.granted, row.decided_by, row.answer,
    )  # fmt: skip


def _change(row: Any, counted: Counted) -> ChangeLine:
    old, new = (_shown(row.kind, value, counted) for value in (row.old, row.new))
    return ChangeLine(row.on, row.kind, old, new, row.authority, row.reason, row.by)


def _shown(kind: ChangeKind, value: str, counted: Counted) -> str:
    """Return what was or is, in words: a day or an amount."""
    if kind is ChangeKind.DUE:
        return words.short_day(date.fromisoformat(value))
    return words.counted(int(value), counted) if kind is ChangeKind.AMOUNT else ""


def _writing(row: Any) -> WritingLine:
    return WritingLine(
        row.id, row.received_on, row.words, row.state, row.read_on, row.read_by, row.returned_why,
        row.passed_on, row.passed_how,
    )  # fmt: skip
