"""Keying a paper Saturday: the roster, then the hearings, each typed once and saved when it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from youthcourt import words
from youthcourt.gui.forms.keying_page import Ui_KeyingPage
from youthcourt.gui.keying.cell import Cell
from youthcourt.gui.keying.grid import Grid
from youthcourt.gui.keying.grid_row import Following, GridRow
from youthcourt.gui.keying.hearing_row import HearingRow
from youthcourt.gui.keying.hints import hearing_heads, hint, refit, roster_heads
from youthcourt.gui.keying.juror_row import JurorRow
from youthcourt.gui.keying.kept import Begun, Kept
from youthcourt.gui.keying.papers import Papers
from youthcourt.gui.keying.saving import Saving
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import clear_ground, fold_columns
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.typed import PER_ROW
from youthcourt.look import plain
from youthcourt.services import catalogue, keying
from youthcourt.services.keying import KeyingSheet

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 1000
"""Below this width (pixels of the 100 % design) a hearing's cells stand in lines below each other."""
_HEAD = 700


class KeyingPage(QWidget):
    """One sitting. What is typed and not saved is kept while the court is open, and through a lock."""

    open_sitting = Signal(object)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._letters = keying.letters()
        self._sheet: KeyingSheet | None = None
        self._holding = False
        self._kept = Kept()
        self._saving = Saving(office, self._day)
        self._ui = Ui_KeyingPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fold_columns(self, self._ui.header_row, _HEAD)
        self._following = Following(self, _NARROW)
        self._roster: Grid[JurorRow] = Grid(self._ui.roster_scroll, self._ui.roster_column, self._following)
        self._hearings: Grid[HearingRow] = Grid(
            self._ui.hearings_scroll, self._ui.hearings_column, self._following
        )
        self._papers = Papers(self._roster, self._hearings, self._letters, office.today)
        self._heads = self._make_heads()
        self._commands = self._make_commands()
        self._join()
        self._reserve_hint()

    @property
    def held_on(self) -> date | None:
        """The day of the sitting shown."""
        return self._sheet.held_on if self._sheet else None

    def _day(self) -> date:
        assert self._sheet is not None  # a row is one of a sitting that is shown
        return self._sheet.held_on

    @property
    def unrecorded(self) -> tuple[str, ...]:
        """The keys of rows in which something is typed and not saved: closing loses it."""
        return tuple(key for texts in self.begun().values() for key in texts)

    def begun(self) -> Begun:
        """Return what is typed and not saved, by the day of the sitting and by row."""
        self._keep()
        return self._kept.all()

    def take_back(self, begun: Begun) -> None:
        """Take up again what was typed before the court was locked."""
        self._kept.take_back(begun)

    def load(self, on: date) -> None:
        """Show the sitting of a day; what is typed about another one is kept. Raises NotFound."""
        self._keep()
        sheet = self._office.ask(keying.keying_sheet, on)
        anew = self._sheet is None or self._sheet.held_on != on or not self._papers.fits(sheet)
        self._sheet = sheet
        if anew:
            self._papers.build(sheet, self._kept.of(on))
            self._kept.drop(on)
            self._ui.place_label.setText(words.day(on))
        else:
            self._papers.show(sheet)
        self._offer_others(sheet)
        self._tell()

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when the sitting, its people or the court's choices changed; what is typed stays."""
        wanted = ("sitting", "sittings", "pool", "duty", "cases", "people", "settings", "catalogue")
        if self._sheet is not None and not self._holding and concerns(topics, *wanted):
            self.load(self._sheet.held_on)

    def leave(self) -> bool:
        """Keep what is typed; saving it is an act of its own."""
        self._keep()
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._begin()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return self._commands

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_heads"):
            refit(self._heads)
            self._reserve_hint()

    def _reserve_hint(self) -> None:
        """Keep the room of two lines, where there is any, so that the grid does not jump as hints change."""
        lines = 1 if self._following.narrow else 2
        self._ui.hint_label.setMinimumHeight(lines * self._ui.hint_label.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reserve_hint()

    def _make_heads(self) -> list[QLabel]:
        """Make the heads of both grids: they stay in sight while the rows scroll."""
        found: list[QLabel] = []
        for strip, heads, place in (
            (*roster_heads(), self._ui.roster_heads),
            (*hearing_heads(self._office.ask(catalogue.criteria_words)), self._ui.hearings_heads),
        ):
            place.setContentsMargins(
                0, 0, self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent), 0
            )
            place.addWidget(strip)
            self._following.strips.append(strip)
            found += heads
        self._following.fold()
        return found

    def _make_commands(self) -> tuple[QAction, ...]:
        ui = self._ui
        made = []
        for button, text, act, keys, icon in (
            (ui.save_row_button, words.text("Save this row"), self._save_current, "Ctrl+Return", ""),
            (ui.save_all_button, words.text("Save all rows"), self._save_all, "Ctrl+Shift+Return", "check"),
            (ui.sitting_button, words.text("Open sitting"), self._open_sitting, "", "scales"),
        ):
            command = plain.action(text, self, act, icon_name=icon)
            if keys:
                command.setShortcuts([QKeySequence(keys), QKeySequence(keys.replace("Return", "Enter"))])
                self.addAction(command)
            plain.dress(button, icon_name=icon, primary=button is ui.save_all_button)
            button.clicked.connect(command.trigger)
            made.append(command)
        return tuple(made)

    def _join(self) -> None:
        ui = self._ui
        for tab, scroll in ((ui.roster_tab, ui.roster_scroll), (ui.hearings_tab, ui.hearings_scroll)):
            tab.setProperty(PER_ROW, True)
            clear_ground(scroll)
        ui.add_choice.setAccessibleName(words.text("Somebody else who came"))
        ui.add_choice.chosen.connect(self._add_chosen)
        for grid in (self._roster, self._hearings):
            grid.tells.came.connect(self._hint)
            grid.tells.left.connect(self._check)
        self._roster.tells.ended.connect(self._go_to_hearings)
        self._hearings.tells.ended.connect(ui.save_all_button.setFocus)
        ui.tabs.currentChanged.connect(self._turned)

    def _add_chosen(self) -> None:
        key = self._ui.add_choice.key()
        row = self._papers.add(self._sheet, key) if self._sheet is not None and key else None
        if row is not None and self._sheet is not None:
            self._offer_others(self._sheet)
            row.begin()

    def _offer_others(self, sheet: KeyingSheet) -> None:
        self._ui.add_choice.choose(None)
        self._ui.add_choice.set_choices(self._papers.others(sheet), words.text("Type a name"))

    def _keep(self) -> None:
        if self._sheet is not None:
            self._kept.keep(self._sheet.held_on, self._papers.rows)

    def _begin(self) -> None:
        """Put the cursor into the first row that is not done, the roster first."""
        on_hearings = self._ui.tabs.currentWidget() is self._ui.hearings_tab
        grids = (self._hearings,) if on_hearings else (self._roster, self._hearings)
        for grid in grids:
            tab = self._ui.roster_tab if grid is self._roster else self._ui.hearings_tab
            if any(row.open_cells() and not row.begun for row in grid.rows.values()):
                self._ui.tabs.setCurrentWidget(tab)
                grid.begin()
                return
        self._ui.save_all_button.setFocus()

    def _go_to_hearings(self) -> None:
        self._ui.tabs.setCurrentWidget(self._ui.hearings_tab)
        if not self._hearings.begin():
            self._ui.save_all_button.setFocus()

    def _turned(self, _at: int) -> None:
        (self._roster if self._ui.tabs.currentWidget() is self._ui.hearings_tab else self._hearings).leave()
        self._tell()

    def _hint(self, cell: Cell) -> None:
        if self._sheet is not None:
            self._ui.hint_label.setText(hint(cell.name, self._sheet, self._letters))

    def _check(self, row: GridRow) -> None:
        self._saving.check(row)
        self._tell()

    def _save_current(self) -> None:
        on_hearings = self._ui.tabs.currentWidget() is self._ui.hearings_tab
        grid: Grid[JurorRow] | Grid[HearingRow] = self._hearings if on_hearings else self._roster
        row = grid.current
        if row is None:
            return
        with self._held():
            done, _left = self._saving.save([row])
        if done and not grid.after(row):
            grid.tells.ended.emit()

    def _save_all(self) -> None:
        """Save every row that is whole: the roster first, since who was away did not vote."""
        with self._held():
            done, left = self._saving.save(self._papers.rows)
        if not left:
            self._ui.message_bar.clear()
            say_done(self, words.text("Saved rows: {done}.", done=done))
            return
        first = self._first(left)
        self._go_to(first)
        told = "Saved rows: {done}. Not whole yet, and kept as typed: {left}. The cursor is in: {name}."
        self._ui.message_bar.tell(words.text(told, done=done, left=len(left), name=first.called))

    def _first(self, left: list[GridRow]) -> GridRow:
        """Return the first row that is not whole, of the tab in sight where it has one."""
        on_hearings = self._ui.tabs.currentWidget() is self._ui.hearings_tab
        return next((row for row in left if isinstance(row, HearingRow) is on_hearings), left[0])

    def _go_to(self, row: GridRow) -> None:
        tab = self._ui.roster_tab if isinstance(row, JurorRow) else self._ui.hearings_tab
        self._ui.tabs.setCurrentWidget(tab)
        bad = next((cell.name for cell in row.cells.values() if cell.property("bad")), "")
        row.begin(bad)

    @contextmanager
    def _held(self) -> Iterator[None]:
        """Load once after several acts instead of after each."""
        self._holding = True
        try:
            yield
        finally:
            self._holding = False
            if self._sheet is not None:
                self.load(self._sheet.held_on)

    def _tell(self) -> None:
        """Say on the tabs how far it is."""
        for grid, tab, title in (
            (self._roster, self._ui.roster_tab, words.text("Roster")),
            (self._hearings, self._ui.hearings_tab, words.text("Hearings")),
        ):
            rows = list(grid.rows.values())
            done = sum(not row.begun and (row.saved or bool(row.said)) for row in rows)
            told = words.text("{title}, {done} of {whole} saved", title=title, done=done, whole=len(rows))
            self._ui.tabs.setTabText(self._ui.tabs.indexOf(tab), plain.literal(told))

    def _open_sitting(self) -> None:
        if self.held_on is not None:
            self.open_sitting.emit(self.held_on)
