"""Setting a victim's claim and its shares, and noting a payment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.restitution import Split, cents_of, shares_of, typed_cents
from youthcourt.gui.forms.claim_dialog import Ui_ClaimDialog
from youthcourt.gui.forms.payment_dialog import Ui_PaymentDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import restitution
from youthcourt.services.restitution import Ledger, NewClaim, NewPayment

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class ClaimDialog(ActDialog):
    """Claim, insurance, and how the respondents owe it; a single respondent owes it all."""

    def __init__(self, office: Office, ledger: Ledger, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._ledger = office, ledger
        self.record = ledger.party_id
        self._ui = Ui_ClaimDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(words.text("{victim} claims", victim=ledger.victim))
        ui.claim_edit.setText(typed_cents(ledger.claim) if ledger.claim is not None else "")
        ui.insurance_edit.setText(typed_cents(ledger.insurance) if ledger.insurance else "")
        ui.split_choice.set_up(
            words.text("How the respondents owe it"), [(words.label(one), one) for one in Split]
        )
        ui.split_choice.choose(ledger.split)
        self._shares = [self._share_edit(at) for at in range(len(ledger.shares))]
        several = len(ledger.shares) > 1
        for part in (ui.split_choice, ui.split_choice_label, ui.shares_box):
            part.setVisible(several)
        self.bind(ui.act_button, ui.cancel_button)
        ui.split_choice.chosen.connect(self._reckon)
        for edit in (ui.claim_edit, ui.insurance_edit, *self._shares):
            edit.textEdited.connect(self._reckon)
        self._reckon()
        ui.claim_edit.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Claim saved.")))

    def act(self) -> None:
        ui, split = self._ui, self._split()
        typed = split is Split.TYPED
        wanted = NewClaim(
            cents_of(ui.claim_edit.text(), field="claim"),
            cents_of(ui.insurance_edit.text() or "0", field="insurance"),
            split,
            tuple(
                (line.number, cents_of(edit.text(), field="shares") if typed else 0)
                for line, edit in zip(self._ledger.shares, self._shares, strict=True)
            ),
        )
        self._office.do(restitution.set_claim, self._ledger.party_id, wanted)

    def _share_edit(self, at: int) -> QLineEdit:
        line, edit = self._ledger.shares[at], QLineEdit()
        edit.setObjectName("shares_edit" if at == 0 else f"share_{at}_edit")
        edit.setText(typed_cents(line.share) if line.share is not None else "")
        told = words.listing(part for part in (line.name, line.number) if part)
        self._ui.shares_column.addWidget(Field(f"share_{at}", told.replace("&", "&&"), edit))
        return edit

    def _split(self) -> Split:
        return Split(str(self._ui.split_choice.value()))

    def _reckon(self) -> None:
        """Show the shares as they come, and whether typed ones come to the claim."""
        ui, split = self._ui, self._split()
        for edit in self._shares:
            edit.setReadOnly(split is not Split.TYPED)
        try:
            claim = cents_of(ui.claim_edit.text(), field="claim")
            amount = claim - cents_of(ui.insurance_edit.text() or "0", field="insurance")
            if split is not Split.TYPED:
                self._show_shares(split, amount)
            typed = sum(cents_of(edit.text(), field="shares") for edit in self._shares)
        except BadInput:
            ui.sum_label.setText("")
            return
        told = words.text("Considered: {amount_cents}.", amount_cents=amount)
        if split is Split.TYPED:
            told += " " + words.text("The shares come to {shares_cents}.", shares_cents=typed)
        ui.sum_label.setText(told)

    def _show_shares(self, split: Split, amount: int) -> None:
        for edit, cents in zip(self._shares, shares_of(split, amount, [0] * len(self._shares)), strict=True):
            edit.setText(typed_cents(cents))


class PaymentDialog(ActDialog):
    """Notes what the respondent of a case paid."""

    def __init__(self, office: Office, ledger: Ledger, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._ledger, self._number = office, ledger, number
        self.record = ledger.party_id
        self._ui = Ui_PaymentDialog()
        self._ui.setupUi(self)
        ui, share = self._ui, ledger.share_of(number)
        ui.what_label.setText(
            words.text(
                "To {victim}. Still owed: {owed_cents}.",
                victim=ledger.victim,
                owed_cents=share.owed if share else 0,
            )
        )
        ui.on_date.set_up(words.text("Paid on"), office.today, lean=Lean.PAST, field="on")
        ui.on_date.set_value(office.today())
        self.bind(ui.act_button, ui.cancel_button)
        ui.amount_edit.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Payment noted.")))

    def act(self) -> None:
        ui = self._ui
        on = ui.on_date.value()
        if on is None:
            raise BadInput("Give the day on which it was paid.", field="on")
        cents = cents_of(ui.amount_edit.text(), field="amount")
        wanted = NewPayment(cents, on, ui.receipt_edit.text())
        self._office.do(restitution.record_payment, self._number, self._ledger.party_id, wanted)
