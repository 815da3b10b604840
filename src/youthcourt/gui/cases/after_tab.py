"""The tab of a case after its hearing: what is owed, how far it has come, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.sanctions import SanctionStatus, Unit
from youthcourt.gui.cases.after_changes import ChangeDialog, LimitsDialog, SetbackDialog, SetDueDialog
from youthcourt.gui.cases.after_dialogs import LogDialog, MoreTimeAnswerDialog, MoreTimeDialog
from youthcourt.gui.cases.after_letters import next_letter_dialog
from youthcourt.gui.cases.happened import Happened, happened
from youthcourt.gui.forms.after_tab import Ui_AfterTab
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import clear_ground, fit_rows
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import progress
from youthcourt.services.burden import warning_words
from youthcourt.services.obligation_lines import CaseObligations, Obligation
from youthcourt.services.obligations_case import case_obligations

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TONES = {
    SanctionStatus.OPEN: Tone.PROGRESS,
    SanctionStatus.DONE: Tone.COMPLETED,
    SanctionStatus.WAIVED: Tone.REFERRED,
    SanctionStatus.NOT_DONE: Tone.RETURNED,
}
_HAPPENED = [
    Column[Happened](
        "Day", lambda row: words.short_day(row.day), sort=lambda row: row.day, width=120,
        value=lambda row: row.day,
    ),
    Column[Happened]("What happened", lambda row: row.what, width=300),
    Column[Happened]("More about it", lambda row: row.about),
]  # fmt: skip


class AfterTab(QWidget):
    """Fills the tab "After the hearing"."""

    print_sheet = Signal(str)
    """The key of the obligation whose time sheet is asked for."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._owed: CaseObligations | None = None
        self._ui = Ui_AfterTab()
        self._ui.setupUi(self)
        ui = self._ui
        plain.make_plain(self)
        clear_ground(ui.after_scroll)
        row = FlowLayout(ui.acts_row)
        for button in ui.acts_row.findChildren(QPushButton):
            row.addWidget(button)
        ui.owed_table.set_up(
            words.text("What is owed"), _owed_columns(), key=lambda line: line.id,
            nothing=words.text("Nothing is owed yet: it is, once the judge has approved the result."),
        )  # fmt: skip
        ui.happened_table.set_up(
            words.text("What happened"), _HAPPENED, key=lambda row: row.key,
            nothing=words.text("Nothing has happened with this yet."),
        )  # fmt: skip
        fit_rows(ui.owed_table, least=3)
        fit_rows(ui.happened_table, least=2)
        ui.owed_table.current_changed.connect(lambda _line: self._show_line())
        ui.happened_table.current_changed.connect(lambda _row: self._may())
        ui.owed_table.opened.connect(lambda _line: self._log())
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.log_button.clicked.connect(self._log)
        ui.more_time_button.clicked.connect(self._more_time)
        ui.letter_button.clicked.connect(
            lambda: self._ask(lambda line: next_letter_dialog(self._office, self._number, line, self._page))
        )
        ui.change_button.clicked.connect(
            lambda: self._ask(lambda line: ChangeDialog(self._office, line, self._page))
        )
        ui.waive_button.clicked.connect(
            lambda: self._ask(
                lambda line: ChangeDialog(self._office, line, self._page, ChangeKind.WAIVED.value)
            )
        )
        ui.due_button.clicked.connect(
            lambda: self._ask(lambda line: SetDueDialog(self._office, line, self._page))
        )
        ui.setback_button.clicked.connect(self._setback)
        ui.limits_button.clicked.connect(self._limits)
        ui.sheet_button.clicked.connect(self._sheet)
        ui.take_back_button.clicked.connect(self._take_back)

    @property
    def tables(self) -> dict[str, Table]:
        """The tab's tables by the name of their files."""
        return {"what is owed": self._ui.owed_table, "what happened": self._ui.happened_table}

    @property
    def _number(self) -> str:
        return self._owed.number if self._owed else ""

    def show_case(self, number: str) -> None:
        """Show what is owed in a case."""
        self._owed = owed = self._office.ask(case_obligations, number)
        ui = self._ui
        ui.owed_table.show_rows(owed.lines)
        ui.burden_label.setText(_burden(owed))
        ui.burden_label.setVisible(bool(owed.lines))
        ui.cap_label.setText(
            words.text("No day of this case can be set after {cap}.", cap=words.day(owed.cap_on))
            if owed.cap_on
            else ""
        )
        ui.cap_label.setVisible(owed.cap_on is not None)
        self._show_line()

    def _show_line(self) -> None:
        ui, line = self._ui, self._line()
        ui.about_title.setText(words.text(line.label) if line else "")
        ui.about_label.setText("\n".join(_about(line)) if line else "")
        for part in (ui.about_title, ui.about_label, ui.happened_table):
            part.setVisible(line is not None)
        ui.happened_table.show_rows(happened(line) if line else ())
        self._may()

    def _may(self) -> None:
        """Offer what can be done with the current obligation as it stands."""
        ui, line = self._ui, self._line()
        running = line is not None and line.status is SanctionStatus.OPEN
        by_hand = line is not None and not line.duty and line.unit is not Unit.UNTIL_DATE
        ui.log_button.setEnabled(by_hand and line is not None and not line.closed_by_hand)
        ui.more_time_button.setEnabled(running)
        ui.letter_button.setEnabled(by_hand and line is not None and line.unit in (Unit.COUNT, Unit.WORDS))
        ui.change_button.setEnabled(line is not None)
        ui.waive_button.setEnabled(running)
        ui.due_button.setEnabled(line is not None and not line.closed_by_hand)
        ui.sheet_button.setEnabled(by_hand)
        row = ui.happened_table.current()
        ui.take_back_button.setEnabled(row is not None and bool(row.log_id))
        ui.take_back_button.setVisible(line is not None)

    def _line(self) -> Obligation | None:
        found: Obligation | None = self._ui.owed_table.current()
        return found

    def _ask(self, make: Callable[[Obligation], ActDialog]) -> None:
        """Open the dialog that *make* returns for the current obligation."""
        line = self._line()
        if line is None:
            return
        with refusals_shown(self._page):
            make(line).open()

    def _log(self) -> None:
        if self._ui.log_button.isEnabled():
            self._ask(lambda line: LogDialog(self._office, line, self._page))

    def _more_time(self) -> None:
        def made(line: Obligation) -> ActDialog:
            if line.asked is not None:
                return MoreTimeAnswerDialog(self._office, line, line.asked, self._page)
            return MoreTimeDialog(self._office, line, self._page)

        self._ask(made)

    def _setback(self) -> None:
        if self._owed is not None:
            SetbackDialog(self._office, self._owed, self._line(), self._page).open()

    def _limits(self) -> None:
        if self._owed is not None:
            LimitsDialog(self._office, self._owed, self._page).open()

    def _sheet(self) -> None:
        line = self._line()
        if line is not None:
            self.print_sheet.emit(line.id)

    def _take_back(self) -> None:
        row: Happened | None = self._ui.happened_table.current()
        if row is None or not row.log_id:
            return
        question = Question(
            words.text("Take an entry back"),
            words.text("{what}, {day}. It stays on record and no longer counts.", what=row.what, day=row.day),
            words.text("&Why"),
            words.text("Take back"),
            record=row.log_id,
        )
        ask_words(self._page, question, lambda why: self._taken_back(row.log_id, why))

    def _taken_back(self, log_id: str, why: str) -> None:
        self._office.do(progress.take_back_log, log_id, why)
        say_done(self._page, words.text("The entry no longer counts."))


def _owed_columns() -> list[Column[Obligation]]:
    return [
        Column("What", lambda line: _named(line)),
        Column("Owed", lambda line: words.counted(int(line.amount * 100), line.unit), right=True, width=110,
               sort=lambda line: line.amount, value=lambda line: line.amount),
        Column("Done", lambda line: words.number(line.done), right=True, width=80,
               sort=lambda line: line.done, value=lambda line: line.done),
        Column("Left", lambda line: words.number(line.left), right=True, width=80,
               sort=lambda line: line.left, value=lambda line: line.left),
        Column("Due", lambda line: words.brief_day(line.due_on), width=140, sort=lambda line: line.due_on,
               value=lambda line: line.due_on),
        Column("Status", _status, chip=_tone, width=150),
        Column("Where", lambda line: line.provider, width=150),
    ]  # fmt: skip


def _named(line: Obligation) -> str:
    label = words.text(line.label)
    return f"{label} ({line.topic})" if line.topic else label


def _status(line: Obligation) -> str:
    if line.days_late == 1:
        return words.text("1 day late")
    if line.days_late:
        return words.text("{days} days late", days=line.days_late)
    if line.asked is not None:
        return words.text("More time asked")
    return words.label(line.status)


def _tone(line: Obligation) -> Tone:
    if line.days_late:
        return Tone.OVERDUE
    return Tone.QUESTION if line.asked is not None else _TONES[line.status]


def _burden(owed: CaseObligations) -> str:
    told = words.text("About {hours} hours are asked in all, travel included.", hours=owed.burden.hours)
    return warning_words(owed.burden) or told


def _about(line: Obligation) -> list[str]:
    """Return the details of an obligation, a sentence a line."""
    told = [words.text("Due {day}. {why}.", day=words.day(line.due_on), why=_why(line))]
    if line.due_on != line.due_original:
        told.append(words.text("First due {day}.", day=words.day(line.due_original)))
    if line.rolled:
        told.append(words.text("Moved, since the court is closed on the day reckoned."))
    if line.over:
        over = words.counted(int(line.over * 100), line.unit)
        told.append(
            words.text("{amount} more than was owed; noted, and carried over to nothing.", amount=over)
        )
    if line.duty:
        told.append(words.text("Falls by itself when the attendance of a sitting is closed."))
    if line.proof:
        told.append(words.text("Proof: {proof}.", proof=words.text(line.proof)))
    if line.travel:
        told.append(words.text("On the way: {hours} hours in all.", hours=line.travel))
    return told


def _why(line: Obligation) -> str:
    granted = any(one.granted and one.new_due == line.due_on for one in line.extensions)
    if line.due_by is AnchorKind.HAND and granted:
        return words.text("More time was granted")
    return words.label(line.due_by)
