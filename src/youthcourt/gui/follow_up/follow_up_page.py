"""Follow-up: the worklist of looks at closed cases, what they found, and the erasing after the last one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from youthcourt import words
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import Found
from youthcourt.gui.follow_up import look_words
from youthcourt.gui.follow_up.look_dialog import LookDialog
from youthcourt.gui.forms.follow_up_page import Ui_FollowUpPage
from youthcourt.gui.kit.ask import Question, ask_day
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import at_least_rows, fit_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.look import plain
from youthcourt.services import follow_up_lists, follow_ups
from youthcourt.services.follow_up_lists import LookFigure, LookLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = (
    "No closed case is to be looked back at. When a case that was heard is closed, "
    "its follow-ups stand here with the day on which they are due."
)
NOTE = (
    "Outside what was consented to, nobody is looked for. What was found stands on no other page; "
    "after the last follow-up of a case only the count is kept."
)
ERASE = (
    "What was found goes into the count by half-year, and is erased of each young person. "
    "This cannot be taken back. Backups that were made before still hold it until they are deleted."
)
_SOURCE = Source[LookLine](
    follow_up_lists.count_looks, follow_up_lists.worklist, follow_up_lists.look_keys,
    follow_up_lists.look_position,
)  # fmt: skip


class FollowUpPage(ListPage):
    """Looks at closed cases, those that are due first. Enter records a check."""

    open_case = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_FollowUpPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        text = words.text
        self._record = plain.action(text("Record a check…"), self, self._check, icon_name="pencil-simple")
        self._dropped = plain.action(text("Arrest dropped…"), self, self._drop)
        self._case = plain.action(text("Open case"), self, self._open_case, icon_name="folder-open")
        self._acts = (self._record, self._dropped, self._case)
        self.desk = ListDesk(self, office, self._ui.look_table, self._ui.filter_box, self._spec())
        self._dress()
        self._short = ShortList(
            self, office, self._ui.found_table, "follow-up-found", text("Export what was found…")
        )
        self._allow()

    def load(self, view: str | None = None) -> None:
        """Show the looks as they stand today, or a saved view by its key."""
        self.desk.load(view)
        with refusals_shown(self):
            self._ui.summary_label.setText(look_words.summary(self._office.ask(follow_up_lists.look_sum)))
            figures = self._office.ask(follow_up_lists.look_figures)
            self._ui.found_table.show_rows(figures)
            self._ui.found_part.setVisible(bool(figures))
            self._propose(self._office.ask(follow_ups.to_erase))

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when a look, a case or the court's rule changed."""
        if concerns(topics, "follow_up", "case", "cases", "person", "settings"):
            self.load(self.desk.saved.shown.id if self.desk.saved.shown else None)

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the current look, for the menu."""
        return (*self.desk.commands(), self._short.export)

    def _dress(self) -> None:
        ui = self._ui
        plain.dress(ui.record_button, icon_name="pencil-simple", primary=True)
        for button, act in zip(
            (ui.record_button, ui.dropped_button, ui.case_button), self._acts, strict=True
        ):
            button.clicked.connect(act.trigger)
        ui.erase_button.clicked.connect(self._ask_to_erase)
        ui.found_note.setText(words.text(NOTE))
        ui.look_table.opened.connect(lambda _line: self._record.trigger())
        ui.look_table.current_changed.connect(lambda _line: self._allow())
        ui.look_table.chosen_changed.connect(lambda _count: self._allow())
        ui.found_table.set_up(
            words.text("What was found"),
            _found_columns(),
            key=lambda figure: (figure.window_days, figure.completers),
            nothing=words.text(NOTHING),
        )
        at_least_rows(ui.look_table, 4)
        fit_rows(ui.found_table, least=1, most=4)

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="follow-up",
            title=words.text("Follow-up"),
            what=words.text("these follow-ups"),
            source=_SOURCE,
            columns=_columns(),
            key=lambda line: line.id,
            nothing=words.text(NOTHING),
            no_match=words.text("No follow-up has these words."),
            no_fit=words.text("No follow-up fits these filters."),
            filters=(Filter(follow_up_lists.STATE, lambda: words.text("Status"), _states),),
            bulk=self._acts,
        )

    def _allow(self) -> None:
        ui, line = self._ui, self._current()
        can = {
            self._record: line is not None and line.agreed and line.state is not LookState.NOT_DUE,
            self._dropped: line is not None and line.result is Found.OFFENSE and line.dropped_on is None,
            self._case: line is not None,
        }
        buttons = (ui.record_button, ui.dropped_button, ui.case_button)
        for (act, possible), button in zip(can.items(), buttons, strict=True):
            act.setEnabled(possible)
            button.setEnabled(possible)

    def _current(self) -> LookLine | None:
        line: LookLine | None = self._ui.look_table.current()
        return line if self._ui.look_table.chosen_count() <= 1 else None

    def _check(self) -> None:
        line = self._current()
        if line is not None:
            dialog = LookDialog(self._office, line, self)
            dialog.accepted.connect(lambda: say_done(self, words.text("The check is recorded.")))
            dialog.open()

    def _drop(self) -> None:
        line = self._current()
        if line is not None:
            question = Question(
                words.text("Arrest dropped"),
                words.text("{case}: the arrest counts as none from then on.", case=line.case),
                words.text("Dropped &on"),
                words.text("Record"),
                record=line.id,
            )
            ask_day(
                self, question, self._office.today,
                lambda on: self._office.do(follow_ups.event_dropped, line.id, on),
            )  # fmt: skip

    def _open_case(self) -> None:
        line = self._current()
        if line is not None:
            self.open_case.emit(line.case)

    def _propose(self, count: int) -> None:
        """Propose the erasing once the last look at a case is over; nothing is erased by itself."""
        told = (
            words.text("1 result is past the last follow-up of its case.")
            if count == 1
            else words.text(
                "{count} results are past the last follow-up of their cases.", count=words.number(count)
            )
        )
        self._ui.erase_label.setText(words.text("{what} Only the count needs to be kept.", what=told))
        self._ui.erase_row.setVisible(bool(count))

    def _ask_to_erase(self) -> None:
        box = QMessageBox(self)
        plain.set_title(box, words.text("Erase results"))
        box.setText(words.text("Erase what was found, and keep the count?"))
        box.setInformativeText(words.text(ERASE))
        keep = box.addButton(words.text("Keep it"), QMessageBox.ButtonRole.RejectRole)
        erase = box.addButton(words.text("Erase for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.finished.connect(lambda _code: self._erase() if box.clickedButton() is erase else None)
        box.finished.connect(box.deleteLater)
        plain.make_plain(box)
        box.open()

    def _erase(self) -> None:
        with refusals_shown(self):
            count = self._office.do(follow_ups.erase_checked)
            say_done(self, words.text("{count} results are in the count and erased.", count=count))


def _columns() -> Sequence[Column[LookLine]]:
    # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
    short = look_words.day
    return [
        Column("Case", lambda line: line.case, width=112, order="case"),
        Column("Person", lambda line: line.name, width=160, order="person"),
        Column("Status", lambda line: look_words.status(line)[1],
               chip=lambda line: look_words.status(line)[0], width=135, order="state"),
        Column("Due", lambda line: short(line.due_on), width=112, order="due",
               value=lambda line: line.due_on),
        Column("Found", look_words.found, width=150),
        Column("After the exit", lambda line: look_words.window(line.window_days), width=130, order="window",
               value=lambda line: line.window_days),
        Column("Exit", lambda line: short(line.exit_on), width=112, order="exit",
               value=lambda line: line.exit_on),
        Column("Left as", lambda line: words.label(line.exit_stage), width=150),
        Column("Looked on", lambda line: short(line.checked_on), width=112,
               value=lambda line: line.checked_on),
        Column("Known from", lambda line: line.source, width=120),
    ]  # fmt: skip


def _found_columns() -> Sequence[Column[LookFigure]]:
    return [
        Column("After the exit", lambda figure: look_words.window(figure.window_days), width=150),
        Column("Of whom", look_words.whose, width=180),
        Column("New offense", look_words.offenses, width=150),
        _count("No new offense", "none"),
        _count("Not traceable", "not_traceable"),
        _count("Due now", "due"),
        _count("Not due yet", "not_due"),
        _count("Not asked for", "not_asked"),
    ]


def _count(title: str, field: str) -> Column[LookFigure]:
    def count(figure: LookFigure) -> int:
        return int(getattr(figure, field))

    return Column(title, lambda figure: words.number(count(figure)), right=True, width=108, value=count)


def _states() -> list[tuple[str, str]]:
    return [(state.value, words.label(state)) for state in follow_up_lists.STATES]
