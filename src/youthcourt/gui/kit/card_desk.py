"""Duty cards, from a page or a dialog to paper: drawn on a worker, shown to be saved or printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.jury_duty import CARD, CARDS
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import duty_cards

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def show_card(page: QWidget, office: Office, case: str, *, named: bool = True) -> None:
    """Show the card of a case's duty, with the full name or with the case number alone."""
    with refusals_shown(page):
        document = office.ask(duty_cards.duty_card, case, named=named)
        _show(page, office, document, f"duty-card-{file_safe(case)}.pdf", (CARD, case))


def show_cards(page: QWidget, office: Office, on: date, people: Sequence[str]) -> None:
    """Show the cards of those of *people* who owe duty, printed at the check-out of a sitting."""
    with refusals_shown(page):
        document = office.ask(duty_cards.duty_cards, people)
        day = on.isoformat()
        _show(page, office, document, f"duty-cards-{day}.pdf", (CARDS, day))


def _show(
    page: QWidget, office: Office, document: duty_cards.Cards, name: str, logged: tuple[str, str]
) -> None:
    setup = document.setup
    many = len(document.cards) > 1
    title = words.text("Jury duty cards") if many else words.text("Jury duty card")

    def done(pdf: bytes) -> None:
        ready = ReadyPaper(title, pdf, name, *logged, setup.code, setup.size.value, "family")
        PaperDialog(office, ready, page, document).open()

    in_background(
        page, lambda: duty_cards.render_cards(document), done, lambda refused: show_refusal(page, refused)
    )
