"""The last tabs of a case: hearings, the result, and the way it has come."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from youthcourt import words
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.gui.cases.dialogs import ScheduleDialog
from youthcourt.gui.cases.family_letters import show_letter
from youthcourt.gui.forms.case import Ui_CasePage
from youthcourt.gui.kit.flow import let_wrap
from youthcourt.gui.kit.table_model import Column
from youthcourt.look import plain
from youthcourt.services.cases import CasePage, HearingPlace, ScreeningLine, StageLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from youthcourt.services.office import Office


def _became(line: HearingPlace) -> str:
    """Return what came of it; of one that was put off, on whose account where that is known."""
    return words.label(line.put_off_by) if line.put_off_by else words.label(line.result)


_HEARINGS = [
    Column[HearingPlace](
        "Day", lambda line: words.day(line.held_on), sort=lambda line: line.held_on, width=240
    ),
    Column[HearingPlace]("Time", lambda line: line.start, width=90),
    Column[HearingPlace]("Room", lambda line: line.room, width=120),
    Column[HearingPlace]("Came of it", _became, width=230),
    Column[HearingPlace](
        "Moved to",
        lambda line: words.short_day(line.moved_to) if line.moved_to else "",
        sort=lambda line: line.moved_to or date.max,
        width=120,
    ),
    Column[HearingPlace]("Why", lambda line: line.note),
]
_STAGES = [
    Column[tuple[int, StageLine]](
        "Day", lambda row: words.short_day(row[1].entered_on), sort=lambda row: row[0], width=130
    ),
    Column[tuple[int, StageLine]]("Time", lambda row: words.clock(row[1].at.time()), width=90),
    Column[tuple[int, StageLine]]("Stage", lambda row: words.label(row[1].stage), width=170),
    Column[tuple[int, StageLine]]("By", lambda row: row[1].by, width=100),
    Column[tuple[int, StageLine]](
        "Reason", lambda row: words.label(row[1].reason) if row[1].reason else "", width=170
    ),
    Column[tuple[int, StageLine]]("Note", lambda row: row[1].note),
]
_SCREENINGS = [
    Column[tuple[int, ScreeningLine]](
        "Day", lambda row: words.short_day(row[1].made_on), sort=lambda row: row[0], width=130
    ),
    Column[tuple[int, ScreeningLine]]("Result", lambda row: words.label(row[1].result), width=150),
    Column[tuple[int, ScreeningLine]](
        "By", lambda row: row[1].by if row[1].decided else words.text("the rules"), width=100
    ),
    Column[tuple[int, ScreeningLine]]("Why", lambda row: row[1].why or " ".join(row[1].reasons)),
]


class HearingTab(QObject):
    """Fills the tabs of hearings and of history."""

    open_sitting = Signal(object)
    open_hearing = Signal(str)

    def __init__(self, ui: Ui_CasePage, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._office, self._widget = ui, office, page
        self._number = ""
        ui.hearings_table.set_up(
            words.text("Hearings"),
            _HEARINGS,
            key=lambda line: line.id,
            nothing=words.text("No hearing is set yet."),
        )
        ui.stages_table.set_up(
            words.text("Stages"),
            _STAGES,
            key=lambda row: row[0],
            nothing=words.text("Nothing has happened yet."),
        )
        ui.screenings_table.set_up(
            words.text("Screenings and decisions"),
            _SCREENINGS,
            key=lambda row: row[0],
            nothing=words.text("Not screened yet."),
        )
        ui.hearings_table.opened.connect(lambda line: self.open_sitting.emit(line.held_on))
        let_wrap(ui.column_32, ui.row_30)
        ui.schedule_button.clicked.connect(self.schedule)
        ui.hearings_table.current_changed.connect(self._hearing_chosen)
        ui.hearing_button.clicked.connect(self._open_hearing)
        plain.dress(ui.notice_button, icon_name="printer")
        ui.notice_button.clicked.connect(self._notice)

    def show_case(self, page: CasePage) -> None:
        """Show a case."""
        self._number = page.line.number
        ui = self._ui
        ui.hearings_table.show_rows(page.hearings)
        ui.stages_table.show_rows(tuple(enumerate(page.stages)))
        ui.screenings_table.show_rows(tuple(enumerate(page.screenings)))
        ui.decided_label.setText("\n".join(page.result) or words.text("Nothing is decided yet."))
        before = page.line.stage in BEFORE_HEARING and page.line.stage is not Stage.SCHEDULED
        ui.schedule_button.setEnabled(before)
        ui.notice_button.setEnabled(page.line.stage is Stage.SCHEDULED)

    def _hearing_chosen(self, line: HearingPlace | None) -> None:
        """Only a hearing that is to be heard, or was heard, has a record."""
        may = line is not None and line.result in (HearingResult.SET, HearingResult.HEARD)
        self._ui.hearing_button.setEnabled(may)

    def _open_hearing(self) -> None:
        line = self._ui.hearings_table.current()
        if line is not None:
            self.open_hearing.emit(line.id)

    def _notice(self) -> None:
        show_letter(self._widget, self._office, self._number, FamilyPaper.NOTICE)

    def schedule(self) -> None:
        """Ask for the day of the hearing."""
        ScheduleDialog(self._office, [self._number], self._widget).open()
