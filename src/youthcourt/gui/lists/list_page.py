"""What every page of one long list does alike."""

from __future__ import annotations

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt.gui.lists.list_desk import ListDesk


class ListPage(QWidget):
    """A page around one long list; whoever makes it sets ``desk``."""

    desk: ListDesk

    def leave(self) -> bool:
        """Nothing is typed on the page that could be lost."""
        return True

    def shut(self) -> None:
        """Stop writing a list to a file: the court is about to be closed."""
        self.desk.shut()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self.desk.table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the list and its current row; all stand in the window's menus."""
        return self.desk.commands()
