"""What leaves the window: a file and its ballots, or pages on a printer; each is noted, none by name."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.services.office import Office
from youthcourt.store.tables import PrintLog

CASE = "YC-2026-0042"


def _noted(office: Office) -> list[tuple[str, str, int, str]]:
    rows = office.ask(lambda unit: [dict(row) for row in unit.find(PrintLog, "at")])
    return [(row["paper"], row["reference"], row["pages"], row["audience"]) for row in rows]


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> PacketPage:
    """The papers of one case, ready."""
    made = PacketPage(sample_office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.load_case(CASE)
    qtbot.waitUntil(lambda: not busy() and made._made is not None, timeout=30_000)
    return made


def _to_file(path: Path) -> QPrinter:
    from youthcourt.gui.kit.print_job import new_printer

    printer = new_printer("letter", both_sides=True)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_save_proposes_a_name_and_writes_the_paper(
    qtbot: QtBot, page: PacketPage, sample_office: Office, tmp_path: Path
) -> None:
    """The dialog has the name ready; the file is what was previewed; the log knows it."""
    page._ui.save_button.click()
    dialog = page.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == f"case-papers-{CASE}.pdf"
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.reject()
    qtbot.waitUntil(lambda: not busy())
    assert (tmp_path / "mine.pdf").read_bytes() == page._made.pdf
    count = page._ui.preview.page_count
    assert _noted(sample_office)[-1] == ("case papers", CASE, count, "all")
    assert "mine.pdf" in toast_of(page).text


def test_a_packet_is_saved_with_its_ballots(
    qtbot: QtBot, page: PacketPage, sample_office: Office, tmp_path: Path
) -> None:
    """OUT.pdf and OUT-ballots.pdf, noted as one packet for its audience."""
    page.load(sample_office.today())
    qtbot.waitUntil(lambda: not busy() and page._made is not None, timeout=30_000)
    page._output.save_to(page._made, tmp_path / "day.pdf")
    qtbot.waitUntil(lambda: not busy())
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["day-ballots.pdf", "day.pdf"]
    assert _noted(sample_office)[-1][:2] == ("packet", sample_office.today().isoformat())


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, page: PacketPage, sample_office: Office, tmp_path: Path
) -> None:
    """The page says so and nothing is noted."""
    (tmp_path / "file").write_text("x")
    before = _noted(sample_office)
    page._output.save_to(page._made, tmp_path / "file" / "out.pdf")
    qtbot.waitUntil(lambda: not busy())
    assert page._ui.message_bar.text
    assert _noted(sample_office) == before


def test_print_asks_for_a_printer_and_offers_a_range(page: PacketPage) -> None:
    """300 dots an inch, both sides, whole pages; cancelling prints nothing."""
    page._ui.print_button.click()
    dialog = page.findChild(QPrintDialog)
    printer = dialog.printer()
    assert (dialog.minPage(), dialog.maxPage()) == (1, page._ui.preview.page_count)
    assert printer.resolution() == 300
    dialog.reject()
    assert not page._output.busy


def test_the_printed_pages_are_the_previewed_ones(
    qtbot: QtBot, page: PacketPage, sample_office: Office, tmp_path: Path
) -> None:
    """Each page arrives as a whole picture; the log has their number; the page cannot be left meanwhile."""
    printer = _to_file(tmp_path / "out.pdf")
    page._output.print_on(printer, page._made, ballots=False)
    assert not page.leave()
    assert page._ui.message_bar.text
    assert not page._ui.print_button.isEnabled()
    qtbot.waitUntil(lambda: not page._output.busy, timeout=60_000)
    count = page._ui.preview.page_count
    read = PdfReader(io.BytesIO((tmp_path / "out.pdf").read_bytes()))
    assert len(read.pages) == count
    assert _noted(sample_office)[-1] == ("case papers", CASE, count, "all")
    assert page.leave()
    assert page._ui.print_button.isEnabled()


def test_a_range_prints_those_pages_alone(qtbot: QtBot, page: PacketPage, tmp_path: Path) -> None:
    """Pages 2 to 3 are two pages."""
    printer = _to_file(tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    page._output.print_on(printer, page._made, ballots=False)
    qtbot.waitUntil(lambda: not page._output.busy, timeout=60_000)
    assert len(PdfReader(tmp_path / "out.pdf").pages) == 2


def test_printing_can_be_stopped(qtbot: QtBot, page: PacketPage, tmp_path: Path) -> None:
    """Stop says how far it came, and the page works on."""
    page._output.stop()
    printer = _to_file(tmp_path / "out.pdf")
    page._output.printing.connect(lambda done, _total: done == 2 and page._ui.stop_button.click())
    page._output.print_on(printer, page._made, ballots=False)
    qtbot.waitUntil(lambda: not page._output.busy, timeout=60_000)
    assert "Printing was stopped after 2 of" in page._ui.message_bar.text
    assert page._ui.stack.currentWidget() is page._ui.paper_page


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_fails_is_told(
    qtbot: QtBot, page: PacketPage, sample_office: Office, tmp_path: Path
) -> None:
    """Nothing came out: nothing is noted."""
    before = _noted(sample_office)
    page._output.print_on(_to_file(tmp_path / "no" / "such" / "place.pdf"), page._made, ballots=False)
    qtbot.waitUntil(lambda: not page._output.busy, timeout=60_000)
    assert "stopped after 0 of" in page._ui.message_bar.text
    assert _noted(sample_office) == before
