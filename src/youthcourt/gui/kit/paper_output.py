"""One paper that leaves a dialog: saved to a file or printed, and noted; its content never is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from youthcourt import words
from youthcourt.gui.kit.print_job import PrintJob, new_printer
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office

SAVED = "Saved {name}. A saved paper is not locked: delete it when it is no longer needed."


@dataclass(frozen=True)
class Leaving:
    """A paper as it leaves: its bytes, what the print log calls it, its code, the name of its file.

    Neither *reference* nor *file_name* names anybody; *size* is letter or a4.
    """

    pdf: bytes
    paper: str
    reference: str
    file_name: str
    code: str
    size: str = "letter"


class PaperOutput(QObject):
    """Saves and prints; one print job at a time."""

    printing = Signal(int, int)
    """How many pages are printed, of how many; (0, 0) when no printing is under way."""

    def __init__(self, page: QWidget, office: Office) -> None:
        super().__init__(page)
        self._page, self._office = page, office

    def ask_where(self, paper: Leaving) -> QFileDialog:
        """Ask for a place to save to, with a name proposed that names nobody."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page)
        plain.set_title(dialog, words.text("Save paper"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(words.text("PDF (*.pdf)"))
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(paper.file_name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(paper, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_to(self, paper: Leaving, path: Path) -> None:
        """Write the paper to *path* and note it."""
        in_background(
            self._page,
            lambda: papers.save_packet(path, paper.pdf, b""),
            lambda _written: self._saved(paper, path),
            lambda refused: show_refusal(self._page, refused),
        )

    def ask_printer(self, paper: Leaving) -> QPrintDialog:
        """Ask for a printer."""
        printer = new_printer(paper.size, both_sides=True)
        dialog = QPrintDialog(printer, self._page)
        plain.set_title(dialog, words.text("Print paper"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, papers.page_count(paper.pdf))
        dialog.accepted.connect(lambda: self.print_on(printer, paper))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the dialog's own open() asks for a slot by name
        return dialog

    def print_on(self, printer: QPrinter, paper: Leaving) -> None:
        """Print the paper, page by page, and note it."""
        job = PrintJob(paper.pdf, printer, self)
        job.moved.connect(self.printing)
        job.ended.connect(lambda done: self._printed(paper, done))
        self.printing.emit(0, job.total)
        job.start()

    def _printed(self, paper: Leaving, done: int) -> None:
        self.printing.emit(0, 0)
        if not done:
            return
        with refusals_shown(self._page):
            self._note(paper, done)
            say_done(self._page, words.text("Sent to the printer."))

    def _saved(self, paper: Leaving, path: Path) -> None:
        with refusals_shown(self._page):
            self._note(paper, papers.page_count(paper.pdf))
            say_done(self._page, words.text(SAVED, name=path.name))

    def _note(self, paper: Leaving, pages: int) -> None:
        self._office.do(papers.note_printed, paper.paper, paper.reference, pages, "", paper.code)
