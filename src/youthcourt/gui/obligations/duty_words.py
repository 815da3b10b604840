"""How jury duty is told: a status with its tone, and one sentence over all of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from youthcourt import words
from youthcourt.look.tokens import Tone
from youthcourt.services.obligations import DutyLine


def status(line: DutyLine, today: date) -> tuple[Tone, str]:
    """Return the tone and the words for how a duty stands on *today*."""
    if line.ended:
        return Tone.RETURNED, "Ended with the case"
    if not line.left:
        return Tone.COMPLETED, "Served"
    if line.due_on is not None and line.due_on < today:
        late = (today - line.due_on).days
        return Tone.OVERDUE, f"{late} {'day' if late == 1 else 'days'} late"
    if line.first_day > today:
        return Tone.SCHEDULED, f"From {words.short_day(line.first_day)}"
    return Tone.PROGRESS, "Serving"


def summary(lines: Sequence[DutyLine]) -> str:
    """Return one sentence over all duties; empty when there are none."""
    if not lines:
        return ""
    owing = [line for line in lines if line.left]
    if not owing:
        return "Nobody has a sitting of jury duty left to serve."
    people, left = len({line.person_id for line in owing}), sum(line.left for line in owing)
    who = "1 young person has" if people == 1 else f"{people} young people have"
    return f"{who} {left} {'sitting' if left == 1 else 'sittings'} of jury duty left to serve."
