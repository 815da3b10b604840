"""Dates in the window: typed first, with what was understood said beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.calendar_popup import CalendarKey
from youthcourt.gui.kit.date_words import Lean, Order, Reading, read_date
from youthcourt.gui.kit.fields import restyle
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.look.tokens import SPACE

_WIDTH = 150
_ROOM = 150
"""The least width, in pixels of the 100 % design, in which a date is said beside the line."""


def to_date(value: QDate) -> date:
    """Return Qt's date as Python's; raises ValueError, a bug, for an invalid one."""
    return date(value.year(), value.month(), value.day())


def locale_order(locale: QLocale) -> Order:
    """Return the order in which people of *locale* write day, month and year."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    first = next((sign for sign in pattern if sign in "dmy"), "m")
    return {"d": Order.DAY_FIRST, "m": Order.MONTH_FIRST, "y": Order.YEAR_FIRST}[first]


class DateLine(QWidget):
    """One date: a line to type it on, and its weekday in full beside it, or what is wrong with it.

    Make it, or promote a QWidget to it in a form, then ``set_up(name, office.today)``.
    """

    changed = Signal()
    """The date as understood is another one, or is no longer readable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: Callable[[], date] | None = None
        self._lean = Lean.COMING
        self._field = ""
        self._value: date | None = None
        self._problem: BadInput | None = None
        self._note: Callable[[date], str] = lambda _day: ""
        self.calendar: CalendarKey | None = None
        self.edit = QLineEdit(self)
        self._beside = plain.label(role=Role.HINT, wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE)
        self._row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._beside, 1)
        self._beside.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without it the letter of its label leads nowhere
        self.setFocusProxy(self.edit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.edit.textChanged.connect(self._read)
        self.edit.editingFinished.connect(self._settle)
        self._widen()

    def set_up(
        self,
        name: str,
        today: Callable[[], date],
        *,
        lean: Lean = Lean.COMING,
        field: str = "",
        calendar: bool = True,
        note: Callable[[date], str] | None = None,
    ) -> None:
        """Give the name for screen readers, the court's day, and which way a date without a year leans.

        *field* is what a BadInput of ``value`` calls the field. A birth date is typed, without a
        *calendar*. *note* gives a warning about a day, or nothing; it never hinders.
        """
        self._today, self._lean, self._field = today, lean, field
        self._note = note or self._note
        if calendar and self.calendar is None:
            self.calendar = CalendarKey(self.edit, lambda: self._value or today(), self.set_value)
        self.setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(self._example())
        self._read()

    def value(self) -> date | None:
        """Return the date, None when nothing is typed; raises BadInput when it cannot be read."""
        if self._problem is not None:
            typed = self._problem.values.get("typed")
            raise BadInput(self._problem.template, field=self._field, typed=typed)
        return self._value

    def set_value(self, value: date | None) -> None:
        """Show *value* as ISO, or nothing."""
        self.edit.setText(value.isoformat() if value else "")
        self._settle()

    def tell_problem(self) -> None:
        """Say beside the line why what is typed cannot be read, if it cannot."""
        self._settle()

    @property
    def unreadable(self) -> str:
        """What a BadInput would call the field while what is typed cannot be read; else empty."""
        return self._field if self._problem is not None else ""

    @property
    def beside(self) -> str:
        """What is said beside the line now."""
        return self._beside.text()

    def setAccessibleName(self, name: str) -> None:
        """Name the line as well, so that a Field's label reaches it."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        beside = SPACE + self._wide() if self._beside.text() else 0
        return QSize(self.edit.width() + beside, self.minimumHeight())

    def _wide(self) -> int:
        """Return the width that what is said wants beside the line: one line of it, if that is short."""
        advance = self._beside.fontMetrics().horizontalAdvance(self._beside.text())
        return min(advance + 2, theme.scaled(_ROOM))

    def _widen(self) -> None:
        self.edit.setFixedWidth(theme.scaled(_WIDTH))
        self.edit.setMinimumHeight(self.edit.sizeHint().height())
        self._fit()

    def _fit(self) -> None:
        """Be as tall as what is said; where there is no width for it beside the line, it stands below."""
        room = self.width() - self.edit.width() - SPACE
        line, said = self.edit.sizeHint().height(), self._beside.text()
        if room >= self._wide():
            self._row.setDirection(QBoxLayout.Direction.LeftToRight)
            height = max(line, self._beside.heightForWidth(max(room, 1)) if said else 0)
        else:
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
            height = line + SPACE + self._beside.heightForWidth(self.width())
        self.setMinimumHeight(height)
        self.updateGeometry()

    def _example(self) -> str:
        order = locale_order(QLocale())
        shown = {
            Order.MONTH_FIRST: words.text("month/day/year"),
            Order.DAY_FIRST: words.text("day/month/year"),
            Order.YEAR_FIRST: words.text("year-month-day"),
        }
        return shown[order]

    def _read(self) -> None:
        """Understand each keystroke; what is not yet readable is only called wrong on leaving."""
        typed, before = self.edit.text().strip(), (self._value, self._problem is None)
        self._value, self._problem = None, None
        if typed and self._today is not None:
            how = Reading(self._today(), locale_order(QLocale()), self._lean)
            try:
                self._value = read_date(typed, how)
            except BadInput as problem:
                self._problem = problem
        self._say(self._told(), Role.HINT)
        if before != (self._value, self._problem is None):
            self.changed.emit()

    def _told(self) -> str:
        if self._value is None:
            return ""
        return " · ".join(part for part in (words.day(self._value), self._note(self._value)) if part)

    def _settle(self) -> None:
        if self._problem is not None:
            text = words.say(self._problem)
            self._say(text, Role.ERROR)
            announce(self.edit, text, urgent=True)
        elif self._value is not None:
            announce(self.edit, self._beside.text())

    def _say(self, text: str, role: Role) -> None:
        self._beside.setText(text)
        self._beside.setProperty("role", role.value)
        self._beside.setVisible(bool(text))
        self.edit.setAccessibleDescription(text)
        self.edit.setProperty("bad", role is Role.ERROR)
        for part in (self._beside, self.edit):
            restyle(part)
        self._fit()
