"""Cases for the docket: the ready ones first, and what the others lack beside them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.lists import Asked
from youthcourt.gui.forms.add_cases_dialog import Ui_AddCasesDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.cells import Column
from youthcourt.gui.kit.windows_model import Source, WindowsModel
from youthcourt.look.tokens import Tone
from youthcourt.services import ready, sittings
from youthcourt.services.ready import Candidate
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ANY = "First free place"
_MOST = 500
"""So many cases are put on a docket in one act; what is more was chosen by Ctrl+A in a long list."""


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
        source = _source(shown.held_on)
        model = WindowsModel(office, source, _COLUMNS, lambda line: line.number, Asked(), self)
        self.finished.connect(model.shut)
        self._ui.cases_table.set_up_windows(
            words.text("Cases that wait for a hearing"),
            model,
            nothing=words.text("No case waits for a hearing. New referrals come in on the Cases page."),
            no_match=words.text("No case has these words."),
        )
        self._ui.filter_box.set_up(self._ui.cases_table, words.text("these cases"))
        self._ui.cases_table.current_changed.connect(self._tell)
        model.reload()
        self._ui.cases_table.opened.connect(lambda _line: self.accept())
        self._ui.room_box.addItem(words.text(_ANY), "")
        for room in shown.rooms:
            self._ui.room_box.addItem(room.name, room.name)
        self._ui.cases_table.setFocus()

    def act(self) -> None:
        numbers = [str(key) for key in self._ui.cases_table.chosen_keys(_MOST + 1)]
        if not numbers:
            raise BadInput("Choose at least one case.", field="cases")
        if len(numbers) > _MOST:
            raise BadInput(
                "More than {most} cases are chosen. Choose those that are to be heard on that day.",
                field="cases",
                most=_MOST,
            )
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


_COLUMNS = (
    Column[Candidate]("Case", lambda line: line.number, width=120, order="number"),
    Column[Candidate]("Respondent", lambda line: line.name, width=170, order="youth"),
    Column[Candidate]("Offense", lambda line: line.offense, width=200, order="offense"),
    Column[Candidate]("Still needed", _needed, chip=_tone, order="needed"),
)


def _source(on: date) -> Source[Candidate]:
    """Return how the list for a hearing on that day is read."""

    def count(unit: Any, asked: Asked) -> int:
        return ready.count_candidates(unit, on, asked)

    def window(unit: Any, asked: Asked, offset: int, limit: int) -> Sequence[Candidate]:
        return ready.candidates(unit, on, asked, offset, limit)

    def keys(unit: Any, asked: Asked, offset: int, limit: int) -> Sequence[str]:
        return ready.candidate_keys(unit, on, asked, offset, limit)

    def position(unit: Any, asked: Asked, number: str) -> int:
        return ready.candidate_position(unit, on, asked, number)

    return Source(count, window, keys, position)
