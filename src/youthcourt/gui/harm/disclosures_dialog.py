"""Disclosures of harm, for the lead: read under the lead's passphrase, and forgotten as the window closes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.forms.disclosures_dialog import Ui_DisclosuresDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.fit import size_over
from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.tasks import in_background
from youthcourt.look import plain
from youthcourt.services import harm
from youthcourt.services.harm import Further, HarmNote, Opened

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDE, _HIGH = 820, 640


def _when(note: HarmNote) -> str:
    at = datetime.fromisoformat(note.at)
    return words.text("{date}, {time}", date=words.short_day(at.date()), time=at.time())


_COLUMNS = [
    Column[HarmNote]("Noted", _when, sort=lambda note: note.at, width=200),
    Column[HarmNote]("Case", lambda note: note.case, width=130),
    Column[HarmNote]("Young person", lambda note: note.who, width=180),
    Column[HarmNote]("Reported to", lambda note: words.listing(_reported(note))),
]


class DisclosuresDialog(QDialog):
    """Closed until the passphrase is given; its list is neither exported nor copied."""

    help_page = "harm"

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._opened: Opened | None = None
        self._ui = ui = Ui_DisclosuresDialog()
        ui.setupUi(self)
        plain.make_plain(self)
        ui.notes_box.hide()
        ui.notes_table.set_up(
            words.text("Disclosures of harm"),
            _COLUMNS,
            key=lambda note: note.id,
            nothing=words.text("Nothing was sealed for this passphrase."),
        )
        ui.reported_on_date.set_up(words.text("On"), office.today, lean=Lean.PAST, field="reported_on")
        ui.open_button.clicked.connect(self.unlock)
        ui.add_button.clicked.connect(self.add)
        ui.close_button.clicked.connect(self.reject)
        ui.notes_table.current_changed.connect(self._show_note)
        self.finished.connect(self._forget)
        self.resize(size_over(parent, _WIDE, _HIGH))

    def unlock(self) -> None:
        """Read what is sealed, on a worker: a key takes a second to derive."""
        ui = self._ui
        with refusals_shown(self):
            sealed = self._office.ask(harm.sealed_notes)
            given = ui.passphrase_edit.text()
            ui.busy_label.setText(words.text("Opening…"))
            ui.open_button.setEnabled(False)
            in_background(self, lambda: harm.open_notes(sealed, given), self._read, self._failed, self._idle)

    def add(self) -> None:
        """Add to whom the chosen one was reported, and when; sealed at once as well."""
        note: HarmNote | None = self._ui.notes_table.current()
        if note is None or self._opened is None:
            return
        ui = self._ui
        clear_marks(self)
        with refusals_shown(self) as outcome:
            more = Further(ui.reported_to_edit.text(), ui.reported_on_date.value(), ui.noted_by_edit.text())
            self._office.do(harm.add_to_harm, note.id, more)
            self._show(harm.read_again(self._opened, self._office.ask(harm.sealed_notes)))
            ui.notes_table.choose(note.id)
        if outcome.refused is not None:
            point_out(self, outcome.refused)
            return
        ui.reported_to_edit.clear()
        ui.reported_on_date.set_value(None)

    def _read(self, opened: Opened) -> None:
        ui = self._ui
        with refusals_shown(self):
            self._office.look("leadkey", self._office.ask(harm.sealed_notes).key_id)
        ui.passphrase_edit.clear()
        ui.door_box.hide()
        ui.notes_box.show()
        self._show(opened)
        ui.notes_table.setFocus()

    def _show(self, opened: Opened) -> None:
        self._opened = opened
        self._ui.notes_table.show_rows(opened.notes)
        told = _not_read(opened)
        self._ui.lost_label.setText(told)
        self._ui.lost_label.setVisible(bool(told))
        self._show_note(self._ui.notes_table.current())

    def _show_note(self, note: HarmNote | None) -> None:
        self._ui.note_text.setPlainText(_told(note) if note is not None else "")
        self._ui.add_button.setEnabled(note is not None)

    def _failed(self, refused: YouthCourtError) -> None:
        self._idle()
        show_refusal(self, refused)
        self._ui.passphrase_edit.setFocus()
        self._ui.passphrase_edit.selectAll()

    def _idle(self) -> None:
        self._ui.busy_label.setText("")
        self._ui.open_button.setEnabled(True)

    def _forget(self) -> None:
        """Keep nothing of what was read once the window is closed."""
        self._opened = None
        self._ui.notes_table.show_rows(())
        self._ui.note_text.setPlainText("")
        for line in self.findChildren(QLineEdit):
            line.setText("")
        self.deleteLater()


def _reported(note: HarmNote) -> list[str]:
    told = [note.given.reported_to, *(more.reported_to for more in note.further)]
    return [one for one in told if one]


def _told(note: HarmNote) -> str:
    given = note.given
    lines = [
        given.said,
        "",
        words.text("Said by: {name}", name=given.said_by or "–"),
        words.text("Written by: {name}", name=given.noted_by),
    ]
    reports = [Further(given.reported_to, given.reported_on, given.noted_by), *note.further]
    for one in reports:
        if one.reported_to and one.reported_on:
            lines.append(
                words.text("Reported to {whom} on {date}", whom=one.reported_to, date=one.reported_on)
            )
        elif one.reported_to:
            lines.append(words.text("Reported to {whom}", whom=one.reported_to))
    return "\n".join(lines)


def _not_read(opened: Opened) -> str:
    """Say what could not be read, and why; empty where all could."""
    told = []
    if opened.damaged:
        sentence = (
            "Changed since they were sealed, and not to be read: {count}. Restore a backup to read them."
        )
        told.append(words.text(sentence, count=opened.damaged))
    if opened.lost:
        sentence = "Sealed for a passphrase that was lost, and not to be read: {count}."
        told.append(words.text(sentence, count=opened.lost))
    return " ".join(told)
