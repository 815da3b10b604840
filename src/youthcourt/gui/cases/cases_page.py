"""The list of cases: narrowed by words and filters, opened with Enter, acted on one by one or together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.gui.cases import case_list
from youthcourt.gui.cases.dialogs import ReasonDialog, ScheduleDialog
from youthcourt.gui.cases.early_ends import EarlyEnd, early_ends
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.forms.cases import Ui_CasesPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.peek import Peek
from youthcourt.look import plain
from youthcourt.services import case_bulk
from youthcourt.services.case_glance import case_glance
from youthcourt.services.cases import CaseLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 780
"""Below this width, in pixels of the 100 % design, the parts of the head stand below each other."""
_NO_CASES = "No cases yet. Take in a referral, or import a spreadsheet."


class CasesPage(ListPage):
    """All cases in one table."""

    open_case = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_CasesPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.header_row, _NARROW)
        plain.dress(self._ui.new_button, icon_name="plus", primary=True)
        self._close = plain.action(words.text("Close cases…"), self, self._close_chosen, icon_name="archive")
        self._schedule = plain.action(
            words.text("Schedule on a day…"), self, self._schedule_chosen, icon_name="calendar-plus"
        )
        self.desk = ListDesk(self, office, self._ui.cases_table, self._ui.filter_box, self._spec())
        self._ui.cases_table.chosen_changed.connect(self._allow)
        self._allow(0)
        self._ui.cases_table.opened.connect(lambda line: self.open_case.emit(line.number))
        self._ui.new_button.clicked.connect(self._new)
        self._ui.import_button.clicked.connect(self._import)

    def load(self, view: str | None = None) -> None:
        """Show the cases as they were last asked for, or a saved view by its key."""
        self.desk.load(view)

    def refresh(self, topics: frozenset[str]) -> None:
        """Show them again when cases changed."""
        if concerns(topics, "cases", "case", "people", "settings", "own_values"):
            self.desk.model.reload()

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="cases",
            title=words.text("Cases"),
            what=words.text("these cases"),
            source=case_list.SOURCE,
            columns=case_list.COLUMNS,
            key=lambda line: line.number,
            nothing=words.text(_NO_CASES),
            no_match=words.text("No case has these words."),
            no_fit=words.text("No case fits these filters."),
            usual=Asked().sorted_by("number", descending=True),
            filters=case_list.filters(),
            action=(words.text("New referral"), self._new),
            peek=self._peek,
            bulk=(self._schedule, self._close),
            own=Subject.CASE,
        )

    def _peek(self, line: CaseLine) -> Peek:
        self._office.look("case", line.number)
        return case_list.told(self._office.ask(case_glance, line.number))

    def _allow(self, chosen: int) -> None:
        for act in (self._close, self._schedule):
            act.setEnabled(chosen > 0)

    def _chosen(self) -> list[str]:
        return [str(key) for key in self._ui.cases_table.chosen_keys(case_bulk.MOST + 1)]

    def _close_chosen(self) -> None:
        numbers = self._chosen()
        with refusals_shown(self):
            ends = self._office.ask(case_bulk.common_ends, numbers)
            if not ends:
                raise Refused("These cases cannot all end in the same way. Select cases at the same stage.")
            choices = {end.key: end for end in early_ends(ends)}
            about = words.text(
                "{count} cases end here, for one reason. Their history is kept.", count=len(numbers)
            )
            dialog = ReasonDialog(
                self,
                words.text("Close cases"),
                words.text("The case ends here. Its history is kept.") if len(numbers) == 1 else about,
                [(end.told, key) for key, end in choices.items()],
                lambda key, why: self._closed(numbers, choices[str(key)], why),
            )
            dialog.record = " ".join(sorted(numbers))
            dialog.open()

    def _closed(self, numbers: list[str], end: EarlyEnd, why: str) -> None:
        count = self._office.do(case_bulk.close_cases, numbers, end.stage, why, end.reason)
        told = words.text("{count} cases closed.", count=count)
        say_done(self, words.text("1 case closed.") if count == 1 else told)

    def _schedule_chosen(self) -> None:
        numbers = self._chosen()
        with refusals_shown(self):
            self._office.ask(case_bulk.check_count, numbers)
            ScheduleDialog(self._office, sorted(numbers), self).open()

    def _new(self) -> None:
        dialog = NewReferralDialog(self._office, self)
        dialog.taken.connect(self.open_case)
        dialog.open()

    def _import(self) -> None:
        ImportDialog(self._office, self).open()
