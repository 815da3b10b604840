"""How somebody attended a sitting, and what follows from it: the codes carry flags.

Source: domain reference, section 5.5 (codes; Bedford TX: who is sent home is not counted) and
situation 25 (a forgotten sign-out is incomplete until it is mended, never assumed).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from youthcourt.domain.parts import AttendanceCode


@dataclass(frozen=True)
class Flags:
    """What follows from a code."""

    attended: bool = False
    """They were there."""
    counts: bool = False
    """The sitting pays one duty."""
    earns: bool = False
    """The time there earns credit."""
    letter: bool = False
    """Their family is written to."""


@dataclass(frozen=True)
class DutyChoices:
    """Which of those who were there a court lets its sittings count for; by default all of them."""

    not_seated: bool = True
    late: bool = True
    left_early: bool = True


class Standing(StrEnum):
    """Where an attendance stands. It is derived, never stored: a missing time out is never assumed."""

    EXPECTED = "expected"
    """Nobody has said yet whether they came."""
    SIGNED_IN = "signed_in"
    """Came, and it is still that day."""
    INCOMPLETE = "incomplete"
    """Came, and nobody said when they left: it counts for nothing until that is mended."""
    CLOSED = "closed"
    """From when to when is known; what it counts is counted."""
    AWAY = "away"
    """Excused, did not come, or was sent home."""


AWAY = frozenset({AttendanceCode.EXCUSED, AttendanceCode.NO_SHOW, AttendanceCode.SENT_HOME})
"""Codes of those who do not serve at the sitting."""
OPEN = frozenset({Standing.EXPECTED, Standing.SIGNED_IN, Standing.INCOMPLETE})
"""Standings that keep a night from being closed."""


def flags(code: AttendanceCode, choices: DutyChoices) -> Flags:
    """Return what follows from *code* in a court that chose *choices*."""
    there = {
        AttendanceCode.SERVED: True,
        AttendanceCode.PRESENT_NOT_SEATED: choices.not_seated,
        AttendanceCode.LATE: choices.late,
        AttendanceCode.LEFT_EARLY: choices.left_early,
    }
    if code in there:
        return Flags(attended=True, counts=there[code], earns=True)
    if code is AttendanceCode.SENT_HOME:
        return Flags(attended=True, letter=True)
    return Flags(letter=code is AttendanceCode.NO_SHOW)


def standing(code: AttendanceCode | None, time_in: time | None, *, closed: bool, over: bool) -> Standing:
    """Return where an attendance stands; *over* says that the day of the sitting is past.

    Who was marked as having been there came as well as who was signed in.
    """
    if closed:
        return Standing.CLOSED
    if code in AWAY:
        return Standing.AWAY
    if time_in is None and code in (None, AttendanceCode.EXPECTED):
        return Standing.EXPECTED
    return Standing.INCOMPLETE if over else Standing.SIGNED_IN
