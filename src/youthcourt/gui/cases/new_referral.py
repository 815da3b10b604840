"""A new referral on one screen; a name or the agency's number is enough."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.referral import Referral
from youthcourt.domain.text import fold
from youthcourt.gui.forms.new_referral import Ui_NewReferralDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import clear_ground, fold_columns
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.lists.known import KnownPerson
from youthcourt.gui.lists.while_typing import WhileTyping, day_of, hint_below
from youthcourt.services import agencies, alike, choosing, referral_reads
from youthcourt.services.alike import Sought
from youthcourt.services.cases import case_page
from youthcourt.services.enquiries import Begun
from youthcourt.services.intake import new_referral
from youthcourt.services.people import NewPerson
from youthcourt.services.referral_reads import Tie

if TYPE_CHECKING:
    from youthcourt.services.office import Office
    from youthcourt.services.referral_reads import ReferralTold

T = TypeVar("T")

_DATES = (
    ("Birth date", Lean.PAST, "birth"),
    ("Offense date", Lean.PAST, "offense"),
    ("Deferral begins", Lean.PAST, "deferral_start"),
    ("Deferral ends", Lean.COMING, "deferral_end"),
)
"""What the dates are called, which day is meant by one without a year, and where it stands."""
_SAME = "Of the same incident: {told}"
_NAMED = "Victims named already: {told}"
_TWO_COLUMNS = 640
"""Below this width, in pixels of the 100 % design, the referral stands below the young person."""


class NewReferralDialog(ActDialog):
    """Takes a referral in. ``taken`` carries the new case's number; *taken_in* is done in the same step."""

    help_page = "referral"

    taken = Signal(str)

    def __init__(
        self,
        office: Office,
        parent: QWidget | None = None,
        *,
        taken_in: Callable[[str], object] = lambda _number: None,
    ) -> None:
        super().__init__(parent)
        self._office, self._taken_in = office, taken_in
        self._ui = Ui_NewReferralDialog()
        self._ui.setupUi(self)
        self.resize(860, 690)
        self._set_up_fields()
        ui = self._ui
        fields = (ui.given_edit, ui.family_edit, ui.birth_line, ui.phone_edit, ui.address_edit,
                  ui.school_edit, ui.language_edit, ui.interpreter_edit, ui.access_edit)  # fmt: skip
        self._known = KnownPerson(office, ui.known_choice, fields, self._show_known)
        hint = hint_below(ui.form_1, ui.birth_line, ui.birth_line.edit)
        inputs = (ui.given_edit, ui.family_edit, ui.birth_line, ui.phone_edit, ui.address_edit)
        self._typing = WhileTyping(office, hint, inputs, self._sought, self._known.use)
        ui.more_button.toggled.connect(self._show_more)
        self._show_more(False)
        ui.named_label.hide()
        clear_ground(ui.body_scroll)
        for columns in (ui.row_7, ui.more_columns):
            fold_columns(ui.body, columns, _TWO_COLUMNS)
        ui.given_edit.setFocus()
        self.bind(self._ui.save_button, self._ui.cancel_button)

    def _set_up_fields(self) -> None:
        ui, office = self._ui, self._office
        lines = (ui.birth_line, ui.offense_line, ui.deferral_start_date, ui.deferral_end_date)
        for line, (called, lean, field) in zip(lines, _DATES, strict=True):
            line.set_up(words.text(called), office.today, lean=lean, field=field, calendar=field != "birth")
        ui.offense_rows.set_up(office)
        self._directory = office.ask(agencies.offered)
        names = dict.fromkeys(line.name for line in self._directory)
        ui.agency_choice.set_choices((name, name) for name in names)
        ui.agency_choice.chosen.connect(self._offer_officers)
        self._offer_officers()
        ui.with_choice.set_up(office, choosing.CASES, words.text("No other case"))
        ui.with_choice.chosen.connect(self._show_incident)

    def _offer_officers(self) -> None:
        """Offer the officers of the agency that is chosen, or all where none is."""
        agency = fold(self._ui.agency_choice.text())
        officers = (line.officer for line in self._directory if not agency or fold(line.name) == agency)
        self._ui.officer_choice.set_choices((told, told) for told in dict.fromkeys(officers) if told)

    def _show_more(self, more: bool) -> None:
        self._ui.more_panel.setVisible(more)
        if more:
            self._ui.victim_rows.setFocus()
            QTimer.singleShot(0, self, lambda: bring_up(self._ui.school_check))

    def accept(self) -> None:
        """What is refused is never out of sight."""
        ui = self._ui
        edits = (ui.deferral_start_date.edit, ui.deferral_end_date.edit, ui.interpreter_edit)
        if ui.victim_rows.typed or any(edit.text().strip() for edit in edits):
            ui.more_button.setChecked(True)
        super().accept()

    def act(self) -> None:
        with self._office.one_step():
            number = self._office.do(
                new_referral,
                self._referral(),
                respondent_id=self._known.key(),
                with_case=self._ui.with_choice.key(),
            )
            if self._typing.apart and self._known.key() is None:
                self._office.do(alike.not_the_respondent, number, self._typing.apart)
            self._taken_in(number)
        self.taken.emit(number)

    def begin_with(self, begun: Begun) -> None:
        """Begin with what an enquiry tells, so that nothing is typed twice."""
        ui = self._ui
        ui.given_edit.setText(begun.given)
        ui.family_edit.setText(begun.family)
        ui.phone_edit.setText(begun.phone)
        ui.language_edit.setText(begun.language)
        ui.summary_edit.setPlainText(begun.summary)

    def _sought(self) -> Sought:
        ui = self._ui
        if self._known.anybody:
            return Sought()
        return Sought(
            ui.given_edit.text(), ui.family_edit.text(), birth_date=day_of(ui.birth_line),
            phone=ui.phone_edit.text(), address=ui.address_edit.text(),
        )  # fmt: skip

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
        ui.interpreter_edit.setText(person.interpreter)
        ui.access_edit.setText(person.access_needs.replace("\n", " "))

    def _show_incident(self) -> None:
        """Show the incident of a co-respondent's case; what it tells is changed on that case's own page."""
        ui = self._ui
        with refusals_shown(self):
            number = ui.with_choice.key()
            page = self._office.ask(case_page, number) if number else None
            self._show(ui.offense_line, page.offense_on if page else None, ui.offense_line.set_value)
            self._show(ui.place_edit, page.place if page else "", ui.place_edit.setText)
            self._show(ui.summary_edit, page.staff_summary if page else "", ui.summary_edit.setPlainText)
            told = self._office.ask(referral_reads.referral_told, number) if number else None
            self._show(ui.school_check, told is not None and told.from_school, ui.school_check.setChecked)
            ui.named_label.setText(_named(told))
            ui.named_label.setVisible(bool(ui.named_label.text()))

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
            agency=ui.agency_choice.text(),
            officer=ui.officer_choice.text(),
            agency_number=ui.agency_number_edit.text(),
            offense_on=ui.offense_line.value(),
            place=ui.place_edit.text(),
            offenses=ui.offense_rows.offenses(),
            facts=ui.summary_edit.toPlainText(),
            deferral_start=ui.deferral_start_date.value(),
            deferral_end=ui.deferral_end_date.value(),
            interpreter=ui.interpreter_edit.text(),
            access_needs=ui.access_edit.text(),
            from_school=ui.school_check.isChecked(),
            victims=ui.victim_rows.victims(),
        )


def _named(told: ReferralTold | None) -> str:
    """Say who is named in the incident already, and which other cases are tied to it."""
    if told is None:
        return ""
    same = [f"{one.number} {one.name}".strip() for one in told.linked if one.tie is Tie.INCIDENT]
    lines = ((_SAME, same), (_NAMED, [claim.victim for claim in told.claims]))
    return "\n".join(words.text(line, told=words.listing(names)) for line, names in lines if names)
