"""The recovery code, shown once; the clerk types one group of it from paper before going on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.door.work import DoorWork
from youthcourt.gui.forms.recovery_code import Ui_RecoveryCodePage
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain, theme

_SAVED = "Saved. Print it, then delete the file: whoever has it can open the court."
GROUP = 4
"""Which group is asked for, from 0: one that nobody remembers by chance."""


class CodePage(QWidget):
    """Shows the code of a new court. ``kept`` carries the court once the code is on paper."""

    kept = Signal(object)

    def __init__(self, work: DoorWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._court: object = None
        self._code = ""
        self._ui = Ui_RecoveryCodePage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.see_button.clicked.connect(self._see)
        self._ui.save_button.clicked.connect(self._save)
        self._ui.go_button.clicked.connect(self._go)
        self._ui.group_edit.returnPressed.connect(self._go)

    @property
    def unchecked(self) -> bool:
        """Whether a code is shown that nobody has checked against the paper yet."""
        return bool(self._code)

    def show_code(self, court: object, code: str) -> None:
        """Show *code* of *court*."""
        self._court, self._code = court, code
        groups = code.split("-")
        half = len(groups) // 2
        self._ui.code_label.setText(f"{'  '.join(groups[:half])}\n{'  '.join(groups[half:])}")
        self._ui.group_edit.clear()
        self._ui.group_edit.setFocus()

    def _see(self) -> None:
        from youthcourt.gui.kit.preview import PdfPreview  # PDFium is not needed to paint the door

        with refusals_shown(self):
            dialog = QDialog(self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            plain.set_title(dialog, words.text("Recovery sheet"))
            preview = PdfPreview(dialog)
            preview.show_pdf(self._work.sheet(self._court, self._code))
            column = QVBoxLayout(dialog)
            column.addWidget(preview)
            dialog.resize(theme.scaled(760), theme.scaled(640))
            dialog.open()

    def _save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self, words.text("Save the sheet"), "recovery-sheet.pdf", words.text("PDF (*.pdf)")
        )
        if path:
            with refusals_shown(self):
                self._work.save(Path(path), self._work.sheet(self._court, self._code))
                self._ui.message_bar.tell(words.text(_SAVED))

    def _go(self) -> None:
        with refusals_shown(self):
            typed = "".join(self._ui.group_edit.text().upper().split())
            if typed != self._code.split("-")[GROUP]:
                raise BadInput("That is not the fifth group. Look at the paper and type it again.")
            court, self._court, self._code = self._court, None, ""
            self._ui.code_label.clear()
            self.kept.emit(court)
