"""The place *Calls and enquiries*: the call queue and the list of enquiries, a tab each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.calls.enquiries_part import EnquiriesPart
from youthcourt.gui.calls.queue_part import QueuePart
from youthcourt.gui.forms.calls_page import Ui_CallsPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.tab_focus import TabFocus
from youthcourt.gui.lists.short_list import short_lists
from youthcourt.look import plain

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_QUEUE = ("calls", "contacts", "cases", "case", "people", "person", "today")


class CallsPage(QWidget):
    """Opens on the call queue; with the key of an enquiry, on that one."""

    open_case = Signal(str)
    book_interview = Signal(str)
    """The case whose respondent is to be asked in."""
    close_case = Signal(str, str)
    """A case that is to be closed, and for which reason."""
    take_in = Signal(str)
    """An enquiry that is to become a referral."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CallsPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        TabFocus(self._ui.tabs)
        self.queue = QueuePart(office, self._ui, self)
        self.enquiries = EnquiriesPart(office, self._ui, self)
        self._parts: dict[str, QWidget] = {"queue": self._ui.queue_tab, "enquiries": self._ui.enquiries_tab}
        for part in (self.queue, self.enquiries):
            part.open_case.connect(self.open_case)
        self.queue.book_interview.connect(self.book_interview)
        self.queue.close_case.connect(self.close_case)
        self.enquiries.take_in.connect(self.take_in)
        tables = {"calls": self._ui.queue_table, "enquiries": self._ui.enquiries_table}
        self._export = short_lists(self, office, tables)

    def load(self, enquiry_id: str | None = None) -> None:
        """Show both lists; with the key of an enquiry, that one is chosen, also when it is done."""
        self.queue.load()
        self.enquiries.load(enquiry_id)
        self._name_tabs()

    def show_part(self, name: str) -> None:
        """Begin on ``queue`` or ``enquiries``."""
        self._ui.tabs.setCurrentWidget(self._parts[name])

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again what a change concerns."""
        if concerns(topics, *_QUEUE):
            self.queue.load()
        if concerns(topics, "enquiries", "cases"):
            self.enquiries.load()
        self._name_tabs()

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        on_queue = self._ui.tabs.currentWidget() is self._ui.queue_tab
        (self._ui.queue_table if on_queue else self._ui.enquiries_table).setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (*self.queue.commands(), *self.enquiries.commands(), self._export)

    def _name_tabs(self) -> None:
        """Tell on each tab how much waits behind it."""
        for tab, title, count in (
            (self._ui.queue_tab, words.text("Calls"), self.queue.count),
            (self._ui.enquiries_tab, words.text("Enquiries"), self.enquiries.count),
        ):
            told = f"{title} ({words.number(count)})" if count else title
            self._ui.tabs.setTabText(self._ui.tabs.indexOf(tab), plain.literal(told))
