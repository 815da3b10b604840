"""The dates of one jury duty: what became of each, what can come next, and the card."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.gui.forms.duty_dialog import Ui_DutyDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.card_desk import show_card
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.gui.obligations import duty_words
from youthcourt.look import plain, theme
from youthcourt.services import duty_dates
from youthcourt.services.duty_ledger import DutyEntry, DutyLedger, duty_ledger
from youthcourt.services.duty_possible import PossibleDate

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_SIZE = (760, 620)
_HELD = (DutyDateState.SIGNED_UP, DutyDateState.WAITING, DutyDateState.OFFERED)


class DutyDialog(ActDialog):
    """Shows the ledger of a case's duty; each act is saved at once and the dialog stays."""

    keeps_typed = False
    help_page = "duty"

    def __init__(self, office: Office, ledger: DutyLedger, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ledger = office, ledger
        self.record = ledger.case
        self._ui = ui = Ui_DutyDialog()
        ui.setupUi(self)
        self._set_up_tables()
        ui.card_button.setMenu(self._card_menu())
        ui.sign_off_button.clicked.connect(self._sign_off)
        ui.excuse_button.clicked.connect(self._excuse)
        ui.offer_button.clicked.connect(self._offer)
        ui.dates_table.current_changed.connect(lambda _entry: self._allow())
        ui.next_table.current_changed.connect(lambda _each: self._allow())
        plain.dress(ui.card_button, icon_name="printer")
        plain.dress(ui.act_button, icon_name="check", primary=True)
        self.bind(ui.act_button, ui.cancel_button)
        self._show(ledger)
        self.resize(theme.scaled(_SIZE[0]), theme.scaled(_SIZE[1]))
        (ui.next_table if ledger.dates else ui.dates_table).setFocus()

    def accept(self) -> None:
        """Sign up; the dialog stays open for the next date."""
        with refusals_shown(self):
            self.act()

    def act(self) -> None:
        chosen: PossibleDate | None = self._ui.next_table.current()
        if chosen is None:
            raise BadInput("There is no coming sitting. Add one on the page of sittings first.")
        state = self._office.do(duty_dates.sign_up, self._ledger.case, chosen.on)
        told = (
            words.text(
                "{date} is full; {name} is on its waiting list.", date=chosen.on, name=self._ledger.name
            )
            if state is DutyDateState.WAITING
            else words.text("{name} is signed up for {date}.", date=chosen.on, name=self._ledger.name)
        )
        self._tell(told)

    def _set_up_tables(self) -> None:
        ui = self._ui
        ui.dates_table.set_up(
            words.text("Dates"),
            duty_words.date_columns(),
            key=lambda entry: entry.on,
            nothing=words.text("No date is offered and none is signed up for yet. Choose one below."),
        )
        ui.next_table.set_up(
            words.text("Next sittings"),
            duty_words.next_columns(),
            key=lambda each: each.on,
            nothing=words.text("No sitting is set, or none is left to serve."),
        )
        ShortList(self, self._office, ui.dates_table, "dates of duty", words.text("Export the dates…"))
        ShortList(self, self._office, ui.next_table, "next sittings", words.text("Export the next sittings…"))

    def _show(self, ledger: DutyLedger) -> None:
        self._ledger = ledger
        ui = self._ui
        ui.who_label.setText(words.listing(part for part in (ledger.name, ledger.case) if part))
        ui.sum_label.setText(duty_words.summed(ledger))
        ui.dates_table.show_rows(ledger.entries)
        ui.next_table.show_rows(ledger.dates)
        self._allow()

    def _allow(self) -> None:
        entry: DutyEntry | None = self._ui.dates_table.current()
        held = entry is not None and not entry.served and entry.state in _HELD
        missed = entry is not None and entry.state is DutyDateState.MISSED
        coming = entry is not None and entry.on >= self._office.today()
        self._ui.sign_off_button.setEnabled(held and coming)
        self._ui.excuse_button.setEnabled(held or missed)
        chosen: PossibleDate | None = self._ui.next_table.current()
        for button in (self._ui.offer_button, self._ui.act_button):
            button.setEnabled(chosen is not None)

    def _offer(self) -> None:
        chosen: PossibleDate | None = self._ui.next_table.current()
        if chosen is not None:
            with refusals_shown(self):
                self._office.do(duty_dates.offer_date, self._ledger.case, chosen.on)
                self._tell(words.text("{date} is noted as offered.", date=chosen.on))

    def _sign_off(self) -> None:
        entry: DutyEntry | None = self._ui.dates_table.current()
        if entry is not None:
            with refusals_shown(self):
                waits = self._office.do(duty_dates.sign_off, self._ledger.case, entry.on)
                self._tell(words.text("{date} is given back.", date=entry.on), waits)

    def _excuse(self) -> None:
        entry: DutyEntry | None = self._ui.dates_table.current()
        if entry is None:
            return
        on, name = entry.on, self._ledger.name
        question = Question(
            words.text("Excuse from jury duty"),
            words.text("{name} does not come on {date}. The sitting stays owed.", name=name, date=on),
            words.text("&Reason, in a few words"),
            words.text("Excuse"),
            record=f"{self._ledger.case} {on.isoformat()}",
        )

        def excuse(why: str) -> None:
            waits = self._office.do(duty_dates.excuse, self._ledger.case, on, why)
            self._tell(words.text("{name} is excused from {date}.", name=name, date=on), waits)

        ask_words(self, question, excuse)

    def _tell(self, told: str, waits: str = "") -> None:
        """Show the ledger anew with what was done, and who waits for the place that is free now."""
        self._show(self._office.ask(duty_ledger, self._ledger.case))
        if waits:
            told = f"{told} {words.text('{name} is first on the waiting list.', name=waits)}"
        self._ui.sum_label.setText(f"{duty_words.summed(self._ledger)}\n{told}")
        announce(self, told)

    def _card_menu(self) -> QMenu:
        menu = QMenu(self)
        entries: tuple[tuple[str, Callable[[], None]], ...] = (
            (words.text("With the name"), partial(self._card, named=True)),
            (words.text("With the case number alone"), partial(self._card, named=False)),
        )
        for text, act in entries:
            menu.addAction(text).triggered.connect(act)
        return menu

    def _card(self, *_checked: bool, named: bool) -> None:
        show_card(self, self._office, self._ledger.case, named=named)
