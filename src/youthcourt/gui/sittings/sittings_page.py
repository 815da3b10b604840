"""The list of sittings, newest first, and the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.gui.forms.sittings_page import Ui_SittingsPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.peek import Fact, Peek
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import sitting_lists, sittings
from youthcourt.services.sittings import SittingLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_SOURCE = Source[SittingLine](
    sitting_lists.count_sittings,
    sitting_lists.sitting_window,
    sitting_lists.sitting_keys,
    sitting_lists.sitting_position,
)


class SittingsPage(ListPage):
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
        self._new = plain.action(words.text("New sitting…"), self, self._add, icon_name="calendar-plus")
        self.desk = ListDesk(self, office, self._ui.sittings_table, self._ui.filter_box, self._spec())
        self._ui.new_button.clicked.connect(self._add)
        self._ui.sittings_table.opened.connect(lambda line: self.open_sitting.emit(line.held_on))

    def load(self, view: str | None = None) -> None:
        """Show the sittings as they were last asked for, or a saved view by its key."""
        self.desk.load(view)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when sittings changed."""
        if concerns(topics, "sittings", "sitting", "own_values"):
            self.desk.model.reload()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._new, *self.desk.commands())

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="sittings",
            title=words.text("Sittings"),
            what=words.text("these sittings"),
            source=_SOURCE,
            columns=self._columns(),
            key=lambda line: line.held_on,
            nothing=words.text("No sitting yet. A sitting is one court day with its rooms and hearings."),
            no_match=words.text("No sitting has these words."),
            no_fit=words.text("No sitting fits these filters."),
            usual=Asked().sorted_by("day", descending=True),
            own=Subject.SITTING,
            filters=(Filter(sitting_lists.STATUS, lambda: words.text("Status"), _statuses),),
            action=(words.text("New sitting"), self._add),
            peek=self._peek,
        )

    def _columns(self) -> Sequence[Column[SittingLine]]:
        # The titles are keys as well (columns are remembered by them): plain English, translated when shown.
        return [
            Column("Date", lambda line: words.day(line.held_on), width=270, order="day",
                   value=lambda line: line.held_on),
            Column("Place", lambda line: line.place, order="place"),
            Column("Hearings", lambda line: str(line.hearings), right=True, width=100, order="hearings",
                   value=lambda line: line.hearings),
            Column("Heard", lambda line: str(line.heard), right=True, width=90, order="heard",
                   value=lambda line: line.heard),
            Column("Status", self._status, chip=self._tone, width=190, order="status"),
        ]  # fmt: skip

    def _peek(self, line: SittingLine) -> Peek:
        page = self._office.ask(sittings.sitting_page, line.held_on)
        docket = (
            words.text("{time}  {name}", time=sittings.clock_of(hearing.start), name=hearing.called)
            for hearing in page.hearings
        )
        facts = (
            Fact(words.text("Status"), self._status(line), self._tone(line)),
            Fact(words.text("Place"), line.place),
            Fact(words.text("Rooms"), words.listing(room.name for room in page.rooms)),
            Fact(words.text("Hearings"), "\n".join(docket)),
        )
        return Peek(words.day(line.held_on), facts)

    def _status(self, line: SittingLine) -> str:
        if line.hearings and line.heard == line.hearings:
            return words.text("All heard")
        if line.held_on == self._office.today():
            return words.text("Today, jury drawn") if line.drawn else words.text("Today, not drawn")
        if not line.hearings:
            return words.text("No hearings yet")
        if line.held_on < self._office.today():
            return words.text("To be recorded")
        return words.text("Jury drawn") if line.drawn else words.text("Not drawn yet")

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


def _statuses() -> list[tuple[str, str]]:
    told = {
        sitting_lists.COMING: words.text("Coming"),
        sitting_lists.OPEN: words.text("To be recorded"),
        sitting_lists.RECORDED: words.text("All heard"),
    }
    return [(status, told[status]) for status in sitting_lists.STATUSES]
