"""A table with the form of its current row beneath: leaving a field saves its line, what is refused stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.kit.refusals import find_bar, refusals_shown, show_refusal
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.typed import PER_ROW, put_back, typed_on
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.gui.settings.inputs import clear_beneath, say_beneath, watch, when_left
from youthcourt.gui.settings.section import Section

_LINE = "line"
"""Where the key of the line stands among the texts of a draft; empty for a new one."""
_TO_COME = frozenset({"choices"})
"""Fields that a new line may need later than it is begun: they are asked for once they are left."""

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class LineEditor(Section):
    """Edits catalogue lines, each known by its ``id`` (empty for a new one).

    A section fills in ``lines``, ``fresh``, ``fill``, ``typed`` and ``write``, and calls ``join``.
    """

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._line: Any = None
        self._filling = self._new = False

    def lines(self) -> Sequence[Any]:
        """Return all lines from the court file."""
        raise NotImplementedError

    def fresh(self) -> Any:
        """Return a new line."""
        raise NotImplementedError

    def fill(self, line: Any) -> None:
        """Show a line in the form."""
        raise NotImplementedError

    def typed(self) -> Any:
        """Return the line as the form has it now."""
        raise NotImplementedError

    def write(self, line: Any) -> str:
        """Save a line and return its id. Raises BadInput."""
        raise NotImplementedError

    def changed(self) -> None:
        """Called when the form holds something else."""

    def join(self, table: Table, panel: QWidget, name: str) -> None:
        """Take the parts of the form, after ``setupUi`` and the table's set_up; *name* is the list's."""
        self._table, self._panel = table, panel
        self._list = ShortList(self, self._office, table, name)
        panel.setProperty(PER_ROW, True)
        table.current_changed.connect(self._row_chosen)
        table.opened.connect(lambda _row: self._first_input().setFocus())
        watch(panel, self.form_changed)
        when_left(panel, self._field_left)
        self._show(None)

    def load(self) -> None:
        with refusals_shown(self):
            rows = self.lines()
            self._line = None
            self._table.show_rows(rows)
            self._show(self._table.current())

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the list."""
        return self._list.actions

    @property
    def dirty(self) -> bool:
        return self._line is not None and self.typed() != self._line

    @property
    def settled(self) -> bool:
        """Whether the line stood in the list before its form was opened: what it is, it stays."""
        return not self._new

    def save(self) -> bool:
        with refusals_shown(self) as outcome:
            self._write()
        if isinstance(outcome.refused, BadInput):
            say_beneath(self, outcome.refused.field, words.say(outcome.refused))
        return outcome.refused is None

    def _field_left(self, name: str) -> None:
        """Write the line as its field *name* is left; what is refused is told, and nobody is held there."""
        if not self.dirty:
            clear_beneath(self)
            return
        try:
            self._write()
        except YouthCourtError as refused:
            self._tell(refused, name)
        else:
            bar = find_bar(self)
            if bar is not None:
                bar.clear()

    def _write(self) -> None:
        """Write the line and show it as it is kept; the keyboard stays where it is."""
        clear_beneath(self)
        saved, new = self.write(self.typed()), self._new
        self._line = None
        with QSignalBlocker(self._table):
            self._table.show_rows(self.lines())
            self._table.choose(saved)
        self._show(self._table.current(), new=new)

    def _tell(self, refused: YouthCourtError, name: str) -> None:
        """Tell what is refused beside its field; a line that is being begun has time to get what it needs."""
        field = refused.field if isinstance(refused, BadInput) else ""
        if self._new and field in _TO_COME and field != name:
            return
        if not say_beneath(self, field, words.say(refused), go=False):
            show_refusal(self, refused)

    def begun(self) -> dict[str, str]:
        """Return what is typed and not saved, with the line that it belongs to."""
        return {_LINE: self._line.id, **typed_on(self._panel)} if self.dirty else {}

    def take_back(self, texts: dict[str, str]) -> None:
        """Go to the line that *texts* belong to and put them back; nothing where it is gone."""
        line = texts[_LINE]
        if not line:
            self.begin_new()
        if not line or self._table.choose(line):
            put_back(self._panel, texts)

    def begin_new(self) -> None:
        """Show an empty form for a new line, once what was typed before is saved."""
        if self.leave():
            self._show(self.fresh(), new=True)
            self._first_input().setFocus()

    def form_changed(self) -> None:
        """Tell the section that something was typed; joined to every input."""
        if not self._filling and self._line is not None:
            self.changed()

    def _row_chosen(self, row: Any) -> None:
        if row is None or (self._line is not None and row.id == self._line.id):
            return
        chosen = row.id
        if self.dirty:
            kept = self._line.id
            if not self.save():
                with QSignalBlocker(self._table):
                    self._table.choose(kept)
                return
            self._table.choose(chosen)
        self._show(self._table.current())

    def _show(self, line: Any, *, new: bool = False) -> None:
        clear_beneath(self)
        self._line, self._new = line, new
        self._panel.setEnabled(line is not None)
        if line is not None:
            self._filling = True
            self.fill(line)
            self._filling = False
            self.form_changed()

    def _first_input(self) -> QWidget:
        return self._panel.findChild(QWidget, "label_edit") or self._panel
