"""The import: a file, its mapping, a dry run row by row, then one act."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.forms.import_dialog import Ui_ImportDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import in_background, with_progress
from youthcourt.look.tokens import Tone
from youthcourt.services import imports
from youthcourt.services.imports import ImportReport, Outcome, Plan, RowLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TONES = {
    Outcome.ADDED: Tone.COMPLETED,
    Outcome.KNOWN: Tone.REFERRED,
    Outcome.REFUSED: Tone.OVERDUE,
    Outcome.HELD: Tone.QUESTION,
}
_COLUMNS = [
    Column[RowLine]("Row", lambda line: str(line.row), sort=lambda line: line.row, width=70),
    Column[RowLine](
        "What happens",
        lambda line: words.label(line.outcome),
        chip=lambda line: _TONES[line.outcome],
        width=140,
    ),
    Column[RowLine]("Who", lambda line: line.label or line.case, width=180),
    Column[RowLine]("Why", lambda line: line.reason),
]


class ImportDialog(ActDialog):
    """Shows what would happen per row before anything is written."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._plan: Plan | None = None
        self._report: ImportReport | None = None
        self._ui = Ui_ImportDialog()
        self._ui.setupUi(self)
        self.resize(940, 620)
        self._ui.rows_table.set_up(
            "Rows of the file",
            _COLUMNS,
            key=lambda line: line.row,
            nothing="The rows of the file will show here.",
        )
        for shipped in imports.shipped_mappings():
            self._ui.mapping_combo.addItem(shipped.name, shipped.path)
        self._ui.file_button.clicked.connect(self._choose)
        self._ui.file_edit.editingFinished.connect(self._typed)
        self._ui.mapping_button.clicked.connect(self._own_mapping)
        self._ui.mapping_combo.activated.connect(self._read)
        self._ui.skip_check.toggled.connect(self._preview)
        self._ui.import_button.setEnabled(False)
        self.bind(self._ui.import_button, self._ui.cancel_button)

    def choose(self, path: Path) -> None:
        """Take *path* as the file, with the mapping that its columns fit."""
        self._ui.file_edit.setText(str(path))
        in_background(self, lambda: imports.guess_mapping(path), self._guessed, self._failed)

    def act(self) -> None:
        """Write the new rows; the dialog closes when that was done."""
        if self._plan is None:
            return
        self._report = self._office.do(
            imports.run_import, self._plan, skip_refused=self._ui.skip_check.isChecked()
        )

    def _choose(self) -> None:
        kinds = "Spreadsheets (*.csv *.tsv *.txt *.xlsx *.xls *.ods)"
        path, _kind = QFileDialog.getOpenFileName(self, "File to import", self._ui.file_edit.text(), kinds)
        if path:
            self.choose(Path(path))

    def _typed(self) -> None:
        path = Path(self._ui.file_edit.text().strip()).expanduser()
        if self._ui.file_edit.text().strip() and self._ui.file_edit.isModified():
            self._ui.file_edit.setModified(False)
            self.choose(path)

    def _own_mapping(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, "Mapping", "", "Mappings (*.toml)")
        if path:
            self._ui.mapping_combo.addItem(Path(path).stem, Path(path))
            self._ui.mapping_combo.setCurrentIndex(self._ui.mapping_combo.count() - 1)
            self._read()

    def _guessed(self, found: imports.ShippedMapping | None) -> None:
        if found is not None:
            self._ui.mapping_combo.setCurrentIndex(self._ui.mapping_combo.findText(found.name))
        self._read()

    def _read(self) -> None:
        text = self._ui.file_edit.text().strip()
        if not text:
            return
        path, mapping = Path(text).expanduser(), self._ui.mapping_combo.currentData()
        self._plan = None
        self._ui.import_button.setEnabled(False)
        self._ui.message_bar.clear()
        with_progress(
            self,
            lambda tell: imports.plan_import(path, mapping, tell),
            self._planned,
            self._failed,
            self._tell,
        )

    def _tell(self, done: int, total: int) -> None:
        self._ui.busy_label.setText(f"{done:,} of {total:,}")

    def _planned(self, plan: Plan) -> None:
        self._plan = plan
        self._ui.busy_label.setText("")
        self._preview()

    def _preview(self) -> None:
        if self._plan is None:
            return
        with refusals_shown(self):
            skip = self._ui.skip_check.isChecked()
            report = self._office.ask(imports.preview, self._plan, skip_refused=skip)
            self._ui.rows_table.show_rows(report.lines)
            self._ui.summary_label.setText(_told(report))
            self._ui.import_button.setText(f"&Import {report.added:,}" if report.added else "&Import")
            self._ui.import_button.setEnabled(report.added > 0)

    def _failed(self, refused: YouthCourtError) -> None:
        self._plan = None
        self._ui.busy_label.setText("")
        self._ui.rows_table.show_rows(())
        self._ui.import_button.setEnabled(False)
        show_refusal(self, refused)


def _told(report: ImportReport) -> str:
    told = words.text(
        "{rows} rows: {added} new, {known} known, {refused} refused.",
        rows=report.rows,
        added=report.added,
        known=report.known,
        refused=len(report.refused),
    )
    if report.stopped:
        told += " " + words.text("A refused row stops the import: mend it, or leave refused rows out.")
    return told
