"""At which sittings somebody can serve the duty they owe, with the seats left, and why not at others.

Situations 5 and 6 of the domain reference: not before the day after the own hearing, and not where
only cases are heard that they must keep away from. No duty is ever lost for that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.conflicts import Bar, JurorFacts, barred
from youthcourt.domain.jury_duty import DutyDateState, places_left
from youthcourt.domain.presence import kept_from
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.services.jury_facts import hearing_facts, why_not
from youthcourt.services.presence import places
from youthcourt.services.settings import settings
from youthcourt.store import find_duty, find_sittings
from youthcourt.store.tables import Case, DutyDate, DutyObligation, Sitting
from youthcourt.store.unit import Unit

SITTINGS_SHOWN = 8
"""So many coming sittings are looked at: about two months of Saturdays."""
Bars = Sequence[tuple[str, Bar | None]]
"""Cases with what keeps somebody from their panels, or None."""


@dataclass(frozen=True)
class PossibleDate:
    """A coming sitting for somebody who owes duty; for the staff alone."""

    on: date
    place: str
    places: int
    taken: int
    state: DutyDateState | None
    """Where they stand with it, or None."""
    why: str
    """Why it is not possible, in words; empty when it is."""
    note: str
    """What to know all the same: panels they are kept from, a day after the deadline."""
    seated: bool = False
    """Whether they hold a seat or stand by that day, signed up or not."""

    @property
    def left(self) -> int:
        """Seats left; never below zero."""
        return places_left(self.places, self.taken)


@dataclass(frozen=True)
class DutyPlaces:
    """The places for jury duty of a sitting."""

    places: int
    taken: int
    """By those who signed up and those who hold a seat; once all panels are drawn, often more than places."""
    signed_up: int
    given: int | None
    """The number that somebody gave for this sitting; None while there are as many as seats."""

    @property
    def left(self) -> int:
        """How many more can sign up; never below zero."""
        return places_left(self.places, self.taken)


def duty_places(unit: Unit, on: date) -> DutyPlaces:
    """Return the places for jury duty of a sitting and how many are taken. Raises NotFound."""
    sitting = find_sittings.on(unit, on)
    taken = find_duty.taken(unit, [sitting.id]).get(sitting.id, 0)
    signed_up = len(find_duty.people_at(unit, sitting.id, (DutyDateState.SIGNED_UP,)))
    return DutyPlaces(places_at(unit, sitting), taken, signed_up, sitting.duty_places)


def possible_dates(
    unit: Unit, duty: DutyObligation, first: date, deadline: date | None
) -> tuple[PossibleDate, ...]:
    """Return the next sittings, each with seats left and what speaks against it. *first* is the first day."""
    coming = find_duty.coming(unit, unit.today, SITTINGS_SHOWN)
    ids = [sitting.id for sitting in coming]
    taken, seated = find_duty.taken(unit, ids), find_duty.seated(unit, ids, alternates=True)
    states = {row.sitting_id: row.state for row in unit.find(DutyDate, obligation_id=duty.id)}
    return tuple(
        PossibleDate(
            sitting.held_on, sitting.place, places_at(unit, sitting), taken.get(sitting.id, 0),
            states.get(sitting.id), *_told(unit, duty, sitting, first, deadline),
            (sitting.id, duty.person_id) in seated,
        )
        for sitting in coming
    )  # fmt: skip


def free_for(unit: Unit) -> list[Any]:
    """Return who waits first at each later sitting where a place is free: rows of ``waiting_first``."""
    rows = find_duty.waiting_first(unit, unit.today)
    taken = find_duty.taken(unit, [row.id for row in rows]) if rows else {}
    return [
        row for row in rows if taken.get(row.id, 0) < places_at(unit, unit.get(Sitting, row.id, "sitting"))
    ]


def places_at(unit: Unit, sitting: Sitting) -> int:
    """Return how many can sign up for a sitting: the court's number for it, or the seats of its rooms."""
    if sitting.duty_places is not None:
        return sitting.duty_places
    return settings(unit).jury_size * find_duty.rooms(unit, sitting.id)


def _told(
    unit: Unit, duty: DutyObligation, sitting: Sitting, first: date, deadline: date | None
) -> tuple[str, str]:
    if sitting.held_on < first:
        return words.text("duty begins on {first}", first=first), ""
    bars = _bars(unit, duty.person_id, sitting)
    why = _why(unit, duty.person_id, sitting, bars)
    if why:
        return why, ""
    kept = [case for case, bar in bars if bar is not None]
    notes = [words.text("waits outside while {cases} is heard", cases=words.listing(kept))] if kept else []
    if deadline is not None and sitting.held_on > deadline:
        notes.append(words.text("after the deadline"))
    return "", "; ".join(notes)


def nowhere_to_sit(unit: Unit, person_id: str, sitting: Sitting) -> str:
    """Return why somebody could sit on no panel of a sitting, in words; empty when they can on one.

    A sitting without any hearing yet is open to everybody.
    """
    return _why(unit, person_id, sitting, _bars(unit, person_id, sitting))


def _why(unit: Unit, person_id: str, sitting: Sitting, bars: Bars) -> str:
    if _own_case_open(unit, person_id, sitting):
        return why_not(Bar.OWN_CASE)
    found = [bar for _, bar in bars if bar is not None]
    if found and len(found) == len(bars):
        return words.text("{why}, and no other case is heard", why=why_not(found[0]))
    return ""


def _bars(unit: Unit, person_id: str, sitting: Sitting) -> Bars:
    """Return each case still to be heard at a sitting with what keeps somebody from its panel."""
    others = kept_from(places(unit, sitting)).get(person_id, frozenset())
    juror = JurorFacts(person_id, roles_today=others)
    return [
        (hearing.case, barred(juror, hearing, day=sitting.held_on))
        for hearing in hearing_facts(unit, sitting)
    ]


def _own_case_open(unit: Unit, person_id: str, sitting: Sitting) -> bool:
    """Say whether another case of theirs comes first: referred by then, and not heard yet."""
    return any(
        (case.stage in BEFORE_HEARING or case.stage is Stage.HEARD) and case.referred_on <= sitting.held_on
        for case in unit.find(Case, respondent_id=person_id)
    )
