"""The home page: sittings, what is due, missing and waited for; each line opens its record."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from youthcourt import words
from youthcourt.domain.today import TodayPart
from youthcourt.gui.forms.today_page import Ui_TodayPage
from youthcourt.gui.kit.fit import clear_ground, fold_columns
from youthcourt.gui.kit.quiet_table import QuietTable
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.lists.short_list import short_lists
from youthcourt.gui.today.off_dialogs import OffDialog, PutOffDialog
from youthcourt.gui.today.section import set_part
from youthcourt.look import plain
from youthcourt.services import upkeep
from youthcourt.services.today import TodayLine, today
from youthcourt.services.today import TodayPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TWO_COLUMNS = 980
"""Below this width, in pixels of the 100 % design, the parts stand below each other."""
_ALWAYS = {
    TodayPart.SITTINGS: "No sitting is planned. Add one under Sittings.",
    TodayPart.DUE: "Nothing is due, and nothing is late.",
}
"""The parts that are shown even when they are empty, and what they say then."""


_EXPANDING, _FIXED = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed


class TodayPage(QWidget):
    """What the day holds. Enter opens a line's record; Put off sends it away until a day."""

    open_place = Signal(str, object, str)
    """A page, its key, and the tab to begin on."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: Shown | None = None
        self._ui = Ui_TodayPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.today_columns, _TWO_COLUMNS)
        fold_columns(self, self._ui.header_row, _TWO_COLUMNS)
        clear_ground(self._ui.today_scroll)
        self._put_off = plain.action(words.text("Put off…"), self, self._put_line_off, icon_name="clock")
        self._see_off = plain.action(words.text("What is put off…"), self, self._show_off)
        self.tables = {part: self._dress(part) for part in TodayPart}
        self._exports = short_lists(self, office, {f"today {part}": self.tables[part] for part in TodayPart})
        self._last = self.tables[TodayPart.DUE]
        for table in self.tables.values():
            table.current_changed.connect(self._offer)
        ui = self._ui
        plain.dress(ui.put_off_button, icon_name="clock")
        plain.dress(ui.book_button, icon_name="calendar-blank")
        ui.put_off_button.clicked.connect(self._put_off.trigger)
        ui.off_button.clicked.connect(self._see_off.trigger)
        ui.book_button.clicked.connect(lambda: self.open_place.emit("appointments", office.today(), ""))

    def load(self) -> None:
        """Show the day as it stands now."""
        with refusals_shown(self):
            found = upkeep.last_proven(self._office.store.folder)
            made = date.fromisoformat(str(found.made_at)[:10]) if found else None
            self._show(self._office.ask(today, made))

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again after any change: nearly all of them can be on this page."""
        if topics:
            self.load()

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Begin where the keyboard was, or on what is due, or on the first part that has a line."""
        filled = [table for table in self.tables.values() if table.rows.rowCount()]
        goal = self._last if self._last in filled else next(iter(filled), self._last)
        goal.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._put_off, self._see_off, self._exports)

    def _dress(self, part: TodayPart) -> QuietTable:
        table: QuietTable = getattr(self._ui, f"{part.value}_table")
        getattr(self._ui, f"{part.value}_part").setSizePolicy(_EXPANDING, _FIXED)
        set_part(table, words.label(part), words.text(_ALWAYS.get(part, words.text("Nothing."))))
        table.entered.connect(partial(self._enter, table))
        table.opened.connect(self._open)
        table.addAction(self._put_off)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        return table

    def _enter(self, table: QuietTable) -> None:
        self._last = table
        self._offer()

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        ui = self._ui
        ui.day_label.setText(_head(shown))
        for part, table in self.tables.items():
            lines = shown.shown(part)
            getattr(ui, f"{part.value}_part").setVisible(bool(lines) or part in _ALWAYS)
            table.show_rows(lines)
        ui.off_button.setVisible(bool(shown.off))
        self._see_off.setEnabled(bool(shown.off))
        self._offer()

    def _offer(self) -> None:
        line: TodayLine | None = self._last.current()
        can = line is not None and not line.rest
        self._put_off.setEnabled(can)
        self._ui.put_off_button.setEnabled(can)

    def _open(self, line: TodayLine) -> None:
        self.open_place.emit(line.goal.value, line.key, line.tab)

    def _put_line_off(self) -> None:
        line: TodayLine | None = self._last.current()
        if line is not None and not line.rest:
            PutOffDialog(self._office, line, self).open()

    def _show_off(self) -> None:
        if self._shown is not None:
            OffDialog(self._office, self._shown.off, self).open()


def _head(shown: Shown) -> str:
    """Return the day and the last proven backup, as one line under the title."""
    backup = words.text("Last proven backup: {day}", day=shown.last_backup)
    return "   ·   ".join(
        (words.day(shown.day), backup if shown.last_backup else words.text("No backup yet"))
    )
