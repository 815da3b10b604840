"""Time credits: who has an account, what stands in it, what can be had for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.credit_ledger import owner_of
from youthcourt.gui.credits import credit_words
from youthcourt.gui.credits.earn_dialog import EarnDialog
from youthcourt.gui.credits.ledger_part import LedgerPart
from youthcourt.gui.credits.rewards_part import RewardsPart
from youthcourt.gui.credits.statement_dialog import StatementDialog
from youthcourt.gui.forms.credits_page import Ui_CreditsPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import at_least_rows, fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.short_list import short_lists
from youthcourt.look import plain
from youthcourt.services import credit_accounts
from youthcourt.services.credit_accounts import AccountLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = (
    "Nobody has time credits yet. Jury service is credited when a sitting's attendance is closed; "
    "what families, mentors and neighbors give is entered here."
)
OFF = (
    "This court keeps no time credits: nothing is earned and nothing is offered. A statement shows hours "
    "of service alone. That can be changed in Settings, under Court, where the law allows credits."
)
_SOURCE = Source[AccountLine](
    credit_accounts.count_accounts,
    credit_accounts.account_window,
    credit_accounts.account_keys,
    credit_accounts.account_position,
)
_NARROW = 640
_ROWS = 3


class CreditsPage(ListPage):
    """The accounts, with the ledger of the current one beneath, and the rewards."""

    open_person = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._owner = ""
        self._ui = Ui_CreditsPage()
        self._ui.setupUi(self)
        ui = self._ui
        plain.make_plain(self)
        fold_columns(self, ui.acts_row, _NARROW)
        fold_columns(self, ui.filter_row, _NARROW)
        self._earn = plain.action(words.text("Earn…"), self, self._ask_earned, icon_name="plus")
        self._state = plain.action(words.text("Statement…"), self, self._ask_statement, icon_name="file-text")
        plain.dress(ui.earn_button, icon_name="plus", primary=True)
        ui.earn_button.clicked.connect(self._earn.trigger)
        ui.statement_button.clicked.connect(self._state.trigger)
        self._ledger = LedgerPart(office, ui, self, self._open_person)
        self._rewards = RewardsPart(office, ui, self)
        self.desk = ListDesk(ui.accounts_tab, office, ui.accounts_table, ui.filter_box, self._spec())
        for table in (ui.accounts_table, ui.ledger_table):
            at_least_rows(table, _ROWS)
        column = ui.accounts_tab.layout()
        if isinstance(column, QBoxLayout):
            column.setStretchFactor(ui.ledger_box, 1)
        ui.accounts_table.current_changed.connect(self._follow)
        ui.accounts_table.opened.connect(lambda _line: ui.ledger_table.setFocus())
        tables = {"credit ledger": ui.ledger_table, "rewards": ui.rewards_table}
        self._exports = short_lists(self, office, tables)

    @property
    def owner(self) -> str:
        """Whose ledger is shown, as ``person:KEY`` or ``organization:KEY``."""
        return self._owner

    def load(self, key: str | None = None) -> None:
        """Show the accounts, a saved view by its key, or the account of an owner. Raises NotFound."""
        owner = key if key and ":" in key else ""
        wanted = owner or self._owner
        with refusals_shown(self):
            page = self._office.ask(credit_accounts.credits_page)
            self._show_on(on=page.on)
            self._ui.summary_label.setText(credit_words.summary(page))
            self._rewards.load(on=page.on)
        self.desk.load(None if owner else key)
        if owner:
            self._ui.tabs.setCurrentWidget(self._ui.accounts_tab)
        self._show_owner(wanted)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when ledgers, rewards, names or the court's rule changed."""
        if concerns(topics, "credits", "rewards", "person", "organization", "people", "settings", "duty"):
            self.load(self.desk.saved.shown.id if self.desk.saved.shown else None)

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        parts = (*self._ledger.commands(), *self._rewards.commands())
        return (self._earn, self._state, *parts, *self.desk.commands(), self._exports)

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="credits",
            title=words.text("Credit accounts"),
            what=words.text("these accounts"),
            source=_SOURCE,
            columns=credit_words.account_columns(),
            key=lambda line: line.key,
            nothing=words.text(NOTHING),
            no_match=words.text("No account has these words."),
            no_fit=words.text("No account fits these filters."),
            filters=(Filter(credit_accounts.KIND, lambda: words.text("Account of"), credit_words.kinds),),
        )

    def _show_on(self, *, on: bool) -> None:
        """Offer nothing where the court keeps no credits, and say so."""
        ui = self._ui
        ui.off_label.setText("" if on else words.text(OFF))
        ui.off_label.setVisible(not on)
        ui.tabs.setVisible(on)
        ui.earn_button.setVisible(on)
        self._earn.setEnabled(on)

    def _show_owner(self, owner: str) -> None:
        with refusals_shown(self):
            if owner:
                self._ui.accounts_table.choose(owner)
            current = self._ui.accounts_table.current()
            self._owner = owner or (current.key if current else "")
            self._ledger.show_owner(self._owner if self._earn.isEnabled() else "")

    def _follow(self, line: AccountLine | None) -> None:
        if line is not None:
            with refusals_shown(self):
                self._owner = line.key
                self._ledger.show_owner(line.key)

    def _ask_earned(self) -> None:
        dialog = EarnDialog(self._office, self, self._ledger.account)
        dialog.entered.connect(self._entered)
        dialog.open()

    def _entered(self, owner: str) -> None:
        self.load(owner)
        say_done(self, words.text("Entered in the account of {name}.", name=self._ui.owner_label.text()))

    def _ask_statement(self) -> None:
        with refusals_shown(self):
            owner = self._owner if self._earn.isEnabled() else ""
            StatementDialog(self._office, self, owner).open()

    def _open_person(self) -> None:
        if self._owner:
            self.open_person.emit(owner_of(self._owner).id)
