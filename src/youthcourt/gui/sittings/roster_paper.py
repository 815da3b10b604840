"""From the jury tab to the roster and seat numbers on paper: nothing else is printed anew."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import rosters

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def show_roster(page: QWidget, office: Office, on: date) -> None:
    """Show the roster of a sitting; it is drawn on a worker."""
    with refusals_shown(page):
        document = office.ask(rosters.roster, on)

        def done(pdf: bytes) -> None:
            ready = ReadyPaper(
                words.text("Roster and numbers"), pdf, f"roster-{on.isoformat()}.pdf", rosters.ROSTER,
                on.isoformat(), document.setup.code, document.setup.size.value, "staff",
            )  # fmt: skip
            PaperDialog(office, ready, page, document).open()

        in_background(
            page,
            lambda: rosters.render_roster(document),
            done,
            lambda refused: show_refusal(page, refused),
        )
