"""The court's words for the four criteria, a line for each part of the ballot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.criteria_section import Ui_CriteriaSection
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.services.catalogue import LONGEST_CRITERION, CriterionLine, change_criterion, criteria_words

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def title(line: CriterionLine) -> str:
    """Return what a part is called: ``Criterion 1``, ``Criterion 2, the family``."""
    _, _, about = line.part.partition("-")
    return (
        words.text("Criterion {criterion}, the {about}", criterion=line.criterion, about=about)
        if about
        else words.text("Criterion {criterion}", criterion=line.criterion)
    )


class CriteriaSection(Section):
    """Six lines. The parts themselves cannot change, since findings are kept by them."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._fields: dict[str, Field] = {}
        self._shown: dict[str, str] = {}
        self._ui = Ui_CriteriaSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.scroll_area.viewport().setAutoFillBackground(False)
        self._ui.criteria_holder.setAutoFillBackground(False)
        self._ui.save_button.clicked.connect(self.save)
        self._ui.revert_button.clicked.connect(self.load)

    def load(self) -> None:
        with refusals_shown(self):
            lines = self._office.ask(criteria_words)
            self._shown = {line.part: line.words for line in lines}
            if not self._fields:
                self._make(lines)
            for part, field in self._fields.items():
                _line(field).setText(self._shown[part])
                _line(field).setCursorPosition(0)
                field.clear_problem()
        self._allow()

    @property
    def dirty(self) -> bool:
        return bool(self._changes())

    def save(self) -> bool:
        for field in self._fields.values():
            field.clear_problem()
        changes = self._changes()
        with refusals_shown(self) as outcome:
            for part, typed in changes.items():
                if not typed:
                    raise BadInput("Give the criterion’s words: the jury reads them.", field=part)
            with self._office.one_step():
                for part, typed in changes.items():
                    self._office.do(change_criterion, part, typed)
            say_done(self, words.text("The criteria’s words are saved."))
        if outcome.refused is None:
            self.load()
        return outcome.refused is None

    def _changes(self) -> dict[str, str]:
        held = {part: _line(field).text().strip() for part, field in self._fields.items()}
        return {part: typed for part, typed in held.items() if typed != self._shown[part]}

    def _make(self, lines: tuple[CriterionLine, ...]) -> None:
        for line in lines:
            entry = QLineEdit()
            entry.setMaxLength(LONGEST_CRITERION)
            entry.textChanged.connect(self._allow)
            self._fields[line.part] = Field(line.part, title(line), entry)
            self._ui.criteria_column.addWidget(self._fields[line.part])
        self._ui.criteria_column.addStretch()

    def _allow(self) -> None:
        for button in (self._ui.save_button, self._ui.revert_button):
            button.setEnabled(self.dirty)


def _line(field: Field) -> QLineEdit:
    if not isinstance(field.input, QLineEdit):
        raise TypeError("a criterion is a line")
    return field.input
