"""The sheet of keys: every command that has keys, by menu, and the keys of tables. Made from the registry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.main_window.commands import Listed
from youthcourt.look import plain
from youthcourt.look.theme import scaled
from youthcourt.look.tokens import MARGIN, SPACE

KEYS = "Ctrl+/; Ctrl+?"
_IN_TABLES = (
    ("Open the row", "Return; F2"), ("Look at the row beside the table", "Space"),
    ("Choose all rows", "Ctrl+A"), ("Clear the filter, then leave it", "Esc"),
)  # fmt: skip


@dataclass(frozen=True)
class KeyLine:
    """A line of the sheet."""

    menu: str
    words: str
    keys: str


def key_lines(commands: Sequence[Listed]) -> list[KeyLine]:
    """Return the lines of the sheet for these commands; those without keys are left out."""
    lines = [KeyLine(one.menu, one.words, one.keys) for one in commands if one.keys]
    shown = QKeySequence.SequenceFormat.NativeText
    place = words.text("In tables")
    return lines + [
        KeyLine(
            place, words.text(told), ", ".join(QKeySequence(one).toString(shown) for one in keys.split("; "))
        )
        for told, keys in _IN_TABLES
    ]


class KeySheet(QDialog):
    """Shows the keys of every command."""

    def __init__(self, commands: Sequence[Listed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # no names stay behind in a hidden window
        plain.set_title(self, words.text("Keys"))
        self.table = Table()
        self.table.set_up(
            words.text("Keys"),
            [
                Column[KeyLine](words.text("Where"), lambda line: line.menu, width=120),
                Column[KeyLine](words.text("Command"), lambda line: line.words),
                Column[KeyLine](words.text("Keys"), lambda line: line.keys, width=200),
            ],
            key=lambda line: (line.menu, line.words),
            nothing=words.text("No command has keys."),
        )
        self.table.show_rows(key_lines(commands))
        buttons = QDialogButtonBox()
        close = plain.button(words.text("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(self.table)
        column.addWidget(buttons)
        self.resize(scaled(680), scaled(560))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
