"""From a case to the letters of its family: asked for, drawn on a worker, shown, noted once they are out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.text import file_safe
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import family_letters
from youthcourt.services.letters_sent import note_sent

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def show_letter(page: QWidget, office: Office, number: str, kind: FamilyPaper) -> None:
    """Show a letter to the family of a case; once it is saved or printed, the contact log tells of it."""
    with refusals_shown(page):
        document = office.ask(family_letters.family_letter, number, kind)

        def out() -> None:
            with refusals_shown(page):
                office.do(note_sent, number, kind)

        def done(pdf: bytes) -> None:
            setup = document.setup
            ready = ReadyPaper(
                words.label(kind), pdf, f"{file_safe(kind.value.replace(' ', '-'))}-{file_safe(number)}.pdf",
                kind.value, number, setup.code, setup.size.value, "family",
            )  # fmt: skip
            dialog = PaperDialog(office, ready, page, document)
            dialog.went_out.connect(out)
            dialog.open()

        in_background(
            page,
            lambda: family_letters.render_family_letters(document),
            done,
            lambda refused: show_refusal(page, refused),
        )
