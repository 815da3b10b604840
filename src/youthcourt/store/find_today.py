"""Reads for the page of the day, the appointment book and a sitting's readiness: few, whole, by state."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.parts import HearingResult, PartyRole
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.store.find_guardians import comes_on
from youthcourt.store.find_people import served
from youthcourt.store.intake_days import counts_from, hand_on
from youthcourt.store.tables import (
    Appointment,
    Case,
    Consent,
    Disposition,
    DutyObligation,
    GuardianLink,
    Hearing,
    HearingNeed,
    IncidentParty,
    Organization,
    PapersCollected,
    Person,
    PrintLog,
    PutOff,
    Sanction,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_PERSON = table_of(Person)
_HEARING = table_of(Hearing)
_SITTING = table_of(Sitting)
_BOOK = table_of(Appointment)
_SANCTION = table_of(Sanction)
_STANDING = (HearingResult.SET, HearingResult.HEARD)
_NAMES = ("given", "family", "suffix")

_PACKET, _STAFF = "packet", "staff"
"""What the print log calls a sitting's papers, and those of them that no juror holds."""

Rows = Sequence[sa.Row[Any]]


def open_cases(unit: Unit) -> Rows:
    """Return every case that has not ended, with its respondent, in number order."""
    columns = ("id", "number", "stage", "stage_since", "agency_number", "referred_on", "eligibility",
               "facts_cleared_on", "respondent_id", "incident_id", "agency_id", "acknowledged_on",
               "call_again_on", "deferral_end")  # fmt: skip
    return unit.rows(
        sa.select(*(_CASE.c[n] for n in columns), *(_PERSON.c[n] for n in (*_NAMES, "birth_date")),
                  hand_on().label("hand_on"), counts_from().label("counts_from"))
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .where(_CASE.c.stage.not_in(EXITS))
        .order_by(_CASE.c.number)
    )  # fmt: skip


def consents_of(unit: Unit, stages: Iterable[Stage]) -> Rows:
    """Return what respondents and guardians signed for cases at these stages, with the case's number."""
    consent = table_of(Consent)
    names = ("kind", "capacity", "signed_on", "expires_on", "withdrawn_on", "signer_id")
    return unit.rows(
        sa.select(_CASE.c.number, *(consent.c[n] for n in names))
        .join(_CASE, (_CASE.c.id == consent.c.case_id) & (_CASE.c.respondent_id == consent.c.subject_id))
        .where(_CASE.c.stage.in_(tuple(stages)))
    )


def hearings(unit: Unit) -> Rows:
    """Return the hearings that wait for their day or their record, or heard ones without approval."""
    result = table_of(Disposition)
    unapproved = (
        sa.select(result.c.id)
        .where(result.c.hearing_id == _HEARING.c.id, result.c.approved_on.is_(None))
        .exists()
    )
    return unit.rows(
        sa.select(_HEARING.c.id, _HEARING.c.result, _HEARING.c.starts_at, _SITTING.c.held_on, _CASE.c.number)
        .join(_SITTING, _SITTING.c.id == _HEARING.c.sitting_id)
        .join(_CASE, _CASE.c.id == _HEARING.c.case_id)
        .where(
            (_HEARING.c.result == HearingResult.SET)
            | ((_HEARING.c.result == HearingResult.HEARD) & unapproved)
        )
        .where(_CASE.c.stage.not_in(EXITS))
        .order_by(_SITTING.c.held_on, _CASE.c.number, _HEARING.c.id)
    )


def sittings(unit: Unit, today: date) -> Rows:
    """Return the sittings of today and after, the first two, with the hearings that stand."""
    standing = (
        sa.select(sa.func.count())
        .where(_HEARING.c.sitting_id == _SITTING.c.id, _HEARING.c.result.in_(_STANDING))
        .scalar_subquery()
    )
    return unit.rows(
        sa.select(_SITTING.c.held_on, _SITTING.c.place, _SITTING.c.starts_at, standing.label("hearings"))
        .where(_SITTING.c.held_on >= today)
        .order_by(_SITTING.c.held_on)
        .limit(2)
    )


def sanctions(unit: Unit) -> Rows:
    """Return every obligation still open in a case that has not ended, the earliest due first."""
    columns = ("id", "type_code", "label", "unit", "amount", "done", "due_on")
    return unit.rows(
        sa.select(*(_SANCTION.c[n] for n in columns), _CASE.c.number)
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .where(_SANCTION.c.status == SanctionStatus.OPEN, _CASE.c.stage.not_in(EXITS))
        .order_by(_SANCTION.c.due_on, _CASE.c.number, _SANCTION.c.id)
    )


def duties(unit: Unit) -> Rows:
    """Return the jury duties with sittings left to serve in cases that have not ended, with those served."""
    duty = table_of(DutyObligation)
    columns = ("id", "person_id", "sittings_owed", "due_on")
    done = served(duty)
    return unit.rows(
        sa.select(*(duty.c[n] for n in columns), _CASE.c.number, done.label("served"))
        .join(_CASE, _CASE.c.id == duty.c.case_id)
        .where(_CASE.c.stage.not_in(EXITS), duty.c.sittings_owed > done)
        .order_by(duty.c.first_day, _CASE.c.number)
    )


def put_off(unit: Unit, today: date) -> Rows:
    """Return what is put off: kind, record, until when and why. On that day it is back."""
    off = table_of(PutOff)
    columns = ("kind", "record", "until", "why")
    return unit.rows(sa.select(*(off.c[n] for n in columns)).where(off.c.until > today))


def uncollected(unit: Unit, today: date) -> Rows:
    """Return past sittings whose papers were printed for jurors and not noted as collected."""
    log, back = table_of(PrintLog), table_of(PapersCollected)
    printed = (
        sa.select(log.c.id)
        .where(log.c.paper == _PACKET, log.c.audience != _STAFF)
        .where(log.c.reference == sa.cast(_SITTING.c.held_on, sa.String))
        .exists()
    )
    return unit.rows(
        sa.select(_SITTING.c.id, _SITTING.c.held_on, _SITTING.c.place)
        .outerjoin(back, back.c.sitting_id == _SITTING.c.id)
        .where(_SITTING.c.held_on < today, back.c.id.is_(None), printed)
        .order_by(_SITTING.c.held_on)
    )


def appointments(unit: Unit, *where: sa.ColumnElement[bool]) -> Rows:
    """Return appointments with the person's name, the case and the day they were moved to, by time."""
    later = _BOOK.alias("later")
    return unit.rows(
        sa.select(
            *_BOOK.c, *(_PERSON.c[n] for n in _NAMES), _CASE.c.number, later.c.held_on.label("moved_to")
        )
        .join(_PERSON, _PERSON.c.id == _BOOK.c.person_id)
        .outerjoin(_CASE, _CASE.c.id == _BOOK.c.case_id)
        .outerjoin(later, later.c.id == _BOOK.c.rebooked_id)
        .where(*where)
        .order_by(_BOOK.c.held_on, _BOOK.c.starts_at, _PERSON.c.family, _BOOK.c.id)
    )


def appointments_between(unit: Unit, first: date, last: date) -> Rows:
    """Return the appointments from a day up to and with another."""
    return appointments(unit, _BOOK.c.held_on.between(first, last))


def appointments_of(unit: Unit, case_id: str) -> Rows:
    """Return the appointments of a case."""
    return appointments(unit, _BOOK.c.case_id == case_id)


def appointments_to_see_to(unit: Unit) -> Rows:
    """Return those that are booked, and those that were missed and not rebooked, of cases not ended."""
    states = (AppointmentState.BOOKED, AppointmentState.NO_SHOW)
    return appointments(
        unit,
        _BOOK.c.state.in_(states),
        _BOOK.c.rebooked_id.is_(None),
        _CASE.c.id.is_(None) | _CASE.c.stage.not_in(EXITS),
    )


def victims(unit: Unit, sitting_id: str) -> Rows:
    """Return, by hearing of a sitting, the victims of its incident."""
    party, shop = table_of(IncidentParty), table_of(Organization)
    return unit.rows(
        sa.select(
            _HEARING.c.id.label("hearing_id"),
            party.c.id.label("party_id"),
            *(_PERSON.c[n] for n in _NAMES),
            shop.c.name.label("organization"),
        )
        .join(_CASE, _CASE.c.id == _HEARING.c.case_id)
        .join(party, party.c.incident_id == _CASE.c.incident_id)
        .outerjoin(_PERSON, _PERSON.c.id == party.c.person_id)
        .outerjoin(shop, shop.c.id == party.c.organization_id)
        .where(_HEARING.c.sitting_id == sitting_id, party.c.role == PartyRole.VICTIM)
        .order_by(_HEARING.c.id, party.c.id)
    )


def needs(unit: Unit, sitting_id: str) -> Rows:
    """Return what is told about the hearings of a sitting: family confirmed, interpreter arranged."""
    need = table_of(HearingNeed)
    return unit.rows(
        sa.select(*need.c)
        .join(_HEARING, _HEARING.c.id == need.c.hearing_id)
        .where(_HEARING.c.sitting_id == sitting_id)
    )


def interpreters(unit: Unit, sitting_id: str, day: date) -> dict[str, list[str]]:
    """Return by hearing of a sitting on *day* the languages for which its family needs an interpreter.

    Each once, in order.
    """
    tie = table_of(GuardianLink)
    youth = sa.select(_HEARING.c.id, _CASE.c.respondent_id.label("person")).join(
        _CASE, _CASE.c.id == _HEARING.c.case_id
    )
    family = youth.with_only_columns(_HEARING.c.id, tie.c.guardian_id.label("person")).join(
        tie, (tie.c.person_id == _CASE.c.respondent_id) & comes_on(tie, day)
    )
    both = sa.union(*(part.where(_HEARING.c.sitting_id == sitting_id) for part in (youth, family))).subquery()
    found: dict[str, list[str]] = {}
    for row in unit.rows(
        sa.select(both.c.id, _PERSON.c.interpreter)
        .join(_PERSON, _PERSON.c.id == both.c.person)
        .where(_PERSON.c.interpreter != "")
        .distinct()
        .order_by(both.c.id, _PERSON.c.interpreter)
    ):
        found.setdefault(row.id, []).append(row.interpreter)
    return found
