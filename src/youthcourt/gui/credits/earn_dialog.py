"""Entering credits by hand: what families, mentors, neighbors and organizations gave."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.credit_ledger import Owner, OwnerKind, owner_of
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.earn_dialog import Ui_EarnDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.look import plain
from youthcourt.services import choosing, time_credits
from youthcourt.services.credit_accounts import Account
from youthcourt.services.time_credits import Earning

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class EarnDialog(ActDialog):
    """Asks who gave what, when and for how long; an account that is shown is filled in."""

    entered = Signal(str)
    """Whose ledger it went into."""

    def __init__(self, office: Office, parent: QWidget, account: Account | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._owner = ""
        self._ui = Ui_EarnDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.who_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"))
        ui.who_choice.setAccessibleName(words.text("Who gave it"))
        ui.on_date.set_up(words.text("Day"), office.today, lean=Lean.PAST, field="on")
        ui.on_date.set_value(office.today())
        plain.inset(ui.hours_spin)
        self._fill(account)
        self.bind(ui.act_button, ui.cancel_button)
        self.accepted.connect(lambda: self.entered.emit(self._owner))

    def act(self) -> None:
        ui = self._ui
        on = ui.on_date.value()
        if on is None:
            raise BadInput("Give the day on which the help was given.", field="on")
        person = ui.who_choice.key()
        earning = Earning(
            Owner(OwnerKind.PERSON, person).key if person else "",
            on,
            hours_of(ui.hours_spin.value()),
            ui.what_edit.text(),
            organization=ui.organization_edit.text(),
        )
        self._owner = self._office.do(time_credits.earn_credits, earning)

    def _fill(self, account: Account | None) -> None:
        ui = self._ui
        ui.who_choice.setFocus()
        if account is None:
            return
        if account.kind is OwnerKind.PERSON:
            ui.who_choice.choose(owner_of(account.key).id)
        else:
            ui.organization_edit.setText(account.name)
        ui.hours_spin.setFocus()


def hours_of(value: float) -> Decimal:
    """Return what stands in a box for hours, to the hundredth."""
    return Decimal(f"{value:.2f}").normalize() + Decimal(0)
