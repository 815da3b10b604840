"""Labelled fields with a hint or a message beneath, in sections: the parts of a form made in code."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from youthcourt.gui.kit.announce import announce
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GRID, SPACE, WIDE

W = TypeVar("W", bound=QWidget)


def spoken(label: str) -> str:
    """Return a label's words without the mark of its access key."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")


class Field(QWidget):
    """One input under its label, with one line beneath for a hint or for what is wrong.

    *name* is what a BadInput calls the field; *label* may mark an access key with ``&``.
    """

    def __init__(self, name: str, label: str, entry: QWidget, *, hint: str = "") -> None:
        super().__init__()
        self.name = name
        self.input = entry
        self._hint = hint
        self._label = plain.label(label, Role.FIELD)
        self._label.setBuddy(entry)
        self._beneath = plain.label(hint, Role.HINT, wrap=True)
        entry.setAccessibleName(spoken(label))
        entry.setAccessibleDescription(hint)
        if isinstance(entry, QAbstractSpinBox):
            plain.inset(entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self._label, entry, self._beneath):
            column.addWidget(part)
        self._beneath.setVisible(bool(hint))  # only now: without a place it would be a window of its own
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    @property
    def beneath(self) -> str:
        """What stands beneath the input now: the hint, or what is wrong."""
        return self._beneath.text()

    def show_problem(self, text: str) -> None:
        """Say beneath the input what is wrong; what was typed stays."""
        self._say(text, Role.ERROR, bad=True)
        announce(self.input, text, urgent=True)

    def clear_problem(self) -> None:
        """Show the hint again."""
        self._say(self._hint, Role.HINT, bad=False)

    def _say(self, text: str, role: Role, *, bad: bool) -> None:
        says = self._beneath.text(), self._beneath.property("role"), self.input.property("bad")
        if says == (text, role.value, bad):
            return  # to style a page of fields anew takes long
        self._beneath.setText(text)
        self._beneath.setProperty("role", role.value)
        self._beneath.setVisible(bool(text))
        self.input.setAccessibleDescription(text)
        self.input.setProperty("bad", bad)
        for part in (self._beneath, self.input):
            restyle(part)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at *widget*'s dynamic properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Form(QWidget):
    """A column of sections and fields, made line by line: ``given = form.line("given", "&First name")``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE)

    def section(self, title: str) -> QLabel:
        """Begin a section under its title."""
        if self.column.count():
            self.column.addSpacing(WIDE - SPACE)
        made = plain.label(title, Role.SECTION)
        self.column.addWidget(made)
        return made

    def add(self, name: str, label: str, entry: W, *, hint: str = "") -> W:
        """Add *entry* as a field and return it."""
        self.column.addWidget(Field(name, label, entry, hint=hint))
        return entry

    def line(self, name: str, label: str, *, hint: str = "") -> QLineEdit:
        """Add a field of one line."""
        return self.add(name, label, QLineEdit(), hint=hint)

    def text(self, name: str, label: str, *, hint: str = "") -> QPlainTextEdit:
        """Add a field of several lines; Tab leaves it."""
        entry = QPlainTextEdit()
        entry.setTabChangesFocus(True)
        return self.add(name, label, entry, hint=hint)

    def field(self, name: str) -> Field:
        """Return the field called *name*; raises KeyError, a bug, when there is none."""
        for found in self.findChildren(Field):
            if found.name == name:
                return found
        raise KeyError(name)

    def clear_problems(self) -> None:
        """Show every hint again."""
        for found in self.findChildren(Field):
            found.clear_problem()
