"""Start our court: its name and habits, then its folder and passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.door.parts import advise, choose_folder, free_folder, show_typed
from youthcourt.gui.door.work import DoorWork, NewCourt
from youthcourt.gui.forms.new_court import Ui_NewCourtPage
from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain, theme

_ROOMS_HEIGHT = 72


class NewCourtPage(QWidget):
    """Makes a new court. ``made`` carries the court and its recovery code."""

    made = Signal(object, str)
    back = Signal()

    def __init__(self, work: DoorWork, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ui = Ui_NewCourtPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.pattern_edit.setText("YC-YYYY-####")
        self._ui.rooms_edit.setPlainText("Room 1")
        self._ui.start_edit.setText("09:00")
        self._ui.rooms_edit.setMaximumHeight(theme.scaled(_ROOMS_HEIGHT))
        self._ui.folder_edit.setText(str(free_folder(folder)))
        show_typed(self._ui.show_check, self._ui.passphrase_edit, self._ui.again_edit)
        advise(self._ui.advice_label, self._ui.passphrase_edit, self._ui.again_edit)
        self._connect()
        self._show_example()

    def begin(self) -> None:
        """Show the first step with the cursor in the name."""
        self._ui.steps.setCurrentIndex(0)
        self._ui.name_edit.setFocus()

    def _connect(self) -> None:
        ui = self._ui
        ui.pattern_edit.textChanged.connect(self._show_example)
        ui.court_back_button.clicked.connect(self.back)
        ui.court_next_button.clicked.connect(self._next)
        for line in (ui.name_edit, ui.pattern_edit, ui.place_edit, ui.start_edit):
            line.returnPressed.connect(self._next)
        ui.key_back_button.clicked.connect(self.begin)
        ui.folder_button.clicked.connect(self._choose)
        ui.make_button.clicked.connect(self._make)
        ui.again_edit.returnPressed.connect(self._make)

    def _show_example(self) -> None:
        self._ui.pattern_hint.setText(f"The next case is {self._work.example(self._ui.pattern_edit.text())}.")

    def _choose(self) -> None:
        choose_folder(self, self._ui.folder_edit, "Folder for the court")

    def _next(self) -> None:
        clear_marks(self)
        with refusals_shown(self) as outcome:
            if not self._ui.name_edit.text().strip():
                raise BadInput("Give the court a name. It stands at the head of every paper.", field="name")
            self._work.check_choices(self._choices())
            self._ui.steps.setCurrentIndex(1)
            self._ui.passphrase_edit.setFocus()
        if outcome.refused is not None:
            self._point_out(outcome.refused)

    def _point_out(self, refused: YouthCourtError) -> None:
        """Go to the field: ``usual_start`` of the settings is ``start_edit`` here."""
        field = refused.field if isinstance(refused, BadInput) else ""
        point_out(self, BadInput(refused.template, field=field.rpartition("_")[2]))

    def _choices(self) -> dict[str, object]:
        """Return the choices of the first step by the keys of the settings."""
        ui = self._ui
        return {
            "case_pattern": ui.pattern_edit.text(),
            "usual_place": ui.place_edit.text(),
            "usual_rooms": tuple(ui.rooms_edit.toPlainText().splitlines()),
            "usual_start": ui.start_edit.text(),
        }

    def _wanted(self) -> NewCourt:
        ui = self._ui
        if not ui.folder_edit.text().strip():
            raise BadInput("Choose a new folder for the court.")
        if ui.passphrase_edit.text() != ui.again_edit.text():
            raise BadInput("The two passphrases differ. Type the same one twice.")
        return NewCourt(
            folder=Path(ui.folder_edit.text().strip()).expanduser(),
            name=ui.name_edit.text(),
            passphrase=ui.passphrase_edit.text(),
            case_pattern=ui.pattern_edit.text(),
            usual_place=ui.place_edit.text(),
            usual_rooms=tuple(ui.rooms_edit.toPlainText().splitlines()),
            usual_start=ui.start_edit.text(),
        )

    def _make(self) -> None:
        with refusals_shown(self):
            wanted = self._wanted()
            self._busy("Making the court…")
            in_background(self, lambda: self._work.start(wanted), self._done, self._failed, self._idle)

    def _done(self, made: tuple[object, str]) -> None:
        self._busy("")
        self._ui.passphrase_edit.clear()
        self._ui.again_edit.clear()
        self.made.emit(*made)

    def _failed(self, refused: YouthCourtError) -> None:
        self._busy("")
        show_refusal(self, refused)

    def _idle(self) -> None:
        self._busy("")

    def _busy(self, doing: str) -> None:
        self._ui.busy_label.setText(doing)
        self._ui.make_button.setEnabled(not doing)
