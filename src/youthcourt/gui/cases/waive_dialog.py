"""Letting the share of a case go, or letting it be owed again: who decided it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.waive_dialog import Ui_WaiveDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.look import plain
from youthcourt.services import share_waivers
from youthcourt.services.restitution import Ledger, ShareLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class WaiveDialog(ActDialog):
    """Waives what a case still owes of a claim; with *again*, lets what was waived be owed again."""

    def __init__(
        self, office: Office, ledger: Ledger, share: ShareLine, page: QWidget, *, again: bool = False
    ) -> None:
        super().__init__(page)
        self._office, self._again = office, again
        self._number, self._party = share.number, ledger.party_id
        self.record = ledger.party_id
        self._ui = ui = Ui_WaiveDialog()
        ui.setupUi(self)
        if again:
            plain.set_title(self, words.text("Owed again"))
            ui.act_button.setText(words.text("Owed again"))
            told = words.text(
                "{waived_cents} was waived. It is owed to {victim} again.",
                waived_cents=share.waived,
                victim=ledger.victim,
            )
        else:
            told = words.text(
                "{open_cents} is still owed to {victim}. It is not asked for any more; "
                "the victim is told what was paid and what was waived.",
                open_cents=share.owed,
                victim=ledger.victim,
            )
        ui.what_label.setText(told)
        self.bind(ui.act_button, ui.cancel_button)
        ui.authority_edit.setFocus()

    def act(self) -> None:
        decided = (self._ui.authority_edit.text(), self._ui.why_edit.text())
        if self._again:
            self._office.do(share_waivers.owe_again, self._number, self._party, *decided)
        else:
            self._office.do(share_waivers.waive_share, self._number, self._party, *decided)
