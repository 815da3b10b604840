"""Reads of the court's own choices and catalogues."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import SQLModel

from youthcourt.store.tables import (
    Audit,
    Case,
    CourtWord,
    Draft,
    FirstStep,
    ImportSource,
    NumberSeries,
    Setting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit


def settings(unit: Unit) -> dict[str, str]:
    """Return every stored setting as JSON text."""
    table = table_of(Setting)
    return {row.key: row.value for row in unit.rows(sa.select(table.c.key, table.c.value))}


def last_number(unit: Unit, series: str) -> int:
    """Return the last number given in *series*, 0 when there is none."""
    found = unit.session.get(NumberSeries, series)
    return found.last if found is not None else 0


def case_number_taken(unit: Unit, number: str) -> bool:
    """Say whether a case has this number."""
    table = table_of(Case)
    return bool(unit.rows(sa.select(table.c.id).where(table.c.number == number)))


def drafts(unit: Unit) -> list[tuple[str, str]]:
    """Return key and texts of each draft that is kept."""
    table = table_of(Draft)
    found = unit.rows(sa.select(table.c.key, table.c.texts).where(table.c.texts != "").order_by(table.c.key))
    return [(row.key, row.texts) for row in found]


def court_words(unit: Unit) -> dict[str, str]:
    """Return the court's own texts by those of the program."""
    table = table_of(CourtWord)
    return {row.msgid: row.said for row in unit.rows(sa.select(table.c.msgid, table.c.said))}


def import_source(unit: Unit, signature: str) -> str:
    """Return how a source was read last time, as JSON; empty when it was never read."""
    table = table_of(ImportSource)
    found = unit.rows(sa.select(table.c.mapping).where(table.c.signature == signature))
    return str(found[0].mapping) if found else ""


def first_steps(unit: Unit) -> dict[str, str]:
    """Return when each first step was done; empty for one that is to be done again."""
    table = table_of(FirstStep)
    return {row.step: row.done_at for row in unit.rows(sa.select(table.c.step, table.c.done_at))}


def last_act(unit: Unit) -> int:
    """Return the number of the last line of the trail, 0 when there is none."""
    table = table_of(Audit)
    found = unit.rows(sa.select(sa.func.max(table.c.seq)))
    return int(found[0][0] or 0)


def acts_after(unit: Unit, seq: int) -> set[tuple[str, str, str]]:
    """Return act, action and kind of what the trail holds after line *seq*, each once."""
    table = table_of(Audit)
    columns = (table.c.act, table.c.action, table.c.kind)
    return {
        (row.act, row.action, row.kind)
        for row in unit.rows(sa.select(*columns).distinct().where(table.c.seq > seq))
    }


def any_row(unit: Unit, model: type[SQLModel], **equals: object) -> bool:
    """Say whether the table has a row whose columns equal the given values."""
    table = table_of(model)
    wanted = [table.c[name] == value for name, value in equals.items()]
    return bool(unit.rows(sa.select(sa.literal(1)).select_from(table).where(*wanted).limit(1)))
