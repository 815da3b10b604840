"""The tab of a case with the files kept with it: attached, saved as a copy, removed for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.gui.cases.attach_dialog import AttachDialog
from youthcourt.gui.cases.file_words import size_words
from youthcourt.gui.forms.files_tab import Ui_FilesTab
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import at_least_rows, clear_ground
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import attachments
from youthcourt.services.attachments import FileLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ROWS = 4
SAVED = "Saved {name}. This copy is no longer protected: delete it when it is no longer needed."


def _note(line: FileLine) -> str:
    if line.removed_on is None:
        return line.note
    gone = words.text("Removed {date}: {why}", date=line.removed_on, why=line.removed_why)
    return f"{gone} {line.note}".rstrip()


_COLUMNS = [
    Column[FileLine]("Name", lambda line: line.name, width=200),
    Column[FileLine]("Kind", lambda line: words.label(line.kind), width=120),
    Column[FileLine]("Size", lambda line: size_words(line.size), sort=lambda line: line.size, right=True,
                     width=80),
    Column[FileLine]("Day", lambda line: words.short_day(line.added_on), sort=lambda line: line.added_on,
                     value=lambda line: line.added_on, width=106),
    Column[FileLine]("Who", lambda line: line.who or line.by, width=140),
    Column[FileLine]("Note", _note, width=160, grows=True),
]  # fmt: skip


class FilesTab(QWidget):
    """Put it among a case's tabs and call ``show_case``."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page, self._number = office, page, ""
        self._ui = Ui_FilesTab()
        self._ui.setupUi(self)
        plain.make_plain(self)
        ui = self._ui
        ui.files_table.set_up(
            words.text("Files"), _COLUMNS, key=lambda line: line.id,
            nothing=words.text("No file is kept yet. “Attach” keeps a scan, a photo or a letter."),
        )  # fmt: skip
        at_least_rows(ui.files_table, _ROWS)
        clear_ground(ui.files_scroll)
        plain.dress(ui.attach_button, icon_name="plus")
        ui.attach_button.clicked.connect(lambda: AttachDialog(self._office, self._number, self._page).open())
        ui.copy_button.clicked.connect(lambda: self.ask_where(ui.files_table.current()))
        ui.remove_button.clicked.connect(self._remove)
        ui.files_table.current_changed.connect(self._offer)
        ui.files_table.opened.connect(self.ask_where)

    @property
    def tables(self) -> dict[str, Table]:
        """The list of this tab, by the name of its file."""
        return {"files": self._ui.files_table}

    def show_case(self, number: str) -> None:
        """Show the files of a case."""
        self._number = number
        self._ui.files_table.show_rows(self._office.ask(attachments.of_case, number))
        self._offer(self._ui.files_table.current())

    def _offer(self, line: FileLine | None) -> None:
        there = line is not None and line.removed_on is None
        self._ui.copy_button.setEnabled(there)
        self._ui.remove_button.setEnabled(there)

    def ask_where(self, line: FileLine | None) -> None:
        """Ask for a place to save a copy to; the name proposed tells the kind and the case, and nobody."""
        if line is None or line.removed_on is not None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._page)
        plain.set_title(dialog, words.text("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(folder or str(Path.home()))
        dialog.selectFile(attachments.copy_name(line, self._number))
        dialog.fileSelected.connect(lambda chosen: self.save_copy(line.id, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_copy(self, attachment_id: str, path: Path) -> None:
        """Put into the trail that a copy leaves, then write it once on a worker."""
        with refusals_shown(self._page):
            content = self._office.do(attachments.hand_out, attachment_id)
            in_background(
                self._page,
                lambda: attachments.save_copy(path, content),
                lambda _done: say_done(self._page, words.text(SAVED, name=path.name)),
                lambda refused: show_refusal(self._page, refused),
            )

    def _remove(self) -> None:
        line: FileLine | None = self._ui.files_table.current()
        if line is None:
            return
        question = Question(
            "Remove the file",
            "What this file holds is gone for good. That there was one stays, with the day and your reason.",
            "&Reason", "Remove for &good", line.id,
        )  # fmt: skip
        ask_words(self._page, question, lambda why: self._office.do(attachments.remove_file, line.id, why))
