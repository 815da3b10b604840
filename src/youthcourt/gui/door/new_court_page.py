"""Start our court: five short pages, each with its defaults, and a way to finish from each of them."""

from __future__ import annotations

from datetime import time
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from youthcourt import words
from youthcourt.domain.clock import read_clock
from youthcourt.domain.countries import COUNTRIES
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.domain.sanctions import DutyRule
from youthcourt.gui.door.parts import advise, choose_folder, free_folder, show_typed
from youthcourt.gui.door.work import DoorWork, NewCourt
from youthcourt.gui.forms.new_court import Ui_NewCourtPage
from youthcourt.gui.kit.fit import fit_texts, keep_narrow
from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain, theme

_ROOMS_HEIGHT = 72
_LIST_HEIGHT = 112
_PAPERS = {"letter": "Letter", "a4": "A4"}
_SPELLINGS = {"us": "offense", "uk": "offence"}


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
        self._firsts: tuple[QWidget, ...] = (
            self._ui.name_edit, self._ui.pattern_edit, self._ui.place_edit, self._ui.least_spin,
            self._ui.passphrase_edit,
        )  # fmt: skip
        self._fill(folder)
        self._connect()
        self._show_country()
        self._show_example()
        self._turn_to(0)

    def begin(self) -> None:
        """Show the first page with the cursor in the name."""
        self._turn_to(0)

    def _fill(self, folder: Path) -> None:
        ui = self._ui
        for code, country in COUNTRIES.items():
            ui.country_combo.addItem(words.text(country.name), code)
        for rule in DutyRule:
            ui.duty_combo.addItem(words.label(rule), rule.value)
        ui.pattern_edit.setText("YC-YYYY-####")
        ui.rooms_edit.setPlainText(words.text("Room 1"))
        ui.rooms_edit.setMinimumHeight(_ROOMS_HEIGHT)
        ui.start_edit.setText(words.clock(time(9)))
        ui.least_spin.setValue(10)
        ui.most_spin.setValue(40)
        ui.sittings_spin.setValue(3)
        ui.sanctions_list.setFixedHeight(theme.scaled(_LIST_HEIGHT))
        ui.folder_edit.setText(str(free_folder(folder)))
        fit_texts(self)
        keep_narrow(ui.country_combo, ui.region_combo)
        show_typed(ui.show_check, ui.passphrase_edit, ui.again_edit)
        advise(ui.advice_label, ui.passphrase_edit, ui.again_edit)

    def _connect(self) -> None:
        ui = self._ui
        ui.country_combo.currentIndexChanged.connect(self._show_country)
        ui.pattern_edit.textChanged.connect(self._show_example)
        ui.start_edit.editingFinished.connect(self._show_start)
        ui.duty_combo.currentIndexChanged.connect(
            lambda: ui.sittings_spin.setEnabled(ui.duty_combo.currentData() != DutyRule.OFF.value)
        )
        ui.back_button.clicked.connect(self._go_back)
        ui.next_button.clicked.connect(self._next)
        ui.finish_button.clicked.connect(self._finish)
        for line in (ui.name_edit, ui.pattern_edit, ui.place_edit, ui.start_edit):
            line.returnPressed.connect(self._next)
        ui.folder_button.clicked.connect(
            lambda: choose_folder(self, ui.folder_edit, words.text("Folder for the court"))
        )
        ui.make_button.clicked.connect(self._make)
        ui.again_edit.returnPressed.connect(self._make)

    def _turn_to(self, at: int) -> None:
        ui = self._ui
        last = at == len(self._firsts) - 1
        if at == len(self._firsts) - 2:
            self._offer_sanctions()
        ui.steps.setCurrentIndex(at)
        ui.step_label.setText(words.text("Page {at} of {last}", at=at + 1, last=len(self._firsts)))
        for button, shown in (
            (ui.next_button, not last),
            (ui.finish_button, not last),
            (ui.make_button, last),
        ):
            button.setVisible(shown)
        first = self._firsts[at]
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.deselect()
            first.end(False)

    def _go_back(self) -> None:
        at = self._ui.steps.currentIndex()
        clear_marks(self)
        self._ui.message_bar.clear()
        if at:
            self._turn_to(at - 1)
        else:
            self.back.emit()

    def _next(self) -> None:
        self._leave_for(self._ui.steps.currentIndex() + 1)

    def _finish(self) -> None:
        """Take the defaults of every page to come; the passphrase alone has none."""
        self._leave_for(len(self._firsts) - 1)

    def _leave_for(self, at: int) -> None:
        clear_marks(self)
        with refusals_shown(self) as outcome:
            if not self._ui.name_edit.text().strip():
                raise BadInput("Give the court a name. It stands at the head of every paper.", field="name")
            if self._ui.most_spin.value() < self._ui.least_spin.value():
                raise BadInput("The most hours cannot be fewer than the fewest.", field="most")
            self._work.check_choices(self._choices())
            self._turn_to(at)
        if outcome.refused is not None:
            self._point_out(outcome.refused)

    def _point_out(self, refused: YouthCourtError) -> None:
        """Go to the field: ``usual_start`` of the settings is ``start_edit`` here."""
        field = refused.field if isinstance(refused, BadInput) else ""
        point_out(self, BadInput(refused.template, field=field.rpartition("_")[2]))

    def _show_country(self) -> None:
        ui = self._ui
        country = COUNTRIES[str(ui.country_combo.currentData())]
        ui.region_combo.clear()
        ui.region_combo.addItem(words.text("Not chosen"), "")
        for code, name in country.regions:
            ui.region_combo.addItem(name, code)
        for part in (ui.region_combo, ui.region_combo_label):
            part.setVisible(bool(country.regions))
        ui.country_hint.setText(
            words.text(
                "Paper: {paper}. Spelling: {word}. Both can be changed in Settings.",
                paper=words.text(_PAPERS[country.paper]),
                word=_SPELLINGS[country.wording],
            )
        )

    def _show_example(self) -> None:
        example = self._work.example(self._ui.pattern_edit.text())
        self._ui.pattern_hint.setText(words.text("The next case is {number}.", number=example))

    def _show_start(self) -> None:
        """Show the start as the program writes times, however it was typed."""
        read = read_clock(self._ui.start_edit.text())
        if read is not None:
            self._ui.start_edit.setText(words.clock(read))

    def _offer_sanctions(self) -> None:
        """List the shipped sanctions, once; reading them needs what is loaded behind the door."""
        box = self._ui.sanctions_list
        for code, name, usual in self._work.sanctions() if not box.count() else ():
            item = QListWidgetItem(words.text(name))
            item.setData(int(Qt.ItemDataRole.UserRole), code)
            item.setCheckState(Qt.CheckState.Checked if usual else Qt.CheckState.Unchecked)
            box.addItem(item)

    def _choices(self) -> dict[str, object]:
        """Return the choices of all pages by the keys of the settings."""
        ui = self._ui
        country = str(ui.country_combo.currentData())
        return {
            "country": country,
            "region": str(ui.region_combo.currentData() or ""),
            "paper": COUNTRIES[country].paper,
            "wording": COUNTRIES[country].wording,
            "case_pattern": ui.pattern_edit.text(),
            "usual_place": ui.place_edit.text(),
            "usual_rooms": tuple(ui.rooms_edit.toPlainText().splitlines()),
            "usual_start": ui.start_edit.text(),
            "jury_duty": str(ui.duty_combo.currentData()),
            "duty_sittings": ui.sittings_spin.value(),
        }

    def _sanctions(self) -> frozenset[str] | None:
        box = self._ui.sanctions_list
        items = [box.item(at) for at in range(box.count())]
        ticked = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return frozenset(str(item.data(int(Qt.ItemDataRole.UserRole))) for item in ticked) if items else None

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
            choices=self._choices(),
            sanctions=self._sanctions(),
            hours=(ui.least_spin.value(), ui.most_spin.value()),
        )

    def _make(self) -> None:
        with refusals_shown(self):
            wanted = self._wanted()
            self._busy(words.text("Making the court…"))
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
