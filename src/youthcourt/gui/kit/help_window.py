"""The help's window: contents and search at the left, one page at the right. Never in the way of the work."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from youthcourt import words
from youthcourt.gui.kit.help_pages import Block, Kind, help_page, help_pages, search_help
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, GRID, MARGIN, SPACE

_NAME = int(Qt.ItemDataRole.UserRole)
_CONTENTS = 232
_TEXT = 460
_HEIGHT = 640


def show_help(parent: QWidget, name: str) -> HelpWindow:
    """Open the help at the page called *name*, or turn the open one to it. Returns at once."""
    found = parent.findChild(HelpWindow, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window = found or HelpWindow(parent)
    window.turn_to(name)
    window.show()
    window.raise_()
    window.activateWindow()
    return window


class HelpWindow(QDialog):
    """Turns pages as a book does; Back goes to the one before, Esc closes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        plain.set_title(self, words.text("Help"))
        self._way: list[str] = []
        self.search_edit = QLineEdit()
        self.search_edit.setPlaceholderText(words.text("Search the help"))
        self.search_edit.setAccessibleName(words.text("Search the help"))
        self.search_edit.setClearButtonEnabled(True)
        self.contents_list = QListWidget()
        self.contents_list.setAccessibleName(words.text("Contents"))
        self.back_button = plain.button(words.text("Back"), icon_name="caret-left")
        self.back_button.setAutoDefault(False)
        self.title_label = plain.label(role=Role.TITLE, wrap=True)
        self.page_area = QScrollArea()
        self._lay_out()
        self.search_edit.textChanged.connect(self._list)
        self.contents_list.currentItemChanged.connect(self._chosen)
        self.back_button.clicked.connect(self.go_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self.go_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(
            self.search_edit.setFocus
        )
        self._list("")

    @property
    def page(self) -> str:
        """The name of the page shown."""
        return self._way[-1] if self._way else ""

    @property
    def text(self) -> str:
        """What the page shown says, line by line."""
        return "\n".join(label.text() for label in self.page_area.findChildren(QLabel))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Leave most of the width to the page, however large the text is."""
        width = min(theme.scaled(_CONTENTS), self.width() * 2 // 5)
        for part in (self.contents_list, self.search_edit):
            part.setFixedWidth(width)

    def turn_to(self, name: str) -> None:
        """Show the page called *name*."""
        page = help_page(name)
        if page.name != self.page:
            self._way.append(page.name)
        self._show()

    def go_back(self) -> None:
        """Show the page before."""
        if len(self._way) > 1:
            self._way.pop()
            self._show()

    def _lay_out(self) -> None:
        self.page_area.setWidgetResizable(True)
        self.page_area.setFrameShape(QFrame.Shape.NoFrame)
        self.page_area.setAccessibleName(words.text("Page"))
        self.page_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left, right, rows = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        for part in (self.search_edit, self.contents_list):
            left.addWidget(part)
        right.addWidget(self.back_button, alignment=Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.title_label)
        right.addWidget(self.page_area, 1)
        for column, stretch in ((left, 0), (right, 1)):
            column.setSpacing(GAP)
            rows.addLayout(column, stretch)
        rows.setSpacing(MARGIN)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._share()
        wanted = QSize(theme.scaled(_CONTENTS + _TEXT + 3 * MARGIN), theme.scaled(_HEIGHT))
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))

    def _list(self, wanted: str) -> None:
        """List the whole contents, or what is found."""
        with QSignalBlocker(self.contents_list):
            self.contents_list.clear()
            found = search_help(wanted) if wanted.strip() else help_pages()
            for page in found:
                item = QListWidgetItem(page.title)
                item.setData(_NAME, page.name)
                self.contents_list.addItem(item)
            if not found:
                nothing = QListWidgetItem(words.text("No page has these words."))
                nothing.setFlags(Qt.ItemFlag.NoItemFlags)
                self.contents_list.addItem(nothing)
        self._mark()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_NAME):
            self.turn_to(str(item.data(_NAME)))

    def _show(self) -> None:
        page = help_page(self.page)
        self.title_label.setText(page.title)
        self.setAccessibleDescription(page.title)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, MARGIN, 0)
        column.setSpacing(GAP)
        for block in page.blocks:
            _add(column, block)
        column.addStretch(1)
        self.page_area.setWidget(holder)
        self.page_area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        self.page_area.verticalScrollBar().setValue(0)
        self.back_button.setEnabled(len(self._way) > 1)
        self._mark()

    def _mark(self) -> None:
        with QSignalBlocker(self.contents_list):
            for at in range(self.contents_list.count()):
                if self.contents_list.item(at).data(_NAME) == self.page:
                    self.contents_list.setCurrentRow(at)


def _add(column: QVBoxLayout, block: Block) -> None:
    role = Role.SECTION if block.kind is Kind.HEADING else Role.BODY
    told = plain.label(block.text, role, wrap=True)
    if block.kind is Kind.HEADING:
        column.addSpacing(SPACE - GRID)
    if block.kind is not Kind.POINT:
        column.addWidget(told)
        return
    mark = plain.label(block.mark)
    mark.setFixedWidth(theme.scaled(20))
    mark.setAlignment(Qt.AlignmentFlag.AlignTop)
    row = QHBoxLayout()
    row.setSpacing(GRID)
    row.addWidget(mark)
    row.addWidget(told, 1)
    column.addLayout(row)
