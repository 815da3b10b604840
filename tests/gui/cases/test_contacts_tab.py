"""Contacts, mentors and victims' wishes on the page of a case, by keyboard."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import TODAY, said
from tests.gui.hand import column, dialog_of, entry, find
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.following import MeetingState
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.mentor_dialogs import MeetingDialog, MentorDialog
from youthcourt.gui.cases.wish_dialog import WishDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.lists.contact_dialog import ContactDialog
from youthcourt.services import contacts, intake, mentors, people
from youthcourt.services.contacts import NewContact
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


def _first(choice):
    return choice.findChildren(QRadioButton)[0]


def _helper(office: Office, given: str = "Hana", **brings: str) -> str:
    return office.do(people.add_person, NewPerson(given=given, family="Help", **brings), Role.VOLUNTEER)


def test_a_contact_is_noted_by_the_shortcut_and_one_key_each(
    qtbot: QtBot, case: CasePage, ready: str, office: Office
) -> None:
    """A guardian stands there first; How, what came of it, a note, Enter."""
    case.show_part("contacts")
    assert case.commands()[0].shortcut().toString() == "Ctrl+Shift+L"
    case.commands()[0].trigger()
    dialog = dialog_of(case, ContactDialog)
    assert dialog._ui.who_combo.currentText() == "Rosa Alvarez, parent"
    qtbot.keyClick(_first(dialog._ui.channel_choice), "1")
    qtbot.keyClick(_first(dialog._ui.result_choice), "3")
    qtbot.keyClicks(dialog._ui.note_edit, "At work")
    qtbot.keyClick(dialog._ui.note_edit, Qt.Key.Key_Return)
    (line,) = office.ask(contacts.contacts_of_case, ready)
    assert (line.who, line.channel, line.result) == ("Rosa Alvarez", Channel.CALL, ContactResult.NO_ANSWER)
    table = entry(case.contacts, "contacts_table")
    assert column(table, 5) == ["At work"]
    case.contacts._change(None)
    entry(case.contacts, "change_button").click()
    mend = dialog_of(case, ContactDialog)
    assert mend._ui.note_edit.text() == "At work"
    mend._ui.result_choice.choose(ContactResult.REACHED)
    mend.accept()
    assert column(table, 4) == ["Reached"]


def test_what_is_not_chosen_is_asked_for(case: CasePage, number: str) -> None:
    case.commands()[0].trigger()
    dialog = dialog_of(case, ContactDialog)
    told = []
    for fill in (
        lambda: dialog._ui.channel_choice.choose(Channel.LETTER),
        lambda: (dialog._ui.result_choice.choose(ContactResult.SENT), dialog._ui.on_date.set_value(None)),
        dialog.reject,
    ):
        dialog.accept()
        told.append(said(dialog))
        fill()
    assert [text.partition(".")[0] for text in told] == [
        "Choose how they were reached",
        "Choose what came of it",
        "Give the day on which it happened",
    ]


def test_who_is_left_alone_is_told_everywhere_and_only_what_they_say_can_be_noted(
    case: CasePage, ready: str, office: Office
) -> None:
    """Rule: “do not contact” is a chip on the page, a line on the tab, and no choice in the dialog."""
    page = case._page
    mother = page.guardians[0].person_id
    office.do(contacts.bar_contact, mother, "Asked")
    case.show_part("contacts")
    assert entry(case.contacts, "alone_label").text() == "Rosa Alvarez: Do not contact: Asked"
    assert case._alone_chip.accessibleName() == ""
    case.show_part("family")
    assert "no contact" in column(entry(case, "guardians_table"), 1)[0].lower()
    office.do(contacts.bar_contact, page.line.respondent_id, "Court order")
    assert case._alone_chip.accessibleName() == "Do not contact"
    case.commands()[0].trigger()
    dialog = dialog_of(case, ContactDialog)
    assert dialog._ui.alone_label.text() == "Do not contact: Court order"
    may = [
        box.accessibleName() for box in dialog._ui.result_choice.findChildren(QRadioButton) if box.isEnabled()
    ]
    assert may == ["Asked not to be contacted", "They called or wrote"]
    dialog.reject()


def test_next_on_a_new_referral_is_no_call_when_nobody_may_be_called(
    case: CasePage, number: str, office: Office
) -> None:
    assert entry(case, "next_label").text().startswith("Next: Call the family")
    office.do(contacts.bar_contact, case._page.line.respondent_id, "Asked")
    assert entry(case, "next_label").text().startswith("Next: Nobody of the family may be contacted")


def test_a_victims_wish_is_noted_and_a_later_one_starts_from_it(
    qtbot: QtBot, case: CasePage, number: str, office: Office
) -> None:
    case.show_part("contacts")
    assert not entry(case.contacts, "wish_button").isEnabled()
    office.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    office.do(intake.add_party, number, NewPerson(given="Wit", family="Ness"), PartyRole.WITNESS)
    entry(case.contacts, "wish_button").click()
    dialog = dialog_of(case, WishDialog)
    assert dialog._ui.who_combo.count() == 1
    qtbot.keyClicks(dialog._ui.wish_edit, "Nothing, please")
    dialog._ui.no_contact_check.setChecked(True)
    assert dialog._ui.result_combo.currentText() == "Not asked"
    dialog._ui.result_combo.setCurrentIndex(dialog._ui.result_combo.findData(False))
    dialog.accept()
    assert "wishes no contact" in entry(case.contacts, "alone_label").text()
    entry(case.contacts, "wish_button").click()
    again = dialog_of(case, WishDialog)
    assert again._ui.newest_label.text() == "Until now (Nov 28, 2026): Nothing, please"
    assert again._ui.no_contact_check.isChecked()
    assert again._ui.result_combo.currentText() == "No"
    assert (again._ui.result_combo.count(), again._ui.letter_combo.currentText()) == (2, "Not asked")
    again._ui.on_date.set_value(None)
    again.accept()
    assert said(again).startswith("Give the day")
    again.reject()


def test_a_mentor_is_named_meets_and_ends(qtbot: QtBot, case: CasePage, number: str, office: Office) -> None:
    """Offers tell what both wrote; Enter alone names nobody."""
    youth = case._page.line.respondent_id
    office.do(people.change_person, youth, NewPerson("Maria", "Alvarez", interests="Drawing"))
    _helper(office, interests="drawing")
    _helper(office, "Ida")
    case.show_part("contacts")
    entry(case.contacts, "mentor_button").click()
    dialog = dialog_of(case, MentorDialog)
    assert column(dialog._ui.offers_table, 1) == ["Drawing"]
    dialog.accept()
    assert said(dialog).startswith("Choose somebody")
    find(qtbot, dialog._ui.other_choice, "Ida")
    dialog._ui.since_date.set_value(None)
    dialog.accept()
    assert said(dialog).startswith("Give the day from which")
    dialog._ui.since_date.set_value(TODAY - timedelta(days=3))
    dialog.accept()
    assert column(entry(case.contacts, "mentors_table"), 0) == ["Ida Help"]
    for state, minutes in ((MeetingState.HELD, "60"), (MeetingState.MISSED, "")):
        entry(case.contacts, "meeting_button").click()
        meeting = dialog_of(case, MeetingDialog)
        meeting._ui.state_choice.choose(state)
        meeting._ui.on_date.set_value(None)
        meeting.accept()
        assert said(meeting).startswith("Give the day of the meeting")
        meeting._ui.on_date.set_value(TODAY)
        meeting.accept()
        assert minutes in column(entry(case.contacts, "meetings_table"), 2)
    with qtbot.waitSignal(case.open_person):
        table = entry(case.contacts, "mentors_table")
        table.opened.emit(table.current())
    entry(case.contacts, "end_button").click()
    ask = dialog_of(case, Ask)
    ask.findChild(type(meeting._ui.note_edit), "note_edit").setText("Moved away")
    ask.accept()
    assert column(entry(case.contacts, "mentors_table"), 2) == ["Nov 28, 2026: Moved away"]
    assert not entry(case.contacts, "end_button").isEnabled()
    assert office.ask(mentors.mentors_of_case, number)[0].minutes == 60


def test_more_than_are_shown_are_told_of(monkeypatch, case: CasePage, office: Office) -> None:
    monkeypatch.setattr(mentors, "OFFERED", 1)
    youth = case._page.line.respondent_id
    office.do(people.change_person, youth, NewPerson("Maria", "Alvarez", interests="Drawing"))
    for given in ("Ann", "Zoe"):
        _helper(office, given, interests="Drawing")
    case.show_part("contacts")
    entry(case.contacts, "mentor_button").click()
    dialog = dialog_of(case, MentorDialog)
    assert dialog._ui.more_label.text() == "1 more share something. Type a name below."
    dialog._ui.offers_table.choose(dialog._ui.offers_table.rows.row(0).person_id)
    dialog.accept()
    assert column(entry(case.contacts, "mentors_table"), 0) == ["Ann Help"]


def test_a_contact_noted_elsewhere_is_shown(case: CasePage, number: str, office: Office) -> None:
    youth = case._page.line.respondent_id
    office.do(contacts.log_contact, NewContact(youth, Channel.TEXT, ContactResult.SENT, TODAY, case=number))
    case.show_part("contacts")
    assert column(entry(case.contacts, "contacts_table"), 3) == ["Text message"]
