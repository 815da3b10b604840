"""After an import the spreadsheet still lies there, readable by anybody: keep it, or move it to the trash.

What the import left out stands nowhere else: then the trash is not offered.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFile
from PySide6.QtWidgets import QMessageBox, QWidget

from youthcourt import words
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain


def ask_about_copy(page: QWidget, file: Path, *left_behind: str) -> None:
    """Ask whether *file* goes to the trash; keeping it is the safe answer. Returns at once.

    *left_behind* are sentences about what is in the file alone: they are said, and it can only be kept.
    """
    box = QMessageBox(page)
    plain.set_title(box, words.text("The spreadsheet"))
    box.setText(words.text("The spreadsheet still holds private data, and it is not encrypted."))
    keep = box.addButton(words.text("Keep it"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    if left_behind:
        keep_on = words.text(
            "Keep the spreadsheet until the rest of it is here too. Then delete it yourself."
        )
        box.setInformativeText("\n".join((*left_behind, keep_on)))
    else:
        box.setInformativeText(
            words.text("Everything that was taken from it is in the court’s own file now.")
        )
        trash = box.addButton(words.text("Move it to the trash"), QMessageBox.ButtonRole.DestructiveRole)
        box.finished.connect(lambda _code: _answered(page, file, trash=box.clickedButton() is trash))
    plain.make_plain(box)
    box.finished.connect(box.deleteLater)
    box.open()


def _answered(page: QWidget, file: Path, *, trash: bool) -> None:
    if not trash:
        return
    done = QFile(str(file)).moveToTrash()
    say_done(
        page,
        words.text("The spreadsheet is in the trash.")
        if done
        else words.text("The spreadsheet could not be moved. Delete it yourself when you no longer need it."),
    )
