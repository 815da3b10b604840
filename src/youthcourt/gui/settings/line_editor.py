"""A table with the form of its current row beneath: leaving a row saves it, what is refused stays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.typed import PER_ROW, put_back, typed_on
from youthcourt.gui.settings.inputs import clear_beneath, say_beneath
from youthcourt.gui.settings.section import Section

_LINE = "line"
"""Where the key of the line stands among the texts of a draft; empty for a new one."""

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
        self._filling = False

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

    def join(self, table: Table, panel: QWidget, save: QPushButton, revert: QPushButton) -> None:
        """Take the parts of the form, after ``setupUi`` and the table's set_up."""
        self._table, self._panel, self._save, self._revert = table, panel, save, revert
        panel.setProperty(PER_ROW, True)
        table.current_changed.connect(self._row_chosen)
        table.opened.connect(lambda _row: self._first_input().setFocus())
        save.clicked.connect(self.save)
        revert.clicked.connect(self._put_back)
        self._show(None)

    def load(self) -> None:
        with refusals_shown(self):
            rows = self.lines()
            self._line = None
            self._table.show_rows(rows)
            self._show(self._table.current())

    @property
    def dirty(self) -> bool:
        return self._line is not None and self.typed() != self._line

    def save(self) -> bool:
        clear_beneath(self)
        with refusals_shown(self) as outcome:
            saved = self.write(self.typed())
            self._line = None
            self._table.show_rows(self.lines())
            self._table.choose(saved)
            self._show(self._table.current())
            say_done(self, words.text("Saved."))
        if isinstance(outcome.refused, BadInput):
            say_beneath(self, outcome.refused.field, words.say(outcome.refused))
        return outcome.refused is None

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
            self._show(self.fresh())
            self._first_input().setFocus()

    def form_changed(self) -> None:
        """Tell the section and its buttons that something was typed; joined to every input."""
        if self._filling or self._line is None:
            return
        self.changed()
        for button in (self._save, self._revert):
            button.setEnabled(self.dirty)

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

    def _show(self, line: Any) -> None:
        clear_beneath(self)
        self._line = line
        self._panel.setEnabled(line is not None)
        if line is not None:
            self._filling = True
            self.fill(line)
            self._filling = False
            self.form_changed()

    def _put_back(self) -> None:
        """Show the line as the court file has it; a new one is given up."""
        self.load()

    def _first_input(self) -> QWidget:
        return self._panel.findChild(QWidget, "label_edit") or self._panel
