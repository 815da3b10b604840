"""How often a family was tried since it was last heard of, and when the return to the referrer is proposed.

Source: domain reference, section 1.2, step 3 (Durham NC: no answer within 30 days), and 1.1.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from youthcourt import words
from youthcourt.domain.calls import CALLED_AT, proposes_return
from youthcourt.domain.contacts import Channel
from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.intake_steps import BEFORE_INTAKE
from youthcourt.domain.stages import Stage
from youthcourt.services.intake_due import IntakeDays
from youthcourt.services.settings import settings
from youthcourt.store import find_calls
from youthcourt.store.unit import Unit

_COUNTED = {
    Channel.CALL: ("1 call", "{count} calls"),
    Channel.TEXT: ("1 text message", "{count} text messages"),
    Channel.LETTER: ("1 letter", "{count} letters"),
    Channel.EMAIL: ("1 e-mail", "{count} e-mails"),
    Channel.VISIT: ("1 visit", "{count} visits"),
}


@dataclass(frozen=True)
class Tried:
    """How often a family was tried in vain, by channel, since it was last heard of."""

    by_channel: Mapping[Channel, int] = field(default_factory=dict)
    heard_on: date | None = None
    """The last day on which they were spoken to, signed something or came in; None for never yet."""

    @property
    def count(self) -> int:
        """How many tries there were in all."""
        return sum(self.by_channel.values())

    def told(self) -> str:
        """Return the tries in words, by channel: ``4 calls, 1 letter``."""
        return words.listing(_tries(channel, number) for channel, number in self.by_channel.items() if number)


def tried(unit: Unit) -> dict[str, Tried]:
    """Return by case how often its family was tried, at the stages at which families are called."""
    heard = {row.number: row.on for row in find_calls.heard_of(unit, CALLED_AT)}
    found: dict[str, Counter[Channel]] = {number: Counter() for number in heard}
    for row in find_calls.tries(unit, CALLED_AT):
        counted = found.setdefault(row.number, Counter())
        if row.number not in heard or row.on > heard[row.number]:
            counted[row.channel] += row.tries
    return {
        number: Tried({channel: count[channel] for channel in Channel if count[channel]}, heard.get(number))
        for number, count in found.items()
    }


class Returns:
    """Says of which cases the return to the referrer is proposed; nothing closes by itself."""

    def __init__(self, unit: Unit) -> None:
        self._today, self._allowed = unit.today, timedelta(days=settings(unit).contact_days)
        self._days = IntakeDays(unit)
        self.tried = tried(unit)

    def of(self, row: Any, *, lacking: bool) -> date | None:
        """Return the day by which a family was to answer, where the return of the case is proposed.

        That is the day for the first contact, and after they were heard of as many days from then on. *row*
        is one of ``find_calls.called`` or ``find_today.open_cases``; a case at intake that is not *lacking*
        anything of its family is not sent back, nor one that the rules send back for another reason.
        """
        done = row.stage is Stage.INTAKE and not lacking
        if row.stage not in CALLED_AT or row.eligibility is Result.NOT_ELIGIBLE or done:
            return None
        known = self.tried.get(row.number, Tried())
        by = self._first(row) if known.heard_on is None else known.heard_on + self._allowed
        return by if proposes_return(by, self._today, known.count) else None

    def _first(self, row: Any) -> date:
        waiting = row.stage in BEFORE_INTAKE and row.eligibility is Result.ELIGIBLE
        day = self._days.of(row) if waiting else None  # with the day set by hand, where one was
        return day.on if day else self._days.reckon(IntakeStep.CONTACT, row).on


def _tries(channel: Channel, number: int) -> str:
    one, more = _COUNTED[channel]
    return words.text(one) if number == 1 else words.text(more, count=number)
