"""A new arrest while a case is open: its history, what a person decides, what a court counts.

A new arrest never ends a case by itself (domain reference, 1.3 and situation 22; Sumter FL expels, and
the reference makes it a coordinator's decision with a reason). What counts as a new offense is the
court's own definition (section 6.3).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from youthcourt.domain.following import EventDefinition, EventStatus


class EventDecision(StrEnum):
    """What a person decides about an event. Nothing follows by itself."""

    GOES_ON = "goes_on"
    WARNING = "warning"
    REVIEW = "review"
    RETURNED = "returned"
    WAITS = "waits"
    """Until more is known."""


_NEEDS: dict[EventDefinition, EventStatus | None] = {
    EventDefinition.ARREST: None,
    EventDefinition.CHARGE: EventStatus.CHARGED,
    EventDefinition.REFERRAL: EventStatus.REFERRED,
    EventDefinition.CONVICTION: EventStatus.FOUND,
}
"""The status that an event must have had; any at all where an arrest is enough."""


def counts_as_offense(history: Iterable[EventStatus], definition: EventDefinition) -> bool:
    """Say whether an event with these statuses, in their order, counts as the court defines it.

    An arrest that was dropped later was an arrest and counts where arrests do; it counts nowhere
    else unless it had come that far. Who counts arrests can tell the dropped ones apart.
    """
    statuses = set(history)
    needed = _NEEDS[definition]
    return bool(statuses) if needed is None else needed in statuses


def was_dropped(history: Iterable[EventStatus]) -> bool:
    """Say whether the newest of these statuses is that it was dropped."""
    *_, last = (None, *history)
    return last is EventStatus.DROPPED
