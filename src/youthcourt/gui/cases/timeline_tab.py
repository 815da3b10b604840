"""The tab of a case with all that happened in it, the newest first, and a line for a note."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.text import one_cell
from youthcourt.domain.timeline import CasePart, TimelineKind
from youthcourt.gui.cases.note_dialog import NoteDialog
from youthcourt.gui.cases.timeline_paper import show_timeline
from youthcourt.gui.forms.timeline_tab import Ui_TimelineTab
from youthcourt.gui.kit.fit import at_least_rows, clear_ground, keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import notes
from youthcourt.services.timeline import TimelineLine, timeline

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ROWS = 6
SCHOOL = "From the school: not to be passed on."


def _when(line: TimelineLine) -> str:
    day = words.short_day(line.when)
    return f"{day} {words.clock(line.at)}" if line.at else day


def _order(line: TimelineLine) -> tuple[object, ...]:
    return (line.when, line.at or time.min, line.order)


def _what(line: TimelineLine) -> str:
    said = " ".join(line.what.split())
    return f"{said} ({words.text(SCHOOL)})" if line.from_school else said


_COLUMNS = [
    Column[TimelineLine]("Day", _when, sort=_order, value=lambda line: line.when, width=160),
    Column[TimelineLine]("About", lambda line: words.label(line.kind), width=110),
    Column[TimelineLine]("What", _what, value=lambda line: one_cell(_what(line)), width=260, grows=True),
    Column[TimelineLine]("Who", lambda line: line.who, width=170),
]  # fmt: skip


class TimelineTab(QWidget):
    """Put it among a case's tabs and call ``show_case``."""

    lead = Signal(str)
    """A part of the case that a line leads to."""
    open_papers = Signal(str)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page, self._number = office, page, ""
        self._lines: tuple[TimelineLine, ...] = ()
        self._ui = Ui_TimelineTab()
        self._ui.setupUi(self)
        plain.make_plain(self)
        ui = self._ui
        ui.timeline_table.set_up(
            words.text("Timeline"), _COLUMNS, key=lambda line: line,
            nothing=words.text("Nothing of this kind has happened yet."),
        )  # fmt: skip
        at_least_rows(ui.timeline_table, _ROWS)
        clear_ground(ui.timeline_scroll)
        keep_narrow(ui.kind_combo)
        plain.dress(ui.print_button, icon_name="printer")
        ui.kind_combo.addItem(words.text("Everything"), None)
        for kind in TimelineKind:
            ui.kind_combo.addItem(words.label(kind), kind)
        self._connect()

    @property
    def tables(self) -> dict[str, Table]:
        """The list of this tab, by the name of its file."""
        return {"timeline": self._ui.timeline_table}

    def _connect(self) -> None:
        ui = self._ui
        ui.kind_combo.currentIndexChanged.connect(lambda _at: self._narrow())
        ui.timeline_table.opened.connect(self._open)
        ui.timeline_table.current_changed.connect(self._offer)
        ui.open_button.clicked.connect(lambda: self._open(ui.timeline_table.current()))
        ui.print_button.clicked.connect(lambda: show_timeline(self._page, self._office, self._number))
        ui.note_edit.returnPressed.connect(self._add)
        ui.add_button.clicked.connect(self._add)
        ui.change_button.clicked.connect(lambda: self._change(ui.timeline_table.current()))
        ui.remove_button.clicked.connect(self._remove)

    def show_case(self, number: str) -> None:
        """Show the timeline of a case; a note that is being typed stays while the case is the same."""
        if number != self._number:
            self._ui.note_edit.clear()
            self._ui.school_check.setChecked(False)
            self._ui.kind_combo.setCurrentIndex(0)
        self._number = number
        self._lines = self._office.ask(timeline, number)
        self._narrow()

    def leave(self) -> bool:
        """Keep the note that was typed; where that is refused, return False."""
        return not self._ui.note_edit.text().strip() or self._add()

    def _narrow(self) -> None:
        wanted = self._ui.kind_combo.currentData()  # Qt gives the text of a kind back
        shown = [line for line in self._lines if wanted is None or line.kind == wanted]
        self._ui.timeline_table.show_rows(shown)
        self._offer(self._ui.timeline_table.current())

    def _offer(self, line: TimelineLine | None) -> None:
        self._ui.open_button.setEnabled(line is not None)
        for button in (self._ui.change_button, self._ui.remove_button):
            button.setEnabled(line is not None and bool(line.note_id))

    def _open(self, line: TimelineLine | None) -> None:
        """Go where a line leads within the case; a note opens to be changed."""
        if line is None:
            return
        if line.note_id:
            self._change(line)
        elif line.leads is CasePart.PAPERS:
            self.open_papers.emit(self._number)
        else:
            self.lead.emit(line.leads.value)

    def _add(self) -> bool:
        ui = self._ui
        with refusals_shown(self._page) as outcome:
            text, from_school = ui.note_edit.text(), ui.school_check.isChecked()
            self._office.do(notes.add_note, self._number, text, from_school=from_school)
            ui.note_edit.clear()
            ui.school_check.setChecked(False)
            say_done(self._page, words.text("Note added."))
        return outcome.refused is None

    def _change(self, line: TimelineLine | None) -> None:
        if line is not None and line.note_id:
            NoteDialog(self._office, line, self._page).open()

    def _remove(self) -> None:
        line: TimelineLine | None = self._ui.timeline_table.current()
        if line is None or not line.note_id:
            return
        with refusals_shown(self._page):
            self._office.do(notes.remove_note, line.note_id)
            say_done(self._page, words.text("Note removed."))
