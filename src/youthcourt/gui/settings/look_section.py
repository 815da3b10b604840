"""How the program looks to the person at this computer: text size, light or dark; applied at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from youthcourt import words
from youthcourt.gui.forms.look_section import Ui_LookSection
from youthcourt.gui.kit.chosen import WhenChosen
from youthcourt.gui.kit.language import languages, speak
from youthcourt.gui.kit.remember import last_look, last_motion, remember_motion
from youthcourt.gui.kit.text_size import SIZES, nearest, set_look
from youthcourt.gui.settings.inputs import resist_wheel
from youthcourt.gui.settings.section import Section
from youthcourt.look import motion, plain
from youthcourt.look.theme import Scheme

_SCHEMES = {Scheme.SYSTEM: "Like the system", Scheme.LIGHT: "Light", Scheme.DARK: "Dark"}


class LookSection(Section):
    """Four choices of the person, kept on this computer and never in the court file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_LookSection()
        ui.setupUi(self)
        plain.make_plain(self)
        for size in SIZES:
            ui.size_box.addItem(f"{size}%", size)
        for scheme, told in _SCHEMES.items():
            ui.theme_box.addItem(words.text(told), scheme)
        for locale, name in languages():
            ui.language_box.addItem(name, locale)
        resist_wheel(self)
        ui.size_box.activated.connect(self._apply)
        ui.theme_box.activated.connect(self._apply)
        ui.motion_check.toggled.connect(self._still)
        WhenChosen(ui.language_box, lambda: QTimer.singleShot(0, self, self._speak))

    def load(self) -> None:
        scheme, zoom = last_look()
        self._ui.size_box.setCurrentIndex(self._ui.size_box.findData(nearest(zoom)))
        self._ui.theme_box.setCurrentIndex(self._ui.theme_box.findData(scheme))
        with QSignalBlocker(self._ui.motion_check):
            self._ui.motion_check.setChecked(not last_motion())
        self._ui.language_box.setCurrentIndex(self._ui.language_box.findData(words.spoken()))

    def _speak(self) -> None:
        """Make the window anew in the language chosen: not while the cursor is still on its way."""
        speak(str(self._ui.language_box.currentData()))

    def _still(self, still: bool) -> None:
        remember_motion(not still)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            motion.allow(app, not still)

    def _apply(self) -> None:
        set_look(Scheme(self._ui.theme_box.currentData()), int(self._ui.size_box.currentData()))
