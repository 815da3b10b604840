"""The court's catalogues: eligibility rules, sanctions, the criteria's words. All are data.

A new court starts with those of ``resources/court``; each names its source.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from typing import Any

from youthcourt.domain.criteria import PARTS
from youthcourt.domain.eligibility import Result, RuleKind
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.sanctions import JURY_DUTY, MOST, WHOLE, CatalogueItem, DutyRule, is_amount
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.places import asset
from youthcourt.services.circumstances import seed_circumstances
from youthcourt.services.offenses import seed_offenses
from youthcourt.services.settings import settings
from youthcourt.store.tables import CriterionText, EligibilityRule, SanctionType
from youthcourt.store.unit import Unit

SERVICE = "service"
"""The code of community service, whose guideline every court sets."""
LONGEST_CRITERION = 180
"""Letters of a criterion's words. The ballot is one sheet: with more its print would be too small to read."""


@dataclass(frozen=True)
class SanctionLine:
    """A catalogue entry as the court edits it. An empty id is a new one."""

    id: str
    item: CatalogueItem
    active: bool = True
    source: str = ""


@dataclass(frozen=True)
class CriterionLine:
    """The court's words for one part of the four criteria."""

    part: str
    criterion: int
    words: str


def seed_catalogues(unit: Unit) -> None:
    """Fill a new court's catalogues from the shipped defaults."""
    for position, entry in enumerate(_shipped("eligibility.toml", "rule"), 1):
        words = entry.pop("words", [])
        unit.add(
            EligibilityRule(
                id=unit.new_id(), position=position, words="\n".join(words),
                **{**entry, "kind": RuleKind(entry["kind"]), "outcome": Result(entry["outcome"])},
            )
        )  # fmt: skip
    _seed_sanctions(unit)
    seed_offenses(unit)
    seed_circumstances(unit)
    for position, part in enumerate(PARTS, 1):
        unit.add(
            CriterionText(
                id=unit.new_id(),
                part=part.code,
                criterion=part.criterion,
                words=part.words,
                position=position,
            )
        )


def _seed_sanctions(unit: Unit) -> None:
    for position, entry in enumerate(_shipped("sanctions.toml", "sanction"), 1):
        numbers: dict[str, Any] = {
            name: hundredths(Decimal(str(entry.pop(name))))
            for name in ("minimum", "maximum", "cap", "step", "hours_each")
            if name in entry
        }
        unit.add(
            SanctionType(
                id=unit.new_id(), position=position, **{**entry, "unit": Counted(entry["unit"])}, **numbers
            )
        )


def _shipped(name: str, key: str) -> list[dict[str, Any]]:
    return list(tomllib.loads(asset(f"court/{name}").read_text("utf-8"))[key])


@cache
def shipped_labels() -> frozenset[str]:
    """Return the names of the sanctions that the program ships."""
    return frozenset(entry["label"] for entry in _shipped("sanctions.toml", "sanction"))


def shipped_sanctions() -> tuple[tuple[str, str, bool], ...]:
    """Return code and name of the shipped sanctions, and whether a new court begins with them.

    Service and jury duty are not among them: each court has those.
    """
    listed = _shipped("sanctions.toml", "sanction")
    return tuple(
        (one["code"], one["label"], one.get("active", True))
        for one in listed
        if one["code"] not in (SERVICE, JURY_DUTY)
    )


def begin_with(unit: Unit, codes: frozenset[str] | None, hours: tuple[int, int] | None) -> None:
    """Let a new court's juries choose from *codes*, and give service a guideline of *hours*.

    Service and jury duty stay on the list. Raises BadInput for hours that run backwards or pass the limit.
    """
    for line in sanction_types(unit):
        item, active = line.item, line.active
        if item.code == SERVICE and hours is not None:
            item = replace(item, minimum=Decimal(hours[0]), maximum=Decimal(hours[1]))
        elif item.code != JURY_DUTY and codes is not None:
            active = item.code == SERVICE or item.code in codes
        if (item, active) != (line.item, line.active):
            save_sanction(unit, replace(line, item=item, active=active))


def hundredths(amount: Decimal) -> int:
    """Return an amount as stored: whole hundredths of its unit."""
    return int(amount * 100)


def amount_of(stored: int) -> Decimal:
    """Return a stored amount in its unit, without needless zeros."""
    return (Decimal(stored) / 100).normalize() + Decimal(0)


def sanction_types(unit: Unit) -> tuple[SanctionLine, ...]:
    """Return the catalogue of sanctions in its order, active or not."""
    return tuple(_sanction_line(row) for row in unit.find(SanctionType, "position"))


def sanctions_by_code(unit: Unit) -> dict[str, CatalogueItem]:
    """Return the active catalogue entries by code."""
    return {line.item.code: line.item for line in sanction_types(unit) if line.active}


def _sanction_line(row: SanctionType) -> SanctionLine:
    item = CatalogueItem(
        row.code, row.label, row.unit, amount_of(row.minimum), amount_of(row.maximum),
        None if row.cap is None else amount_of(row.cap), amount_of(row.step), row.barred, row.proof,
        row.needs_topic, amount_of(row.hours_each),
    )  # fmt: skip
    return SanctionLine(row.id, item, row.active, row.source)


def save_sanction(unit: Unit, line: SanctionLine) -> str:
    """Add or change a catalogue entry.

    Raises BadInput for amounts that cannot be and ranges that run backwards, Refused for
    switching jury duty off while the court's rule asks for it in every result.
    """
    item = line.item
    _check_item(item)
    row = unit.get(SanctionType, line.id, "sanction") if line.id else None
    if row is not None and row.code == JURY_DUTY:
        _check_duty_stays(unit, line)
    values: dict[str, Any] = {
        "label": clean_line(item.label, field="The name"), "unit": item.unit,
        "minimum": hundredths(item.minimum), "maximum": hundredths(item.maximum),
        "cap": None if item.cap is None else hundredths(item.cap), "step": hundredths(item.step),
        "barred": item.barred, "active": line.active, "proof": clean_line(item.proof, field="The proof"),
        "needs_topic": item.needs_topic, "hours_each": hundredths(item.hours_each),
        "source": clean_line(line.source, field="The source"),
    }  # fmt: skip
    unit.touch("catalogue")
    if row is not None:
        unit.change(row, **values)
        return row.id
    code = clean_line(item.code, field="The code") or f"own_{unit.new_id()}"
    if unit.one(SanctionType, code=code):
        raise BadInput("There is already a sanction with the code {code}.", field="code", code=code)
    position = len(unit.find(SanctionType)) + 1
    return unit.add(SanctionType(id=unit.new_id(), code=code, position=position, **values)).id


def _check_item(item: CatalogueItem) -> None:
    amounts = [item.minimum, item.maximum, item.step, *([] if item.cap is None else [item.cap])]
    if not all(is_amount(amount, item.unit) for amount in amounts):
        whole = "The amounts are counted in “{unit}”: give whole numbers above zero, up to {most}."
        parted = (
            "The amounts are given in “{unit}”: give numbers from 0.01 to {most}, with two decimals at most."
        )
        raise BadInput(whole if item.unit in WHOLE else parted, field="minimum", unit=item.unit, most=MOST)
    if not item.label.strip():
        raise BadInput("Give the sanction a name, as the jury reads it.", field="label")
    if item.maximum < item.minimum:
        raise BadInput("The most cannot be below the least amount.", field="minimum")
    if item.cap is not None and item.cap < item.maximum:
        raise BadInput("The limit cannot be below the guideline's most.", field="cap")


def _check_duty_stays(unit: Unit, line: SanctionLine) -> None:
    """With jury duty required and not on the list, no result of any hearing could be recorded."""
    if (not line.active or line.item.barred) and settings(unit).duty_rule is DutyRule.REQUIRED:
        raise Refused(
            "Jury duty is part of every result in this court, so it stays on the list. "
            "Set the rule “Jury duty in the result” to off first."
        )


def criteria_words(unit: Unit) -> tuple[CriterionLine, ...]:
    """Return the court's words for the parts of the four criteria, in the ballot's order."""
    return tuple(
        CriterionLine(row.part, row.criterion, row.words) for row in unit.find(CriterionText, "position")
    )


def change_criterion(unit: Unit, part: str, words: str) -> None:
    """Set the court's words for a part of the four criteria. Raises BadInput for none and for too many."""
    row = unit.one(CriterionText, part=part)
    kept = clean_text(words, field="The words", limit=LONGEST_CRITERION)
    if row is None or not kept:
        raise BadInput("Give the criterion's words.", field="words")
    unit.change(row, words=kept)
    unit.touch("catalogue")
