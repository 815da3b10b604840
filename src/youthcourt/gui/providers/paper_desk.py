"""From a page of this feature to a paper: asked for, drawn on a worker, shown to be saved or printed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import provider_papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office
    from youthcourt.services.provider_papers import Document


def show_slip(page: QWidget, office: Office, sanction_id: str, case: str) -> None:
    """Show the placement slip for one sanction of *case*, for the family and for the site."""
    with refusals_shown(page):
        document = office.ask(provider_papers.placement_papers, sanction_id)
        name = f"placement-{file_safe(case)}.pdf"
        title = words.text("Placement")
        _show(page, office, document, (title, name, provider_papers.SLIP, case, "family"))


def show_owed(page: QWidget, office: Office, asked: Asked) -> None:
    """Show the list for the staff's meeting: what the list on the page leaves."""
    with refusals_shown(page):
        document = office.ask(provider_papers.owed_list, asked)
        day = office.today().isoformat()
        title = words.text("What is owed")
        _show(page, office, document, (title, f"owed-{day}.pdf", provider_papers.OWED_LIST, day, "staff"))


def show_report(page: QWidget, office: Office, first: date, last: date) -> None:
    """Show what was done at the providers from *first* to *last*."""
    with refusals_shown(page):
        document = office.ask(provider_papers.report_paper, first, last)
        name = f"providers-{first.isoformat()}-{last.isoformat()}.pdf"
        title = words.text("Service at our providers")
        _show(page, office, document, (title, name, provider_papers.REPORT, last.isoformat(), ""))


def _show(page: QWidget, office: Office, document: Document, told: tuple[str, str, str, str, str]) -> None:
    title, name, kind, reference, audience = told

    def done(pdf: bytes) -> None:
        setup = document.setup
        ready = ReadyPaper(title, pdf, name, kind, reference, setup.code, setup.size.value, audience)
        PaperDialog(office, ready, page, document).open()

    in_background(
        page, lambda: provider_papers.render(document), done, lambda refused: show_refusal(page, refused)
    )
