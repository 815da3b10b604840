"""Sittings of jury duty that somebody did not come to, while nothing is set in their place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from youthcourt.domain.jury_duty import LOST, DutyDateState, made_up
from youthcourt.store import find_duty
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class Missed:
    """The last sitting of a duty that somebody did not come to, while no other day is set for it."""

    date_id: str
    person_id: str
    number: str
    """The case."""
    on: date


def to_be_set(unit: Unit) -> Mapping[str, Missed]:
    """Return by duty the sitting for which another day is to be set; duties of open cases alone.

    There is none once a later sitting made up for it, or once as many days as were missed are set since:
    a day for which they were signed up before makes up for nothing.
    One read, however many owe duty.
    """
    rows = find_duty.after_missing(unit)
    found: dict[str, Missed] = {}
    for duty, days in groupby(rows, key=lambda row: str(row.obligation_id)):
        missed = _last(list(days), unit.today)
        if missed is not None:
            found[duty] = Missed(missed.date_id, missed.person_id, missed.number, missed.held_on)
    return found


def _last(days: Sequence[Any], today: date) -> Any | None:
    """Return the last missed sitting of one duty's *days* with nothing in its place, or None."""
    served = [row.held_on for row in days if row.served]
    lost = made_up((row.held_on for row in days if row.state in LOST and not row.served), served)
    missed = [
        row
        for row in days
        if row.state is DutyDateState.MISSED and not row.served and row.held_on not in lost
    ]
    left = days[0].sittings_owed - len(served)
    since = sum(_is_set(row, today) and row.said_on >= missed[0].held_on for row in days) if missed else 0
    return missed[-1] if since < min(len(missed), left) else None


def _is_set(row: Any, today: date) -> bool:
    """Say whether a date is still to be kept: signed up, also while its night is not closed; or waiting."""
    if row.state is DutyDateState.SIGNED_UP:
        return not row.served and (row.held_on >= today or row.closed_on is None)
    return row.state is DutyDateState.WAITING and row.held_on >= today
