"""How a victim is reached, what they said, and the text of it that jurors read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.privacy import KnownWord
from youthcourt.gui.forms.extract_dialog import Ui_ExtractDialog
from youthcourt.gui.forms.reach_dialog import Ui_ReachDialog
from youthcourt.gui.forms.victim_statement_dialog import Ui_VictimStatementDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import victim_statements, victims
from youthcourt.services.victims import Reached, VictimLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_PAUSE = 400
"""Milliseconds without a keystroke after which the text is looked through."""


class ReachDialog(ActDialog):
    """The safe address and phone, who speaks for them, and an organization's own details."""

    help_page = "victims"

    def __init__(self, office: Office, line: VictimLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.party_id
        self._ui = Ui_ReachDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.who_label.setText(line.name)
        ui.safe_address_edit.setText(line.safe_address)
        ui.safe_phone_edit.setText(line.safe_phone)
        ui.surrogate_edit.setText(line.surrogate)
        ui.own_box.setVisible(bool(line.organization_id))
        ui.address_edit.setText(line.address)
        ui.phone_edit.setText(line.phone)
        ui.email_edit.setText(line.email)
        self.bind(ui.act_button, ui.cancel_button)
        ui.safe_address_edit.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Saved.")))

    def act(self) -> None:
        ui = self._ui
        told = Reached(
            ui.safe_address_edit.text(), ui.safe_phone_edit.text(), ui.surrogate_edit.text(),
            ui.address_edit.text(), ui.phone_edit.text(), ui.email_edit.text(),
        )  # fmt: skip
        self._office.do(victims.change_reached, self._line.party_id, told)


class VictimStatementDialog(ActDialog):
    """What a victim wrote or said, and the day on which it came."""

    help_page = "victims"

    def __init__(self, office: Office, line: VictimLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.party_id
        self._ui = Ui_VictimStatementDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.who_label.setText(line.name)
        ui.statement_edit.setPlainText(line.statement)
        ui.on_date.set_up(words.text("Came on"), office.today, lean=Lean.PAST, field="on")
        ui.on_date.set_value(line.statement_on or office.today())
        self.bind(ui.act_button, ui.cancel_button)
        ui.statement_edit.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Statement saved.")))

    def act(self) -> None:
        ui = self._ui
        self._office.do(
            victim_statements.write_statement,
            self._line.party_id,
            ui.statement_edit.toPlainText(),
            ui.on_date.value(),
        )


class ExtractDialog(ActDialog):
    """The text for jurors: looked through while it is typed, saved, or saved and cleared by somebody."""

    help_page = "victims"

    def __init__(self, office: Office, line: VictimLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.party_id
        self._kept: dict[KnownWord, str] = {}
        self._open: tuple[KnownWord, ...] = ()
        self._ui = Ui_ExtractDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.statement_label.setText(line.statement or words.text("No statement is on file yet."))
        ui.extract_edit.setPlainText(line.extract)
        ui.cleared_label.setText(cleared_words(line))
        keep_narrow(ui.keep_combo)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._look)
        ui.extract_edit.textChanged.connect(self._pause.start)
        ui.keep_button.clicked.connect(self._keep)
        ui.save_button.clicked.connect(self._save)
        self.bind(ui.act_button, ui.cancel_button)
        self._look()
        ui.extract_edit.setFocus()
        self._told = words.text("Cleared. Jurors read this text where the wish says so.")
        self.accepted.connect(lambda: say_done(parent, self._told))

    def act(self) -> None:
        ui = self._ui
        # A word that somebody else has brought since it was kept is asked about again.
        asked = {word.text for word in self._open}
        kept = {word.text: why for word, why in self._kept.items() if word.text not in asked}
        self._office.do(
            victim_statements.clear_extract,
            self._line.party_id,
            ui.extract_edit.toPlainText(),
            ui.by_edit.text(),
            kept,
        )

    def _save(self) -> None:
        """Keep the text as a draft; it is cleared another time."""
        with refusals_shown(self) as outcome:
            text = self._ui.extract_edit.toPlainText()
            self._office.do(victim_statements.write_extract, self._line.party_id, text)
        if outcome.refused is None:
            self._told = words.text("Saved.")
            self.done(int(ActDialog.DialogCode.Accepted))

    def _look(self) -> None:
        ui = self._ui
        self._pause.stop()
        with refusals_shown(self):
            looked = self._office.ask(
                victim_statements.look_through_extract, self._line.party_id, ui.extract_edit.toPlainText()
            )
            self._open = tuple(word for word in looked.found if word not in self._kept)
        told = list(dict.fromkeys(word.text for word in self._open))
        ui.found_label.setText(
            words.text(
                "Look at these words, they would give somebody away: {words}.", words=words.listing(told)
            )
            if told
            else ""
        )
        ui.found_label.setVisible(bool(told))
        ui.keep_combo.clear()
        ui.keep_combo.addItems(told)
        ui.keep_box.setVisible(bool(told))

    def _keep(self) -> None:
        with refusals_shown(self):
            why = self._ui.keep_edit.text().strip()
            if not why:
                raise BadInput(
                    "Say why the word may stay, for example: the park, not the family.", field="keep"
                )
            chosen = self._ui.keep_combo.currentText()
            self._kept |= {word: why for word in self._open if word.text == chosen}
            self._ui.keep_edit.clear()
            self._look()


def cleared_words(line: VictimLine) -> str:
    """Return whether the text for jurors is cleared, by whom and when."""
    if line.extract_cleared_on:
        return words.text(
            "Cleared by {who} on {date}.", who=line.extract_cleared_by, date=line.extract_cleared_on
        )
    return words.text("Not cleared: nothing of it is printed.")
