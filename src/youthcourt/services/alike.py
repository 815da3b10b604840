"""Who may be the same person as somebody, in any part they play, with what tells them apart.

Nobody is merged by the program and nobody is scored: reasons are told in words, a person looks and says.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.likeness import Ground, Held, NameHeld, Nicknames, Sought, Why, figures, house, reasons
from youthcourt.domain.parts import Role
from youthcourt.domain.text import fold
from youthcourt.places import asset
from youthcourt.services.person_lines import full_name, name_or_case
from youthcourt.services.screening import screen_again
from youthcourt.store import find_alike, find_cases, find_people
from youthcourt.store.find_alike import Wanted
from youthcourt.store.tables import Case, IncidentParty, NotSame, Person
from youthcourt.store.unit import Unit

__all__ = ["AlikeLine", "Sought", "alike", "alike_to", "may_be_same", "not_the_respondent", "not_the_same"]

OFFERED = 20
"""So many are listed at most; who types more is told fewer."""
SAID = {
    Ground.NAME_AND_BIRTH: "same name and birth date",
    Ground.LIKE_NAME_AND_BIRTH: "like name and same birth date",
    Ground.OTHER_SURNAME: "same first name and birth date, another last name",
    Ground.FORMER_NAME: "was known here as {name}",
    Ground.KNOWN_AS: "known as {name}",
    Ground.NICKNAME: "may be called {name}",
    Ground.NEAR_BIRTH: "like name, and the birth date is a slip away",
    Ground.SAME_NAME: "same name",
    Ground.FIRST_NAME: "like first name",
    Ground.PHONE: "same phone",
    Ground.GUARDIAN: "same guardian: {name}",
    Ground.ADDRESS: "same address",
    Ground.LIKE_NAME: "like name",
}


@dataclass(frozen=True)
class AlikeLine:
    """Somebody who may be the same, with what tells people of one name apart."""

    key: str
    name: str
    why: str
    """The reasons, in words."""
    cases: tuple[str, ...] = ()
    """Numbers of the cases they have a part in."""
    birth_date: date | None = None
    guardians: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    organization: bool = False
    apart_since: date | None = None
    """The day on which it was said that they are not the same; None where nobody said so."""


def alike(unit: Unit, sought: Sought, without: str = "") -> tuple[AlikeLine, ...]:
    """Return who may be *sought*, the plainest reasons first; never the person with the key *without*.

    Without a name nobody is: a phone and an address are a household's.
    """
    found = _judged(unit, sought, {without})
    people = _lines(unit, found)
    return (*people, *_organizations(unit, sought))[:OFFERED]


def alike_to(unit: Unit, person_id: str, *, also_apart: bool = False) -> tuple[AlikeLine, ...]:
    """Return who may be the same as somebody on record; who was said not to be is left out.

    *also_apart* lists those too, at the end, with the day on which it was said. Raises NotFound.
    """
    row = unit.get(Person, person_id, "person")
    apart = find_alike.not_same(unit, person_id)
    left_out = {person_id} if also_apart else {person_id, *apart}
    lines = _lines(unit, _judged(unit, sought_of(unit, row), left_out), apart)
    return tuple(sorted(lines, key=lambda line: line.apart_since is not None))


def sought_of(unit: Unit, row: Person) -> Sought:
    """Return what somebody on record is compared by."""
    guardians = find_alike.guardians_of(unit, [row.id])
    return Sought(
        row.given, row.family, row.suffix, row.known_as, row.birth_date, row.phone, row.address,
        tuple(full_name(one.given, one.family) for one in guardians),
    )  # fmt: skip


def not_the_same(unit: Unit, person_id: str, others: Collection[str]) -> None:
    """Note that somebody is not the same as these *others*: nobody is asked about them again.

    The cases of both that are still before their hearing are screened again. Raises NotFound, Refused
    for one person compared with themselves.
    """
    if person_id in others:
        raise Refused("Choose two different people.")
    known = find_alike.not_same(unit, person_id)
    for other in others:
        unit.get(Person, other, "person")
        if other not in known:
            unit.add(
                NotSame(
                    id=unit.new_id(), person_a_id=person_id, person_b_id=other, said_on=unit.today,
                    by=unit.actor,
                )
            )  # fmt: skip
    _told_apart(unit, person_id, *others)


def not_the_respondent(unit: Unit, number: str, others: Collection[str]) -> None:
    """Note that the respondent of a case is not the same as these *others*, as ``not_the_same``."""
    not_the_same(unit, find_cases.by_number(unit, number).respondent_id, others)


def not_the_party(unit: Unit, party_id: str, others: Collection[str]) -> None:
    """Note that a victim or witness is not the same as these *others*; nothing is noted of organizations."""
    person_id = unit.get(IncidentParty, party_id, "party").person_id
    people = [row.id for row in find_alike.people(unit, others)]
    if person_id is not None and people:
        not_the_same(unit, person_id, people)


def may_be_same(unit: Unit, person_id: str, other: str) -> None:
    """Take back that two people are not the same: they are asked about again, and may be merged."""
    for a, b in ((person_id, other), (other, person_id)):
        for row in unit.find(NotSame, person_a_id=a, person_b_id=b):
            unit.remove(row)
    _told_apart(unit, person_id, other)


def _told_apart(unit: Unit, *keys: str) -> None:
    for key in keys:
        screen_again(unit, unit.find(Case, "number", respondent_id=key))
        unit.touch("people", f"person:{key}")


@cache
def nicknames() -> Nicknames:
    """Return the short and pet forms of names that the program ships, English and Spanish."""
    shipped = tomllib.loads(asset("court/nicknames.toml").read_text("utf-8"))
    return Nicknames(pair for part in shipped.values() for pair in part.items())


def _judged(unit: Unit, sought: Sought, left_out: Collection[str]) -> list[tuple[str, tuple[Why, ...]]]:
    if not fold(f"{sought.given} {sought.family} {sought.known_as}"):
        return []
    keys = [key for key in find_alike.candidates(unit, _wanted(sought)) if key not in left_out]
    found = []
    for key, held in held_people(unit, keys):
        why = reasons(sought, held, nicknames(), find_alike.near)
        if why:
            found.append((key, why))
    order = list(Ground)
    return sorted(found, key=lambda pair: (order.index(pair[1][0].ground), pair[0]))[:OFFERED]


def _wanted(sought: Sought) -> Wanted:
    told = tuple(dict.fromkeys(fold(f"{sought.given} {sought.known_as}").split()))
    return Wanted(
        told,
        frozenset[str]().union(*(nicknames().forms_of(word) for word in told)),
        tuple(fold(sought.family).split()),
        sought.birth_date,
        figures(sought.phone),
        fold(sought.phone),
        tuple(tuple(fold(name).split()) for name in sought.guardians if fold(name)),
        house(sought.address),
    )


def held_people(unit: Unit, keys: Collection[str] | None) -> Iterator[tuple[str, Held]]:
    """Yield these people, or all, by key with what they are compared by."""
    others: dict[str, list[NameHeld]] = {}
    for one in find_alike.other_names(unit, keys):
        others.setdefault(one.person_id, []).append(NameHeld(one.kind, one.given, one.family))
    guardians: dict[str, list[str]] = {}
    for one in find_alike.guardians_of(unit, keys):
        guardians.setdefault(one.person_id, []).append(full_name(one.given, one.family))
    for row in find_alike.people(unit, keys):
        yield row.id, Held(
            row.given, row.family, row.suffix, row.known_as, row.birth_date, row.phone, row.address,
            tuple(guardians.get(row.id, ())), tuple(others.get(row.id, ())),
        )  # fmt: skip


def said(why: Iterable[Why]) -> str:
    """Return reasons in words."""
    return words.listing(words.text(SAID[one.ground], name=one.name) for one in why)


def _lines(
    unit: Unit, found: list[tuple[str, tuple[Why, ...]]], apart: dict[str, date] | None = None
) -> list[AlikeLine]:
    keys = [key for key, _why in found]
    cases, roles = find_alike.cases_of(unit, keys), find_people.roles(unit, keys)
    held, numbers = dict(held_people(unit, keys)), find_cases.first_numbers(unit, keys)
    return [
        AlikeLine(
            key,
            name_or_case(full_name(held[key].given, held[key].family, held[key].suffix), numbers.get(key)),
            said(why),
            tuple(cases.get(key, ())),
            held[key].birth_date,
            held[key].guardians,
            tuple(roles.get(key, ())),
            apart_since=(apart or {}).get(key),
        )
        for key, why in found
    ]


def _organizations(unit: Unit, sought: Sought) -> list[AlikeLine]:
    name = fold(sought.organization)
    if len(name) < 3:
        return []
    found = find_alike.organizations(unit, name)
    cases = find_alike.organization_cases(unit, [key for key, _name, _same in found])
    return [
        AlikeLine(
            key, called, words.text("same name") if same else words.text("like name"),
            tuple(cases.get(key, ())), organization=True,
        )
        for key, called, same in sorted(found, key=lambda one: (not one[2], one[1]))
    ]  # fmt: skip
