"""One paper, made and ready: looked at, saved or printed, and noted in the court file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.fit import size_over
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.preview import PdfPreview
from youthcourt.gui.kit.print_job import PrintJob, new_printer
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, MARGIN, SPACE
from youthcourt.services import papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDE, _HIGH = 860, 720
_SAVED = "Saved {names}. A saved paper is not locked: delete it when it is no longer needed."


@dataclass(frozen=True)
class ReadyPaper:
    """A paper as it is previewed, with what the print log keeps of it: never what it says.

    *file_name* is proposed for a file and names nobody; *size* is letter or a4.
    """

    title: str
    pdf: bytes
    file_name: str
    kind: str
    reference: str
    code: str
    size: str = "letter"
    audience: str = ""


class PaperDialog(QDialog):
    """Shows a paper; saving and printing it go into the print log."""

    def __init__(self, office: Office, ready: ReadyPaper, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ready, self._page = office, ready, page
        self._job: PrintJob | None = None
        plain.set_title(self, ready.title)
        self.preview = PdfPreview()
        self.preview.show_pdf(ready.pdf)
        self.preview.bookmarks.hide()  # it is one paper
        self.say_label = plain.label(role=Role.HINT, wrap=True)
        self.save_button = _button(words.text("&Save…"), "download-simple", self.ask_where)
        self.print_button = _button(words.text("&Print…"), "printer", self.ask_printer, primary=True)
        self.close_button = _button(words.text("&Close"), "", self.reject)
        self._lay_out()
        self.finished.connect(self._put_away)
        self.resize(size_over(page, _WIDE, _HIGH))

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        rows.setSpacing(SPACE)
        rows.addWidget(MessageBar())
        rows.addWidget(self.preview, 1)
        acts = QHBoxLayout()
        acts.setSpacing(GAP)
        acts.addWidget(self.say_label, 1)
        for button in (self.save_button, self.print_button, self.close_button):
            acts.addWidget(button)
        rows.addLayout(acts)

    def ask_where(self) -> QFileDialog:
        """Ask for a place to save to."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self)
        plain.set_title(dialog, words.text("Save papers"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(words.text("PDF (*.pdf)"))
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(self._ready.file_name)
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_to(self, path: Path) -> None:
        """Write the paper to *path*, and note it."""
        in_background(
            self,
            lambda: papers.save_packet(path, self._ready.pdf, b""),
            self._saved,
            lambda refused: show_refusal(self, refused),
        )

    def ask_printer(self) -> QPrintDialog:
        """Ask for a printer and which pages."""
        printer = new_printer(self._ready.size, both_sides=False)
        dialog = QPrintDialog(printer, self)
        plain.set_title(dialog, words.text("Print papers"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, self.preview.page_count)
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the dialog's own open() asks for a slot by name
        return dialog

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper page by page, and note it."""
        self._job = PrintJob(self._ready.pdf, printer, self)
        self._job.ended.connect(self._printed)
        self.print_button.setEnabled(False)
        self._job.start()

    def _put_away(self) -> None:
        """Print no further page and give the memory of the pages back."""
        if self._job is not None:
            self._job.stop()
        self.preview.clear()

    def _printed(self, done: int) -> None:
        total = self._job.total if self._job is not None else done
        self._job = None
        self.print_button.setEnabled(True)
        with refusals_shown(self):
            if done:
                self._note(done)
        told = words.text("Sent to the printer: {done} of {total} pages.", done=done, total=total)
        self.say_label.setText(told)

    def _saved(self, written: tuple[Path, ...]) -> None:
        with refusals_shown(self):
            self._note(papers.page_count(self._ready.pdf))
            say_done(self._page, words.text(_SAVED, names=", ".join(path.name for path in written)))
            self.accept()

    def _note(self, pages: int) -> None:
        ready = self._ready
        self._office.do(papers.note_printed, ready.kind, ready.reference, pages, ready.audience, ready.code)


def _button(text: str, icon_name: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Return a button with the access key that its words mark."""
    made = plain.button("", icon_name=icon_name, primary=primary)
    made.setText(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: act())
    return made
