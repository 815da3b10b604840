"""How jury duty is told: a status with its tone, and one sentence over all of it."""

from __future__ import annotations

from datetime import date

from youthcourt import words
from youthcourt.look.tokens import Tone
from youthcourt.services.duty_lists import DutySum
from youthcourt.services.obligations import DutyLine


def status(line: DutyLine, today: date) -> tuple[Tone, str]:
    """Return the tone and the words for how a duty stands on *today*."""
    if line.ended:
        return Tone.RETURNED, words.text("Ended with the case")
    if not line.left:
        return Tone.COMPLETED, words.text("Served")
    if line.due_on is not None and line.due_on < today:
        late = (today - line.due_on).days
        return Tone.OVERDUE, words.text(
            "{late} {part} late", late=late, part=words.text("day") if late == 1 else words.text("days")
        )
    if line.first_day > today:
        return Tone.SCHEDULED, words.text("From {first_day}", first_day=words.short_day(line.first_day))
    return Tone.PROGRESS, words.text("Serving")


def summary(duties: DutySum) -> str:
    """Return one sentence over all duties; empty when there are none."""
    if not duties.duties:
        return ""
    if not duties.left:
        return words.text("Nobody has a sitting of jury duty left to serve.")
    people, left = duties.people, duties.left
    who = (
        words.text("1 young person has")
        if people == 1
        else words.text("{people} young people have", people=people)
    )
    return words.text(
        "{who} {left} {part} of jury duty left to serve.",
        who=who,
        left=left,
        part=words.text("sitting") if left == 1 else words.text("sittings"),
    )
