"""Rows of people: jurors, judges, mentors and volunteers, with oath, permission and guardian."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.consent import Capacity, Method
from youthcourt.domain.errors import BadInput
from youthcourt.domain.likeness import Sought
from youthcourt.domain.parts import Role
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.exchange.fields import LONG, PEOPLE_FIELDS
from youthcourt.exchange.mapped import MappedRow, shortened
from youthcourt.services import people
from youthcourt.services.import_alike import Askings
from youthcourt.services.import_report import Outcome, RowLine
from youthcourt.services.import_said import Chosen
from youthcourt.services.people import NewPerson, check_signed, full_name
from youthcourt.store import find_people
from youthcourt.store.unit import Unit

_BROUGHT_BY_CASES = (Role.RESPONDENT, Role.VICTIM, Role.WITNESS)
"""Parts that a case gives; a list of people cannot."""
_CANNOT_TELL = (
    "Somebody called {name} is already here ({where}), and it cannot be told whether it is the same person. "
    "Give the birth date in the file, or enter this person by hand."
)


@dataclass(frozen=True)
class RowPerson:
    """A person as a row tells of them. The permission is given by the guardian of the same row."""

    person: NewPerson
    roles: tuple[Role, ...] = ()
    oath_on: date | None = None
    permission_on: date | None = None
    guardian: NewPerson | None = None
    capacity: Capacity | None = None


@dataclass(frozen=True)
class JudgedPerson:
    """A row with what becomes of it; the person is there when they would be added."""

    line: RowLine
    told: RowPerson | None = None


@dataclass(frozen=True)
class _Namesake:
    """Somebody with the same name: in the court, or in an earlier row."""

    birth_date: date | None
    phone: str
    where: str


def judge_people(unit: Unit, rows: Iterable[MappedRow], askings: Askings) -> list[JudgedPerson]:
    """Return what becomes of each row. Nothing is written.

    People have no number: a name and birth date that are here already make a row known, and so does the
    answer that it is somebody's. *askings* remembers whom to ask about.
    """
    here: dict[str, list[_Namesake]] = {}
    for held in find_people.listed(unit):
        same = _Namesake(held.birth_date, held.phone, words.text("in the list of people"))
        here.setdefault(fold(f"{held.given} {held.family} {held.suffix}"), []).append(same)
    judged = []
    for row in rows:
        label = full_name(row.texts.get("given", ""), row.texts.get("family", ""))[:60]
        try:
            told = _read(unit, row)
            name = fold(f"{told.person.given} {told.person.family} {told.person.suffix}")
            known = _known(told.person, here.get(name, []))
            if not known:
                askings.note(_sought(told), row.number)
                known = _said_known(askings, told)
        except BadInput as problem:
            judged.append(JudgedPerson(RowLine(row.number, Outcome.REFUSED, "", words.say(problem), label)))
            continue
        if known:
            judged.append(JudgedPerson(RowLine(row.number, Outcome.KNOWN, "", known, label)))
            continue
        same = _Namesake(told.person.birth_date, told.person.phone, words.text("row {row}", row=row.number))
        here.setdefault(name, []).append(same)
        judged.append(JudgedPerson(RowLine(row.number, Outcome.ADDED, "", _roles_told(told), label), told))
    return judged


def _sought(told: RowPerson) -> Sought:
    own, guardian = told.person, told.guardian
    return Sought(
        own.given, own.family, own.suffix, own.known_as, own.birth_date, own.phone, own.address,
        (full_name(guardian.given, guardian.family),) if guardian else (),
    )  # fmt: skip


def _said_known(askings: Askings, told: RowPerson) -> str:
    if not askings.said_same(_sought(told)):
        return ""
    return words.text("The same person as somebody known, as you said; this row adds nothing.")


def add_row_person(unit: Unit, one: JudgedPerson, chosen: Chosen) -> RowLine:
    """Take the person of a row in, with roles, guardian, oath and permission."""
    told = one.told
    if told is None:
        return one.line
    key = people.add_person(unit, told.person, *(role for role in told.roles if role is not Role.JUROR))
    if Role.JUROR in told.roles:
        people.make_juror(unit, key)
    if told.oath_on:
        people.record_oath(unit, key, told.oath_on, Method.PAPER_ON_FILE)
    if told.guardian and told.capacity:
        guardian = people.add_guardian(unit, key, told.guardian, told.capacity, since=told.permission_on)
        if told.permission_on:
            paper = Method.PAPER_ON_FILE
            people.record_permission(unit, key, guardian, told.capacity, told.permission_on, paper)
    chosen.taken_in(_sought(told), key)
    return one.line


def _known(person: NewPerson, namesakes: Iterable[_Namesake]) -> str:
    """Return where the same person is already, or nothing. Raises BadInput when it cannot be told."""
    for other in namesakes:
        if person.birth_date and other.birth_date:
            same = person.birth_date == other.birth_date
        elif not person.birth_date and not other.birth_date and _digits(person.phone) == _digits(other.phone):
            same = True
        else:
            name = full_name(person.given, person.family, person.suffix)
            raise BadInput(_CANNOT_TELL, name=name, where=other.where)
        if same:
            return words.text("Already here ({where}); nothing was changed.", where=other.where)
    return ""


def _read(unit: Unit, row: MappedRow) -> RowPerson:
    """Return the row's person. Raises BadInput when it cannot be used."""
    if row.problem is not None:
        raise row.problem
    person = _person(unit, row)
    roles = _roles(row.texts.get("role", ""))
    guardian, capacity = _guardian(row)
    told = RowPerson(
        person, roles, row.dates.get("oath_on"), row.dates.get("permission_on"), guardian, capacity
    )
    for signed in (told.oath_on, told.permission_on):
        if signed is not None:
            check_signed(unit, signed, person.birth_date)
            if Role.JUROR not in roles:
                raise BadInput(
                    "Oath and permission are for jurors. Write juror as the role, or leave the dates out."
                )
    if told.permission_on and guardian is None:
        raise BadInput("The permission needs the guardian's name: who signed it?", field="guardian_family")
    return told


def _person(unit: Unit, row: MappedRow) -> NewPerson:
    values: dict[str, Any] = {
        name: (clean_text if name in LONG else clean_line)(row.texts[name], field=PEOPLE_FIELDS[name])
        for name in NewPerson.__dataclass_fields__
        if name in row.texts
    }
    birth_date = row.dates.get("birth_date")
    check_day(birth_date, called="birth date", today=unit.today)
    if birth_date is not None and birth_date > unit.today:
        raise BadInput("The birth date lies in the future. Please check the year.", field="birth_date")
    person = NewPerson(**values, birth_date=birth_date)
    if not (person.given or person.family):
        raise BadInput("A person needs a first or a last name.", field="family")
    return person


def _guardian(row: MappedRow) -> tuple[NewPerson | None, Capacity | None]:
    given = clean_line(row.texts.get("guardian_given", ""), field="The guardian's first name")
    family = clean_line(row.texts.get("guardian_family", ""), field="The guardian's last name")
    phone = clean_line(row.texts.get("guardian_phone", ""), field="The guardian's phone")
    if not (given or family):
        return None, None
    written = row.texts.get("guardian_capacity", "")
    allowed = {fold(kind.value): kind for kind in Capacity if kind is not Capacity.SELF}
    if fold(written) not in allowed:
        raise BadInput(
            "“{text}” does not say how the guardian stands to the young person. Use one of: {words}.",
            field="guardian_capacity",
            text=shortened(written),
            words=list(allowed.values()),
        )
    return NewPerson(given=given, family=family, phone=phone), allowed[fold(written)]


def _roles(written: str) -> tuple[Role, ...]:
    allowed = {fold(role.value): role for role in Role if role not in _BROUGHT_BY_CASES}
    parts = [part.strip() for part in re.split(r"[,;/]", written) if part.strip()]
    for part in parts:
        if fold(part) not in allowed:
            raise BadInput(
                "“{text}” is no role that a list of people can give. Use one of: {words}.",
                field="role",
                text=shortened(part),
                words=list(allowed.values()),
            )
    return tuple(dict.fromkeys(allowed[fold(part)] for part in parts))


def _roles_told(told: RowPerson) -> str:
    return words.listing(words.label(role) for role in told.roles)


def _digits(phone: str) -> str:
    return re.sub(r"\D", "", phone)
