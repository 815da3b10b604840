"""Spending credits on a reward, for oneself or somebody of the household."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.credit_ledger import OwnerKind, owner_of
from youthcourt.gui.credits import credit_words
from youthcourt.gui.forms.spend_dialog import Ui_SpendDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.services import credit_accounts, rewards, time_credits
from youthcourt.services.credit_accounts import Account

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class SpendDialog(ActDialog):
    """Asks on what, and for whom; says what is left then."""

    def __init__(self, office: Office, parent: QWidget, account: Account) -> None:
        super().__init__(parent)
        self._office, self._account = office, account
        self.record = account.key
        self._rewards = {line.id: line for line in office.ask(rewards.list_rewards)}
        self._ui = Ui_SpendDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(words.listing((account.name, credit_words.balance(account))))
        for line in self._rewards.values():
            told = words.text(
                "{reward}, {hours}, {left} left", reward=line.name,
                hours=credit_words.hours_told(line.hours), left=credit_words.left(line).lower(),
            )  # fmt: skip
            ui.reward_combo.addItem(told, line.id)
        self._offer_household()
        ui.reward_combo.currentIndexChanged.connect(self._say_left)
        self._say_left()
        self.bind(ui.act_button, ui.cancel_button)
        ui.reward_combo.setFocus()

    def act(self) -> None:
        ui = self._ui
        reward, other = ui.reward_combo.currentData(), ui.for_combo.currentData()
        self._office.do(time_credits.spend_credits, self._account.key, str(reward or ""), str(other or ""))

    def _offer_household(self) -> None:
        combo = self._ui.for_combo
        self._ui.for_row.setVisible(self._account.kind is OwnerKind.PERSON)
        combo.addItem(words.text("{name}, themselves", name=self._account.name), "")
        for key, name in self._office.ask(credit_accounts.household, self._account.key):
            if key != owner_of(self._account.key).id:
                combo.addItem(name, key)

    def _say_left(self) -> None:
        reward = self._rewards.get(self._ui.reward_combo.currentData())
        if reward is None:
            self._ui.left_label.setText(words.text("No reward is offered yet. Add one under Rewards."))
            return
        left = self._account.totals.balance - reward.hours
        told = (
            words.text("Left after this: {hours}.", hours=credit_words.hours_told(left))
            if left >= 0
            else words.text("Still needed for this: {hours}.", hours=credit_words.hours_told(-left))
        )
        self._ui.left_label.setText(told)
