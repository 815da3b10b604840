"""From rows of the court file to lines of a case's timeline, a function a table, in words for the staff."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.events import EventDecision
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.timeline import CasePart, TimelineKind
from youthcourt.services.contact_reads import letter_words
from youthcourt.services.person_lines import full_name


@dataclass(frozen=True)
class TimelineLine:
    """Something that happened in a case, or is planned: when, what in words, who, and where it leads."""

    when: date
    what: str
    who: str
    kind: TimelineKind
    leads: CasePart
    at: time | None = None
    """None where nobody knows the hour, or it says nothing."""
    from_school: bool = False
    """A school told it: it is not to be passed on."""
    note_id: str = ""
    """The note that it is, for changing it; empty for all else."""
    order: int = 0
    """Of what happened on one day without an hour, the higher one came later."""


Lines = Iterator[TimelineLine]
Rows = Iterable[Any]

_HEARD = {
    HearingResult.SET: "Hearing set",
    HearingResult.HEARD: "Hearing held",
    HearingResult.NO_SHOW: "Nobody came to the hearing",
    HearingResult.CONTINUED: "Hearing put off",
    HearingResult.WITHDRAWN: "Hearing taken off the docket",
}
_OUT = {
    "certificate_on": ClosingPaper.CERTIFICATE,
    "referrer_told_on": ClosingPaper.REFERRER,
    "victim_told_on": ClosingPaper.VICTIM,
    "family_told_on": ClosingPaper.FAMILY,
    "invited_on": ClosingPaper.INVITATION,
}
_PAPERS = {
    "case papers": "Papers of the case printed or saved",
    "consent": "Form of admission and consent printed or saved",
    "restitution ledger": "Restitution ledger printed or saved",
    "timeline": "Timeline printed or saved",
}
_SIGNED, _WITHDRAWN, _NAMED = "Signed: {consent}", "Withdrawn: {consent}", "Mentor named"
_ENDED, _ATTACHED, _REMOVED = "Mentor’s time ended", "File attached: {kind}", "File removed: {kind}"
_DECIDED, _SCREENED = "Decided: {result}", "Screened by the rules: {result}"
_LAST = 1_000  # a note stands above what happened in the same minute, which it is often about
_LETTER = "Printed or saved: {paper}"
_OTHER_PAPER = "A paper of the case printed or saved"


def stages(rows: Rows) -> Lines:
    """Tell each stage, with the reason."""
    for row in rows:
        why = _reason(row.reason_code, row.note, words.label(row.stage))
        what = _with(words.label(row.stage), why)
        yield TimelineLine(
            row.entered_on, what, row.by, TimelineKind.STAGE, CasePart.HISTORY, _hour(row.at),
            order=row.sequence,
        )  # fmt: skip


def _reason(code: str, note: str, stage: str) -> str:
    known = {reason.value: reason for reason in ClosingReason}
    told = words.label(known[code]) if code in known else ""
    return ". ".join(part for part in ("" if told == stage else told, note) if part)


def screenings(rows: Rows) -> Lines:
    """Tell what the rules said and what a person decided."""
    for row in rows:
        template = _DECIDED if row.decided else _SCREENED
        what = _with(words.text(template, result=words.label(row.result)), row.decided_reason)
        yield TimelineLine(row.made_on, what, row.by, TimelineKind.ELIGIBILITY, CasePart.OVERVIEW)


def contacts(rows: Rows) -> Lines:
    """Tell who was called or written to. Of a victim or witness neither the name nor what was said."""
    for row in rows:
        what = words.text(
            "{channel}: {result}", channel=words.label(row.channel), result=words.label(row.result)
        )
        part = words.text("the victim") if row.victim else words.text("a witness")
        who = part if row.private else full_name(row.given, row.family, row.suffix)
        yield TimelineLine(
            row.on, _with(_with(what, letter_words(row.paper, row.about_on)), row.note),
            _listed(who, row.by), TimelineKind.CONTACT, CasePart.CONTACTS, row.at,
        )  # fmt: skip


def appointments(rows: Rows) -> Lines:
    """Tell interviews and check-ins, and what became of them."""
    for row in rows:
        what = _with(words.label(row.kind), words.label(row.state))
        yield TimelineLine(
            row.held_on, what, row.with_whom, TimelineKind.APPOINTMENT, CasePart.OVERVIEW, row.starts_at
        )


def consents(rows: Rows) -> Lines:
    """Tell what was signed, and what was withdrawn."""
    for row in rows:
        who = _listed(full_name(row.given, row.family, row.suffix), words.label(row.capacity))
        kind = words.label(row.kind)
        told = ((row.signed_on, _SIGNED), (row.withdrawn_on, _WITHDRAWN))
        for order, (on, template) in enumerate(told):
            if on is not None:
                what = words.text(template, consent=kind)
                yield TimelineLine(on, what, who, TimelineKind.CONSENT, CasePart.FAMILY, order=order)


def hearings(rows: Rows) -> Lines:
    """Tell hearings by their day: set, put off, held or not."""
    for row in rows:
        what = words.text(_HEARD[row.result])
        yield TimelineLine(row.held_on, what, "", TimelineKind.HEARING, CasePart.HEARING, row.starts_at)


def results(rows: Rows, items: Rows) -> Lines:
    """Tell what was decided, and that it was approved."""
    ordered: dict[str, list[str]] = {}
    for item in items:
        told = words.amount(item.label, item.amount, item.unit, item.topic)
        ordered.setdefault(item.disposition_id, []).append(told)
    for row in rows:
        what = _with(words.text("Result of the jury"), "; ".join(ordered.get(row.id, ())))
        yield TimelineLine(row.decided_on, what, "", TimelineKind.HEARING, CasePart.HEARING, order=1)
        if row.approved_on is not None:
            told = words.text("The judge approved the result")
            yield TimelineLine(row.approved_on, told, "", TimelineKind.HEARING, CasePart.HEARING, order=2)


def sanctions(rows: Rows) -> Lines:
    """Tell what was done to the end."""
    for row in rows:
        if row.closed_on is not None and row.status is SanctionStatus.DONE:
            yield _owed(row.closed_on, words.text("Done: {obligation}", obligation=words.text(row.label)), "")


def changes(rows: Rows) -> Lines:
    """Tell what was changed by hand, and who decided it."""
    for row in rows:
        what = _with(words.text(row.label), _change(row))
        yield _owed(row.on, what, _listed(row.authority, row.by))


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
        yield _owed(row.asked_on, _with(label, asked), "")
        if row.decided_on is not None:
            told = words.text("More time given, until {date}", date=row.new_due)
            answer = told if row.granted else words.text("More time not given")
            yield _owed(row.decided_on, _with(label, answer), row.decided_by, 1)


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
        yield _way_out(row.taken_on, _with(words.label(row.rung), row.why), row.by, row.sequence)


def events(rows: Rows) -> Lines:
    """Tell that a new arrest was noted, and what a person decided."""
    for row in rows:
        yield _way_out(row.told_on, words.text("The court was told of a new arrest"), row.source)
        if row.decided_on is not None:
            decided = words.text("Decided: {result}", result=words.label(EventDecision(row.decision)))
            yield _way_out(row.decided_on, _with(decided, row.decided_why), "", 1)


def statuses(rows: Rows) -> Lines:
    """Tell what became of a new arrest."""
    for row in rows:
        what = words.text("New arrest: {status}", status=words.label(row.status))
        yield _way_out(row.on, what, _listed(row.source, row.by), row.sequence)


def closings(rows: Rows) -> Lines:
    """Tell how the case was closed, and which papers went out."""
    for row in rows:
        why = _reason(row.reason_code, "", words.label(row.stage))
        what = words.text("Closed: {stage}", stage=words.label(row.stage))
        yield _way_out(row.closed_on, _with(what, why), "")
        for column, paper in _OUT.items():
            out = getattr(row, column)
            if out is not None:
                yield _way_out(out, words.text("Went out: {paper}", paper=words.label(paper)), "", 1)


def looks_planned(rows: Rows) -> Lines:
    """Tell when the closed case is to be looked at; never what is found."""
    for row in rows:
        what = words.text("Planned: a look at the closed case after {days} days", days=row.window_days)
        yield _way_out(row.due_on, what, "")


def _way_out(on: date, what: str, who: str, order: int = 0) -> TimelineLine:
    return TimelineLine(on, what, who, TimelineKind.WAY_OUT, CasePart.WAY_OUT, order=order)


def papers(rows: Rows) -> Lines:
    """Tell what was printed or saved, with the code at its foot."""
    known: dict[str, Enum] = {paper.value: paper for paper in (*ClosingPaper, *FamilyPaper)}
    for row in rows:
        paper = words.label(known[row.paper]) if row.paper in known else ""
        what = words.text(_LETTER if paper else _PAPERS.get(row.paper, _OTHER_PAPER), paper=paper)
        yield TimelineLine(
            date.fromisoformat(row.at[:10]), _with(what, row.code), row.by, TimelineKind.PAPER,
            CasePart.PAPERS, _hour(row.at),
        )  # fmt: skip


def wishes(rows: Rows) -> Lines:
    """Tell that a wish was noted, and nothing else."""
    for row in rows:
        yield TimelineLine(
            row.said_on, words.text("A wish was noted"), "", TimelineKind.VICTIM, CasePart.CONTACTS
        )


def mentors(rows: Rows) -> Lines:
    """Tell who stood by the young person."""
    for row in rows:
        who = full_name(row.given, row.family, row.suffix)
        told = ((row.since, _NAMED), (row.until, _ENDED))
        for order, (on, what) in enumerate(told):
            if on is not None:
                yield TimelineLine(
                    on, words.text(what), who, TimelineKind.CONTACT, CasePart.CONTACTS, order=order
                )


def files(rows: Rows) -> Lines:
    """Tell that a file was attached or removed, by its kind alone."""
    for row in rows:
        told = ((row.added_on, _ATTACHED), (row.removed_on, _REMOVED))
        for order, (on, template) in enumerate(told):
            if on is not None:
                what = words.text(template, kind=words.label(row.kind))
                yield TimelineLine(on, what, row.by, TimelineKind.FILE, CasePart.FILES, order=order)


def notes(rows: Rows) -> Lines:
    """Tell the staff's notes in their words."""
    for row in rows:
        yield TimelineLine(
            date.fromisoformat(row.at[:10]), row.text, row.by, TimelineKind.NOTE, CasePart.TIMELINE,
            _hour(row.at), row.from_school, row.id, _LAST,
        )  # fmt: skip


def _hour(stamp: str) -> time:
    """Return the hour of a stamp, to the minute."""
    return datetime.fromisoformat(stamp).time().replace(second=0, microsecond=0)


def _with(what: str, more: str) -> str:
    return f"{what}. {more}" if more else what


def _listed(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
