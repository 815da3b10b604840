"""The list of jury duties: who owes how many sittings, from when, until when, and what they earned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.duty_page import Ui_DutyPage
from youthcourt.gui.kit.card_desk import show_card
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.peek import Fact, Peek
from youthcourt.gui.obligations.duty_dialog import DutyDialog
from youthcourt.gui.obligations.duty_words import status, summary
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import duty_lists
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.obligations import DutyLine
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = (
    "Nobody owes jury duty yet. When a judge approves a result with jury duty in it, "
    "the young person stands here from the day after the hearing."
)
OFF = "This court does not order jury duty. That can be changed in Settings, under Court."

_CREDITS = "Credit hours"
_SOURCE = Source[DutyLine](
    duty_lists.count_duties, duty_lists.duty_window, duty_lists.duty_keys, duty_lists.duty_position
)


class DutyPage(ListPage):
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
        self._person = plain.action(words.text("Open person"), self, self._open_person, icon_name="user")
        self._case = plain.action(words.text("Open case"), self, self._open_case, icon_name="folder-open")
        self._dates = plain.action(
            words.text("Dates of duty…"), self, self._open_dates, icon_name="calendar-blank"
        )
        self._card = plain.action(words.text("Duty card…"), self, self._show_card, icon_name="printer")
        self.desk = ListDesk(self, office, self._ui.duty_table, self._ui.filter_box, self._spec())
        self._ui.duty_table.opened.connect(lambda line: self.open_person.emit(line.person_id))
        self._ui.duty_table.chosen_changed.connect(self._allow)
        self._ui.dates_button.clicked.connect(self._dates.trigger)
        self._ui.card_button.clicked.connect(self._card.trigger)
        self._allow(0)

    def load(self, view: str | None = None) -> None:
        """Show the duties as they stand today, those with sittings left first, or a saved view by its key."""
        with refusals_shown(self):
            rule = self._office.ask(settings).duty_rule
            self._ui.duty_table.empty.say_nothing(
                words.text(OFF) if rule == "off" else words.text(NOTHING), None
            )
        self.desk.load(view)
        self._rest_credits()
        self._sum_up()

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when duties, the people who owe them or the court's rule changed."""
        if concerns(topics, "duty", "person", "people", "case", "settings"):
            self.load(self.desk.saved.shown.id if self.desk.saved.shown else None)

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="duty",
            title=words.text("Jury duty"),
            what=words.text("these duties"),
            source=_SOURCE,
            columns=self._columns(),
            key=lambda line: line.case,
            nothing=words.text(NOTHING),
            no_match=words.text("Nobody here has these words."),
            no_fit=words.text("No jury duty fits these filters."),
            filters=(Filter(duty_lists.STATUS, lambda: words.text("Status"), _statuses),),
            peek=self._peek,
            bulk=(self._person, self._case, self._dates, self._card),
        )

    def _columns(self) -> Sequence[Column[DutyLine]]:
        # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
        return [
            Column("Person", lambda line: line.name, width=190, order="person"),
            Column("Case", lambda line: line.case, width=120, order="case"),
            Column("Status", self._status, chip=self._tone, width=150, order="status"),
            _figure(words.text("Owed"), lambda line: line.owed),
            _figure(words.text("Served"), lambda line: line.served),
            _figure(words.text("Left"), lambda line: line.left),
            Column(
                "First day",
                lambda line: words.short_day(line.first_day),
                width=112,
                order="first",
                value=lambda line: line.first_day,
            ),
            Column("Due", _due, width=112, order="due", value=lambda line: line.due_on),
            Column(
                _CREDITS,
                lambda line: words.number(line.credit_hours),
                right=True,
                width=120,
                order="credits",
                value=lambda line: line.credit_hours,
            ),
        ]

    def _rest_credits(self) -> None:
        """Leave the credits out where the court keeps none, also where somebody chose the column before."""
        kept = self._credits()
        self.desk.columns.rest([] if kept else [_CREDITS])
        if not kept:
            self._ui.duty_table.setColumnHidden(self.desk.columns.titles.index(_CREDITS), True)

    def _credits(self) -> bool:
        """Say whether the court keeps time credits; one that keeps none sees nothing of them."""
        return self._office.ask(settings).credits

    def _peek(self, line: DutyLine) -> Peek:
        tone, told = status(line, self._office.today())
        facts = [
            Fact(words.text("Status"), told, tone),
            Fact(words.text("Case"), line.case),
            Fact(words.text("Sittings left"), words.number(line.left)),
            Fact(words.text("Sittings served"), words.number(line.served)),
            Fact(words.text("First day"), words.short_day(line.first_day)),
            Fact(words.text("Due"), _due(line)),
        ]
        if self._credits():
            facts.append(Fact(words.text("Credit hours"), words.number(line.credit_hours)))
        return Peek(line.name or line.case, tuple(facts))

    def _sum_up(self) -> None:
        with refusals_shown(self):
            duties = self._office.ask(duty_lists.duty_sum)
            self._ui.summary_label.setText(summary(duties))
            self._ui.summary_label.setVisible(bool(duties.duties))

    def _status(self, line: DutyLine) -> str:
        return status(line, self._office.today())[1]

    def _tone(self, line: DutyLine) -> Tone:
        return status(line, self._office.today())[0]

    def _allow(self, chosen: int) -> None:
        for act in (self._person, self._case, self._dates, self._card):
            act.setEnabled(chosen == 1)
        self._ui.dates_button.setEnabled(chosen == 1)
        self._ui.card_button.setEnabled(chosen == 1)

    def show_part(self, case: str) -> None:
        """Show the dates of a case's duty: the way here from other pages."""
        with refusals_shown(self):
            DutyDialog(self._office, self._office.ask(duty_ledger, case), self).open()

    def _open_dates(self) -> None:
        line = self._ui.duty_table.current()
        if line is not None:
            self.show_part(line.case)

    def _show_card(self) -> None:
        line = self._ui.duty_table.current()
        if line is not None:
            show_card(self, self._office, line.case)

    def _open_person(self) -> None:
        line = self._ui.duty_table.current()
        if line is not None:
            self.open_person.emit(line.person_id)

    def _open_case(self) -> None:
        line = self._ui.duty_table.current()
        if line is not None:
            self.open_case.emit(line.case)


def _figure(title: str, count: Callable[[DutyLine], int]) -> Column[DutyLine]:
    return Column(
        title, lambda line: str(count(line)), right=True, width=74, order=title.lower(), value=count
    )


def _statuses() -> list[tuple[str, str]]:
    told = {
        duty_lists.LATE: words.text("Late"),
        duty_lists.SERVING: words.text("Serving"),
        duty_lists.COMING: words.text("Not begun"),
        duty_lists.SERVED: words.text("Served"),
        duty_lists.ENDED: words.text("Ended with the case"),
    }
    return [(status, told[status]) for status in duty_lists.STATUSES]


def _due(line: DutyLine) -> str:
    return words.short_day(line.due_on) if line.due_on else ""
