"""Somebody who knows the underlined letters: fields and buttons by Alt and the letter that is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QWidget
from shiboken6 import isValid

from tests.stories.keys import access, choose, has_focus, part, press, tab_to, type_over, until


def letter_of(page: QWidget, wanted: QWidget) -> str:
    """Return the letter that is underlined for *wanted*, as it is shown now; nothing where it has none."""
    if isinstance(wanted, QAbstractButton):
        return _underlined(wanted.text())
    shown = [label for label in page.findChildren(QLabel) if label.buddy() is wanted and label.isVisible()]
    return _underlined(shown[0].text()) if shown else ""


def _underlined(text: str) -> str:
    _before, mark, after = text.replace("&&", "").partition("&")
    return after[0] if mark and after else ""


def field(page: QWidget, name: str) -> QWidget:
    """Go to the field that the form calls *name*: by its letter, or with Tab where it has none."""
    wanted = part(page, name)
    letter = letter_of(page, wanted)
    if has_focus(wanted):
        return wanted
    if letter:
        access(letter, wanted)
    else:
        tab_to(wanted)
    return wanted


def fill(page: QWidget, name: str, text: str) -> None:
    """Go to a field and type *text* over what stands there."""
    field(page, name)
    type_over(text)


def pick(page: QWidget, name: str, words: str) -> None:
    """Go to a list box and choose what says *words*."""
    choose(field(page, name), words)


def tick(page: QWidget, name: str, on: bool = True) -> None:
    """Bring a box with a tick to *on* by its letter."""
    box = part(page, name, QCheckBox)
    if box.isChecked() is not on:
        push(page, name)
    assert box.isChecked() is on


def push(page: QWidget, name: str) -> None:
    """Press a button by its letter and wait until it is up again; by Tab and Space where it has none."""
    button = part(page, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled(), f"{name} rests"
    letter = letter_of(page, button)
    if letter:
        press(f"Alt+{letter}")
        until(lambda: not isValid(button) or not button.isDown(), f"{name} comes up again")
    else:
        tab_to(button)
        press("Space")


def stands_in(page: QWidget, name: str) -> str:
    """Return what a field says."""
    held = part(page, name)
    if isinstance(held, QComboBox):
        return held.currentText()
    text = getattr(held, "text", None) or held.toPlainText  # type: ignore[attr-defined]  # a text of lines
    return str(text())
