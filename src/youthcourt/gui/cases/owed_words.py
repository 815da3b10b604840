"""What is owed after a hearing, in words: the columns of its tables, the details of one obligation."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.following import WritingState
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.gui.cases.happened import Happened, shortfall
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.burden import warning_words
from youthcourt.services.obligation_lines import CaseObligations, Obligation

_TONES = {
    SanctionStatus.OPEN: Tone.PROGRESS,
    SanctionStatus.DONE: Tone.COMPLETED,
    SanctionStatus.WAIVED: Tone.REFERRED,
    SanctionStatus.NOT_DONE: Tone.RETURNED,
}
HAPPENED = [
    Column[Happened](
        "Day", lambda row: words.short_day(row.day), sort=lambda row: row.day, width=120,
        value=lambda row: row.day,
    ),
    Column[Happened]("What happened", lambda row: row.what, width=300),
    Column[Happened]("More about it", lambda row: row.about),
]  # fmt: skip
"""The columns of what happened."""


def owed_columns() -> list[Column[Obligation]]:
    """Return the columns of what is owed."""
    return [
        Column("What", _named),
        Column("Owed", lambda line: words.counted(int(line.amount * 100), line.unit), right=True, width=110,
               sort=lambda line: line.amount, value=lambda line: line.amount),
        Column("Done", lambda line: words.number(line.done), right=True, width=80,
               sort=lambda line: line.done, value=lambda line: line.done),
        Column("Left", lambda line: words.number(line.left), right=True, width=80,
               sort=lambda line: line.left, value=lambda line: line.left),
        Column("Due", lambda line: words.brief_day(line.due_on), width=120, sort=lambda line: line.due_on,
               value=lambda line: line.due_on),
        Column("Status", _status, chip=_tone, width=140),
    ]  # fmt: skip


def _named(line: Obligation) -> str:
    label = words.text(line.label)
    return f"{label} ({line.topic})" if line.topic else label


def _status(line: Obligation) -> str:
    if line.days_late == 1:
        return words.text("1 day late")
    if line.days_late:
        return words.text("{days} days late", days=line.days_late)
    if line.asked is not None:
        return words.text("More time asked")
    return words.label(line.status)


def _tone(line: Obligation) -> Tone:
    if line.days_late:
        return Tone.OVERDUE
    return Tone.QUESTION if line.asked is not None else _TONES[line.status]


def burden_words(owed: CaseObligations) -> str:
    """Return the hours asked in all, as a warning where the court wants to ask for less."""
    told = words.text("About {hours} hours are asked in all, travel included.", hours=owed.burden.hours)
    return warning_words(owed.burden) or told


def limit_words(owed: CaseObligations) -> str:
    """Return what limits the case: that it is closed, or the last day that can be set; or nothing."""
    if owed.closed:
        return words.text("This case is closed, so nothing here changes. Open the case again first.")
    if owed.cap_on is None:
        return ""
    return words.text("No day of this case can be set after {cap}.", cap=words.day(owed.cap_on))


def about(line: Obligation) -> list[str]:
    """Return the details of an obligation, a sentence a line."""
    told = [words.text("Due {day}. {why}.", day=words.day(line.due_on), why=_why(line))]
    if line.asked is not None:
        template = "More time is asked for until {new}. Choose “More time” to answer."
        told.append(words.text(template, new=words.day(line.asked.new_due)))
    if line.due_on != line.due_original:
        told.append(words.text("First due {day}.", day=words.day(line.due_original)))
    if line.rolled:
        told.append(words.text("Moved, since the court is closed on the day reckoned."))
    if line.over:
        over = words.counted(int(line.over * 100), line.unit)
        told.append(
            words.text("{amount} more than was owed; noted, and carried over to nothing.", amount=over)
        )
    accepted = [one for one in line.writings if one.state is WritingState.ACCEPTED]
    told += [short for short in (shortfall(line, one) for one in accepted[-1:]) if short]
    if line.duty:
        told.append(words.text("Falls by itself when the attendance of a sitting is closed."))
    if line.written:
        told.append(written_hint())
    if line.provider:
        told.append(words.text("At {provider}.", provider=line.provider))
    if line.proof:
        told.append(words.text("Proof: {proof}.", proof=words.text(line.proof)))
    if line.travel:
        told.append(words.text("On the way: {hours} hours in all.", hours=line.travel))
    return told


def written_hint() -> str:
    """Return how a letter or an essay is entered."""
    return words.text("Done by what is written: record the letter or essay with “Letter…”.")


def _why(line: Obligation) -> str:
    granted = any(one.granted and one.new_due == line.due_on for one in line.extensions)
    if line.due_by is AnchorKind.HAND and granted:
        return words.text("More time was granted")
    return words.label(line.due_by)
