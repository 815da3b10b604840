"""A row of the grid: who it is about, its cells, and one sentence beneath for what it says or lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.keying.cell import Cell
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.fields import restyle
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, GRID

WHO = 150
"""The room of a name, in pixels of the 100 % design."""
_BETWEEN = 4


class Who(QWidget):
    """A name, and beneath it in small print what tells it apart."""

    def __init__(self, name: str, beneath: str = "", role: Role = Role.BODY) -> None:
        super().__init__()
        self.name_label = plain.label(name, role, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, GAP, 0)
        column.setSpacing(0)
        column.addWidget(self.name_label)
        if beneath:
            column.addWidget(plain.label(beneath, Role.HINT, wrap=True))
        self.fit()

    def fit(self) -> None:
        """Take the room of a name at the text size in force."""
        self.setFixedWidth(theme.scaled(WHO))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()


class Strip(QWidget):
    """Parts beside each other that stand below each other where there is little room."""

    def __init__(self, who: QWidget, parts: Iterable[Sequence[QWidget]], *, heading: bool = False) -> None:
        super().__init__()
        self._who, self._heading = who, heading
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)  # so that no window starts too wide
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self._row.addWidget(who, 0, Qt.AlignmentFlag.AlignVCenter)
        for number, part in enumerate(parts):
            held = QHBoxLayout()
            held.setSpacing(_BETWEEN)
            for widget in part:
                held.addWidget(widget, 0 if widget.maximumWidth() < _ANY else 1)
            if all(widget.maximumWidth() < _ANY for widget in part):
                held.addStretch(1)
            self._row.addLayout(held, number)

    def fold(self, narrow: bool) -> None:
        """Stand below each other, or beside; the head of the names is no use above a line of its own."""
        self._who.setVisible(not (narrow and self._heading))
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)


_ANY = 10_000
"""A widest width from which on a part takes what room there is."""


class GridRow(QWidget):
    """Cells by name. A row is *begun* when something stands in it that was typed and is not saved."""

    came = Signal(object)
    """The cursor came into this row."""
    finished = Signal(object)
    moved = Signal(object, int)

    def __init__(self, key: str, who: Who, parts: Sequence[Sequence[Cell]]) -> None:
        super().__init__()
        self.key = key
        self.cells = {cell.name: cell for part in parts for cell in part}
        self.begun = False
        self.saved = False
        self.said_label = plain.label("", Role.HINT, wrap=True)
        self.strip = Strip(who, self._laid_out(parts))
        self._who = who
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, GRID)
        column.setSpacing(2)
        column.addWidget(self.strip)
        if not self.strip.isAncestorOf(self.said_label):
            column.addWidget(self.said_label)
        self.said_label.hide()
        for cell in self.cells.values():
            cell.came.connect(lambda: self.came.emit(self))
            cell.finished.connect(lambda: self.finished.emit(self))
            cell.moved.connect(lambda step: self.moved.emit(self, step))
            cell.went_on.connect(lambda held=cell: self._beside(held, 1))
            cell.went_back.connect(lambda held=cell: self._beside(held, -1))
            cell.textEdited.connect(lambda _text, held=cell: self._edited(held))

    def _laid_out(self, parts: Sequence[Sequence[QWidget]]) -> Sequence[Sequence[QWidget]]:
        """Return what stands beside the name; the sentence stands beneath unless it is among it."""
        return parts

    @property
    def called(self) -> str:
        """Whom the row is about, by name."""
        return self._who.name_label.text()

    @property
    def said(self) -> str:
        """What the sentence of the row says."""
        return self.said_label.text()

    @property
    def wrong(self) -> bool:
        """Whether the sentence says what is wrong."""
        return str(self.said_label.property("role")) == Role.ERROR.value

    def texts(self) -> dict[str, str]:
        """Return what stands in the cells, by their names."""
        return {name: cell.text() for name, cell in self.cells.items()}

    def put(self, texts: Mapping[str, str]) -> None:
        """Put *texts* that were typed before into the cells."""
        for name, text in texts.items():
            if name in self.cells:
                self.cells[name].setText(text)
        self.begun = True
        self.changed()

    def changed(self) -> None:
        """Something was typed: rows say what it means."""

    def open_cells(self) -> list[Cell]:
        """Return the cells in which one can type, from left to right."""
        return [cell for cell in self.cells.values() if not cell.resting and cell.isEnabled()]

    def begin(self, name: str = "") -> bool:
        """Put the cursor into the cell called *name*, or the first; False where the row is done."""
        held = self.open_cells()
        wanted = [cell for cell in held if cell.name == name] or held
        if wanted:
            wanted[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(wanted)

    def say(self, text: str) -> None:
        """Say what the row means, or nothing."""
        self._say(text, Role.HINT)

    def refuse(self, problem: YouthCourtError) -> None:
        """Say what is wrong and mark the cell that it is about; what was typed stays."""
        field = problem.field if isinstance(problem, BadInput) else ""
        for name, cell in self.cells.items():
            cell.mark(name == field)
        self._say(words.say(problem), Role.ERROR)
        announce(self.said_label, words.say(problem), urgent=True)

    def clear_marks(self) -> None:
        """Take the marks of the cells away."""
        for cell in self.cells.values():
            cell.mark(False)

    def _say(self, text: str, role: Role) -> None:
        self.said_label.setText(text)
        self.said_label.setVisible(bool(text))
        for cell in self.cells.values():
            cell.setAccessibleDescription(text)
        if str(self.said_label.property("role")) != role.value:
            self.said_label.setProperty("role", role.value)
            restyle(self.said_label)

    def _edited(self, cell: Cell) -> None:
        """What follows from it stands in the other cells before the cursor comes to them."""
        self._typed(cell)
        if cell.full:
            self._beside(cell, 1)

    def _typed(self, _cell: Cell) -> None:
        self.begun = True
        self.changed()

    def _beside(self, cell: Cell, step: int) -> None:
        held = self.open_cells()
        at = held.index(cell) + step if cell in held else -1
        if 0 <= at < len(held):
            held[at].setFocus(Qt.FocusReason.TabFocusReason)


class Following(QObject):
    """Keeps rows and their heads folded while *page* is narrower than *width* (100 % design)."""

    def __init__(self, page: QWidget, width: int) -> None:
        super().__init__(page)
        self._page, self._width = page, width
        self.strips: list[Strip] = []
        page.installEventFilter(self)

    @property
    def narrow(self) -> bool:
        """Whether there is little room."""
        return self._page.width() < theme.scaled(self._width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self.fold()
        return super().eventFilter(watched, event)

    def fold(self) -> None:
        """Fold all strips as the room is."""
        for strip in self.strips:
            strip.fold(self.narrow)
