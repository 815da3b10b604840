"""Reads of what happens between the hearing and the end: rungs, events, closings and what they rest on.

Each is one read for one case or for all that are open, whose number does not grow with what has ended.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.closing import WantsBack
from youthcourt.domain.parts import HearingResult, PartyRole
from youthcourt.domain.stages import EXITS, LATE_EXITS, Stage
from youthcourt.store.find_guardians import reads_on
from youthcourt.store.find_people import served
from youthcourt.store.find_victims import newest, who
from youthcourt.store.tables import (
    Agency,
    Case,
    CaseEvent,
    CaseEventStatus,
    Closing,
    Contact,
    DutyObligation,
    Extension,
    GuardianLink,
    Hearing,
    IncidentParty,
    LadderStep,
    Organization,
    Person,
    Sanction,
    Setback,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_PERSON = table_of(Person)
_STEP = table_of(LadderStep)
_EVENT = table_of(CaseEvent)
_SANCTION = table_of(Sanction)
_CLOSING = table_of(Closing)

Rows = Sequence[sa.Row[Any]]
Wanted = sa.ColumnElement[bool]


def _of(case_id: str | None) -> Wanted:
    """Return one case, or all that have not ended, as part of a question."""
    return _CASE.c.id == case_id if case_id is not None else _CASE.c.stage.not_in(EXITS)


def steps(unit: Unit, case_id: str | None = None) -> Rows:
    """Return the rungs taken in a case, or in all open ones, in their order."""
    return unit.rows(
        sa.select(*_STEP.c)
        .join(_CASE, _CASE.c.id == _STEP.c.case_id)
        .where(_of(case_id))
        .order_by(_STEP.c.case_id, _STEP.c.sequence)
    )


def obligations(unit: Unit, case_id: str | None = None) -> Rows:
    """Return the sanctions of a case, or those still open of all open cases, with the sittings served."""
    duty = table_of(DutyObligation)
    done = served(duty)
    statement = (
        sa.select(*_SANCTION.c, duty.c.sittings_owed, done.label("served"))
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .outerjoin(duty, duty.c.case_id == _CASE.c.id)
        .where(_of(case_id))
        .order_by(_SANCTION.c.case_id, _SANCTION.c.due_on, _SANCTION.c.id)
    )
    return unit.rows(statement)


def missed(unit: Unit, case_id: str | None = None) -> Rows:
    """Return the days of hearings to which nobody came, by case."""
    hearing, sitting = table_of(Hearing), table_of(Sitting)
    return unit.rows(
        sa.select(hearing.c.case_id, sitting.c.held_on)
        .join(sitting, sitting.c.id == hearing.c.sitting_id)
        .join(_CASE, _CASE.c.id == hearing.c.case_id)
        .where(_of(case_id), hearing.c.result == HearingResult.NO_SHOW)
        .order_by(sitting.c.held_on)
    )


def heard_on(unit: Unit, case_id: str) -> Rows:
    """Return the days on which a case was heard."""
    hearing, sitting = table_of(Hearing), table_of(Sitting)
    return unit.rows(
        sa.select(sitting.c.held_on)
        .join(sitting, sitting.c.id == hearing.c.sitting_id)
        .where(hearing.c.case_id == case_id, hearing.c.result == HearingResult.HEARD)
        .order_by(sitting.c.held_on)
    )


def setbacks(unit: Unit, case_id: str | None = None) -> Rows:
    """Return what kept young people from their obligations, by case."""
    back = table_of(Setback)
    return unit.rows(
        sa.select(back.c.case_id, back.c.sanction_id, back.c.on)
        .join(_CASE, _CASE.c.id == back.c.case_id)
        .where(_of(case_id))
    )


def extensions(unit: Unit, case_id: str | None = None) -> Rows:
    """Return the extensions asked for: the sanction, and what was decided (None while nobody has)."""
    more = table_of(Extension)
    return unit.rows(
        sa.select(more.c.sanction_id, more.c.granted)
        .join(_SANCTION, _SANCTION.c.id == more.c.sanction_id)
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .where(_of(case_id))
    )


def events(unit: Unit, case_id: str) -> Rows:
    """Return the events of a case, newest first."""
    return unit.rows(
        sa.select(*_EVENT.c)
        .where(_EVENT.c.case_id == case_id)
        .order_by(_EVENT.c.happened_on.desc(), _EVENT.c.id)
    )


def statuses(unit: Unit, case_id: str) -> Rows:
    """Return every status that events of a case have had, in their order."""
    status = table_of(CaseEventStatus)
    return unit.rows(
        sa.select(*status.c)
        .join(_EVENT, _EVENT.c.id == status.c.event_id)
        .where(_EVENT.c.case_id == case_id)
        .order_by(status.c.event_id, status.c.sequence)
    )


def waiting_events(unit: Unit) -> Rows:
    """Return the cases that are open with an event that nobody has decided about, and its day."""
    return unit.rows(
        sa.select(_CASE.c.number, sa.func.min(_EVENT.c.told_on).label("told_on"))
        .join(_CASE, _CASE.c.id == _EVENT.c.case_id)
        .where(_EVENT.c.decided_on.is_(None), _CASE.c.stage.not_in(EXITS))
        .group_by(_CASE.c.number)
    )


def closings(unit: Unit, case_id: str) -> Rows:
    """Return how a case was closed, each time, the newest first."""
    return unit.rows(
        sa.select(*_CLOSING.c)
        .where(_CLOSING.c.case_id == case_id)
        .order_by(_CLOSING.c.standing.desc(), _CLOSING.c.closed_on.desc(), _CLOSING.c.id)
    )


def closings_waiting(unit: Unit, grown_by: date) -> Rows:
    """Return the closings that stand with a paper that may wait, with case, respondent and what it waits for.

    The letter to a referrer that is entitled to one; after a hearing the family's, where a guardian gets
    letters or the young person was born by *grown_by*; a completed case's certificate; the result for a
    victim who wants it. Who is left alone is not asked here.
    """
    agency = table_of(Agency)
    gets = sa.func.coalesce(sa.func.nullif(_CLOSING.c.referrer_gets, ""), agency.c.wants_back)
    referrer = _CLOSING.c.referrer_told_on.is_(None) & (gets != WantsBack.NOTHING.value)
    certificate = _CLOSING.c.certificate_on.is_(None) & (_CLOSING.c.stage == Stage.COMPLETED)
    family = (
        _CLOSING.c.family_told_on.is_(None)
        & _CLOSING.c.stage.in_(LATE_EXITS)
        & (_reading_guardian(unit.today) | (_PERSON.c.birth_date <= grown_by))
    )
    victim = _CLOSING.c.victim_told_on.is_(None) & _wanting_victim()
    return unit.rows(
        sa.select(
            _CLOSING.c.closed_on,
            sa.func.coalesce(referrer | certificate, sa.false()).label("surely"),
            sa.func.coalesce(family, sa.false()).label("family_waits"),
            sa.func.coalesce(victim, sa.false()).label("victim_waits"),
            *(_CASE.c[n] for n in ("id", "number", "agency_number", "respondent_id", "incident_id")),
            *(_PERSON.c[n] for n in ("given", "family", "suffix", "birth_date")),
        )
        .join(_CASE, _CASE.c.id == _CLOSING.c.case_id)
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .outerjoin(agency, agency.c.id == _CASE.c.agency_id)
        .where(
            _CLOSING.c.standing.is_(True),
            _CASE.c.exit_code != "died",
            sa.or_(referrer, certificate, family, victim),
        )
        .order_by(_CLOSING.c.closed_on, _CASE.c.number)
    )


def _reading_guardian(today: date) -> Wanted:
    """Say, as part of a question, that somebody of the family gets letters."""
    tie = table_of(GuardianLink)
    return sa.exists().where(tie.c.person_id == _CASE.c.respondent_id, reads_on(tie, today))


def _wanting_victim() -> Wanted:
    """Say, as part of a question, that the wish in force of a victim asks for the result."""
    party = table_of(IncidentParty)
    return sa.exists().where(
        party.c.incident_id == _CASE.c.incident_id,
        party.c.role == PartyRole.VICTIM,
        newest("result").is_(True),
        newest("no_contact").is_not(True),
    )


def contacts(unit: Unit, case: Case) -> Rows:
    """Return how, when and with what result a case's family was contacted about it; never what was said.

    The family are the young person and whoever was or is their guardian.
    """
    contact, tie = table_of(Contact), table_of(GuardianLink)
    guardians = sa.select(tie.c.guardian_id).where(tie.c.person_id == case.respondent_id)
    theirs = (contact.c.person_id == case.respondent_id) | contact.c.person_id.in_(guardians)
    return unit.rows(
        sa.select(contact.c.channel, contact.c.on, contact.c.result)
        .where(contact.c.case_id == case.id, theirs)
        .order_by(contact.c.on, contact.c.id)
    )


def victims(unit: Unit, incident_ids: Collection[str]) -> Rows:
    """Return the victims of these incidents with name, address and what the wish in force asks for.

    Result and no contact are None where no wish speaks of them; letters go to the safe address first.
    """
    party, shop = table_of(IncidentParty), table_of(Organization)
    return unit.rows(
        sa.select(
            party.c.id,
            who().label("who"),
            party.c.incident_id,
            party.c.safe_address,
            newest("result").label("result"),
            newest("no_contact").label("no_contact"),
            *(_PERSON.c[n] for n in ("given", "family", "suffix", "address", "language")),
            shop.c.name.label("organization"),
            shop.c.address.label("organization_address"),
        )
        .select_from(party)
        .outerjoin(_PERSON, _PERSON.c.id == party.c.person_id)
        .outerjoin(shop, shop.c.id == party.c.organization_id)
        .where(party.c.incident_id.in_(incident_ids), party.c.role == PartyRole.VICTIM)
        .order_by(party.c.id)
    )
