"""The bar of a window's commands, by their pictures; each says its words and keys as a tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton

from youthcourt.gui.kit.fields import spoken
from youthcourt.look import plain, theme
from youthcourt.look.tokens import ICON


class ToolBar(QToolBar):
    """Stays where it is. Its buttons leave the keyboard alone: menus and keys are nearer there."""

    def __init__(self, title: str, window: QMainWindow) -> None:
        super().__init__(title, window)
        self.setObjectName("tool_bar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._measure()

    def add(self, action: QAction, *, worded: bool = False) -> None:
        """Put a command at the end of the bar; *worded* shows its words beside its picture."""
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if worded and isinstance(button, QToolButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        action.changed.connect(lambda: _tell(action))
        _tell(action)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def _measure(self) -> None:
        side = theme.scaled(ICON)
        if self.iconSize() != QSize(side, side):
            self.setIconSize(QSize(side, side))


def _tell(action: QAction) -> None:
    """Let the tip of a command say what it does now, and its keys."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    told = plain.tip(f"{spoken(action.text())} ({keys})" if keys else spoken(action.text()))
    if action.toolTip() != told:
        action.setToolTip(told)
