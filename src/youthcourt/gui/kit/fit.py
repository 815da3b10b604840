"""Room: short tables as tall as their rows, two columns that become one where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.table import Table
from youthcourt.look import theme
from youthcourt.look.tokens import ROW_HEIGHT

_EDGE = 6
_LEAST_LETTERS = 16
_AROUND = 180
"""What a dialog needs beside its body, its frame too, in pixels of the 100 % design."""


def fit_rows(table: Table, *, least: int = 2, most: int = 8) -> None:
    """Keep *table*, after its set_up, as tall as its rows: at least *least*, at most *most* of them."""
    keeper = _RowKeeper(table, least, most)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.rows.modelReset.connect(keeper.fit)
    table.installEventFilter(keeper)
    keeper.fit()


def size_over(page: QWidget, wide: int, high: int) -> QSize:
    """Return a large dialog's size in pixels of the 100 % design, never beyond the window of *page*."""
    window = page.window().size()
    return QSize(theme.scaled(wide), theme.scaled(high)).boundedTo(window.expandedTo(QSize(wide, high)))


def at_least_rows(table: Table, rows: int) -> None:
    """Keep *table* tall enough for so many *rows*, whatever the text size."""
    table.installEventFilter(_Floor(table, rows))


def fit_texts(page: QWidget) -> None:
    """Let the text boxes under *page* grow with the text size; a form's heights are those of 100 %."""
    for box in page.findChildren(QPlainTextEdit):
        box.installEventFilter(_TextKeeper(box))


def keep_narrow(*boxes: QComboBox) -> None:
    """Let a long entry of *boxes* never make their page wider; the list that opens shows it."""
    for box in boxes:
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST_LETTERS)


def clear_ground(scroll: QScrollArea) -> None:
    """Let what lies behind *scroll* show through, such as the ground of a tab."""
    for ground in (scroll.viewport(), scroll.widget()):
        if ground is not None:
            ground.setAutoFillBackground(False)


def show_whole(dialog: QDialog, scroll: QScrollArea) -> None:
    """Open *dialog* with all that is in *scroll* seen, where the screen has room; the rest is scrolled to."""
    clear_ground(scroll)
    dialog.installEventFilter(_Room(dialog, scroll))


def flow_buttons(row: QWidget) -> None:
    """Let the buttons of *row* go on in the next line where it is narrow."""
    flow = FlowLayout(row)
    for button in row.findChildren(QPushButton):
        flow.addWidget(button)


def fold_columns(page: QWidget, columns: QBoxLayout, width: int) -> None:
    """Put *columns* below each other while *page* is narrower than *width* (pixels of the 100 % design),
    or than they need beside each other, as with longer words.
    """
    page.installEventFilter(_Folder(page, columns, width))


class _RowKeeper(QObject):
    """Sets the height of one table."""

    def __init__(self, table: Table, least: int, most: int) -> None:
        super().__init__(table)
        self._table, self._least, self._most = table, least, most

    def fit(self) -> None:
        """Measure again."""
        rows = min(max(self._table.rows.rowCount(), self._least), self._most)
        header = self._table.horizontalHeader()
        top = header.sizeHint().height() if not header.isHidden() else 0
        self._table.setFixedHeight(top + rows * theme.scaled(ROW_HEIGHT) + _EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Show):
            self.fit()
        return super().eventFilter(watched, event)


class _Floor(QObject):
    """Sets the least height of one table."""

    def __init__(self, table: Table, rows: int) -> None:
        super().__init__(table)
        self._table, self._rows = table, rows
        self._fit()

    def _fit(self) -> None:
        top = self._table.horizontalHeader().sizeHint().height()
        self._table.setMinimumHeight(top + self._rows * theme.scaled(ROW_HEIGHT) + _EDGE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)


class _TextKeeper(QObject):
    """Sets the height of one text box."""

    def __init__(self, box: QPlainTextEdit) -> None:
        super().__init__(box)
        self._box, self._height = box, box.minimumHeight()
        box.setFixedHeight(theme.scaled(self._height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange:
            self._box.setFixedHeight(theme.scaled(self._height))
        return super().eventFilter(watched, event)


class _Room(QObject):
    """Gives a dialog's body its room as the dialog opens, and as the text size changes."""

    def __init__(self, dialog: QDialog, scroll: QScrollArea) -> None:
        super().__init__(dialog)
        self._dialog, self._scroll = dialog, scroll

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self._make)
        return super().eventFilter(watched, event)

    def _make(self) -> None:
        scroll, body = self._scroll, self._scroll.widget()
        if body is None:
            return
        high = self._dialog.screen().availableGeometry().height() - theme.scaled(_AROUND)
        needed = max(body.sizeHint().width(), body.minimumSizeHint().width())
        scroll.setMinimumWidth(needed + scroll.verticalScrollBar().sizeHint().width())
        rows, wide = body.layout(), max(scroll.viewport().width(), needed)
        wanted = rows.totalHeightForWidth(wide) if rows is not None and rows.hasHeightForWidth() else 0
        scroll.setMinimumHeight(min(max(wanted, body.sizeHint().height()), high))
        column = self._dialog.layout()
        if column is not None:
            column.activate()  # adjustSize would stay below two thirds of the screen, and cut the right edge
            self._dialog.resize(column.totalMinimumSize().expandedTo(self._dialog.minimumSize()))


class _Folder(QObject):
    """Turns one pair of columns."""

    def __init__(self, page: QWidget, columns: QBoxLayout, width: int) -> None:
        super().__init__(page)
        self._page, self._columns, self._width = page, columns, width
        columns.setDirection(QBoxLayout.Direction.TopToBottom)  # so that no window starts too wide

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # At a larger text size too, before the wide row could push the window out.
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            narrow = self._page.width() < max(theme.scaled(self._width), self._needed())
            way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
            if self._columns.direction() != way:
                self._columns.setDirection(way)
        return super().eventFilter(watched, event)

    def _needed(self) -> int:
        """Return how wide the columns are beside each other, at the least."""
        items = (self._columns.itemAt(at) for at in range(self._columns.count()))
        shown = [item.minimumSize().width() for item in items if item is not None and not item.isEmpty()]
        return sum(shown) + self._columns.spacing() * max(len(shown) - 1, 0)
