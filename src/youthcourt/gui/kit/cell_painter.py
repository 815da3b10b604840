"""Draws the cells of tables: room at both sides, chips where the column has them, no dotted focus box."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from youthcourt.gui.kit.cells import CHIP_ROLE
from youthcourt.look import theme
from youthcourt.look.chips import paint_chip
from youthcourt.look.tokens import CELL_INSET, Tone


class CellPainter(QStyledItemDelegate):
    """The delegate of a Table."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(CHIP_ROLE)
        inset = theme.scaled(CELL_INSET)
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        view = filled.widget
        style = view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, filled, painter, view)
        room = filled.rect.adjusted(inset, 0, -inset, 0)
        if tone is not None:
            paint_chip(painter, room, Tone(tone), str(index.data()))
        else:
            _paint_text(painter, filled, room)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, room: Any) -> None:
    filled: Any = option
    shown = filled.fontMetrics.elidedText(filled.text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(filled.font)
    painter.setPen(filled.palette.text().color())
    painter.drawText(room, int(filled.displayAlignment), shown)
