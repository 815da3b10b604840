"""The court's own fields on the page of their record: made from what the court has set up, saved as left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.own_fields import NO, YES, FieldKind, OwnField, Subject
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import SPACE
from youthcourt.services.own_fields import OwnValue, own_values, set_own_value

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_Input = QLineEdit | DateLine | QComboBox


class OwnFieldsBox(QWidget):
    """A section with the fields in use of one record; it is not there while the court has none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office: Office | None = None
        self._subject, self._key = Subject.CASE, ""
        self._shown: tuple[OwnValue, ...] = ()
        self._inputs: dict[str, _Input] = {}
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE, 0, 0)
        self._column.setSpacing(SPACE)
        self._title = plain.label(words.text("Our own fields"), Role.SECTION)
        self._column.addWidget(self._title)
        self.hide()

    def set_up(self, office: Office, subject: Subject) -> None:
        """Say which court it is, and what kind of record the page shows."""
        self._office, self._subject = office, subject

    def show_record(self, key: str) -> None:
        """Show the fields of a record: a case's number, a person's key, a sitting's ISO day.

        What is being typed about the same record stays.
        """
        if self._office is None:
            return
        shown = self._office.ask(own_values, self._subject, key)
        same = key == self._key and [one.field for one in shown] == [one.field for one in self._shown]
        typed = {one.field.id for one in self._shown if same and self._typed(one) != one.value}
        if not same:
            self._make(shown)
        self._key, self._shown = key, shown
        for one in shown:
            if one.field.id not in typed:
                _fill(self._inputs[one.field.id], one.value)
        self.setVisible(bool(shown))

    def save(self) -> bool:
        """Save what was typed, True when all of it is; what does not fit stays, with a word beneath."""
        refused = [one for one in self._shown if not self._saved(one)]
        return not refused

    def _saved(self, one: OwnValue) -> bool:
        field = self.fields[one.field.id]
        field.clear_problem()
        typed = self._typed(one)
        if typed == one.value or self._office is None:
            return True
        try:
            entry = self._inputs[one.field.id]
            value = entry.value() if isinstance(entry, DateLine) else typed
            self._office.do(set_own_value, one.field.id, self._key, value)
        except YouthCourtError as refused:
            field.show_problem(words.say(refused))
            return False
        return True

    def _typed(self, one: OwnValue) -> str:
        return _held(self._inputs[one.field.id])

    def _make(self, shown: tuple[OwnValue, ...]) -> None:
        for old in self.fields.values():
            self._column.removeWidget(old)
            old.setParent(None)
            old.deleteLater()
        self.fields, self._inputs = {}, {}
        for one in shown:
            entry = self._input(one.field)
            entry.setObjectName(f"own_{one.field.id}")
            self._inputs[one.field.id] = entry
            self.fields[one.field.id] = Field(one.field.id, plain.literal(one.field.label), entry)
            self._column.addWidget(self.fields[one.field.id])
        LeavingFields(self, self._inputs.values(), self.save)

    def _input(self, field: OwnField) -> _Input:
        if field.kind is FieldKind.DATE and self._office is not None:
            line = DateLine()
            line.set_up(field.label, self._office.today, field=field.id)
            return line
        if field.kind in (FieldKind.CHOICE, FieldKind.YES_NO):
            return self._combo(field)
        return QLineEdit()

    def _combo(self, field: OwnField) -> QComboBox:
        combo = QComboBox()
        combo.addItem(words.text("Not said"), "")
        if field.kind is FieldKind.YES_NO:
            combo.addItem(words.text("Yes"), YES)
            combo.addItem(words.text("No"), NO)
        for told in field.choices:
            combo.addItem(told, told)
        return combo


def _held(entry: _Input) -> str:
    if isinstance(entry, QComboBox):
        return str(entry.currentData() or "")
    return (entry.edit if isinstance(entry, DateLine) else entry).text().strip()


def _fill(entry: _Input, value: str) -> None:
    if _held(entry) == value:
        return
    if isinstance(entry, QComboBox):
        if entry.findData(value) < 0:  # a choice that was taken off the list since
            entry.addItem(value, value)
        entry.setCurrentIndex(entry.findData(value))
    else:
        (entry.edit if isinstance(entry, DateLine) else entry).setText(value)
