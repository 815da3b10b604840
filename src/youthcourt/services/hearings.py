"""Recording a hearing, from paper afterwards or live; the judge's approval by this module's name.

What is kept of the ballots is an unordered count a criterion; nothing is derived from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt.domain.criteria import Count, check_counts
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import HearingResult, Role
from youthcourt.domain.sanctions import Decision
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_text
from youthcourt.services import catalogue, stages
from youthcourt.services.dispositions import approve, check_items, keep_items
from youthcourt.services.judges import check_judge
from youthcourt.services.missing import missing_for
from youthcourt.services.panels import check_voters, mark_served
from youthcourt.services.people import give_role
from youthcourt.services.settings import settings
from youthcourt.store import find_results
from youthcourt.store.tables import Case, CriterionCount, Disposition, Hearing, Sitting
from youthcourt.store.unit import Unit

__all__ = [
    "HearingRecord", "ItemLine", "RecordedHearing", "approve", "check_items", "check_record",
    "record_hearing", "recorded",
]  # fmt: skip


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

    Raises Refused when the case is not eligible, consents no longer hold, the judge or a juror
    may not be one, too few jurors voted, the foreperson was not one of them, or a sanction
    breaks the court's rules; BadInput for wrong counts.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    case = unit.get(Case, hearing.case_id, "case")
    held_on = unit.get(Sitting, hearing.sitting_id, "sitting").held_on
    if hearing.result is not HearingResult.SET:
        raise Refused("The hearing of case {case} is already recorded.", case=case.number)
    if held_on > unit.today:
        raise Refused("The sitting is on {date}; it can be recorded from that day on.", date=held_on)
    if record.judge_id:
        check_judge(unit, hearing, record.judge_id)
    if not record.still_willing:
        _not_willing(unit, hearing, case, record, held_on)
        return
    check_record(unit, hearing, case, record, held_on)
    _keep_hearing(unit, hearing, record)
    for juror in record.jurors:
        mark_served(unit, held_on, juror)
    _keep_counts(unit, hearing, record)
    keep_items(unit, hearing, record.items, held_on, unanimous=record.unanimous)
    unit.change(case, next_hearing_on=None)
    stages.move(unit, case, Stage.HEARD, on=held_on)
    unit.touch("sittings", f"sitting:{held_on.isoformat()}")


def check_record(unit: Unit, hearing: Hearing, case: Case, record: HearingRecord, held_on: date) -> None:
    """Raise Refused or BadInput, as ``record_hearing`` does, unless a hearing may be recorded so."""
    minimum = settings(unit).jury_minimum
    lacks = missing_for(unit, case, held_on)
    if lacks:
        raise Refused(
            "Case {case} may not be heard. Still missing: {missing}. Record it on the case page first.",
            case=case.number,
            missing=lacks,
        )
    if len(set(record.jurors)) < minimum:
        raise Refused(
            "{count} jurors are marked as having voted; this court needs at least {minimum}.",
            count=len(set(record.jurors)),
            minimum=minimum,
        )
    if record.foreperson_id not in record.jurors:
        raise BadInput("Choose the foreperson among the jurors who voted.", field="foreperson")
    check_voters(unit, hearing, record.jurors)
    check_counts(record.counts, jurors=len(set(record.jurors)))
    check_items(unit, record.items)


def _not_willing(unit: Unit, hearing: Hearing, case: Case, record: HearingRecord, held_on: date) -> None:
    """Send the case back: the respondent was asked again and said no (El Rancho CA)."""
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
