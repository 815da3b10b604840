"""Reads of restitution: a claim's respondents with their shares, the payments, what a case has paid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.parts import PartyRole
from youthcourt.store.tables import (
    Case,
    IncidentParty,
    Organization,
    Person,
    Restitution,
    RestitutionPayment,
    ShareChange,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_PERSON = table_of(Person)
_PARTY = table_of(IncidentParty)
_SHOP = table_of(Organization)
_SHARE = table_of(Restitution)
_CHANGE = table_of(ShareChange)
_PAID = table_of(RestitutionPayment)
_NAMES = ("given", "family", "suffix")

Rows = Sequence[sa.Row[Any]]


def victims(unit: Unit, incident_id: str) -> Rows:
    """Return the victims of an incident with claim and insurance: people or organizations."""
    return unit.rows(
        sa.select(
            *(_PARTY.c[n] for n in ("id", "person_id", "claim_cents", "insurance_cents")),
            *(_PERSON.c[n] for n in _NAMES),
            _SHOP.c.name.label("organization"),
        )
        .outerjoin(_PERSON, _PERSON.c.id == _PARTY.c.person_id)
        .outerjoin(_SHOP, _SHOP.c.id == _PARTY.c.organization_id)
        .where(_PARTY.c.incident_id == incident_id, _PARTY.c.role == PartyRole.VICTIM)
        .order_by(_PARTY.c.id)
    )


def shares(unit: Unit, party_id: str) -> Rows:
    """Return every respondent of a victim's incident by case number, with the share or None.

    One whose case was sent again stands there once, with the newest.
    """
    again = _CASE.alias()
    mine = (_SHARE.c.case_id == _CASE.c.id) & (_SHARE.c.party_id == party_id)
    return unit.rows(
        sa.select(
            _CASE.c.id.label("case_id"), _CASE.c.number, _CASE.c.respondent_id,
            *(_PERSON.c[n] for n in _NAMES),
            _SHARE.c.id.label("share_id"), _SHARE.c.share_cents,
        )
        .join(_PARTY, _PARTY.c.incident_id == _CASE.c.incident_id)
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .outerjoin(_SHARE, mine)
        .where(_PARTY.c.id == party_id, ~sa.exists().where(again.c.earlier_case_id == _CASE.c.id))
        .order_by(_CASE.c.number)
    )  # fmt: skip


def payments(unit: Unit, party_id: str) -> Rows:
    """Return every payment for a victim's claim, also those taken back, by the day they were paid."""
    return unit.rows(
        sa.select(*_PAID.c, _CASE.c.number)
        .join(_SHARE, _SHARE.c.id == _PAID.c.restitution_id)
        .join(_CASE, _CASE.c.id == _SHARE.c.case_id)
        .where(_SHARE.c.party_id == party_id)
        .order_by(_PAID.c.paid_on, _PAID.c.entered_on, _PAID.c.id)
    )


def waived(unit: Unit, party_id: str) -> dict[str, sa.Row[Any]]:
    """Return the last change by hand of each share of a victim's claim that has one, by the share's key."""
    rows = unit.rows(
        sa.select(*_CHANGE.c)
        .join(_SHARE, _SHARE.c.id == _CHANGE.c.restitution_id)
        .where(_SHARE.c.party_id == party_id)
        .order_by(_CHANGE.c.sequence)
    )
    return {row.restitution_id: row for row in rows}


def parties_of_case(unit: Unit, case_id: str) -> list[str]:
    """Return the victims of whose claims a case has a share."""
    statement = sa.select(_SHARE.c.party_id).where(_SHARE.c.case_id == case_id).order_by(_SHARE.c.party_id)
    return [row.party_id for row in unit.rows(statement)]
