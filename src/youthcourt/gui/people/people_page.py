"""The list of people, everybody or those with a role, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.parts import Role
from youthcourt.gui.forms.people_page import Ui_PeoplePage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.people.new_person_dialog import NewPersonDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import people
from youthcourt.services.people import PersonLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_GROUPS = {
    Role.RESPONDENT: "Respondents",
    Role.GUARDIAN: "Guardians",
    Role.JUROR: "Jurors",
    Role.JUDGE: "Judges",
    Role.VOLUNTEER: "Volunteers",
    Role.MENTOR: "Mentors",
    Role.VICTIM: "Victims",
    Role.WITNESS: "Witnesses",
}
_NARROW = 640
_NEEDED = 4
"""The column that stands for jurors alone."""
READY = "Ready to serve"


class PeoplePage(QWidget):
    """Everybody the court knows. Enter opens a person."""

    open_person = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_PeoplePage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="user-plus", primary=True)
        self._new = plain.action("New person…", self, self._add, icon_name="user-plus")
        self._ui.role_box.addItem("All people", None)
        for role, title in _GROUPS.items():
            self._ui.role_box.addItem(words.text(title), role)
        fold_columns(self, self._ui.header_row, _NARROW)
        self._dress_table()
        self._ui.new_button.clicked.connect(self._add)
        self._ui.role_box.currentIndexChanged.connect(self.load)
        self._ui.people_table.opened.connect(lambda line: self.open_person.emit(line.id))

    def load(self) -> None:
        """Show the people of the role chosen."""
        role = self.role
        with refusals_shown(self):
            self._ui.people_table.setColumnHidden(_NEEDED, role is not Role.JUROR)
            self._ui.people_table.show_rows(self._office.ask(people.list_people, role))

    @property
    def role(self) -> Role | None:
        """The role whose people are shown, None for everybody."""
        held = self._ui.role_box.currentData()
        return Role(held) if held else None

    def show_role(self, role: Role | None) -> None:
        """Show the people with *role*."""
        self._ui.role_box.setCurrentIndex(max(0, self._ui.role_box.findData(role)) if role else 0)
        self.load()

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when people changed."""
        if concerns(topics, "people", "person", "pool"):
            self.load()

    def leave(self) -> bool:
        """Nothing is typed on this page."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.people_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._new,)

    def _dress_table(self) -> None:
        self._ui.people_table.set_up(
            "People",
            [
                Column("Name", lambda line: line.name, width=240),
                Column("Roles", _roles, width=230),
                Column("Born", _born, sort=lambda line: line.birth_date, width=130),
                Column("Phone", lambda line: line.phone, width=140),
                Column("Still needed", _needed, chip=_tone, width=250),
            ],
            key=lambda line: line.id,
            nothing="Nobody here yet. People come in with referrals, by import, or one by one.",
            no_match="Nobody has these words.",
            action=("New person", self._add),
        )
        self._ui.filter_box.set_up(self._ui.people_table, "these people")

    def _add(self) -> None:
        dialog = NewPersonDialog(self._office, self.role, self)
        dialog.added.connect(self.open_person)
        dialog.open()


def _roles(line: PersonLine) -> str:
    return words.listing(words.label(role) for role in line.roles)


def _born(line: PersonLine) -> str:
    return words.short_day(line.birth_date) if line.birth_date else ""


def _needed(line: PersonLine) -> str:
    if Role.JUROR not in line.roles:
        return ""
    return line.juror_ready[:1].upper() + line.juror_ready[1:] or READY


def _tone(line: PersonLine) -> Tone | None:
    if Role.JUROR not in line.roles:
        return None
    return Tone.QUESTION if line.juror_ready else Tone.COMPLETED
