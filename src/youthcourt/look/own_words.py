"""The words of forms, put into the court's own: labels, buttons, ticks, titles of groups and tabs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QTabWidget, QWidget

from youthcourt import words


def put_on(root: QWidget) -> None:
    """Reword what a form says; nothing changes where the court says what the program says.

    Only named parts, which are those of forms: what code puts on a page may be somebody's name.
    """
    for found in root.findChildren(QWidget):
        if not found.objectName():
            continue
        if isinstance(found, QLabel | QAbstractButton):
            _change(found.text(), found.setText)
        elif isinstance(found, QGroupBox):
            _change(found.title(), found.setTitle)
        elif isinstance(found, QTabWidget):
            for at in range(found.count()):
                _change(found.tabText(at), partial(found.setTabText, at))
        _change(found.accessibleName(), found.setAccessibleName)
        _change(found.toolTip(), found.setToolTip)
    _change(root.windowTitle(), root.setWindowTitle)


def reworded(text: str) -> str:
    """Return the words of a form as the court says them; an access key stays where its letter stands."""
    mark = text.find("&") if "&&" not in text else -1
    plain = text if mark < 0 else text[:mark] + text[mark + 1 :]
    own = words.in_own_words(plain)
    if own == plain:
        return text
    at = own.lower().find(plain[mark].lower()) if 0 <= mark < len(plain) else -1
    return own if at < 0 else f"{own[:at]}&{own[at:]}"


def _change(text: str, put: Callable[[str], object]) -> None:
    own = reworded(text) if text else text
    if own != text:
        put(own)
