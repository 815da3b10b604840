"""Another passphrase for the open court, by whoever knows the old one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.forms.passphrase_dialog import Ui_PassphraseDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import upkeep

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class PassphraseDialog(ActDialog):
    """Asks for the old passphrase and twice for the new one. ``changed`` says that it is done."""

    changed = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = office.store
        self._ui = Ui_PassphraseDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.save_button, self._ui.cancel_button)

    def accept(self) -> None:
        """Change it on a worker: a key takes seconds to derive."""
        ui, store = self._ui, self._store
        with refusals_shown(self):
            if ui.passphrase_edit.text() != ui.again_edit.text():
                raise BadInput("The two passphrases differ. Type the same one twice.")
            old, new = ui.old_edit.text(), ui.passphrase_edit.text()
            self._busy(words.text("Changing…"))
            in_background(
                self, lambda: upkeep.change_passphrase(store, old, new), self._done, self._failed, self._idle
            )

    def reject(self) -> None:
        """Stay while the keys are being written: whether they were is told first."""
        if not self._ui.busy_label.text():
            super().reject()

    def _done(self, _nothing: object) -> None:
        self.changed.emit()
        QDialog.accept(self)

    def _failed(self, refused: YouthCourtError) -> None:
        self._idle()
        show_refusal(self, refused)

    def _idle(self) -> None:
        self._busy("")

    def _busy(self, doing: str) -> None:
        self._ui.busy_label.setText(doing)
        for button in (self._ui.save_button, self._ui.cancel_button):
            button.setEnabled(not doing)
