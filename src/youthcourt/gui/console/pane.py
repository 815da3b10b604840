"""Keeps a board, or its frame, in the shape of a screen: 16 to 9, as large as its place allows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

_SHAPE = QSize(16, 9)


def keep_wide(holder: QWidget, board: QWidget) -> None:
    """Fit *board*, a child of *holder*, into it whenever it changes its size."""
    holder.installEventFilter(_Keeper(holder, board))


class _Keeper(QObject):
    """Fits one board."""

    def __init__(self, holder: QWidget, board: QWidget) -> None:
        super().__init__(holder)
        self._holder, self._board = holder, board

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            place = self._holder.rect()
            size = _SHAPE.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            self._board.setGeometry(QRect(place.topLeft(), size))
        return super().eventFilter(watched, event)
