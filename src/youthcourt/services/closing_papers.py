"""The papers of the ladder and of closing: which are proposed, which went out, and how each is made.

Each waits for a person; none is sent by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import (
    RETURNED,
    ClosingPaper,
    ClosingReason,
    WantsBack,
    wants_back,
)
from youthcourt.domain.errors import NotFound, Refused
from youthcourt.domain.following import Rung
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.printing import closing as drawing
from youthcourt.printing.documents.closing import Certificate, ClosingPapers, Letter
from youthcourt.printing.documents.language import speaking
from youthcourt.services import closing_readers
from youthcourt.services import closing_texts as texts
from youthcourt.services.closing_readers import Reader
from youthcourt.services.juror_side import names_for_jurors
from youthcourt.services.ladder import Ladder, ladder
from youthcourt.services.latin_names import in_latin
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.papers_out import out_on
from youthcourt.services.person_lines import full_name
from youthcourt.services.referrer_papers import referrer_letter
from youthcourt.services.settings import settings
from youthcourt.services.stages import standing
from youthcourt.services.step_letters import step_letter
from youthcourt.store import find_cases, find_following
from youthcourt.store.tables import Agency, Case, Person, PrintLog
from youthcourt.store.unit import Unit

Progress = Callable[[int, int], None]

_LETTERS = (Rung.REMINDER, Rung.WARNING, Rung.REVIEW)


@dataclass(frozen=True)
class PaperLine:
    """A paper of the ladder or of closing: for whom, and whether it went out or waits."""

    paper: ClosingPaper
    whom: str
    """Its readers, in words; empty where there is nobody to write to."""
    out_on: date | None
    final: bool
    """Whether it may go out: a report that nobody has confirmed is only prepared."""


@dataclass(frozen=True)
class _At:
    """A case with what its papers are made from."""

    case: Case
    person: Person
    closing: Any
    """The closing in force, or None."""
    steps: Ladder

    @property
    def name(self) -> str:
        """The young person's full name, or the case's number."""
        return full_name(self.person.given, self.person.family, self.person.suffix) or self.case.number


def paper_lines(unit: Unit, number: str) -> tuple[PaperLine, ...]:
    """Return the papers that are proposed for a case as it stands. Raises NotFound."""
    at = _at(unit, number)
    return tuple(_line(unit, at, paper) for paper in _proposed(unit, at))


def _at(unit: Unit, number: str) -> _At:
    case = find_cases.by_number(unit, number)
    closings = [row for row in find_following.closings(unit, case.id) if row.standing]
    person = unit.get(Person, case.respondent_id, "person")
    return _At(case, person, closings[0] if closings else None, ladder(unit, number))


def _proposed(unit: Unit, at: _At) -> Iterator[ClosingPaper]:
    if at.case.stage not in EXITS:
        return _under_way(unit, at)
    return iter(()) if at.closing is None else _of_closing(unit, at)


def _under_way(unit: Unit, at: _At) -> Iterator[ClosingPaper]:
    last = at.steps.steps[-1].rung if at.steps.steps else None
    if last in _LETTERS:
        yield ClosingPaper.STEP_LETTER
    if Rung.RETURN in (at.steps.rung, last) and entitled(unit, at.case) is not WantsBack.NOTHING:
        yield ClosingPaper.REPORT


def _of_closing(unit: Unit, at: _At) -> Iterator[ClosingPaper]:
    stage, died = at.closing.stage, at.closing.reason_code == ClosingReason.DIED.value
    if stage is Stage.COMPLETED:
        yield ClosingPaper.CERTIFICATE
    if not died:
        yield ClosingPaper.FAMILY
    told = entitled(unit, at.case) is not WantsBack.NOTHING
    if stage in RETURNED and told:
        yield ClosingPaper.REPORT
    elif told and at.case.agency_id is not None:
        yield ClosingPaper.REFERRER
    if closing_readers.victims(unit, at.case):
        yield ClosingPaper.VICTIM
    if stage is Stage.COMPLETED and closing_readers.may_write(unit, at.case, at.person.id):
        yield ClosingPaper.INVITATION


def _line(unit: Unit, at: _At, paper: ClosingPaper) -> PaperLine:
    if paper in (ClosingPaper.REPORT, ClosingPaper.REFERRER):
        whom = unit.get(Agency, at.case.agency_id, "agency").name if at.case.agency_id else ""
    elif paper in (ClosingPaper.CERTIFICATE, ClosingPaper.INVITATION):
        whom = at.name
    else:
        whom = words.listing(one.name for one in _readers(unit, at, paper))
    out = out_on(at.closing, paper) if at.closing is not None else _printed(unit, at)
    prepared = paper is ClosingPaper.REPORT and not _confirmed(at)
    return PaperLine(paper, whom, None if prepared else out, final=not prepared)


def _confirmed(at: _At) -> bool:
    """Say whether a person has confirmed the return: by taking that rung, or by closing so."""
    return at.closing is not None or any(step.rung is Rung.RETURN for step in at.steps.steps[-1:])


def _printed(unit: Unit, at: _At) -> date | None:
    """Return the day on which the letter of the last rung was last printed or saved, if it was."""
    since = at.steps.steps[-1].taken_on.isoformat() if at.steps.steps else ""
    log = unit.find(PrintLog, "at", paper=ClosingPaper.STEP_LETTER.value, reference=at.case.number)
    days = [row.at[:10] for row in log if row.at[:10] >= since]
    return date.fromisoformat(days[-1]) if days else None


def entitled(unit: Unit, case: Case) -> WantsBack:
    """Return what the referrer of a case is entitled to be told: as the case was closed, else as usual."""
    closing = standing(unit, case)
    if closing is not None and closing.referrer_gets:
        return WantsBack(closing.referrer_gets)
    agency = unit.get(Agency, case.agency_id, "agency") if case.agency_id else None
    return wants_back(agency.wants_back if agency else "")


def referrer_gets(unit: Unit, number: str) -> WantsBack | None:
    """Return what the referrer of a case is told, or None for a case without one. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return entitled(unit, case) if case.agency_id else None


def _readers(unit: Unit, at: _At, paper: ClosingPaper) -> list[Reader]:
    if paper is ClosingPaper.VICTIM:
        return closing_readers.victims(unit, at.case)
    return closing_readers.family(unit, at.case)


@in_court_language
def closing_paper(unit: Unit, number: str, paper: ClosingPaper, size: str = "") -> ClosingPapers:
    """Return a paper of the ladder or of closing, one letter for each reader. Size is letter or a4.

    Raises NotFound for a paper that is not proposed for the case as it stands, Refused when there is
    nobody to write to.
    """
    at = _at(unit, number)
    if paper not in _proposed(unit, at):
        raise NotFound("Case {case} has no such paper as it stands. Look at its way out.", case=number)
    setup = page_setup(unit, size)
    if paper in (ClosingPaper.REPORT, ClosingPaper.REFERRER):
        letter = referrer_letter(
            unit, at.case, at.name, at.steps, entitled(unit, at.case), prepared=not _confirmed(at)
        )
        return in_latin(unit, ClosingPapers(setup, number, referrer=letter))
    if paper is ClosingPaper.CERTIFICATE:
        made = Certificate(
            at.name, at.closing.closed_on, setup.court, of_family(unit, at.person.language),
            changed=texts.changed(unit, at.case.id),
        )  # fmt: skip
        return in_latin(unit, ClosingPapers(setup, number, certificate=made))
    letters = tuple(_letter(unit, at, paper, one) for one in _letter_readers(unit, at, paper))
    return in_latin(unit, ClosingPapers(setup, number, letters=letters))


def _letter_readers(unit: Unit, at: _At, paper: ClosingPaper) -> list[Reader]:
    if paper is ClosingPaper.INVITATION:
        return [Reader(at.name, at.person.address, at.person.language)]
    readers = _readers(unit, at, paper)
    if not readers:
        raise Refused(
            "There is nobody to write to in case {case}: no guardian on record gets letters. "
            "Add one on the Family tab.",
            case=at.case.number,
        )
    return readers


def _letter(unit: Unit, at: _At, paper: ClosingPaper, reader: Reader) -> Letter:
    """Return a letter in its reader's language."""
    locale = of_family(unit, reader.language)
    young = at.person.given or at.name
    changed = texts.changed(unit, at.case.id)
    with speaking(locale or settings(unit).language):
        if paper is ClosingPaper.VICTIM:
            called = names_for_jurors(unit, [at.case.number])[at.case.number]
            money = texts.money_told(unit, at.case.id, reader.party_id, called)
            title, body = texts.to_victim(
                called, at.closing.stage, at.closing.closed_on, changed=changed, money=money
            )
            return Letter(title, "YC-27", reader.name, reader.address, body, language=locale)
        if paper is ClosingPaper.INVITATION:
            title, body = texts.invitation(young)
            return Letter(title, "YC-27", reader.name, reader.address, body, language=locale)
        if paper is ClosingPaper.FAMILY:
            title, body = texts.to_family(
                young, at.closing.stage, at.closing.closed_on, at.closing.stays_in_touch, changed=changed
            )
            return Letter(title, "YC-27", reader.name, reader.address, body, at.case.number, language=locale)
        step = at.steps.steps[-1]
        said = step_letter(unit, at.case.id, step, young)
        return Letter(
            said.title, "YC-26", reader.name, reader.address, said.body, at.case.number, said.items,
            said.heading, texts.last_word(young), locale,
        )  # fmt: skip


def render_closing_paper(papers: ClosingPapers, progress: Progress | None = None) -> bytes:
    """Return a paper of the ladder or of closing as a PDF. Slow: outside any Unit."""
    return drawing.render_closing(papers, progress)
