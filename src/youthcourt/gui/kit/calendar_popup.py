"""A calendar beside a typed date, as an extra: a small picture in the line, or Alt+Down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QToolButton, QVBoxLayout

from youthcourt import words
from youthcourt.look.icons import icon
from youthcourt.look.tokens import GRID


class CalendarKey(QObject):
    """Gives a line its calendar. *begin* tells the day to show first; *picked* hears the day chosen."""

    def __init__(self, line: QLineEdit, begin: Callable[[], date], picked: Callable[[date], object]) -> None:
        super().__init__(line)
        self._line, self._begin, self._picked = line, begin, picked
        self.popup: QFrame | None = None
        told = words.text("Choose from a calendar (Alt+Down)")
        action = line.addAction(icon("calendar-blank"), QLineEdit.ActionPosition.TrailingPosition)
        action.setText(told)
        action.triggered.connect(self.show)
        for button in line.findChildren(QToolButton):
            button.setAccessibleName(told)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.key() == Qt.Key.Key_Down and held == Qt.KeyboardModifier.AltModifier:
                self.show()
                return True
        return super().eventFilter(watched, event)

    def show(self) -> None:
        """Show the calendar under the line; a day chosen or Esc puts it away."""
        popup = QFrame(self._line, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setFrameShape(QFrame.Shape.StyledPanel)
        calendar = QCalendarWidget(popup)
        calendar.setAccessibleName(words.text("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        begin = self._begin()
        calendar.setSelectedDate(QDate(begin.year, begin.month, begin.day))
        calendar.activated.connect(self._choose)
        calendar.clicked.connect(self._choose)
        column = QVBoxLayout(popup)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.addWidget(calendar)
        popup.move(self._line.mapToGlobal(QPoint(0, self._line.height())))
        self.popup = popup
        popup.show()
        calendar.setFocus()

    def _choose(self, day: QDate) -> None:
        popup, self.popup = self.popup, None
        if popup is None:
            return
        popup.close()
        self._line.setFocus()
        self._picked(date(day.year(), day.month(), day.day()))
