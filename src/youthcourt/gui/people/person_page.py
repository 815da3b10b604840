"""The page of one person: what they bring first, then who they are, guardians, jury service and ties."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from youthcourt import words
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.parts import Role
from youthcourt.gui.forms.person_page import Ui_PersonPage
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fit_texts, fold_columns
from youthcourt.gui.kit.marks import clear_marks, point_out
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.lists.short_list import short_lists
from youthcourt.gui.people.contacts_part import ContactsPart
from youthcourt.gui.people.enrolled_part import EnrolledPart
from youthcourt.gui.people.jury_part import JuryPart
from youthcourt.gui.people.names_part import NamesPart
from youthcourt.gui.people.person_fields import PersonFields
from youthcourt.gui.people.ties_part import TiesPart
from youthcourt.look import plain
from youthcourt.look.chips import Chip
from youthcourt.look.tokens import Tone
from youthcourt.services import people
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_GIVEN = (Role.VOLUNTEER, Role.MENTOR, Role.JUDGE)
_NARROW = 900


class PersonPage(QWidget):
    """One person. What is typed is saved when its field is left, and when the page is left."""

    open_case = Signal(str)
    open_person = Signal(str)
    open_credits = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._person_id = ""
        self._ui = Ui_PersonPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        fit_texts(self)
        fold_columns(self, self._ui.columns, _NARROW)
        self._fields = PersonFields(self, office.today)
        self._fields.left.connect(lambda: self._save(go=False))
        self._enrolled = EnrolledPart(office, self._ui.enrolled_box, self)
        self._ui.own_box.set_up(office, Subject.PERSON)
        self._jury = JuryPart(office, self._ui, self)
        self._jury.open_credits.connect(self.open_credits)
        self._ties = TiesPart(office, self._ui, self)
        self._ties.open_person.connect(self.open_person)
        self._contacts = ContactsPart(office, self)
        self._contacts.open_case.connect(self.open_case)
        self._ui.layout_35.insertWidget(self._ui.layout_35.count() - 1, self._contacts)
        self._names = NamesPart(office, self)
        self._names.open_person.connect(self.open_person)
        self._ui.layout_35.insertWidget(self._ui.layout_35.count() - 1, self._names)
        self._alone_chip = Chip(self)
        self._ui.layout_2.insertWidget(1, self._alone_chip)
        told = {"person guardians": "guardians", "ties": "relations", "person consents": "consents"}
        tables = {name: getattr(self._ui, f"{table}_table") for name, table in told.items()}
        tables |= self._contacts.tables | self._names.tables
        self._exports = short_lists(self, office, tables)
        self._ui.give_role_button.setMenu(self._role_menu())

    @property
    def person_id(self) -> str:
        """The key of the person shown."""
        return self._person_id

    def load(self, person_id: str) -> None:
        """Show a person; what was typed about another one is saved first. Raises NotFound."""
        if person_id != self._person_id and not self.leave():
            return
        self._office.look("person", person_id)
        shown = self._office.ask(people.person_page, person_id)
        anew, self._person_id = person_id != self._person_id, person_id
        self._show(shown, anew=anew)
        self._ui.own_box.show_record(person_id)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when this person, the pool or the cases changed."""
        if self._person_id and concerns(
            topics, f"person:{self._person_id}", "people", "pool", "cases", "contacts", "own_fields"
        ):
            self.load(self._person_id)

    def leave(self) -> bool:
        """Save what is typed; False when it was refused."""
        if not self._person_id:
            return True
        saved = (not self._fields.touched or self._save()) and self._enrolled.leave()
        return saved and self._ui.own_box.leave()

    def put_back(self) -> None:
        """Put back what stands in the court's own fields and could not be saved."""
        self._ui.own_box.put_back()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.strengths_text.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (
            *self._ties.commands(),
            *self._jury.commands(),
            *self._contacts.commands(),
            *self._names.commands(),
            self._exports,
        )

    def _save(self, *, go: bool = True) -> bool:
        if not self._fields.touched:
            return True
        clear_marks(self)
        with refusals_shown(self) as outcome:
            self._office.do(people.change_person, self._person_id, self._fields.person())
            shown = self._office.ask(people.person_page, self._person_id)
            self._fields.saved(shown.person)
            self._show(shown, anew=False)
        if outcome.refused is not None:
            point_out(self, outcome.refused, go=go)
        else:
            self._ui.saved_label.setText(words.text("Saved"))
        return outcome.refused is None

    def _show(self, shown: Shown, *, anew: bool) -> None:
        self._ui.title_label.setText(shown.name)
        self._fields.show_person(shown.person, anew=anew)
        self._ui.roles_label.setText(
            words.listing(words.label(role) for role in shown.roles) or words.text("No role yet")
        )
        self._show_cases(shown.cases)
        self._enrolled.show_person(shown.id)
        self._jury.show_person(shown)
        self._ties.show_person(shown)
        self._contacts.show_person(shown)
        self._names.show_person(shown)
        self._alone_chip.show_status(Tone.OVERDUE, words.text("Do not contact") if shown.left_alone else "")
        if anew:
            self._ui.saved_label.setText("")
            self._ui.message_bar.clear()
            self._ui.scroll.verticalScrollBar().setValue(0)

    def _show_cases(self, numbers: tuple[str, ...]) -> None:
        row = self._ui.cases_row
        for old in self._ui.cases_box.findChildren(QPushButton):
            row.removeWidget(old)
            old.deleteLater()
        for at, number in enumerate(numbers):
            made = plain.button(number, icon_name="folder")
            made.setAccessibleName(words.text("Open case {number}", number=number))
            made.clicked.connect(lambda _checked=False, case=number: self.open_case.emit(case))
            row.insertWidget(at, made)
        self._ui.cases_box.setVisible(bool(numbers))

    def _role_menu(self) -> QMenu:
        menu = QMenu(self)
        for role in _GIVEN:
            menu.addAction(plain.action(words.label(role), self, partial(self._give, role)))
        return menu

    def _give(self, role: Role) -> None:
        with refusals_shown(self):
            self._office.do(people.give_role, self._person_id, role)
            self.load(self._person_id)
