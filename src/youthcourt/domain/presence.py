"""Who must be where, when: nobody can be in two rooms at once, in whatever part.

Source: domain reference, section 5.3 (time overlap) and situation 4 (separate slots).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A hearing's room and time, and who must be there. Times are minutes after midnight."""

    case: str
    room: str
    start: int
    end: int
    people: frozenset[str]
    """The respondent, their guardians, the victims and the witnesses."""
    judge: str = ""
    jurors: frozenset[str] = frozenset()
    incident: str = ""
    hearing: str = ""

    @property
    def needed(self) -> frozenset[str]:
        """Everybody who must be there, in whatever part."""
        return (self.people | self.jurors | {self.judge}) - {""}

    def at_once(self, other: Place) -> bool:
        """Say whether both are under way at one time."""
        return self.start < other.end and other.start < self.end

    def clashes(self, other: Place) -> bool:
        """Say whether the two cannot be: at one time, and of one incident or in need of one person."""
        return self.at_once(other) and (self.incident == other.incident or bool(self.needed & other.needed))


def first_clash(place: Place, others: Iterable[Place]) -> Place | None:
    """Return the first of *others* that cannot be beside *place*, or None."""
    return next((other for other in others if place.clashes(other)), None)


def kept_from(places: Sequence[Place]) -> dict[str, frozenset[str]]:
    """Return, by person, the hearings on whose juries they cannot sit for another part of theirs.

    A judge of the day sits on no jury that day; who is needed in a hearing otherwise sits in none
    at that time. Seats on juries are no such part.
    """
    found: dict[str, set[str]] = {}
    for place in places:
        meanwhile = {other.hearing for other in places if place.at_once(other)}
        for person in place.people:
            found.setdefault(person, set()).update(meanwhile)
        if place.judge:
            found.setdefault(place.judge, set()).update(other.hearing for other in places)
    return {person: frozenset(hearings) for person, hearings in found.items()}
