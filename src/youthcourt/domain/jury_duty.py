"""Jury duty as an obligation: one sitting served is one duty, however many hearings.

Source: domain reference, section 4.3 (Bedford TX: one night, one duty) and situation 6.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum

from youthcourt.domain.errors import Refused
from youthcourt.domain.stages import EXITS, Stage

CARD, CARDS = "duty card", "duty cards"
"""What the print log calls one card, known by its case, and several of a sitting, known by its day."""


class DutyDateState(StrEnum):
    """Where a young person stands with a sitting at which duty can be served."""

    OFFERED = "offered"
    SIGNED_UP = "signed_up"
    WAITING = "waiting"
    EXCUSED = "excused"
    MISSED = "missed"
    WITHDRAWN = "withdrawn"


LOST = (DutyDateState.MISSED, DutyDateState.EXCUSED)
"""Where a sitting is to be made up for by a later one."""


def first_day(hearing_on: date) -> date:
    """Return the first day on which a respondent may serve: the day after their own hearing."""
    return hearing_on + timedelta(days=1)


def check_may_serve(person: str, day: date, first_day: date, approved_on: date | None) -> None:
    """Raise Refused when duty on *day* comes before the own hearing or its approved result.

    *person* is how the message calls them, *first_day* the day after their hearing and
    *approved_on* the day of the approval, None while there is none.
    """
    if approved_on is None or day < approved_on:
        raise Refused(
            "{person} cannot serve on a jury before their own case is heard and the result approved.",
            person=person,
        )
    if day < first_day:
        raise Refused(
            "{person} can serve on a jury from {first} on, the day after their own hearing.",
            person=person,
            first=first_day,
        )


DUTY_ENDS = EXITS - {Stage.COMPLETED}
"""Stages in which jury duty is owed no more: the case has left the court uncompleted."""


def remaining(owed: int, served: int, stage: Stage = Stage.ACTIVE) -> int:
    """Return the sittings still owed, never below zero; none once the case has left the court uncompleted."""
    return 0 if stage in DUTY_ENDS else max(owed - served, 0)


def made_up(lost: Iterable[date], served: Iterable[date]) -> Mapping[date, date]:
    """Return by which later sitting each missed or excused one was made up; one sitting makes up one.

    Those that are not in it are still to be made up.
    """
    free = sorted(served)
    found: dict[date, date] = {}
    for day in sorted(lost):
        later = next((other for other in free if other > day), None)
        if later is not None:
            free.remove(later)
            found[day] = later
    return found


def places_left(places: int, taken: int) -> int:
    """Return how many more can sign up for a sitting; never below zero, also where its places were cut."""
    return max(places - taken, 0)


def earliest(first_day: date, approved_on: date | None) -> date:
    """Return the first day of duty: the day after the own hearing, and not before the approval."""
    return max(first_day, approved_on or first_day)
