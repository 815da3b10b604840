"""Follow-up in the sample court: some families agreed to it, some looks are made, one is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.follow_up import FOLLOWED, LookState
from youthcourt.domain.following import Found
from youthcourt.domain.lists import Asked
from youthcourt.services import cases, follow_up_lists, follow_ups, intake
from youthcourt.services.office import Office
from youthcourt.services.sample_plan import Planned
from youthcourt.services.sample_world import World

Act = tuple[date, time, Callable[[], None]]

_MORNING, _NOON = time(9, 20), time(12, 40)
_FOUND = (Found.NONE, Found.NONE, Found.OFFENSE, Found.NONE, Found.NOT_TRACEABLE)
_LEFT_OPEN = 1
"""So many looks that are due wait for somebody."""


def look_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return the signatures for follow-up on the day before each hearing, and the looks made by today."""
    acts: list[Act] = []
    for case in planned:
        if case.stage in FOLLOWED and case.sitting is not None and case.index % 6 != 1:
            eve = case.sitting - timedelta(days=1)
            acts.append((eve, _MORNING, partial(_agree, office, world, case)))
    return [*acts, (world.today, _NOON, partial(_look, office, world))]


def _agree(office: Office, world: World, case: Planned) -> None:
    page = office.ask(cases.case_page, world.numbers[case.index])
    parents = [line for line in page.guardians if line.capacity is Capacity.PARENT and line.may_sign]
    for parent in parents[:1]:
        office.do(
            intake.record_consent, page.line.number, ConsentKind.FOLLOW_UP, parent.person_id,
            signed_on=office.today(),
        )  # fmt: skip


def _look(office: Office, world: World) -> None:
    due = Asked().keeping(follow_up_lists.STATE, [LookState.DUE.value])
    lines = office.ask(follow_up_lists.worklist, due, 0, len(_FOUND) + _LEFT_OPEN)
    for line, result in zip(lines[_LEFT_OPEN:], _FOUND, strict=False):
        offense = result is Found.OFFENSE
        office.do(
            follow_ups.record_check, line.id, world.today, "Maple Police (made up)", result,
            line.exit_on + timedelta(days=90) if offense else None, "misdemeanor" if offense else "",
        )  # fmt: skip
