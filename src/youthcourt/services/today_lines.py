"""Lines of the page of the day: what they say, how late they are, and where each leads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from youthcourt import words
from youthcourt.domain.today import PART_OF, TodayKind, TodayPart


class Goal(StrEnum):
    """The page that a line opens; its key is a case number, a day, a person's or a hearing's key.

    A list has none.
    """

    CASE = "case"
    SITTING = "sitting"
    READINESS = "readiness"
    HEARING = "hearing"
    PERSON = "person"
    APPOINTMENTS = "appointments"
    CASES = "cases"
    SITTINGS = "sittings"
    SETTINGS = "settings"
    FOLLOW_UP = "follow_up"
    CALLS = "calls"


MOST = 50
"""So many lines of a part are shown; nobody reads more of them on one page."""
_ALL = {TodayPart.APPOINTMENTS: Goal.APPOINTMENTS, TodayPart.PAPERS: Goal.SITTINGS}
"""Where all lines of a part are to be found: the others among the cases."""


@dataclass(frozen=True)
class TodayLine:
    """One line of the page of the day."""

    kind: TodayKind
    record: str
    """What it is known by among its kind, for putting it off."""
    what: str
    """What is to be done or waited for, in words."""
    who: str
    """Of whom: a name for the staff; empty for what is nobody's own."""
    number: str
    """The case, or nothing."""
    due: date | None
    when: str
    """How late it is or how far ahead, in words; empty without a due day."""
    late: bool
    goal: Goal
    key: object
    tab: str = ""
    """The part of the page where it is mended, such as ``facts``; in the book, the appointment's key."""
    at: time | None = None
    """The time on its day, where it has one."""

    @property
    def rest(self) -> bool:
        """Whether it stands for all those of its part that are not shown: it cannot be put off."""
        return not self.record

    @property
    def part(self) -> TodayPart:
        """Where on the page it stands."""
        return PART_OF[self.kind]


@dataclass(frozen=True)
class OffLine:
    """A line that is put off, until when and why."""

    line: TodayLine
    until: date
    why: str


@dataclass(frozen=True)
class TodayPage:
    """The page of a day: lines by part, those put off, the last proven backup."""

    day: date
    lines: tuple[TodayLine, ...]
    off: tuple[OffLine, ...]
    last_backup: date | None

    def of(self, part: TodayPart) -> tuple[TodayLine, ...]:
        """Return the lines of one part, as they stand on the page."""
        return tuple(line for line in self.lines if line.part is part)

    def shown(self, part: TodayPart) -> tuple[TodayLine, ...]:
        """Return what stands on the page of one part: at most MOST lines, then one that tells of the rest."""
        lines = self.of(part)
        rest = len(lines) - MOST
        return lines if rest <= 0 else (*lines[:MOST], _rest(lines[MOST], rest))


def _rest(first: TodayLine, count: int) -> TodayLine:
    """Return the line for those of a part that are not shown, *first* and after; it opens where all are."""
    goal = _ALL.get(first.part, Goal.CASES)
    key = first.key if goal is Goal.APPOINTMENTS else None
    what = words.text("1 more") if count == 1 else words.text("{count} more", count=words.number(count))
    return TodayLine(first.kind, "", what, "", "", None, "", False, goal, key)


def when_words(due: date, today: date) -> str:
    """Return how late something is or how far ahead: ``4 days late``, ``today``, ``in 3 days``."""
    days = (due - today).days
    if days == 0:
        return words.text("today")
    if days == 1:
        return words.text("tomorrow")
    if days == -1:
        return words.text("1 day late")
    return words.text("in {days} days", days=days) if days > 0 else words.text("{days} days late", days=-days)


def ago_words(day: date, today: date) -> str:
    """Return how long ago something was, or how far ahead it is: ``4 days ago``, ``in 3 days``."""
    days = (today - day).days
    if days <= 0:
        return when_words(day, today)
    return words.text("yesterday") if days == 1 else words.text("{days} days ago", days=days)
