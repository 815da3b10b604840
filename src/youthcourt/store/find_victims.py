"""Reads of victims and their wishes; what is in force is the newest word on each point."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cache
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.parts import HearingResult, PartyRole
from youthcourt.domain.stages import EXITS
from youthcourt.store.tables import (
    Case,
    GuardianLink,
    Hearing,
    IncidentParty,
    Organization,
    Person,
    Sitting,
    VictimWish,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_PARTY = table_of(IncidentParty)
_WISH = table_of(VictimWish)
_PERSON = table_of(Person)
_SHOP = table_of(Organization)
_CASE = table_of(Case)
_HEARING = table_of(Hearing)
_SITTING = table_of(Sitting)

# Aliases are made once: a new one costs more than the question that it stands in.
_WORD = _WISH.alias()
_TIE = table_of(GuardianLink).alias()
_THEIRS = _CASE.alias()

Rows = Sequence[sa.Row[Any]]


def who() -> sa.ColumnElement[str]:
    """Return the key of the person or organization that a party is, as part of a question."""
    return sa.func.coalesce(_PARTY.c.person_id, _PARTY.c.organization_id)


def _as_said(wish: sa.FromClause) -> tuple[sa.ColumnElement[Any], ...]:
    """Return the order in which wishes were said; where it cannot be told, no contact is the newest."""
    return wish.c.said_on, wish.c.sequence, wish.c.no_contact, wish.c.id


@cache
def newest(point: str) -> sa.ScalarSelect[Any]:
    """Return a victim's newest word on a point of the wishes, as part of a question."""
    return (
        sa.select(_WORD.c[point])
        .where(_WORD.c.party_id == _PARTY.c.id, _WORD.c[point].is_not(None))
        .order_by(*(column.desc() for column in _as_said(_WORD)))
        .limit(1)
        .correlate(_PARTY)
        .scalar_subquery()
    )


def stand_for(party: sa.FromClause, link: sa.FromClause) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that a tie is that of a victim's guardian, whenever it counts or counted.

    Whoever stands for a respondent of the incident as well is the respondent's family here: two brothers.
    """
    tie, case = _TIE, _THEIRS
    respondents = (
        sa.exists()
        .where(case.c.respondent_id == tie.c.person_id)
        .where(case.c.incident_id == party.c.incident_id, tie.c.guardian_id == link.c.guardian_id)
        .correlate(party, link)
    )
    return sa.and_(
        link.c.person_id == party.c.person_id, party.c.role == PartyRole.VICTIM, sa.not_(respondents)
    )


def wishes(unit: Unit, party_ids: Collection[str]) -> Rows:
    """Return the wishes of these victims, each victim's in the order in which they were said."""
    return unit.rows(
        sa.select(*_WISH.c)
        .where(_WISH.c.party_id.in_(party_ids))
        .order_by(_WISH.c.party_id, *_as_said(_WISH))
    )


def of_incident(unit: Unit, incident_id: str) -> Rows:
    """Return the victims of an incident with all that the staff keeps of them, in a fixed order."""
    return unit.rows(
        sa.select(
            *_PARTY.c,
            *(_PERSON.c[n] for n in ("given", "family", "suffix", "school", "birth_date", "address",
                                     "phone", "email", "language")),
            _SHOP.c.name.label("organization"),
            *(_SHOP.c[n].label(f"organization_{n}") for n in ("address", "phone", "email")),
        )
        .outerjoin(_PERSON, _PERSON.c.id == _PARTY.c.person_id)
        .outerjoin(_SHOP, _SHOP.c.id == _PARTY.c.organization_id)
        .where(_PARTY.c.incident_id == incident_id, _PARTY.c.role == PartyRole.VICTIM)
        .order_by(_PERSON.c.family, _SHOP.c.name, _PARTY.c.id)
    )  # fmt: skip


def unasked(unit: Unit, first: date, last: date) -> Rows:
    """Return the victims without any wish in cases whose hearing is set between two days, by hearing."""
    wished = sa.exists().where(_WISH.c.party_id == _PARTY.c.id)
    return unit.rows(
        sa.select(
            _HEARING.c.id.label("hearing_id"), _SITTING.c.held_on, _CASE.c.number, _CASE.c.incident_id,
            who().label("who"), *(_PERSON.c[n] for n in ("given", "family", "suffix")),
            _SHOP.c.name.label("organization"),
        )
        .join(_SITTING, _SITTING.c.id == _HEARING.c.sitting_id)
        .join(_CASE, _CASE.c.id == _HEARING.c.case_id)
        .join(_PARTY, _PARTY.c.incident_id == _CASE.c.incident_id)
        .outerjoin(_PERSON, _PERSON.c.id == _PARTY.c.person_id)
        .outerjoin(_SHOP, _SHOP.c.id == _PARTY.c.organization_id)
        .where(
            _HEARING.c.result == HearingResult.SET,
            _SITTING.c.held_on.between(first, last),
            _CASE.c.stage.not_in(EXITS),
            _PARTY.c.role == PartyRole.VICTIM,
            sa.not_(wished),
        )
        .order_by(_SITTING.c.held_on, _CASE.c.number, _PERSON.c.family, _SHOP.c.name, _PARTY.c.id)
    )  # fmt: skip
