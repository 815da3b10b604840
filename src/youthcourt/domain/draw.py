"""The draw of juries: seeded, explainable, repeatable.

Everyone who may sit has the same chance; those who serve as an obligation are
placed first (domain reference, section 5.4; speed reference, E). The seed decides
alone: neither the order of the pool nor of the docket matters.
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
from youthcourt.domain.seating import Seating


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
    eligible: tuple[str, ...]
    """Those who could be drawn, sorted: with seed, sizes, times and duty the draw can be repeated."""


@dataclass(frozen=True)
class Drawn:
    """A whole draw, with what is needed to repeat it."""

    seed: int
    eligible_hash: str
    """SHA-256 over who could be drawn for which hearing: the same list, the same hash."""
    panels: tuple[Panel, ...]
    duty: tuple[str, ...]
    """Those of the pool who were placed before others, as an obligation."""
    signed_up: tuple[str, ...]
    """Those of them who signed up for this sitting, and were placed before the rest."""


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
    One person never sits in two hearings that overlap in time or belong to one incident.
    """
    eligible = eligible_for(pool, hearings, day=day)
    duty = {juror.person for juror in pool if juror.duty}
    first = {juror.person for juror in pool if juror.duty and juror.signed_up}
    seating = Seating(hearings, eligible, duty, random.Random(seed), first)
    seating.place_duty(size)
    for goal in range(1, minimum + 1):
        seating.fill_to(goal)
    seating.ensure(minimum)
    _check_minimum(seating, hearings, minimum)
    for goal in range(minimum + 1, size + 1):
        seating.fill_to(goal)
    numbered = seating.numbered()
    spare = seating.alternates(alternates)
    panels = tuple(
        Panel(
            hearing.hearing,
            hearing.case,
            tuple(numbered[hearing.hearing]),
            tuple(spare[hearing.hearing]),
            _excluded(pool, hearing, day, seating, spare),
            tuple(eligible[hearing.hearing]),
        )
        for hearing in hearings
    )
    return Drawn(seed, hash_of(eligible), panels, tuple(sorted(duty)), tuple(sorted(first)))


def _check_minimum(seating: Seating, hearings: Sequence[HearingFacts], minimum: int) -> None:
    short = [h for h in hearings if len(seating.seats[h.hearing]) < minimum]
    if short:
        raise Refused(
            "Too few jurors can sit for case {case}: {found} where {minimum} are needed. Call more jurors, "
            "record missing oaths and permissions, or move the hearing. Nothing was drawn.",
            found=len(seating.seats[short[0].hearing]),
            case=short[0].case,
            minimum=minimum,
        )


def _excluded(
    pool: Sequence[JurorFacts],
    hearing: HearingFacts,
    day: date,
    seating: Seating,
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
