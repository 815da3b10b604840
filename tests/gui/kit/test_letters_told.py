"""Situation 14: letters that no font can print are told where the paper is seen, before it is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.printing.papers import packet
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.printing.packet import render_packet
from youthcourt.services.office import Office


def test_letters_that_cannot_be_printed_are_told_before(qtbot: QtBot, office: Office) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    ready = ReadyPaper("Docket", render_packet(packet()), "docket.pdf", "docket", "", "")
    for document, told in ((packet(title="王"), "“王” has letters that cannot be printed"), (packet(), "")):
        dialog = PaperDialog(office, ready, page, document)
        qtbot.addWidget(dialog)
        assert dialog.message_bar.text.startswith(told)
        assert bool(dialog.message_bar.text) is bool(told)
        dialog.reject()
