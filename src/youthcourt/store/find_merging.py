"""What points at a record, whatever its table, and what two records of people have come to share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.reversal import MODELS, pointing_at
from youthcourt.store.tables import (
    Attendance,
    Case,
    Draw,
    Hearing,
    IncidentParty,
    JuryService,
    Mentorship,
    PanelSeat,
    PutOff,
    Sitting,
)
from youthcourt.store.tables.base import Row, table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_PARTY = table_of(IncidentParty)
_HEARING = table_of(Hearing)
_SITTING = table_of(Sitting)
_SEAT = table_of(PanelSeat)
_DRAW = table_of(Draw)
_MENTOR = table_of(Mentorship)


def pointing(unit: Unit, kind: str, key: str) -> list[tuple[Row, tuple[str, ...]]]:
    """Return every record that points at one of the table *kind*, with the columns by which it does.

    The foreign keys of all tables are gone through, so that no table can be forgotten.
    """
    columns: dict[str, list[str]] = {}
    for column in pointing_at(kind):
        columns.setdefault(column.table.name, []).append(column.name)
    found: dict[tuple[str, str], tuple[Row, list[str]]] = {}
    for table, names in sorted(columns.items()):
        for name in names:
            for row in unit.find(MODELS[table], "id", **{name: key}):
                found.setdefault((table, row.id), (row, []))[1].append(name)
    return [(row, tuple(names)) for row, names in found.values()]


def naming(unit: Unit, key: str) -> list[Row]:
    """Return the cases, statements and put-off lines in whose texts a person's key stands."""
    in_case = sa.select(Case).where(_CASE.c.facts_kept_words.contains(key))
    in_party = sa.select(IncidentParty).where(_PARTY.c.extract_kept_words.contains(key))
    rows: Sequence[Row] = [
        *unit.session.execute(in_case).scalars(), *unit.session.execute(in_party).scalars(),
        *unit.find(PutOff, record=key),
    ]  # fmt: skip
    return list(rows)


def together_in_incident(unit: Unit, one: str, other: str) -> Any:
    """Return the number of a case of *one* in whose incident *other* is a respondent, victim or witness."""
    theirs = _CASE.alias("theirs")
    both = (
        sa.select(_CASE.c.number)
        .join(theirs, theirs.c.incident_id == _CASE.c.incident_id)
        .where(_CASE.c.respondent_id == one, theirs.c.respondent_id == other)
    )
    party = (
        sa.select(_CASE.c.number)
        .join(_PARTY, _PARTY.c.incident_id == _CASE.c.incident_id)
        .where(_CASE.c.respondent_id == one, _PARTY.c.person_id == other)
    )
    return _first(unit, sa.union(both, party))


def served_in_case(unit: Unit, respondent: str, other: str) -> Any:
    """Return the number of a case of *respondent* in which *other* was juror, judge or mentor."""
    case = sa.select(_CASE.c.number).where(_CASE.c.respondent_id == respondent)
    sat = (
        case.join(_HEARING, _HEARING.c.case_id == _CASE.c.id)
        .join(_SEAT, _SEAT.c.hearing_id == _HEARING.c.id)
        .join(_DRAW, _DRAW.c.id == _SEAT.c.draw_id)
        .where(_SEAT.c.person_id == other, _DRAW.c.superseded.is_(False))
    )
    led = case.join(_HEARING, _HEARING.c.case_id == _CASE.c.id).where(
        (_HEARING.c.judge_id == other) | (_HEARING.c.foreperson_id == other)
    )
    stood_by = case.join(_MENTOR, _MENTOR.c.case_id == _CASE.c.id).where(_MENTOR.c.mentor_id == other)
    return _first(unit, sa.union(sat, led, stood_by))


def both_at(unit: Unit, one: str, other: str) -> Any:
    """Return a day on which both sat on a panel, or served as jurors; None where there is none."""
    mine, theirs = _SEAT.alias("mine"), _SEAT.alias("theirs")
    hearing, held = _HEARING.alias("hearing"), _HEARING.alias("held")
    draws = sa.select(_DRAW.c.id).where(_DRAW.c.superseded.is_(False))
    sat = (
        sa.select(_SITTING.c.held_on)
        .join(hearing, hearing.c.sitting_id == _SITTING.c.id)
        .join(mine, mine.c.hearing_id == hearing.c.id)
        .join(held, held.c.sitting_id == _SITTING.c.id)
        .join(theirs, theirs.c.hearing_id == held.c.id)
        .where(mine.c.person_id == one, theirs.c.person_id == other)
        .where(mine.c.draw_id.in_(draws), theirs.c.draw_id.in_(draws))
    )
    return _first(unit, sa.union(sat, _at_sitting(JuryService, one, other)))


def expected_at(unit: Unit, one: str, other: str) -> list[tuple[Attendance, Attendance]]:
    """Return the attendance of both at the sittings where both were expected or came, one's first."""
    mine = unit.find(Attendance, "id", person_id=one)
    theirs = {row.sitting_id: row for row in unit.find(Attendance, "id", person_id=other)}
    return [(row, theirs[row.sitting_id]) for row in mine if row.sitting_id in theirs]


def _at_sitting(model: type[Row], one: str, other: str) -> sa.Select[Any]:
    mine, theirs = table_of(model).alias("one"), table_of(model).alias("other")
    return (
        sa.select(_SITTING.c.held_on)
        .join(mine, mine.c.sitting_id == _SITTING.c.id)
        .join(theirs, theirs.c.sitting_id == _SITTING.c.id)
        .where(mine.c.person_id == one, theirs.c.person_id == other)
    )


def _first(unit: Unit, statement: sa.CompoundSelect[Any]) -> Any:
    rows = unit.rows(sa.select(statement.subquery()))
    return min((row[0] for row in rows), default=None)
