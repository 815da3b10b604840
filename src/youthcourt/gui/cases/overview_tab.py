"""The first tab of a case: the young person, eligibility with every reason, the incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven
from youthcourt.domain.stages import EXITS
from youthcourt.gui.cases.intake_days_box import IntakeDaysBox
from youthcourt.gui.cases.linked_table import set_up_linked
from youthcourt.gui.cases.referrer_words import referrer_words
from youthcourt.gui.forms.case import Ui_CasePage
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import clear_ground, fit_texts, fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.services import intake
from youthcourt.services.cases import CasePage, case_page
from youthcourt.services.referral_reads import referral_told
from youthcourt.services.school_marks import mark_incident, school_marks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from youthcourt.services.office import Office

_TWO_COLUMNS = 640
"""Below this width, in pixels of the 100 % design, the incident stands below the young person."""


class OverviewTab(QObject):
    """Fills the first tab; the incident is saved as its fields are left."""

    open_case = Signal(str)
    book_interview = Signal(str)
    """The case whose respondent is to be asked in."""

    def __init__(self, ui: Ui_CasePage, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._office = ui, office
        self._page: CasePage | None = None
        self._shown: tuple[object, ...] = ()
        ui.offense_line.set_up(words.text("Offense date"), office.today, lean=Lean.PAST, field="offense")
        fold_columns(ui.overview_tab, ui.overview_columns, _TWO_COLUMNS)
        clear_ground(ui.overview_scroll)
        fit_texts(ui.overview_tab)
        self._days = IntakeDaysBox(office, page)
        ui.column_10.insertWidget(ui.column_10.indexOf(ui.eligibility_title), self._days)
        ui.offense_rows.set_up(office)
        set_up_linked(ui.linked_table, self.open_case.emit)
        plain.dress(ui.book_button, icon_name="calendar-plus")
        ui.book_button.clicked.connect(self._book)
        ui.from_school_check.clicked.connect(self._mark)

    def show_case(self, page: CasePage) -> None:
        """Show a case."""
        kept = self._is_draft(page)
        self._page = page
        ui = self._ui
        ui.who_label.setText("\n".join(_who(page)))
        result = page.line.result
        ui.result_label.setText(words.label(result) if result else "")
        decided = next((line for line in page.screenings if line.decided), None)
        why = [words.text("Decided by {by}: {why}", by=decided.by, why=decided.why)] if decided else []
        ui.reasons_label.setText("\n".join([*why, *page.line.reasons]))
        ui.reasons_label.setVisible(bool(ui.reasons_label.text()))
        told = self._office.ask(referral_told, page.line.number)
        ui.referrer_label.setText("\n".join(referrer_words(page, told)))
        for part in (ui.linked_title, ui.linked_table):
            part.setVisible(bool(told.linked))
        ui.linked_table.show_rows(told.linked)
        ui.book_button.setVisible(page.line.stage not in EXITS)
        self._days.show_case(page)
        ui.from_school_check.setChecked(self._office.ask(school_marks, page.line.number).incident)
        if not kept:
            self._show_incident(page)

    def _show_incident(self, page: CasePage) -> None:
        ui = self._ui
        ui.offense_line.set_value(page.offense_on)
        ui.place_edit.setText(page.place)
        ui.offense_rows.show_offenses(
            [OffenseGiven(told.words, told.offense_class, told.code, told.type_id) for told in page.offenses]
        )
        ui.summary_edit.setPlainText(page.staff_summary)
        self._shown = self._typed()

    def save(self) -> None:
        """Save the incident when something in it was changed; raises what is refused."""
        page, ui = self._page, self._ui
        if page is None or self._typed() == self._shown:
            return
        self._office.do(
            intake.change_referral,
            page.line.number,
            offense_on=ui.offense_line.value(),
            place=ui.place_edit.text(),
            offenses=ui.offense_rows.offenses(),
            summary=ui.summary_edit.toPlainText(),
        )
        # The change has been announced, and the page in front has shown it by now.
        if self._page is None or self._page is page:
            self._page = None
            self.show_case(self._office.ask(case_page, page.line.number))
        else:
            self._show_incident(self._page)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What is typed on here, but for the offenses, which tell it themselves."""
        ui = self._ui
        return (ui.offense_line, ui.place_edit, ui.summary_edit)

    def _is_draft(self, page: CasePage) -> bool:
        """Say whether the incident of this same case is being typed: a refresh leaves that alone."""
        if self._page is None or self._page.line.number != page.line.number:
            return False
        try:
            return self._typed() != self._shown
        except BadInput:
            return True

    def _typed(self) -> tuple[object, ...]:
        ui = self._ui
        offenses = ui.offense_rows.offenses()
        return (ui.offense_line.value(), ui.place_edit.text(), offenses, ui.summary_edit.toPlainText())

    def _mark(self, from_school: bool) -> None:
        if self._page is not None:
            with refusals_shown(self._ui.from_school_check):
                self._office.do(mark_incident, self._page.line.number, from_school)

    def _book(self) -> None:
        if self._page is not None:
            self.book_interview.emit(self._page.line.number)


def _who(page: CasePage) -> list[str]:
    line = page.line
    told = [line.name or words.text("No name yet; known as {number}", number=line.agency_number)]
    if line.birth_date:
        told.append(words.text("Born {date}", date=line.birth_date))
    if page.age_at_offense is not None:
        told.append(words.text("{age} years old at the offense", age=page.age_at_offense))
    elif page.age_band:
        told.append(words.text("Age as referred: {band}", band=page.age_band))
    for label, value in (("Phone", line.phone), ("Language", line.language)):
        if value:
            told.append(f"{words.text(label)}: {value}")
    return [*told, *page.appointments]
