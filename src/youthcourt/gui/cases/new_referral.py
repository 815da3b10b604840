"""A new referral on one screen; a name or the agency's number is enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.referral import OffenseGiven, Referral
from youthcourt.gui.forms.new_referral import Ui_NewReferralDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.lists.known import KnownPerson
from youthcourt.services import choosing
from youthcourt.services.cases import case_page
from youthcourt.services.intake import new_referral
from youthcourt.services.people import NewPerson

if TYPE_CHECKING:
    from youthcourt.services.office import Office

T = TypeVar("T")

CLASSES = ("", "misdemeanor", "violation", "felony", "status offense", "school rule")
"""Offered to choose from; any other word may be typed."""


class NewReferralDialog(ActDialog):
    """Takes a referral in. ``taken`` carries the new case's number."""

    help_page = "referral"

    taken = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_NewReferralDialog()
        self._ui.setupUi(self)
        self.resize(860, 560)
        self._ui.birth_line.set_up(
            words.text("Birth date"), office.today, lean=Lean.PAST, field="birth", calendar=False
        )
        self._ui.offense_line.set_up(
            words.text("Offense date"), office.today, lean=Lean.PAST, field="offense"
        )
        self._ui.class_combo.addItems(CLASSES)
        self._ui.with_choice.set_up(office, choosing.CASES, words.text("No other case"))
        self._ui.with_choice.chosen.connect(self._show_incident)
        ui = self._ui
        fields = (ui.given_edit, ui.family_edit, ui.birth_line, ui.phone_edit, ui.address_edit,
                  ui.school_edit, ui.language_edit)  # fmt: skip
        self._known = KnownPerson(office, ui.known_choice, fields, self._show_known)
        ui.given_edit.setFocus()
        self.bind(self._ui.save_button, self._ui.cancel_button)

    def act(self) -> None:
        number = self._office.do(
            new_referral,
            self._referral(),
            respondent_id=self._known.key(),
            with_case=self._ui.with_choice.key(),
        )
        self.taken.emit(number)

    def _show_known(self, person: NewPerson) -> None:
        """What the court knows of somebody stays as it is; it is changed on their own page."""
        ui = self._ui
        ui.given_edit.setText(person.given)
        ui.family_edit.setText(person.family)
        ui.birth_line.set_value(person.birth_date)
        ui.phone_edit.setText(person.phone)
        ui.address_edit.setText(person.address)
        ui.school_edit.setText(person.school)
        ui.language_edit.setText(person.language)

    def _show_incident(self) -> None:
        """Show the incident of a co-respondent's case; what it tells is changed on that case's own page."""
        ui = self._ui
        with refusals_shown(self):
            number = ui.with_choice.key()
            page = self._office.ask(case_page, number) if number else None
            self._show(ui.offense_line, page.offense_on if page else None, ui.offense_line.set_value)
            self._show(ui.place_edit, page.place if page else "", ui.place_edit.setText)
            self._show(ui.summary_edit, page.staff_summary if page else "", ui.summary_edit.setPlainText)

    def _show(self, field: QWidget, told: T, show: Callable[[T], object]) -> None:
        """Show what the case tells; what it lacks stays as it is typed and open to be filled."""
        if told or not field.isEnabled():
            show(told)
        field.setEnabled(not told)

    def _referral(self) -> Referral:
        ui = self._ui
        return Referral(
            given=ui.given_edit.text(),
            family=ui.family_edit.text(),
            birth_date=ui.birth_line.value(),
            phone=ui.phone_edit.text(),
            address=ui.address_edit.text(),
            school=ui.school_edit.text(),
            language=ui.language_edit.text(),
            agency=ui.agency_edit.text(),
            officer=ui.officer_edit.text(),
            agency_number=ui.agency_number_edit.text(),
            offense_on=ui.offense_line.value(),
            place=ui.place_edit.text(),
            offenses=(OffenseGiven(ui.offense_edit.text(), ui.class_combo.currentText()),),
            facts=ui.summary_edit.toPlainText(),
        )
