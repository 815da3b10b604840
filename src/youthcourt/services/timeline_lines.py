"""From rows of the court file to lines of a case's timeline, a function a table, in words for the staff."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.timeline import CasePart, TimelineKind
from youthcourt.services.contact_reads import letter_words
from youthcourt.services.person_lines import full_name
from youthcourt.services.timeline_line import Lines, Rows, TimelineLine, hour, listed, reason, with_more

_HEARD = {
    HearingResult.SET: "Hearing set",
    HearingResult.HEARD: "Hearing held",
    HearingResult.NO_SHOW: "Nobody came to the hearing",
    HearingResult.CONTINUED: "Hearing put off",
    HearingResult.WITHDRAWN: "Hearing taken off the docket",
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
        why = reason(row.reason_code, row.note, words.label(row.stage))
        what = with_more(words.label(row.stage), why)
        yield TimelineLine(
            row.entered_on, what, row.by, TimelineKind.STAGE, CasePart.HISTORY, hour(row.at),
            order=row.sequence,
        )  # fmt: skip


def screenings(rows: Rows) -> Lines:
    """Tell what the rules said and what a person decided."""
    for row in rows:
        template = _DECIDED if row.decided else _SCREENED
        what = with_more(words.text(template, result=words.label(row.result)), row.decided_reason)
        yield TimelineLine(row.made_on, what, row.by, TimelineKind.ELIGIBILITY, CasePart.OVERVIEW)


def contacts(rows: Rows) -> Lines:
    """Tell who was called or written to.

    Of a victim, a victim's family or a witness neither the name nor what was said.
    """
    for row in rows:
        what = words.text(
            "{channel}: {result}", channel=words.label(row.channel), result=words.label(row.result)
        )
        who = _part(row) if row.private else full_name(row.given, row.family, row.suffix)
        yield TimelineLine(
            row.on, with_more(with_more(what, letter_words(row.paper, row.about_on)), row.note),
            listed(who, row.by), TimelineKind.CONTACT, CasePart.CONTACTS, row.at,
        )  # fmt: skip


def _part(row: Any) -> str:
    if row.victim:
        return words.text("the victim")
    return words.text("the victim’s family") if row.family_of_victim else words.text("a witness")


def appointments(rows: Rows) -> Lines:
    """Tell interviews and check-ins, and what became of them."""
    for row in rows:
        what = with_more(words.label(row.kind), words.label(row.state))
        yield TimelineLine(
            row.held_on, what, row.with_whom, TimelineKind.APPOINTMENT, CasePart.OVERVIEW, row.starts_at
        )


def consents(rows: Rows) -> Lines:
    """Tell what was signed, and what was withdrawn."""
    for row in rows:
        who = listed(full_name(row.given, row.family, row.suffix), words.label(row.capacity))
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
        what = with_more(words.text("Result of the jury"), "; ".join(ordered.get(row.id, ())))
        yield TimelineLine(row.decided_on, what, "", TimelineKind.HEARING, CasePart.HEARING, order=1)
        if row.approved_on is not None:
            told = words.text("The judge approved the result")
            yield TimelineLine(row.approved_on, told, "", TimelineKind.HEARING, CasePart.HEARING, order=2)


def papers(rows: Rows) -> Lines:
    """Tell what was printed or saved, with the code at its foot."""
    known: dict[str, Enum] = {paper.value: paper for paper in (*ClosingPaper, *FamilyPaper)}
    for row in rows:
        paper = words.label(known[row.paper]) if row.paper in known else ""
        what = words.text(_LETTER if paper else _PAPERS.get(row.paper, _OTHER_PAPER), paper=paper)
        yield TimelineLine(
            date.fromisoformat(row.at[:10]), with_more(what, row.code), row.by, TimelineKind.PAPER,
            CasePart.PAPERS, hour(row.at),
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
            hour(row.at), row.from_school, row.id, _LAST,
        )  # fmt: skip
