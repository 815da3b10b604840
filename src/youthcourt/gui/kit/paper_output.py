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
class ReadyPaper:
    """A paper as it is seen and leaves, with what the print log keeps of it: never what it says.

    Neither *reference* nor *file_name* names anybody; *size* is letter or a4.
    """

    title: str
    pdf: bytes
    file_name: str
    kind: str
    reference: str
    code: str
    size: str = "letter"
    audience: str = ""


class PaperOutput(QObject):
    """Saves and prints for a dialog; one print job at a time. *told_on* is the page that tells of it."""

    printing = Signal(int, int)
    """How many pages are printed, of how many; (0, 0) when no printing is under way."""
    printed = Signal(int, int)
    """How many pages went to the printer, of how many, once that has ended."""
    saved = Signal()

    def __init__(self, dialog: QWidget, office: Office, told_on: QWidget | None = None) -> None:
        super().__init__(dialog)
        self._dialog, self._office, self._told_on = dialog, office, told_on or dialog
        self._job: PrintJob | None = None

    def ask_where(self, paper: ReadyPaper) -> QFileDialog:
        """Ask for a place to save to, with a name proposed that names nobody."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._dialog)
        plain.set_title(dialog, words.text("Save papers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(words.text("PDF (*.pdf)"))
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(paper.file_name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(paper, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_to(self, paper: ReadyPaper, path: Path) -> None:
        """Write the paper to *path* and note it."""
        in_background(
            self._dialog,
            lambda: papers.save_packet(path, paper.pdf, b""),
            lambda _written: self._saved(paper, path),
            lambda refused: show_refusal(self._dialog, refused),
        )

    def ask_printer(self, paper: ReadyPaper) -> QPrintDialog:
        """Ask for a printer and which pages."""
        printer = new_printer(paper.size, both_sides=False)
        dialog = QPrintDialog(printer, self._dialog)
        plain.set_title(dialog, words.text("Print papers"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, papers.page_count(paper.pdf))
        dialog.accepted.connect(lambda: self.print_on(printer, paper))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the dialog's own open() asks for a slot by name
        return dialog

    def print_on(self, printer: QPrinter, paper: ReadyPaper) -> None:
        """Print the paper, page by page, and note it."""
        self._job = job = PrintJob(paper.pdf, printer, self)
        job.moved.connect(self.printing)
        job.ended.connect(lambda done: self._printed(paper, done, job.total))
        self.printing.emit(0, job.total)
        job.start()

    def stop(self) -> None:
        """Print no further page."""
        if self._job is not None:
            self._job.stop()

    def _printed(self, paper: ReadyPaper, done: int, total: int) -> None:
        self._job = None
        self.printing.emit(0, 0)
        with refusals_shown(self._dialog):
            if done:
                self._note(paper, done)
        self.printed.emit(done, total)

    def _saved(self, paper: ReadyPaper, path: Path) -> None:
        with refusals_shown(self._dialog):
            self._note(paper, papers.page_count(paper.pdf))
            say_done(self._told_on, words.text(SAVED, name=path.name))
            self.saved.emit()

    def _note(self, paper: ReadyPaper, pages: int) -> None:
        self._office.do(papers.note_printed, paper.kind, paper.reference, pages, paper.audience, paper.code)


def sent_words(done: int, total: int) -> str:
    """Return how much of a paper went to the printer."""
    return words.text("Sent to the printer: {done} of {total} pages.", done=done, total=total)
