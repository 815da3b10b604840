"""From the court file to a paper: asked for in one go, then drawn, by work that a thread can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from youthcourt.domain.calendar_month import Month
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.tasks import Tell
from youthcourt.services import closing_papers, consent_papers, papers
from youthcourt.services.month import month_paper
from youthcourt.services.month import render as render_month
from youthcourt.services.timeline import TIMELINE, timeline_paper
from youthcourt.services.timeline import render as render_timeline

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WHOLE = 100
_PACKET_SHARE = 80
"""Percent of the work that the packet takes; the ballots take the rest."""


@dataclass(frozen=True)
class Wanted:
    """What to print: a sitting's packet, a case's papers or a month's figures. *paper* is letter or a4."""

    on: date | None = None
    case: str = ""
    paper: str = "letter"
    audience: str = "all"
    one: str = ""
    """One paper of a case: of its way out, its consent form, its timeline; empty for all of them."""
    month: Month | None = None

    @property
    def file_name(self) -> str:
        """The name proposed for the file: the date or the case number, never anybody's name."""
        if self.one:
            return f"{self.one.replace('_', '-')}-{file_safe(self.case)}.pdf"
        if self.month is not None:
            return f"month-{self.reference}.pdf"
        if self.on is None:
            return f"case-papers-{file_safe(self.case)}.pdf"
        whose = "" if self.audience == "all" else f"-{self.audience}"
        return f"packet-{self.on.isoformat()}{whose}.pdf"

    @property
    def reference(self) -> str:
        """What the print log knows the papers by."""
        if self.month is not None:
            return f"{self.month.first:%Y-%m}"
        return self.on.isoformat() if self.on is not None else self.case


@dataclass(frozen=True)
class Made:
    """Papers ready to be seen, saved and printed. *ballots* is empty where none belong to them."""

    wanted: Wanted
    pdf: bytes
    ballots: bytes = b""
    warnings: tuple[str, ...] = ()
    """What the clerk should know before printing, a sentence each."""
    code: str = ""
    """What stands at the foot of the papers."""


Work = Callable[[Tell], Made]


def gather(office: Office, wanted: Wanted) -> Work:
    """Ask for all that the papers say, and return the slow work that draws them.

    Raises NotFound, and Refused when there is nothing to print or when a juror's paper would name somebody.
    """
    if wanted.one == TIMELINE:
        return _timeline(office, wanted)
    if wanted.one == consent_papers.CONSENT:
        return _consent(office, wanted)
    if wanted.one:
        return _one(office, wanted)
    if wanted.month is not None:
        return _month(office, wanted, wanted.month)
    return _packet(office, wanted, wanted.on) if wanted.on is not None else _case(office, wanted)


def make(office: Office, wanted: Wanted, tell: Tell) -> Made:
    """Gather and draw in one go; for a thread. Raises as ``gather``, and Stopped after cancel."""
    return gather(office, wanted)(tell)


def _packet(office: Office, wanted: Wanted, on: date) -> Work:
    packet = office.ask(papers.sitting_packet, on, wanted.paper)

    def work(tell: Tell) -> Made:
        pdf = papers.render_packet(packet, wanted.audience, _share(tell, 0, _PACKET_SHARE))
        ballots = b""
        if wanted.audience != "staff":
            ballots = papers.render_ballots(packet, _share(tell, _PACKET_SHARE, _WHOLE))
        return Made(wanted, pdf, ballots, papers.print_warnings(packet), packet.setup.code)

    return work


def _case(office: Office, wanted: Wanted) -> Work:
    one = office.ask(papers.case_papers, wanted.case, wanted.paper)

    def work(tell: Tell) -> Made:
        pdf = papers.render_case_papers(one, _share(tell, 0, _WHOLE))
        return Made(wanted, pdf, b"", papers.print_warnings(one), one.setup.code)

    return work


def _one(office: Office, wanted: Wanted) -> Work:
    kind = ClosingPaper(wanted.one)
    one = office.ask(closing_papers.closing_paper, wanted.case, kind, wanted.paper)

    def work(tell: Tell) -> Made:
        pdf = closing_papers.render_closing_paper(one, _share(tell, 0, _WHOLE))
        return Made(wanted, pdf, b"", papers.letter_warnings(one), one.setup.code)

    return work


def _timeline(office: Office, wanted: Wanted) -> Work:
    document = office.ask(timeline_paper, wanted.case, wanted.paper)

    def work(tell: Tell) -> Made:
        pdf = render_timeline(document)
        tell(_WHOLE, _WHOLE)
        return Made(wanted, pdf, b"", papers.letter_warnings(document), document.setup.code)

    return work


def _consent(office: Office, wanted: Wanted) -> Work:
    document = office.ask(consent_papers.consent_papers, wanted.case, wanted.paper)

    def work(tell: Tell) -> Made:
        pdf = consent_papers.render(document, _share(tell, 0, _WHOLE))
        return Made(wanted, pdf, b"", papers.letter_warnings(document), document.setup.code)

    return work


def _month(office: Office, wanted: Wanted, shown: Month) -> Work:
    report = office.ask(month_paper, shown, wanted.paper)

    def work(tell: Tell) -> Made:
        pdf = render_month(report)
        tell(_WHOLE, _WHOLE)
        return Made(wanted, pdf, b"", (), report.setup.code)

    return work


def _share(tell: Tell, start: int, end: int) -> Tell:
    """Return a teller for one part of the work, which goes from *start* to *end* percent of it."""
    return lambda done, total: tell(start + (end - start) * done // max(total, 1), _WHOLE)


def write(made: Made, path: Path) -> tuple[Path, ...]:
    """Write the papers to *path* and the ballots beside them; returns what was written.

    Raises StoreProblem where a file cannot be written.
    """
    return papers.save_packet(path, made.pdf, made.ballots)
