"""The preview of a paper: its pages, where one is in them, zoom, and the bookmarks beside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSpinBox,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from youthcourt import words
from youthcourt.gui.kit.page_view import PageView
from youthcourt.gui.kit.pages import Bookmark, PdfPages
from youthcourt.look import icons, plain, theme
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP

_PAGE_ROLE = int(Qt.ItemDataRole.UserRole)
_STEP = 1.25
_BOOKMARKS_WIDE = 280
"""Room for the longest usual title and its page number."""


class PdfPreview(QWidget):
    """Make it, or promote a QWidget to it in a form; then ``show_pdf(bytes)``. Nothing touches the disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._starts: list[tuple[int, QTreeWidgetItem]] = []
        self.view = PageView()
        self.bookmarks = QTreeWidget()
        self.page_box = QSpinBox()
        self._of = plain.label(role=Role.HINT)
        self._percent = plain.label(role=Role.HINT)
        self._dress_bookmarks()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._tools())
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(self.bookmarks)
        split.addWidget(self.view)
        split.setStretchFactor(1, 1)
        split.setSizes([theme.scaled(_BOOKMARKS_WIDE), theme.scaled(700)])
        column.addWidget(split, 1)
        self.page_box.valueChanged.connect(self._page_typed)
        self.view.page_changed.connect(self._page_seen)
        self.view.zoom_changed.connect(lambda _zoom: self._show_percent())
        self._add_keys()
        self.clear()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages.sizes) if self._pages else 0

    def show_pdf(self, data: bytes) -> None:
        """Show the PDF in *data* from its first page."""
        self.clear()
        self._pages = PdfPages(data)
        self.page_box.setRange(1, self.page_count)
        self._of.setText(words.text("of {page_count}", page_count=self.page_count))
        self._list_bookmarks(self._pages.bookmarks())
        self.view.show_pages(self._pages)
        self.setEnabled(True)
        self._show_percent()

    def clear(self) -> None:
        """Show nothing and give the memory back."""
        self.view.show_pages(None)
        if self._pages is not None:
            self._pages.close()
        self._pages = None
        self._starts.clear()
        self.bookmarks.clear()
        self.bookmarks.hide()
        self._of.setText("")
        self._percent.setText("")
        self.setEnabled(False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GAP)
        self.page_box.setAccessibleName(words.text("Page"))
        plain.inset(self.page_box)
        row.addWidget(plain.label(words.text("Page"), Role.HINT))
        row.addWidget(self.page_box)
        row.addWidget(self._of)
        row.addStretch()
        row.addWidget(self._percent)
        row.addWidget(_tool("magnifying-glass-minus", words.text("Smaller (Ctrl+-)"), self._smaller))
        row.addWidget(_tool("magnifying-glass-plus", words.text("Larger (Ctrl++)"), self._larger))
        self.whole_button = plain.button("100 %")
        self.whole_button.clicked.connect(lambda: self.view.set_zoom(1.0))
        self.fit_button = plain.button(words.text("Fit width"), icon_name="arrows-left-right")
        self.fit_button.clicked.connect(self.view.fit_width)
        row.addWidget(self.whole_button)
        row.addWidget(self.fit_button)
        return row

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        for key, act in ((keys.ZoomIn, self._larger), (keys.ZoomOut, self._smaller)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _larger(self) -> None:
        self.view.set_zoom(self.view.zoom * _STEP)

    def _smaller(self) -> None:
        self.view.set_zoom(self.view.zoom / _STEP)

    def _show_percent(self) -> None:
        self._percent.setText(f"{round(self.view.zoom * 100)} %" if self._pages else "")

    def _page_typed(self, number: int) -> None:
        if number - 1 != self.view.page:
            self.view.go_to(number - 1)

    def _page_seen(self, page: int) -> None:
        self.page_box.blockSignals(True)
        self.page_box.setValue(page + 1)
        self.page_box.blockSignals(False)
        self._mark_bookmark(page)
        self.view.setAccessibleDescription(
            words.text("Page {page} of {page_count}", page=page + 1, page_count=self.page_count)
        )

    def _dress_bookmarks(self) -> None:
        self.bookmarks.setHeaderHidden(True)
        self.bookmarks.setAccessibleName(words.text("Bookmarks"))
        self.bookmarks.setProperty("panel", True)
        self.bookmarks.itemClicked.connect(self._bookmark_chosen)
        self.bookmarks.itemActivated.connect(self._bookmark_chosen)

    def _list_bookmarks(self, found: list[Bookmark]) -> None:
        parents: list[QTreeWidgetItem] = []
        for entry in found:
            del parents[entry.level :]
            item = QTreeWidgetItem([entry.title])
            item.setData(0, _PAGE_ROLE, entry.page)
            if parents:
                parents[-1].addChild(item)
            else:
                self.bookmarks.addTopLevelItem(item)
            parents.append(item)
            self._starts.append((entry.page, item))
        self.bookmarks.expandAll()
        self.bookmarks.setVisible(bool(found))
        self._mark_bookmark(0)

    def _mark_bookmark(self, page: int) -> None:
        """Show in the list in which part of the paper the view stands."""
        passed = [item for start, item in self._starts if start <= page]
        if passed:
            self.bookmarks.setCurrentItem(passed[-1])

    def _bookmark_chosen(self, item: QTreeWidgetItem) -> None:
        self.view.go_to(int(item.data(0, _PAGE_ROLE)))


def _tool(icon_name: str, words: str, act: object) -> QToolButton:
    made = QToolButton()
    made.setIcon(icons.icon(icon_name))
    made.setAccessibleName(words)
    plain.set_tip(made, words)
    made.clicked.connect(act)
    return made
