"""Letting the share of a case go, or letting it be owed again: who decided it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.restitution import Split
from youthcourt.gui.forms.waive_dialog import Ui_WaiveDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.look import plain
from youthcourt.services import share_waivers
from youthcourt.services.restitution import Ledger, ShareLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def _owed_again(ledger: Ledger, share: ShareLine) -> str:
    if ledger.split is Split.JOINT:
        return words.text(
            "{name} owes {victim} again what was waived and the others have not paid.",
            name=share.name,
            victim=ledger.victim,
        )
    return words.text(
        "{waived_cents} was waived. It is owed to {victim} again.",
        waived_cents=share.waived,
        victim=ledger.victim,
    )


def _let_go(ledger: Ledger, share: ShareLine) -> str:
    others = max((line.owed for line in ledger.shares if line.number != share.number), default=0)
    if ledger.split is Split.JOINT and others:
        return words.text(
            "{open_cents} is still owed to {victim}. {name} is not asked for it any more; "
            "the others still owe {left_cents}, and the victim is told so.",
            open_cents=share.owed,
            victim=ledger.victim,
            name=share.name,
            left_cents=others,
        )
    return words.text(
        "{open_cents} is still owed to {victim}. It is not asked for any more; "
        "the victim is told what was paid and what was waived.",
        open_cents=share.owed,
        victim=ledger.victim,
    )


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
        ui.what_label.setText(_owed_again(ledger, share) if again else _let_go(ledger, share))
        self.bind(ui.act_button, ui.cancel_button)
        ui.authority_edit.setFocus()

    def act(self) -> None:
        decided = (self._ui.authority_edit.text(), self._ui.why_edit.text())
        if self._again:
            self._office.do(share_waivers.owe_again, self._number, self._party, *decided)
        else:
            self._office.do(share_waivers.waive_share, self._number, self._party, *decided)
