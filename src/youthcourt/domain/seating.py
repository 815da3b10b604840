"""Who sits where while a draw is being made: seats filled by augmenting paths in random order.

Whoever is seated may be moved to another hearing of theirs so that somebody scarcer
can be seated; nobody loses a seat by it. With hearings in aligned slots this finds a
seating whenever there is one. Where the times are staggered or co-respondents' juries
must differ across slots, a bounded search by trial comes after it.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence, Set

from youthcourt.domain.conflicts import HearingFacts

TRIALS = 5_000
"""Steps of the search by trial before it gives up; a few hundred are usual."""

Seats = dict[str, list[str]]
Clashes = Mapping[str, Sequence[str]]
Moves = dict[str, tuple[str, str] | None]


class Seating:
    """The seats of a sitting while they are filled. Hearings and people are known by their keys."""

    def __init__(
        self,
        hearings: Sequence[HearingFacts],
        eligible: Mapping[str, Iterable[str]],
        duty: Set[str],
        chance: random.Random,
        first: Set[str] = frozenset(),
    ) -> None:
        may = {name: set(people) for name, people in eligible.items()}
        everyone = sorted(set().union(*may.values()))
        chance.shuffle(everyone)
        ranked = sorted(everyone, key=lambda person: (person not in first, person not in duty))
        self.seats: Seats = {name: [] for name in sorted(may)}
        self._ranked = {name: [person for person in ranked if person in may[name]] for name in self.seats}
        self._load: Counter[str] = Counter()
        self._duty, self._first = duty, first
        self._chance = chance
        self._scarcest = sorted(self.seats, key=lambda name: len(may[name]))
        self._overlaps = {
            one.hearing: sorted(
                other.hearing for other in hearings if other is not one and one.overlaps(other)
            )
            for one in hearings
        }

    def busy(self, person: str, hearing: str) -> bool:
        """Say whether *person* sits where they cannot sit in *hearing* as well."""
        return any(person in self.seats[other] for other in self._overlaps[hearing])

    def place_duty(self, size: int) -> None:
        """Give as many as possible of those who serve as an obligation one seat each, spread evenly.

        Those who signed up for the sitting come before others who owe.
        """
        elsewhere = {name: [other for other in self.seats if other != name] for name in self.seats}
        for group in (self._first, self._duty):
            for turn in range(size):
                for hearing in self._scarcest:
                    if len(self.seats[hearing]) <= turn:
                        self._seat_one(hearing, elsewhere, group)

    def fill_to(self, goal: int) -> None:
        """Bring every hearing to *goal* seats where that can be done, the scarcest hearing first."""
        for hearing in self._scarcest:
            while len(self.seats[hearing]) < goal and self._seat_one(hearing, self._overlaps):
                pass

    def ensure(self, minimum: int) -> None:
        """Where a hearing has fewer than *minimum* seats, try the whole seating anew by trial."""
        if all(len(people) >= minimum for people in self.seats.values()) or _aligned(self._overlaps):
            return
        found = _Trial(self._ranked, self._overlaps, minimum).run()
        if found is not None:
            self.seats = found
            self._load = Counter(person for people in found.values() for person in people)

    def numbered(self) -> Seats:
        """Return the panels in the order of seat numbers, shuffled so that duty does not show."""
        panels = {hearing: sorted(people) for hearing, people in self.seats.items()}
        for people in panels.values():
            self._chance.shuffle(people)
        return panels

    def alternates(self, count: int) -> Seats:
        """Return up to *count* people a hearing who are free at that time, one a hearing in turn."""
        spare: Seats = {hearing: [] for hearing in self.seats}
        for _turn in range(count):
            for hearing in self._scarcest:
                person = next((p for p in self._candidates(hearing) if self._spare(p, hearing, spare)), None)
                if person is not None:
                    spare[hearing].append(person)
                    self._load[person] += 1
        for people in spare.values():
            self._chance.shuffle(people)
        return spare

    def _spare(self, person: str, hearing: str, spare: Seats) -> bool:
        waits = any(person in spare[other] for other in (hearing, *self._overlaps[hearing]))
        return not waits and not self.busy(person, hearing)

    def _candidates(self, hearing: str, among: Set[str] | None = None) -> list[str]:
        """Return those who may still be seated: fewest seats so far first, then duty, then by lot."""
        seated = self.seats[hearing]
        free = (p for p in self._ranked[hearing] if p not in seated and (among is None or p in among))
        return sorted(free, key=self._load.__getitem__)

    def _seat_one(self, hearing: str, clashes: Clashes, among: Set[str] | None = None) -> bool:
        """Give *hearing* one more juror by the fewest moves; False when there is no way."""
        moves: Moves = {hearing: None}
        queue = deque([hearing])
        while queue:
            place = queue.popleft()
            moved = _moved(place, moves)
            for person in self._candidates(place, among):
                held_by = [other for other in clashes[place] if person in self.seats[other]]
                if not held_by and person not in moved:
                    self.seats[place].append(person)
                    self._load[person] += 1
                    self._follow(place, moves)
                    return True
                if len(held_by) == 1 and held_by[0] not in moves and person not in moved:
                    moves[held_by[0]] = (place, person)
                    queue.append(held_by[0])
        return False

    def _follow(self, place: str, moves: Moves) -> None:
        step = moves[place]
        while step is not None:
            taker, person = step
            self.seats[place].remove(person)
            self.seats[taker].append(person)
            place, step = taker, moves[taker]


class _Trial:
    """A search for *minimum* seats a hearing by trial, the hearing with the least choice first."""

    def __init__(self, ranked: Mapping[str, Sequence[str]], overlaps: Clashes, minimum: int) -> None:
        self._ranked = ranked
        self._overlaps = overlaps
        self._minimum = minimum
        self._seats: Seats = {name: [] for name in ranked}
        self._refused: set[tuple[str, str]] = set()
        self._left = TRIALS

    def run(self) -> Seats | None:
        """Return a seating, or None when there is none or the trials are used up."""
        return self._seats if self._go_on() else None

    def _go_on(self) -> bool:
        self._left -= 1
        free = {name: self._free(name) for name in self._seats if self._need(name) > 0}
        if not free:
            return True
        tightest = min(free, key=lambda name: len(free[name]) - self._need(name))
        choice, need = free[tightest], self._need(tightest)
        refused = []
        # Whoever was tried without success is left out of the later trials at this place.
        for position, person in enumerate(choice):
            if self._left <= 0 or len(choice) - position < need:
                break
            self._seats[tightest].append(person)
            if self._go_on():
                return True
            self._seats[tightest].remove(person)
            self._refused.add((tightest, person))
            refused.append((tightest, person))
        self._refused.difference_update(refused)
        return False

    def _need(self, hearing: str) -> int:
        return self._minimum - len(self._seats[hearing])

    def _free(self, hearing: str) -> list[str]:
        taken = {p for other in (hearing, *self._overlaps[hearing]) for p in self._seats[other]}
        free = (p for p in self._ranked[hearing] if p not in taken and (hearing, p) not in self._refused)
        return sorted(
            free, key=lambda person: sum(person in self._ranked[o] for o in self._overlaps[hearing])
        )


def _aligned(overlaps: Clashes) -> bool:
    """Say whether overlapping is the same for all who overlap: slots, in which paths find every seating."""
    return all(
        {name, *others} == {other, *overlaps[other]} for name, others in overlaps.items() for other in others
    )


def _moved(place: str, moves: Moves) -> set[str]:
    people, step = set(), moves[place]
    while step is not None:
        people.add(step[1])
        step = moves[step[0]]
    return people
