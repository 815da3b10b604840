"""What the program is, its license, and the works of others that it carries."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtWidgets import QMessageBox, QWidget

from youthcourt import words
from youthcourt.look import plain


def show_about(parent: QWidget) -> None:
    """Show what the program is and what it is made with."""
    box = QMessageBox(parent)
    box.setWindowTitle(words.text("About Youth Court"))
    box.setText(words.text("Youth Court {version}", version=version("youthcourt")))
    box.setInformativeText(
        words.text(
            "The clerk's desk of a peer youth court. Apache License 2.0.\n\n"
            "Made with Qt for Python (LGPL), SQLCipher, SQLModel, ReportLab, pikepdf and PDFium.\n"
            "Fonts: Source Sans 3, Atkinson Hyperlegible Next and Noto Sans (SIL Open Font License). "
            "Icons: Phosphor (MIT).\n\n"
            "Real referral data for trying the import: NYPD Arrest Data, New York City Open Data, "
            "January to September 2021."
        )
    )
    plain.make_plain(box)
    box.open()
