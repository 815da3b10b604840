"""The tab of a case with restitution: claims, shares, payments, and the ledger on paper."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from youthcourt import words
from youthcourt.gui.cases.ledger_paper import show_ledger
from youthcourt.gui.cases.restitution_dialogs import ClaimDialog, PaymentDialog
from youthcourt.gui.cases.waive_dialog import WaiveDialog
from youthcourt.gui.forms.restitution_tab import Ui_RestitutionTab
from youthcourt.gui.kit.ask import Question, ask_day, ask_words
from youthcourt.gui.kit.fit import clear_ground, fit_rows, fold_columns
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.look import plain
from youthcourt.services import restitution
from youthcourt.services.ledger_papers import FAMILY, VICTIM
from youthcourt.services.restitution import Ledger, PaymentLine, ShareLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 900


def _came(line: PaymentLine) -> str:
    if line.taken_back_on is not None:
        return words.text("Taken back: {why}", why=line.taken_back_why)
    return words.short_day(line.received_on) if line.received_on else ""


def _waived(share: ShareLine | None) -> str:
    """Return who waived how much of this case's share last, when and why, and what is waived in all."""
    if share is None or share.waived_on is None:
        return ""
    told = words.text(
        "{waived_cents} was waived on {date} by {authority}: {why}",
        waived_cents=share.last_waived,
        date=share.waived_on,
        authority=share.waived_by,
        why=share.waived_why,
    )
    if share.last_waived == share.waived:
        return told
    in_all = words.text("{waived_cents} of this share is waived in all.", waived_cents=share.waived)
    return f"{told}\n{in_all}"


_CLAIMS = [
    Column[Ledger]("Victim", lambda line: line.victim),
    Column[Ledger](
        "Claim", lambda line: words.money(line.claim) if line.claim is not None else "", width=100
    ),
    Column[Ledger](
        "Insurance", lambda line: words.money(line.insurance) if line.insurance else "", width=100
    ),
    Column[Ledger](
        "Less insurance", lambda line: words.money(line.amount) if line.claim is not None else "", width=110
    ),
    Column[Ledger]("Paid", lambda line: words.money(line.paid) if line.claim is not None else "", width=100),
    Column[Ledger](
        "Still owed", lambda line: words.money(line.balance) if line.claim is not None else "", width=110
    ),
    Column[Ledger](
        "How it is owed", lambda line: words.label(line.split) if len(line.shares) > 1 else "", width=160
    ),
]
_SHARES = [
    Column[ShareLine]("Respondent", lambda line: line.name or line.number),
    Column[ShareLine](
        "Share", lambda line: words.money(line.share) if line.share is not None else "", width=96
    ),
    Column[ShareLine]("Waived", lambda line: words.money(line.waived) if line.waived else "", width=90),
    Column[ShareLine](
        "Still owed", lambda line: words.money(line.owed) if line.share is not None else "", width=100
    ),
]
_PAYMENTS = [
    Column[PaymentLine](
        "Paid on", lambda line: words.short_day(line.paid_on), sort=lambda line: line.paid_on, width=106
    ),
    Column[PaymentLine]("By", lambda line: line.name or line.number, width=120),
    Column[PaymentLine](
        "Amount", lambda line: words.money(line.cents), sort=lambda line: line.cents, width=90
    ),
    Column[PaymentLine]("Receipt", lambda line: line.receipt, width=120),
    Column[PaymentLine]("The victim got it", _came),
]


class RestitutionTab(QWidget):
    """Put it among a case's tabs and call ``show_case``. Money is noted here and never handled."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._number = ""
        self._ui = Ui_RestitutionTab()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._dress()
        ui = self._ui
        ui.claims_table.current_changed.connect(self._show_claim)
        ui.claims_table.opened.connect(lambda _line: self._set_claim())
        ui.payments_table.current_changed.connect(self._offer)
        ui.claim_button.clicked.connect(self._set_claim)
        ui.pay_button.clicked.connect(self._pay)
        ui.waive_button.clicked.connect(lambda: self._waive(again=False))
        ui.owe_button.clicked.connect(lambda: self._waive(again=True))
        ui.received_button.clicked.connect(self._received)
        ui.back_button.clicked.connect(self._take_back)

    @property
    def tables(self) -> dict[str, Table]:
        """The lists of this tab, by the names of their files."""
        ui = self._ui
        return {"claims": ui.claims_table, "shares": ui.shares_table, "payments": ui.payments_table}

    def show_case(self, number: str) -> None:
        """Show the claims of the case's victims; with one victim, that claim is chosen."""
        self._number = number
        ledgers = self._office.ask(restitution.ledgers_of_case, number)
        self._tell_ordered(number, ledgers)
        self._ui.claims_table.show_rows(ledgers)
        if ledgers and self._ui.claims_table.current() is None:
            self._ui.claims_table.choose(ledgers[0].party_id)
        self._show_claim(self._ui.claims_table.current())

    def _dress(self) -> None:
        ui = self._ui
        ui.claims_table.set_up(
            words.text("Claims"),
            _CLAIMS,
            key=lambda line: line.party_id,
            nothing=words.text("No victim is named. Name one on the tab of family and consents."),
        )
        ui.shares_table.set_up(
            words.text("Shares"), _SHARES, key=lambda line: line.number, nothing=words.text("No shares yet.")
        )
        ui.payments_table.set_up(
            words.text("Payments"), _PAYMENTS, key=lambda line: line.id, nothing=words.text("No payment yet.")
        )
        for table, least, most in (
            (ui.claims_table, 2, 4),
            (ui.shares_table, 2, 5),
            (ui.payments_table, 3, 8),
        ):
            fit_rows(table, least=least, most=most)
        fold_columns(self, ui.restitution_columns, _NARROW)
        clear_ground(ui.restitution_scroll)
        menu = QMenu(self)
        for copy, told in (
            (FAMILY, words.text("For the family")),
            (VICTIM, words.text("For the victim")),
        ):
            menu.addAction(plain.action(told, self, partial(self._print, copy)))
        ui.paper_button.setMenu(menu)

    def _tell_ordered(self, number: str, ledgers: tuple[Ledger, ...]) -> None:
        """Say when what was ordered in money is done, where it is not the sum of this case's shares."""
        ordered = self._office.ask(restitution.ordered_of_case, number)
        lines = [ledger.share_of(number) for ledger in ledgers]
        shares = [line.share for line in lines if line is not None and line.share is not None]
        told = self._ui.ordered_label
        told.setText(
            words.text(
                "{ordered_cents} was ordered in money, and the share of this case is {share_cents}. "
                "It is done when the lower of the two is paid.",
                ordered_cents=ordered,
                share_cents=sum(shares),
            )
        )
        told.setVisible(bool(ordered and shares) and ordered != sum(shares))

    def _show_claim(self, ledger: Ledger | None) -> None:
        ui = self._ui
        set_up = ledger is not None and ledger.claim is not None
        ui.shares_table.show_rows(ledger.shares if ledger is not None and set_up else ())
        ui.payments_table.show_rows(ledger.payments if ledger is not None else ())
        ui.claim_button.setEnabled(ledger is not None)
        ui.paper_button.setEnabled(set_up)
        share = ledger.share_of(self._number) if ledger is not None else None
        ui.pay_button.setEnabled(share is not None and share.owed > 0)
        ui.waive_button.setEnabled(share is not None and share.owed > 0)
        ui.owe_button.setEnabled(share is not None and share.stands)
        ui.waived_label.setText(_waived(share))
        ui.waived_label.setVisible(bool(ui.waived_label.text()))
        self._offer(ui.payments_table.current())

    def _offer(self, line: PaymentLine | None) -> None:
        stands = line is not None and line.taken_back_on is None
        self._ui.received_button.setEnabled(stands and line is not None and line.received_on is None)
        self._ui.back_button.setEnabled(stands)

    def _set_claim(self) -> None:
        ledger = self._ui.claims_table.current()
        if ledger is not None:
            ClaimDialog(self._office, ledger, self._page).open()

    def _pay(self) -> None:
        ledger = self._ui.claims_table.current()
        if ledger is not None:
            PaymentDialog(self._office, ledger, self._number, self._page).open()

    def _waive(self, *, again: bool) -> None:
        ledger = self._ui.claims_table.current()
        share = ledger.share_of(self._number) if ledger is not None else None
        if ledger is not None and share is not None:
            WaiveDialog(self._office, ledger, share, self._page, again=again).open()

    def _received(self) -> None:
        line = self._ui.payments_table.current()
        if line is None:
            return
        question = Question(
            words.text("The victim got it"),
            words.text("{amount_cents}, paid on {date}", amount_cents=line.cents, date=line.paid_on),
            words.text("Received &on"),
            words.text("Save"),
            record=line.id,
        )

        def received(day: date) -> None:
            self._office.do(restitution.confirm_received, line.id, day)

        ask_day(self._page, question, self._office.today, received)

    def _take_back(self) -> None:
        line = self._ui.payments_table.current()
        if line is None:
            return
        question = Question(
            words.text("Take a payment back"),
            words.text(
                "{amount_cents}, paid on {date}. It stays on record and counts no more.",
                amount_cents=line.cents,
                date=line.paid_on,
            ),
            words.text("&Reason, in a few words"),
            words.text("Take back"),
            record=line.id,
        )

        def take_back(why: str) -> None:
            self._office.do(restitution.take_back_payment, line.id, why)

        ask_words(self._page, question, take_back)

    def _print(self, copy: str) -> None:
        ledger = self._ui.claims_table.current()
        if ledger is not None:
            show_ledger(self._page, self._office, self._number, ledger.party_id, copy)
