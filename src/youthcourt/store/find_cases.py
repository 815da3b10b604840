"""Reads of cases: by number, lists, everything tied to an incident."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import NotFound
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import fold
from youthcourt.store import find_alike
from youthcourt.store.ahead import Alike
from youthcourt.store.intake_days import counts_from, hand_on
from youthcourt.store.tables import (
    Case,
    CaseOffense,
    Consent,
    GuardianLink,
    Incident,
    IncidentParty,
    JurorProfile,
    Organization,
    Person,
    ScreeningResult,
    StageEntry,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_PERSON = table_of(Person)
_OFFENSE = table_of(CaseOffense)
_INCIDENT = table_of(Incident)
_PARTY = table_of(IncidentParty)
_ORGANIZATION = table_of(Organization)
_LINK = table_of(GuardianLink)
_CONSENT = table_of(Consent)

_TELLING = ("given", "family", "suffix", "known_as", "latin_form", "birth_date", "school", "address", "phone",
            "email")  # fmt: skip
"""What would give a person away in a text that jurors read."""

Rows = Sequence[sa.Row[Any]]


def by_number(unit: Unit, number: str) -> Case:
    """Return the case with this number; raises NotFound."""
    case = unit.one(Case, number=number.strip())
    if case is None:
        raise NotFound(
            "There is no case {number} in this court. Check the number in the list.", number=number
        )
    return case


def first_offense() -> sa.ScalarSelect[str]:
    """Return the words of a case's first offense, as part of a question to the file."""
    return (
        sa.select(_OFFENSE.c.words)
        .where(_OFFENSE.c.case_id == _CASE.c.id)
        .order_by(_OFFENSE.c.position)
        .limit(1)
        .scalar_subquery()
    )


def listed(
    unit: Unit,
    stages: Collection[Stage] | None = None,
    numbers: Sequence[str] | None = None,
    besides: Result | None = None,
) -> Rows:
    """Return cases with respondent, first offense and newest screening reasons, in number order.

    All, or those at these stages, with these numbers, or *besides* those with one result.
    """
    statement = (
        sa.select(
            *(_CASE.c[name] for name in ("id", "number", "stage", "stage_since", "agency_number",
                                         "referred_on", "eligibility", "age_band", "next_hearing_on",
                                         "respondent_id", "incident_id", "deferral_end")),
            hand_on().label("hand_on"),
            counts_from().label("counts_from"),
            first_offense().label("offense"),
            *(_PERSON.c[name] for name in ("given", "family", "suffix", "birth_date", "phone", "language")),
            _newest("reasons"),
            _newest("decided_reason"),
        )
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .order_by(_CASE.c.number)
    )  # fmt: skip
    if stages is not None:
        statement = statement.where(_CASE.c.stage.in_(stages))
    if besides is not None:
        statement = statement.where(sa.func.coalesce(_CASE.c.eligibility, "") != besides.value)
    if numbers is not None:
        statement = statement.where(_CASE.c.number.in_(numbers))
    return unit.rows(statement)


def _newest(column: str) -> sa.Label[str]:
    """Return a column of a case's newest screening."""
    table = table_of(ScreeningResult)
    newest = (
        sa.select(table.c[column])
        .where(table.c.case_id == _CASE.c.id)
        .order_by(table.c.sequence.desc())
        .limit(1)
    )
    return newest.scalar_subquery().label(column)


def earlier(unit: Unit, case: Case) -> Rows:
    """Return the earlier cases in which the same respondent took part, each with its day and its stage.

    The day is that on which the earlier case ended, and for one that is open, or ended since, the day of
    this offense: who was still taking part then took part then (Tex. CCP 45A.401: no program *completed*
    in the year before). Which case is the earlier one says the offense date, or the referral date where it
    is unknown. A referral that ended before the court accepted it, or that is not accepted yet, is no
    participation.
    """
    if unit.is_new(case.respondent_id) and len(unit.find(Case, respondent_id=case.respondent_id)) < 2:
        return ()
    day = sa.func.coalesce(_INCIDENT.c.happened_on, _CASE.c.referred_on, type_=sa.Date)
    dated = sa.select(day).join(_INCIDENT, _INCIDENT.c.id == _CASE.c.incident_id)
    own = dated.where(_CASE.c.id == case.id).correlate(None).scalar_subquery()
    ended = sa.func.min(sa.func.coalesce(_CASE.c.exit_on, own), own, type_=sa.Date)
    return unit.rows(
        sa.select(_CASE.c.number, _CASE.c.stage, ended.label("day"))
        .join(_INCIDENT, _INCIDENT.c.id == _CASE.c.incident_id)
        .where(_CASE.c.respondent_id == case.respondent_id, _CASE.c.accepted_on.is_not(None), day < own)
        .order_by(_CASE.c.number)
    )


def concerned_by(unit: Unit, incident_id: str) -> list[Case]:
    """Return every case, of any incident, of the respondents of this one, in number order."""
    together = unit.find(Case, incident_id=incident_id)
    keys = dict.fromkeys(case.respondent_id for case in together)
    found = [case for key in keys for case in unit.find(Case, respondent_id=key)]
    return sorted(found, key=lambda case: case.number)


def alike(unit: Unit, person: Person) -> list[Alike]:
    """Return other people with the same name and birth date, once a case; empty when either is unknown.

    First and last names count, without accents; what they are called besides does not. Who was said not
    to be the same, such as a twin, is left out.
    """
    name = fold(f"{person.given} {person.family}") or person.folded
    if not name or person.birth_date is None:
        return []
    apart = {} if unit.is_new(person.id) else find_alike.not_same(unit, person.id)
    if unit.ahead is not None:
        known = unit.ahead.namesakes.of(name, person.birth_date, person.id)
        return [one for one in known if one.person_id not in apart]
    juror = table_of(JurorProfile)
    born_that_day = unit.rows(
        sa.select(_PERSON.c.id, _PERSON.c.given, _PERSON.c.family, _CASE.c.number, juror.c.id.label("juror"))
        .outerjoin(_CASE, _CASE.c.respondent_id == _PERSON.c.id)
        .outerjoin(juror, juror.c.person_id == _PERSON.c.id)
        .where(_PERSON.c.birth_date == person.birth_date, _PERSON.c.id != person.id)
        .order_by(_CASE.c.number.is_(None), _CASE.c.number, juror.c.id.is_(None), _PERSON.c.id)
    )
    return [
        Alike(row.id, row.number or ("a juror" if row.juror else "somebody in the list of people"))
        for row in born_that_day
        if fold(f"{row.given} {row.family}") == name and row.id not in apart
    ]


def guardians(unit: Unit, person_id: str) -> Rows:
    """Return the guardians of a young person with their capacity."""
    return unit.rows(
        sa.select(
            _LINK.c.id.label("link_id"),
            *(_LINK.c[n] for n in ("guardian_id", "capacity", "may_sign", "lives_with", "gets_letters",
                                   "no_contact", "on_behalf_of", "since", "until")),
            *(_PERSON.c[n] for n in (*_TELLING, "language", "household")),
        )
        .join(_PERSON, _PERSON.c.id == _LINK.c.guardian_id)
        .where(_LINK.c.person_id == person_id)
        .order_by(_LINK.c.since, _PERSON.c.family, _LINK.c.id)
    )  # fmt: skip


def consents(unit: Unit, subject_id: str, case_id: str | None = None) -> Rows:
    """Return the consents about a person (of one case, where given) with the signer's name."""
    statement = (
        sa.select(*_CONSENT.c, _PERSON.c.given, _PERSON.c.family, _PERSON.c.suffix)
        .join(_PERSON, _PERSON.c.id == _CONSENT.c.signer_id)
        .where(_CONSENT.c.subject_id == subject_id)
        .order_by(_CONSENT.c.signed_on, _CONSENT.c.id)
    )
    return unit.rows(statement if case_id is None else statement.where(_CONSENT.c.case_id == case_id))


def consents_of(unit: Unit, numbers: Sequence[str]) -> Rows:
    """Return the consents of the respondents of these cases for their own case, with its number."""
    names = ("kind", "capacity", "signed_on", "expires_on", "withdrawn_on", "signer_id")
    return unit.rows(
        sa.select(_CASE.c.number, *(_CONSENT.c[name] for name in names))
        .join(_CASE, (_CASE.c.id == _CONSENT.c.case_id) & (_CASE.c.respondent_id == _CONSENT.c.subject_id))
        .where(_CASE.c.number.in_(numbers))
    )


def parties(unit: Unit, incident_id: str) -> Rows:
    """Return the victims and witnesses of an incident: people or organizations."""
    return unit.rows(
        sa.select(
            *(_PARTY.c[n] for n in ("id", "role", "person_id", "organization_id", "safe_address",
                                   "safe_phone", "surrogate")),
            *(_PERSON.c[n] for n in (*_TELLING, "household")),
            _ORGANIZATION.c.name.label("organization"),
            *(_ORGANIZATION.c[n].label(f"organization_{n}") for n in ("address", "phone", "email")),
        )
        .outerjoin(_PERSON, _PERSON.c.id == _PARTY.c.person_id)
        .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _PARTY.c.organization_id)
        .where(_PARTY.c.incident_id == incident_id)
        .order_by(_PARTY.c.role, _PARTY.c.id)
    )  # fmt: skip


def companions(unit: Unit, case: Case) -> Rows:
    """Return the cases of others of the same incident with their respondents: no earlier try of its own."""
    return unit.rows(
        sa.select(_CASE.c.id, _CASE.c.number, _CASE.c.agency_number, _CASE.c.respondent_id,
                  _CASE.c.stage, *(_PERSON.c[n] for n in _TELLING))
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .where(_CASE.c.incident_id == case.incident_id, _CASE.c.respondent_id != case.respondent_id)
        .order_by(_CASE.c.number)
    )  # fmt: skip


def last_stage(unit: Unit, case_id: str) -> int:
    """Return the highest sequence number of a case's stages, 0 when there is none."""
    if unit.is_new(case_id):
        return max((row.sequence for row in unit.find(StageEntry, case_id=case_id)), default=0)
    table = table_of(StageEntry)
    last = sa.func.coalesce(sa.func.max(table.c.sequence), 0).label("last")
    return int(unit.rows(sa.select(last).where(table.c.case_id == case_id))[0].last)


def first_numbers(unit: Unit, person_ids: Sequence[str] | None = None) -> dict[str, str]:
    """Return by respondent, all of them or these, the number of their first case."""
    first = sa.func.min(_CASE.c.number).label("number")
    statement = sa.select(_CASE.c.respondent_id, first).group_by(_CASE.c.respondent_id)
    if person_ids is not None:
        statement = statement.where(_CASE.c.respondent_id.in_(person_ids))
    rows = unit.rows(statement)
    return {row.respondent_id: row.number for row in rows}


def numbers_of(unit: Unit, person_id: str) -> list[str]:
    """Return the numbers of the cases in which a person is the respondent."""
    statement = sa.select(_CASE.c.number).where(_CASE.c.respondent_id == person_id).order_by(_CASE.c.number)
    return [row.number for row in unit.rows(statement)]
