"""Reads for the timeline of a case: one a table, each whole by the case's key.

Only the columns that a timeline may tell are read. What a look at a closed case found, what a victim
wishes, what kept somebody away and what a contact with a victim or their family was about are never
asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlmodel import SQLModel

from youthcourt.domain.parts import PartyRole
from youthcourt.domain.stages import Stage
from youthcourt.store.find_victims import stand_for
from youthcourt.store.tables import (
    Appointment,
    Attachment,
    CaseEvent,
    CaseEventStatus,
    Closing,
    Consent,
    Contact,
    Disposition,
    DispositionItem,
    DutyObligation,
    Extension,
    GuardianLink,
    Hearing,
    IncidentParty,
    JuryService,
    LadderStep,
    Mentorship,
    Note,
    Person,
    PrintLog,
    Restitution,
    RestitutionPayment,
    Sanction,
    SanctionChange,
    ScreeningResult,
    Sitting,
    StageEntry,
    VictimWish,
    Writing,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_PERSON = table_of(Person)
_SANCTION = table_of(Sanction)
_SITTING = table_of(Sitting)
_NAMES = tuple(_PERSON.c[name] for name in ("given", "family", "suffix"))

Rows = Sequence[sa.Row[Any]]


def _of(unit: Unit, model: type[SQLModel], case_id: str, *names: str) -> Rows:
    columns = table_of(model).c
    return unit.rows(sa.select(*(columns[name] for name in names)).where(columns.case_id == case_id))


def stages(unit: Unit, case_id: str) -> Rows:
    """Return the stages that a case came to, with who moved it and the reason, but for a hearing put off."""
    entry = table_of(StageEntry)
    names = ("stage", "entered_on", "at", "by", "reason_code", "sequence")
    note = sa.case((entry.c.stage == Stage.CONTINUED, ""), else_=entry.c.note).label("note")
    return unit.rows(sa.select(*(entry.c[name] for name in names), note).where(entry.c.case_id == case_id))


def screenings(unit: Unit, case_id: str) -> Rows:
    """Return screenings and decisions on eligibility."""
    return _of(unit, ScreeningResult, case_id, "result", "decided", "decided_reason", "made_on", "by")


def contacts(unit: Unit, case_id: str, incident_id: str) -> Rows:
    """Return the contacts about a case.

    With a victim, a victim's guardian or a witness neither a name nor the note is read.
    """
    contact, party, tie = table_of(Contact), table_of(IncidentParty), table_of(GuardianLink)
    family = sa.exists().where(
        party.c.incident_id == incident_id,
        tie.c.guardian_id == contact.c.person_id,
        stand_for(party, tie),
    )
    named = sa.exists().where(party.c.incident_id == incident_id, party.c.person_id == contact.c.person_id)
    private = named | family
    victim = sa.exists().where(
        party.c.incident_id == incident_id,
        party.c.person_id == contact.c.person_id,
        party.c.role == PartyRole.VICTIM,
    )
    told = [contact.c[name] for name in ("on", "at", "channel", "result", "by", "about_on")]
    masked = (*_NAMES, contact.c.note, contact.c.paper)
    shown = [sa.case((private, ""), else_=column).label(column.name) for column in masked]
    return unit.rows(
        sa.select(
            *told, *shown, private.label("private"), victim.label("victim"), family.label("family_of_victim")
        )
        .join(_PERSON, _PERSON.c.id == contact.c.person_id)
        .where(contact.c.case_id == case_id)
    )


def appointments(unit: Unit, case_id: str) -> Rows:
    """Return interviews and check-ins; never why somebody did not come."""
    return _of(unit, Appointment, case_id, "kind", "held_on", "starts_at", "state", "with_whom")


def consents(unit: Unit, case_id: str) -> Rows:
    """Return what was signed for a case and what was withdrawn, with the signer."""
    consent = table_of(Consent)
    names = ("kind", "capacity", "method", "signed_on", "withdrawn_on")
    return unit.rows(
        sa.select(*(consent.c[name] for name in names), *_NAMES)
        .join(_PERSON, _PERSON.c.id == consent.c.signer_id)
        .where(consent.c.case_id == case_id)
    )


def hearings(unit: Unit, case_id: str) -> Rows:
    """Return the places on dockets that a case had; never why one was put off."""
    hearing = table_of(Hearing)
    return unit.rows(
        sa.select(hearing.c.result, hearing.c.starts_at, _SITTING.c.held_on)
        .join(_SITTING, _SITTING.c.id == hearing.c.sitting_id)
        .where(hearing.c.case_id == case_id)
    )


def results(unit: Unit, case_id: str) -> Rows:
    """Return what juries decided, with the approval."""
    return _of(unit, Disposition, case_id, "id", "decided_on", "approved_on")


def items(unit: Unit, case_id: str) -> Rows:
    """Return what was ordered, item by item, as it stands."""
    item, whole = table_of(DispositionItem), table_of(Disposition)
    names = ("disposition_id", "label", "amount", "unit", "topic")
    return unit.rows(
        sa.select(*(item.c[name] for name in names))
        .join(whole, whole.c.id == item.c.disposition_id)
        .where(whole.c.case_id == case_id, item.c.replaced.is_(False))
        .order_by(item.c.position)
    )


def sanctions(unit: Unit, case_id: str) -> Rows:
    """Return the obligations that are done, with the day."""
    return _of(unit, Sanction, case_id, "label", "status", "closed_on")


def _of_sanctions(unit: Unit, model: type[SQLModel], case_id: str, *names: str) -> Rows:
    table = table_of(model)
    return unit.rows(
        sa.select(*(table.c[name] for name in names), _SANCTION.c.label, _SANCTION.c.unit)
        .join(_SANCTION, _SANCTION.c.id == table.c.sanction_id)
        .where(_SANCTION.c.case_id == case_id)
    )


def changes(unit: Unit, case_id: str) -> Rows:
    """Return what was changed about obligations by hand, with who decided it."""
    return _of_sanctions(unit, SanctionChange, case_id, "on", "kind", "old", "new", "authority", "by")


def extensions(unit: Unit, case_id: str) -> Rows:
    """Return when more time was asked for, and what was decided."""
    return _of_sanctions(
        unit, Extension, case_id, "asked_on", "new_due", "decided_on", "granted", "decided_by"
    )


def writings(unit: Unit, case_id: str) -> Rows:
    """Return when letters and essays came, never what they say."""
    return _of_sanctions(unit, Writing, case_id, "received_on")


def served(unit: Unit, case_id: str) -> Rows:
    """Return the sittings served of a case's jury duty."""
    service, duty = table_of(JuryService), table_of(DutyObligation)
    return unit.rows(
        sa.select(_SITTING.c.held_on)
        .join(service, service.c.sitting_id == _SITTING.c.id)
        .join(duty, duty.c.id == service.c.obligation_id)
        .where(duty.c.case_id == case_id, service.c.counts.is_(True))
    )


def payments(unit: Unit, case_id: str) -> Rows:
    """Return the payments of restitution that stand. Cents; never to whom."""
    payment, share = table_of(RestitutionPayment), table_of(Restitution)
    return unit.rows(
        sa.select(payment.c.paid_on, payment.c.cents)
        .join(share, share.c.id == payment.c.restitution_id)
        .where(share.c.case_id == case_id, payment.c.taken_back_on.is_(None))
    )


def steps(unit: Unit, case_id: str) -> Rows:
    """Return the rungs of the ladder that were taken."""
    return _of(unit, LadderStep, case_id, "rung", "taken_on", "by", "why", "sequence")


def events(unit: Unit, case_id: str) -> Rows:
    """Return the new arrests that the court was told of, with what a person decided."""
    return _of(unit, CaseEvent, case_id, "told_on", "source", "decided_on", "decision", "decided_why")


def statuses(unit: Unit, case_id: str) -> Rows:
    """Return what became of those events."""
    status, event = table_of(CaseEventStatus), table_of(CaseEvent)
    return unit.rows(
        sa.select(*(status.c[name] for name in ("status", "on", "source", "by", "sequence")))
        .join(event, event.c.id == status.c.event_id)
        .where(event.c.case_id == case_id)
    )


def closings(unit: Unit, case_id: str) -> Rows:
    """Return how a case was closed and which papers of the closing went out."""
    papers = ("certificate_on", "referrer_told_on", "victim_told_on", "family_told_on", "invited_on")
    return _of(unit, Closing, case_id, "closed_on", "stage", "reason_code", *papers)


def papers(unit: Unit, number: str) -> Rows:
    """Return what was printed or saved under a case's number."""
    log = table_of(PrintLog)
    return unit.rows(
        sa.select(*(log.c[name] for name in ("at", "by", "paper", "code"))).where(log.c.reference == number)
    )


def wishes(unit: Unit, incident_id: str) -> Rows:
    """Return the days on which a victim's wish was noted. What it says, and whose it is, is not read."""
    wish, party = table_of(VictimWish), table_of(IncidentParty)
    return unit.rows(
        sa.select(wish.c.said_on)
        .join(party, party.c.id == wish.c.party_id)
        .where(party.c.incident_id == incident_id)
    )


def mentors(unit: Unit, case_id: str) -> Rows:
    """Return who stood by the young person, from when to when."""
    mentor = table_of(Mentorship)
    return unit.rows(
        sa.select(mentor.c.since, mentor.c.until, *_NAMES)
        .join(_PERSON, _PERSON.c.id == mentor.c.mentor_id)
        .where(mentor.c.case_id == case_id)
    )


def files(unit: Unit, case_id: str) -> Rows:
    """Return the files that were attached and removed; neither a name nor a note is read."""
    return _of(unit, Attachment, case_id, "kind", "added_on", "by", "removed_on")


def notes(unit: Unit, case_id: str) -> Rows:
    """Return the staff's notes."""
    return _of(unit, Note, case_id, "id", "at", "by", "text", "from_school")
