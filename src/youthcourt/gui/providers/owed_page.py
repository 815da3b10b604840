"""What is owed: every case with something open, by its due date alone, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.gui.forms.owed_page import Ui_OwedPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.peek import Fact, Peek
from youthcourt.gui.providers.next_step_dialog import NextStepDialog
from youthcourt.gui.providers.paper_desk import show_owed
from youthcourt.gui.providers.sheet_dialog import SheetDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import owed, providers
from youthcourt.services.owed import OwedLine, OwedSum

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = "Nobody owes anything. When a judge approves a result, what it asks for stands here."
AFTER = "after"
"""The part of the case where what was done is entered."""
_NARROW = 780
_TONES = {owed.LATE: Tone.OVERDUE, owed.WEEK: Tone.SCHEDULED, owed.LATER: Tone.PROGRESS}
_SOURCE = Source[OwedLine](owed.count_owed, owed.owed_window, owed.owed_keys, owed.owed_position)


class OwedPage(ListPage):
    """One line a case, the longest late first. Enter opens the case."""

    open_case = Signal(str)
    open_place = Signal(str, object, str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_OwedPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.acts_row, _NARROW)
        self._ui.summary_label.hide()
        self._acts = self._make_acts()
        self.desk = ListDesk(self, office, self._ui.owed_table, self._ui.filter_box, self._spec())
        self._ui.owed_table.opened.connect(lambda line: self.open_case.emit(line.case))
        self._ui.owed_table.chosen_changed.connect(self._allow)
        self._allow(0)

    def load(self, view: str | None = None) -> None:
        """Show what is owed today, the longest late first, or a saved view by its key."""
        self.desk.load(view)
        with refusals_shown(self):
            told = _summary(self._office.ask(owed.owed_sum))
            self._ui.summary_label.setText(told)
            self._ui.summary_label.setVisible(bool(told))

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when something was done, ordered, moved or said about a case."""
        wanted = ("owed", "obligations", "duty", "case", "cases", "person", "people", "contacts", "providers")
        if concerns(topics, *wanted):
            self.load(self.desk.saved.shown.id if self.desk.saved.shown else None)

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the current row and the list, for the menu."""
        return (*(self._acts[name] for name in ("sheet", "providers", "print")), *self.desk.commands())

    def _make_acts(self) -> dict[str, QAction]:
        acts: dict[str, tuple[str, Callable[[], object], str]] = {
            "case": (words.text("Open case"), self._open_case, "folder-open"),
            "log": (words.text("Log hours…"), self._log, "plus"),
            "step": (words.text("Next step…"), self._step, "pencil-simple"),
            "sheet": (words.text("Sheet of hours…"), self._sheet, "clock"),
            "providers": (words.text("Providers"), self._providers, "users-three"),
            "print": (words.text("List on paper…"), self._print, "printer"),
        }
        made = {
            name: plain.action(text, self, act, icon_name=icon) for name, (text, act, icon) in acts.items()
        }
        for name, command in made.items():
            getattr(self._ui, f"{name}_button").clicked.connect(command.trigger)
        return made

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="owed",
            title=words.text("What is owed"),
            what=words.text("what is owed"),
            source=_SOURCE,
            columns=_columns(),
            key=lambda line: line.case,
            nothing=words.text(NOTHING),
            no_match=words.text("Nobody here has these words."),
            no_fit=words.text("Nothing owed fits these filters."),
            filters=(
                Filter(owed.DUE, lambda: words.text("Due"), _dues),
                Filter(owed.PROVIDER, lambda: words.text("Provider"), self._provider_choices),
            ),
            peek=_peek,
            bulk=tuple(self._acts[name] for name in ("case", "log", "step")),
        )

    def _provider_choices(self) -> list[tuple[str, str]]:
        return [(line.id, line.name) for line in self._office.ask(providers.provider_list)]

    def _allow(self, chosen: int) -> None:
        for name in ("case", "log", "step"):
            self._acts[name].setEnabled(chosen == 1)
            getattr(self._ui, f"{name}_button").setEnabled(chosen == 1)

    def _open_case(self) -> None:
        line = self._ui.owed_table.current()
        if line is not None:
            self.open_case.emit(line.case)

    def _log(self) -> None:
        line = self._ui.owed_table.current()
        if line is not None:
            self.open_place.emit("case", line.case, AFTER)

    def _step(self) -> None:
        line = self._ui.owed_table.current()
        if line is not None:
            NextStepDialog(self._office, line, self).open()

    def _sheet(self) -> QDialog:
        dialog = SheetDialog(self._office, self)
        dialog.open()
        return dialog

    def _providers(self) -> None:
        self.open_place.emit("providers", None, "")

    def _print(self) -> None:
        show_owed(self, self._office, self.desk.model.asked)


def _columns() -> Sequence[Column[OwedLine]]:
    # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
    return [
        Column("Person", lambda line: line.name, width=150, order="person"),
        Column("Case", lambda line: line.case, width=112, order="case"),
        Column("Still owed", lambda line: line.left, width=225, grows=True),
        Column("Due", _due, width=105, order="due", value=lambda line: line.due),
        Column("How late", lambda line: line.when, chip=lambda line: _TONES[line.stands], width=118),
        Column("Next step", lambda line: line.next_step, width=165, order="step"),
        Column("Last contact", _contact, width=150, value=lambda line: line.contact_on),
        Column("Provider", lambda line: line.provider, width=170),
    ]


def _due(line: OwedLine) -> str:
    return words.brief_day(line.due)


def _contact(line: OwedLine) -> str:
    return f"{words.brief_day(line.contact_on)}: {line.contact}" if line.contact_on else ""


def _peek(line: OwedLine) -> Peek:
    facts = (
        Fact(words.text("How late"), line.when, _TONES[line.stands]),
        Fact(words.text("Case"), line.case),
        Fact(words.text("Still owed"), line.left.replace("; ", "\n")),
        Fact(words.text("Due"), words.day(line.due)),
        Fact(words.text("Last contact"), _contact(line)),
        Fact(words.text("Next step"), line.next_step),
        Fact(words.text("Provider"), line.provider),
    )
    return Peek(line.name or line.case, facts)


def _dues() -> list[tuple[str, str]]:
    told = {
        owed.LATE: words.text("Late"),
        owed.WEEK: words.text("Due in seven days"),
        owed.LATER: words.text("Later"),
    }
    return [(due, told[due]) for due in owed.DUES]


def _summary(told: OwedSum) -> str:
    """Return one sentence over the list; empty when nothing is owed."""
    if not told.cases:
        return ""
    cases = (
        words.text("1 case has something open")
        if told.cases == 1
        else words.text("{count} cases have something open", count=words.number(told.cases))
    )
    return words.text(
        "{cases}: {late} late, {week} due in the next seven days.",
        cases=cases,
        late=words.number(told.late),
        week=words.number(told.week),
    )
