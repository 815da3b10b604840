"""Saves and prints papers, and notes in the court file what was printed and when, never what it says."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from youthcourt import words
from youthcourt.gui.kit.print_job import PrintJob, new_printer
from youthcourt.gui.kit.refusals import find_bar, refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.packets import packet_words
from youthcourt.gui.packets.making import Made, Wanted, write
from youthcourt.look import plain
from youthcourt.services import papers
from youthcourt.services.month import PRINTED

if TYPE_CHECKING:
    from youthcourt.services.office import Office

BUSY = "The papers are being printed. Wait until they are done, or stop the printing first."
SAVED = "Saved {names}. A saved paper is not locked: delete it when it is no longer needed."
FAILED = "The printer stopped after {done} of {total} pages. Look at the printer, then print the rest."
STOPPED = "Printing was stopped after {done} of {total} pages."


class Output(QObject):
    """What leaves the page: one file, or one print job at a time."""

    printing = Signal(int, int)
    """How many pages are printed, of how many; (0, 0) when no printing is under way."""

    def __init__(self, page: QWidget, office: Office) -> None:
        super().__init__(page)
        self._page = page
        self._office = office
        self._job: PrintJob | None = None
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether a print job is under way."""
        return self._job is not None

    def may_leave(self) -> bool:
        """Say whether the page may be left; if not, the page says why."""
        bar = find_bar(self._page)
        if self.busy and bar is not None:
            bar.refuse(words.text(BUSY))
        return not self.busy

    def ask_where(self, made: Made) -> QFileDialog:
        """Ask for a place to save to, with a name proposed from the date or the case number."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page)
        plain.set_title(dialog, words.text("Save papers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(words.text("PDF (*.pdf)"))
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(made.wanted.file_name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(made, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_to(self, made: Made, path: Path) -> None:
        """Write the papers to *path*, the ballots beside it, and note it."""
        in_background(
            self._page,
            lambda: write(made, path),
            lambda written: self._saved(made, written),
            lambda refused: show_refusal(self._page, refused),
        )

    def ask_printer(self, made: Made, *, ballots: bool, count: int) -> QPrintDialog:
        """Ask for a printer; *count* is how many pages there are to choose from."""
        printer = new_printer(made.wanted.paper, both_sides=not ballots)
        dialog = QPrintDialog(printer, self._page)
        plain.set_title(dialog, words.text("Print papers"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, count)
        dialog.accepted.connect(lambda: self.print_on(printer, made, ballots=ballots))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the dialog's own open() asks for a slot by name
        return dialog

    def print_on(self, printer: QPrinter, made: Made, *, ballots: bool) -> None:
        """Print the papers or their ballots, page by page, and note it."""
        paper = "ballots" if ballots else _paper(made.wanted)
        job = PrintJob(made.ballots if ballots else made.pdf, printer, self)
        self._job, self._stopped = job, False
        job.moved.connect(self.printing)
        code = "" if ballots else made.code
        job.ended.connect(lambda done: self._printed(made.wanted, (paper, code), done, job.total))
        self.printing.emit(0, job.total)
        job.start()

    def stop(self) -> None:
        """Print no further page."""
        if self._job is not None:
            self._stopped = True
            self._job.stop()

    def _printed(self, wanted: Wanted, paper: tuple[str, str], done: int, total: int) -> None:
        """Note what was printed: *paper* is its kind and its code."""
        self._job = None
        self.printing.emit(0, 0)
        with refusals_shown(self._page):
            if done:
                kind, code = paper
                self._office.do(papers.note_printed, kind, wanted.reference, done, wanted.audience, code)
            if done == total:
                say_done(
                    self._page, words.text("{pages} sent to the printer.", pages=packet_words.pages(done))
                )
        bar = find_bar(self._page)
        if done < total and bar is not None:
            bar.refuse(words.text(STOPPED if self._stopped else FAILED, done=done, total=total))

    def _saved(self, made: Made, written: tuple[Path, ...]) -> None:
        wanted = made.wanted
        with refusals_shown(self._page):
            count = papers.page_count(made.pdf)
            kind, whose = _paper(wanted), wanted.audience
            self._office.do(papers.note_printed, kind, wanted.reference, count, whose, made.code)
            names = words.text(" and ").join(path.name for path in written)
            say_done(self._page, words.text(SAVED, names=names))


def _paper(wanted: Wanted) -> str:
    """Return what the print log calls the papers."""
    if wanted.month is not None:
        return PRINTED
    return wanted.one or ("packet" if wanted.on is not None else "case papers")
