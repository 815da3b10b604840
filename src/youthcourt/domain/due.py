"""The deadline engine: the earliest of several anchors decides, and no hard cap is ever passed.

Anchors count whole calendar days; the day of the anchor is day 0. Sources: domain reference, section 0
(*Hard cap rule*: Utah counts from the referral, Texas takes the earlier of hearing and deferral) and
situations 7 to 10. The numbers themselves are settings of the court.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from youthcourt.domain.errors import BadInput, Refused


class AnchorKind(StrEnum):
    """From where a deadline is counted."""

    REFERRAL = "referral"
    DEFERRAL = "deferral"
    INTAKE = "intake"
    HEARING = "hearing"
    HAND = "hand"
    """Set by hand, with a reason."""


class Rolling(StrEnum):
    """What becomes of a due date on a holiday or a weekend."""

    KEEP = "keep"
    NEXT = "next"
    BEFORE = "before"


@dataclass(frozen=True)
class Anchor:
    """A day and the number of days after it on which something is due."""

    kind: AnchorKind
    day: date
    days: int = 0
    hard: bool = False
    """No extension and no rolling passes it: a limit of the law or of the referrer."""

    @property
    def on(self) -> date:
        """The day that this anchor alone would give."""
        return self.day + timedelta(days=self.days)


@dataclass(frozen=True)
class DueDate:
    """When something is due, and why."""

    on: date
    by: Anchor
    """The anchor that decided."""
    cap: date | None = None
    """The last day that any extension can reach; None without a hard cap."""

    @property
    def rolled(self) -> bool:
        """Whether the day was moved because the court is closed on it."""
        return self.on != self.by.on


Closed = Callable[[date], bool]
"""Says whether nothing can be handed in on a day."""
_LONGEST_CLOSED = 31
"""Days; a court that is closed for longer keeps the date as reckoned."""


def open_every_day(_day: date) -> bool:
    """Say that no day is closed."""
    return False


def due_date(
    anchors: Iterable[Anchor], rolling: Rolling = Rolling.KEEP, closed: Closed = open_every_day
) -> DueDate:
    """Return when something is due: on the earliest of *anchors*, a hard one first where two agree.

    A day that is *closed* is rolled as the court's setting says, but never past a hard cap: there it
    rolls back instead. Raises ValueError when there is no anchor at all.
    """
    known = sorted(anchors, key=lambda anchor: (anchor.on, not anchor.hard))
    cap = min((anchor.on for anchor in known if anchor.hard), default=None)
    if not known:
        raise ValueError("a deadline needs an anchor")
    return DueDate(_rolled(known[0].on, rolling, closed, cap), known[0], cap)


def _rolled(day: date, rolling: Rolling, closed: Closed, cap: date | None) -> date:
    if rolling is Rolling.KEEP or not closed(day):
        return day
    after = _open_day(day, 1, closed)
    if rolling is Rolling.NEXT and after is not None and (cap is None or after <= cap):
        return after
    return _open_day(day, -1, closed) or day


def _open_day(day: date, step: int, closed: Closed) -> date | None:
    days = (day + timedelta(days=step * number) for number in range(1, _LONGEST_CLOSED + 1))
    return next((found for found in days if not closed(found)), None)


def set_by_hand(reckoned: DueDate, on: date, why: str) -> DueDate:
    """Return *reckoned* with a day set by hand, for a reason.

    Raises BadInput without a reason, Refused past the hard cap.
    """
    if not why.strip():
        raise BadInput("Please give the reason in a few words.", field="why")
    check_cap(on, reckoned.cap)
    return DueDate(on, Anchor(AnchorKind.HAND, on), reckoned.cap)


def check_cap(on: date, cap: date | None) -> None:
    """Raise Refused for a day past a hard cap."""
    if cap is not None and on > cap:
        raise Refused(
            "{date} is past {cap}, the last day that the law or the referrer allows. Choose an earlier day.",
            date=on,
            cap=cap,
        )


def check_extension(asked_on: date, old: date, new: date, cap: date | None) -> None:
    """Raise Refused for an extension asked too late or past the cap, BadInput for one that extends nothing.

    An extension is asked for before the due date, or on it at the latest (domain reference, 1.2 step 12).
    """
    if asked_on > old:
        raise Refused(
            "An extension is asked for by the due date. This was due on {due}. "
            "Record what happens now: a warning, a review hearing or the return.",
            due=old,
        )
    if new <= old:
        raise BadInput("The new date must be after {due}.", field="new_due", due=old)
    check_cap(new, cap)


def counts(worked_on: date, due: date) -> bool:
    """Say whether work counts: by the day it was done, whenever it is entered (situation 7)."""
    return worked_on <= due
