"""The list at the left of the main window: where to go, with a picture, in tall rows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from youthcourt.look import icons, theme
from youthcourt.look.tokens import ICON, MARGIN, NAVIGATION_HEIGHT, RADIUS, SPACE

_WIDTH = 180
_ICON_ROLE = int(Qt.ItemDataRole.UserRole)
_KEY_ROLE = _ICON_ROLE + 1


class NavigationList(QListWidget):
    """Places to go. ``add("cases", "Cases", "folder-open")``; ``chosen`` tells the key of the place."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Places")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._widen()
        self.currentItemChanged.connect(self._tell)

    def add(self, key: str, title: str, icon_name: str) -> None:
        """Add a place known by *key*; the first one added is not chosen by itself."""
        item = QListWidgetItem(title)
        item.setData(_ICON_ROLE, icon_name)
        item.setData(_KEY_ROLE, key)
        self.addItem(item)

    def choose(self, key: str) -> None:
        """Go to the place known by *key*; raises KeyError, a bug, when there is none."""
        for at in range(self.count()):
            if self.item(at).data(_KEY_ROLE) == key:
                self.setCurrentRow(at)
                return
        raise KeyError(key)

    def keys(self) -> list[str]:
        """Return the places in order, for Ctrl+1, Ctrl+2 …"""
        return [str(self.item(at).data(_KEY_ROLE)) for at in range(self.count())]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._widen()
            self.scheduleDelayedItemsLayout()

    def _widen(self) -> None:
        self.setFixedWidth(theme.scaled(_WIDTH))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_KEY_ROLE)))


class _Rows(QStyledItemDelegate):
    """Draws a place: selection tint, picture, words, and a ring while the keyboard is here."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.scaled(NAVIGATION_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            _tint(painter, room, tokens.selection)
        elif state & QStyle.StateFlag.State_MouseOver:
            _tint(painter, room, tokens.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        _content(painter, room, str(index.data(_ICON_ROLE)), str(index.data()))
        painter.restore()


def _tint(painter: QPainter, room: QRect, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(room, RADIUS, RADIUS)


def _content(painter: QPainter, room: QRect, icon_name: str, title: str) -> None:
    tokens = theme.tokens()
    side = theme.scaled(ICON)
    left = room.left() + theme.scaled(MARGIN)
    icons.draw(painter, QRect(left, room.center().y() - side // 2, side, side), icon_name, tokens.text2)
    words = room.adjusted(left - room.left() + side + theme.scaled(SPACE) - 4, 0, -SPACE, 0)
    painter.setPen(QColor(tokens.text))
    shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
