"""The lead's passphrase: set once, changed by who knows it, begun anew where it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.forms.lead_dialog import Ui_LeadDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import harm
from youthcourt.services.harm import KeyPair, Sealed

if TYPE_CHECKING:
    from youthcourt.services.office import Office

ADVICE = (
    "Choose four or more words, at least 15 characters in all, and tell them to nobody at the desk. "
    "There is no recovery code for it: if it is lost, what was sealed is lost."
)
AGAIN = "Backups made until now still open with the old passphrase."


class LeadDialog(ActDialog):
    """Asks twice for the new passphrase, and once for the old one where there is one."""

    help_page = "harm"

    keeps_typed = False
    changed = Signal()

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = ui = Ui_LeadDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        self._set = office.ask(harm.lead_state).is_set
        told = [words.text(ADVICE), *([words.text(AGAIN)] if self._set else [])]
        ui.advice_label.setText(" ".join(told))
        for part in (ui.old_passphrase_edit, ui.old_passphrase_edit_label, ui.instead_check):
            part.setVisible(self._set)
        ui.instead_check.toggled.connect(lambda lost: ui.old_passphrase_edit.setEnabled(not lost))

    def accept(self) -> None:
        """Set it on a worker: a key takes a second to derive."""
        ui = self._ui
        with refusals_shown(self):
            new = ui.passphrase_edit.text()
            if new != ui.again_edit.text():
                raise BadInput("The two passphrases differ. Type the same one twice.")
            instead = ui.instead_check.isChecked()
            if self._set and not instead:
                self._change(self._office.ask(harm.sealed_notes), ui.old_passphrase_edit.text(), new)
            else:
                self._begin(new, instead=instead)

    def reject(self) -> None:
        """Stay while the key is being made: whether it was is told first."""
        if not self._ui.busy_label.text():
            super().reject()

    def _begin(self, new: str, *, instead: bool) -> None:
        def keep(pair: KeyPair) -> None:
            with refusals_shown(self) as outcome:
                self._office.do(harm.keep_pair, pair, instead=instead)
            self._ended(outcome.refused)

        self._busy()
        in_background(self, lambda: harm.new_pair(new), keep, self._failed, self._idle)

    def _change(self, sealed: Sealed, old: str, new: str) -> None:
        def keep(wrapped: str) -> None:
            with refusals_shown(self) as outcome:
                self._office.do(harm.keep_passphrase, sealed.key_id, wrapped)
            self._ended(outcome.refused)

        self._busy()
        in_background(
            self,
            lambda: harm.new_passphrase(harm.open_notes(sealed, old), new),
            keep,
            self._failed,
            self._idle,
        )

    def _ended(self, refused: YouthCourtError | None) -> None:
        self._idle()
        if refused is None:
            self.changed.emit()
            QDialog.accept(self)

    def _failed(self, refused: YouthCourtError) -> None:
        self._idle()
        show_refusal(self, refused)

    def _busy(self) -> None:
        self._ui.busy_label.setText(words.text("Making the key…"))
        for button in (self._ui.act_button, self._ui.cancel_button):
            button.setEnabled(False)

    def _idle(self) -> None:
        self._ui.busy_label.setText("")
        for button in (self._ui.act_button, self._ui.cancel_button):
            button.setEnabled(True)
