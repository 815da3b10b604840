"""The part of a person's page with the contact log, the "do not contact" switch and whom they mentor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.contacts_part import Ui_ContactsPart
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import fit_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.contact_dialog import ContactDialog, contact_columns
from youthcourt.look import plain
from youthcourt.services import contacts, mentors
from youthcourt.services.contacts import ContactLine
from youthcourt.services.mentors import MentorLine
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ALONE = Question(
    "Do not contact",
    "From now on nobody calls, writes to or visits this person. What they say themselves can still be noted.",
    "&Reason, in a few words",
    "Do not contact",
)
_MENTEES = [
    Column[MentorLine]("Case", lambda line: line.number, width=110),
    Column[MentorLine](
        "Since", lambda line: words.short_day(line.since), sort=lambda line: line.since, width=106
    ),
    Column[MentorLine]("Until", lambda line: words.short_day(line.until) if line.until else "", width=106),
    Column[MentorLine]("Met", lambda line: words.text("{minutes} min", minutes=line.minutes)),
]


class ContactsPart(QWidget):
    """Put it into a person's page and call ``show_person``."""

    open_case = Signal(str)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._shown: Shown | None = None
        self._ui = Ui_ContactsPart()
        self._ui.setupUi(self)
        ui = self._ui
        ui.contacts_table.set_up(
            words.text("Contacts"),
            contact_columns(of_person=True),
            key=lambda line: line.id,
            nothing=words.text("No contact noted yet."),
        )
        ui.mentees_table.set_up(
            words.text("Mentor for"), _MENTEES, key=lambda line: line.id, nothing=words.text("Nobody yet.")
        )
        fit_rows(ui.contacts_table, least=1)
        fit_rows(ui.mentees_table, least=1)
        self._log = plain.action(words.text("Log a contact…"), page, self._log_contact, icon_name="phone")
        self._log.setShortcut(QKeySequence("Ctrl+Shift+L"))
        page.addAction(self._log)
        ui.log_button.clicked.connect(self._log.trigger)
        ui.alone_button.clicked.connect(self._switch)
        ui.change_button.clicked.connect(lambda: self._change(ui.contacts_table.current()))
        ui.contacts_table.opened.connect(self._change)
        ui.contacts_table.current_changed.connect(lambda line: ui.change_button.setEnabled(line is not None))
        ui.mentees_table.opened.connect(lambda line: self.open_case.emit(line.number))

    @property
    def tables(self) -> dict[str, QWidget]:
        """The lists of this part, by the names of their files."""
        return {"person contacts": self._ui.contacts_table, "mentor for": self._ui.mentees_table}

    def commands(self) -> tuple[QAction, ...]:
        """Return what this part can do."""
        return (self._log,)

    def show_person(self, shown: Shown) -> None:
        """Show the contacts with somebody, whether they are left alone, and whom they mentor."""
        self._shown = shown
        ui = self._ui
        ui.contacts_table.show_rows(self._office.ask(contacts.contacts_of_person, shown.id))
        ui.alone_label.setText(shown.left_alone)
        ui.alone_label.setVisible(bool(shown.left_alone))
        ui.alone_button.setText(
            words.text("May be contacted again") if shown.asked else words.text("Do not contact…")
        )
        mentees = self._office.ask(mentors.cases_of_mentor, shown.id)
        ui.mentees_table.show_rows(mentees)
        ui.mentor_box.setVisible(bool(mentees))

    def _log_contact(self) -> None:
        if self._shown is not None:
            ContactDialog(self._office, self._page, person=(self._shown.id, self._shown.name)).open()

    def _change(self, line: ContactLine | None) -> None:
        if line is not None:
            ContactDialog(self._office, self._page, old=line).open()

    def _switch(self) -> None:
        shown = self._shown
        if shown is None:
            return
        if not shown.asked:
            ask_words(self._page, _ALONE, lambda why: self._office.do(contacts.bar_contact, shown.id, why))
            return
        with refusals_shown(self._page):
            self._office.do(contacts.allow_contact, shown.id)
            say_done(self._page, words.text("This person may be contacted again."))
