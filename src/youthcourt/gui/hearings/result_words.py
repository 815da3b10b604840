"""How a result is told to the clerk: the guideline, what was recorded, what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from youthcourt import words
from youthcourt.domain.criteria import Count
from youthcourt.domain.jury_duty import first_day
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem
from youthcourt.services.catalogue import CriterionLine
from youthcourt.services.hearings import ItemLine, RecordedHearing


def guideline(item: CatalogueItem) -> str:
    """Return the jury's range: ``10 to 40 hours``, ``1 sitting``."""
    unit = words.counted_in(item.unit, item.minimum == item.maximum == 1)
    if item.minimum == item.maximum:
        return f"{words.number(item.maximum)} {unit}".strip()
    return words.text(
        "{minimum} to {maximum} {unit}",
        minimum=words.number(item.minimum),
        maximum=words.number(item.maximum),
        unit=unit,
    ).strip()


def standing(item: CatalogueItem, amount: Decimal) -> tuple[str, bool]:
    """Return what to say beside *amount*, and whether the judge's initials are needed."""
    if item.cap is not None and amount > item.cap:
        return words.text("More than this court's limit of {cap}", cap=words.number(item.cap)), False
    if not item.minimum <= amount <= item.maximum:
        return words.text("Outside {guideline}: judge's initials", guideline=guideline(item)), True
    return guideline(item), False


def counts_told(parts: Sequence[CriterionLine], counts: Sequence[Count]) -> str:
    """Return the counts a line each, as they are: nothing is added up over parts."""
    by_part = {count.part: count for count in counts}
    lines = []
    for part in parts:
        count = by_part.get(part.part)
        if count is not None:
            told = words.text(
                "{not_yet} not yet, {partly} partly, {yes} yes",
                not_yet=count.not_yet,
                partly=count.partly,
                yes=count.yes,
            )
            lines.append(f"{words.text(part.words)}: {told}")
    return "\n".join(lines)


def item_told(item: ItemLine) -> str:
    """Return one thing decided: ``Community service: 20 hours (food bank)``, with who set it."""
    told = words.amount(item.label, int(item.amount * 100), item.unit, item.topic)
    notes = []
    if item.judge_initials:
        notes.append(words.text("judge's initials {judge_initials}", judge_initials=item.judge_initials))
    if item.replaced:
        notes.append(words.text("the jury's decision, changed by the judge"))
    elif item.set_by == "judge":
        notes.append(words.text("set by the judge"))
    return f"{told}; {words.listing(notes)}" if notes else told


def record_told(shown: RecordedHearing, foreperson: str) -> str:
    """Return what the jury decided and how, in lines for the staff."""
    lines = [item_told(item) for item in shown.items]
    lines.append(
        words.text("The jury was unanimous.")
        if shown.unanimous
        else words.text("The jury was not unanimous.")
    )
    if foreperson:
        lines.append(words.text("Foreperson: {foreperson}.", foreperson=foreperson))
    if shown.foreperson_words:
        lines.append(
            words.text("In a sentence: “{foreperson_words}”", foreperson_words=shown.foreperson_words)
        )
    return "\n".join(lines)


def duty_sittings(items: Sequence[ItemLine]) -> int:
    """Return the sittings of jury duty that stand in a result."""
    return sum(int(item.amount) for item in items if item.code == JURY_DUTY and not item.replaced)


def what_follows(name: str, held_on: date, sittings: int, due_on: date | None) -> str:
    """Return what an approval means, plainly: who is a juror from when, and until when all is due."""
    due = words.text("Everything is due by {due_on}.", due_on=words.day(due_on)) if due_on else ""
    if not sittings:
        return words.text("{name} works on the result from now on. {due}", name=name, due=due).strip()
    counted = (
        words.text("{sittings} sitting", sittings=sittings)
        if sittings == 1
        else words.text("{sittings} sittings", sittings=sittings)
    )
    first = words.day(first_day(held_on))
    return words.text(
        "{name} is a juror from {first}, {counted}. {due}", name=name, first=first, counted=counted, due=due
    ).strip()
