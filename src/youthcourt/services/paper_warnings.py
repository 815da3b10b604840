"""What the clerk is told before a packet is printed. No sentence names a child beyond the case number."""

from __future__ import annotations

from collections.abc import Iterator

from youthcourt import words
from youthcourt.printing.documents.packet import HearingPapers, SittingPacket


def hearing_warnings(packet: SittingPacket) -> tuple[str, ...]:
    """Return a sentence for each hearing that may not be held yet, or whose papers leave something out."""
    return (
        *(told for papers in packet.hearings for told in _not_ready(papers)),
        *_facts_not_cleared(packet),
        *(told for papers in packet.hearings for told in _withheld(papers)),
    )


def _not_ready(papers: HearingPapers) -> Iterator[str]:
    if papers.cover.missing:
        yield words.text(
            "Case {case} may not be heard yet. Still missing: {missing}. "
            "Record it on the case page, or take the hearing off the docket.",
            case=papers.cover.case_number,
            missing=papers.cover.missing,
        )


def _facts_not_cleared(packet: SittingPacket) -> Iterator[str]:
    """Tell once for the whole sitting; a hearing with its result on file needs the facts no more."""
    waiting = [
        papers.cover.case_number
        for papers in packet.hearings
        if papers.facts.cleared_on is None and papers.disposition.unanimous is None
    ]
    if waiting:
        yield words.text(
            "The facts are not cleared for jurors in {cases}: their papers have lines to write on. "
            "Write and clear the text on the case page, then print again.",
            cases=waiting,
        )


def _withheld(papers: HearingPapers) -> Iterator[str]:
    if papers.own_side_withheld:
        yield words.text(
            "The young person’s own page in case {case} stays out of the jurors’ papers, since it would "
            "name somebody. Ask them to put it another way on the tab “Interview”, then print again.",
            case=papers.cover.case_number,
        )
    if papers.disposition.withheld:
        yield words.text(
            "The result of case {case} has a line to write on in place of {parts}, "
            "which would name somebody. Write there what may be read aloud.",
            case=papers.cover.case_number,
            parts=papers.disposition.withheld,
        )
