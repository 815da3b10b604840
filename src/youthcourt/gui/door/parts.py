"""Small pieces that the door's pages share."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QWidget

from youthcourt import words

LEAST_SIGNS = 15
"""Signs of a passphrase; the court file refuses fewer (NIST SP 800-63B-4 for a single factor)."""


def show_typed(box: QCheckBox, *lines: QLineEdit) -> None:
    """Let *box* show what is typed on *lines*."""

    def switch(shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for line in lines:
            line.setEchoMode(mode)

    box.toggled.connect(switch)


def advise(label: QLabel, first: QLineEdit, again: QLineEdit) -> None:
    """Say while it is typed whether a new passphrase will do."""

    def say() -> None:
        label.setText(advice(first.text(), again.text()))

    first.textChanged.connect(say)
    again.textChanged.connect(say)
    say()


def advice(first: str, again: str) -> str:
    """Return one line about a new passphrase as typed so far."""
    if len(first) < LEAST_SIGNS:
        missing = LEAST_SIGNS - len(first)
        return words.text(
            "Four or more plain words make a good passphrase. {missing} more characters are needed.",
            missing=missing,
        )
    if first != again:
        return words.text("Long enough. Type the same passphrase again.")
    return words.text("Good. Nobody can open the court without it, or the recovery code.")


def free_folder(folder: Path) -> Path:
    """Return *folder*, or one beside it, where nothing lies yet: a new court never lands on an old one."""
    tried = (folder.with_name(f"{folder.name}-{number}") if number > 1 else folder for number in count(1))
    return next(path for path in tried if not path.exists())


def choose_folder(parent: QWidget, line: QLineEdit, title: str) -> None:
    """Let the person choose a folder onto *line*."""
    start = line.text() or str(Path.home())
    chosen = QFileDialog.getExistingDirectory(parent, title, start)
    if chosen:
        line.setText(chosen)
