"""The unlock page: which court, its passphrase, and the ways to another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.door.parts import choose_folder, show_typed
from youthcourt.gui.door.work import DoorWork, Tell
from youthcourt.gui.forms.unlock import Ui_UnlockPage
from youthcourt.gui.kit.fields import restyle
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.tasks import with_progress
from youthcourt.look import plain


class UnlockPage(QWidget):
    """Opens a court with its passphrase. ``opened`` carries the court."""

    opened = Signal(object)
    start_wanted = Signal()
    recover_wanted = Signal()
    restore_wanted = Signal()
    welcome_wanted = Signal()

    def __init__(self, work: DoorWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ui = Ui_UnlockPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        ui = self._ui
        self._doors = (ui.folder_edit, ui.folder_button, ui.open_button, ui.sample_button, ui.start_button,
                       ui.recover_button, ui.restore_button, ui.welcome_button)  # fmt: skip
        show_typed(self._ui.show_check, self._ui.passphrase_edit)
        self._ui.folder_edit.textChanged.connect(self._rank)
        self._ui.folder_button.clicked.connect(self._choose)
        self._ui.open_button.clicked.connect(self._open)
        self._ui.passphrase_edit.returnPressed.connect(self._open)
        self._ui.sample_button.clicked.connect(self._sample)
        self._ui.start_button.clicked.connect(self.start_wanted)
        self._ui.recover_button.clicked.connect(self.recover_wanted)
        self._ui.restore_button.clicked.connect(self.restore_wanted)
        self._ui.welcome_button.clicked.connect(self.welcome_wanted)

    def offer(self, folder: Path) -> None:
        """Offer the court in *folder*, with the cursor in the passphrase."""
        self._ui.message_bar.clear()
        self._ui.folder_edit.setText(str(folder))
        self._ui.passphrase_edit.clear()
        self._ui.passphrase_edit.setFocus()

    def tell(self, text: str) -> None:
        """Say something worth knowing above the fields."""
        self._ui.message_bar.tell(text)

    def folder(self) -> Path:
        """Return the folder as typed."""
        return Path(self._ui.folder_edit.text().strip()).expanduser()

    def _rank(self) -> None:
        """Make starting a court the main act while nothing lies in the folder, and opening it else."""
        starting = not (self._ui.folder_edit.text().strip() and self.folder().exists())
        for button, main in ((self._ui.start_button, starting), (self._ui.open_button, not starting)):
            button.setProperty("primary", main)
            restyle(button)

    def _choose(self) -> None:
        choose_folder(self, self._ui.folder_edit, words.text("The court's folder"))

    def _open(self) -> None:
        if not self._ui.folder_edit.text().strip():
            show_refusal(self, BadInput("Choose the court's folder, or start a new court below."))
            self._ui.folder_edit.setFocus()
            return
        folder, passphrase = self.folder(), self._ui.passphrase_edit.text()
        self._run(lambda tell: self._work.open(folder, passphrase, tell), words.text("Opening…"))

    def _sample(self) -> None:
        self._run(self._work.sample, words.text("Making the sample court…"))

    def _run(self, work: Callable[[Tell], object], doing: str) -> None:
        self._busy(doing)
        with_progress(self, work, self._done, self._failed, self._tell, self._idle)

    def _tell(self, done: int, total: int) -> None:
        self._ui.busy_label.setText(words.text("{done} of {total}", done=done, total=total))

    def _done(self, court: object) -> None:
        self._busy("")
        self._ui.passphrase_edit.clear()
        self.opened.emit(court)

    def _failed(self, refused: YouthCourtError) -> None:
        self._busy("")
        show_refusal(self, refused)
        self._ui.passphrase_edit.setFocus()
        self._ui.passphrase_edit.selectAll()

    def _idle(self) -> None:
        self._busy("")

    def _busy(self, doing: str) -> None:
        self._ui.busy_label.setText(doing)
        for part in self._doors:
            part.setEnabled(not doing)
        if doing:
            self._ui.message_bar.clear()
