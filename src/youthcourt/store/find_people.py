"""Reads of people: lists by role, the jury pool, ties between people."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.jury_duty import DUTY_ENDS
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.domain.text import fold
from youthcourt.store import find_alike
from youthcourt.store.tables import (
    Attendance,
    Case,
    Consent,
    DutyObligation,
    GuardianLink,
    JurorProfile,
    JuryService,
    Person,
    PersonRole,
    Relation,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_PERSON = table_of(Person)
_ROLE = table_of(PersonRole)
_PROFILE = table_of(JurorProfile)
_RELATION = table_of(Relation)
_CASE = table_of(Case)

Rows = Sequence[sa.Row[Any]]


def latin_forms(unit: Unit) -> Rows:
    """Return the names of the people who have a form of it in Latin letters, with that form."""
    columns = ("given", "family", "suffix", "latin_form")
    return unit.rows(sa.select(*(_PERSON.c[name] for name in columns)).where(_PERSON.c.latin_form != ""))


def listed(unit: Unit, role: Role | None = None, person_ids: Sequence[str] | None = None) -> Rows:
    """Return people by name, all or those with a role, or these."""
    columns = ("id", "given", "family", "suffix", "birth_date", "phone", "school", "language")
    statement = sa.select(*(_PERSON.c[name] for name in columns)).order_by(
        _PERSON.c.family, _PERSON.c.given, _PERSON.c.id
    )
    if role is not None:
        held = sa.select(_ROLE.c.person_id).where(_ROLE.c.role == role)
        statement = statement.where(_PERSON.c.id.in_(held))
    return unit.rows(_only(statement, _PERSON.c.id, person_ids))


def _only(
    statement: sa.Select[Any], column: sa.ColumnElement[str], keys: Sequence[str] | None
) -> sa.Select[Any]:
    return statement if keys is None else statement.where(column.in_(keys))


def roles(unit: Unit, person_ids: Sequence[str] | None = None) -> dict[str, list[Role]]:
    """Return the roles of every person, or of these, in a fixed order."""
    found: dict[str, list[Role]] = {}
    statement = sa.select(_ROLE.c.person_id, _ROLE.c.role).order_by(_ROLE.c.role).distinct()
    for row in unit.rows(_only(statement, _ROLE.c.person_id, person_ids)):
        found.setdefault(row.person_id, []).append(row.role)
    return found


def pool(unit: Unit, sitting_id: str | None = None, person_ids: Sequence[str] | None = None) -> Rows:
    """Return everyone with a juror profile, or these, with their answer for a sitting where one is given."""
    attendance = table_of(Attendance)
    statement = (
        sa.select(_PERSON.c.id, _PERSON.c.given, _PERSON.c.family, _PERSON.c.birth_date, _PERSON.c.school,
                  _PROFILE.c.stopped_on, attendance.c.code,
                  attendance.c.time_in, attendance.c.time_out, attendance.c.closed)
        .join(_PROFILE, _PROFILE.c.person_id == _PERSON.c.id)
        .outerjoin(
            attendance,
            (attendance.c.person_id == _PERSON.c.id) & (attendance.c.sitting_id == (sitting_id or "")),
        )
        .order_by(_PERSON.c.family, _PERSON.c.given, _PERSON.c.id)
    )  # fmt: skip
    return unit.rows(_only(statement, _PERSON.c.id, person_ids))


def juror_consents(unit: Unit, person_ids: Sequence[str] | None = None) -> Rows:
    """Return all consents about people with a juror profile, or about these."""
    table = table_of(Consent)
    columns = ("subject_id", "kind", "capacity", "signed_on", "expires_on", "withdrawn_on")
    jurors = sa.select(_PROFILE.c.person_id)
    statement = sa.select(*(table.c[n] for n in columns)).where(table.c.subject_id.in_(jurors))
    return unit.rows(_only(statement, table.c.subject_id, person_ids))


def own_cases(unit: Unit) -> Rows:
    """Return (respondent, stage, day of referral) of the cases of everybody in the pool."""
    columns = (_CASE.c.respondent_id, _CASE.c.stage, _CASE.c.referred_on)
    return unit.rows(sa.select(*columns).where(_CASE.c.respondent_id.in_(sa.select(_PROFILE.c.person_id))))


def first_days(unit: Unit) -> dict[str, date]:
    """Return the first day on which each person with an obligation may serve: the latest of theirs."""
    table = table_of(DutyObligation)
    latest = sa.func.max(table.c.first_day, type_=sa.Date).label("latest")
    statement = sa.select(table.c.person_id, latest).group_by(table.c.person_id)
    return {row.person_id: row.latest for row in unit.rows(statement)}


def obligations(unit: Unit, numbers: Sequence[str] | None = None) -> Rows:
    """Return every duty obligation with person, case number and stage, and sittings served under it.

    One that was let go before any of it was served is none. With *numbers* only those of these cases.
    """
    duty = table_of(DutyObligation)
    statement = (
        sa.select(*duty.c, _CASE.c.number, _CASE.c.stage, _PERSON.c.given, _PERSON.c.family,
                  served(duty).label("served"))
        .join(_CASE, _CASE.c.id == duty.c.case_id)
        .join(_PERSON, _PERSON.c.id == duty.c.person_id)
        .where(duty.c.sittings_owed > 0)
        .order_by(duty.c.first_day, _CASE.c.number)
    )  # fmt: skip
    return unit.rows(_only(statement, _CASE.c.number, numbers))


def served(duty: sa.Table) -> sa.ScalarSelect[int]:
    """Return the number of sittings served under an obligation, as part of a question to the file."""
    service = table_of(JuryService)
    mine = (service.c.obligation_id == duty.c.id, service.c.counts.is_(True))
    return sa.select(sa.func.count()).where(*mine).scalar_subquery()


def owing(unit: Unit, person_ids: Sequence[str] | None = None) -> set[str]:
    """Return those, or of these, who still owe jury duty: fewer sittings served than owed, in a case
    that holds.
    """
    duty = table_of(DutyObligation)
    statement = (
        sa.select(duty.c.person_id)
        .join(_CASE, _CASE.c.id == duty.c.case_id)
        .where(_CASE.c.stage.not_in(DUTY_ENDS), duty.c.sittings_owed > served(duty))
    )
    return {row.person_id for row in unit.rows(_only(statement, duty.c.person_id, person_ids))}


def household(unit: Unit, person_ids: Sequence[str]) -> set[str]:
    """Return everyone who shares a household with one of these people (themselves included)."""
    key = _PERSON.c.household_folded
    mine = sa.select(key).where(_PERSON.c.id.in_(person_ids), key != "")
    together = {row.id for row in unit.rows(sa.select(_PERSON.c.id).where(key.in_(mine)))}
    return together | related(unit, person_ids, (RelationKind.HOUSEHOLD,))


def related(unit: Unit, person_ids: Sequence[str], kinds: Sequence[RelationKind]) -> set[str]:
    """Return everyone with a recorded relation of these kinds to one of these people."""
    a, b = _RELATION.c.person_a_id, _RELATION.c.person_b_id
    statement = sa.select(a.label("a"), b.label("b")).where(
        _RELATION.c.kind.in_(kinds), a.in_(person_ids) | b.in_(person_ids)
    )
    return {other for row in unit.rows(statement) for other in (row.a, row.b)}


def relations(unit: Unit, person_id: str) -> Rows:
    """Return the recorded relations of one person, with the other's name."""
    a, b = _RELATION.c.person_a_id, _RELATION.c.person_b_id
    other = sa.case((a == person_id, b), else_=a)
    return unit.rows(
        sa.select(
            _RELATION.c.id, _RELATION.c.kind, other.label("other_id"), _PERSON.c.given, _PERSON.c.family
        )
        .join(_PERSON, _PERSON.c.id == other)
        .where((a == person_id) | (b == person_id))
        .order_by(_PERSON.c.family, _RELATION.c.id)
    )


def alike(unit: Unit, person_ids: Sequence[str]) -> dict[str, set[str]]:
    """Return, for each of these people, everybody else of the same name and birth date.

    First and last names count, without accents. Who has neither name or no birth date is like nobody,
    and who was said not to be the same is not like the other.
    """
    one, other = _PERSON.alias("one"), _PERSON.alias("other")
    rows = unit.rows(
        sa.select(one.c.id, one.c.given, one.c.family, other.c.id.label("other_id"),
                  other.c.given.label("other_given"), other.c.family.label("other_family"))
        .join(other, (other.c.birth_date == one.c.birth_date) & (other.c.id != one.c.id))
        .where(one.c.id.in_(person_ids))
    )  # fmt: skip
    found: dict[str, set[str]] = {}
    for row in rows:
        name = fold(f"{row.given} {row.family}")
        if name and name == fold(f"{row.other_given} {row.other_family}"):
            found.setdefault(row.id, set()).add(row.other_id)
    return {key: others.difference(find_alike.not_same(unit, key)) for key, others in found.items()}


def wards(unit: Unit, guardian_ids: Sequence[str]) -> set[str]:
    """Return the young people for whom one of these people stands as guardian."""
    table = table_of(GuardianLink)
    statement = sa.select(table.c.person_id).where(table.c.guardian_id.in_(guardian_ids))
    return {row.person_id for row in unit.rows(statement)}
