"""The jurors who voted, a tick each, and the foreperson among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.services.sitting_lines import SeatLine

_WIDEST = 240
"""Where a name beside a tick is cut, in pixels of the 100 % design: the ballots stand beside it."""
NOBODY = "Nobody sits on this panel yet. Draw the jury on the sitting's page first."


class Jurors(QObject):
    """Ticks for a panel; everybody is ticked until the clerk says otherwise."""

    changed = Signal()

    def __init__(self, column: QVBoxLayout, foreperson: QComboBox, owner: QWidget) -> None:
        super().__init__(owner)
        self._column, self._foreperson = column, foreperson
        self._ticks: dict[str, QCheckBox] = {}
        self._names: dict[str, str] = {}
        self._nobody = plain.label(words.text(NOBODY), Role.HINT, wrap=True)
        column.addWidget(self._nobody)
        keep_narrow(foreperson)
        foreperson.activated.connect(self.changed)

    def show_panel(self, panel: Sequence[SeatLine], without: frozenset[str] = frozenset()) -> None:
        """Show the jurors of *panel*, ticked but for *without*."""
        for tick in self._ticks.values():
            self._column.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        self._ticks = {seat.person_id: self._tick(seat, seat.person_id not in without) for seat in panel}
        self._nobody.setVisible(not panel)
        self._name_forepeople()

    def voted(self) -> tuple[str, ...]:
        """Return the keys of those ticked, by seat."""
        return tuple(key for key, tick in self._ticks.items() if tick.isChecked())

    def unticked(self) -> frozenset[str]:
        """Return the keys of those who sat and did not vote."""
        return frozenset(self._ticks) - frozenset(self.voted())

    def foreperson(self) -> str | None:
        """Return the key of the foreperson, None while not chosen."""
        held = self._foreperson.currentData()
        return str(held) if held else None

    def choose_foreperson(self, key: str | None) -> None:
        """Show *key* as foreperson if they voted."""
        self._foreperson.setCurrentIndex(max(0, self._foreperson.findData(key)) if key else 0)

    def tick_boxes(self) -> list[QWidget]:
        """Return the ticks from top to bottom."""
        return list(self._ticks.values())

    def _tick(self, seat: SeatLine, ticked: bool) -> QCheckBox:
        name = self._names[seat.person_id] = f"{seat.number}  {seat.name}"
        tick = QCheckBox()
        cut = tick.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, theme.scaled(_WIDEST))
        tick.setText(plain.literal(cut))
        plain.set_tip(tick, seat.name if cut != name else "")
        tick.setAccessibleName(
            words.text("{name}, seat {number}, heard it all and voted", name=seat.name, number=seat.number)
        )
        tick.setChecked(ticked)
        tick.toggled.connect(self._name_forepeople)
        tick.toggled.connect(self.changed)
        self._column.addWidget(tick)
        return tick

    def _name_forepeople(self) -> None:
        """Offer those who voted; the one chosen stays if they did."""
        before = self.foreperson()
        with QSignalBlocker(self._foreperson):
            self._foreperson.clear()
            self._foreperson.addItem(words.text("Not chosen"), None)
            for key in self.voted():
                self._foreperson.addItem(self._names[key], key)
        self.choose_foreperson(before)
