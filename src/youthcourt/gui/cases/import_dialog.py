"""The import: a file, its mapping, a dry run row by row, then one act."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.cases.columns_dialog import ColumnsDialog
from youthcourt.gui.cases.import_look import Recognized, recognize
from youthcourt.gui.cases.import_rows import RowsPart
from youthcourt.gui.cases.import_words import done_words, left_behind
from youthcourt.gui.cases.spreadsheet_copy import ask_about_copy
from youthcourt.gui.forms.import_dialog import Ui_ImportDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.tasks import Task, Tell, in_background, with_progress
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import imports
from youthcourt.services.imports import ImportReport, Mapping, Plan

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class ImportDialog(ActDialog):
    """Shows what would happen per row before anything is written."""

    keeps_typed = False
    help_page = "import"

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._plan: Plan | None = None
        self._look_task: Task | None = None
        self._read_task: Task | None = None
        self._task: Task | None = None
        self._mapped: Path | None = None
        """The file that was last read with the mapping that is chosen."""
        self._ui = Ui_ImportDialog()
        self._ui.setupUi(self)
        self.resize(940, 620)
        self._rows = RowsPart(self, self._ui)
        self._rows.answered.connect(self._ask_again)
        for shipped in imports.shipped_mappings():
            self._ui.mapping_combo.addItem(words.text(shipped.name), shipped.path)
        self._ui.file_button.clicked.connect(self._choose)
        self._ui.file_edit.editingFinished.connect(self._typed)
        self._ui.mapping_button.clicked.connect(self._own_mapping)
        self._ui.columns_button.clicked.connect(self._choose_columns)
        self._ui.mapping_combo.activated.connect(self._read)
        self._ui.skip_check.toggled.connect(self._preview)
        self._ui.import_button.setEnabled(False)
        self.bind(self._ui.import_button, self._ui.cancel_button)

    def choose(self, path: Path) -> None:
        """Take *path* as the file, read as last time, or with the shipped mapping that its columns fit.

        Where neither is there, the clerk is asked what its columns hold. Nothing of a file before stays.
        """
        self._ui.file_edit.setText(str(path))
        self._forget()
        self._mapped = None
        self._ui.message_bar.clear()
        self._look_at(path, self._guessed)

    def _look_at(self, path: Path, then: Callable[[Recognized], None]) -> None:
        """Find out how *path* can be read; what comes back of a file chosen before is let go."""
        self._look_task = task = in_background(
            self,
            lambda: recognize(self._office, path),
            lambda found: then(found) if task is self._look_task else None,
            lambda refused: self._failed(refused) if task is self._look_task else None,
            self._let_go,
        )

    def accept(self) -> None:
        """Write the new rows, on a worker; the dialog closes when that was done."""
        plan, skip, answers = self._plan, self._ui.skip_check.isChecked(), self._rows.answers
        if plan is None or self._task is not None:
            return
        self._stop_reading()
        self._busy(words.text("Importing…"))
        self._task = with_progress(
            self,
            lambda tell: self._office.do(
                imports.run_import, plan, skip_refused=skip, answers=answers, progress=tell
            ),
            lambda report: self._written(report, plan),
            self._stopped,
            self._tell,
            self._let_go,
        )

    def reject(self) -> None:
        """Stop an import under way, with nothing written; or close, and read no further."""
        if self._task is not None:
            self._task.cancel()
            return
        self._stop_reading()
        super().reject()

    def _stop_reading(self) -> None:
        if self._read_task is not None:
            self._read_task.cancel()
        self._look_task = self._read_task = None

    def _forget(self) -> None:
        """Nothing can be imported until a file is read: the button never stands for one no longer named."""
        self._stop_reading()
        self._plan = None
        self._rows.clear()
        self._ui.busy_label.setText("")
        self._ui.import_button.setText(words.text("&Import"))
        self._ui.import_button.setEnabled(False)

    def _written(self, report: ImportReport, plan: Plan) -> None:
        """Say what was done, and ask about the file that *plan* was read from, whatever is typed by now."""
        self._task = None
        page = self.parentWidget()
        QDialog.accept(self)
        if page is not None:
            say_done(page, done_words(report))
            ask_about_copy(page, plan.path, *left_behind(report, plan.unused))

    def _stopped(self, refused: YouthCourtError) -> None:
        """The rows stay, so that one can try again."""
        self._task = None
        self._busy("")
        show_refusal(self, refused)

    def _busy(self, doing: str) -> None:
        ui = self._ui
        ui.busy_label.setText(doing)
        for part in (
            ui.file_edit,
            ui.file_button,
            ui.mapping_combo,
            ui.mapping_button,
            ui.columns_button,
            ui.skip_check,
            ui.like_button,
            ui.errors_button,
        ):
            part.setEnabled(not doing)
        ui.import_button.setEnabled(not doing and self._plan is not None)
        ui.cancel_button.setText(words.text("&Stop") if doing else words.text("C&lose"))

    def _choose(self) -> None:
        kinds = words.text("Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xls *.ods)")
        path, _kind = QFileDialog.getOpenFileName(
            self, words.text("File to import"), self._ui.file_edit.text(), kinds
        )
        if path:
            self.choose(Path(path))

    def _typed(self) -> None:
        path = Path(self._ui.file_edit.text().strip()).expanduser()
        if self._ui.file_edit.text().strip() and self._ui.file_edit.isModified():
            self._ui.file_edit.setModified(False)
            self.choose(path)

    def _own_mapping(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, words.text("Mapping"), "", words.text("Mappings (*.toml)")
        )
        if path:
            self._ui.mapping_combo.addItem(Path(path).stem, Path(path))
            self._ui.mapping_combo.setCurrentIndex(self._ui.mapping_combo.count() - 1)
            self._read()

    def _guessed(self, found: Recognized) -> None:
        if found.before is not None:
            self._take(found.before, words.text("As last time"))
        elif found.shipped is not None:
            combo, fits = self._ui.mapping_combo, found.shipped.path
            combo.setCurrentIndex(next(at for at in range(combo.count()) if combo.itemData(at) == fits))
            self._read()
        else:
            self._ask_columns(found, None)

    def _take(self, mapping: Mapping, called: str) -> None:
        """Read the file with a mapping that no file holds."""
        combo = self._ui.mapping_combo
        at = combo.findText(called)
        if at < 0:
            combo.addItem(called)
            at = combo.count() - 1
        combo.setItemData(at, mapping)
        combo.setCurrentIndex(at)
        self._read()

    def _choose_columns(self) -> None:
        text = self._ui.file_edit.text().strip()
        if text:
            path = Path(text).expanduser()
            chosen = self._ui.mapping_combo.currentData() if path == self._mapped else None
            before = chosen if isinstance(chosen, Mapping) else None
            self._look_at(path, lambda found: self._ask_columns(found, before))

    def _ask_columns(self, found: Recognized, before: Mapping | None) -> None:
        """Ask what the columns hold; *before* is how this same file was read until now."""
        dialog = ColumnsDialog(found.source, self, before, day_first=found.day_first)
        dialog.mapped.connect(lambda mapping: self._take(mapping, words.text("Columns as you chose them")))
        dialog.open()

    def _read(self) -> None:
        text = self._ui.file_edit.text().strip()
        if not text:
            return
        path, mapping = Path(text).expanduser(), self._ui.mapping_combo.currentData()
        self._mapped = path
        self._rows.clear()

        def work(tell: Tell) -> tuple[Plan, ImportReport]:
            plan = imports.plan_import(path, mapping, tell)
            return plan, self._office.ask(imports.preview, plan, skip_refused=True, progress=tell)

        self._judge(work)

    def _ask_again(self) -> None:
        """Ask the court about the rows with the answers that were given."""
        plan, answers = self._plan, self._rows.answers
        if plan is None:
            return

        def work(tell: Tell) -> tuple[Plan, ImportReport]:
            return plan, self._office.ask(
                imports.preview, plan, skip_refused=True, answers=answers, progress=tell
            )

        self._judge(work)

    def _judge(self, work: Callable[[Tell], tuple[Plan, ImportReport]]) -> None:
        self._plan = None
        self._ui.import_button.setEnabled(False)
        self._ui.message_bar.clear()
        self._ui.busy_label.setText(words.text("Reading the file…"))
        self._stop_reading()
        self._read_task = task = with_progress(
            self,
            work,
            lambda found: self._planned(*found) if task is self._read_task else None,
            lambda refused: self._failed(refused) if task is self._read_task else None,
            lambda done, total: self._tell(done, total) if task is self._read_task else None,
            self._let_go,
        )

    def _let_go(self) -> None:
        """After a bug in the work: nothing is under way any more, and one can close or try again."""
        self._task = self._read_task = None
        self._busy("")

    def _tell(self, done: int, total: int) -> None:
        self._ui.busy_label.setText(
            words.text("{done} of {total}", done=words.number(done), total=words.number(total))
            if done < total
            else words.text("Finishing…")
        )

    def _planned(self, plan: Plan, found: ImportReport) -> None:
        self._plan, self._read_task = plan, None
        self._rows.show(plan, found)
        self._ui.busy_label.setText("")
        self._preview()

    def _preview(self) -> None:
        report = self._rows.preview(skip=self._ui.skip_check.isChecked())
        if self._plan is None or report is None:
            return
        self._ui.import_button.setText(
            words.text("&Import {added}", added=words.number(report.added))
            if report.added
            else words.text("&Import")
        )
        self._ui.import_button.setEnabled(report.added > 0)

    def _failed(self, refused: YouthCourtError) -> None:
        self._forget()
        show_refusal(self, refused)
