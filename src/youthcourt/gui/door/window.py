"""The door's window: its pages, one at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from youthcourt import words
from youthcourt.gui.door.code_page import CodePage
from youthcourt.gui.door.new_court_page import NewCourtPage
from youthcourt.gui.door.recover_pages import RecoverPage, RestorePage
from youthcourt.gui.door.unlock_page import UnlockPage
from youthcourt.gui.door.welcome_page import WelcomePage
from youthcourt.gui.door.work import DoorWork
from youthcourt.gui.kit.help_window import show_help
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain, theme

_UNCHECKED = "The code has not been checked against the paper. Nobody can show it again."
_WIDTH = 620
"""How wide the pages get, in pixels of the 100 % design: a line of text that is easily read."""
_WELCOME_WIDTH = 900
"""How wide the first page gets, with its three doors beside each other."""


class Door(QWidget):
    """The first window. ``opened`` carries the court; the door then closes."""

    opened = Signal(object)
    looks_changed = Signal()
    """Another language or text size was chosen: the door is to be made anew."""
    respoken = Signal()
    """Another language is spoken; the door is to be made anew."""

    def __init__(self, work: DoorWork, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plain.set_title(self, words.text("Youth Court"))
        self.resize(900, 640)
        self._folder = folder
        self._came_from: QWidget | None = None
        self.welcome = WelcomePage(work)
        self.unlock = UnlockPage(work)
        self.new_court = NewCourtPage(work, folder)
        self.code = CodePage(work)
        self.recover = RecoverPage(work)
        self.restore = RestorePage(work)
        self._pages = QStackedWidget()
        for page in (self.welcome, self.unlock, self.new_court, self.code, self.recover, self.restore):
            self._pages.addWidget(page)
            _widen(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._pages, _WIDTH)
        row.addStretch(1)
        self._connect()
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self).activated.connect(
            lambda: show_help(self, "door")
        )
        if folder.exists():
            self.offer(folder)
        else:
            self.show_welcome()
        # Nothing of this is needed to paint; it is loaded while the passphrase is typed.
        in_background(self, work.load, _nothing, _nothing)

    @property
    def folder(self) -> Path:
        """The folder of the court that is offered."""
        return self._folder

    def offer(self, folder: Path) -> None:
        """Go to the unlock page with the court in *folder*."""
        self._folder = folder
        self._turn_to(self.unlock)
        self.unlock.offer(folder)

    def show_welcome(self) -> None:
        """Go to the first page of a first day."""
        self._turn_to(self.welcome)
        self.welcome.begin()

    @property
    def welcoming(self) -> bool:
        """Whether the first page of a first day is shown."""
        return self._pages.currentWidget() is self.welcome

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.respoken.emit()
        super().changeEvent(event)

    def _turn_to(self, page: QWidget) -> None:
        width = _WELCOME_WIDTH if page is self.welcome else _WIDTH
        self._pages.setMaximumWidth(theme.scaled(width))
        self._pages.setCurrentWidget(page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before a recovery code goes that is on no paper: it is shown this once."""
        if self.code.unchecked and not plain.question(
            self,
            words.text("Keep the recovery code"),
            words.text(_UNCHECKED),
            words.text("Close all the same"),
            instead=words.text("Stay"),
        ):
            event.ignore()
        else:
            event.accept()

    def _connect(self) -> None:
        self.welcome.opened.connect(self.opened)
        self.welcome.start_wanted.connect(self._start)
        self.welcome.open_wanted.connect(lambda: self.offer(self._folder))
        self.welcome.looks_changed.connect(self.looks_changed)
        self.unlock.welcome_wanted.connect(self.show_welcome)
        self.unlock.opened.connect(self.opened)
        self.unlock.start_wanted.connect(self._start)
        self.unlock.recover_wanted.connect(self._recover)
        self.unlock.restore_wanted.connect(lambda: self._turn_to(self.restore))
        self.new_court.made.connect(self._made)
        self.code.kept.connect(self.opened)
        self.recover.opened.connect(self.opened)
        self.restore.restored.connect(self._restored)
        self.new_court.back.connect(self._back)
        for page in (self.recover, self.restore):
            page.back.connect(lambda: self.offer(self._folder))

    def _start(self) -> None:
        self._came_from = self._pages.currentWidget()
        self._turn_to(self.new_court)
        self.new_court.begin()

    def _back(self) -> None:
        """Leave the new court for the page that it was begun from."""
        if self._came_from is self.welcome:
            self.show_welcome()
        else:
            self.offer(self._folder)

    def _recover(self) -> None:
        self._turn_to(self.recover)
        self.recover.offer(self.unlock.folder())

    def _restored(self, folder: Path) -> None:
        self.offer(folder)
        self.unlock.tell(
            words.text(
                "The backup is restored into {folder}. Open it with the court's passphrase.", folder=folder
            )
        )

    def _made(self, court: object, code: str) -> None:
        self._turn_to(self.code)
        self.code.show_code(court, code)


def _widen(page: QWidget) -> None:
    """Let the middle column of *page* take the room between its two margins."""
    columns = page.layout()
    if isinstance(columns, QHBoxLayout):
        columns.setStretch(1, 1)


def _nothing(_told: object) -> None:
    """Loading ahead has nothing to tell; what goes wrong is told when the court is opened."""
