"""The ledger of one account beneath the list, and the acts on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.credit_ledger import OwnerKind
from youthcourt.domain.credits import CreditKind
from youthcourt.gui.credits import credit_words
from youthcourt.gui.credits.correct_dialog import CorrectDialog
from youthcourt.gui.credits.spend_dialog import SpendDialog
from youthcourt.gui.forms.credits_page import Ui_CreditsPage
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import credit_accounts
from youthcourt.services.credit_accounts import Account, EntryLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class LedgerPart(QObject):
    """Shows one ledger, the newest entry first; spends, adjusts and reverses."""

    def __init__(
        self, office: Office, ui: Ui_CreditsPage, page: QWidget, open_person: Callable[[], object]
    ) -> None:
        super().__init__(page)
        self._office, self._page, self._ui = office, page, ui
        self._account: Account | None = None
        self._acts = {
            "spend": plain.action(words.text("Spend…"), page, self._spend, icon_name="hand-heart"),
            "adjust": plain.action(words.text("Adjust…"), page, self._adjust, icon_name="note-pencil"),
            "reverse": plain.action(
                words.text("Reverse…"), page, self._reverse, icon_name="arrow-u-up-left"
            ),
            "person": plain.action(words.text("Open person"), page, open_person, icon_name="user"),
        }  # fmt: skip
        for name, act in self._acts.items():
            getattr(ui, f"{name}_button").clicked.connect(act.trigger)
        table = ui.ledger_table
        table.set_up(
            words.text("Entries of this account"),
            credit_words.entry_columns(),
            key=lambda line: line.id,
            nothing=words.text("Nothing was earned yet."),
        )
        table.current_changed.connect(self._offer)
        table.addAction(self._acts["reverse"])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def account(self) -> Account | None:
        """The account shown, if any."""
        return self._account

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the ledger."""
        return tuple(self._acts.values())

    def show_owner(self, owner_key: str) -> None:
        """Show the ledger of an owner; nothing for an empty key. Raises NotFound."""
        self._account = self._office.ask(credit_accounts.account, owner_key) if owner_key else None
        ui, account = self._ui, self._account
        ui.ledger_box.setVisible(account is not None)
        ui.ledger_table.show_rows(account.entries if account else ())
        ui.owner_label.setText(account.name if account else "")
        ui.balance_label.setText(credit_words.balance(account) if account else "")
        self._offer(ui.ledger_table.current())

    def _offer(self, line: EntryLine | None) -> None:
        account = self._account
        reversible = line is not None and not line.reversed and not line.at_sitting
        can = {
            "spend": account is not None,
            "adjust": account is not None,
            "reverse": reversible and line is not None and line.kind is not CreditKind.REVERSE,
            "person": account is not None and account.kind is OwnerKind.PERSON,
        }
        for name, possible in can.items():
            self._acts[name].setEnabled(possible)
            getattr(self._ui, f"{name}_button").setEnabled(possible)

    def _spend(self) -> None:
        if self._account is not None:
            self._open(SpendDialog(self._office, self._page, self._account), words.text("Spent."))

    def _adjust(self) -> None:
        if self._account is not None:
            done = words.text("The ledger is adjusted.")
            self._open(CorrectDialog(self._office, self._page, self._account), done)

    def _reverse(self) -> None:
        line = self._ui.ledger_table.current()
        if self._account is not None and line is not None:
            done = words.text("The entry is reversed.")
            self._open(CorrectDialog(self._office, self._page, self._account, line), done)

    def _open(self, dialog: ActDialog, done: str) -> None:
        dialog.accepted.connect(lambda: say_done(self._page, done))
        dialog.open()
