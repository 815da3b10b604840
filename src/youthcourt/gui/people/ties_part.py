"""The part of a person's page with guardians, ties to others and consents on file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.consent import Method
from youthcourt.gui.forms.person_page import Ui_PersonPage
from youthcourt.gui.kit.ask import Question, ask_day
from youthcourt.gui.kit.fit import fit_rows
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.lists.guardians_part import GuardianButtons, stands
from youthcourt.gui.people.relation_dialog import RelationDialog
from youthcourt.look import plain
from youthcourt.services import guardians, people
from youthcourt.services.people import ConsentLine
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class TiesPart(QObject):
    """Three short tables with the buttons that fill them."""

    open_person = Signal(str)

    def __init__(self, office: Office, ui: Ui_PersonPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._shown: Shown | None = None
        self._dress()
        self._guardian = plain.action(
            words.text("Add guardian…"), page, self._add_guardian, icon_name="user-plus"
        )
        self._relation = plain.action(
            words.text("Add tie to another person…"), page, self._add_relation, icon_name="link"
        )
        self.guardian_buttons = GuardianButtons(office, ui.guardians_table, page, self._young)
        for button in self.guardian_buttons.buttons:
            ui.layout_40.addWidget(button)
        ui.add_guardian_button.clicked.connect(self._guardian.trigger)
        ui.add_relation_button.clicked.connect(self._relation.trigger)
        ui.withdraw_button.clicked.connect(self._withdraw)
        ui.guardians_table.opened.connect(lambda line: self.open_person.emit(line.person_id))
        ui.relations_table.opened.connect(lambda line: self.open_person.emit(line.other_id))
        ui.consents_table.current_changed.connect(self._offer_withdrawing)

    def commands(self) -> tuple[QAction, ...]:
        """Return what this part can do."""
        return (self._guardian, self._relation)

    def _young(self) -> str:
        return self._shown.id if self._shown is not None else ""

    def show_person(self, shown: Shown) -> None:
        """Show the ties and consents of somebody."""
        self._shown = shown
        self._ui.guardians_table.show_rows(self._office.ask(guardians.guardian_ties, shown.id))
        self._ui.relations_table.show_rows(shown.relations)
        self._ui.consents_table.show_rows(shown.consents)

    def _dress(self) -> None:
        ui = self._ui
        ui.guardians_table.set_up(
            words.text("Guardians"),
            [
                Column("Name", lambda line: line.name),
                Column("As", stands, width=170),
                Column("Phone", lambda line: "" if line.left_alone else line.phone, width=96),
            ],
            key=lambda line: line.link_id,
            nothing=words.text("No guardian on file. A young person needs one before a hearing."),
        )
        ui.relations_table.set_up(
            words.text("Ties to others"),
            [
                Column("Name", lambda line: line.name),
                Column("Tie", lambda line: words.label(line.kind), width=170),
            ],
            key=lambda line: line.id,
            nothing=words.text("No ties noted."),
        )
        ui.consents_table.set_up(
            words.text("Consents on file"),
            [
                Column("What", lambda line: words.label(line.kind)),
                Column("Signed by", lambda line: line.signer, width=120),
                Column("When", _when, sort=lambda line: line.signed_on, width=150),
            ],
            key=lambda line: line.id,
            nothing=words.text("Nothing on file yet."),
        )
        for table in (ui.guardians_table, ui.relations_table, ui.consents_table):
            fit_rows(table, least=1)

    def _add_guardian(self) -> None:
        if self._shown is not None:
            self.guardian_buttons.add()

    def _add_relation(self) -> None:
        if self._shown is not None:
            RelationDialog(self._office, self._shown, self._page).open()

    def _offer_withdrawing(self, line: ConsentLine | None) -> None:
        self._ui.withdraw_button.setEnabled(line is not None and line.withdrawn_on is None)

    def _withdraw(self) -> None:
        line: ConsentLine | None = self._ui.consents_table.current()
        if line is None:
            return
        about = words.text(
            "{kind}, signed by {signer}, no longer holds from the day you give.",
            kind=words.label(line.kind),
            signer=line.signer,
        )
        question = Question(
            words.text("Consent withdrawn"),
            about,
            words.text("Withdrawn &on"),
            words.text("Record"),
            record=line.id,
        )

        def withdraw(day: date) -> None:
            self._office.do(people.withdraw_consent, line.id, day)

        ask_day(self._page, question, self._office.today, withdraw)


def _when(line: ConsentLine) -> str:
    if line.withdrawn_on is not None:
        return words.text("Withdrawn {withdrawn_on}", withdrawn_on=words.short_day(line.withdrawn_on))
    paper = words.text(", on paper") if line.method is Method.PAPER_ON_FILE else ""
    return f"{words.short_day(line.signed_on)}{paper}"
