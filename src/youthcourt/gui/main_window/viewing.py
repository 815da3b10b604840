"""What the View menu does: text larger and smaller, the bar shown or not, from one pane to the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from youthcourt import words
from youthcourt.gui.kit import text_size
from youthcourt.gui.kit.remember import bar_shown, remember_bar
from youthcourt.gui.kit.toast import say_done, toast_of
from youthcourt.look import plain

if TYPE_CHECKING:
    from youthcourt.gui.main_window.first_steps import FirstStepsPart

LOOK = frozenset({"look"})
"""Told to the page shown when the text has another size."""


class Viewing:
    """Acts of a window on how it is seen. *page* gives the page shown, *told* lets it look again."""

    def __init__(
        self, window: QWidget, places: QWidget, page: Callable[[], QWidget],
        told: Callable[[frozenset[str]], object],
    ) -> None:  # fmt: skip
        self._window, self._places, self._page, self._told = window, places, page, told
        self._steps: FirstStepsPart | None = None
        self.bar_action = plain.action(words.text("Toolbar"), window, lambda: None)
        self.bar_action.setCheckable(True)

    def larger(self) -> None:
        """Make all text a step larger."""
        self._sized(text_size.step(1))

    def smaller(self) -> None:
        """Make all text a step smaller."""
        self._sized(text_size.step(-1))

    def usual_size(self) -> None:
        """Give all text its usual size."""
        text_size.set_size(text_size.USUAL)
        self._sized(text_size.USUAL)

    def keep_bar(self, bar: QToolBar) -> None:
        """Let the command show *bar* or not, as it was left the last time."""
        bar.setVisible(bar_shown())
        self.bar_action.setChecked(bar_shown())
        self.bar_action.toggled.connect(bar.setVisible)
        self.bar_action.toggled.connect(remember_bar)

    def next_pane(self) -> None:
        """Give the keyboard to the next pane: the places, the page, what was just said."""
        self._step(1)

    def pane_before(self) -> None:
        """Give the keyboard to the pane before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        panes = [pane for pane in self._panes() if pane.isVisible() and pane.isEnabled()]
        now = QApplication.focusWidget()
        at = next((at for at, pane in enumerate(panes) if _holds(pane, now)), -1 if by > 0 else 0)
        _enter(panes[(at + by) % len(panes)])

    def _panes(self) -> list[QWidget]:
        toast = toast_of(self._window)
        card = self._steps.card if self._steps is not None else None
        return [self._places, *([card] if card is not None else []), self._page(), toast]

    def with_steps(self, steps: FirstStepsPart) -> None:
        """Count the card of the first steps among the panes."""
        self._steps = steps

    def _sized(self, zoom: int) -> None:
        self._told(LOOK)
        say_done(self._window, words.text("Text at {zoom} %.", zoom=zoom))

    @property
    def actions(self) -> tuple[QAction, ...]:
        """Return the commands that can be on or off."""
        return (self.bar_action,)


def _holds(pane: QWidget, now: QWidget | None) -> bool:
    return now is not None and (pane is now or pane.isAncestorOf(now))


def _enter(pane: QWidget) -> None:
    """Give the keyboard to a pane: to its own choice, else to the first of its parts that takes it."""
    pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
    if _holds(pane, QApplication.focusWidget()):
        return
    takes = (part for part in pane.findChildren(QWidget) if part.isVisible() and _by_tab(part))
    for part in takes:
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return


def _by_tab(part: QWidget) -> bool:
    return part.isEnabled() and bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
