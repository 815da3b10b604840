"""What is typed about a person, between the form's inputs and the values of the court file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from youthcourt import words
from youthcourt.domain.intake import Voicemail
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.kept_inputs import Input, KeptInputs
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
        self._inputs: dict[str, Input] = {field.name: _input(page, field.name) for field in fields(NewPerson)}
        for name, entry in self._inputs.items():
            if isinstance(entry, DateLine):
                entry.set_up(words.text("Birth date"), today, lean=Lean.PAST, field=name, calendar=False)
            elif isinstance(entry, QLineEdit) and name == "language":
                offer(entry)
            elif isinstance(entry, QComboBox):
                _offer_voicemail(entry)
        self._kept = KeptInputs(self._inputs)
        LeavingFields(page, self._inputs.values(), self.left.emit)

    def show_person(self, person: NewPerson, *, anew: bool) -> None:
        """Show *person*. Unless *anew*, a field in which something unsaved stands keeps it."""
        self._shown = person
        self._kept.show(_kept(person), anew=anew)

    def saved(self, person: NewPerson) -> None:
        """Take all that stands in the form for saved, and kept as *person*."""
        self._shown = person
        for name, value in _kept(person).items():
            self._kept.saved(name, value)

    def person(self) -> NewPerson:
        """Return the person as shown, with what was typed; raises BadInput for a date that cannot be read.

        What was not typed is never read from its field again: “today” would be another day tomorrow.
        """
        return replace(self._shown, **{name: _typed(self._inputs[name]) for name in self._typed_in()})

    @property
    def touched(self) -> bool:
        """Whether something was typed that is not saved, readable or not."""
        return bool(self._typed_in())

    def _typed_in(self) -> list[str]:
        return [name for name in self._inputs if self._kept.typed(name)]


def _input(page: QWidget, name: str) -> Input:
    if name == "birth_date":
        return _found(page, DateLine, "birth_date_date")
    if name == "voicemail":
        return _found(page, QComboBox, "voicemail_combo")
    if name in _TEXTS:
        return _found(page, QPlainTextEdit, f"{name}_text")
    return _found(page, QLineEdit, f"{name}_edit")


def _offer_voicemail(entry: QComboBox) -> None:
    entry.addItem(words.text("Not asked yet"), "")
    for one in Voicemail:
        entry.addItem(words.label(one), one.value)


def _found(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    if not isinstance(found, kind):
        raise KeyError(name)
    return found


def _typed(entry: Input) -> Any:
    if isinstance(entry, DateLine):
        return entry.value()
    if isinstance(entry, QComboBox):
        chosen = entry.currentData()
        return Voicemail(chosen) if chosen else None
    return entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText()


def _kept(person: NewPerson) -> dict[str, str]:
    day = person.birth_date.isoformat() if person.birth_date else ""
    return {name: str(value or "") for name, value in vars(person).items()} | {"birth_date": day}
