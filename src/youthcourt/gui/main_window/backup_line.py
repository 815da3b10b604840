"""The line in the status bar that says when the last backup was proven, and makes one when asked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from youthcourt import words
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import upkeep

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class BackupLine(QLabel):
    """Stands at the foot of the main window."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self.setTextFormat(Qt.TextFormat.PlainText)

    def back_up(self) -> None:
        """Make a backup now, on a worker."""
        store = self._office.store
        in_background(
            self,
            lambda: upkeep.backup(store),
            self._backed_up,
            lambda refused: show_refusal(self.window(), refused),
        )

    def tell(self) -> None:
        """Say when the last backup was proven."""
        found = upkeep.last_proven(self._office.store.folder)
        when = words.short_day(date.fromisoformat(str(found.made_at)[:10])) if found else ""
        self.setText(
            words.text("Last proven backup: {day}", day=when) if found else words.text("No backup yet")
        )

    def _backed_up(self, _made: object) -> None:
        self.tell()
        say_done(self, words.text("The backup is made and proven."))
