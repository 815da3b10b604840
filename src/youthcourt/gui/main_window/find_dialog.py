"""Ctrl+K: find a record, a setting or a command; Enter opens it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from youthcourt import words
from youthcourt.gui.forms.find import Ui_FindDialog
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.main_window.finding import Finder, Hit
from youthcourt.look import icons, plain, theme
from youthcourt.look.tokens import GAP, ICON, ROW_HEIGHT, SPACE

_HIT = int(Qt.ItemDataRole.UserRole)


class FindDialog(QDialog):
    """Finds while it is typed."""

    def __init__(self, finder: Finder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # no names stay behind in a hidden window
        self._finder = finder
        self._ui = Ui_FindDialog()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._ui.hits_list.setItemDelegate(_Rows(self))
        self.resize(theme.scaled(600), theme.scaled(480))
        self._ui.words_edit.textChanged.connect(self._find)
        self._ui.words_edit.returnPressed.connect(self._open)
        self._ui.words_edit.installEventFilter(self)
        self._ui.hits_list.itemActivated.connect(self._open)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys move through the hits while the cursor stays in the box."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}.get(event.key(), 0)
            if step:
                at = self._ui.hits_list.currentRow() + step
                self._ui.hits_list.setCurrentRow(max(0, min(at, self._ui.hits_list.count() - 1)))
                self._say_current()
                return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        self._ui.hits_list.clear()
        for hit in self._finder.hits(text):
            item = QListWidgetItem(hit.label)
            item.setData(_HIT, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, hit.spoken)
            self._ui.hits_list.addItem(item)
        self._ui.hits_list.setCurrentRow(0)
        found = self._ui.hits_list.count()
        told = (
            words.text("Nothing has these words. Try fewer letters.")
            if text.strip()
            else words.text("Type a name, a number, a setting or a command.")
        )
        self._ui.empty_label.setText("" if found else told)
        if text.strip():
            announce(self, words.text("{count} found", count=found))

    def _say_current(self) -> None:
        item = self._ui.hits_list.currentItem()
        if item is not None:
            announce(self, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _open(self) -> None:
        item = self._ui.hits_list.currentItem()
        if item is not None:
            hit: Hit = item.data(_HIT)
            self.accept()
            hit.open()


class _Rows(QStyledItemDelegate):
    """Draws a hit: its picture, its words, and at the right what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.scaled(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit: Hit = index.data(_HIT)
        room: QRect = option.rect
        state: QStyle.StateFlag = option.state
        tokens = theme.tokens()
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, QColor(tokens.selection))
        room = room.adjusted(GAP, 0, -GAP, 0)
        side = theme.scaled(ICON)
        box = QRect(room.left(), room.center().y() - side // 2, side, side)
        icons.draw(painter, box, hit.icon, tokens.text2)
        told = " · ".join(part for part in (hit.kind, hit.keys) if part)
        width = painter.fontMetrics().horizontalAdvance(told)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), told)
        room = room.adjusted(side + SPACE, 0, -width - SPACE, 0)
        painter.setPen(QColor(tokens.text))
        shown = painter.fontMetrics().elidedText(hit.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()
