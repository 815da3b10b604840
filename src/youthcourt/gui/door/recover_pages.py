"""Two ways back in: the recovery code from paper, and a backup into a new folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.door.parts import advise, choose_folder
from youthcourt.gui.door.work import DoorWork
from youthcourt.gui.forms.recover import Ui_RecoverPage
from youthcourt.gui.forms.restore import Ui_RestorePage
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain


class RecoverPage(QWidget):
    """Opens a court with the code from paper and sets a new passphrase."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, work: DoorWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ui = Ui_RecoverPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        advise(self._ui.advice_label, self._ui.passphrase_edit, self._ui.again_edit)
        self._ui.back_button.clicked.connect(self.back)
        self._ui.folder_button.clicked.connect(self._choose)
        self._ui.recover_button.clicked.connect(self._recover)
        self._ui.again_edit.returnPressed.connect(self._recover)

    def offer(self, folder: Path) -> None:
        """Offer the court in *folder*, with the cursor in the code."""
        self._ui.folder_edit.setText(str(folder))
        self._ui.code_edit.setFocus()

    def _choose(self) -> None:
        choose_folder(self, self._ui.folder_edit, words.text("The court's folder"))

    def _recover(self) -> None:
        ui = self._ui
        with refusals_shown(self):
            if ui.passphrase_edit.text() != ui.again_edit.text():
                raise BadInput("The two passphrases differ. Type the same one twice.")
            folder = Path(ui.folder_edit.text().strip()).expanduser()
            code, passphrase = ui.code_edit.text(), ui.passphrase_edit.text()
            self._busy(words.text("Opening…"))
            in_background(
                self,
                lambda: self._work.recover(folder, code, passphrase),
                self._done,
                self._failed,
                self._idle,
            )

    def _done(self, court: object) -> None:
        self._busy("")
        for line in (self._ui.code_edit, self._ui.passphrase_edit, self._ui.again_edit):
            line.clear()
        self.opened.emit(court)

    def _failed(self, refused: YouthCourtError) -> None:
        self._busy("")
        show_refusal(self, refused)

    def _idle(self) -> None:
        self._busy("")

    def _busy(self, doing: str) -> None:
        self._ui.busy_label.setText(doing)
        self._ui.recover_button.setEnabled(not doing)


class RestorePage(QWidget):
    """Lays a backup out in a new folder. ``restored`` carries the folder."""

    restored = Signal(object)
    back = Signal()

    def __init__(self, work: DoorWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ui = Ui_RestorePage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.back_button.clicked.connect(self.back)
        self._ui.backup_button.clicked.connect(self._choose_backup)
        self._ui.folder_button.clicked.connect(self._choose_folder)
        self._ui.restore_button.clicked.connect(self._restore)
        self._ui.passphrase_edit.returnPressed.connect(self._restore)

    def _choose_backup(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, words.text("Backup"), self._ui.backup_edit.text(), words.text("Backups (*.ycb)")
        )
        if path:
            self._ui.backup_edit.setText(path)

    def _choose_folder(self) -> None:
        choose_folder(self, self._ui.folder_edit, words.text("New folder"))

    def _restore(self) -> None:
        ui = self._ui
        with refusals_shown(self):
            if not (ui.backup_edit.text().strip() and ui.folder_edit.text().strip()):
                raise BadInput("Choose the backup file and a new folder for it.")
            backup = Path(ui.backup_edit.text().strip()).expanduser()
            folder = Path(ui.folder_edit.text().strip()).expanduser()
            passphrase = ui.passphrase_edit.text()
            self._busy(words.text("Restoring…"))
            in_background(
                self,
                lambda: self._work.restore(backup, folder, passphrase),
                self._done,
                self._failed,
                self._idle,
            )

    def _done(self, folder: Path) -> None:
        self._busy("")
        self._ui.passphrase_edit.clear()
        self.restored.emit(folder)

    def _failed(self, refused: YouthCourtError) -> None:
        self._busy("")
        show_refusal(self, refused)

    def _idle(self) -> None:
        self._busy("")

    def _busy(self, doing: str) -> None:
        self._ui.busy_label.setText(doing)
        self._ui.restore_button.setEnabled(not doing)
