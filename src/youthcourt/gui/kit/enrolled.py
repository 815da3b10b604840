"""The three answers to whether somebody is a full-time student, in a list to choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from youthcourt import words


def offer_answers(box: QComboBox) -> None:
    """Offer not asked yet, yes, and no; their data are None, True and False."""
    box.addItem(words.text("Not asked yet"), None)
    box.addItem(words.text("Yes"), True)
    box.addItem(words.text("No"), False)


def show_answer(box: QComboBox, answer: bool | None) -> None:
    """Show *answer*."""
    box.setCurrentIndex((None, True, False).index(answer))
