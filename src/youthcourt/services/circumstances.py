"""What led to it: the court's list, the ticks of a case, and a nameless count for prevention."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.tally import Told, told
from youthcourt.domain.text import clean_line, fold
from youthcourt.places import asset
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_intake
from youthcourt.store.tables import CaseCircumstance, CircumstanceType
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class CircumstanceLine:
    """An entry of the list as the court edits it. An empty id is a new one."""

    id: str
    label: str
    active: bool = True


@dataclass(frozen=True)
class Tick:
    """A circumstance as it is asked about in a case."""

    id: str
    label: str
    """In the reader's language, where it is one of those that the program ships."""
    led: bool


@dataclass(frozen=True)
class Tally:
    """How often each circumstance was named, over the cases referred in a year; nothing leads to a case."""

    year: int
    least: int
    """Counts below it are not told."""
    lines: tuple[Told, ...]
    years: tuple[int, ...]
    """The years that can be asked for, the newest first."""


def seed_circumstances(unit: Unit) -> None:
    """Fill a new court's list from the shipped one."""
    whole = tomllib.loads(asset("court/circumstances.toml").read_text("utf-8"))
    for position, entry in enumerate(whole["circumstance"], 1):
        unit.add(CircumstanceType(id=unit.new_id(), position=position, **entry))


def circumstances(unit: Unit) -> tuple[CircumstanceLine, ...]:
    """Return the whole list in its order, asked about or not."""
    rows = unit.find(CircumstanceType, "position")
    return tuple(CircumstanceLine(row.id, row.label, row.active) for row in rows)


def save_circumstance(unit: Unit, line: CircumstanceLine) -> str:
    """Add or change an entry and return its id. Raises BadInput without a label, or for one that is there."""
    label = clean_line(line.label, field="The circumstance")
    if not label:
        raise BadInput("Say what it is called.", field="label")
    rows = unit.find(CircumstanceType, "position")
    if any(fold(row.label) == fold(label) and row.id != line.id for row in rows):
        raise BadInput("“{label}” is on the list already.", field="label", label=label)
    unit.touch("circumstances")
    if line.id:
        unit.change(unit.get(CircumstanceType, line.id, "circumstance"), label=label, active=line.active)
        return line.id
    key = unit.new_id()
    made = CircumstanceType(id=key, code=key, label=label, position=len(rows) + 1, active=line.active)
    return unit.add(made).id


def ticks(unit: Unit, case_id: str) -> tuple[Tick, ...]:
    """Return what is asked about in a case, with what was ticked; what is asked no more stays if ticked."""
    led = {row.type_id for row in unit.find(CaseCircumstance, case_id=case_id)}
    rows = unit.find(CircumstanceType, "position")
    return tuple(
        Tick(row.id, words.text(row.label), row.id in led) for row in rows if row.active or row.id in led
    )


def tick_circumstance(unit: Unit, number: str, type_id: str, led: bool) -> None:
    """Note that a circumstance led to it in a case, or that it did not. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    unit.get(CircumstanceType, type_id, "circumstance")
    row = unit.one(CaseCircumstance, case_id=case.id, type_id=type_id)
    if led and row is None:
        unit.add(CaseCircumstance(id=unit.new_id(), case_id=case.id, type_id=type_id))
    elif not led and row is not None:
        unit.remove(row)
    unit.touch(f"case:{case.number}", "tally")


def tally(unit: Unit, year: int | None = None) -> Tally:
    """Return how often each circumstance was named among the cases referred in a year, this one by default.

    What was named in fewer cases than the court's least is not told. A case counts once for each.
    """
    shown, least = year or unit.today.year, settings(unit).tally_least
    listed = [(row.id, row.label) for row in unit.find(CircumstanceType, "position")]
    counted = find_intake.circumstances_of_year(unit, shown)
    labels = {words.text(label): counted.get(key, 0) for key, label in listed}
    first = min(find_intake.first_referral(unit) or unit.today, unit.today).year
    return Tally(shown, least, told(labels, labels, least), tuple(range(unit.today.year, first - 1, -1)))
