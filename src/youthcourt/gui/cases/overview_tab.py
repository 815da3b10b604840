"""The first tab of a case: the young person, eligibility with every reason, the incident."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven
from youthcourt.domain.stages import EXITS
from youthcourt.gui.forms.case import Ui_CasePage
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import clear_ground, fit_texts, fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.services import intake
from youthcourt.services.cases import CasePage, case_page
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
        ui.companion_button.clicked.connect(self._open_companion)
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
        others = words.listing(page.companions)
        ui.companions_label.setText(words.text("Same incident: {cases}", cases=others) if others else "")
        ui.companion_button.setVisible(bool(others))
        ui.book_button.setVisible(page.line.stage not in EXITS)
        ui.from_school_check.setChecked(self._office.ask(school_marks, page.line.number).incident)
        if not kept:
            self._show_incident(page)

    def _show_incident(self, page: CasePage) -> None:
        ui = self._ui
        ui.offense_line.set_value(page.offense_on)
        ui.place_edit.setText(page.place)
        first = page.offenses[0] if page.offenses else None
        ui.offense_edit.setText(first.words if first else "")
        ui.class_edit.setText(first.offense_class if first else "")
        ui.summary_edit.setPlainText(page.staff_summary)
        self._shown = self._typed()

    def save(self) -> None:
        """Save the incident when something in it was changed; raises what is refused."""
        page, ui = self._page, self._ui
        if page is None or self._typed() == self._shown:
            return
        first = page.offenses[0] if page.offenses else None
        typed = OffenseGiven(ui.offense_edit.text(), ui.class_edit.text(), first.code if first else "")
        rest = tuple(OffenseGiven(o.words, o.offense_class, o.code) for o in page.offenses[1:])
        self._office.do(
            intake.change_referral,
            page.line.number,
            offense_on=ui.offense_line.value(),
            place=ui.place_edit.text(),
            offenses=(typed, *rest),
            summary=ui.summary_edit.toPlainText(),
        )
        self._page = None
        self.show_case(self._office.ask(case_page, page.line.number))

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """What is typed on here."""
        ui = self._ui
        return (ui.offense_line, ui.place_edit, ui.offense_edit, ui.class_edit, ui.summary_edit)

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
        lines = (ui.place_edit, ui.offense_edit, ui.class_edit)
        return (ui.offense_line.value(), *(line.text() for line in lines), ui.summary_edit.toPlainText())

    def _mark(self, from_school: bool) -> None:
        if self._page is not None:
            with refusals_shown(self._ui.from_school_check):
                self._office.do(mark_incident, self._page.line.number, from_school)

    def _book(self) -> None:
        if self._page is not None:
            self.book_interview.emit(self._page.line.number)

    def _open_companion(self) -> None:
        if self._page is not None and self._page.companions:
            self.open_case.emit(self._page.companions[0])


def _who(page: CasePage) -> list[str]:
    line = page.line
    told = [line.name or words.text("No name yet; known as {number}", number=line.agency_number)]
    if line.birth_date:
        told.append(words.text("Born {date}", date=line.birth_date))
    if page.age_at_offense is not None:
        told.append(words.text("{age} years old at the offense", age=page.age_at_offense))
    elif page.age_band:
        told.append(words.text("Age as referred: {band}", band=page.age_band))
    for label, value in (("Phone", line.phone), ("Language", line.language), ("Agency", page.agency),
                         ("Officer", page.officer), ("Agency number", line.agency_number)):  # fmt: skip
        if value:
            told.append(f"{words.text(label)}: {value}")
    told.append(words.text("Referred {date}", date=line.referred_on))
    return [*told, *page.appointments]
