"""The box above a table that narrows it: Ctrl+F goes there, Esc clears it, Down goes to the rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.table import Table
from youthcourt.look import icons, plain, theme

_WIDTH = 280


class FilterBox(QLineEdit):
    """Make it, or promote a QLineEdit to it in a form, then ``set_up(table, "these cases")``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self.setClearButtonEnabled(True)
        self._glass: QAction = self.addAction(
            icons.icon("magnifying-glass"), QLineEdit.ActionPosition.LeadingPosition
        )
        self.come_action = plain.action(
            words.text("Filter this list"), self, self._come, icon_name="magnifying-glass"
        )
        """Goes to the box; once it is set up, with Ctrl+F on its page."""
        self._widen()

    def set_up(self, table: Table, what: str) -> None:
        """Narrow *table*; *what* completes "Filter …": ``these cases``."""
        self._table = table
        self.setPlaceholderText(words.text("Filter {what}  (Ctrl+F)", what=what))
        self.setAccessibleName(words.text("Filter {what}", what=what))
        for button in self.findChildren(QToolButton):  # the glass and the cross, which Qt leaves nameless
            button.setAccessibleName(words.text("Clear the filter"))
        self.come_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.come_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (self.parentWidget() or self).addAction(self.come_action)
        self.textChanged.connect(self._narrow)
        table.rows.modelReset.connect(self._row_count_known)
        table.typed.connect(self._begin)

    def show_words(self, words: str) -> None:
        """Show the words that the table was asked for elsewhere, such as by a saved view."""
        if words.split() != self.text().split():
            with QSignalBlocker(self):
                self.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape and self._table is not None and self._table.rows.filtered:
            self._table.rows.clear_filter()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._table:
            self._table.setFocus()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    def _widen(self) -> None:
        self.setMinimumWidth(theme.scaled(_WIDTH))
        self.setMaximumWidth(theme.scaled(_WIDTH))

    def _come(self) -> None:
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _begin(self, typed: str) -> None:
        """Letters typed in a long list are the first of a filter."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(typed)

    def _narrow(self, text: str) -> None:
        if self._table is not None:
            self._table.rows.set_filter(text)
            shown = self._table.rows.rowCount()
            if shown:
                announce(
                    self,
                    words.text("1 row")
                    if shown == 1
                    else words.text("{shown} rows", shown=words.number(shown)),
                )

    def _row_count_known(self) -> None:
        """Nothing to search: the box rests. The table cleared its own filter: the words go too."""
        if self._table is None:
            return
        rows = self._table.rows
        self.setEnabled(rows.total > 0)
        if self.text() and not rows.filtered:
            self.clear()
