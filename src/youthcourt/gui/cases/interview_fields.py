"""What is answered at the interview, between the tab's inputs and the court file; each saved by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.restitution import cents_of, typed_cents
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import restyle
from youthcourt.gui.kit.kept_inputs import Input, KeptInputs
from youthcourt.services.interview import LABELS, Answers

W = TypeVar("W", bound=QWidget)
_YES, _NO = "yes", "no"
_CHECKS = ("from_school", "fee_waived")
_DATES = ("held_on", "lawyer_explained_on")
_ASKED = ("reading_help", "asked_alone")
"""Questions with yes, no, or not asked yet."""
_LINES = ("languages", "emergency_name", "emergency_phone", "fee_why", "fee_cents")


class InterviewFields(QObject):
    """Shows answers, and says which inputs hold something that is not saved."""

    def __init__(self, tab: QWidget, today: Callable[[], date]) -> None:
        super().__init__(tab)
        self._tab = tab
        self._inputs: dict[str, Input] = {
            field.name: self._input(field.name) for field in fields(Answers) if field.name not in _CHECKS
        }
        self._checks = {name: _found(tab, QCheckBox, f"{name}_check") for name in _CHECKS}
        self._ticked = dict.fromkeys(_CHECKS, False)
        for name in _DATES:
            line = self._inputs[name]
            if isinstance(line, DateLine):
                line.set_up(words.text(LABELS[name]), today, lean=Lean.PAST, field=name)
        self._kept = KeptInputs(self._inputs)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """Every input, for those who listen to their being left."""
        return (*self._inputs.values(), *self._checks.values())

    def entry(self, name: str) -> QWidget:
        """Return the input of an answer."""
        return self._checks[name] if name in self._checks else self._inputs[name]

    def show_answers(self, answers: Answers, *, anew: bool) -> None:
        """Show what is kept. Unless *anew*, an input in which something unsaved stands keeps it."""
        self._kept.show({name: _kept(getattr(answers, name)) for name in self._inputs}, anew=anew)
        for name, check in self._checks.items():
            if anew or check.isChecked() == self._ticked[name]:
                check.setChecked(bool(getattr(answers, name)))
            self._ticked[name] = bool(getattr(answers, name))

    def typed(self) -> Iterator[str]:
        """Yield the answers that stand there unsaved; a waiver after its reason."""
        yield from (name for name in self._inputs if self._kept.typed(name))
        yield from (name for name, check in self._checks.items() if check.isChecked() != self._ticked[name])

    def with_typed(self, answers: Answers, name: str) -> Answers:
        """Return *answers* with what was typed as *name*. Raises BadInput for what cannot be read."""
        told: dict[str, Any] = {name: self._value(name)}
        return replace(answers, **told)

    def saved(self, name: str, answers: Answers) -> None:
        """Take what stands in the input of *name* for saved."""
        if name in self._checks:
            self._ticked[name] = self._checks[name].isChecked()
        else:
            self._kept.saved(name, _kept(getattr(answers, name)))

    def _value(self, name: str) -> str | bool | int | date | None:
        entry = self.entry(name)
        if isinstance(entry, QCheckBox):
            return entry.isChecked()
        if isinstance(entry, DateLine):
            return entry.value()
        if isinstance(entry, QComboBox):
            return {_YES: True, _NO: False}.get(str(entry.currentData()))
        text = entry.toPlainText() if isinstance(entry, QPlainTextEdit) else _line(entry).text()
        if name != "fee_cents":
            return text
        return cents_of(text, field=name) if text.strip() else None

    def _input(self, name: str) -> Input:
        if name in _DATES:
            return _found(self._tab, DateLine, f"{name}_date")
        if name in _ASKED:
            return yes_or_no(_found(self._tab, QComboBox, f"{name}_combo"))
        if name in _LINES:
            return _found(self._tab, QLineEdit, f"{name}_edit")
        return _found(self._tab, QPlainTextEdit, f"{name}_text")


def yes_or_no(combo: QComboBox) -> QComboBox:
    """Fill *combo* with yes, no, and that nobody asked yet."""
    combo.addItem(words.text("Not asked yet"), "")
    combo.addItem(words.text("Yes"), _YES)
    combo.addItem(words.text("No"), _NO)
    return combo


def show_problem(tab: QWidget, name: str, entry: QWidget, refused: YouthCourtError | None) -> None:
    """Say beneath an input what is wrong with it, or take that away; what was typed stays."""
    beneath = _found(tab, QLabel, f"{name}_problem")
    told = words.say(refused) if refused is not None else ""
    if isinstance(entry, DateLine) and entry.unreadable:
        entry.tell_problem()
        told = ""
    if told and told != beneath.text():
        announce(entry, told, urgent=True)
    if told == beneath.text() and bool(told) == bool(entry.property("bad")):
        return
    beneath.setText(told)
    beneath.setVisible(bool(told))
    entry.setAccessibleDescription(told)
    entry.setProperty("bad", bool(told))
    restyle(entry)


def hide_problems(tab: QWidget, names: Iterable[str]) -> None:
    """Hide the lines beneath the inputs until something is wrong."""
    for name in names:
        _found(tab, QLabel, f"{name}_problem").hide()


def _line(entry: QWidget) -> QLineEdit:
    if not isinstance(entry, QLineEdit):
        raise TypeError("every other input is a line")
    return entry


def _found(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    if not isinstance(found, kind):
        raise KeyError(name)
    return found


def _kept(value: str | bool | int | date | None) -> str:
    if isinstance(value, bool):
        return _YES if value else _NO
    if isinstance(value, int):
        return typed_cents(value)
    return value.isoformat() if isinstance(value, date) else value or ""
