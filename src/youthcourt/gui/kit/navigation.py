"""The list at the left of the main window: where to go, with a picture, in tall rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from youthcourt import words
from youthcourt.look import icons, plain, theme
from youthcourt.look.tokens import ICON, MARGIN, NAVIGATION_HEIGHT, RADIUS, SPACE

_WIDTH = 180
_ICON_ROLE = int(Qt.ItemDataRole.UserRole)
_KEY_ROLE = _ICON_ROLE + 1
_COUNT_ROLE = _KEY_ROLE + 1
_VIEW_ROLE = _COUNT_ROLE + 1
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class NavigationList(QListWidget):
    """Places to go. ``add("cases", "Cases", "folder-open")``; ``chosen`` tells the key of the place."""

    chosen = Signal(str)
    entered = Signal()
    """The person at the keyboard wants to go on from the place chosen: Enter or Right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(words.text("Places"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Rows(self))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click goes to the place, and the keyboard with it
        self.viewport().setAutoFillBackground(False)
        self._widen()
        self.currentItemChanged.connect(self._tell)

    def add(self, key: str, title: str, icon_name: str) -> None:
        """Add a place known by *key*; the first one added is not chosen by itself."""
        item = QListWidgetItem(title)
        item.setData(_ICON_ROLE, icon_name)
        item.setData(_KEY_ROLE, key)
        self.addItem(item)

    def rename(self, key: str, title: str) -> None:
        """Give the place known by *key* other words."""
        for at in range(self.count()):
            if self.item(at).data(_KEY_ROLE) == key:
                self.item(at).setText(title)

    def choose(self, key: str) -> None:
        """Go to the place known by *key*; raises KeyError, a bug, when there is none."""
        if not self.has(key):
            raise KeyError(key)
        self.setCurrentRow(self._at(key))

    def keys(self) -> list[str]:
        """Return the places in order, for Ctrl+1, Ctrl+2 …; saved views are none."""
        items = (self.item(at) for at in range(self.count()))
        return [str(item.data(_KEY_ROLE)) for item in items if not item.data(_VIEW_ROLE)]

    def has(self, key: str) -> bool:
        """Say whether a place or a view is in the list."""
        return self._at(key) >= 0

    def set_views(self, place: str, views: Sequence[tuple[str, str]]) -> None:
        """Put saved views (key, name) below a place, in the stead of those that stood there."""
        at = self._at(place)
        if at < 0:
            return
        shown = str(self.item(self.currentRow()).data(_KEY_ROLE)) if self.currentRow() >= 0 else ""
        with QSignalBlocker(self):
            while at + 1 < self.count() and self.item(at + 1).data(_VIEW_ROLE):
                self.takeItem(at + 1)
            for step, (key, name) in enumerate(views, 1):
                item = QListWidgetItem(name)
                item.setData(_KEY_ROLE, key)
                item.setData(_VIEW_ROLE, True)
                self.insertItem(at + step, item)
            if shown:
                self.setCurrentRow(self._at(shown) if self.has(shown) else at)

    def set_count(self, key: str, count: int) -> None:
        """Say how many rows a view has; a view that is gone meanwhile is passed over."""
        if self.has(key):
            item = self.item(self._at(key))
            told = words.number(count)
            item.setData(_COUNT_ROLE, told)
            item.setData(_SPOKEN, f"{item.text()}: {told}")
            item.setToolTip(plain.tip(f"{item.text()}: {told}"))

    def _at(self, key: str) -> int:
        return next((at for at in range(self.count()) if self.item(at).data(_KEY_ROLE) == key), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

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
        if index.data(_VIEW_ROLE):
            _view(painter, room, str(index.data()), str(index.data(_COUNT_ROLE) or ""))
        else:
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


def _view(painter: QPainter, room: QRect, name: str, count: str) -> None:
    """Draw a saved view: its name where the names of places stand, its count at the right."""
    tokens = theme.tokens()
    left = theme.scaled(MARGIN) + theme.scaled(ICON) + theme.scaled(SPACE) - 4
    inside = room.adjusted(left, 0, -theme.scaled(SPACE), 0)
    middle = Qt.AlignmentFlag.AlignVCenter
    width = painter.fontMetrics().horizontalAdvance(count)
    painter.setPen(QColor(tokens.text2))
    painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, count)
    beside = inside.adjusted(0, 0, -(width + SPACE if count else 0), 0)
    shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, beside.width())
    painter.drawText(beside, middle | Qt.AlignmentFlag.AlignLeft, shown)
