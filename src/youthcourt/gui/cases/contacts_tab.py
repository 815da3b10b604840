"""The tab of a case with its contacts, its mentors and their meetings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.stages import BEFORE_HEARING
from youthcourt.gui.cases.family_letters import show_letter
from youthcourt.gui.cases.mentor_dialogs import MeetingDialog, MentorDialog
from youthcourt.gui.cases.wish_dialog import WishDialog
from youthcourt.gui.forms.contacts_tab import Ui_ContactsTab
from youthcourt.gui.kit.ask import Question, ask_day_and_note
from youthcourt.gui.kit.fit import clear_ground, fit_rows, fold_columns
from youthcourt.gui.kit.flow import let_wrap
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.lists.contact_dialog import ContactDialog, contact_columns
from youthcourt.look import plain
from youthcourt.services import contacts, mentors
from youthcourt.services.cases import CasePage
from youthcourt.services.contacts import ContactLine
from youthcourt.services.mentors import MeetingLine, MentorLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 820


def _ended(line: MentorLine) -> str:
    if line.until is None:
        return ""
    return words.text("{date}: {why}", date=line.until, why=line.ended_why)


_MENTORS = [
    Column[MentorLine]("Mentor", lambda line: line.name),
    Column[MentorLine](
        "Since", lambda line: words.short_day(line.since), sort=lambda line: line.since, width=106
    ),
    Column[MentorLine]("Ended", _ended, width=150),
]
_MEETINGS = [
    Column[MeetingLine](
        "Day", lambda line: words.short_day(line.held_on), sort=lambda line: line.held_on, width=106
    ),
    Column[MeetingLine]("Came of it", lambda line: words.label(line.state), width=100),
    Column[MeetingLine]("Minutes", lambda line: words.number(line.minutes) if line.minutes else "", width=80),
    Column[MeetingLine]("Mentor", lambda line: line.mentor, width=120),
    Column[MeetingLine]("Note", lambda line: line.note),
]


class ContactsTab(QWidget):
    """Put it among a case's tabs and call ``show_case``."""

    open_person = Signal(str)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._case: CasePage | None = None
        self._ui = Ui_ContactsTab()
        self._ui.setupUi(self)
        plain.make_plain(self)
        self._dress()
        ui = self._ui
        self._log = plain.action(words.text("Log a contact…"), page, self._log_contact, icon_name="phone")
        self._log.setShortcut(QKeySequence("Ctrl+Shift+L"))
        page.addAction(self._log)
        ui.log_button.clicked.connect(self._log.trigger)
        ui.change_button.clicked.connect(lambda: self._change(ui.contacts_table.current()))
        ui.contacts_table.opened.connect(self._change)
        ui.contacts_table.current_changed.connect(lambda line: ui.change_button.setEnabled(line is not None))
        ui.wish_button.clicked.connect(self._wish)
        plain.dress(ui.first_letter_button, icon_name="printer")
        ui.first_letter_button.clicked.connect(self._first_letter)
        ui.mentor_button.clicked.connect(self._name)
        ui.end_button.clicked.connect(self._end)
        ui.meeting_button.clicked.connect(self._meet)
        ui.mentors_table.current_changed.connect(self._offer)
        ui.mentors_table.opened.connect(lambda line: self.open_person.emit(line.person_id))

    @property
    def tables(self) -> dict[str, Table]:
        """The lists of this tab, by the names of their files."""
        ui = self._ui
        return {
            "contacts": ui.contacts_table, "mentors": ui.mentors_table, "mentor meetings": ui.meetings_table,
        }  # fmt: skip

    def commands(self) -> tuple[QAction, ...]:
        """Return what this tab can do."""
        return (self._log,)

    def take(self, page: CasePage) -> None:
        """Take up a case, so that whatever is done here is done to it; its lists come with ``show_case``."""
        self._case = page

    def show_case(self, page: CasePage) -> None:
        """Show the contacts and the mentors of a case."""
        self.take(page)
        ui, number = self._ui, page.line.number
        ui.contacts_table.show_rows(self._office.ask(contacts.contacts_of_case, number))
        alone = [one for one in self._office.ask(contacts.reachable, number) if one.why_not]
        ui.alone_label.setText(
            "\n".join(words.text("{name}: {why}", name=one.name, why=one.why_not) for one in alone)
        )
        ui.alone_label.setVisible(bool(alone))
        ui.first_letter_button.setEnabled(page.line.stage in BEFORE_HEARING)
        ui.wish_button.setEnabled(any(party.role is PartyRole.VICTIM for party in page.parties))
        named = self._office.ask(mentors.mentors_of_case, number)
        ui.mentors_table.show_rows(named)
        met = [meeting for line in named for meeting in line.meetings]
        ui.meetings_table.show_rows(sorted(met, key=lambda line: line.held_on, reverse=True))
        ui.meeting_button.setEnabled(bool(named))
        self._offer(ui.mentors_table.current())

    def _dress(self) -> None:
        ui = self._ui
        ui.contacts_table.set_up(
            words.text("Contacts"),
            contact_columns(of_person=False),
            key=lambda line: line.id,
            nothing=words.text("No contact noted yet. Ctrl+Shift+L notes one."),
        )
        ui.mentors_table.set_up(
            words.text("Mentor"), _MENTORS, key=lambda line: line.id, nothing=words.text("No mentor yet.")
        )
        ui.meetings_table.set_up(
            words.text("Meetings with a mentor"),
            _MEETINGS,
            key=lambda line: line.id,
            nothing=words.text("No meeting noted yet."),
        )
        for table, least, most in (
            (ui.contacts_table, 3, 9),
            (ui.mentors_table, 2, 4),
            (ui.meetings_table, 2, 6),
        ):
            fit_rows(table, least=least, most=most)
        fold_columns(self, ui.mentor_columns, _NARROW)
        let_wrap(ui.layout_15, ui.layout_3)
        clear_ground(ui.contacts_scroll)

    def _offer(self, line: MentorLine | None) -> None:
        self._ui.end_button.setEnabled(line is not None and line.until is None)

    def _log_contact(self) -> None:
        if self._case is not None:
            ContactDialog(self._office, self._page, case=self._case.line.number).open()

    def _change(self, line: ContactLine | None) -> None:
        if line is not None:
            ContactDialog(self._office, self._page, old=line).open()

    def _first_letter(self) -> None:
        if self._case is not None:
            show_letter(self._page, self._office, self._case.line.number, FamilyPaper.FIRST_LETTER)

    def _wish(self) -> None:
        if self._case is not None:
            WishDialog(self._office, self._case.parties, self._page).open()

    def _name(self) -> None:
        if self._case is not None:
            MentorDialog(self._office, self._case.line.number, self._page).open()

    def _meet(self) -> None:
        if self._case is not None:
            line = self._ui.mentors_table.current()
            named = self._office.ask(mentors.mentors_of_case, self._case.line.number)
            MeetingDialog(self._office, line or named[0], self._page).open()

    def _end(self) -> None:
        line = self._ui.mentors_table.current()
        if line is None:
            return
        question = Question(
            words.text("End of a mentor’s time"),
            line.name,
            words.text("Ended &on"),
            words.text("End"),
            record=line.id,
        )

        def end(day: date, why: str) -> None:
            self._office.do(mentors.end_mentor, line.id, day, why)

        ask_day_and_note(self._page, question, words.text("&Why"), self._office.today, end)
