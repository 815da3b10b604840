"""The preview of an import: every row, the current one as a card, who rows are like, the rows with errors."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.gui.cases.import_words import COLUMNS, shelf_card, told
from youthcourt.gui.cases.like_dialog import LikeDialog
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import import_errors, imports
from youthcourt.services.import_cards import card_of
from youthcourt.services.imports import Answers, ImportReport, Plan, RowLine

if TYPE_CHECKING:
    from youthcourt.gui.forms.import_dialog import Ui_ImportDialog


class RowsPart(QObject):
    """Shows what would become of each row. ``answered`` says that the court is to be asked again."""

    answered = Signal()

    def __init__(self, dialog: QWidget, ui: Ui_ImportDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._ui = dialog, ui
        self._plan: Plan | None = None
        self._found: ImportReport | None = None
        self._nothing = ui.summary_label.text()
        self._at: dict[int, int] = {}
        self.answers: Answers = {}
        ui.rows_table.set_up(
            words.text("Rows of the file"),
            COLUMNS,
            key=lambda line: line.row,
            nothing=words.text("The rows of the file will show here."),
        )
        ui.rows_table.current_changed.connect(self._show_card)
        ui.like_button.clicked.connect(self._ask_whose)
        ui.errors_button.clicked.connect(self._save_errors)
        self.clear()

    def clear(self) -> None:
        """Show nothing, and forget what was answered."""
        self._plan, self._found, self.answers = None, None, {}
        self._ui.rows_table.show_rows(())
        self._ui.summary_label.setText(self._nothing)
        self._ui.card_shelf.say(words.text("The row you are on shows here as the case that it would become."))
        for button in (self._ui.like_button, self._ui.errors_button):
            button.setVisible(False)

    def show(self, plan: Plan, found: ImportReport) -> None:
        """Show what the court says of the rows of *plan*."""
        self._plan, self._found = plan, found
        self._at = {row.number: at for at, row in enumerate(plan.rows)}
        self._ui.like_button.setVisible(bool(found.questions))
        self._ui.errors_button.setVisible(bool(found.refused))

    def preview(self, *, skip: bool) -> ImportReport | None:
        """Show the rows as they would be with or without the refused ones; returns what would be done."""
        if self._plan is None or self._found is None:
            return None
        report = imports.held_back(self._found, skip_refused=skip)
        table = self._ui.rows_table
        table.show_rows(report.lines)
        self._ui.summary_label.setText(told(report, self._plan.unused, self.answers))
        if table.current() is None and report.lines:
            table.choose(report.lines[0].row)
        self._show_card(table.current())
        return report

    def _show_card(self, line: RowLine | None) -> None:
        if line is None or self._plan is None or line.row not in self._at:
            return
        row = self._plan.rows[self._at[line.row]]
        self._ui.card_shelf.show_cards([shelf_card(card_of(row, self._plan.kind), line)])

    def _ask_whose(self) -> None:
        if self._found is None or not self._found.questions:
            return
        dialog = LikeDialog(self._found.questions, self.answers, self._dialog)
        dialog.answered.connect(self._take_answers)
        dialog.open()

    def _take_answers(self, answers: Answers) -> None:
        self.answers = answers
        self.answered.emit()

    def _save_errors(self) -> None:
        plan, found = self._plan, self._found
        if plan is None or found is None:
            return
        path, _kind = QFileDialog.getSaveFileName(
            self._dialog,
            words.text("Save the rows with errors"),
            f"{Path(plan.file).stem}-errors.xlsx",
            words.text("Spreadsheets (*.xlsx *.csv)"),
        )
        if path:
            in_background(
                self._dialog,
                lambda: import_errors.save_errors(plan, found, Path(path)),
                self._errors_saved,
                lambda refused: show_refusal(self._dialog, refused),
            )

    def _errors_saved(self, count: int) -> None:
        self._ui.busy_label.setText(
            words.text("1 row saved. Mend it there and import that file.")
            if count == 1
            else words.text(
                "{count} rows saved. Mend them there and import that file.", count=words.number(count)
            )
        )
