"""From the tab after the hearing to a paper: asked for, drawn on a worker, shown to be saved or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import after_papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office

SHEETS = {
    after_papers.SHEET: ("Time sheet", "site"),
    after_papers.MORE_TIME: ("More time", "family"),
    after_papers.LETTER: ("Check of a letter or an essay", "staff"),
}
"""By what the print log calls each paper: its name, who gets it."""


def show_sheet(page: QWidget, office: Office, kind: str, sanction_id: str, number: str) -> None:
    """Show one of SHEETS for an obligation of a case."""
    title, audience = SHEETS[kind]
    with refusals_shown(page):
        document = office.ask(after_papers.sheet, kind, sanction_id)
        name = f"{file_safe(kind.replace(' ', '-'))}-{file_safe(number)}.pdf"

        def done(pdf: bytes) -> None:
            setup = document.setup
            ready = ReadyPaper(
                words.text(title), pdf, name, kind, number, setup.code, setup.size.value, audience
            )
            PaperDialog(office, ready, page, document).open()

        in_background(
            page, lambda: after_papers.render(document), done, lambda refused: show_refusal(page, refused)
        )
