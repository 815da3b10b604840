"""The court's own catalogue of offenses, from which a referral chooses; words of one's own stay possible.

A new court starts with the plain list of ``resources/court/offenses.toml``. An entry that is in use no
longer is offered no longer; cases keep the words and the class they were taken in with.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven
from youthcourt.domain.text import clean_line, fold
from youthcourt.places import asset
from youthcourt.store.tables import OffenseType
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class OffenseTypeLine:
    """An entry of the catalogue as the court edits it. An empty id is a new one."""

    id: str
    label: str
    offense_class: str = ""
    active: bool = True


def seed_offenses(unit: Unit) -> None:
    """Fill a new court's catalogue of offenses from the shipped list."""
    shipped = tomllib.loads(asset("court/offenses.toml").read_text("utf-8"))["offense"]
    for position, entry in enumerate(shipped, 1):
        unit.add(
            OffenseType(
                id=unit.new_id(), code=entry["code"], label=entry["label"], offense_class=entry["class"],
                position=position,
            )
        )  # fmt: skip


def offense_types(unit: Unit) -> tuple[OffenseTypeLine, ...]:
    """Return the catalogue in its order, entries out of use too."""
    return tuple(
        OffenseTypeLine(row.id, row.label, row.offense_class, row.active)
        for row in unit.find(OffenseType, "position")
    )


def offered(unit: Unit) -> tuple[OffenseTypeLine, ...]:
    """Return the entries in use, as they are offered where a referral is taken in or changed."""
    return tuple(line for line in offense_types(unit) if line.active)


def classes(unit: Unit) -> tuple[str, ...]:
    """Return the classes that the catalogue has, each once, in its order."""
    return tuple(dict.fromkeys(line.offense_class for line in offense_types(unit) if line.offense_class))


def offered_classes(unit: Unit) -> tuple[str, ...]:
    """Return the classes that are offered, as they are kept: the catalogue's own, then the usual ones."""
    usual = tomllib.loads(asset("court/offenses.toml").read_text("utf-8"))["usual_classes"]
    return tuple(dict.fromkeys((*classes(unit), *usual)))


def kept_class(typed: str, offered: Iterable[str]) -> str:
    """Return the class as it is kept, by which rules look, of one that was typed as it is shown.

    A class that is none of *offered* is the court's own word.
    """
    shown = fold(typed)
    return next((kept for kept in offered if kept and fold(words.text(kept)) == shown), typed)


def save_offense(unit: Unit, line: OffenseTypeLine) -> str:
    """Add or change an entry and return its key. Raises BadInput without a name, or for one that is there."""
    label = clean_line(line.label, field="The name")
    if not label:
        raise BadInput("Give the offense a name, in plain words.", field="label")
    rows = unit.find(OffenseType)
    if any(fold(row.label) == fold(label) and row.id != line.id for row in rows):
        raise BadInput(
            "“{label}” stands in the catalogue already. Change that entry.", field="label", label=label
        )
    values: dict[str, Any] = {
        "label": label, "active": line.active,
        "offense_class": clean_line(line.offense_class, field="The class"),
    }  # fmt: skip
    unit.touch("catalogue")
    if line.id:
        unit.change(unit.get(OffenseType, line.id, "offense"), **values)
        return line.id
    position = max((row.position for row in rows), default=0) + 1
    key = unit.new_id()
    return unit.add(OffenseType(id=key, code=f"own_{key}", position=position, **values)).id


def matched(unit: Unit, offenses: Iterable[OffenseGiven]) -> tuple[OffenseGiven, ...]:
    """Return offenses with the catalogue's entry and class, where they were chosen from it or say its words.

    A class that is told stays as it is told.
    """
    known = unit.once(OffenseType, lambda: {fold(line.label): line for line in offense_types(unit)})
    by_key = {line.id: line for line in known.values()}
    return tuple(
        _matched(given, by_key.get(given.type_id) or known.get(fold(given.words))) for given in offenses
    )


def _matched(given: OffenseGiven, line: OffenseTypeLine | None) -> OffenseGiven:
    if line is None:
        return replace(given, type_id="")
    return replace(given, type_id=line.id, offense_class=given.offense_class or line.offense_class)
