"""Backups: the last proven one, a new one now or on another drive, and whether the court file is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.forms.backups_section import Ui_BackupsSection
from youthcourt.gui.kit.refusals import find_bar, refusals_shown, show_refusal
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import Task, Tell, in_background, with_progress
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.settings.backup_words import last_told, made_at, size_of
from youthcourt.gui.settings.passphrase_dialog import PassphraseDialog
from youthcourt.gui.settings.section import Section
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import upkeep
from youthcourt.services.upkeep import Backup, Finding

if TYPE_CHECKING:
    from youthcourt.services.office import Office

BUSY = "The court file is being worked on. Wait until it is done, or stop the backup first."
DRIVE = "Choose a folder on another drive"


class BackupsSection(Section):
    """Nothing is typed here; one piece of work at a time."""

    backed_up = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._task: Task | None = None
        self._ui = Ui_BackupsSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.backup_button, icon_name="floppy-disk", primary=True)
        plain.dress(self._ui.check_button, icon_name="shield-check")
        self._dress_tables()
        self._ui.backup_button.clicked.connect(self._back_up_here)
        self._ui.drive_button.clicked.connect(self._ask_folder)
        self._ui.check_button.clicked.connect(self.check)
        self._ui.passphrase_button.clicked.connect(self._ask_passphrase)
        self._ui.stop_button.clicked.connect(self._stop)
        self._work("")

    @property
    def busy(self) -> bool:
        """Whether a backup or a check is under way."""
        return self._task is not None

    def load(self) -> None:
        with refusals_shown(self):
            found = upkeep.list_backups(self._office.store.folder)
            self._ui.backups_table.show_rows(found)
            self._ui.last_label.setText(last_told(found[0] if found else None, self._office.now()))

    def leave(self) -> bool:
        bar = find_bar(self)
        if self.busy and bar is not None:
            bar.refuse(words.text(BUSY))
        return not self.busy

    def back_up(self, folder: Path | None = None) -> None:
        """Make a proven backup, in the court's own folder or in *folder* on another drive."""
        store = self._office.store

        def work(tell: Tell) -> Backup:
            return upkeep.backup(store, folder, tell)

        self._work(words.text("Backing up…"))
        self._task = with_progress(self, work, self._backed_up, self._failed, self._moved)

    def check(self) -> None:
        """Look at the whole court file and list what was found."""
        store = self._office.store
        self._work(words.text("Looking at every page of the court file…"), stoppable=False)
        self._task = in_background(self, lambda: upkeep.check(store), self._checked, self._failed)

    def _back_up_here(self) -> None:
        self.back_up()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self)
        plain.set_title(dialog, words.text(DRIVE))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.back_up(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_passphrase(self) -> None:
        dialog = PassphraseDialog(self._office, self)
        dialog.changed.connect(lambda: say_done(self, words.text("The passphrase is changed.")))
        dialog.open()

    def _work(self, text: str, *, stoppable: bool = True) -> None:
        """Show that something is under way; nothing is for an empty *text*."""
        ui = self._ui
        ui.work_label.setText(text)
        ui.work_bar.setRange(0, 100 if stoppable else 0)
        ui.work_bar.setValue(0)
        for part in (ui.work_label, ui.work_bar):
            part.setVisible(bool(text))
        ui.stop_button.setVisible(bool(text) and stoppable)
        for button in (ui.backup_button, ui.drive_button, ui.passphrase_button, ui.check_button):
            button.setEnabled(not text)

    def _moved(self, done: int, total: int) -> None:
        self._ui.work_bar.setValue(done * 100 // max(total, 1))

    def _backed_up(self, made: Backup) -> None:
        self._ended()
        say_done(self, words.text("Backed up, read back and checked: {name}.", name=made.path.name))
        self.load()
        self.backed_up.emit()

    def _checked(self, found: tuple[Finding, ...]) -> None:
        self._ended()
        self._ui.findings_table.show_rows(found)
        bad = sum(not finding.ok for finding in found)
        if bad:
            named = (
                words.text("1 question needs") if bad == 1 else words.text("{bad} questions need", bad=bad)
            )
            bar = find_bar(self)
            if bar is not None:
                bar.refuse(
                    words.text("{named} your attention. Read what stands beside it in the list.", named=named)
                )
        else:
            say_done(self, words.text("Everything is whole."))

    def _failed(self, refused: YouthCourtError) -> None:
        self._ended()
        show_refusal(self, refused)

    def _ended(self) -> None:
        self._task = None
        self._work("")

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _dress_tables(self) -> None:
        self._ui.backups_table.set_up(
            words.text("Backups"),
            [
                Column(
                    "Made",
                    lambda row: made_at(row, self._office.now()),
                    sort=lambda row: row.made_at,
                    width=220,
                ),
                Column(
                    "Size", lambda row: size_of(row.size), sort=lambda row: row.size, right=True, width=100
                ),
                Column("File", lambda row: row.path.name),
            ],
            key=lambda row: row.path,
            nothing=words.text("There is no backup yet. One is made whenever the program is closed."),
            action=(words.text("Back up now"), self._back_up_here),
        )
        self._ui.findings_table.set_up(
            words.text("What was found"),
            [
                Column("Question", lambda row: row.what, width=190),
                Column(
                    "Answer",
                    lambda row: words.text("Well") if row.ok else words.text("Look here"),
                    chip=_tone,
                    width=120,
                ),
                Column("What was found", lambda row: row.detail),
            ],
            key=lambda row: row.what,
            nothing=words.text("The check reads every page of the court file and says what it found."),
        )


def _tone(row: Finding) -> Tone:
    return Tone.COMPLETED if row.ok else Tone.OVERDUE
