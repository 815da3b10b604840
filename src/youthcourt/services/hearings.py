"""Recording a hearing, from paper afterwards or live, and the judge's approval.

What is kept of the ballots is an unordered count a criterion; nothing is derived from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt.domain.criteria import Count, check_counts
from youthcourt.domain.deadlines import due_on
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.jury_duty import first_day
from youthcourt.domain.parts import AttendanceCode, HearingResult, Role
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem, Decision, check_decision, check_duty
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services import catalogue, stages
from youthcourt.services.cases import missing_for
from youthcourt.services.juries import mark_attendance
from youthcourt.services.people import give_role, make_juror
from youthcourt.services.settings import settings
from youthcourt.store import find_results, find_sittings
from youthcourt.store.tables import (
    Case,
    CriterionCount,
    Disposition,
    DispositionItem,
    DutyObligation,
    Hearing,
    Sanction,
    Sitting,
)
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class HearingRecord:
    """What was written down at a hearing."""

    judge_id: str | None
    jurors: tuple[str, ...]
    """Person keys of the jurors who heard the whole case and voted."""
    foreperson_id: str | None
    counts: tuple[Count, ...]
    items: tuple[Decision, ...]
    foreperson_words: str = ""
    unanimous: bool = True
    still_willing: bool = True


@dataclass(frozen=True)
class ItemLine:
    """One item of a disposition as recorded."""

    code: str
    label: str
    unit: Counted
    amount: Decimal
    topic: str
    set_by: str
    judge_initials: str
    replaced: bool


@dataclass(frozen=True)
class RecordedHearing:
    """A hearing's record as it stands."""

    hearing_id: str
    case: str
    held_on: date
    judge_id: str | None
    foreperson_id: str | None
    still_willing: bool | None
    counts: tuple[Count, ...]
    foreperson_words: str
    items: tuple[ItemLine, ...]
    unanimous: bool
    approved_on: date | None
    due_on: date | None


def record_hearing(unit: Unit, hearing_id: str, record: HearingRecord) -> None:
    """Record what a hearing found and decided. The result stands once the judge approves it.

    Raises Refused when consents no longer hold, too few jurors voted, the foreperson was
    not one of them, or a sanction breaks the court's rules; BadInput for wrong counts.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    case = unit.get(Case, hearing.case_id, "case")
    held_on = unit.get(Sitting, hearing.sitting_id, "sitting").held_on
    if not record.still_willing:
        _not_willing(unit, hearing, case, record, held_on)
        return
    _check_record(unit, hearing, case, record, held_on)
    _keep_hearing(unit, hearing, record)
    for juror in record.jurors:
        mark_attendance(unit, held_on, juror, AttendanceCode.SERVED)
    _keep_counts(unit, hearing, record)
    _keep_items(unit, hearing, case, record, held_on)
    stages.move(unit, case, Stage.HEARD, on=held_on)
    unit.touch("sittings", f"sitting:{held_on.isoformat()}")


def _check_record(unit: Unit, hearing: Hearing, case: Case, record: HearingRecord, held_on: date) -> None:
    chosen = settings(unit)
    if hearing.result is not HearingResult.SET:
        raise Refused("The hearing of case {case} is already recorded.", case=case.number)
    if held_on > unit.today:
        raise Refused("The sitting is on {date}; it can be recorded from that day on.", date=held_on)
    lacks = missing_for(unit, case, held_on)
    if lacks:
        raise Refused(
            "Case {case} may not be heard. Still missing: {missing}. Record it on the case page first.",
            case=case.number,
            missing=lacks,
        )
    if len(set(record.jurors)) < chosen.jury_minimum:
        raise Refused(
            "{count} jurors are marked as having voted; this court needs at least {minimum}.",
            count=len(set(record.jurors)),
            minimum=chosen.jury_minimum,
        )
    if record.foreperson_id not in record.jurors:
        raise Refused("Choose the foreperson among the jurors who voted.")
    _check_seated(unit, hearing, record.jurors)
    check_counts(record.counts, jurors=len(set(record.jurors)))
    check_items(unit, record.items)


def _check_seated(unit: Unit, hearing: Hearing, jurors: Sequence[str]) -> None:
    draw = find_sittings.standing_draw(unit, hearing.sitting_id)
    seats = find_sittings.seats(unit, draw.id) if draw else []
    seated = {
        row.person_id for row in seats if row.hearing_id == hearing.id and row.number and not row.left_code
    }
    if not set(jurors) <= seated:
        raise Refused(
            "Somebody marked as a juror has no seat on this panel. Seat them first, or unmark them."
        )


def check_items(unit: Unit, items: Sequence[Decision]) -> dict[str, CatalogueItem]:
    """Raise Refused or BadInput unless *items* may be a result here; returns the catalogue by code."""
    known = catalogue.sanctions_by_code(unit)
    codes = [item.code for item in items]
    if not items:
        raise BadInput("Add at least one thing that the young person will do.", field="items")
    if not set(codes) <= set(known) or codes.count(JURY_DUTY) > 1:
        raise BadInput("Choose each sanction from the court's list, and jury duty only once.", field="items")
    for item in items:
        check_decision(known[item.code], item)
    check_duty(settings(unit).duty_rule, list(items))
    return known


def _not_willing(unit: Unit, hearing: Hearing, case: Case, record: HearingRecord, held_on: date) -> None:
    """Send the case back: the respondent was asked again and said no (El Rancho CA)."""
    if hearing.result is not HearingResult.SET:
        raise Refused("The hearing of case {case} is already recorded.", case=case.number)
    unit.change(hearing, result=HearingResult.WITHDRAWN, still_willing=False, judge_id=record.judge_id)
    unit.change(case, next_hearing_on=None)
    stages.move(unit, case, Stage.ADMISSION_WITHDRAWN, on=held_on, code="not_willing")
    unit.touch("sittings", f"sitting:{held_on.isoformat()}")


def _keep_hearing(unit: Unit, hearing: Hearing, record: HearingRecord) -> None:
    if record.judge_id:
        give_role(unit, record.judge_id, Role.JUDGE)
    unit.change(
        hearing,
        result=HearingResult.HEARD,
        judge_id=record.judge_id,
        foreperson_id=record.foreperson_id,
        still_willing=True,
        recorded_at=unit.now.isoformat(timespec="seconds"),
    )


def _keep_counts(unit: Unit, hearing: Hearing, record: HearingRecord) -> None:
    told = clean_text(record.foreperson_words, field="The foreperson's words", limit=1000)
    for position, count in enumerate(check_counts(record.counts, jurors=len(set(record.jurors)))):
        unit.add(
            CriterionCount(
                id=unit.new_id(), hearing_id=hearing.id, part=count.part, not_yet=count.not_yet,
                partly=count.partly, yes=count.yes, foreperson_words="" if position else told,
            )
        )  # fmt: skip


def _keep_items(unit: Unit, hearing: Hearing, case: Case, record: HearingRecord, held_on: date) -> None:
    due = due_on([(held_on, settings(unit).disposition_days)])
    disposition = unit.add(
        Disposition(
            id=unit.new_id(), hearing_id=hearing.id, case_id=case.id, unanimous=record.unanimous,
            decided_on=held_on, due_on=due,
        )
    )  # fmt: skip
    known = catalogue.sanctions_by_code(unit)
    for position, item in enumerate(record.items, 1):
        _add_item(unit, disposition, known[item.code], item, position)


def _add_item(
    unit: Unit, disposition: Disposition, kind: CatalogueItem, item: Decision, position: int, set_by: str = ""
) -> None:
    unit.add(
        DispositionItem(
            id=unit.new_id(), disposition_id=disposition.id, type_code=kind.code, label=kind.label,
            unit=kind.unit, amount=catalogue.hundredths(item.amount),
            topic=clean_line(item.topic, field="The topic"),
            judge_initials=clean_line(item.judge_initials, field="The judge's initials", limit=10),
            set_by=set_by or ("judge" if item.set_by_judge else "jury"), position=position,
        )
    )  # fmt: skip


def approve(
    unit: Unit,
    hearing_id: str,
    judge_id: str,
    on: date,
    *,
    changed: Sequence[Decision] | None = None,
    note: str = "",
) -> None:
    """Let the judge approve a result, as decided or with *changed* items; both versions are kept.

    From then on the sanctions are owed, and the respondent becomes a juror who owes the
    sittings of jury duty from the day after the hearing.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    case = unit.get(Case, hearing.case_id, "case")
    disposition = unit.one(Disposition, hearing_id=hearing_id)
    if disposition is None:
        raise Refused("Record what the jury decided first.")
    if disposition.approved_on is not None:
        raise Refused("The result of case {case} is already approved.", case=case.number)
    if on < disposition.decided_on or on > unit.today:
        raise BadInput("The approval cannot be before the hearing or in the future.", field="approved_on")
    if changed is not None:
        _replace_items(unit, disposition, changed)
    give_role(unit, judge_id, Role.JUDGE)
    unit.change(
        disposition,
        approved_on=on,
        judge_id=judge_id,
        judge_note=clean_text(note, field="The note", limit=1000),
    )
    _make_owed(unit, case, disposition)
    unit.change(case, next_hearing_on=None)
    stages.move(unit, case, Stage.ACTIVE, on=on)
    unit.touch("sittings", "pool", "duty", f"sitting:{disposition.decided_on.isoformat()}")


def _replace_items(unit: Unit, disposition: Disposition, changed: Sequence[Decision]) -> None:
    known = check_items(unit, changed)
    old = unit.find(DispositionItem, "position", disposition_id=disposition.id)
    for item in old:
        unit.change(item, replaced=True)
    for position, decision in enumerate(changed, len(old) + 1):
        _add_item(unit, disposition, known[decision.code], decision, position, set_by="judge")


def _make_owed(unit: Unit, case: Case, disposition: Disposition) -> None:
    due = disposition.due_on or disposition.decided_on
    proofs = {code: item.proof for code, item in catalogue.sanctions_by_code(unit).items()}
    for item in unit.find(DispositionItem, "position", disposition_id=disposition.id, replaced=False):
        unit.add(
            Sanction(
                id=unit.new_id(), case_id=case.id, item_id=item.id, type_code=item.type_code, label=item.label,
                unit=item.unit, amount=item.amount, topic=item.topic, due_on=due, due_original=due,
                proof=proofs.get(item.type_code, ""),
            )
        )  # fmt: skip
        if item.type_code == JURY_DUTY:
            _owe_duty(unit, case, item.amount // 100, disposition.decided_on, due)


def _owe_duty(unit: Unit, case: Case, sittings: int, held_on: date, due: date) -> None:
    unit.add(
        DutyObligation(
            id=unit.new_id(), case_id=case.id, person_id=case.respondent_id, sittings_owed=sittings,
            first_day=first_day(held_on), due_on=due,
        )
    )  # fmt: skip
    make_juror(unit, case.respondent_id, mandated=True)


def recorded(unit: Unit, hearing_id: str) -> RecordedHearing | None:
    """Return a hearing's record as it stands, or None when nothing is recorded."""
    hearing = unit.get(Hearing, hearing_id, "hearing")
    disposition = unit.one(Disposition, hearing_id=hearing_id)
    if disposition is None:
        return None
    counts = unit.find(CriterionCount, "part", hearing_id=hearing_id)
    return RecordedHearing(
        hearing_id,
        unit.get(Case, hearing.case_id, "case").number,
        unit.get(Sitting, hearing.sitting_id, "sitting").held_on,
        hearing.judge_id,
        hearing.foreperson_id,
        hearing.still_willing,
        tuple(Count(row.part, row.not_yet, row.partly, row.yes) for row in counts),
        next((row.foreperson_words for row in counts if row.foreperson_words), ""),
        tuple(_item_line(row) for row in find_results.items(unit, hearing_id)),
        disposition.unanimous,
        disposition.approved_on,
        disposition.due_on,
    )


def _item_line(row: Any) -> ItemLine:
    return ItemLine(
        row.type_code, row.label, row.unit, catalogue.amount_of(row.amount), row.topic, row.set_by,
        row.judge_initials, row.replaced,
    )  # fmt: skip
