"""Cases for the docket: the ready ones first, and what the others lack beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.add_cases_dialog import Ui_AddCasesDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services import ready, sittings
from youthcourt.services.ready import Candidate
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ANY = "First free place"


class AddCasesDialog(ActDialog):
    """Puts the chosen cases on the docket, all or none."""

    added = Signal(int)
    """How many cases."""

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._shown = office, shown
        self._ui = Ui_AddCasesDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.cases_table.set_up(
            words.text("Cases that wait for a hearing"),
            [
                Column("Case", lambda line: line.number, width=120),
                Column("Respondent", lambda line: line.name, width=170),
                Column("Offense", lambda line: line.offense, width=200),
                Column("Still needed", _needed, chip=_tone),
            ],
            key=lambda line: line.number,
            nothing=words.text("No case waits for a hearing. New referrals come in on the Cases page."),
            no_match=words.text("No case has these words."),
        )
        self._ui.filter_box.set_up(self._ui.cases_table, words.text("these cases"))
        self._ui.cases_table.current_changed.connect(self._tell)
        self._ui.cases_table.show_rows(office.ask(ready.candidates, shown.held_on))
        self._ui.cases_table.opened.connect(lambda _line: self.accept())
        self._ui.room_box.addItem(words.text(_ANY), "")
        for room in shown.rooms:
            self._ui.room_box.addItem(room.name, room.name)
        self._ui.cases_table.setFocus()

    def act(self) -> None:
        chosen: list[Candidate] = self._ui.cases_table.selected()
        if not chosen:
            raise BadInput("Choose at least one case.", field="cases")
        numbers = [line.number for line in chosen]
        self._office.do(sittings.schedule, numbers, self._shown.held_on, str(self._ui.room_box.currentData()))
        self.added.emit(len(numbers))

    def _tell(self, line: Candidate | None) -> None:
        """Say in full what the current case lacks; the table may have to shorten it."""
        lacks = words.listing(line.lacks) if line is not None else ""
        told = (
            words.text(
                "{number} still needs {lacks}. Open the case to record it.", number=line.number, lacks=lacks
            )
            if line and lacks
            else ""
        )
        self._ui.lacks_label.setText(told)


def _needed(line: Candidate) -> str:
    told = words.listing(line.lacks)
    return told[:1].upper() + told[1:] if told else words.text("Ready")


def _tone(line: Candidate) -> Tone:
    return Tone.QUESTION if line.lacks else Tone.COMPLETED
