"""The offenses of a case, a row each: chosen from the court's catalogue, or in words of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.referral import OffenseGiven
from youthcourt.gui.kit.open_choice import OpenChoice
from youthcourt.gui.kit.rows_box import RowsBox
from youthcourt.services import offenses
from youthcourt.services.offenses import OffenseTypeLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


@dataclass
class _Row:
    """A row's inputs, and the offense that it was filled with."""

    offense: OpenChoice
    offense_class: OpenChoice
    given: OffenseGiven


class OffenseRows(RowsBox):
    """Promote a QWidget to it in a form; then ``set_up(office)``."""

    left = Signal()
    """The person is done with a field, or has taken a row away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, OffenseTypeLine] = {}
        self._classes: tuple[str, ...] = ()
        self._lines: list[_Row] = []
        self.add_button.setText(words.text("Add an offense"))
        self.row_gone.connect(self.left)

    def set_up(self, office: Office) -> None:
        """Offer what the catalogue has now, and begin with one empty row."""
        self._known = {line.id: line for line in office.ask(offenses.offered)}
        self._classes = office.ask(offenses.offered_classes)
        self.show_offenses(())

    def show_offenses(self, told: Sequence[OffenseGiven]) -> None:
        """Show offenses, a row each."""
        self.set_count(len(told))
        for line, given in zip(self._lines, told or (OffenseGiven(""),), strict=True):
            line.given = given
            line.offense.set_text(given.words)
            line.offense_class.set_text(words.text(given.offense_class))

    def offenses(self) -> tuple[OffenseGiven, ...]:
        """Return what stands in the rows; empty ones are none."""
        told = (self._told(line) for line in self._lines)
        return tuple(given for given in told if given.words or given.offense_class or given.code)

    def _told(self, line: _Row) -> OffenseGiven:
        """A row that says what it said keeps its entry, though the catalogue offers it no longer."""
        said = line.offense.text()
        offered = (line.given.offense_class, *self._classes)
        offense_class = offenses.kept_class(line.offense_class.text(), offered)
        if said == line.given.words:
            return replace(line.given, offense_class=offense_class)
        return OffenseGiven(said, offense_class, line.given.code if said else "", line.offense.key() or "")

    def new_row(self, place: int) -> tuple[QWidget, Sequence[QWidget]]:
        row, offense, offense_class = QWidget(), OpenChoice(), OpenChoice()
        offense.setObjectName("offense_choice")
        offense_class.setObjectName("class_choice")
        offense.setAccessibleName(_called(words.text("Offense"), place))
        offense_class.setAccessibleName(_called(words.text("Offense class"), place))
        offense.set_choices((key, words.text(line.label)) for key, line in self._known.items())
        offense_class.set_choices(
            ((kept, words.text(kept)) for kept in self._classes), nobody=words.text("Class")
        )
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(offense, 3)
        beside.addWidget(offense_class, 2)
        line = _Row(offense, offense_class, OffenseGiven(""))
        self._lines.append(line)
        offense.chosen.connect(lambda: self._chosen(line))
        offense.left.connect(self.left)
        offense_class.left.connect(self.left)
        return row, (offense, offense_class)

    def row_dropped(self, at: int) -> None:
        self._lines.pop(at)

    def _chosen(self, line: _Row) -> None:
        """Fill in the class of what was chosen from the catalogue."""
        entry = self._known.get(line.offense.key() or "")
        if entry is not None and entry.offense_class:
            line.offense_class.set_text(words.text(entry.offense_class))


def _called(what: str, place: int) -> str:
    return what if place == 1 else f"{what} {words.number(place)}"
