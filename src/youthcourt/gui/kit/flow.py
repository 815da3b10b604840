"""A row of small parts that goes on in the next line where the window is narrow or the text large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from youthcourt.look.tokens import GAP


class FlowLayout(QLayout):
    """Lays its items out from left to right (right to left where one reads so), line by line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(GAP)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items within *rect* (or only reckon) and return the height they take, in pixels."""
        top = 0
        for line in self._lines(rect.width()):
            height = max(size.height() for _item, _left, size in line)
            for item, left, size in line if move else ():
                corner = QPoint(left, top + (height - size.height()) // 2)
                item.setGeometry(self._mirrored(QRect(rect.topLeft() + corner, size), rect))
            top += height + self.spacing()
        return max(top - self.spacing(), 0)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int, QSize]]]:
        """Return the items line by line, each with its left edge and its size."""
        lines: list[list[tuple[QLayoutItem, int, QSize]]] = []
        left = width + 1
        for item in self._items:
            size = item.sizeHint().boundedTo(QSize(max(width, 1), item.sizeHint().height()))
            if left + size.width() > width:
                lines.append([])
                left = 0
            lines[-1].append((item, left, size))
            left += size.width() + self.spacing()
        return lines

    def _mirrored(self, place: QRect, within: QRect) -> QRect:
        owner = self.parentWidget()
        if owner is not None and owner.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            place.moveRight(within.right() - (place.left() - within.left()))
        return place


def let_wrap(column: QBoxLayout, row: QBoxLayout) -> None:
    """Let what stands in *row*, a part of *column*, take as many lines as it needs; gaps go."""
    at, flow = column.indexOf(row), FlowLayout()
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            flow.addWidget(widget)
    column.removeItem(row)
    row.deleteLater()
    column.insertLayout(at, flow)
