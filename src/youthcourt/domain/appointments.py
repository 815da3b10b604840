"""Appointments with young people and families: interviews and check-ins, kept, missed, moved.

Two appointments of one person at one time cannot both be kept, so the second is refused. The same
staff member, or the same place, at one time is often meant (co-respondents come together, a talk
is handed over), so that is only warned of. [our decision; domain reference, section 1.1, intake]
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import fold

SHORTEST, LONGEST = 5, 480
"""Bounds of an appointment, in minutes."""
_DAY = 24 * 60


class AppointmentKind(StrEnum):
    """What an appointment is for."""

    INTERVIEW = "interview"
    CHECK_IN = "check_in"


class AppointmentState(StrEnum):
    """What became of an appointment. A missed or cancelled one stays so when it is booked anew.

    REBOOKED is one that was moved while it was still booked.
    """

    BOOKED = "booked"
    KEPT = "kept"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"
    REBOOKED = "rebooked"


class Overlap(StrEnum):
    """What two appointments at one time share, besides the person, which is refused."""

    STAFF = "staff"
    PLACE = "place"


@dataclass(frozen=True)
class Slot:
    """When and where somebody is expected. Minutes."""

    person_id: str
    on: date
    starts_at: time
    minutes: int
    with_whom: str = ""
    place: str = ""

    @property
    def start(self) -> int:
        """Minutes after midnight at which it begins."""
        return self.starts_at.hour * 60 + self.starts_at.minute

    def meets(self, other: Slot) -> bool:
        """Say whether both take place at one time; one that ends as the other begins does not."""
        return (
            self.on == other.on
            and self.start < other.start + other.minutes
            and other.start < self.start + self.minutes
        )


def check_slot(slot: Slot, *, today: date) -> None:
    """Raise BadInput unless *slot* is on *today* or later, lasts 5 to 480 minutes and ends that day.

    A day after the next year is surely a typing slip, as for a hearing.
    """
    if slot.on < today:
        raise BadInput(
            "An appointment is booked for today or a later day; {date} is past.", field="on", date=slot.on
        )
    check_day(slot.on, called="day", today=today, field="on")
    if not SHORTEST <= slot.minutes <= LONGEST:
        raise BadInput(
            "An appointment lasts between {low} and {high} minutes.",
            field="minutes",
            low=SHORTEST,
            high=LONGEST,
        )
    if slot.start + slot.minutes > _DAY:
        raise BadInput(
            "The appointment would end after midnight. Choose an earlier time or fewer minutes.",
            field="starts_at",
        )


def check_free(slot: Slot, others: Iterable[Slot], called: str) -> frozenset[Overlap]:
    """Return what *slot* shares with booked *others* at its time; raises Refused for the same person.

    *called* is the person's name, for the refusal.
    """
    met = [other for other in others if slot.meets(other)]
    for other in met:
        if other.person_id == slot.person_id:
            raise Refused(
                "{person} already has an appointment at {time} that day. "
                "Choose another time, or rebook that one.",
                person=called,
                time=other.starts_at,
            )
    return shared(slot, met)


def shared(slot: Slot, others: Iterable[Slot]) -> frozenset[Overlap]:
    """Return what *slot* shares with *others* at its time, besides the person."""
    found = set()
    for other in others:
        if not slot.meets(other):
            continue
        if slot.with_whom and fold(slot.with_whom) == fold(other.with_whom):
            found.add(Overlap.STAFF)
        if slot.place and fold(slot.place) == fold(other.place):
            found.add(Overlap.PLACE)
    return frozenset(found)


def check_became(old: AppointmentState, new: AppointmentState, begins: datetime, *, now: datetime) -> None:
    """Raise Refused unless an appointment that *begins* then may go from *old* to *new*; both local times.

    Only a booked one is kept, missed or cancelled, and the first two not before it begins.
    """
    if old is not AppointmentState.BOOKED:
        raise Refused("This appointment is already noted as “{state}”. Book a new one instead.", state=old)
    if new is not AppointmentState.CANCELLED and now < begins:
        raise Refused(
            "The appointment begins on {date} at {time}; what became of it can be noted from then on.",
            date=begins.date(),
            time=begins.time(),
        )


def check_still_booked(state: AppointmentState) -> None:
    """Raise Refused unless an appointment is booked: what became of one does not change its time."""
    if state is not AppointmentState.BOOKED:
        raise Refused(
            "This appointment is noted as “{state}”. Set it back to booked, then change it.", state=state
        )


def set_back_to(old: AppointmentState, to: date | None) -> AppointmentState:
    """Return the state of an appointment whose *old* state was noted by mistake: booked again.

    *to* is the day that it was moved to, if any. Raises Refused then, since its time is held by the
    newer one, and when it is booked.
    """
    if to is not None:
        raise Refused("This appointment was already moved to {date}. Move the one of that day.", date=to)
    if old is AppointmentState.BOOKED:
        raise Refused("This appointment is booked.")
    return AppointmentState.BOOKED


def moved(old: AppointmentState, to: date | None) -> AppointmentState:
    """Return the state of an appointment once it is booked anew: a no-show stays one, and is counted.

    *to* is the day that it was moved to before, if any. Raises Refused then, since the newer one is
    what can be moved, and when it was kept.
    """
    if to is not None:
        raise Refused("This appointment was already moved to {date}. Move the one of that day.", date=to)
    if old is AppointmentState.KEPT:
        raise Refused("This appointment is already noted as “{state}”. Book a new one instead.", state=old)
    return AppointmentState.REBOOKED if old is AppointmentState.BOOKED else old
