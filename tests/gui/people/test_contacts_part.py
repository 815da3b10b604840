"""Contacts and the "do not contact" switch on the page of a person."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hand import column, dialog_of, entry
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.parts import Role
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.lists.contact_dialog import ContactDialog
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.services import contacts, intake, mentors, people
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> PersonPage:
    made = PersonPage(office)
    qtbot.addWidget(made)
    office.on_change(made.refresh)
    made.show()
    return made


def _add(office: Office) -> str:
    return office.do(people.add_person, NewPerson(given="Ada", family="Ash"), Role.VOLUNTEER)


def _refer(office: Office) -> str:
    return office.do(intake.new_referral, Referral(given="Maria", family="Alvarez"))


def test_a_contact_about_no_case_is_noted_and_changed(page: PersonPage, office: Office) -> None:
    ada = _add(office)
    page._contacts._log_contact()
    page.load(ada)
    entry(page, "log_button").click()
    dialog = dialog_of(page, ContactDialog)
    assert dialog._ui.what_label.text() == "Ada Ash"
    dialog._ui.channel_choice.choose(Channel.CALL)
    dialog._ui.result_choice.choose(ContactResult.MESSAGE_LEFT)
    dialog._ui.note_edit.setText("About Saturday")
    dialog.accept()
    assert column(entry(page._contacts, "contacts_table"), 3) == ["Message left: About Saturday"]
    entry(page._contacts, "change_button").click()
    mend = dialog_of(page, ContactDialog)
    mend._ui.note_edit.clear()
    mend.accept()
    assert column(entry(page._contacts, "contacts_table"), 3) == ["Message left"]
    page._contacts._change(None)


def test_the_case_of_a_respondent_is_chosen_at_first(page: PersonPage, office: Office) -> None:
    number = _refer(office)
    page.load(office.ask(contacts.reachable, number)[0].person_id)
    entry(page, "log_button").click()
    dialog = dialog_of(page, ContactDialog)
    assert dialog._ui.case_combo.currentData() == number
    dialog._ui.case_combo.setCurrentIndex(0)
    assert dialog._about() == ""
    dialog.reject()


def test_do_not_contact_is_set_with_a_reason_and_lifted(page: PersonPage, office: Office) -> None:
    page._contacts._switch()
    ada = _add(office)
    page.load(ada)
    assert page._alone_chip.accessibleName() == ""
    entry(page, "alone_button").click()
    ask = dialog_of(page, Ask)
    ask.entry.setText("Asked by letter")
    ask.accept()
    assert page._alone_chip.accessibleName() == "Do not contact"
    assert entry(page._contacts, "alone_label").text() == "Do not contact: Asked by letter"
    assert entry(page, "alone_button").text() == "May be contacted again"
    entry(page, "alone_button").click()
    assert office.ask(contacts.why_not_contact, ada) is None
    assert page._alone_chip.accessibleName() == ""


def test_whom_a_mentor_stands_by_opens_that_case(qtbot: QtBot, page: PersonPage, office: Office) -> None:
    ada, number = _add(office), _refer(office)
    page.load(ada)
    assert entry(page, "mentor_box").isHidden()
    office.do(mentors.name_mentor, number, ada)
    table = entry(page, "mentees_table")
    assert column(table, 0) == [number]
    with qtbot.waitSignal(page.open_case) as opened:
        table.opened.emit(table.rows.row(0))
    assert opened.args == [number]
