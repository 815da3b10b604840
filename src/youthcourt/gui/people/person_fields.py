"""What is typed about a person, between the form's inputs and the values of the court file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from youthcourt import words
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.language import offer
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.services.people import NewPerson

W = TypeVar("W", bound=QWidget)
_TEXTS = ("strengths", "interests", "access_needs", "staff_note")


class PersonFields(QObject):
    """The inputs of a person's page: shows a NewPerson, reads one, tells when a field was left."""

    left = Signal()
    """The cursor left a field; what stands there may be saved."""

    def __init__(self, page: QWidget, today: Callable[[], date]) -> None:
        super().__init__(page)
        self._today = today
        self._shown = NewPerson()
        self._inputs: dict[str, QLineEdit | QPlainTextEdit | DateLine] = {
            field.name: _input(page, field.name) for field in fields(NewPerson)
        }
        for name, entry in self._inputs.items():
            if isinstance(entry, DateLine):
                entry.set_up(words.text("Birth date"), today, lean=Lean.PAST, field=name, calendar=False)
            elif isinstance(entry, QLineEdit) and name == "language":
                offer(entry)
        LeavingFields(page, self._inputs.values(), self.left.emit)

    def show_person(self, person: NewPerson, *, anew: bool) -> None:
        """Show *person*. Unless *anew*, a field in which something unsaved stands keeps it."""
        for name, entry in self._inputs.items():
            if anew or _held(entry) == _as_held(getattr(self._shown, name)):
                _fill(entry, getattr(person, name))
        self._shown = person

    def person(self) -> NewPerson:
        """Return what stands in the form; raises BadInput for a date that cannot be read."""
        values: dict[str, Any] = {}
        for name, entry in self._inputs.items():
            if isinstance(entry, DateLine):
                values[name] = entry.value()
            else:
                values[name] = entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()
        return NewPerson(**values)

    @property
    def touched(self) -> bool:
        """Whether something differs from what was shown, readable or not."""
        return any(
            _held(entry) != _as_held(getattr(self._shown, name)) for name, entry in self._inputs.items()
        )


def _input(page: QWidget, name: str) -> QLineEdit | QPlainTextEdit | DateLine:
    if name == "birth_date":
        return _found(page, DateLine, "birth_date_date")
    if name in _TEXTS:
        return _found(page, QPlainTextEdit, f"{name}_text")
    return _found(page, QLineEdit, f"{name}_edit")


def _found(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    if not isinstance(found, kind):
        raise KeyError(name)
    return found


def _held(entry: QLineEdit | QPlainTextEdit | DateLine) -> str:
    if isinstance(entry, DateLine):
        return entry.edit.text()
    return entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()


def _as_held(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")


def _fill(entry: QLineEdit | QPlainTextEdit | DateLine, value: Any) -> None:
    if _held(entry) == _as_held(value):
        return
    if isinstance(entry, DateLine):
        entry.set_value(value)
    elif isinstance(entry, QLineEdit):
        entry.setText(value)
        entry.setCursorPosition(0)
    else:
        entry.setPlainText(value)
