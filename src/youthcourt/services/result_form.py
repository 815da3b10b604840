"""The result of a hearing on paper: what was decided and approved, and what may not be read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.juror_view import JurorCase
from youthcourt.domain.privacy import KnownWord, giveaways
from youthcourt.printing.documents.jury import DispositionForm, OrderedItem
from youthcourt.services import catalogue
from youthcourt.services.known_words import known_words
from youthcourt.services.people import full_name
from youthcourt.store import find_results
from youthcourt.store.tables import Case, CriterionCount, Disposition, Person
from youthcourt.store.unit import Unit

_TOPIC, _JURY, _JUDGE, _NOTE = "a topic", "the jury's words", "the judge's name", "the judge's note"


def decided_items(unit: Unit, hearing_id: str) -> tuple[OrderedItem, ...]:
    """Return what was decided in a hearing, as it stands; empty before the hearing."""
    rows = [row for row in find_results.items(unit, hearing_id) if not row.replaced]
    proofs = {code: item.proof for code, item in catalogue.sanctions_by_code(unit).items()}
    return tuple(_item(row, proofs) for row in rows)


def _item(row: Any, proofs: dict[str, str]) -> OrderedItem:
    return OrderedItem(
        words.text(row.label),
        words.number(catalogue.amount_of(row.amount)),
        words.counted_in(row.unit, row.amount == 100),
        row.due_on,
        row.topic,
        proof=words.text(proofs.get(row.type_code, "")),
        set_by_judge=row.set_by == "judge",
    )


def disposition(
    unit: Unit, case: JurorCase, hearing_id: str, held_on: date, items: tuple[OrderedItem, ...]
) -> DispositionForm:
    """Return the result form as far as it is on file.

    Jurors hold this form and it is read aloud: a text that names somebody is left out and told of
    in *withheld*, so that a line to write on stands in its place.
    """
    found = unit.one(Disposition, hearing_id=hearing_id)
    if found is None:
        return DispositionForm(case, held_on=held_on)
    known = known_words(unit, unit.get(Case, found.case_id, "case"))
    told = {
        _JURY: _foreperson_words(unit, hearing_id),
        _JUDGE: _judge(unit, found.judge_id),
        _NOTE: found.judge_note,
    }
    held = {what: text for what, text in told.items() if giveaways(text, known)}
    said = {what: "" if what in held else text for what, text in told.items()}
    shown = tuple(_without_names(item, known) for item in items)
    topics = [_TOPIC] if any(item.topic_withheld for item in shown) else []
    return DispositionForm(
        case,
        shown,
        held_on=held_on,
        unanimous=found.unanimous,
        foreperson_words=said[_JURY],
        judge=said[_JUDGE],
        approved_on=found.approved_on,
        changed=any(row.replaced for row in find_results.items(unit, hearing_id)),
        judge_note=said[_NOTE],
        withheld=(*topics, *held),
    )


def _without_names(item: OrderedItem, known: Sequence[KnownWord]) -> OrderedItem:
    told = replace(item, proof="")  # the proof is for the family, on the agreement
    return replace(told, topic="", topic_withheld=True) if giveaways(item.topic, known) else told


def _foreperson_words(unit: Unit, hearing_id: str) -> str:
    counts = unit.find(CriterionCount, "part", hearing_id=hearing_id)
    return next((row.foreperson_words for row in counts if row.foreperson_words), "")


def _judge(unit: Unit, judge_id: str | None) -> str:
    judge = unit.get(Person, judge_id, "person") if judge_id else None
    return full_name(judge.given, judge.family) if judge else ""
