"""From the timeline to its paper: asked for, drawn on a worker, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import timeline

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def show_timeline(page: QWidget, office: Office, number: str) -> None:
    """Show the timeline of a case as it prints, for the staff and the file."""
    with refusals_shown(page):
        document = office.ask(timeline.timeline_paper, number)

        def done(pdf: bytes) -> None:
            setup = document.setup
            ready = ReadyPaper(
                words.text("Timeline of a case"), pdf, f"timeline-{file_safe(number)}.pdf", timeline.TIMELINE,
                number, setup.code, setup.size.value, "staff",
            )  # fmt: skip
            PaperDialog(office, ready, page, document).open()

        in_background(page, lambda: timeline.render(document), done, lambda bad: show_refusal(page, bad))
