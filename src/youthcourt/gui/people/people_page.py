"""The list of people, everybody or those with a role, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.parts import Role
from youthcourt.gui.forms.people_page import Ui_PeoplePage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.list_desk import ListDesk, ListSpec
from youthcourt.gui.lists.list_page import ListPage
from youthcourt.gui.lists.peek import Fact, Peek
from youthcourt.gui.people.new_person_dialog import NewPersonDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services import people, person_lists
from youthcourt.services.people import PersonLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 640
_NEEDED = "Still needed"
"""The column that stands for jurors alone."""
READY = "Ready to serve"
_SOURCE = Source[PersonLine](
    person_lists.count_people,
    person_lists.person_window,
    person_lists.person_keys,
    person_lists.person_position,
)


class PeoplePage(ListPage):
    """Everybody the court knows. Enter opens a person."""

    open_person = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = Ui_PeoplePage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="user-plus", primary=True)
        self._new = plain.action(words.text("New person…"), self, self._add, icon_name="user-plus")
        fold_columns(self, self._ui.header_row, _NARROW)
        self.desk = ListDesk(self, office, self._ui.people_table, self._ui.filter_box, self._spec())
        self.desk.asked.connect(lambda _asked: self._rest())
        self._rest()
        self._ui.new_button.clicked.connect(self._add)
        self._ui.people_table.opened.connect(lambda line: self.open_person.emit(line.id))

    def load(self, view: str | None = None) -> None:
        """Show the people as they were last asked for, or a saved view by its key."""
        self.desk.load(view)

    @property
    def role(self) -> Role | None:
        """The one role whose people are shown, None for everybody or for several roles."""
        kept = self.desk.model.asked.values(person_lists.ROLE)
        return Role(kept[0]) if len(kept) == 1 else None

    def show_role(self, role: Role | None) -> None:
        """Show the people with *role*."""
        asked = self.desk.model.asked.keeping(person_lists.ROLE, [role] if role else [])
        self.desk.show_asked(asked)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when people changed."""
        if concerns(topics, "people", "person", "pool", "own_values"):
            self.desk.model.reload()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._new, *self.desk.commands())

    def _rest(self) -> None:
        self.desk.columns.rest([] if self.role is Role.JUROR else [_NEEDED])

    def _spec(self) -> ListSpec:
        return ListSpec(
            name="people",
            title=words.text("People"),
            what=words.text("these people"),
            source=_SOURCE,
            columns=_COLUMNS,
            key=lambda line: line.id,
            nothing=words.text("Nobody here yet. People come in with referrals, by import, or one by one."),
            no_match=words.text("Nobody has these words."),
            no_fit=words.text("Nobody fits these filters."),
            usual=Asked().sorted_by("name"),
            own=Subject.PERSON,
            filters=(Filter(person_lists.ROLE, lambda: words.text("Role"), _roles_offered),),
            action=(words.text("New person"), self._add),
            peek=self._peek,
        )

    def _peek(self, line: PersonLine) -> Peek:
        self._office.look("person", line.id)
        page = self._office.ask(people.person_page, line.id)
        guardians = (
            words.text("{name}, {phone}", name=one.name, phone=one.phone) if one.phone else one.name
            for one in page.guardians
            if not one.left_alone
        )
        facts = (
            Fact(words.text("Roles"), _roles(line)),
            Fact(words.text("Still needed"), _needed(line), _tone(line)),
            Fact(words.text("Born"), _born(line)),
            Fact(words.text("Do not contact"), page.left_alone, Tone.OVERDUE),
            Fact(words.text("Phone"), "" if page.left_alone else page.person.phone),
            Fact(words.text("E-mail address"), "" if page.left_alone else page.person.email),
            Fact(words.text("School"), page.person.school),
            Fact(words.text("Language"), page.person.language),
            Fact(words.text("Guardian"), "\n".join(guardians)),
            Fact(words.text("Cases"), words.listing(page.cases)),
        )
        return Peek(page.name, facts)

    def _add(self) -> None:
        dialog = NewPersonDialog(self._office, self.role, self)
        dialog.added.connect(self.open_person)
        dialog.open()


def _roles_offered() -> list[tuple[str, str]]:
    return [(role.value, words.label(role)) for role in Role]


def _roles(line: PersonLine) -> str:
    return words.listing(words.label(role) for role in line.roles)


def _born(line: PersonLine) -> str:
    return words.short_day(line.birth_date) if line.birth_date else ""


def _needed(line: PersonLine) -> str:
    if Role.JUROR not in line.roles:
        return ""
    return line.juror_ready[:1].upper() + line.juror_ready[1:] or words.text(READY)


def _tone(line: PersonLine) -> Tone | None:
    if Role.JUROR not in line.roles:
        return None
    return Tone.QUESTION if line.juror_ready else Tone.COMPLETED


# The titles are keys as well (columns are remembered by them): plain English here, translated when shown.
_COLUMNS = (
    Column[PersonLine]("Name", lambda line: line.name, width=240, order="name"),
    Column[PersonLine]("Roles", _roles, width=230, order="roles"),
    Column[PersonLine]("Born", _born, width=130, order="born", value=lambda line: line.birth_date),
    Column[PersonLine]("Phone", lambda line: line.phone, width=140, order="phone"),
    Column[PersonLine](_NEEDED, _needed, chip=_tone, width=250),
)
