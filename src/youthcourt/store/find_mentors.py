"""Reads of mentors: of a case, of a mentor, who could be one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.parts import RelationKind, Role
from youthcourt.domain.stages import EXITS
from youthcourt.store import sqlcipher
from youthcourt.store.tables import (
    Case,
    Draw,
    GuardianLink,
    Hearing,
    IncidentParty,
    MentorMeeting,
    Mentorship,
    PanelSeat,
    Person,
    PersonRole,
    Relation,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import holds

_MENTORSHIP = table_of(Mentorship)
_CASE = table_of(Case)
_PERSON = table_of(Person)
_PARTY = table_of(IncidentParty)
_LINK = table_of(GuardianLink)
_MEETING = table_of(MentorMeeting)
_SEAT = table_of(PanelSeat)
_DRAW = table_of(Draw)
_HEARING = table_of(Hearing)
_RELATION = table_of(Relation)
_ROLE = table_of(PersonRole)
_HELPING = (Role.VOLUNTEER, Role.JUROR, Role.MENTOR)
_NAMES = ("given", "family", "suffix")
_BRINGS = ("strengths", "interests", "languages", "language")
_BETWEEN = ", "

Rows = Sequence[sa.Row[Any]]


def of_case(unit: Unit, case_id: str) -> Rows:
    """Return the mentors of a case, the newest first, with their names."""
    return _listed(unit, _MENTORSHIP.c.case_id == case_id)


def of_mentor(unit: Unit, person_id: str) -> Rows:
    """Return for whom somebody is or was a mentor, the newest first, with the case's number."""
    return _listed(unit, _MENTORSHIP.c.mentor_id == person_id)


def _listed(unit: Unit, *where: sa.ColumnElement[bool]) -> Rows:
    return unit.rows(
        sa.select(*_MENTORSHIP.c, *(_PERSON.c[n] for n in _NAMES), _CASE.c.number)
        .join(_PERSON, _PERSON.c.id == _MENTORSHIP.c.mentor_id)
        .join(_CASE, _CASE.c.id == _MENTORSHIP.c.case_id)
        .where(*where)
        .order_by(_MENTORSHIP.c.since.desc(), _MENTORSHIP.c.id)
    )


def meetings(unit: Unit, mentorship_ids: Sequence[str]) -> Rows:
    """Return the meetings of these mentors, the newest first."""
    return unit.rows(
        sa.select(*_MEETING.c)
        .where(_MEETING.c.mentorship_id.in_(mentorship_ids))
        .order_by(_MEETING.c.held_on.desc(), _MEETING.c.id)
    )


def incident_people(unit: Unit, incident_id: str) -> tuple[set[str], set[str], set[str]]:
    """Return the respondents of an incident, its victims and witnesses, and the respondents' guardians."""
    mine = sa.select(_CASE.c.respondent_id).where(_CASE.c.incident_id == incident_id)
    respondents = {row.respondent_id for row in unit.rows(mine)}
    party = sa.select(_PARTY.c.person_id).where(
        _PARTY.c.incident_id == incident_id, _PARTY.c.person_id.is_not(None)
    )
    guardian = sa.select(_LINK.c.guardian_id).where(_LINK.c.person_id.in_(mine))
    return (
        respondents,
        {row.person_id for row in unit.rows(party)},
        {row.guardian_id for row in unit.rows(guardian)},
    )


def jurors(unit: Unit, case_id: str) -> set[str]:
    """Return who was seated, or kept as an alternate, on a panel of a case, whatever became of the seat."""
    statement = (
        sa.select(_SEAT.c.person_id)
        .join(_HEARING, _HEARING.c.id == _SEAT.c.hearing_id)
        .join(_DRAW, _DRAW.c.id == _SEAT.c.draw_id)
        .where(_HEARING.c.case_id == case_id, _DRAW.c.superseded.is_(False))
    )
    return {row.person_id for row in unit.rows(statement)}


def hostile(unit: Unit, person_id: str) -> set[str]:
    """Return who has a hostile tie to a person."""
    statement = sa.select(_RELATION.c.person_a_id, _RELATION.c.person_b_id).where(
        _RELATION.c.kind == RelationKind.HOSTILE,
        (_RELATION.c.person_a_id == person_id) | (_RELATION.c.person_b_id == person_id),
    )
    return {key for row in unit.rows(statement) for key in row} - {person_id}


def with_open_case(unit: Unit, person_ids: Sequence[str] | None = None) -> set[str]:
    """Return the respondents, all or of these, with a case that has not ended."""
    statement = sa.select(_CASE.c.respondent_id).where(_CASE.c.stage.not_in(EXITS)).distinct()
    if person_ids is not None:
        statement = statement.where(_CASE.c.respondent_id.in_(person_ids))
    return {row.respondent_id for row in unit.rows(statement)}


def is_known(unit: Unit, person_id: str) -> bool:
    """Say whether somebody is a volunteer, juror or mentor, or was ever a respondent."""
    return bool(unit.rows(sa.select(_PERSON.c.id).where(_PERSON.c.id == person_id, _known())))


def who_wrote(unit: Unit, pieces: Collection[str], limit: int) -> Rows:
    """Return volunteers, jurors, mentors and former respondents of whom one wrote one of these folded
    pieces, with what they bring, by name; at most *limit*.

    A piece is found within a longer one too: the reader looks closer. Nobody with an open case is among
    them, and nobody who is not to be contacted.
    """
    wrote = sqlcipher.folded(sa.func.concat_ws(_BETWEEN, *(_PERSON.c[name] for name in _BRINGS)))
    busy = sa.exists().where(_CASE.c.respondent_id == _PERSON.c.id, _CASE.c.stage.not_in(EXITS))
    statement = (
        sa.select(*(_PERSON.c[name] for name in ("id", *_NAMES, *_BRINGS)))
        .where(_known(), ~busy, _PERSON.c.no_contact.is_(False))
        .where(sa.or_(sa.false(), *(holds(wrote, piece) for piece in pieces)))
        .order_by(_PERSON.c.filed, _PERSON.c.id)
        .limit(limit)
    )
    return unit.rows(statement)


def _known() -> sa.ColumnElement[bool]:
    helps = sa.select(_ROLE.c.person_id).where(_ROLE.c.role.in_(_HELPING), _ROLE.c.until.is_(None))
    return _PERSON.c.id.in_(helps) | _PERSON.c.id.in_(sa.select(_CASE.c.respondent_id))
