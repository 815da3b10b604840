"""Letters and essays: one came in, was read, and may be passed on to a victim who wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import WritingState
from youthcourt.domain.sanctions import Unit
from youthcourt.gui.cases.after_dialogs import called
from youthcourt.gui.cases.after_inputs import AfterDialog, needed_day, past_day
from youthcourt.gui.cases.happened import shortfall
from youthcourt.gui.forms.letter_answer_dialog import Ui_LetterAnswerDialog
from youthcourt.gui.forms.letter_dialog import Ui_LetterDialog
from youthcourt.gui.forms.letter_pass_dialog import Ui_LetterPassDialog
from youthcourt.gui.kit.fields import restyle
from youthcourt.look.plain import Role
from youthcourt.services import writings
from youthcourt.services.obligation_lines import Obligation, WritingLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def next_letter_dialog(
    office: Office, number: str, line: Obligation, parent: QWidget | None = None
) -> AfterDialog:
    """Return the dialog for what comes next with the letters of an obligation: read the one that waits,
    pass on the one that was accepted, or note that another came.
    """
    waiting = next((one for one in line.writings if one.state is WritingState.RECEIVED), None)
    if waiting is not None:
        return LetterAnswerDialog(office, line, waiting, parent)
    accepted = [one for one in line.writings if one.state is WritingState.ACCEPTED and not one.passed_on]
    if accepted and line.left == 0:
        return LetterPassDialog(office, number, line, accepted[-1], parent)
    return LetterDialog(office, line, parent)


class LetterDialog(AfterDialog):
    """Notes that a letter or an essay came in."""

    def __init__(self, office: Office, line: Obligation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.id
        self._ui = Ui_LetterDialog()
        self._ui.setupUi(self)
        self._ui.what_label.setText(f"{called(line)}.")
        past_day(self._ui.received_on_date, office, words.text("Came on"), "received_on")
        self._ui.words_row.setVisible(line.unit is Unit.WORDS)
        self._ui.words_spin.setSpecialValueText(words.text("not counted"))
        self.bind(self._ui.act_button, self._ui.cancel_button)

    def act(self) -> None:
        day = needed_day(self._ui.received_on_date, "received_on")
        self._office.do(writings.receive_writing, self._line.id, day, self._ui.words_spin.value() or None)


class LetterAnswerDialog(AfterDialog):
    """Notes who read a letter, and whether it is accepted or given back."""

    def __init__(
        self, office: Office, line: Obligation, letter: WritingLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._letter = office, letter
        self.record = letter.id
        self._ui = Ui_LetterAnswerDialog()
        self._ui.setupUi(self)
        ui = self._ui
        told = words.text("{what}. It came on {day}.", what=called(line), day=letter.received_on)
        ui.what_label.setText(" ".join(part for part in (told, shortfall(line, letter)) if part))
        ui.read_by_edit.setText(letter.read_by)
        ui.return_radio.toggled.connect(ui.why_row.setVisible)
        ui.why_row.hide()
        ui.read_by_edit.setFocus()
        self.bind(ui.act_button, ui.cancel_button)

    def act(self) -> None:
        ui, key, reader = self._ui, self._letter.id, self._ui.read_by_edit.text()
        if ui.return_radio.isChecked():
            self._office.do(writings.return_writing, key, reader, ui.why_edit.text())
        elif ui.accept_radio.isChecked():
            self._office.do(writings.accept_writing, key, reader)
        else:
            self._office.do(writings.read_writing, key, reader)


class LetterPassDialog(AfterDialog):
    """Notes that a letter went to a victim; the newest wish is shown, and a new one is noted first."""

    def __init__(
        self,
        office: Office,
        number: str,
        line: Obligation,
        letter: WritingLine,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._letter = office, letter
        self.record = letter.id
        self._victims = office.ask(writings.letter_victims, number)
        self._ui = Ui_LetterPassDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(f"{called(line)}.")
        for victim in self._victims:
            ui.party_combo.addItem(victim.name, victim.party_id)
        ui.party_combo.currentIndexChanged.connect(self._show_wish)
        self._show_wish()
        self.bind(ui.act_button, ui.cancel_button)

    def _show_wish(self) -> None:
        ui, at = self._ui, self._ui.party_combo.currentIndex()
        victim = self._victims[at] if at >= 0 else None
        if victim is None:
            told = words.text("No victim is named in this case.")
        elif not victim.wish:
            told = words.text("No wish is on record yet.")
        else:
            told = words.text("Newest wish, {day}: {wish}", day=victim.said_on, wish=victim.wish)
        bar = victim.bar if victim is not None else ""
        if bar:
            told = words.text("{bar} The letter stays in the file until that is lifted.", bar=bar)
        ui.wish_label.setText(told)
        ui.wish_label.setProperty("role", (Role.ERROR if bar else Role.HINT).value)
        restyle(ui.wish_label)
        ui.wish_check.setVisible(victim is not None and not victim.wants_letter and not bar)
        ui.wish_check.setChecked(False)
        ui.act_button.setEnabled(not bar)

    def act(self) -> None:
        ui = self._ui
        party = ui.party_combo.currentData()
        if party is None:
            raise BadInput("No victim is named in this case, so there is nobody to pass it on to.")
        if ui.wish_check.isChecked():
            wish = words.text("Wants the letter of apology")
            self._office.do(writings.pass_on_wanted, self._letter.id, party, ui.how_edit.text(), wish)
        else:
            self._office.do(writings.pass_on_writing, self._letter.id, party, ui.how_edit.text())
