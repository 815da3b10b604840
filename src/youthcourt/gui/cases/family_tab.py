"""The second tab of a case: guardians, victims and witnesses, admission and consents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from youthcourt import words
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.dialogs import PartyDialog
from youthcourt.gui.cases.needs import Mend, Need
from youthcourt.gui.cases.told_part import ToldPart
from youthcourt.gui.forms.case import Ui_CasePage
from youthcourt.gui.kit.ask import Question, ask_day
from youthcourt.gui.kit.fit import clear_ground, fit_rows, fold_columns
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.lists.guardians_part import GUARDIANS, GuardianButtons
from youthcourt.services import guardians, people
from youthcourt.services.cases import CasePage, PartyLine
from youthcourt.services.people import ConsentLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from youthcourt.services.office import Office


_TWO_COLUMNS = 1400
"""Below this width, in pixels of the 100 % design, the tables stand below each other."""


def _held(line: ConsentLine) -> str:
    if line.withdrawn_on:
        return words.text("Withdrawn {date}", date=line.withdrawn_on)
    return words.label(line.method)


def _covers(line: ConsentLine) -> str:
    """Return what is covered; of a release to whom it may be told: ``Lincoln High: attendance``."""
    if not line.released_to:
        return line.scope
    return words.text("{who}: {what}", who=line.released_to, what=line.scope)


def _language(line: ConsentLine) -> str:
    """Return in which language it was signed, and who interpreted."""
    through = words.text("interpreter {name}", name=line.interpreter) if line.interpreter else ""
    return words.listing(part for part in (line.language, through) if part)


def _named(line: ConsentLine, page: CasePage) -> ConsentLine:
    """Return *line* with the case number for the signer while no name is known."""
    return line if line.signer else replace(line, signer=page.line.called)


_PARTIES = [
    Column[PartyLine]("Name", lambda line: line.name),
    Column[PartyLine]("Part", lambda line: words.label(line.role), width=120),
]
_CONSENTS = [
    Column[ConsentLine]("What", lambda line: words.label(line.kind), width=150),
    Column[ConsentLine](
        "Signed by", lambda line: f"{line.signer} ({words.label(line.capacity).lower()})", width=180
    ),
    Column[ConsentLine](
        "On", lambda line: words.short_day(line.signed_on), sort=lambda line: line.signed_on, width=106
    ),
    Column[ConsentLine]("Held", _held, width=120),
    Column[ConsentLine](
        "Expires",
        lambda line: words.short_day(line.expires_on) if line.expires_on else "",
        sort=lambda line: line.expires_on or date.max,
        width=106,
    ),
    Column[ConsentLine]("Language", _language, width=120),
    Column[ConsentLine]("Text", lambda line: line.text_version, width=80),
    Column[ConsentLine]("Covers", _covers),
]


class FamilyTab(QObject):
    """Fills the second tab."""

    def __init__(self, ui: Ui_CasePage, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._office, self._widget = ui, office, page
        self._page: CasePage | None = None
        ui.guardians_table.set_up(
            words.text("Guardians"),
            GUARDIANS,
            key=lambda line: line.link_id,
            nothing=words.text("No guardian yet."),
        )
        ui.parties_table.set_up(
            words.text("Victims and witnesses"),
            _PARTIES,
            key=lambda line: line.id,
            nothing=words.text("Nobody is named yet."),
        )
        ui.consents_table.set_up(
            words.text("Admission and consents"),
            _CONSENTS,
            key=lambda line: line.id,
            nothing=words.text("Nothing is signed yet."),
        )
        for table, most in ((ui.guardians_table, 3), (ui.parties_table, 3), (ui.consents_table, 6)):
            fit_rows(table, least=2, most=most)
        fold_columns(ui.family_tab, ui.family_columns, _TWO_COLUMNS)
        clear_ground(ui.family_scroll)
        ui.guardian_button.clicked.connect(self._add_guardian)
        self.guardian_buttons = GuardianButtons(office, ui.guardians_table, page, self._respondent)
        for at, button in enumerate(self.guardian_buttons.buttons, start=1):
            ui.row_17.insertWidget(at, button)
        self.told = ToldPart(office, page)
        ui.column_23.insertWidget(ui.column_23.count() - 1, self.told)
        ui.consents_table.current_changed.connect(self.told.consent_chosen)
        ui.party_button.clicked.connect(self._add_party)
        ui.consent_button.clicked.connect(self._record)
        ui.withdraw_button.clicked.connect(self._withdraw)
        ui.consents_table.current_changed.connect(self._offer_withdrawal)

    def take(self, page: CasePage) -> None:
        """Take up a case, so that whatever is done here is done to it; its lists come with ``show_case``."""
        self._page = page

    def show_case(self, page: CasePage) -> None:
        """Show a case."""
        self.take(page)
        ui = self._ui
        ui.guardians_table.show_rows(self._office.ask(guardians.guardian_ties, page.line.respondent_id))
        self.told.show_case(page.line.number)
        ui.parties_table.show_rows(page.parties)
        ui.consents_table.show_rows([_named(line, page) for line in page.consents])
        self._offer_withdrawal(ui.consents_table.current())
        missing = words.listing(page.missing)
        ui.missing_label.setText(
            words.text("Still missing before a hearing: {missing}.", missing=missing)
            if missing
            else words.text("All consents that the court asks for are on record.")
        )

    def _offer_withdrawal(self, line: ConsentLine | None) -> None:
        self._ui.withdraw_button.setEnabled(line is not None and line.withdrawn_on is None)

    def mend(self, need: Need) -> None:
        """Ask for what is missing: a guardian, or a signature of the kind that is needed."""
        if need.mend is Mend.GUARDIAN:
            self._add_guardian()
        elif self._page:
            ConsentDialog(self._office, self._page, self._widget, need).open()

    def _add_guardian(self) -> None:
        if self._page:
            self.guardian_buttons.add()

    def _respondent(self) -> str:
        return self._page.line.respondent_id if self._page else ""

    def _add_party(self) -> None:
        if self._page:
            PartyDialog(self._office, self._page.line.number, self._widget).open()

    def _record(self) -> None:
        if self._page:
            ConsentDialog(self._office, self._page, self._widget).open()

    def _withdraw(self) -> None:
        line = self._ui.consents_table.current()
        if line is None:
            return
        told = words.text(
            "{what}, signed by {who}. From that day it no longer holds; it stays on record.",
            what=line.kind,
            who=line.signer,
        )
        question = Question(
            words.text("Withdraw"),
            told,
            words.text("Withdrawn &on"),
            words.text("Withdraw"),
            record=line.id,
        )

        def withdraw(day: date) -> None:
            self._office.do(people.withdraw_consent, line.id, day)

        ask_day(self._widget, question, self._office.today, withdraw)
