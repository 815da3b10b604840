"""Looking back at closed cases: windows, when a look is due, what it may find, what is kept of it.

A window is the days after the exit up to and with exit + N, and only an offense dated within it counts.
A look counts only when it is made at the end of the window or later: before, it cannot know. A case is
looked at only where that was agreed to; the others are counted apart.

Source: domain reference, sections 1.2 (step 14), 6.3 (recidivism) and 8 (situation 22).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.consent import Capacity, ConsentKind, OnFile
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import Found
from youthcourt.domain.stages import Stage

FOLLOWED = frozenset(
    {Stage.COMPLETED, Stage.RETURNED_NONCOMPLIANCE, Stage.RETURNED_NEW_OFFENSE, Stage.WITHDRAWN}
)
"""Exits after which somebody is looked for, where the case was heard. [our decision]"""


def is_followed(stage: Stage, code: str, *, heard: bool) -> bool:
    """Say whether a case that left in *stage*, for the reason *code*, is looked at afterwards.

    One that was never heard is not, and nobody is ever asked about a child who died.
    """
    return heard and stage in FOLLOWED and code != ClosingReason.DIED


class LookState(StrEnum):
    """Where a look at a closed case stands; each is counted apart from the others."""

    DUE = "due"
    """The window has ended and nobody has looked."""
    NOT_DUE = "not_due"
    NOT_ASKED = "not_asked"
    """Outside what was consented to."""
    CHECKED = "checked"
    COUNTED = "counted"
    """What was found is in the count, and erased of the child."""


@dataclass(frozen=True)
class Window:
    """The days after an exit in which a new offense counts: not the day of the exit, but the last day."""

    exit_on: date
    days: int

    @property
    def due_on(self) -> date:
        """The last day of the window, from which on a look can be made."""
        return self.exit_on + timedelta(days=self.days)

    def holds(self, day: date) -> bool:
        """Say whether something dated on *day* lies within the window."""
        return self.exit_on < day <= self.due_on


@dataclass(frozen=True)
class Look:
    """What somebody found who looked: when, where, what; *offense_on* only with an offense."""

    checked_on: date
    source: str
    result: Found
    offense_on: date | None = None
    level: str = ""


def windows_of(exit_on: date, days: Iterable[int]) -> tuple[Window, ...]:
    """Return the court's windows after an exit, the shortest first, each once; 0 days is none."""
    return tuple(Window(exit_on, count) for count in sorted({count for count in days if count > 0}))


def state(
    due_on: date, today: date, *, agreed: bool, checked_on: date | None, counted_on: date | None = None
) -> LookState:
    """Return where a look stands. What was found while it was agreed to stays found.

    The list of looks tells the same in SQL (``follow_up_windows.state``); a test holds the two together.
    """
    if counted_on is not None:
        return LookState.COUNTED
    if checked_on is not None:
        return LookState.CHECKED
    if not agreed:
        return LookState.NOT_ASKED
    return LookState.DUE if due_on <= today else LookState.NOT_DUE


def agreed(on_file: Iterable[OnFile], day: date, *, minor: bool) -> bool:
    """Say whether a look on *day* is consented to: by a guardian, or by who is of age then."""
    return any(
        consent.kind is ConsentKind.FOLLOW_UP
        and consent.holds(day)
        and (consent.capacity is not Capacity.SELF or not minor)
        for consent in on_file
    )


def check_look(window: Window, look: Look, today: date) -> None:
    """Raise Refused for a look before the window's end, BadInput for one that cannot be.

    Such are a look ahead of *today*, one without a source, and an offense outside the window.
    """
    if look.checked_on > today:
        raise BadInput(
            "The look was on {date}, which is still to come.", field="checked", date=look.checked_on
        )
    if look.checked_on < window.due_on:
        raise Refused(
            "The time looked back on ends on {date}. A look before that is not kept: "
            "it stays unchecked. Look again from that day on.",
            date=window.due_on,
        )
    if not look.source:
        raise BadInput("Say where this is known from, such as the police or the court.", field="source")
    _check_offense(window, look)


def _check_offense(window: Window, look: Look) -> None:
    if look.result is not Found.OFFENSE:
        if look.offense_on is not None or look.level:
            raise BadInput("A day and a level belong to an offense only. Leave them empty.", field="offense")
        return
    if look.offense_on is None:
        raise BadInput("Give the day of the new offense.", field="offense")
    if not window.holds(look.offense_on):
        raise BadInput(
            "Only an offense from {first} to {last} counts here; {date} lies outside. "
            "Choose “No new offense” where there is no other.",
            field="offense",
            first=window.exit_on + timedelta(days=1),
            last=window.due_on,
            date=look.offense_on,
        )


def counted_as(result: Found, dropped_on: date | None) -> Found:
    """Return what a look counts as: an arrest that was dropped is taken out and counts as none."""
    return Found.NONE if result is Found.OFFENSE and dropped_on is not None else result


def period_of(exit_on: date) -> str:
    """Return the half-year of an exit, ``2026-1`` or ``2026-2``: as near as a count may be to a child."""
    return f"{exit_on.year:04d}-{1 if exit_on.month <= 6 else 2}"


def may_erase(states: Iterable[LookState]) -> bool:
    """Say whether all looks at one case are over, so that what was found can go into the count.

    Where one window was outside what was consented to, nobody will look any more.
    """
    known = list(states)
    return LookState.CHECKED in known and not {LookState.DUE, LookState.NOT_DUE} & set(known)
