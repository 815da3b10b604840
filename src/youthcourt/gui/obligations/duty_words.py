"""How jury duty is told: a status with its tone, one sentence over all of it, and what became of a date."""

from __future__ import annotations

from datetime import date

from youthcourt import words
from youthcourt.domain.attendance import AWAY
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.duty_ledger import DutyEntry, DutyLedger
from youthcourt.services.duty_lists import DutySum
from youthcourt.services.duty_possible import PossibleDate
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


_TONES = {
    DutyDateState.OFFERED: Tone.QUESTION,
    DutyDateState.SIGNED_UP: Tone.SCHEDULED,
    DutyDateState.WAITING: Tone.INTAKE,
    DutyDateState.EXCUSED: Tone.RETURNED,
    DutyDateState.MISSED: Tone.OVERDUE,
    DutyDateState.WITHDRAWN: Tone.RETURNED,
}


def date_columns() -> list[Column[DutyEntry]]:
    """Return the columns of the dates of one duty."""
    return [
        Column("Sitting", lambda entry: words.short_day(entry.on), width=120, value=lambda entry: entry.on),
        Column("Status", lambda entry: became(entry)[1], chip=lambda entry: became(entry)[0], width=190),
        Column("Time served", time_served, width=120),
        Column("Note", noted),
    ]


def next_columns() -> list[Column[PossibleDate]]:
    """Return the columns of the sittings that are coming."""
    return [
        Column("Sitting", lambda each: words.short_day(each.on), width=120, value=lambda each: each.on),
        Column("Status", lambda each: stands(each)[1], chip=lambda each: stands(each)[0], width=190),
        Column("Seats left", seats, width=120),
        Column("Note", lambda each: each.why or each.note or each.place),
    ]


def became(entry: DutyEntry) -> tuple[Tone, str]:
    """Return the tone and the words for what became of a date."""
    if entry.served or entry.state is None:
        return Tone.COMPLETED, words.text("Served")
    if entry.incomplete:
        return Tone.OVERDUE, words.text("Incomplete")
    if entry.state is DutyDateState.SIGNED_UP and entry.code in AWAY:
        return Tone.RETURNED, words.label(entry.code)
    return _TONES[entry.state], words.label(entry.state)


def time_served(entry: DutyEntry) -> str:
    """Return how long somebody served; empty where the sitting does not count."""
    if entry.minutes is None:
        return ""
    hours, minutes = divmod(entry.minutes, 60)
    return words.text("{hours} h {minutes} min", hours=hours, minutes=minutes)


def noted(entry: DutyEntry) -> str:
    """Return what is noted on a date, and by which sitting it was made up."""
    made = words.text("made up on {date}", date=entry.made_up_on) if entry.made_up_on else ""
    return "; ".join(part for part in (entry.note, made) if part)


def stands(each: PossibleDate) -> tuple[Tone, str]:
    """Return the tone and the words for whether a coming sitting is possible."""
    if each.state in (DutyDateState.SIGNED_UP, DutyDateState.WAITING):
        return _TONES[each.state], words.label(each.state)
    if each.seated:
        return Tone.SCHEDULED, words.text("Coming")
    if each.why:
        return Tone.RETURNED, words.text("Not possible")
    if not each.left:
        return Tone.INTAKE, words.text("Full: waiting list")
    if each.state is DutyDateState.OFFERED:
        return Tone.QUESTION, words.label(each.state)
    return Tone.COMPLETED, words.text("Possible")


def seats(each: PossibleDate) -> str:
    """Return how many seats are left, of how many."""
    return words.text("{left} of {places}", left=each.left, places=each.places)


def summed(ledger: DutyLedger) -> str:
    """Return one line over a duty: ordered, served, made up, missed, left, from when to when."""
    parts = [
        words.text("{count} ordered", count=ledger.ordered),
        words.text("{count} served", count=ledger.served),
        *([words.text("{count} made up", count=ledger.made_up)] if ledger.made_up else ()),
        *([words.text("{count} missed", count=ledger.defaulted)] if ledger.defaulted else ()),
        words.text("ended with the case")
        if ledger.ended
        else words.text("{count} left", count=ledger.remaining),
        words.text("from {date}", date=ledger.first_day),
        *([words.text("by {date}", date=ledger.deadline)] if ledger.deadline else ()),
    ]
    return "   ·   ".join(parts)
