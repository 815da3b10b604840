"""Plain text everywhere: the one helper that puts words on labels, buttons, tips and questions.

Qt guesses whether a label's words are HTML. A name such as ``<b>Ann`` must show as typed.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as TextTools
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QLabel, QMessageBox, QPushButton, QWidget

from youthcourt import words
from youthcourt.look import own_words
from youthcourt.look.icons import icon, on_accent, quiet
from youthcourt.look.tokens import GAP


class Role(StrEnum):
    """What a label is for; the style sheet sets size, weight and colour by it."""

    TITLE = "title"
    SECTION = "section"
    EMPHASIS = "emphasis"
    BODY = "body"
    FIELD = "field"
    HINT = "hint"
    CAPTION = "caption"
    ERROR = "error"


def literal(text: str) -> str:
    """Return *text* for a button, menu, tab or group title, where a lone ``&`` would vanish."""
    return text.replace("&", "&&")


def label(text: str = "", role: Role = Role.BODY, *, wrap: bool = False) -> QLabel:
    """Return a plain label; *wrap* lets it take several lines."""
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    made.setProperty("role", role.value)
    return made


def button(text: str, *, icon_name: str = "", primary: bool = False) -> QPushButton:
    """Return a button with the words as they are; *primary* is the page's main act, one a page."""
    made = QPushButton(literal(text))
    dress(made, icon_name=icon_name, primary=primary)
    return made


def dress(made: QAbstractButton, *, icon_name: str = "", primary: bool = False) -> None:
    """Give a button that a form made its icon and its rank."""
    if icon_name:
        made.setIcon(icon(icon_name, on_accent if primary else quiet))
    if primary:
        made.setProperty("primary", True)


def action(text: str, owner: QWidget, triggered: Callable[[], object], *, icon_name: str = "") -> QAction:
    """Return a command of *owner* with the words as they are; access keys are left to forms."""
    made = QAction(literal(text), owner)
    if icon_name:
        made.setIcon(icon(icon_name))
    made.triggered.connect(lambda _checked=False: triggered())
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """Set a tool tip that shows *text* as it is."""
    widget.setToolTip(tip(text))


def tip(text: str) -> str:
    """Return *text* so that a tool tip, which may read HTML, shows it as it is."""
    return TextTools.convertFromPlainText(text) if TextTools.mightBeRichText(text) else text


def set_title(window: QWidget, text: str) -> None:
    """Set a window's title as it is (Qt reads ``[*]`` as the mark of unsaved work)."""
    window.setWindowTitle(text.replace("[*]", "[*][*]"))


def make_plain(root: QWidget) -> None:
    """Make every label under *root* plain, say it in the court's words, and inset every spin box.

    Call it right after ``setupUi``, before anything that a person typed stands there.
    """
    for found in root.findChildren(QLabel):
        found.setTextFormat(Qt.TextFormat.PlainText)
    own_words.put_on(root)
    for box in root.findChildren(QAbstractSpinBox):
        inset(box)


def inset(box: QAbstractSpinBox) -> None:
    """Keep a spin box's figures off its edge: a style sheet has no say in where they begin."""
    box.lineEdit().setTextMargins(GAP, 0, 0, 0)


def question(parent: QWidget, title: str, text: str, act: str, *, instead: str = "Cancel") -> bool:
    """Ask before something that cannot be undone; True when the button *act* (a verb) was chosen.

    The safe answer, *instead*, is the default button. Use it only where undo cannot help.
    """
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    set_title(box, title)
    box.setText(text)
    go_on = box.addButton(literal(act), QMessageBox.ButtonRole.AcceptRole)
    safe = box.addButton(literal(words.text(instead)), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.exec()
    chosen = box.clickedButton() is go_on
    box.deleteLater()
    return chosen
