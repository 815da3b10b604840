"""Papers bundled into files: a sitting's packet, its ballots, one case's papers, the recovery sheet.

Order of a hearing's papers and the numbers of copies: domain reference, end of section 2.
"""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.agreement import agreement
from youthcourt.printing.ballot import ballot
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Progress, draw, first_pages
from youthcourt.printing.consent import consent_form
from youthcourt.printing.cover import staff_cover
from youthcourt.printing.deliberation import deliberation_worksheet
from youthcourt.printing.disposition import disposition_form
from youthcourt.printing.docket import posted_docket, staff_docket
from youthcourt.printing.documents.family import RecoverySheet
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.packet import CasePapers, HearingPapers, SittingPacket
from youthcourt.printing.documents.setup import Audience, PageSetup
from youthcourt.printing.jury_papers import case_line, own_side, question_sheet, statement_of_facts
from youthcourt.printing.recovery import recovery_sheet
from youthcourt.printing.referral import referral_sheet
from youthcourt.printing.timeline import timeline_sheet
from youthcourt.printing.victim import victim_extract

_COLLECT = "collect after the hearing"
_RESULT_FOR = ("Foreperson, then the file", "Judge")
_AGREEMENT_FOR = ("Family", "File", "Referring agency")
_SUBJECT = "Confidential papers of a youth court"


def render_packet(
    packet: SittingPacket, audience: Audience = Audience.ALL, progress: Progress | None = None
) -> bytes:
    """Return the papers of a sitting for *audience* as a PDF; jurors' and staff's together are all.

    *progress* is told (pages done, pages in all). Equal packets give equal bytes.
    """
    with ONE_AT_A_TIME, speaking(packet.setup.language):
        hearings = tuple(_hearing(packet.setup, papers, audience) for papers in packet.hearings)
        if audience is Audience.JURORS:
            return draw(_book(packet, hearings), progress)
        # The docket names the page of each hearing, so it is laid out twice.
        draft = _book(packet, (_dockets(packet, {}), *hearings))
        begins = first_pages(draft)
        pages = {
            papers.cover.case_number: begins[chapter.title]
            for papers, chapter in zip(packet.hearings, hearings, strict=True)
        }
        return draw(_book(packet, (_dockets(packet, pages), *hearings)), progress)


def render_ballots(packet: SittingPacket, progress: Progress | None = None) -> bytes:
    """Return the ballots of a sitting, a file of its own: for each hearing one a juror and one to spare.

    All sheets of a hearing are the same. They print on one side.
    """
    with ONE_AT_A_TIME, speaking(packet.setup.language):
        chapters = tuple(
            Chapter("", (Copies(ballot(packet.setup, papers.ballot), ("",) * (len(papers.seats) + 1)),))
            for papers in packet.hearings
        )
        title = words.text("Ballots · {title}", title=packet.title)
        return draw(Book(packet.setup, title, words.text(_SUBJECT), chapters, numbered=False), progress)


def render_case_papers(papers: CasePapers, progress: Progress | None = None) -> bytes:
    """Return one copy of each paper of one case; what is not known is lines to write on."""
    setup = papers.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        chapter = Chapter(
            words.text("Case {case_number}", case_number=papers.referral.case_number),
            (
                Copies(referral_sheet(setup, papers.referral)),
                Copies(consent_form(setup, papers.consent)),
                *([Copies(consent_form(setup, papers.family_consent))] if papers.family_consent else ()),
                Copies(statement_of_facts(setup, papers.facts)),
                *(Copies(victim_extract(setup, one)) for one in papers.statements),
                *([Copies(own_side(setup, papers.own_side))] if papers.own_side else ()),
                Copies(question_sheet(setup, papers.questions)),
                Copies(deliberation_worksheet(setup, papers.worksheet)),
                Copies(disposition_form(setup, papers.disposition)),
                Copies(agreement(setup, papers.agreement)),
                *([Copies(agreement(setup, papers.family_agreement))] if papers.family_agreement else ()),
            ),
        )
        return draw(Book(setup, words.text("Papers of one case"), words.text(_SUBJECT), (chapter,)), progress)


def render_recovery_sheet(sheet: RecoverySheet) -> bytes:
    """Return the recovery sheet: one page."""
    with ONE_AT_A_TIME, speaking(sheet.setup.language):
        chapter = Chapter("", (Copies(recovery_sheet(sheet)),))
        return draw(
            Book(
                sheet.setup,
                words.text("Recovery code"),
                words.text("Keep in the safe"),
                (chapter,),
                numbered=False,
            )
        )


def _book(packet: SittingPacket, chapters: tuple[Chapter, ...]) -> Book:
    return Book(packet.setup, packet.title, words.text(_SUBJECT), chapters)


def _dockets(packet: SittingPacket, pages: dict[str, int]) -> Chapter:
    staff = staff_docket(packet.setup, packet.docket, pages)
    return Chapter(
        words.text("Docket of the sitting"),
        (Copies(staff), Copies(posted_docket(packet.setup, packet.posted))),
    )


def _hearing(setup: PageSetup, papers: HearingPapers, audience: Audience) -> Chapter:
    """Return the papers of one hearing in their order; each starts on a right-hand page."""
    facts = statement_of_facts(setup, papers.facts)
    jurors_facts, judges_facts = _numbered(papers.seats, with_judge=True)
    questions, _ = _numbered(papers.seats, with_judge=False)
    staff = audience is not Audience.JURORS
    jurors = audience is not Audience.STAFF
    chosen: list[Copies] = []
    if staff:
        own = len(papers.seats) + 1 if papers.own_side else 0
        chosen.append(Copies(staff_cover(setup, papers.cover, papers.seats, own)))
        if papers.timeline:
            chosen.append(Copies(timeline_sheet(papers.timeline)))
    copies = (*(jurors_facts if jurors else ()), *(judges_facts if staff else ()))
    chosen.append(Copies(facts, copies))
    chosen += [Copies(victim_extract(setup, one), copies) for one in papers.statements]
    if papers.own_side:
        chosen.append(Copies(own_side(setup, papers.own_side), copies))
    if jurors:
        chosen += [
            Copies(question_sheet(setup, papers.questions), questions),
            Copies(
                deliberation_worksheet(setup, papers.worksheet), (words.text("Foreperson · for the file"),)
            ),
            Copies(disposition_form(setup, papers.disposition), _copies(_RESULT_FOR)),
        ]
    if staff:
        chosen += _agreements(setup, papers)
    return Chapter(case_line(papers.facts.case), tuple(chosen))


def _agreements(setup: PageSetup, papers: HearingPapers) -> list[Copies]:
    """Return the agreement for the family, the file and the agency; the family's in their own language."""
    lines, own = _copies(_AGREEMENT_FOR), papers.family_agreement
    if own is None:
        return [Copies(agreement(setup, papers.agreement), lines)]
    with speaking(own.language):
        familys = _copies(_AGREEMENT_FOR)[:1]
    return [Copies(agreement(setup, own), familys), Copies(agreement(setup, papers.agreement), lines[1:])]


def _numbered(seats: tuple[int, ...], *, with_judge: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the copy lines for the jurors and for the judge."""
    count = len(seats) + 1 if with_judge else len(seats)
    jurors = tuple(
        words.text(
            "Copy {n} of {count} · Juror seat {seat} · {collect}",
            n=n,
            count=count,
            seat=seat,
            collect=words.text(_COLLECT),
        )
        for n, seat in enumerate(seats, start=1)
    )
    return jurors, (
        words.text("Copy {count} of {count} · Judge · {collect}", count=count, collect=words.text(_COLLECT)),
    )


def _copies(receivers: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        words.text("Copy {n} of {receivers} · {who}", n=n, receivers=len(receivers), who=who)
        for n, who in enumerate(map(words.text, receivers), start=1)
    )
