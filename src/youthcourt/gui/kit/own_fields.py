"""The court's own fields on the page of their record: made from what the court has set up, saved as left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.own_fields import NO, YES, FieldKind, OwnField, Subject
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.kept_inputs import KeptInputs
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.toast import say_done
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
        self._kept = KeptInputs({})
        self._leaving: LeavingFields | None = None
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
        if not same:
            self._make(shown)
        self._key, self._shown = key, shown
        self._kept.show({one.field.id: one.value for one in shown})
        self.setVisible(bool(shown))

    def save(self) -> bool:
        """Save what was typed, True when all of it is; what does not fit stays, with a word beneath."""
        return not self._refused()

    def leave(self) -> bool:
        """Save what was typed; what is refused is gone to and told of on its page. True when nothing is."""
        refused = self._refused()
        bar = find_bar(self)
        for name, why in list(refused.items())[:1]:
            bring_up(self.fields[name])
            self.fields[name].input.setFocus()
            if bar is not None:
                bar.refuse(words.say(why))
        return not refused

    def put_back(self) -> None:
        """Show what is kept where something stands that was refused."""
        for field in self.fields.values():
            field.clear_problem()
        bar = find_bar(self)
        if bar is not None:
            bar.clear()
        self._kept.show({one.field.id: one.value for one in self._shown}, anew=True)
        say_done(self, words.text("What was not saved is put back."))

    def _refused(self) -> dict[str, YouthCourtError]:
        """Save what was typed; return what is refused by its field, with a word beneath it."""
        found: dict[str, YouthCourtError] = {}
        for name, field in self.fields.items():
            field.clear_problem()
            if self._office is None or not self._kept.typed(name):
                continue
            try:
                value = self._office.do(set_own_value, name, self._key, _typed(self._inputs[name]))
            except YouthCourtError as refused:
                found[name] = refused
                field.show_problem(words.say(refused))
            else:
                self._kept.saved(name, value)
        return found

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
        self._kept = KeptInputs(self._inputs)
        if self._leaving is not None:
            self._leaving.stop()
            self._leaving.deleteLater()
        self._leaving = LeavingFields(self, self._inputs.values(), self.save)

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


def _typed(entry: _Input) -> str | date | None:
    if isinstance(entry, QComboBox):
        return str(entry.currentData() or "")
    return entry.value() if isinstance(entry, DateLine) else entry.text()
