"""The court's words for the four criteria, a line for each part of the ballot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.forms.criteria_section import Ui_CriteriaSection
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.settings.inputs import set_line
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.services.catalogue import LONGEST_CRITERION, CriterionLine, change_criterion, criteria_words

if TYPE_CHECKING:
    from youthcourt.services.office import Office


_TITLES = {
    "": "Criterion {criterion}",
    "family": "Criterion {criterion}, the family",
    "community": "Criterion {criterion}, the community",
    "victim": "Criterion {criterion}, the victim",
}


def title(line: CriterionLine) -> str:
    """Return what a part is called: ``Criterion 1``, ``Criterion 2, the family``."""
    _, _, about = line.part.partition("-")
    return words.text(_TITLES[about], criterion=line.criterion)


class CriteriaSection(Section):
    """Six lines, each saved as it is left. The parts cannot change, since findings are kept by them."""

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

    def load(self) -> None:
        with refusals_shown(self):
            self._show(self._office.ask(criteria_words), ())

    def refresh(self) -> None:
        """Show what changed; a part that is typed and not saved stays as it is typed."""
        with refusals_shown(self):
            self._show(self._office.ask(criteria_words), self._changes())

    def unsaved(self) -> tuple[str, ...]:
        return tuple(f"criterion_{key}_edit" for key in self._changes())

    def save(self) -> bool:
        for part in self._changes():
            self._save_part(part)
        refused = next(iter(self._changes()), None)
        if refused is not None:
            bring_up(self._fields[refused])
            self._fields[refused].input.setFocus()
        return refused is None

    def _field_left(self, part: str) -> None:
        if part in self._changes():
            self._save_part(part)
        else:
            self._fields[part].clear_problem()

    def _save_part(self, part: str) -> None:
        field = self._fields[part]
        typed = _line(field).text().strip()
        try:
            if not typed:
                raise BadInput("Give the criterion’s words: the jury reads them.", field=part)
            self._office.do(change_criterion, part, typed)
            lines = self._office.ask(criteria_words)
        except YouthCourtError as refused:
            field.show_problem(words.say(refused))
        else:
            self._show(lines, tuple(other for other in self._changes() if other != part))

    def _show(self, lines: tuple[CriterionLine, ...], typed: tuple[str, ...]) -> None:
        """Show the parts as kept, but for those of *typed*."""
        if not self._fields:
            self._make(lines)
        self._shown = {line.part: line.words for line in lines}
        for part, field in self._fields.items():
            if part not in typed:
                set_line(_line(field), self._shown[part])
                field.clear_problem()

    def _changes(self) -> tuple[str, ...]:
        """Return the parts whose lines hold something else than the court file."""
        return tuple(
            part for part, field in self._fields.items() if _line(field).text().strip() != self._shown[part]
        )

    def _make(self, lines: tuple[CriterionLine, ...]) -> None:
        for line in lines:
            entry = QLineEdit()
            entry.setObjectName(f"criterion_{line.part}_edit")
            entry.setMaxLength(LONGEST_CRITERION)
            self._fields[line.part] = Field(line.part, title(line), entry)
            self._ui.criteria_column.addWidget(self._fields[line.part])
            LeavingFields(self, [entry], partial(self._field_left, line.part))
        self._ui.criteria_column.addStretch()


def _line(field: Field) -> QLineEdit:
    if not isinstance(field.input, QLineEdit):
        raise TypeError("a criterion is a line")
    return field.input
