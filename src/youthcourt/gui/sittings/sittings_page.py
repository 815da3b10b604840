"""The list of sittings, newest first, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.sittings_page import Ui_SittingsPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import sittings
from youthcourt.services.sittings import SittingLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class SittingsPage(QWidget):
    """All court days. Enter opens one."""

    open_sitting = Signal(object)
    """The date of the sitting."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_SittingsPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="calendar-plus", primary=True)
        self._new = plain.action("New sitting…", self, self._add, icon_name="calendar-plus")
        self._dress_table()
        self._ui.new_button.clicked.connect(self._add)
        self._ui.sittings_table.opened.connect(lambda line: self.open_sitting.emit(line.held_on))

    def load(self) -> None:
        """Show all sittings."""
        with refusals_shown(self):
            self._ui.sittings_table.show_rows(self._office.ask(sittings.list_sittings))

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when sittings changed."""
        if concerns(topics, "sittings", "sitting"):
            self.load()

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.sittings_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._new,)

    def _dress_table(self) -> None:
        self._ui.sittings_table.set_up(
            "Sittings",
            [
                Column("Date", lambda line: words.day(line.held_on), lambda line: line.held_on, width=270),
                Column("Place", lambda line: line.place),
                Column(
                    "Hearings",
                    lambda line: str(line.hearings),
                    lambda line: line.hearings,
                    right=True,
                    width=100,
                ),
                Column("Heard", lambda line: str(line.heard), lambda line: line.heard, right=True, width=90),
                Column("Status", self._status, chip=self._tone, width=190),
            ],
            key=lambda line: line.held_on,
            nothing="No sitting yet. A sitting is one court day with its rooms and hearings.",
            no_match="No sitting has these words.",
            action=("New sitting", self._add),
        )
        self._ui.filter_box.set_up(self._ui.sittings_table, "these sittings")

    def _status(self, line: SittingLine) -> str:
        if line.hearings and line.heard == line.hearings:
            return "All heard"
        if line.held_on == self._office.today():
            return "Today, jury drawn" if line.drawn else "Today, not drawn"
        if not line.hearings:
            return "No hearings yet"
        if line.held_on < self._office.today():
            return "To be recorded"
        return "Jury drawn" if line.drawn else "Not drawn yet"

    def _tone(self, line: SittingLine) -> Tone:
        if line.hearings and line.heard == line.hearings:
            return Tone.COMPLETED
        if line.held_on < self._office.today() and line.hearings:
            return Tone.QUESTION
        return Tone.SCHEDULED if line.drawn else Tone.REFERRED

    def _add(self) -> None:
        dialog = NewSittingDialog(self._office, self)
        dialog.added.connect(self.open_sitting)
        dialog.open()
