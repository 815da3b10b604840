"""Who may be the same person: names, nicknames, birth dates and what goes with them, compared in words.

Nothing is counted up and nobody is scored: a reason holds or it does not, and a person decides.

Source: domain reference, situations 13, 15 and 16; neighbours' wishes 1 and 2 (a name that is on file in
any part, with the cases and the parts it plays there).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from youthcourt.domain.intake import NameKind
from youthcourt.domain.streets import street_of, written_out
from youthcourt.domain.text import fold

Near = Callable[[str, str], bool]
"""Says whether two words differ by a slip of typing at most."""


class Ground(StrEnum):
    """Why two records may be of one person, the plainest first."""

    NAME_AND_BIRTH = "name_and_birth"
    LIKE_NAME_AND_BIRTH = "like_name_and_birth"
    OTHER_SURNAME = "other_surname"
    """The same first name and birth date under another last name."""
    FORMER_NAME = "former_name"
    KNOWN_AS = "known_as"
    NICKNAME = "nickname"
    NEAR_BIRTH = "near_birth"
    """A like name, and birth dates that differ by one figure, or by day and month changed about."""
    SAME_NAME = "same_name"
    FIRST_NAME = "first_name"
    """A like first name alone, with one of the next three."""
    PHONE = "phone"
    GUARDIAN = "guardian"
    ADDRESS = "address"
    LIKE_NAME = "like_name"


class Match(IntEnum):
    """How far two parts of a name go together."""

    NO = 0
    LIKE = 1
    SAME = 2


class Born(StrEnum):
    """How two birth dates go together."""

    SAME = "same"
    NEAR = "near"
    UNKNOWN = "unknown"
    OTHER = "other"


@dataclass(frozen=True)
class Sought:
    """What is known of somebody who may be here already, as it was typed."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    known_as: str = ""
    birth_date: date | None = None
    phone: str = ""
    address: str = ""
    guardians: tuple[str, ...] = ()
    """Their names."""
    organization: str = ""


@dataclass(frozen=True)
class NameHeld:
    """Another name that somebody in the court goes or went by."""

    kind: NameKind
    given: str
    family: str


@dataclass(frozen=True)
class Held:
    """What the court holds of somebody it knows."""

    given: str
    family: str
    suffix: str = ""
    known_as: str = ""
    birth_date: date | None = None
    phone: str = ""
    address: str = ""
    guardians: tuple[str, ...] = ()
    others: tuple[NameHeld, ...] = ()


@dataclass(frozen=True)
class Why:
    """A reason, with the name it goes by where there is one."""

    ground: Ground
    name: str = ""


class Nicknames:
    """Names by their short and pet forms."""

    def __init__(self, short_forms: Iterable[tuple[str, str]]) -> None:
        """Take names, each with its short forms parted by blanks; a name may come more than once."""
        self._names: dict[str, set[str]] = {}
        self._forms: dict[str, set[str]] = {}
        for name, told in short_forms:
            forms = {name, *told.split()}
            self._forms.setdefault(name, set()).update(forms)
            for form in forms:
                self._names.setdefault(form, set()).add(name)

    def are_of_one(self, one: str, other: str) -> bool:
        """Say whether two folded first names may be forms of one name."""
        return bool(self._names.get(one, {one}) & self._names.get(other, {other}))

    def forms_of(self, word: str) -> frozenset[str]:
        """Return every form that may stand for a folded first name, itself included."""
        return frozenset({word}.union(*(self._forms[name] for name in self._names.get(word, ()))))


def reasons(sought: Sought, held: Held, nicknames: Nicknames, near: Near) -> tuple[Why, ...]:
    """Return why *held* may be who is *sought*, the plainest reason first; nothing where they are two.

    Two birth dates that differ by more than a slip are of two people, whatever else they share: father
    and son have one name, address and phone. Twins share a birth date, and are told apart by first names.
    """
    born = births(sought.birth_date, held.birth_date)
    if born is Born.OTHER or _two_suffixes(sought, held):
        return ()
    found = [*_by_names(sought, held, born, nicknames, near), *_by_others(sought, held, nicknames, near)]
    ties = list(_by_ties(sought, held, near)) if _goes_with_first(sought, held, nicknames, near) else []
    if ties and not found:
        found.append(Why(Ground.FIRST_NAME))
    found += ties
    order = list(Ground)
    return tuple(sorted(dict.fromkeys(found), key=lambda why: order.index(why.ground)))


def births(one: date | None, other: date | None) -> Born:
    """Return how two birth dates go together."""
    if one is None or other is None:
        return Born.UNKNOWN
    if one == other:
        return Born.SAME
    swapped = one.year == other.year and (one.month, one.day) == (other.day, other.month)
    slips = sum(a != b for a, b in zip(one.isoformat(), other.isoformat(), strict=True))
    return Born.NEAR if swapped or slips == 1 else Born.OTHER


def firsts(one: str, other: str, nicknames: Nicknames, near: Near) -> Match:
    """Return how far two first names go together: the same, or one of theirs alike or a nickname."""
    mine, theirs = fold(one), fold(other)
    if not mine or not theirs:
        return Match.NO
    if mine == theirs:
        return Match.SAME
    pairs = ((a, b) for a in mine.split() for b in theirs.split() if len(a) > 1 and len(b) > 1)
    like = any(a == b or nicknames.are_of_one(a, b) or near(a, b) for a, b in pairs)
    return Match.LIKE if like or near(mine.replace(" ", ""), theirs.replace(" ", "")) else Match.NO


def lasts(one: str, other: str, near: Near) -> Match:
    """Return how far two last names go together: in either order, one of two, or with a slip."""
    mine, theirs = fold(one), fold(other)
    if mine == theirs:
        return Match.SAME if mine else Match.NO
    if not mine or not theirs:
        return Match.NO
    ours, others = set(mine.split()), set(theirs.split())
    if ours <= others or others <= ours or near(mine.replace(" ", ""), theirs.replace(" ", "")):
        return Match.LIKE
    few, many = sorted((ours, others), key=len)
    return Match.LIKE if all(any(near(a, b) for b in many) for a in few) else Match.NO


def figures(phone: str) -> str:
    """Return the figures of a phone number by which two are compared: the last ten of them at most."""
    return re.sub(r"\D", "", phone)[-10:]


def same_phone(one: str, other: str) -> bool:
    """Say whether two numbers are one; a number without its area code is compared without it."""
    mine, theirs = figures(one), figures(other)
    shorter = min(len(mine), len(theirs))
    return shorter >= 7 and mine[-shorter:] == theirs[-shorter:]


def house(address: str) -> str:
    """Return the number of the house in an address; empty where it does not begin with one."""
    found = re.match(r"\s*(\d+)\b", address)
    return found.group(1) if found else ""


def place(address: str) -> str:
    """Return an address as two are compared: house number and street in full (``12 elm street``)."""
    street = written_out(street_of(address))
    return f"{house(address)} {street}".strip() if street else ""


def _two_suffixes(sought: Sought, held: Held) -> bool:
    mine, theirs = fold(sought.suffix), fold(held.suffix)
    return bool(mine and theirs and mine != theirs)


def _by_names(sought: Sought, held: Held, born: Born, nicknames: Nicknames, near: Near) -> Iterator[Why]:
    first, last, by = _own_name(sought, held, nicknames, near)
    whole = first is Match.SAME and (last is Match.SAME or not (fold(sought.family) or fold(held.family)))
    if whole or (first and last):
        yield _by_whole_name(born, whole, by)
    elif first and born is Born.SAME and sought.family and held.family:
        yield Why(Ground.OTHER_SURNAME)
    if first and last and by and born is Born.SAME:
        yield Why(Ground.NICKNAME, by)


def _by_whole_name(born: Born, whole: bool, by: str) -> Why:
    if born is Born.SAME:
        return Why(Ground.NAME_AND_BIRTH if whole else Ground.LIKE_NAME_AND_BIRTH)
    if born is Born.NEAR:
        return Why(Ground.NEAR_BIRTH)
    if by:
        return Why(Ground.NICKNAME, by)
    return Why(Ground.SAME_NAME if whole else Ground.LIKE_NAME)


def _own_name(sought: Sought, held: Held, nicknames: Nicknames, near: Near) -> tuple[Match, Match, str]:
    """Return how far first and last names go together, and the name they go by where that is a nickname.

    Who typed the last name first means the same person.
    """
    if set(fold(f"{sought.given} {sought.family}").split()) == set(
        fold(f"{held.given} {held.family}").split()
    ):
        same = fold(sought.given) == fold(held.given)
        return (Match.SAME, Match.SAME, "") if same else (Match.LIKE, Match.LIKE, "")
    last = lasts(sought.family, held.family, near)
    best, by = Match.NO, ""
    for mine in (sought.given, sought.known_as):
        for theirs in (held.given, held.known_as):
            match = firsts(mine, theirs, nicknames, near)
            if match > best:
                best, by = match, _called(mine, theirs, sought, held, near)
    return best, last, by


def _called(mine: str, theirs: str, sought: Sought, held: Held, near: Near) -> str:
    """Return the other name they go by, where the first names alone would not have told."""
    one, other = fold(sought.given), fold(held.given)
    if one == other or near(one, other) or set(one.split()) & set(other.split()):
        return ""
    return theirs if theirs != sought.given else mine


def _by_others(sought: Sought, held: Held, nicknames: Nicknames, near: Near) -> Iterator[Why]:
    for other in held.others:
        given, family = other.given or held.given, other.family or held.family
        named = any(
            firsts(mine, given, nicknames, near) for mine in (sought.given, sought.known_as)
        ) and lasts(sought.family, family, near)
        if named:
            ground = Ground.KNOWN_AS if other.kind is NameKind.NICKNAME else Ground.FORMER_NAME
            yield Why(ground, " ".join(part for part in (given, family) if part))


def _goes_with_first(sought: Sought, held: Held, nicknames: Nicknames, near: Near) -> bool:
    theirs = (held.given, held.known_as, *(other.given for other in held.others))
    return any(
        firsts(mine, other, nicknames, near) for mine in (sought.given, sought.known_as) for other in theirs
    )


def _by_ties(sought: Sought, held: Held, near: Near) -> Iterator[Why]:
    if same_phone(sought.phone, held.phone):
        yield Why(Ground.PHONE)
    shared = [
        theirs
        for mine in map(fold, sought.guardians)
        for theirs in held.guardians
        if mine and (mine == fold(theirs) or near(mine, fold(theirs)))
    ]
    if shared:
        yield Why(Ground.GUARDIAN, shared[0])
    if place(sought.address) and place(sought.address) == place(held.address):
        yield Why(Ground.ADDRESS)
