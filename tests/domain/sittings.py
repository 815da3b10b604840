"""Sittings for tests of the draw: pools, dockets, and an oracle that knows whether a seating exists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations

from hypothesis import strategies as st

from youthcourt.domain.conflicts import HearingFacts, JurorFacts
from youthcourt.domain.draw import Drawn, draw, eligible_for
from youthcourt.domain.errors import Refused

Sitting = tuple[list[JurorFacts], list[HearingFacts]]
DAY = date(2026, 11, 28)


def people(count: int, duty: int = 0) -> list[JurorFacts]:
    """Return a pool; the first *duty* of them serve as an obligation."""
    return [JurorFacts(f"juror-{number:03}", duty=number < duty) for number in range(count)]


def docket(rooms: int, slots: int, barred: Iterable[tuple[int, str]] = ()) -> list[HearingFacts]:
    """Return hearings of 45 minutes in aligned slots; *barred* are (hearing, person) recusals."""
    out = list(barred)
    return [
        HearingFacts(
            f"hearing-{number}",
            f"YC-2026-{number:04}",
            frozenset({f"respondent-{number}"}),
            start=540 + 45 * (number % slots),
            end=585 + 45 * (number % slots),
            recused=frozenset(person for place, person in out if place == number),
        )
        for number in range(rooms * slots)
    ]


@st.composite
def sittings(pick: st.DrawFn, *, aligned: bool) -> tuple[list[JurorFacts], list[HearingFacts]]:
    """Return a small pool and docket with recusals; staggered ones have companions as well."""
    pool = [
        JurorFacts(f"juror-{number}", duty=pick(st.booleans()), oath=pick(st.integers(0, 5)) > 0)
        for number in range(pick(st.integers(2, 8)))
    ]
    start = st.sampled_from([540, 585]) if aligned else st.integers(0, 3).map(lambda third: 540 + 15 * third)
    hearings = []
    for number in range(pick(st.integers(1, 4))):
        begins = pick(start)
        recused = pick(st.frozensets(st.sampled_from([juror.person for juror in pool]), max_size=4))
        companion = "" if aligned else pick(st.sampled_from(["", "", "incident"]))
        hearings.append(
            HearingFacts(
                f"hearing-{number}", f"YC-{number}", frozenset(), begins, begins + (45 if aligned else 30),
                recused=recused, companion=companion,
            )
        )  # fmt: skip
    return pool, hearings


def can_be_seated(pool: Sequence[JurorFacts], hearings: Sequence[HearingFacts], minimum: int) -> bool:
    """Say by trying everything whether each hearing can get *minimum* jurors: the oracle."""
    eligible = eligible_for(pool, hearings, day=DAY)
    wanted = (minimum,) * len(hearings)
    reached = {(0,) * len(hearings)}
    for juror in pool:
        may = [place for place, h in enumerate(hearings) if juror.person in eligible[h.hearing]]
        choices = [
            chosen
            for count in range(len(may) + 1)
            for chosen in combinations(may, count)
            if not any(hearings[a].overlaps(hearings[b]) for a, b in combinations(chosen, 2))
        ]
        reached = {
            tuple(min(minimum, seats + (place in chosen)) for place, seats in enumerate(state))
            for state in reached
            for chosen in choices
        }
    return wanted in reached


def drawn(sitting: Sitting, seed: int, minimum: int, size: int, alternates: int = 1) -> Drawn:
    """Return the draw of a sitting; raises Refused."""
    pool, hearings = sitting
    return draw(pool, hearings, day=DAY, seed=seed, size=size, minimum=minimum, alternates=alternates)


def drawn_or_none(sitting: Sitting, seed: int, minimum: int, size: int) -> Drawn | None:
    """Return the draw of a sitting, or None when it is refused."""
    try:
        return drawn(sitting, seed, minimum, size)
    except Refused:
        return None
