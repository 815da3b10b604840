"""The list of cases: filtered by words and by stage, opened with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.cases.next_step import next_step
from youthcourt.gui.cases.tones import tone_of
from youthcourt.gui.forms.cases import Ui_CasesPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns, keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.look import plain
from youthcourt.services.cases import CaseLine, list_cases

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 780
"""Below this width, in pixels of the 100 % design, the parts of the head stand below each other."""
_NO_CASES = "No cases yet. Take in a referral, or import a spreadsheet."
_HEARD = frozenset({Stage.HEARD, Stage.ACTIVE, Stage.EXTENDED, Stage.COMPLETED})


def _hearing(line: CaseLine) -> str:
    if line.next_hearing_on:
        return words.short_day(line.next_hearing_on)
    if line.stage in BEFORE_HEARING:
        return words.text("Not set")
    return words.text("Heard") if line.stage in _HEARD else ""


_COLUMNS = [
    Column[CaseLine]("Case", lambda line: line.number, width=120),
    Column[CaseLine]("Youth", lambda line: line.name or line.agency_number or line.number, width=176),
    Column[CaseLine]("Offense", lambda line: line.offense),
    Column[CaseLine](
        "Status", lambda line: words.label(line.stage), chip=lambda line: tone_of(line.stage), width=176
    ),
    Column[CaseLine]("Hearing", _hearing, sort=lambda line: line.next_hearing_on, width=116),
    Column[CaseLine]("Next step", next_step, width=220),
]


class CasesPage(QWidget):
    """All cases in one table."""

    open_case = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_CasesPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.header_row, _NARROW)
        keep_narrow(self._ui.stage_combo)
        self._ui.cases_table.set_up(
            "Cases",
            _COLUMNS,
            key=lambda line: line.number,
            nothing=_NO_CASES,
            no_match="No case has these words.",
            action=("New referral", self._new),
        )
        self._ui.filter_box.set_up(self._ui.cases_table, "these cases")
        self._ui.cases_table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        plain.dress(self._ui.new_button, icon_name="plus", primary=True)
        self._ui.stage_combo.addItem("All stages", None)
        for stage in Stage:
            self._ui.stage_combo.addItem(words.label(stage), stage)
        self._ui.stage_combo.currentIndexChanged.connect(self.load)
        self._ui.cases_table.opened.connect(lambda line: self.open_case.emit(line.number))
        self._ui.new_button.clicked.connect(self._new)
        self._ui.import_button.clicked.connect(self._import)

    def load(self) -> None:
        """Show the cases at the chosen stage."""
        with refusals_shown(self):
            held = self._ui.stage_combo.currentData()
            stage = Stage(held) if held else None
            if stage is None:
                self._ui.cases_table.empty.say_nothing(_NO_CASES, ("New referral", self._new))
            else:
                self._ui.cases_table.empty.say_nothing(
                    words.text("No case at this stage."), ("Show all stages", self._show_all)
                )
            self._ui.cases_table.show_rows(self._office.ask(list_cases, stage))

    def _show_all(self) -> None:
        self._ui.stage_combo.setCurrentIndex(0)
        self._ui.cases_table.setFocus()

    def refresh(self, topics: frozenset[str]) -> None:
        """Show them again when cases changed."""
        if concerns(topics, "cases", "case", "people"):
            self.load()

    def leave(self) -> bool:
        """Nothing is typed here that could be lost."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.cases_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return the page's own commands; all stand in the window's menus."""
        return ()

    def _new(self) -> None:
        dialog = NewReferralDialog(self._office, self)
        dialog.taken.connect(self.open_case)
        dialog.open()

    def _import(self) -> None:
        ImportDialog(self._office, self).open()
