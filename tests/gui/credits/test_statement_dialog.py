"""The statement in its dialog: seen, saved and printed, noted in the print log, named by no file."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.house.readers import pages
from youthcourt.gui.credits.statement_dialog import StatementDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.print_job import new_printer
from youthcourt.gui.kit.tasks import busy
from youthcourt.services import people, time_credits
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.time_credits import Earning
from youthcourt.store.tables import PrintLog


@pytest.fixture
def ana(office: Office) -> str:
    """Ana Diaz, whose family reads Spanish, with three hours earned."""
    key = office.do(people.add_person, NewPerson(given="Ana", family="Diaz", language="Spanish"))
    earning = Earning(f"person:{key}", office.today(), Decimal(3), "Drove jurors home")
    return office.do(time_credits.earn_credits, earning)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A window for the dialog to stand on."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def _opened(qtbot: QtBot, office: Office, page: QWidget, owner: str = "") -> StatementDialog:
    dialog = StatementDialog(office, page, owner)
    dialog.open()
    qtbot.waitUntil(lambda: not busy())
    return dialog


def _noted(office: Office) -> list[tuple[str, str, int]]:
    rows = office.ask(lambda unit: [dict(row) for row in unit.find(PrintLog, "at")])
    return [(row["paper"], row["reference"], row["pages"]) for row in rows]


def test_a_statement_is_shown_and_saved_under_a_name_that_names_nobody(
    qtbot: QtBot, office: Office, page: QWidget, ana: str, tmp_path: Path
) -> None:
    dialog = _opened(qtbot, office, page, ana)
    assert dialog._ui.preview.page_count == 1
    assert dialog._ui.who_row.isHidden()
    dialog._ui.save_button.click()
    asked = dialog.findChild(QFileDialog)
    assert Path(asked.selectedFiles()[0]).name == f"statement-{office.today().isoformat()}.pdf"
    asked.fileSelected.emit(str(tmp_path / "mine.pdf"))
    asked.reject()
    qtbot.waitUntil(lambda: not busy())
    assert "Ana Diaz" in pages((tmp_path / "mine.pdf").read_bytes())[0]
    assert _noted(office) == [("statement", ana.partition(":")[2], 1)]
    dialog.reject()


def test_a_statement_is_printed_and_noted(
    qtbot: QtBot, office: Office, page: QWidget, ana: str, tmp_path: Path
) -> None:
    dialog = _opened(qtbot, office, page, ana)
    dialog._ui.print_button.click()
    dialog.findChild(QPrintDialog).reject()
    assert dialog.isVisible()
    printer = new_printer("letter", both_sides=True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    dialog._output.print_on(printer, dialog._made)
    assert not dialog._ui.print_button.isEnabled()
    qtbot.waitUntil(dialog._ui.print_button.isEnabled)
    assert _noted(office) == [("statement", ana.partition(":")[2], 1)]
    dialog.reject()


def test_a_printer_that_takes_nothing_leaves_no_note(
    qtbot: QtBot, office: Office, page: QWidget, ana: str
) -> None:
    dialog = _opened(qtbot, office, page, ana)
    dialog._output._printed(dialog._made, 0, 1)
    assert _noted(office) == []
    dialog.reject()


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, office: Office, page: QWidget, ana: str, tmp_path: Path
) -> None:
    dialog = _opened(qtbot, office, page, ana)
    dialog._output.save_to(dialog._made, tmp_path / "nowhere" / "mine.pdf")
    qtbot.waitUntil(lambda: not busy())
    assert "nowhere" in dialog.findChild(MessageBar).text
    assert _noted(office) == []
    dialog.reject()


def test_the_familys_language_is_offered_where_it_is_not_the_courts(
    qtbot: QtBot, office: Office, page: QWidget, ana: str, tmp_path: Path
) -> None:
    dialog = _opened(qtbot, office, page, ana)
    dialog._ui.family_check.setChecked(True)
    qtbot.waitUntil(lambda: not busy())
    assert "Constancia" in pages(dialog._made.pdf)[0]
    dialog.reject()


def test_without_an_owner_it_asks_whose_and_for_what_time(
    qtbot: QtBot, office: Office, page: QWidget, ana: str
) -> None:
    dialog = _opened(qtbot, office, page)
    ui, bar = dialog._ui, dialog.findChild(MessageBar)
    assert not ui.save_button.isEnabled()
    dialog.act()
    dialog._save()
    ui.show_button.click()
    assert "whose credits" in bar.text
    ui.who_choice.choose(ana.partition(":")[2])
    ui.since_date.set_value(None)
    ui.show_button.click()
    assert bar.text == "Give the first and the last day."
    ui.since_date.set_value(date(2026, 1, 1))
    ui.show_button.click()
    qtbot.waitUntil(lambda: not busy())
    assert ui.preview.page_count == 1
    assert ui.save_button.isEnabled()
    dialog.reject()
