"""Closing a court: the backup first, written, opened and checked; then the key is wiped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QProgressDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.kit.tasks import Task, with_progress
from youthcourt.gui.main_window.resting import rest
from youthcourt.look import plain
from youthcourt.services import upkeep

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class Closing:
    """Makes the backup of a court that was changed, then calls *done*; the window stays alive meanwhile.

    Where the backup cannot be made, the clerk hears why and chooses: close without, or stay (*stayed*).
    With nobody there (not *asking*) it closes without: the file itself is whole.
    """

    def __init__(
        self,
        owner: QWidget,
        office: Office,
        done: Callable[[], None],
        stayed: Callable[[], None],
        *,
        asking: bool = True,
    ) -> None:
        self._asking = asking
        self._owner = owner
        self._office = office
        self._done = done
        self._stayed = stayed
        self._task: Task | None = None
        self._bar = QProgressDialog(words.text("Making the backup…"), "", 0, 0, owner)
        self._bar.setCancelButton(None)
        self._bar.setWindowTitle(words.text("Youth Court"))
        self._bar.setWindowModality(Qt.WindowModality.WindowModal)
        self._bar.setMinimumDuration(500)

    def begin(self) -> None:
        """Start; returns at once."""
        if not self._office.changed:
            self._finish()
            return
        rest(self._owner, True)  # what is typed now would be in no backup and in no draft
        store = self._office.store
        self._task = with_progress(
            self._owner,
            lambda tell: upkeep.backup(store, progress=tell),
            lambda _made: self._finish(),
            self._failed,
            self._tell,
            self._broken,
        )

    def _tell(self, done: int, total: int) -> None:
        self._bar.setMaximum(total)
        self._bar.setValue(done)

    def _finish(self) -> None:
        self._put_away()
        self._done()

    def _failed(self, refused: YouthCourtError) -> None:
        self._put_away()
        if not self._asking:
            self._done()
            return
        box = QMessageBox(self._owner)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(words.text("Everything is saved, but the backup could not be made."))
        box.setInformativeText(words.say(refused))
        leave = box.addButton(words.text("Close without a backup"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(words.text("Stay"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        plain.make_plain(box)
        box.finished.connect(lambda _code: self._answered(leave=box.clickedButton() is leave))
        box.open()  # never a loop of its own: what waits behind the window goes on

    def _answered(self, *, leave: bool) -> None:
        if leave:
            self._done()
        else:
            self._stayed()

    def _broken(self) -> None:
        """A bug in the backup leaves the court open and the window free; the crash handler tells of it."""
        self._put_away()
        self._stayed()

    def _put_away(self) -> None:
        rest(self._owner, False)
        self._bar.reset()
        self._bar.deleteLater()
