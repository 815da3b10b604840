"""The list of jury duties: who owes how many sittings, from when, until when, and what they earned."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.duty_page import Ui_DutyPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.obligations.duty_words import status, summary
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.obligations import DutyLine, duty_list
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = (
    "Nobody owes jury duty yet. When a judge approves a result with jury duty in it, "
    "the young person stands here from the day after the hearing."
)
OFF = "This court does not order jury duty. That can be changed in Settings, under Court."


class DutyPage(QWidget):
    """Every jury duty. Enter opens the person."""

    open_person = Signal(str)
    open_case = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_DutyPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.summary_label.hide()
        self._person = plain.action("Open person", self, self._open_person, icon_name="user")
        self._case = plain.action("Open case", self, self._open_case, icon_name="folder-open")
        self._dress_table()

    def load(self) -> None:
        """Show all duties as they stand today, those with sittings left to serve first."""
        with refusals_shown(self):
            lines = sorted(self._office.ask(duty_list), key=lambda line: not line.left)
            rule = self._office.ask(settings).duty_rule
            self._ui.duty_table.empty.set_up(
                OFF if rule == "off" else NOTHING, "Nobody here has these words.", None, self._show_all
            )
            self._ui.duty_table.show_rows(lines)
            self._ui.summary_label.setText(summary(lines))
            self._ui.summary_label.setVisible(bool(lines))

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when duties, the people who owe them or the court's rule changed."""
        if concerns(topics, "duty", "person", "people", "case", "settings"):
            self.load()

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.duty_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the current row, for the menu."""
        return (self._person, self._case)

    def _dress_table(self) -> None:
        table = self._ui.duty_table
        table.set_up(
            "Jury duty",
            [
                Column("Person", lambda line: line.name, width=190),
                Column("Case", lambda line: line.case, width=120),
                Column("Status", self._status, chip=self._tone, width=150),
                _figure("Owed", lambda line: line.owed),
                _figure("Served", lambda line: line.served),
                _figure("Left", lambda line: line.left),
                Column("First day", lambda line: words.short_day(line.first_day),
                       sort=lambda line: line.first_day, width=112),
                Column("Due", _due, sort=lambda line: line.due_on, width=112),
                Column("Credit hours", lambda line: words.number(line.credit_hours),
                       sort=lambda line: line.credit_hours, right=True, width=120),
            ],
            key=lambda line: (line.person_id, line.case),
            nothing=NOTHING,
            no_match="Nobody here has these words.",
        )  # fmt: skip
        table.opened.connect(lambda line: self.open_person.emit(line.person_id))
        table.current_changed.connect(self._allow)
        table.addActions([self._person, self._case])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._ui.filter_box.set_up(table, "these duties")
        self._allow(None)

    def _status(self, line: DutyLine) -> str:
        return status(line, self._office.today())[1]

    def _tone(self, line: DutyLine) -> Tone:
        return status(line, self._office.today())[0]

    def _allow(self, line: DutyLine | None) -> None:
        for act in (self._person, self._case):
            act.setEnabled(line is not None)

    def _show_all(self) -> None:
        self._ui.filter_box.clear()

    def _open_person(self) -> None:
        line = self._ui.duty_table.current()
        if line is not None:
            self.open_person.emit(line.person_id)

    def _open_case(self) -> None:
        line = self._ui.duty_table.current()
        if line is not None:
            self.open_case.emit(line.case)


def _figure(title: str, count: Callable[[DutyLine], int]) -> Column[DutyLine]:
    return Column(title, lambda line: str(count(line)), sort=count, right=True, width=74)


def _due(line: DutyLine) -> str:
    return words.short_day(line.due_on) if line.due_on else ""
