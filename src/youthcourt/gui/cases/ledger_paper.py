"""From the restitution tab to the ledger on paper: asked for, drawn on a worker, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import ledger_papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def show_ledger(page: QWidget, office: Office, number: str, party_id: str, copy: str) -> None:
    """Show the ledger of a case for its family, or of its victim; *copy* says for whom."""
    with refusals_shown(page):
        document = (
            office.ask(ledger_papers.victim_ledger, party_id)
            if copy == ledger_papers.VICTIM
            else office.ask(ledger_papers.family_ledger, number, party_id)
        )
        name = f"restitution-{file_safe(number)}-{copy}.pdf"

        def done(pdf: bytes) -> None:
            setup = document.setup
            ready = ReadyPaper(
                words.text("Restitution"), pdf, name, ledger_papers.LEDGER, number, setup.code,
                setup.size.value, copy,
            )  # fmt: skip
            PaperDialog(office, ready, page, document).open()

        in_background(
            page, lambda: ledger_papers.render(document), done, lambda refused: show_refusal(page, refused)
        )
