"""A spreadsheet dropped on the window opens the import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from youthcourt.gui.main_window.acts import Acts

_SHEETS = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods")


class TakesSheets(QMainWindow):
    """A main window that takes spreadsheets; everything else is left where it came from."""

    acts: Acts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(_is_sheet(url.toLocalFile()) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if _is_sheet(url.toLocalFile()):
                self.acts.import_file(Path(url.toLocalFile()))
                return


def _is_sheet(name: str) -> bool:
    return Path(name).suffix.lower() in _SHEETS
