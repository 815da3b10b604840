"""The page of one court day: its docket, its jury, and who came."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.parts import HearingResult
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import clear_ground, fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.tab_focus import TabFocus
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.typed import PER_ROW
from youthcourt.gui.lists.labels_dialog import LabelsDialog
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.gui.sittings.attendance_part import AttendancePart
from youthcourt.gui.sittings.docket_part import DocketPart
from youthcourt.gui.sittings.draw_dialog import DrawDialog
from youthcourt.gui.sittings.panel_part import PanelPart
from youthcourt.gui.sittings.papers_part import PapersPart
from youthcourt.gui.sittings.pool_part import PoolPart
from youthcourt.gui.sittings.rooms_part import RoomsPart
from youthcourt.look import plain
from youthcourt.services import juries, jury_warnings, labels, sittings
from youthcourt.services.juries import PoolLine
from youthcourt.services.jury_warnings import Watch
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 860
_ICONS = {
    "readiness": "list-checks",
    "keying": "pencil-simple",
    "draw": "shuffle",
    "packet": "file-pdf",
    "console": "presentation",
    "record": "gavel",
}


class SittingPage(QWidget):
    """One court day. Each act is saved when it is done, a judge who is typed when the field is left."""

    open_case = Signal(str)
    open_person = Signal(str)
    open_hearing = Signal(str)
    open_packet = Signal(object)
    """The date of the sitting."""
    open_readiness = Signal(object)
    """The date of the sitting."""
    open_keying = Signal(object)
    """The date of the sitting."""
    open_console = Signal(str)
    """The hearing for which the jurors' screen is wanted."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: Shown | None = None
        self._unseen: tuple[Shown, tuple[PoolLine, ...]] | None = None
        self._holding = False
        self._ui = Ui_SittingPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        TabFocus(self._ui.tabs)
        for columns in (self._ui.header_row, self._ui.jury_columns, self._ui.times_row, self._ui.night_row):
            fold_columns(self, columns, _NARROW)
        for scroll in (self._ui.docket_scroll, self._ui.jury_scroll, self._ui.attendance_scroll):
            clear_ground(scroll)
        self._docket = DocketPart(office, self._ui, self)
        for tab in (self._ui.jury_tab, self._ui.attendance_tab):
            tab.setProperty(PER_ROW, True)
        self._rooms = RoomsPart(office, self._ui, self)
        self._pool = PoolPart(office, self._ui, self, self._held)
        self._panel = PanelPart(office, self._ui, self)
        self._attendance = AttendancePart(office, self._ui, self, self._held)
        self._lists = self._make_lists()
        self._papers = PapersPart(office, self._ui, self)
        self._commands = self._make_commands()
        self._labels = plain.action(
            words.text("Address labels of the families…"),
            self,
            self._show_labels,
            icon_name="envelope-simple",
        )
        self._ui.own_box.set_up(office, Subject.SITTING)
        self._docket.open_case.connect(self.open_case)
        self._docket.open_hearing.connect(self.open_hearing)
        self._docket.moved.connect(self._offer)
        self._ui.tabs.currentChanged.connect(self._look)
        self._pool.open_person.connect(self.open_person)

    @property
    def held_on(self) -> date | None:
        """The day shown."""
        return self._shown.held_on if self._shown else None

    def load(self, on: date) -> None:
        """Show the sitting of a day; raises NotFound."""
        self._show(self._office.ask(sittings.sitting_page, on), self._office.ask(juries.pool, on))

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when this sitting, its cases or the pool changed."""
        if (
            self.held_on
            and not self._holding
            and concerns(topics, "sittings", "sitting", "pool", "cases", "people", "duty", "own_fields")
        ):
            self.load(self.held_on)

    def leave(self) -> bool:
        """Save a judge who is typed and not left yet; everything else is saved when it is done."""
        return self._rooms.save() and self._ui.own_box.leave()

    def put_back(self) -> None:
        """Put back what stands in the court's own fields and could not be saved."""
        self._ui.own_box.put_back()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Begin on the table of the tab that is shown: it stays as it was left."""
        tabs = self._ui.tabs
        tables = [table for table in tabs.currentWidget().findChildren(Table) if table.isEnabled()]
        (tables[0] if tables else tabs).setFocus()

    @property
    def chosen_hearing(self) -> str:
        """The key of the hearing chosen on the docket; empty where none is."""
        line = self._docket.current()
        return line.hearing_id if line is not None else ""

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        *own, keying = self._commands
        return (*own, *self._docket.commands(), keying, self._labels, *(part.export for part in self._lists))

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Load once after several acts instead of after each."""
        self._holding = True
        try:
            yield
        finally:
            self._holding = False
            if self.held_on:
                self.load(self.held_on)

    def _look(self) -> None:
        """Read what is to be looked at before somebody sits, once somebody looks at the jury."""
        if self._unseen is None or self._ui.tabs.currentWidget() is not self._ui.jury_tab:
            return
        (shown, pool), self._unseen = self._unseen, None
        self._show_jury(shown, pool, self._office.ask(jury_warnings.warnings, shown.held_on))

    def _show_jury(self, shown: Shown, pool: tuple[PoolLine, ...], watch: Watch) -> None:
        self._pool.show_sitting(shown, pool, watch)
        self._panel.show_sitting(shown, pool, watch)

    def _show(self, shown: Shown, pool: tuple[PoolLine, ...]) -> None:
        self._shown, self._unseen = shown, (shown, pool)
        self._ui.title_label.setText(words.day(shown.held_on))
        self._ui.place_label.setText(_where(shown))
        self._docket.show_sitting(shown)
        self._rooms.show_sitting(shown)
        if self._ui.tabs.currentWidget() is not self._ui.jury_tab:
            self._show_jury(shown, pool, {})
        self._attendance.show_sitting(shown)
        self._ui.own_box.show_record(shown.held_on.isoformat())
        self._papers.show_sitting(shown)
        self._look()
        self._offer()

    def _make_lists(self) -> tuple[ShortList, ...]:
        ui = self._ui
        told = (
            (ui.docket_table, "docket", words.text("Export the docket…")),
            (ui.pool_table, "jury pool", words.text("Export the jury pool…")),
            (ui.attendance_table, "attendance", words.text("Export the attendance…")),
        )
        return tuple(ShortList(self, self._office, table, name, title) for table, name, title in told)

    def _make_commands(self) -> tuple[QAction, ...]:
        acts = {
            "draw": (words.text("Draw the jury…"), self._draw),
            "packet": (words.text("Packet…"), self._open_packet),
            "console": (words.text("Jurors' screen"), self._open_console),
            "record": (words.text("Record hearing"), self._record),
            "readiness": (words.text("Readiness"), lambda: self.open_readiness.emit(self.held_on)),
            "keying": (words.text("Key in from paper…"), lambda: self.open_keying.emit(self.held_on)),
        }
        made = []
        for name, (text, act) in acts.items():
            command = plain.action(text, self, act, icon_name=_ICONS[name])
            button = getattr(self._ui, f"{name}_button")
            plain.dress(button, icon_name=_ICONS[name], primary=name == "record")
            button.clicked.connect(command.trigger)
            made.append(command)
        return tuple(made)

    def _show_labels(self) -> None:
        if self._shown is None:
            return
        with refusals_shown(self):
            day = f"{self._shown.held_on:%Y-%m-%d}"
            made = self._office.ask(labels.sitting_labels, self._shown.held_on)
            LabelsDialog(self._office, made, day, day, self).open()

    def _offer(self) -> None:
        """Offer only what can be done now."""
        hearings = self._shown.hearings if self._shown else ()
        waiting = any(line.result is HearingResult.SET for line in hearings)
        heard = any(line.result is HearingResult.HEARD for line in hearings)
        current = self._docket.current()
        can = {
            "draw": waiting and not heard,
            "packet": waiting or heard,
            "console": current is not None,
            "record": current is not None,
            "readiness": waiting,
            "keying": bool(hearings)
            and self._shown is not None
            and self._shown.held_on <= self._office.today(),
        }
        for command, (name, possible) in zip(self._commands, can.items(), strict=True):
            command.setEnabled(possible)
            getattr(self._ui, f"{name}_button").setEnabled(possible)
        drawn = self._shown is not None and self._shown.seed is not None
        self._ui.draw_button.setText(words.text("Draw again…") if drawn else words.text("Draw jury…"))
        recorded = current is not None and current.result is not HearingResult.SET
        self._ui.record_button.setText(
            words.text("Open record") if recorded else words.text("Record hearing")
        )

    def show_part(self, name: str) -> None:
        """Begin on the tab called *name*: ``docket``, ``jury``, ``attendance``."""
        self._ui.tabs.setCurrentWidget(getattr(self._ui, f"{name}_tab"))

    def _draw(self) -> None:
        if self._shown is not None:
            dialog = DrawDialog(self._office, self._shown, self)
            dialog.accepted.connect(lambda: self._ui.tabs.setCurrentWidget(self._ui.jury_tab))
            dialog.open()

    def _open_packet(self) -> None:
        self.open_packet.emit(self.held_on)

    def _open_console(self) -> None:
        line = self._docket.current()
        if line is not None:
            self.open_console.emit(line.hearing_id)

    def _record(self) -> None:
        line = self._docket.current()
        if line is not None:
            self.open_hearing.emit(line.hearing_id)


def _where(shown: Shown) -> str:
    rooms = (
        words.text("1 room") if len(shown.rooms) == 1 else words.text("{rooms} rooms", rooms=len(shown.rooms))
    )
    parts = (
        shown.place,
        rooms,
        words.text("from {starts_at}", starts_at=words.clock(shown.starts_at)),
        words.text("{slot_minutes} minutes a hearing", slot_minutes=shown.slot_minutes),
    )
    return "   ·   ".join(part for part in parts if part)
