"""The court's own words: a pack to begin with, a line for each word, and how sentences read with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.countries import PACKS
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.forms.words_section import Ui_WordsSection
from youthcourt.gui.kit.fit import fold_columns, keep_narrow
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.settings.inputs import clear_beneath, resist_wheel, say_beneath, set_line, when_left
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GRID
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
    """One line a word, each said from now on as it is left; a pack as it is chosen."""

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
        LeavingFields(self, [self._ui.pack_combo], self._take_pack)
        when_left(self._ui.words_holder, self._word_left)

    def load(self) -> None:
        with refusals_shown(self):
            self._read(())

    def refresh(self) -> None:
        """Show what changed; what is typed or chosen and not saved stays."""
        at = self._ui.pack_combo.currentIndex() if self._other_pack else -1
        with refusals_shown(self):
            self._read(self._changes())
        if at >= 0:
            self._ui.pack_combo.setCurrentIndex(at)

    def unsaved(self) -> tuple[str, ...]:
        chosen = ("pack_combo",) if self._other_pack else ()
        return (*chosen, *(f"{key}_edit" for key in self._changes()))

    @property
    def _other_pack(self) -> bool:
        """Whether another pack is shown, on the way to the one that is meant."""
        return bool(self._ui.pack_combo.currentData() != self._pack)

    def save(self) -> bool:
        if self._other_pack:
            self._take_pack()
        for word in self._changes():
            self._save_word(word)
        refused = next(iter(self._changes()), None)
        if refused is not None:
            bring_up(self._lines[refused])
            self._lines[refused].setFocus()
        return refused is None and not self._other_pack

    def _word_left(self, word: str) -> None:
        if word in self._changes():
            self._save_word(word)
        else:
            self._settle(word)

    def _save_word(self, word: str) -> None:
        try:
            self._office.do(change_words, {word: self._typed()[word]})
            self._read(tuple(other for other in self._changes() if other != word))
        except YouthCourtError as refused:
            if not say_beneath(self, word, words.say(refused), go=False):
                show_refusal(self, refused)

    def _take_pack(self) -> None:
        """Say everything as the chosen pack does, as one act; what the court said in its own way is gone."""
        chosen = str(self._ui.pack_combo.currentData())
        with refusals_shown(self):
            if chosen != self._pack:
                self._office.do(change_words, dict(pack(chosen)), chosen)
            self._read(())

    def _read(self, typed: tuple[str, ...]) -> None:
        """Show the words as kept, but for those of *typed*."""
        self._shown = {line.word: line.said for line in self._office.ask(court_words)}
        self._pack = self._office.ask(settings).wording
        self._ui.pack_combo.setCurrentIndex(self._ui.pack_combo.findData(self._pack))
        for word in self._lines:
            if word not in typed:
                self._settle(word)
        self._preview()

    def _settle(self, word: str) -> None:
        """Show a word as it is said, with nothing wrong about it."""
        set_line(self._lines[word], self._shown[word])
        clear_beneath(self._lines[word].parentWidget() or self)

    def _make(self) -> None:
        known = list(pack(PACKS[0]))
        for at, word in enumerate(known):
            line = QLineEdit()
            line.setObjectName(f"{word}_edit")
            line.setMaxLength(LONGEST_WORD)
            line.setAccessibleName(word)
            line.textChanged.connect(self._preview)
            told = plain.label(word, Role.FIELD)
            told.setBuddy(line)
            rows = self._ui.left_form if at < len(known) / 2 else self._ui.right_form
            rows.addRow(told, _with_hint(word, line))
            self._lines[word] = line

    def _typed(self) -> dict[str, str]:
        packed = pack(self._pack)
        return {word: line.text().strip() or packed[word] for word, line in self._lines.items()}

    def _changes(self) -> tuple[str, ...]:
        """Return the words that are typed in another way than they are said."""
        typed = self._typed()
        return tuple(word for word, said in self._shown.items() if typed[word] != said)

    def _preview(self) -> None:
        self._ui.preview_label.setText(speaks(self._typed())(words.text(_PREVIEW)))


def _with_hint(word: str, line: QLineEdit) -> QWidget:
    """Return a line with room beneath it for what is wrong."""
    place = QWidget()
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GRID)
    hint = plain.label("", Role.HINT, wrap=True)
    hint.setObjectName(f"{word}_hint")
    column.addWidget(line)
    column.addWidget(hint)
    hint.hide()
    return place
