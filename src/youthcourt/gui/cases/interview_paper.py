"""From the interview to a paper of it: asked for, drawn on a worker, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import interview_papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NAMES = {interview_papers.INTAKE_FORM: "intake-form", interview_papers.OWN_PAGE: "my-side"}


def show_paper(page: QWidget, office: Office, number: str, kind: str, *, blank: bool) -> None:
    """Show the intake form or the young person's own page of a case, filled or blank."""
    with refusals_shown(page):
        document = (
            office.ask(interview_papers.own_page, number, blank=blank)
            if kind == interview_papers.OWN_PAGE
            else office.ask(
                interview_papers.blank_intake_form if blank else interview_papers.intake_form, number
            )
        )
        name = f"{_NAMES[kind]}-{'blank' if blank else file_safe(number)}.pdf"
        title = (
            words.text("My side, and what I can offer")
            if kind == interview_papers.OWN_PAGE
            else words.text("Intake interview")
        )

        def done(pdf: bytes) -> None:
            setup = document.setup
            ready = ReadyPaper(
                title, pdf, name, kind, number, setup.code, setup.size.value, "blank" if blank else ""
            )
            PaperDialog(office, ready, page, document).open()

        in_background(
            page,
            lambda: interview_papers.render(document),
            done,
            lambda refused: show_refusal(page, refused),
        )
