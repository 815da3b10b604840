"""The sample court: made up from a seed, dated from a day, built through the court's own use cases.

Every act runs on its own day in the order of the calendar, so that histories, numbers
and draws are what a year of real work would have left.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from youthcourt.services import (
    catalogue,
    first_steps,
    sample_acts,
    sample_after,
    sample_calls,
    sample_credits,
    sample_desk,
    sample_following,
    sample_looks,
    sample_providers,
    sample_way_out,
    settings,
    upkeep,
    views,
)
from youthcourt.services.office import Clock, Office
from youthcourt.services.sample_plan import Fate, Planned, plan
from youthcourt.services.sample_world import World
from youthcourt.services.upkeep import KdfCost
from youthcourt.store.engine import Store, unwaiting
from youthcourt.store.unit import ID_SIGNS
from youthcourt.store.wrapping import DEFAULT_COST

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class SampleWish:
    """What sample court is wanted: how many cases, from which seed, seen from which day."""

    cases: int = 60
    seed: int = 1
    today: date | None = None
    """None means the day of the clock."""


class _Calendar:
    """A clock that is set to the day of each act."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        return self.now

    def go(self, day: date, at: time) -> None:
        self.now = datetime.combine(day, at, tzinfo=self.now.tzinfo)


def sample_office(
    folder: Path,
    passphrase: str,
    clock: Clock,
    *,
    wish: SampleWish | None = None,
    cost: KdfCost = DEFAULT_COST,
    progress: Progress | None = None,
) -> tuple[Office, str]:
    """Make the sample court in a new folder and return it open, with its recovery code.

    Takes some seconds; *progress* hears (acts done, acts in all).
    """
    store, code = upkeep.new_court(folder, passphrase, clock, cost)
    try:
        build(store, clock, wish or SampleWish(), progress)
    except BaseException:
        upkeep.discard(store)
        raise
    return Office(store, clock=clock), code


def build(store: Store, clock: Clock, wish: SampleWish, progress: Progress | None = None) -> None:
    """Fill a new court file with the sample, act by act."""
    chance = random.Random(wish.seed)
    calendar = _Calendar(clock())
    office = Office(store, clock=calendar, new_id=_keys(chance))
    today = wish.today or clock().date()
    world = World(chance, today)
    # Records of the desk and of what comes after the hearing have keys by chances of their own:
    # the court beside them stays the same.
    desk, after = (
        Office(store, clock=calendar, new_id=_keys(random.Random(wish.seed + number))) for number in (1, 2)
    )
    acts = _acts((office, desk, after), world, plan(wish.cases, today))
    with unwaiting(store):
        for done, (day, at, act) in enumerate(acts, 1):
            calendar.go(day, at)
            act()
            if progress is not None:
                progress(done, len(acts))
    calendar.now = clock()
    office.do(first_steps.begin_steps)


def _keys(chance: random.Random) -> Callable[[], str]:
    return lambda: "".join(chance.choices(ID_SIGNS, k=12))


Act = tuple[date, time, Callable[[], None]]


def _acts(offices: tuple[Office, Office, Office], world: World, planned: list[Planned]) -> list[Act]:
    office, desk, after = offices
    first = min([case.referred_on for case in planned], default=world.today)
    opening = first - timedelta(days=30)
    acts: list[Act] = [(opening, time(8), lambda: _found(office, world))]
    acts += [(opening, time(9), act) for act in sample_acts.volunteer_acts(office, world)]
    for case in planned:
        acts += sample_acts.case_acts(office, after, world, case)
    for day in sorted({case.sitting for case in planned if case.sitting}):
        acts += sample_acts.sitting_acts(office, world, day, [c for c in planned if c.sitting == day])
    acts += sample_desk.desk_acts(desk, world, planned)
    acts += sample_calls.call_acts(desk, world, planned)
    acts += sample_providers.provider_acts(after, world, planned, opening)
    acts += sample_after.after_acts(after, world, planned)
    acts += sample_following.following_acts(after, world, planned)
    acts += sample_credits.credit_acts(after, world.today, opening)
    acts += sample_way_out.way_out_acts(after, world, planned)
    acts += sample_looks.look_acts(after, world, planned)
    return sorted(acts, key=lambda act: (act[0], act[1]))


def _found(office: Office, world: World) -> None:
    office.do(catalogue.seed_catalogues)
    office.do(views.seed_views)
    office.do(
        settings.change_settings,
        court_name=world.names["court"],
        usual_place=world.names["place"],
        usual_rooms=tuple(world.names["rooms"]),
        usual_start="09:30",
        contact="Dana Whitfield, 555-0100, Monday to Friday, 9 to 5",
        spoken=("English", "Spanish"),
        sample=True,
    )


__all__ = ["Fate", "SampleWish", "build", "sample_office"]
