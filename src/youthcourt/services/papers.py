"""From the court file to papers: documents built in a Unit, rendered outside of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from youthcourt import words
from youthcourt.domain.errors import Refused, StoreProblem
from youthcourt.domain.parts import HearingResult
from youthcourt.printing import packet as drawing
from youthcourt.printing.count import page_count as pages_of
from youthcourt.printing.documents.docket import Docket, DocketLine, PostedDocket, PostedLine
from youthcourt.printing.documents.family import RecoverySheet
from youthcourt.printing.documents.jury import DispositionForm
from youthcourt.printing.documents.packet import CasePapers, HearingPapers, SittingPacket, texts_of
from youthcourt.printing.documents.setup import Audience, PageSetup, PaperSize
from youthcourt.printing.letters import missing_letters
from youthcourt.services import paper_parts as parts
from youthcourt.services import result_form
from youthcourt.services.cases import CasePage, case_page
from youthcourt.services.juror_side import juror_case, names_for_jurors
from youthcourt.services.latin_names import in_latin
from youthcourt.services.own_lines import sitting_lines
from youthcourt.services.own_page import side_for_jurors
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language
from youthcourt.services.paper_warnings import hearing_warnings
from youthcourt.services.settings import settings
from youthcourt.services.sittings import DocketLine as HearingLine
from youthcourt.services.sittings import clock_of, sitting_page
from youthcourt.services.timeline import case_timeline
from youthcourt.services.victim_statements import extracts_for_jurors
from youthcourt.store import find_cases
from youthcourt.store.engine import holds_a_court
from youthcourt.store.faults import file_faults
from youthcourt.store.files import replace as put_in_place
from youthcourt.store.files import write_atomically
from youthcourt.store.tables import PrintLog
from youthcourt.store.unit import Unit

Progress = Callable[[int, int], None]


@in_court_language
def sitting_packet(unit: Unit, on: date, paper: str = "") -> SittingPacket:
    """Return all papers of a sitting. Raises NotFound, and Refused when there is no hearing
    or when a juror's paper would name somebody.
    """
    page = sitting_page(unit, on)
    hearings = [line for line in page.hearings if line.result in (HearingResult.SET, HearingResult.HEARD)]
    if not hearings:
        raise Refused(
            "There is no hearing on {date}, so there is nothing to print. Add hearings first.", date=on
        )
    names = names_for_jurors(unit, [line.case for line in hearings])
    cases = {line.case: case_page(unit, line.case) for line in hearings}
    setup = page_setup(unit, paper)
    packet = SittingPacket(
        setup=setup,
        title=words.text("Sitting of {day}", day=words.day(on)),
        docket=Docket(
            on,
            page.place,
            tuple(_docket_line(line, cases[line.case]) for line in hearings),
            sitting_lines(unit, on),
        ),
        posted=PostedDocket(
            on,
            page.place,
            tuple(PostedLine(clock_of(h.start), h.case, names[h.case], h.room) for h in hearings),
        ),
        hearings=tuple(
            replace(
                _hearing(unit, line, cases[line.case], names[line.case], on),
                timeline=case_timeline(unit, line.case, setup),
            )
            for line in hearings
        ),
    )
    return in_latin(unit, packet)


def _docket_line(line: HearingLine, page: CasePage) -> DocketLine:
    return DocketLine(
        start=clock_of(line.start),
        case_number=line.case,
        respondent=line.name,
        offense="; ".join(offense.words for offense in page.offenses),
        room=line.room,
        judge=line.judge,
        panel=parts.seats(line.panel),
        notes=words.listing(line.missing),
    )


def _hearing(unit: Unit, line: HearingLine, page: CasePage, name: str, on: date) -> HearingPapers:
    row = find_cases.by_number(unit, line.case)
    case = juror_case(unit, row, name, line.room, clock_of(line.start))
    decided = result_form.decided_items(unit, line.hearing_id)
    seats = tuple(seat.number for seat in parts.seats(line.panel))
    side, withheld = side_for_jurors(unit, row, case)
    return HearingPapers(
        cover=parts.staff_cover(unit, line, page, on),
        facts=parts.facts(case, page),
        questions=parts.questions(case),
        ballot=parts.ballot(unit, case),
        worksheet=parts.worksheet(unit, case),
        disposition=result_form.disposition(unit, case, line.hearing_id, on, decided),
        agreement=parts.agreement(unit, page, decided, line.hearing_id),
        family_agreement=parts.family_agreement(unit, page, line.hearing_id),
        seats=seats or tuple(range(1, settings(unit).jury_size + 1)),
        statements=extracts_for_jurors(unit, case, row.incident_id),
        own_side=side,
        own_side_withheld=withheld,
    )


@in_court_language
def case_papers(unit: Unit, number: str, paper: str = "") -> CasePapers:
    """Return one copy of each paper of a case; whatever is unknown prints as a line to write on."""
    page = case_page(unit, number)
    row = find_cases.by_number(unit, number)
    case = juror_case(unit, row)
    papers = CasePapers(
        setup=page_setup(unit, paper),
        referral=parts.referral_sheet(unit, page),
        consent=parts.consent_form(page),
        family_consent=parts.family_consent(unit, page),
        facts=parts.facts(case, page),
        questions=parts.questions(case),
        worksheet=parts.worksheet(unit, case),
        disposition=DispositionForm(case),
        agreement=parts.agreement(unit, page, ()),
        family_agreement=parts.family_agreement(unit, page),
        statements=extracts_for_jurors(unit, case, row.incident_id),
        own_side=side_for_jurors(unit, row, case)[0],
    )
    return in_latin(unit, papers)


def render_packet(packet: SittingPacket, audience: str = "all", progress: Progress | None = None) -> bytes:
    """Return the packet as a PDF for all, jurors or staff. Slow: outside any Unit, on a worker."""
    return drawing.render_packet(packet, Audience(audience), progress)


def render_ballots(packet: SittingPacket, progress: Progress | None = None) -> bytes:
    """Return the ballots of a sitting as a PDF of its own: identical sheets without number or code."""
    return drawing.render_ballots(packet, progress)


def render_case_papers(papers: CasePapers, progress: Progress | None = None) -> bytes:
    """Return the papers of one case as a PDF."""
    return drawing.render_case_papers(papers, progress)


def recovery_sheet(court: str, code: str, made_on: date, paper: str = "letter", folder: str = "") -> bytes:
    """Return the sheet with the recovery code, to be kept in the court's safe."""
    setup = PageSetup(PaperSize(paper), court, made_on)
    return drawing.render_recovery_sheet(RecoverySheet(setup, code, made_on, folder))


def print_warnings(papers: SittingPacket | CasePapers) -> tuple[str, ...]:
    """Return what the clerk should know before printing, a sentence each; empty when all is well."""
    hearings = hearing_warnings(papers) if isinstance(papers, SittingPacket) else ()
    return (*hearings, *letter_warnings(papers))


def letter_warnings(document: object) -> tuple[str, ...]:
    """Return a sentence for texts with letters that no shipped font can draw; empty when all print."""
    sentences = []
    for text in dict.fromkeys(texts_of(document)):
        lost = sorted(missing_letters([text]))
        if lost:
            template = (
                "“{text}” has letters that cannot be printed: {letters}. Add a form of it in Latin letters."
            )
            sentences.append(words.text(template, text=text[:60], letters=" ".join(lost)))
    return tuple(sentences)


def ballots_beside(path: Path) -> Path:
    """Return where the ballots of a packet are saved: ``OUT-ballots.pdf`` beside ``OUT.pdf``."""
    if not path.name:
        return path
    return path.with_name(f"{path.stem}-ballots{path.suffix or '.pdf'}")


def save_paper(path: Path, pdf: bytes) -> None:
    """Write a paper to *path*, whole or not at all. Raises StoreProblem where it cannot be written."""
    with file_faults(path.parent):
        write_atomically(path, pdf)


def check_place(*paths: Path) -> None:
    """Raise StoreProblem where a paper cannot be written, before the work of making it.

    A paper takes the place of another paper, and of nothing else: no court's folder, no other file.
    """
    for path in paths:
        with file_faults(path.parent):
            if not path.name or path.is_dir() or not path.parent.is_dir():
                raise StoreProblem(
                    "{path} is not a place for a paper. Name a file in a folder that is there.",
                    path=str(path),
                )
            if holds_a_court(path.parent) or (path.exists() and not _is_paper(path)):
                raise StoreProblem(
                    "{path} would take the place of something that is no paper. Name another file for it.",
                    path=str(path),
                )


def _is_paper(path: Path) -> bool:
    """Say whether a file is a PDF, or empty."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(5) in (b"%PDF-", b"")


def save_packet(path: Path, pdf: bytes, ballots: bytes) -> tuple[Path, ...]:
    """Write a packet and, where there are any, its ballots beside it; returns what was written.

    Both are on the disk before either takes its place, so that they belong together.
    Raises StoreProblem where they cannot be written.
    """
    wanted = {path: pdf, **({ballots_beside(path): ballots} if ballots else {})}
    check_place(*wanted)
    with file_faults(path.parent):
        ready = {place: place.with_name(f".{place.name}.new") for place in wanted}
        try:
            for place, data in wanted.items():
                write_atomically(ready[place], data)
            for place, temporary in ready.items():
                put_in_place(temporary, place)
        finally:
            for temporary in ready.values():
                temporary.unlink(missing_ok=True)
    return tuple(wanted)


def note_printed(
    unit: Unit, paper: str, reference: str, pages: int, audience: str = "", code: str = ""
) -> None:
    """Keep in the print log that a paper was printed or saved: what, when and its *code*, never its content.

    *paper* is ``packet`` or ``ballots`` with a sitting's day as *reference*, or another with a case's number.
    """
    unit.add(
        PrintLog(
            id=unit.new_id(),
            at=unit.now.isoformat(timespec="seconds"),
            by=unit.actor,
            paper=paper,
            reference=reference,
            pages=pages,
            audience=audience,
            code=code,
        )
    )


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF of ours has."""
    return pages_of(pdf)
