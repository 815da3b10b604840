"""The draw of juries: seeded, explainable, repeatable.

Everyone who may sit has the same chance; those who serve as an obligation are
placed first (domain reference, section 5.4; speed reference, E). A legal seating
is found by augmenting paths in random order: whoever is placed may be moved to
another hearing of theirs so that somebody scarcer can be seated.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts, barred
from youthcourt.domain.errors import Refused


@dataclass(frozen=True)
class Excluded:
    """Somebody of the pool who may not sit in a hearing, and the code that says why."""

    person: str
    bar: Bar


@dataclass(frozen=True)
class Panel:
    """The drawn jury of one hearing; seat numbers are the positions, from 1."""

    hearing: str
    case: str
    panel: tuple[str, ...]
    alternates: tuple[str, ...]
    excluded: tuple[Excluded, ...]


@dataclass(frozen=True)
class Drawn:
    """A whole draw, with what is needed to repeat it."""

    seed: int
    eligible_hash: str
    """SHA-256 over who could be drawn for which hearing: the same list, the same hash."""
    panels: tuple[Panel, ...]


def eligible_for(
    pool: Sequence[JurorFacts], hearings: Sequence[HearingFacts], *, day: date
) -> dict[str, list[str]]:
    """Return who may sit in each hearing, sorted by person so that the seed alone decides."""
    return {
        hearing.hearing: sorted(j.person for j in pool if barred(j, hearing, day=day) is None)
        for hearing in hearings
    }


def hash_of(eligible: dict[str, list[str]]) -> str:
    """Return the SHA-256 of an eligibility list, in hexadecimal."""
    return hashlib.sha256(json.dumps(eligible, sort_keys=True).encode()).hexdigest()


def draw(
    pool: Sequence[JurorFacts],
    hearings: Sequence[HearingFacts],
    *,
    day: date,
    seed: int,
    size: int,
    minimum: int,
    alternates: int = 0,
) -> Drawn:
    """Draw a panel of *size* (at least *minimum*) for every hearing of a sitting.

    Raises Refused when a hearing cannot get *minimum* jurors; nothing is drawn then.
    One person never sits in two hearings that overlap in time.
    """
    eligible = eligible_for(pool, hearings, day=day)
    seating = _Seating(hearings, eligible, {j.person for j in pool if j.duty}, random.Random(seed))
    for goal in range(1, size + 1):
        seating.fill_to(goal)
    _check_minimum(seating, hearings, minimum)
    spare = seating.alternates(alternates)
    panels = tuple(
        Panel(
            hearing.hearing,
            hearing.case,
            tuple(seating.order(hearing.hearing)),
            tuple(spare[hearing.hearing]),
            _excluded(pool, hearing, day, seating, spare),
        )
        for hearing in hearings
    )
    return Drawn(seed, hash_of(eligible), panels)


def _check_minimum(seating: _Seating, hearings: Sequence[HearingFacts], minimum: int) -> None:
    short = [h for h in hearings if len(seating.seats[h.hearing]) < minimum]
    if short:
        raise Refused(
            "Only {found} jurors can sit for case {case}, and {minimum} are needed. Call more jurors, "
            "record missing oaths and permissions, or move the hearing; nothing was drawn.",
            found=len(seating.seats[short[0].hearing]),
            case=short[0].case,
            minimum=minimum,
        )


def _excluded(
    pool: Sequence[JurorFacts],
    hearing: HearingFacts,
    day: date,
    seating: _Seating,
    spare: dict[str, list[str]],
) -> tuple[Excluded, ...]:
    taken = {*seating.seats[hearing.hearing], *spare[hearing.hearing]}
    found = []
    for juror in sorted(pool, key=lambda j: j.person):
        bar = barred(juror, hearing, day=day)
        if bar is None and juror.person not in taken and seating.busy(juror.person, hearing.hearing):
            bar = Bar.OTHER_ROOM
        if bar is not None:
            found.append(Excluded(juror.person, bar))
    return tuple(found)


class _Seating:
    """Who sits where, while a draw is being made."""

    def __init__(
        self,
        hearings: Sequence[HearingFacts],
        eligible: dict[str, list[str]],
        duty: set[str],
        chance: random.Random,
    ) -> None:
        self.hearings = {h.hearing: h for h in hearings}
        self.seats: dict[str, list[str]] = {h.hearing: [] for h in hearings}
        self._chance = chance
        self._may = {name: set(people) for name, people in eligible.items()}
        everyone = sorted(set().union(*self._may.values())) if self._may else []
        chance.shuffle(everyone)
        self._queue = sorted(everyone, key=lambda person: person not in duty)
        self._rank = {person: rank for rank, person in enumerate(self._queue)}
        self._overlaps = {
            a.hearing: [b.hearing for b in hearings if b is not a and a.overlaps(b)] for a in hearings
        }

    def sittings_of(self, person: str) -> list[str]:
        """Return the hearings in which *person* sits so far."""
        return [name for name, people in self.seats.items() if person in people]

    def busy(self, person: str, hearing: str) -> list[str]:
        """Return the hearings that keep *person* from sitting in *hearing*."""
        return [other for other in self._overlaps[hearing] if person in self.seats[other]]

    def fill_to(self, goal: int) -> None:
        """Bring every hearing to *goal* seats where that can be done, the scarcest hearing first."""
        order = sorted(self.seats, key=lambda name: (len(self._may[name]), name))
        for hearing in order:
            while len(self.seats[hearing]) < goal and self._seat_one(hearing, set()):
                pass

    def order(self, hearing: str) -> list[str]:
        """Return the panel in the order of seat numbers, shuffled so that duty does not show."""
        people = sorted(self.seats[hearing])
        self._chance.shuffle(people)
        return people

    def alternates(self, count: int) -> dict[str, list[str]]:
        """Return up to *count* people a hearing who are free at that time and not seated in it."""
        spare: dict[str, list[str]] = {name: [] for name in self.seats}
        for hearing in self.seats:
            taken = {p for other in self._overlaps[hearing] for p in spare[other]}
            for person in self._candidates(hearing):
                if len(spare[hearing]) < count and person not in taken and not self.busy(person, hearing):
                    spare[hearing].append(person)
        return spare

    def _candidates(self, hearing: str) -> list[str]:
        free = [p for p in self._may[hearing] if p not in self.seats[hearing]]
        return sorted(free, key=lambda p: (len(self.sittings_of(p)), self._rank[p]))

    def _seat_one(self, hearing: str, tried: set[tuple[str, str]]) -> bool:
        for person in self._candidates(hearing):
            if not self.busy(person, hearing):
                self.seats[hearing].append(person)
                return True
        return any(self._move_here(person, hearing, tried) for person in self._candidates(hearing))

    def _move_here(self, person: str, hearing: str, tried: set[tuple[str, str]]) -> bool:
        """Take *person* out of the one hearing that holds them, if a stand-in can be found for it."""
        held_by = self.busy(person, hearing)
        if len(held_by) != 1 or (person, hearing) in tried:
            return False
        tried.add((person, hearing))
        other = held_by[0]
        self.seats[other].remove(person)
        self.seats[hearing].append(person)
        if self._seat_one(other, tried):
            return True
        self.seats[hearing].remove(person)
        self.seats[other].append(person)
        return False
