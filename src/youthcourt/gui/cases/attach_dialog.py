"""A file is kept with a case: chosen, read off the window's thread, and put in with a word on what it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.domain.intake import AttachmentKind
from youthcourt.gui.cases.file_words import size_words
from youthcourt.gui.forms.attach_dialog import Ui_AttachDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import with_progress
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import attachments
from youthcourt.services.cases import case_page
from youthcourt.services.quick_facts import linked_people
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class AttachDialog(ActDialog):
    """Attaches one file to the case *number*."""

    help_page = "timeline"

    def __init__(self, office: Office, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._number = office, number
        self._name, self._content = "", b""
        self._ui = Ui_AttachDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for kind in AttachmentKind:
            ui.kind_combo.addItem(words.label(kind), kind)
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(AttachmentKind.OTHER))
        ui.who_combo.addItem(words.text("Nobody named"), "")
        line = office.ask(case_page, number).line
        ui.who_combo.addItem(line.called, line.respondent_id)
        for person in office.ask(linked_people, number):
            told = words.text("{name}, {part}", name=person.name, part=person.part)
            ui.who_combo.addItem(told, person.person_id)
        keep_narrow(ui.kind_combo, ui.who_combo)
        ui.progress_bar.setVisible(False)
        plain.dress(ui.choose_button, icon_name="folder-open")
        ui.choose_button.clicked.connect(self.ask_which)
        self.bind(ui.act_button, ui.cancel_button)
        ui.choose_button.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("File attached.")))

    def ask_which(self) -> QFileDialog:
        """Ask which file it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self)
        plain.set_title(dialog, words.text("Attach a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(folder or str(Path.home()))
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read(self, path: Path) -> None:
        """Read the file on a worker; what is too large is refused before it is read."""
        with refusals_shown(self):
            limit = self._office.ask(settings).attachment_mb
            self._begin(path)
            with_progress(
                self,
                lambda tell: attachments.read_file(path, limit, tell),
                lambda content: self._read(path.name, content),
                self._refused,
                self._tell,
            )

    def _begin(self, path: Path) -> None:
        self._name, self._content = "", b""
        self._ui.file_label.setText(path.name)
        self._ui.progress_bar.setRange(0, 0)
        self._ui.progress_bar.setVisible(True)
        self._ui.act_button.setEnabled(False)

    def _tell(self, done: int, total: int) -> None:
        self._ui.progress_bar.setRange(0, total)
        self._ui.progress_bar.setValue(done)

    def _read(self, name: str, content: bytes) -> None:
        self._name, self._content = name, content
        self._end(words.text("{name}, {size}", name=name, size=size_words(len(content))))

    def _refused(self, refused: YouthCourtError) -> None:
        self._end(words.text("No file chosen yet."))
        show_refusal(self, refused)

    def _end(self, told: str) -> None:
        self._ui.file_label.setText(told)
        self._ui.progress_bar.setVisible(False)
        self._ui.act_button.setEnabled(True)

    def act(self) -> None:
        ui = self._ui
        if not self._name:
            raise BadInput("Choose a file first.", field="choose_button")
        wanted = attachments.NewFile(
            self._name, AttachmentKind(ui.kind_combo.currentData()), ui.note_edit.text(),
            str(ui.who_combo.currentData()),
        )  # fmt: skip
        self._office.do(attachments.attach, self._number, self._content, wanted)
