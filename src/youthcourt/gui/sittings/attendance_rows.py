"""How attendance is told: a row for each person, the chip that says how it stands, and the totals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from youthcourt import words
from youthcourt.domain.attendance import Standing
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.attendance import AttendanceLine, Night
from youthcourt.services.obligations import Served

_TONES = {
    Standing.CLOSED: Tone.COMPLETED,
    Standing.SIGNED_IN: Tone.PROGRESS,
    Standing.INCOMPLETE: Tone.OVERDUE,
    Standing.EXPECTED: Tone.SCHEDULED,
    Standing.AWAY: Tone.RETURNED,
}


_NAMED = 8
"""So many are named of whom nothing is said yet; the list has all of them."""


@dataclass(frozen=True)
class Present:
    """Somebody who is expected, came, or gave an answer."""

    line: AttendanceLine

    @property
    def person_id(self) -> str:
        """Who it is."""
        return self.line.person_id

    @property
    def name(self) -> str:
        """What they are called."""
        return self.line.name

    @property
    def told(self) -> str:
        """How it stands with them, in words."""
        return standing_words(self.line)

    @property
    def times(self) -> str:
        """From when to when; empty until they are signed out."""
        came, left = self.line.time_in, self.line.time_out
        if came is None or left is None:
            return ""
        return words.text("{time_in} to {time_out}", time_in=words.clock(came), time_out=words.clock(left))


def columns() -> list[Column[Present]]:
    """Return the columns of the attendance table."""
    return [
        Column("Name", lambda row: row.name, width=230),
        Column("Attended", lambda row: row.told, chip=lambda row: _TONES[row.line.standing], width=190),
        Column("Came at", lambda row: _clock(row.line.time_in), width=100),
        Column("Left at", lambda row: _clock(row.line.time_out), width=100),
        Column("Break", _break, width=90),
        Column("Follows", _follows, width=170),
        Column("Sits on", lambda row: words.listing(row.line.seats)),
    ]


def _clock(value: time | None) -> str:
    return words.clock(value) if value is not None else ""


def _break(row: Present) -> str:
    pause = row.line.break_minutes
    return words.text("{minutes} min", minutes=pause) if pause else ""


def _follows(row: Present) -> str:
    """Return what follows from how somebody attended, where that is not what is usual; for the staff."""
    line = row.line
    if line.follows.letter:
        return words.text("Write to the family")
    if line.standing is Standing.CLOSED and line.owes and not line.follows.counts:
        return words.text("Pays no duty")
    return ""


def standing_words(line: AttendanceLine) -> str:
    """Return how it stands with somebody: how they attended, or what is missing."""
    if line.standing is Standing.INCOMPLETE:
        return words.text("Incomplete")
    if line.standing is Standing.SIGNED_IN:
        return words.text("Signed in") if line.time_in else words.text("Here, not signed out")
    if line.standing is Standing.EXPECTED:
        return words.text("Coming") if line.code else words.text("No answer")
    return words.label(line.code or AttendanceCode.EXPECTED)


def totals(night: Night) -> str:
    """Return who came, who is open and who was away, and whether the night is closed."""
    came = night.count(Standing.CLOSED, Standing.SIGNED_IN, Standing.INCOMPLETE)
    counted = (
        (came, words.text("{count} came", count=came)),
        (night.count(Standing.CLOSED), words.text("{count} signed out", count=night.count(Standing.CLOSED))),
        (_incomplete(night), words.text("{count} incomplete", count=_incomplete(night))),
        (night.count(Standing.AWAY), words.text("{count} away", count=night.count(Standing.AWAY))),
        (
            night.count(Standing.EXPECTED),
            words.text("{count} not said yet", count=night.count(Standing.EXPECTED)),
        ),
    )
    parts = [told for count, told in counted if count]
    return "   ·   ".join([*parts, *_closed(night)])


def _incomplete(night: Night) -> int:
    return night.count(Standing.INCOMPLETE)


def _closed(night: Night) -> list[str]:
    if night.closed_on is not None:
        left = len(night.open)
        told = [words.text("{count} being corrected: sign out or mark", count=left)] if left else []
        return [words.text("closed on {date}", date=night.closed_on), *told]
    return [words.text("opened again: {why}", why=night.reopened_why)] if night.reopened_why else []


def still_open(night: Night) -> str:
    """Return the names of those who came and have no time out, or else of whom nothing is said yet."""
    incomplete = [line.name for line in night.open if line.standing is not Standing.EXPECTED]
    if incomplete:
        return words.text("Incomplete: {names}.", names=words.listing(incomplete))
    unsaid = [line.name for line in night.open]
    more = len(unsaid) - _NAMED
    if more > 0:
        return words.text(
            "Did they come? {names} and {more} more.", names=", ".join(unsaid[:_NAMED]), more=more
        )
    return words.text("Did they come? {names}.", names=words.listing(unsaid))


def served_words(served: Served) -> str:
    """Return what a sitting counted for somebody: time, credit hours, duty left."""
    hours, minutes = divmod(served.minutes, 60)
    parts = [words.text("{hours} h {minutes} min", hours=hours, minutes=minutes)]
    if served.credit_hours:
        parts.append(
            words.text("{credit_hours} credit hours", credit_hours=words.number(served.credit_hours))
        )
    if served.duty_left is not None:
        left = (
            words.text("1 sitting")
            if served.duty_left == 1
            else words.text("{duty_left} sittings", duty_left=served.duty_left)
        )
        parts.append(
            words.text("{left} of duty left", left=left) if served.duty_left else words.text("duty done")
        )
    return words.listing(parts) + "."


def first_open(night: Night) -> str:
    """Return who is to be seen to first: somebody incomplete, else of whom nothing is said yet."""
    ranked = sorted(night.open, key=lambda line: line.standing is Standing.EXPECTED)
    return ranked[0].person_id
