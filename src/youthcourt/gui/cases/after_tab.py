"""The tab of a case after its hearing: what is owed, how far it has come, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from youthcourt import words
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.sanctions import SanctionStatus, Unit, signed_at_site
from youthcourt.gui.cases.after_changes import ChangeDialog, LimitsDialog, SetbackDialog, SetDueDialog
from youthcourt.gui.cases.after_dialogs import LogDialog, MoreTimeAnswerDialog, MoreTimeDialog
from youthcourt.gui.cases.after_letters import next_letter_dialog
from youthcourt.gui.cases.after_sheets import SHEETS, show_sheet
from youthcourt.gui.cases.happened import Happened, happened
from youthcourt.gui.cases.owed_words import (
    HAPPENED,
    about,
    burden_words,
    limit_words,
    owed_columns,
    written_hint,
)
from youthcourt.gui.forms.after_tab import Ui_AfterTab
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import clear_ground, fit_rows
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import after_papers, progress
from youthcourt.services.obligation_lines import CaseObligations, Obligation, SetbackLine
from youthcourt.services.obligations_case import case_obligations

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class AfterTab(QWidget):
    """Fills the tab "After the hearing"."""

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
            words.text("What is owed"), owed_columns(), key=lambda line: line.id,
            nothing=words.text("Nothing is owed yet: it is, once the judge has approved the result."),
        )  # fmt: skip
        ui.happened_table.set_up(
            words.text("What happened"), HAPPENED, key=lambda row: row.key,
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
        ui.sheet_button.setMenu(self._sheets())
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
        ui.burden_label.setText(burden_words(owed))
        ui.burden_label.setVisible(bool(owed.lines))
        limit = limit_words(owed)
        ui.cap_label.setText(limit)
        ui.cap_label.setVisible(bool(limit))
        self._show_line()

    def _show_line(self) -> None:
        ui, line = self._ui, self._line()
        ui.about_title.setText(words.text(line.label) if line else "")
        ui.about_label.setText("\n".join(about(line)) if line else "")
        for part in (ui.about_title, ui.about_label, ui.happened_table):
            part.setVisible(line is not None)
        ui.happened_table.show_rows(happened(line, self._of_case()) if line else ())
        self._may()

    def _may(self) -> None:
        """Offer what can be done with the current obligation as it stands; in a closed case, papers only."""
        ui, line = self._ui, self._line()
        ui.sheet_button.setEnabled(line is not None)
        if self._owed is not None and self._owed.closed:
            for button in (*ui.acts_row.findChildren(QPushButton), ui.take_back_button):
                if button is not ui.sheet_button:
                    button.setEnabled(False)
            return
        ui.setback_button.setEnabled(True)
        ui.limits_button.setEnabled(True)
        running = line is not None and line.status is SanctionStatus.OPEN
        by_hand = line is not None and not line.duty and line.unit is not Unit.UNTIL_DATE
        ui.log_button.setEnabled(
            by_hand and line is not None and not line.written and not line.closed_by_hand
        )
        plain.set_tip(ui.log_button, written_hint() if line is not None and line.written else "")
        ui.more_time_button.setEnabled(running)
        ui.letter_button.setEnabled(by_hand and line is not None and line.unit in (Unit.COUNT, Unit.WORDS))
        ui.change_button.setEnabled(line is not None)
        ui.waive_button.setEnabled(running)
        ui.due_button.setEnabled(line is not None and not line.closed_by_hand)
        row = ui.happened_table.current()
        ui.take_back_button.setEnabled(row is not None and bool(row.log_id))
        ui.take_back_button.setVisible(line is not None)

    def _line(self) -> Obligation | None:
        found: Obligation | None = self._ui.owed_table.current()
        return found

    def _of_case(self) -> tuple[SetbackLine, ...]:
        """Return the setbacks of the case as a whole, which stand beside everything that is owed."""
        return tuple(one for one in self._owed.setbacks if not one.sanction_id) if self._owed else ()

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

    def _sheets(self) -> QMenu:
        """Return the papers of an obligation, to be looked at and printed."""
        menu = QMenu(self)
        for kind, (title, _audience) in SHEETS.items():
            menu.addAction(words.text(title)).triggered.connect(lambda _on, kind=kind: self._sheet(kind))
        menu.aboutToShow.connect(lambda: self._offer_sheets(menu))
        return menu

    def _offer_sheets(self, menu: QMenu) -> None:
        """Offer the time sheet where a site signs for it, only."""
        line = self._line()
        signed = line is not None and signed_at_site(line.code, line.unit)
        menu.actions()[list(SHEETS).index(after_papers.SHEET)].setEnabled(signed)

    def _sheet(self, kind: str) -> None:
        line = self._line()
        if line is not None:
            show_sheet(self._page, self._office, kind, line.id, self._number)

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
