"""From the case's page to the first letter and the notice of a hearing, and into the contact log."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import TODAY, said
from tests.gui.hand import entry
from tests.house.readers import everything_said
from youthcourt.domain.parts import HearingResult, PutOffBy
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.services import contacts, sittings
from youthcourt.services.cases import case_page
from youthcourt.services.office import Office

ON = TODAY + timedelta(days=14)


def _shown(qtbot: QtBot, case: CasePage, button: QPushButton) -> PaperDialog:
    button.click()
    qtbot.waitUntil(lambda: bool(case.findChildren(PaperDialog)), timeout=20_000)
    (shown,) = case.findChildren(PaperDialog)
    return shown


def _letters(office: Office, number: str) -> list[str]:
    return [line.letter for line in office.ask(contacts.contacts_of_case, number)]


def test_the_first_letter_is_saved_and_stands_in_the_contact_log(
    qtbot: QtBot, case: CasePage, ready: str, office: Office, tmp_path: Path
) -> None:
    case.show_part("contacts")
    shown = _shown(qtbot, case, entry(case.contacts, "first_letter_button"))
    assert "Rosa Alvarez" in everything_said(shown._ready.pdf)
    assert shown._ready.file_name == f"first-letter-{ready}.pdf"
    assert _letters(office, ready) == []
    shown.save_to(tmp_path / "letter.pdf")
    qtbot.waitUntil(lambda: _letters(office, ready) == ["First letter"], timeout=20_000)
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    assert entry(case.contacts, "contacts_table").model().rowCount() == 1


def test_a_notice_that_was_printed_to_its_end_is_noted_and_one_that_was_stopped_is_not(
    qtbot: QtBot, case: CasePage, ready: str, office: Office, tmp_path: Path
) -> None:
    button = case._ui.notice_button
    assert not button.isEnabled()
    office.do(sittings.add_sitting, ON)
    office.do(sittings.schedule, [ready], ON)
    case.show_part("hearing")
    assert button.isEnabled()
    shown = _shown(qtbot, case, button)
    shown._printed(1, 2)
    assert _letters(office, ready) == []
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    shown.print_on(printer)
    qtbot.waitUntil(lambda: _letters(office, ready) == ["Hearing notice for Dec 12, 2026"], timeout=20_000)
    shown.reject()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def test_a_letter_that_cannot_be_made_says_why(case: CasePage) -> None:
    entry(case.contacts, "first_letter_button").click()
    assert "nobody to write to" in said(case)


def test_a_moved_hearing_says_on_whose_account_and_to_when(
    case: CasePage, ready: str, office: Office
) -> None:
    later = ON + timedelta(days=7)
    for on in (ON, later):
        office.do(sittings.add_sitting, on)
    office.do(sittings.schedule, [ready], ON)
    (hearing,) = office.ask(case_page, ready).hearings
    office.do(sittings.take_off, hearing.id, "Judge ill", HearingResult.CONTINUED, PutOffBy.COURT)
    office.do(sittings.schedule, [ready], later)
    shown = case._ui.hearings_table.model()
    told = [[str(shown.index(row, column).data()) for column in (3, 4, 5)] for row in range(2)]
    assert told == [["Put off by the court", "Dec 19, 2026", "Judge ill"], ["To be heard", "", ""]]
