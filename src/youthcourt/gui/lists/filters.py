"""The row of filters above a list: a menu to add them, a chip for each, how many rows are left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from youthcourt import words
from youthcourt.domain.lists import Asked, Chip
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.look import plain
from youthcourt.look.icons import icon, quiet
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP


@dataclass(frozen=True)
class Filter:
    """What a list can be narrowed by: the chip's name, its title, the values with their words.

    *title* and *choices* are asked for whenever they are shown, in the language in use.
    """

    name: str
    title: Callable[[], str]
    choices: Callable[[], Sequence[tuple[str, str]]]
    single: bool = False
    """Only one of the values at a time, such as yes or no."""


class Filters(QWidget):
    """Shows the chips of what is asked for; ``asked`` tells what is asked for next."""

    asked = Signal(object)
    """An Asked."""

    def __init__(self, filters: Sequence[Filter], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = tuple(filters)
        self._shown = Asked()
        self.button = _tool(words.text("Filter"), "caret-down")
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.button.setAccessibleName(words.text("Add a filter"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.button)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self.menu)
        self.clear_button = _tool(words.text("Show all"), "x")
        self.clear_button.clicked.connect(lambda: self.asked.emit(self._shown.everything))
        self.count_label = plain.label(role=Role.HINT)
        self.chips: list[QToolButton] = []
        self._row = FlowLayout(self)
        self._row.setSpacing(GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        # Only now: a part without a page around it would come up as a window of its own.
        self.button.setHidden(not self._filters)
        self.clear_button.hide()

    def show_asked(self, asked: Asked, count: int) -> None:
        """Show a chip for each filter of *asked*, and that it leaves *count* rows."""
        self.count_label.setText(words.text("{count} shown", count=words.number(count)))
        if asked.chips != self._shown.chips or len(self.chips) != len(asked.chips):
            focused = any(chip.hasFocus() for chip in self.chips)
            self._make_chips(asked)
            if focused:
                (self.chips[0] if self.chips else self.button).setFocus()
        self._shown = asked
        self.clear_button.setVisible(len(asked.chips) > 1 or (bool(asked.chips) and bool(asked.words)))

    def _make_chips(self, asked: Asked) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(chip) for chip in asked.chips]
        self._lay_out()
        for made in self.chips:
            made.show()

    def _chip(self, chip: Chip) -> QToolButton:
        made = _Chip(self._told(chip), partial(self._take, chip.name))
        made.setAccessibleName(words.text("Remove the filter {filter}", filter=self._told(chip)))
        return made

    def _told(self, chip: Chip) -> str:
        known = next((one for one in self._filters if one.name == chip.name), None)
        if known is None:
            return chip.name
        said = dict(known.choices())
        values = words.text(" or ").join(said.get(value, value) for value in chip.values)
        return words.text("{what}: {values}", what=known.title(), values=values)

    def _take(self, name: str) -> None:
        self.asked.emit(self._shown.keeping(name, ()))

    def _fill_menu(self) -> None:
        self.menu.clear()
        for one in self._filters:
            part = self.menu.addMenu(plain.literal(one.title()))
            for value, word in one.choices():
                part.addAction(self._choice(part, one, value, word))

    def _choice(self, menu: QMenu, one: Filter, value: str, word: str) -> QAction:
        made = QAction(plain.literal(word), menu)
        made.setCheckable(True)
        made.setChecked(value in self._shown.values(one.name))
        made.triggered.connect(lambda _on=False: self.asked.emit(self._chosen(one, value)))
        return made

    def _chosen(self, one: Filter, value: str) -> Asked:
        held = self._shown.values(one.name)
        rest = self._shown.keeping(one.name, ()) if one.single and value not in held else self._shown
        return rest.toggling(one.name, value)

    def _lay_out(self) -> None:
        while self._row.count():
            self._row.takeAt(0)
        for part in (self.button, *self.chips, self.clear_button, self.count_label):
            self._row.addWidget(part)
        before: QWidget = self.button
        for part in (*self.chips, self.clear_button):
            QWidget.setTabOrder(before, part)
            before = part
        self.updateGeometry()


class _Chip(QToolButton):
    """A filter in force: pressing it, or Delete, takes it away."""

    def __init__(self, text: str, take: Callable[[], None]) -> None:
        super().__init__()
        _dress(self, text, "x")
        # The cross stands behind the words, where one looks for it.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._take = take
        self.clicked.connect(take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)


def _tool(text: str, icon_name: str) -> QToolButton:
    made = QToolButton()
    _dress(made, text, icon_name)
    return made


def _dress(made: QToolButton, text: str, icon_name: str) -> None:
    made.setProperty("button", True)
    made.setText(plain.literal(text))
    made.setIcon(icon(icon_name, quiet))
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
