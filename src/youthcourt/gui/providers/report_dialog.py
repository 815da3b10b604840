"""What was done at each provider in a time: on screen, as a list for spreadsheets, on paper."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.provider_report_dialog import Ui_ProviderReportDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fit import size_over
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.gui.providers.paper_desk import show_report
from youthcourt.look import plain
from youthcourt.services import placements
from youthcourt.services.placements import ReportLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDE, _HIGH = 860, 480


class ReportDialog(QDialog):
    """The month before this one stands there already."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._ui = ui = Ui_ProviderReportDialog()
        ui.setupUi(self)
        plain.make_plain(self)
        last = office.today().replace(day=1) - timedelta(days=1)
        self._dress(ui.first_date, words.text("From"), last.replace(day=1), "first")
        self._dress(ui.last_date, words.text("To, that day included"), last, "last")
        ui.report_table.set_up(
            words.text("Service at our providers"),
            _columns(),
            key=lambda line: line.provider_id,
            nothing=words.text("Nothing was done at a provider in this time, and nobody is placed with one."),
        )
        self._list = ShortList(self, office, ui.report_table, "provider_report")
        ui.export_button.clicked.connect(self._list.export.trigger)
        ui.paper_button.clicked.connect(self._paper)
        ui.close_button.clicked.connect(self.reject)
        self.resize(size_over(page, _WIDE, _HIGH))
        self._load()

    def _dress(self, box: DateLine, name: str, day: date, field: str) -> None:
        box.set_up(name, self._office.today, lean=Lean.PAST, field=field)
        box.set_value(day)
        box.changed.connect(self._load)

    def _load(self) -> None:
        """Show the time asked for; while a day cannot be read, or they run backwards, nothing."""
        try:
            first, last = self._days()
            lines = self._office.ask(placements.provider_report, first, last).lines
        except BadInput:
            lines = ()
        self._ui.report_table.show_rows(lines)

    def _days(self) -> tuple[date, date]:
        first, last = self._ui.first_date.value(), self._ui.last_date.value()
        if first is None or last is None:
            raise BadInput("Give the first and the last day.")
        return first, last

    def _paper(self) -> None:
        with refusals_shown(self):
            show_report(self, self._office, *self._days())


def _columns() -> list[Column[ReportLine]]:
    return [
        Column("Provider", lambda line: line.name, width=200),
        Column("Young people", lambda line: str(line.young_people), right=True, width=135,
               value=lambda line: line.young_people),
        Column("Hours worked", lambda line: words.number(line.worked), right=True, width=115,
               value=lambda line: line.worked),
        Column("Hours credited", lambda line: words.number(line.credited), right=True, width=130,
               value=lambda line: line.credited),
        Column("Other entries", lambda line: str(line.other), right=True, width=140,
               value=lambda line: line.other),
        Column("There now", lambda line: str(line.placed_now), right=True, width=95,
               value=lambda line: line.placed_now),
    ]  # fmt: skip
