"""Address labels before they are printed: which sheet lies in the printer, and where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.labels_dialog import Ui_LabelsDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.services import labels
from youthcourt.services.labels import LabelRun

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class LabelsDialog(ActDialog):
    """Shows labels on the sheet that is chosen. Neither *named* nor *reference* names anybody."""

    def __init__(self, office: Office, run: LabelRun, named: str, reference: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._run, self._named, self._reference = office, run, named, reference
        self._behind = parent
        self._ui = ui = Ui_LabelsDialog()
        ui.setupUi(self)
        for sheet in labels.sheets():
            ui.sheet_combo.addItem(words.text(sheet.name), sheet.code)
        ui.sheet_combo.setCurrentIndex(max(ui.sheet_combo.findData(run.sheet.code), 0))
        ui.sheet_combo.currentIndexChanged.connect(self._bound)
        self._bound()
        self.bind(ui.save_button, ui.cancel_button)

    def _bound(self) -> None:
        sheet = labels.sheet_called(str(self._ui.sheet_combo.currentData()))
        self._ui.first_spin.setRange(1, sheet.columns * sheet.rows)

    def act(self) -> None:
        ui, office, page = self._ui, self._office, self._behind
        run = labels.on_sheet(self._run, str(ui.sheet_combo.currentData()), ui.first_spin.value())

        def done(pdf: bytes) -> None:
            ready = ReadyPaper(
                words.text("Address labels"), pdf, f"labels-{self._named}.pdf", labels.LABELS,
                self._reference, run.setup.code, run.sheet.paper.value,
            )  # fmt: skip
            PaperDialog(office, ready, page, run).open()

        in_background(page, lambda: labels.render(run), done, lambda refused: show_refusal(page, refused))
