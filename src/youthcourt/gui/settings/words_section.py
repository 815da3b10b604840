"""The court's own words: a pack to begin with, a line for each word, and how sentences read with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.countries import PACKS
from youthcourt.gui.forms.words_section import Ui_WordsSection
from youthcourt.gui.kit.fit import fold_columns, keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.settings.inputs import resist_wheel
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.services.settings import settings
from youthcourt.services.wording import LONGEST_WORD, change_words, court_words, pack, speaks

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_PACKS = {"us": "United States", "uk": "United Kingdom"}
_NARROW = 620
_PREVIEW = (
    "A juror who knows the respondent does not sit on the jury. "
    "The judge opens the sitting and approves the disposition."
)


class WordsSection(Section):
    """One line a word; Save keeps those that differ from the pack, as one act."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: dict[str, str] = {}
        self._pack = PACKS[0]
        self._lines: dict[str, QLineEdit] = {}
        self._ui = Ui_WordsSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        for name in PACKS:
            self._ui.pack_combo.addItem(words.text(_PACKS[name]), name)
        self._make()
        fold_columns(self, self._ui.columns, _NARROW)
        keep_narrow(self._ui.pack_combo)
        resist_wheel(self)
        self._ui.scroll_area.viewport().setAutoFillBackground(False)
        self._ui.words_holder.setAutoFillBackground(False)
        self._ui.pack_combo.activated.connect(self._take_pack)
        self._ui.save_button.clicked.connect(self.save)
        self._ui.revert_button.clicked.connect(self.load)

    def load(self) -> None:
        with refusals_shown(self):
            self._shown = {line.word: line.said for line in self._office.ask(court_words)}
            self._pack = self._office.ask(settings).wording
            self._ui.pack_combo.setCurrentIndex(self._ui.pack_combo.findData(self._pack))
            self._fill(self._shown)

    @property
    def dirty(self) -> bool:
        return bool(self._shown) and (self._typed() != self._shown or self._chosen() != self._pack)

    def save(self) -> bool:
        with refusals_shown(self) as outcome:
            self._office.do(change_words, self._typed(), self._chosen())
            say_done(self, words.text("The court’s words are saved."))
        if outcome.refused is None:
            self.load()
        return outcome.refused is None

    def _make(self) -> None:
        known = list(pack(PACKS[0]))
        for at, word in enumerate(known):
            line = QLineEdit()
            line.setObjectName(f"{word}_edit")
            line.setMaxLength(LONGEST_WORD)
            line.setAccessibleName(word)
            line.textChanged.connect(self._allow)
            told = plain.label(word, Role.FIELD)
            told.setBuddy(line)
            rows = self._ui.left_form if at < len(known) / 2 else self._ui.right_form
            rows.addRow(told, line)
            self._lines[word] = line

    def _take_pack(self) -> None:
        self._fill(dict(pack(self._chosen())))

    def _fill(self, said: dict[str, str]) -> None:
        for word, line in self._lines.items():
            line.setText(said[word])
            line.setCursorPosition(0)
        self._allow()

    def _chosen(self) -> str:
        return str(self._ui.pack_combo.currentData())

    def _typed(self) -> dict[str, str]:
        packed = pack(self._chosen())
        return {word: line.text().strip() or packed[word] for word, line in self._lines.items()}

    def _allow(self) -> None:
        self._ui.preview_label.setText(speaks(self._typed())(words.text(_PREVIEW)))
        for button in (self._ui.save_button, self._ui.revert_button):
            button.setEnabled(self.dirty)
