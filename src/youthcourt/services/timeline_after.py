"""From rows of the court file to the lines of a case's timeline that tell what came after the hearing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.events import EventDecision
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.timeline import CasePart, TimelineKind
from youthcourt.services.timeline_line import Lines, Rows, TimelineLine, listed, reason, with_more

_OUT = {
    "certificate_on": ClosingPaper.CERTIFICATE,
    "referrer_told_on": ClosingPaper.REFERRER,
    "victim_told_on": ClosingPaper.VICTIM,
    "family_told_on": ClosingPaper.FAMILY,
    "invited_on": ClosingPaper.INVITATION,
}


def sanctions(rows: Rows) -> Lines:
    """Tell what was done to the end."""
    for row in rows:
        if row.closed_on is not None and row.status is SanctionStatus.DONE:
            yield _owed(row.closed_on, words.text("Done: {obligation}", obligation=words.text(row.label)), "")


def changes(rows: Rows) -> Lines:
    """Tell what was changed by hand, and who decided it."""
    for row in rows:
        what = with_more(words.text(row.label), _change(row))
        yield _owed(row.on, what, listed(row.authority, row.by))


def _change(row: Any) -> str:
    told = words.label(row.kind)
    if row.kind is ChangeKind.DUE and row.new:
        return words.text("{change}: {date}", change=told, date=date.fromisoformat(row.new))
    if row.kind is ChangeKind.AMOUNT and row.new:
        new = words.counted(int(Decimal(row.new)), row.unit)
        return words.text("{change}: {amount}", change=told, amount=new)
    return told


def extensions(rows: Rows) -> Lines:
    """Tell when more time was asked for, and what was decided."""
    for row in rows:
        label = words.text(row.label)
        asked = words.text("More time asked for, until {date}", date=row.new_due)
        yield _owed(row.asked_on, with_more(label, asked), "")
        if row.decided_on is not None:
            told = words.text("More time given, until {date}", date=row.new_due)
            answer = told if row.granted else words.text("More time not given")
            yield _owed(row.decided_on, with_more(label, answer), row.decided_by, 1)


def writings(rows: Rows) -> Lines:
    """Tell when a letter or an essay came."""
    for row in rows:
        yield _owed(
            row.received_on, words.text("Received: {obligation}", obligation=words.text(row.label)), ""
        )


def served(rows: Rows) -> Lines:
    """Tell each sitting served as a juror."""
    for row in rows:
        yield _owed(row.held_on, words.text("Served on a jury"), "")


def _owed(on: date, what: str, who: str, order: int = 0) -> TimelineLine:
    return TimelineLine(on, what, who, TimelineKind.OBLIGATION, CasePart.AFTER, order=order)


def payments(rows: Rows) -> Lines:
    """Tell what was paid, never to whom."""
    for row in rows:
        what = words.text("Restitution paid: {sum_cents}", sum_cents=row.cents)
        yield TimelineLine(row.paid_on, what, "", TimelineKind.RESTITUTION, CasePart.RESTITUTION)


def steps(rows: Rows) -> Lines:
    """Tell the rungs of the ladder."""
    for row in rows:
        yield _way_out(row.taken_on, with_more(words.label(row.rung), row.why), row.by, row.sequence)


def events(rows: Rows) -> Lines:
    """Tell that a new arrest was noted, and what a person decided."""
    for row in rows:
        yield _way_out(row.told_on, words.text("The court was told of a new arrest"), row.source)
        if row.decided_on is not None:
            decided = words.text("Decided: {result}", result=words.label(EventDecision(row.decision)))
            yield _way_out(row.decided_on, with_more(decided, row.decided_why), "", 1)


def statuses(rows: Rows) -> Lines:
    """Tell what became of a new arrest."""
    for row in rows:
        what = words.text("New arrest: {status}", status=words.label(row.status))
        yield _way_out(row.on, what, listed(row.source, row.by), row.sequence)


def closings(rows: Rows) -> Lines:
    """Tell how the case was closed, and which papers went out."""
    for row in rows:
        why = reason(row.reason_code, "", words.label(row.stage))
        what = words.text("Closed: {stage}", stage=words.label(row.stage))
        yield _way_out(row.closed_on, with_more(what, why), "")
        for column, paper in _OUT.items():
            out = getattr(row, column)
            if out is not None:
                yield _way_out(out, words.text("Went out: {paper}", paper=words.label(paper)), "", 1)


def _way_out(on: date, what: str, who: str, order: int = 0) -> TimelineLine:
    return TimelineLine(on, what, who, TimelineKind.WAY_OUT, CasePart.WAY_OUT, order=order)
