"""The hours asked of a young person and the family, shown on the case and warned of when a result is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from youthcourt import words
from youthcourt.domain.burden import Asked, hours_asked, too_much
from youthcourt.domain.errors import BadInput
from youthcourt.domain.progress import DAY_HOURS
from youthcourt.domain.sanctions import CatalogueItem, Decision, SanctionStatus
from youthcourt.services import catalogue
from youthcourt.services.catalogue import amount_of, hundredths
from youthcourt.services.progress import open_sanction, recount
from youthcourt.services.settings import settings
from youthcourt.store import find_cases
from youthcourt.store.tables import Sanction
from youthcourt.store.unit import Unit

_MOST_TRAVEL = DAY_HOURS * 100
"""Hours on the way in all; more is a typing slip."""


@dataclass(frozen=True)
class Burden:
    """Hours asked in all, the court's limit (0 for none), and whether it is passed."""

    hours: Decimal
    most: int
    too_much: bool


def case_burden(unit: Unit, number: str) -> Burden:
    """Return the hours that a case asks of the young person and the family. What was waived, or closed as
    not done, asks for no more than was done. Raises NotFound.
    """
    rows = unit.find(Sanction, case_id=find_cases.by_number(unit, number).id)
    each = _each(unit)
    hours = hours_asked(
        Asked(row.unit, _wanted(row), each.get(row.type_code, Decimal(0)), amount_of(row.travel))
        for row in rows
    )
    most = settings(unit).burden_hours
    return Burden(hours, most, too_much(hours, most))


def _wanted(row: Sanction) -> Decimal:
    ended = row.status in (SanctionStatus.WAIVED, SanctionStatus.NOT_DONE)
    return amount_of(min(row.done, row.amount) if ended else row.amount)


def items_burden(known: Mapping[str, CatalogueItem], items: Iterable[Decision], most: int) -> Burden:
    """Return the hours that a result asks for, by the catalogue *known*; *most* is the court's limit.

    It never stops anybody: the jury and the judge decide.
    """
    asked = (
        Asked(known[item.code].unit, item.amount, known[item.code].hours_each)
        for item in items
        if item.code in known and item.amount.is_finite()
    )
    hours = hours_asked(asked)
    return Burden(hours, most, too_much(hours, most))


def warning_words(burden: Burden) -> str:
    """Return what to say about a burden that is too much, or nothing."""
    if not burden.too_much:
        return ""
    return words.text(
        "This asks for about {hours} hours in all; the court wants to ask for {most} at most.",
        hours=burden.hours,
        most=words.number(burden.most),
    )


def set_travel(unit: Unit, sanction_id: str, hours: Decimal) -> None:
    """Note the hours on the way in all, for a sanction. Raises BadInput for a number that cannot be."""
    sanction = open_sanction(unit, sanction_id)
    if not hours.is_finite() or not 0 <= hours <= _MOST_TRAVEL:
        raise BadInput("Give the hours on the way in all, such as 6 or 7.5.", field="travel")
    unit.change(sanction, travel=hundredths(hours))
    recount(unit, sanction)


def _each(unit: Unit) -> dict[str, Decimal]:
    return {line.item.code: line.item.hours_each for line in catalogue.sanction_types(unit)}
