"""The history of the record shown: who changed what and when, and an earlier version given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.theme import scaled
from youthcourt.look.tokens import GAP, MARGIN, SPACE
from youthcourt.services import versions
from youthcourt.services.versions import FieldChange, Kept, VersionLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class VersionsDialog(QDialog):
    """Lists the changes of one record; the version before the chosen one can be given back."""

    def __init__(self, office: Office, kind: Kept, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # no names stay behind in a hidden window
        self._office, self._kind, self._key, self._window = office, kind, key, parent
        plain.set_title(self, words.text("History of this record"))
        self.table = Table()
        self.fields = plain.label(wrap=True)
        self.restore_button = plain.button(words.text("Give back the version before this change"))
        self.restore_button.clicked.connect(self._restore)
        self._lay_out()
        self._fill()
        self.resize(scaled(720), scaled(560))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        close = plain.button(words.text("Close"))
        close.clicked.connect(self.reject)
        self.restore_button.setAutoDefault(False)
        close.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch()
        row.addWidget(self.restore_button)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(MessageBar(self))
        column.addWidget(self.table, 1)
        column.addWidget(plain.label(words.text("What changed"), Role.SECTION))
        column.addWidget(self.fields)
        column.addLayout(row)

    def _fill(self) -> None:
        self.table.set_up(
            words.text("Changes"),
            [
                Column[VersionLine](words.text("When"), _when, sort=lambda line: line.seq, width=200),
                Column[VersionLine](words.text("Who"), lambda line: line.by, width=90),
                Column[VersionLine](words.text("What was done"), _done),
            ],
            key=lambda line: line.seq,
            nothing=words.text("Nothing was changed since this record was made."),
        )
        self.table.current_changed.connect(self._show)
        self.table.show_rows(self._office.ask(versions.record_history, self._kind, self._key))

    def _show(self, line: VersionLine | None) -> None:
        self.restore_button.setEnabled(line is not None and not line.of)
        self.fields.setText("\n".join(_told(field) for field in line.fields) if line is not None else "")

    def _restore(self) -> None:
        line: VersionLine | None = self.table.current()
        if line is None:
            return
        with refusals_shown(self) as outcome:
            self._office.do(versions.restore_version, self._kind, self._key, line.seq)
            say_done(self._window, words.text("The earlier version is back."))
        if outcome.refused is None:
            self.accept()


def _done(line: VersionLine) -> str:
    """Return the act, with the name of the other record where it is of one that was merged into this one."""
    return words.text("{act} ({name})", act=line.act, name=line.of) if line.of else line.act


def _when(line: VersionLine) -> str:
    return f"{words.short_day(line.at.date())}, {words.clock(line.at.time())}"


def _told(field: FieldChange) -> str:
    nothing = words.text("nothing")
    return words.text(
        "{field}: from {before} to {after}",
        field=field.label,
        before=f"“{field.before}”" if field.before else nothing,
        after=f"“{field.after}”" if field.after else nothing,
    )
