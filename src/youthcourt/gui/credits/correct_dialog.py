"""Correcting a ledger: an adjustment by hours, or the reversal of an entry. Never a punishment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.credits import AdjustCause
from youthcourt.gui.credits import credit_words
from youthcourt.gui.credits.earn_dialog import hours_of
from youthcourt.gui.forms.correct_dialog import Ui_CorrectDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.look import plain
from youthcourt.services import time_credits
from youthcourt.services.credit_accounts import Account, EntryLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

STAYS = "Entries are never deleted: a new one corrects them."


class CorrectDialog(ActDialog):
    """With *entry*, takes it back; without one, adds hours or takes off what was entered by mistake.

    What lowers the ledger names a mistake from a short list; there is nothing else to choose.
    """

    def __init__(
        self, office: Office, parent: QWidget, account: Account, entry: EntryLine | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._account, self._entry = office, account, entry
        self.record = entry.id if entry else account.key
        self._ui = Ui_CorrectDialog()
        self._ui.setupUi(self)
        ui = self._ui
        if entry is None:
            ui.cause_combo.addItem(words.text("Add hours"), None)
        for cause in AdjustCause:
            told = words.label(cause)
            ui.cause_combo.addItem(
                told if entry else words.text("Take hours off: {cause}", cause=told.lower()), cause
            )
        plain.inset(ui.hours_spin)
        ui.what_label.setText(" ".join((self._about(), words.text(STAYS))))
        if entry is not None:
            plain.set_title(self, words.text("Reverse an entry"))
            ui.act_button.setText(words.text("&Reverse"))
            ui.hours_row.hide()
            ui.cause_row.setVisible(entry.lowers_reversed)
        self.bind(ui.act_button, ui.cancel_button)
        (ui.why_edit if ui.cause_row.isHidden() else ui.cause_combo).setFocus()

    def act(self) -> None:
        ui = self._ui
        cause = ui.cause_combo.currentData()
        mistake = AdjustCause(cause) if cause else None
        if self._entry is not None:
            named = mistake if self._entry.lowers_reversed else None
            self._office.do(time_credits.reverse_entry, self._entry.id, ui.why_edit.text(), named)
            return
        hours = hours_of(ui.hours_spin.value())
        self._office.do(
            time_credits.adjust_credits,
            self._account.key,
            -hours if mistake else hours,
            ui.why_edit.text(),
            mistake,
        )

    def _about(self) -> str:
        if self._entry is None:
            return words.text("{name}: {balance}", name=self._account.name, balance=self._balance())
        return words.text(
            "{name}, {day}: {what}, {hours} hours.",
            name=self._account.name,
            day=words.short_day(self._entry.on),
            what=self._entry.what,
            hours=credit_words.signed(self._entry.hours),
        )

    def _balance(self) -> str:
        return credit_words.balance(self._account)
