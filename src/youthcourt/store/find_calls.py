"""Reads for the call queue: whom a family is made of, how often they were tried, what came of it last."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.calls import SPOKE, TRIES
from youthcourt.domain.consent import Capacity
from youthcourt.domain.stages import Stage
from youthcourt.store.find_guardians import counts_on
from youthcourt.store.intake_days import counts_from, hand_on
from youthcourt.store.tables import Appointment, Case, Consent, Contact, GuardianLink, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_BOOKED = table_of(Appointment)
_CASE = table_of(Case)
_CONSENT = table_of(Consent)
_CONTACT = table_of(Contact)
_LINK = table_of(GuardianLink)
_PERSON = table_of(Person)

Rows = Sequence[sa.Row[Any]]


def family_of(unit: Unit, youth_id: str) -> set[str]:
    """Return the keys of a young person and of the guardians that they have today."""
    links = sa.select(_LINK.c.guardian_id).where(_LINK.c.person_id == youth_id, counts_on(_LINK, unit.today))
    return {youth_id, *(row.guardian_id for row in unit.rows(links))}


def families(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return who is called about cases at these stages, guardians first, and how."""
    own = sa.select(
        _CASE.c.number, _CASE.c.respondent_id.label("person_id"),
        sa.literal(Capacity.SELF.value).label("capacity"),
    ).where(_CASE.c.stage.in_(stages))  # fmt: skip
    guardian = (
        sa.select(_CASE.c.number, _LINK.c.guardian_id, sa.cast(_LINK.c.capacity, sa.String))
        .join(_LINK, _LINK.c.person_id == _CASE.c.respondent_id)
        .where(_CASE.c.stage.in_(stages), counts_on(_LINK, unit.today))
    )
    both = sa.union_all(own, guardian).subquery()
    columns = ("given", "family", "suffix", "phone", "best_hour", "voicemail", "speak_to", "language")
    return unit.rows(
        sa.select(*both.c, *(_PERSON.c[name] for name in columns))
        .join(_PERSON, _PERSON.c.id == both.c.person_id)
        .order_by(both.c.number, both.c.capacity == Capacity.SELF.value, _PERSON.c.given, _PERSON.c.id)
    )


def called(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return of cases at these stages: young person, incident, next call, and what its days count from."""
    columns = ("number", "respondent_id", "incident_id", "call_again_on", "stage", "eligibility",
               "referred_on", "deferral_end")  # fmt: skip
    days = hand_on().label("hand_on"), counts_from().label("counts_from")
    return unit.rows(sa.select(*(_CASE.c[name] for name in columns), *days).where(_CASE.c.stage.in_(stages)))


def tries(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return by case at these stages, by channel and by day how often the family was tried.

    The family is the young person and every guardian that they have or had.
    """
    return unit.rows(
        sa.select(_CASE.c.number, _CONTACT.c.channel, _CONTACT.c.on, sa.func.count().label("tries"))
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_CASE.c.stage.in_(stages), _theirs(), _CONTACT.c.result.in_(TRIES - SPOKE))
        .group_by(_CASE.c.number, _CONTACT.c.channel, _CONTACT.c.on)
    )


def heard_of(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return by case at these stages the last day on which the family was spoken to, signed or came in."""
    spoke = (
        sa.select(_CONTACT.c.case_id, _CONTACT.c.on)
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_theirs(), _CONTACT.c.result.in_(SPOKE))
    )
    signed = sa.select(_CONSENT.c.case_id, _CONSENT.c.signed_on)
    came = sa.select(_BOOKED.c.case_id, _BOOKED.c.held_on).where(_BOOKED.c.state == AppointmentState.KEPT)
    days = sa.union_all(spoke, signed, came).subquery()
    return unit.rows(
        sa.select(_CASE.c.number, sa.func.max(days.c.on).label("on"))
        .join(days, days.c.case_id == _CASE.c.id)
        .where(_CASE.c.stage.in_(stages))
        .group_by(_CASE.c.number)
    )


def _theirs() -> sa.ColumnElement[bool]:
    guardian = sa.select(_LINK.c.guardian_id).where(_LINK.c.person_id == _CASE.c.respondent_id)
    return (_CONTACT.c.person_id == _CASE.c.respondent_id) | _CONTACT.c.person_id.in_(guardian)


def last(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return by case at these stages and person the newest contact, and how many tries there were."""
    of_one = (_CONTACT.c.case_id, _CONTACT.c.person_id)
    newest = (_CONTACT.c.on.desc(), _CONTACT.c.at.desc(), _CONTACT.c.id.desc())
    tried = sa.case((_CONTACT.c.result.in_(TRIES), 1), else_=0)
    ranked = (
        sa.select(
            _CASE.c.number, *(_CONTACT.c[name] for name in ("person_id", "on", "result")),
            sa.func.row_number().over(partition_by=of_one, order_by=newest).label("place"),
            sa.func.sum(tried).over(partition_by=of_one).label("tries"),
        )
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_CASE.c.stage.in_(stages))
        .subquery()
    )  # fmt: skip
    return unit.rows(sa.select(*ranked.c).where(ranked.c.place == 1))
