"""One paper seen before it leaves: in a dialog of its own, from which it is saved or printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.fit import size_over
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.paper_output import PaperOutput, ReadyPaper, sent_words
from youthcourt.gui.kit.preview import PdfPreview
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, MARGIN, SPACE
from youthcourt.services import papers

if TYPE_CHECKING:
    from youthcourt.services.office import Office

__all__ = ["PaperDialog", "ReadyPaper"]

_WIDE, _HIGH = 860, 720


class PaperDialog(QDialog):
    """Shows a paper; saving and printing it go into the print log.

    Says before it leaves which letters of *document*, from which it was made, no font can print.
    """

    went_out = Signal()
    """It was saved, or printed to its last page."""

    def __init__(self, office: Office, ready: ReadyPaper, page: QWidget, document: object = None) -> None:
        super().__init__(page)
        self._ready = ready
        self._output = PaperOutput(self, office, page)
        plain.set_title(self, ready.title)
        self.preview = PdfPreview()
        self.preview.show_pdf(ready.pdf)
        self.preview.bookmarks.hide()  # it is one paper
        self.say_label = plain.label(role=Role.HINT, wrap=True)
        self.save_button = _button(words.text("&Save…"), "download-simple", self.ask_where)
        self.print_button = _button(words.text("&Print…"), "printer", self.ask_printer, primary=True)
        self.close_button = _button(words.text("&Close"), "", self.reject)
        self.message_bar = MessageBar()
        self._lay_out()
        warnings = papers.letter_warnings(document)
        if warnings:
            self.message_bar.tell("\n".join(warnings))
        self._output.printing.connect(lambda _done, total: self.print_button.setEnabled(total == 0))
        self._output.printed.connect(lambda done, total: self.say_label.setText(sent_words(done, total)))
        self._output.saved.connect(self.went_out)
        self._output.printed.connect(self._printed)
        self._output.saved.connect(self.accept)
        self.finished.connect(self._put_away)
        self.resize(size_over(page, _WIDE, _HIGH))

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        rows.setSpacing(SPACE)
        rows.addWidget(self.message_bar)
        rows.addWidget(self.preview, 1)
        acts = QHBoxLayout()
        acts.setSpacing(GAP)
        acts.addWidget(self.say_label, 1)
        for button in (self.save_button, self.print_button, self.close_button):
            acts.addWidget(button)
        rows.addLayout(acts)

    def ask_where(self) -> QFileDialog:
        """Ask for a place to save to."""
        return self._output.ask_where(self._ready)

    def save_to(self, path: Path) -> None:
        """Write the paper to *path*, and note it."""
        self._output.save_to(self._ready, path)

    def ask_printer(self) -> QPrintDialog:
        """Ask for a printer and which pages."""
        return self._output.ask_printer(self._ready)

    def print_on(self, printer: QPrinter) -> None:
        """Print the paper page by page, and note it."""
        self._output.print_on(printer, self._ready)

    def _printed(self, done: int, total: int) -> None:
        if done == total:
            self.went_out.emit()

    def _put_away(self) -> None:
        """Print no further page and give the memory of the pages back."""
        self._output.stop()
        self.preview.clear()


def _button(text: str, icon_name: str, act: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """Return a button with the access key that its words mark."""
    made = plain.button("", icon_name=icon_name, primary=primary)
    made.setText(text)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: act())
    return made
