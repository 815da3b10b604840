"""Putting a line of the page of the day off until a day, with a reason, and taking that back."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.errors import NotFound
from youthcourt.domain.text import clean_line
from youthcourt.domain.today import TodayKind, check_put_off
from youthcourt.store.tables import PutOff
from youthcourt.store.unit import Unit


def put_off(unit: Unit, kind: TodayKind, record: str, until: date, why: str) -> None:
    """Let a line be away until *until*, when it comes back; the matter itself is as it was.

    Raises BadInput without a reason, or for a day that is not ahead and within a year.
    """
    reason = clean_line(why, field="The reason")
    check_put_off(until, reason, unit.today)
    before = unit.one(PutOff, kind=kind, record=record)
    if before is None:
        unit.add(
            PutOff(
                id=unit.new_id(), kind=kind, record=record, until=until, why=reason, put_on=unit.today,
                by=unit.actor,
            )
        )  # fmt: skip
    else:
        unit.change(before, until=until, why=reason, put_on=unit.today, by=unit.actor)
    unit.touch("today")


def take_back(unit: Unit, kind: TodayKind, record: str) -> None:
    """Let a line that is put off come back at once. Raises NotFound when it is not put off."""
    row = unit.one(PutOff, kind=kind, record=record)
    if row is None:
        raise NotFound("This line is not put off any more. Look at the page of the day again.")
    unit.remove(row)
    unit.touch("today")
