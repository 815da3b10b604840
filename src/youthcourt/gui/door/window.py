"""The door's window: its pages, one at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from youthcourt.gui.door.code_page import CodePage
from youthcourt.gui.door.new_court_page import NewCourtPage
from youthcourt.gui.door.recover_pages import RecoverPage, RestorePage
from youthcourt.gui.door.unlock_page import UnlockPage
from youthcourt.gui.door.work import DoorWork
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain, theme

_UNCHECKED = "The code has not been checked against the paper. Nobody can show it again."
_WIDTH = 620
"""How wide the pages get, in pixels of the 100 % design: a line of text that is easily read."""


class Door(QWidget):
    """The first window. ``opened`` carries the court; the door then closes."""

    opened = Signal(object)
    respoken = Signal()
    """Another language is spoken; the door is to be made anew."""

    def __init__(self, work: DoorWork, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain.set_title(self, "Youth Court")
        self.resize(900, 640)
        self._folder = folder
        self.unlock = UnlockPage(work)
        self.new_court = NewCourtPage(work, folder)
        self.code = CodePage(work)
        self.recover = RecoverPage(work)
        self.restore = RestorePage(work)
        self._pages = QStackedWidget()
        for page in (self.unlock, self.new_court, self.code, self.recover, self.restore):
            self._pages.addWidget(page)
            _widen(page)
        self._pages.setMaximumWidth(theme.scaled(_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._pages, _WIDTH)
        row.addStretch(1)
        self._connect()
        self.offer(folder)
        # Nothing of this is needed to paint; it is loaded while the passphrase is typed.
        in_background(self, work.load, _nothing, _nothing)

    def offer(self, folder: Path) -> None:
        """Go to the unlock page with the court in *folder*."""
        self._folder = folder
        self._pages.setCurrentWidget(self.unlock)
        self.unlock.offer(folder)

    @property
    def folder(self) -> Path:
        """The folder that is offered."""
        return self._folder

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.respoken.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before a recovery code goes that is on no paper: it is shown this once."""
        if self.code.unchecked and not plain.question(
            self, "Keep the recovery code", _UNCHECKED, "Close all the same", instead="Stay"
        ):
            event.ignore()
        else:
            event.accept()

    def _connect(self) -> None:
        self.unlock.opened.connect(self.opened)
        self.unlock.start_wanted.connect(self._start)
        self.unlock.recover_wanted.connect(self._recover)
        self.unlock.restore_wanted.connect(lambda: self._pages.setCurrentWidget(self.restore))
        self.new_court.made.connect(self._made)
        self.code.kept.connect(self.opened)
        self.recover.opened.connect(self.opened)
        self.restore.restored.connect(self._restored)
        for page in (self.new_court, self.recover, self.restore):
            page.back.connect(lambda: self.offer(self._folder))

    def _start(self) -> None:
        self._pages.setCurrentWidget(self.new_court)
        self.new_court.begin()

    def _recover(self) -> None:
        self._pages.setCurrentWidget(self.recover)
        self.recover.offer(self.unlock.folder())

    def _restored(self, folder: Path) -> None:
        self.offer(folder)
        self.unlock.tell(f"The backup is restored into {folder}. Open it with the court's passphrase.")

    def _made(self, court: object, code: str) -> None:
        self._pages.setCurrentWidget(self.code)
        self.code.show_code(court, code)


def _widen(page: QWidget) -> None:
    """Let the middle column of *page* take the room between its two margins."""
    columns = page.layout()
    if isinstance(columns, QHBoxLayout):
        columns.setStretch(1, 1)


def _nothing(_told: object) -> None:
    """Loading ahead has nothing to tell; what goes wrong is told when the court is opened."""
