"""What happened to one obligation, day by day, in words: entries, letters, more time, changes, setbacks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.following import WritingState
from youthcourt.domain.sanctions import Unit
from youthcourt.services.obligation_lines import (
    ExtensionLine,
    LogLine,
    Obligation,
    SetbackLine,
    WritingLine,
)


@dataclass(frozen=True)
class Happened:
    """One line: the day, what happened, more about it. *log_id* is that of an entry that counts or may."""

    key: str
    day: date
    what: str
    about: str
    log_id: str = ""


def happened(line: Obligation, of_case: tuple[SetbackLine, ...] = ()) -> tuple[Happened, ...]:
    """Return everything about an obligation, the newest first, with setbacks of the case as a whole."""
    told = [
        *(_log(line, log) for log in line.logs),
        *(one for letter in line.writings for one in _letter(line, letter)),
        *(one for asked in line.extensions for one in _more_time(asked)),
        *_changes(line),
        *(setback_line(one) for one in (*line.setbacks, *of_case)),
    ]
    told.sort(key=lambda one: one.day)
    return tuple(reversed(told))


def setback_line(one: SetbackLine) -> Happened:
    """Return a setback in words."""
    what = words.text("Setback: {kind}", kind=one.kind)
    return Happened(f"setback-{one.id}", one.on, what, one.note)


def _log(line: Obligation, log: LogLine) -> Happened:
    amount = words.counted(int(log.amount * 100), line.unit)
    if log.taken_back_on:
        what = words.text("{amount}, taken back", amount=amount)
    elif log.late:
        what = words.text("{amount}, late: does not count yet", amount=amount)
    elif log.entered_late:
        what = words.text("{amount}, entered late", amount=amount)
    else:
        what = words.text("{amount} done", amount=amount)
    worked = ""
    if log.present is not None:
        worked = words.text("worked {amount}", amount=words.counted(int(log.present * 100), line.unit))
    signed = words.text("signed by {who}", who=log.verified_by) if log.verified_by else ""
    entered = words.text("entered {day}", day=log.entered_on) if log.entered_on != log.done_on else ""
    about = (worked, log.credit_why, log.provider, signed, log.note, entered, log.taken_back_why)
    return Happened(f"log-{log.id}", log.done_on, what, _joined(about), "" if log.taken_back_on else log.id)


def shortfall(line: Obligation, letter: WritingLine) -> str:
    """Return in a sentence by how much a counted essay is shorter than was ordered, or nothing."""
    if line.unit is not Unit.WORDS or not letter.words or letter.words >= line.amount:
        return ""
    return words.text(
        "It has {count} words of the {owed} that are owed.",
        count=words.number(letter.words), owed=words.number(line.amount),
    )  # fmt: skip


def _letter(line: Obligation, letter: WritingLine) -> Iterator[Happened]:
    length = words.text("{count} words", count=words.number(letter.words)) if letter.words else ""
    yield Happened(f"came-{letter.id}", letter.received_on, words.text("Came in"), length)
    if letter.read_on:
        what = words.text("Read") if letter.state is WritingState.RECEIVED else words.label(letter.state)
        short = shortfall(line, letter) if letter.state is WritingState.ACCEPTED else ""
        about = _joined((letter.read_by, letter.returned_why, short))
        yield Happened(f"read-{letter.id}", letter.read_on, what, about)
    if letter.passed_on:
        what = words.text("Passed on to the victim")
        yield Happened(f"passed-{letter.id}", letter.passed_on, what, letter.passed_how)


def _more_time(asked: ExtensionLine) -> Iterator[Happened]:
    what = words.text("More time asked: until {day}", day=asked.new_due)
    entered = words.text("entered {day}", day=asked.entered_on) if asked.entered_on != asked.asked_on else ""
    yield Happened(
        f"asked-{asked.id}", asked.asked_on, what, _joined((asked.asked_by, asked.reason, entered))
    )
    if asked.decided_on:
        given = words.text("More time granted") if asked.granted else words.text("More time refused")
        if asked.lapsed:
            given = words.text("More time: not decided, the case was closed")
        yield Happened(
            f"decided-{asked.id}", asked.decided_on, given, _joined((asked.decided_by, asked.answer))
        )


def _changes(line: Obligation) -> Iterator[Happened]:
    for number, change in enumerate(line.changes):
        what = words.label(change.kind)
        if change.old:
            what = words.text("{what}: {old} to {new}", what=what, old=change.old, new=change.new)
        yield Happened(f"change-{number}", change.on, what, _joined((change.authority, change.reason)))


def _joined(parts: tuple[str, ...]) -> str:
    return " · ".join(part for part in parts if part)
