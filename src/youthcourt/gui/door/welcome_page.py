"""The first page of a first day: three doors, the language and the text size."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.door.work import DoorWork
from youthcourt.gui.forms.welcome import Ui_WelcomePage
from youthcourt.gui.kit.fit import clear_ground, fold_columns
from youthcourt.gui.kit.language import languages, speak
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.remember import last_look, remember_look
from youthcourt.gui.kit.tasks import with_progress
from youthcourt.look import icons, palette, plain, theme
from youthcourt.look.tokens import ICON

_NARROW = 640
_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
_ICONS = {"sample": "users-three", "start": "scales", "open": "folder-open"}


class WelcomePage(QWidget):
    """Try the sample court, start ours, or open one. ``opened`` carries the sample court."""

    opened = Signal(object)
    start_wanted = Signal()
    open_wanted = Signal()
    looks_changed = Signal()

    def __init__(self, work: DoorWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._ui = Ui_WelcomePage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.doors, _NARROW)
        clear_ground(self._ui.scroll)
        self._dress()
        self._fill_corner()
        self._ui.sample_button.clicked.connect(self._sample)
        self._ui.start_button.clicked.connect(self.start_wanted)
        self._ui.open_button.clicked.connect(self.open_wanted)

    def begin(self) -> None:
        """Put the cursor on the first door."""
        self._ui.message_bar.clear()
        self._ui.sample_button.setFocus()

    def _dress(self) -> None:
        ui = self._ui
        side = theme.scaled(2 * ICON)
        for key, name in _ICONS.items():
            picture, button = getattr(ui, f"{key}_icon"), getattr(ui, f"{key}_button")
            picture.setPixmap(icons.icon(name, icons.quiet).pixmap(side, side))
            button.setAccessibleName(getattr(ui, f"{key}_title").text())
            button.setAccessibleDescription(getattr(ui, f"{key}_about").text())

    def _fill_corner(self) -> None:
        ui = self._ui
        for locale, name in languages():
            ui.language_combo.addItem(name, locale)
        ui.language_combo.setCurrentIndex(max(0, ui.language_combo.findData(words.spoken())))
        for size in _SIZES:
            ui.size_combo.addItem(f"{size} %", size)
        zoom = last_look()[1]
        ui.size_combo.setCurrentIndex(min(range(len(_SIZES)), key=lambda at: abs(_SIZES[at] - zoom)))
        ui.language_combo.activated.connect(self._speak)
        ui.size_combo.activated.connect(self._resize)

    def _speak(self) -> None:
        speak(str(self._ui.language_combo.currentData()))
        self.looks_changed.emit()

    def _resize(self) -> None:
        scheme, zoom = last_look()[0], int(self._ui.size_combo.currentData())
        remember_look(scheme, zoom)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            palette.apply(app, scheme, zoom)
        self.looks_changed.emit()

    def _sample(self) -> None:
        self._busy(words.text("Making the sample court…"))
        with_progress(self, self._work.sample, self._made, self._failed, self._tell, lambda: self._busy(""))

    def _tell(self, done: int, total: int) -> None:
        self._ui.busy_label.setText(words.text("{done} of {total}", done=done, total=total))

    def _made(self, court: object) -> None:
        self._busy("")
        self.opened.emit(court)

    def _failed(self, refused: YouthCourtError) -> None:
        self._busy("")
        show_refusal(self, refused)

    def _busy(self, doing: str) -> None:
        self._ui.busy_label.setText(doing)
        for part in (
            self._ui.sample_button, self._ui.start_button, self._ui.open_button,
            self._ui.language_combo, self._ui.size_combo,
        ):  # fmt: skip
            part.setEnabled(not doing)
