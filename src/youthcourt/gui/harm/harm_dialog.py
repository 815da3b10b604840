"""Noting a disclosure of harm: sealed for the lead as it is saved, and no draft of it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from youthcourt import words
from youthcourt.gui.forms.harm_dialog import Ui_HarmDialog
from youthcourt.gui.harm.lead_dialog import LeadDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import fit_texts, show_whole
from youthcourt.gui.kit.paper_dialog import PaperDialog, ReadyPaper
from youthcourt.gui.kit.refusals import find_bar, refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import harm, interview_papers
from youthcourt.services.harm import HarmGiven

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class HarmDialog(ActDialog):
    """Knows the case by its number, and shows nobody's name."""

    help_page = "harm"

    keeps_typed = False

    def __init__(self, office: Office, number: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._number = office, number
        self._warned = False
        self._ui = ui = Ui_HarmDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        ui.cancel_button.clicked.disconnect()
        ui.cancel_button.clicked.connect(self.turn_away)
        fit_texts(self)
        show_whole(self, ui.body_scroll)
        ui.reported_on_date.set_up(
            words.text("Reported on"), office.today, lean=Lean.PAST, field="reported_on"
        )
        ui.lead_button.clicked.connect(self._set_lead)
        ui.paper_button.clicked.connect(self._on_paper)
        self.accepted.connect(
            lambda: say_done(
                parent, words.text("Sealed. Only the lead can read it; it is reported to nobody yet.")
            )
        )
        self._show_state()

    def act(self) -> None:
        ui = self._ui
        given = HarmGiven(
            ui.said_text.toPlainText(),
            ui.said_by_edit.text(),
            ui.noted_by_edit.text(),
            ui.reported_to_edit.text(),
            ui.reported_on_date.value(),
        )
        self._office.do(harm.note_harm, self._number, given)
        self._forget()

    def turn_away(self) -> None:
        """Leave without sealing; what is typed is thrown away when that is asked for twice."""
        bar = find_bar(self)
        if self._typed() and not self._warned and bar is not None:
            self._warned = True
            bar.refuse(words.text("This is not sealed yet. Cancel once more to throw away what you typed."))
        else:
            self.reject()

    def reject(self) -> None:
        """Throw away what is typed: the court locks, or nobody wants it. No draft of it may be left."""
        self._forget()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.turn_away()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask where a person closes the window, and never where the court locks."""
        if event.spontaneous() and self._typed() and not self._warned:
            event.ignore()
            self.turn_away()
        else:
            super().closeEvent(event)

    def _typed(self) -> bool:
        return bool(self._ui.said_text.toPlainText().strip())

    def _forget(self) -> None:
        """Let nothing of it be left in the fields, nor in what they would undo."""
        for text in self.findChildren(QPlainTextEdit):
            text.setPlainText("")
            text.document().clearUndoRedoStacks()
        for line in self.findChildren(QLineEdit):
            line.setText("")

    def _show_state(self) -> None:
        is_set = self._office.ask(harm.lead_state).is_set
        self._ui.unset_box.setVisible(not is_set)
        self._ui.act_button.setEnabled(is_set)

    def _set_lead(self) -> None:
        dialog = LeadDialog(self._office, self)
        dialog.changed.connect(self._show_state)
        dialog.open()

    def _on_paper(self) -> None:
        with refusals_shown(self):
            form = self._office.ask(interview_papers.lead_form)

            def done(pdf: bytes) -> None:
                ready = ReadyPaper(
                    words.text("A disclosure of harm"), pdf, "form-for-the-lead.pdf",
                    interview_papers.LEAD_FORM, "", form.setup.code, form.setup.size.value,
                )  # fmt: skip
                PaperDialog(self._office, ready, self, form).open()

            in_background(
                self,
                lambda: interview_papers.render(form),
                done,
                lambda refused: show_refusal(self, refused),
            )
