"""The page of one person: nothing typed is lost, jurors are readied, ties noted; on a real court file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton

from tests.gui.hand import dialog_of, entry, find, offered, type_into
from tests.gui.named import unnamed
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.people.people_page import READY
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.gui.people.relation_dialog import RelationDialog
from youthcourt.gui.people.signed_dialog import OathDialog, PermissionDialog
from youthcourt.services import people
from youthcourt.services.people import NewPerson


@pytest.fixture
def person_page(qtbot, office):
    page = PersonPage(office)
    qtbot.addWidget(page)
    office.on_change(page.refresh)
    page.resize(1100, 900)
    page.show()
    qtbot.waitExposed(page)
    return page


def add(office, given="Ada", family="Applewhite", *roles, **more):
    return office.do(people.add_person, NewPerson(given=given, family=family, **more), *roles)


def press(dialog: QDialog, name: str = "act_button") -> None:
    entry(dialog, name).click()


def test_fields_are_saved_as_they_are_left(qtbot, person_page, office):
    ada = add(office)
    person_page.load(ada)
    type_into(qtbot, person_page, "strengths_text", "Draws well")
    type_into(qtbot, person_page, "phone_edit", "555-0107")
    kept = office.ask(people.person_page, ada).person
    assert (kept.strengths, kept.phone) == ("Draws well", "555-0107")


def test_a_form_of_the_name_in_latin_letters_is_typed_and_kept(qtbot, person_page, office):
    """What the warning about letters that cannot be printed asks for."""
    wang = add(office, "小明", "王")
    person_page.load(wang)
    type_into(qtbot, person_page, "latin_form_edit", "Xiaoming Wang")
    type_into(qtbot, person_page, "phone_edit", "555-0107")
    assert office.ask(people.person_page, wang).person.latin_form == "Xiaoming Wang"


def test_leaving_the_page_saves_what_the_cursor_still_stands_in(qtbot, person_page, office):
    ada, bea = add(office), add(office, "Bea", "Birch")
    person_page.load(ada)
    entry(person_page, "school_edit").setText("Larkmoor High School")
    assert person_page.leave()
    assert office.ask(people.person_page, ada).person.school == "Larkmoor High School"
    entry(person_page, "school_edit").setText("Elm Street School")
    person_page.load(bea)
    assert office.ask(people.person_page, ada).person.school == "Elm Street School"
    assert entry(person_page, "school_edit").text() == ""


def test_a_birth_date_that_cannot_be_read_keeps_the_page_and_the_words(qtbot, person_page, office):
    ada, bea = add(office), add(office, "Bea", "Birch")
    person_page.load(ada)
    entry(person_page, "birth_date_date").edit.setText("last spring")
    assert not person_page.leave()
    person_page.load(bea)
    assert person_page.person_id == ada
    assert entry(person_page, "birth_date_date").edit.text() == "last spring"
    assert "cannot be read" in entry(person_page, "birth_date_date").beside
    assert not entry(person_page, "message_bar").text, "told once, beside the date"


def test_what_somebody_else_changed_never_overwrites_what_is_being_typed(person_page, office):
    ada = add(office)
    person_page.load(ada)
    entry(person_page, "phone_edit").setText("555-01")
    office.do(people.change_person, ada, NewPerson(given="Ada", family="Applewhite", school="Elm Street"))
    assert entry(person_page, "phone_edit").text() == "555-01"
    assert entry(person_page, "school_edit").text() == "Elm Street"


def test_a_juror_is_readied_oath_and_permission(qtbot, person_page, office):
    """Seating is refused without them: domain reference, section 5.2."""
    ada = add(office, birth_date=date(2011, 5, 2))
    person_page.load(ada)
    entry(person_page, "pool_button").click()
    assert "oath" in entry(person_page, "juror_label").text()
    entry(person_page, "permission_button").click()
    assert "Add a guardian first" in entry(person_page, "message_bar").text
    office.do(people.add_guardian, ada, NewPerson(given="Gus", family="Applewhite"), Capacity.GRANDPARENT)
    entry(person_page, "permission_button").click()
    dialog = dialog_of(person_page, PermissionDialog)
    assert entry(dialog, "signer_choice").currentText() == "Gus Applewhite, grandparent"
    press(dialog)
    entry(person_page, "oath_button").click()
    oath = dialog_of(person_page, OathDialog)
    entry(oath, "paper_radio").click()
    press(oath)
    assert entry(person_page, "juror_chip").accessibleName() == READY
    kept = {line.kind.value: line.method.value for line in office.ask(people.person_page, ada).consents}
    assert kept == {"juror_permission": "signed", "juror_oath": "paper_on_file"}


def test_an_oath_dated_tomorrow_is_refused_where_the_date_stands(person_page, office):
    ada = add(office)
    office.do(people.make_juror, ada)
    person_page.load(ada)
    entry(person_page, "oath_button").click()
    dialog = dialog_of(person_page, OathDialog)
    entry(dialog, "signed_on_date").edit.setText("2026-11-29")
    press(dialog)
    assert "future" in entry(dialog, "message_bar").text
    entry(dialog, "signed_on_date").edit.setText("")
    press(dialog)
    assert "Give the day" in entry(dialog, "message_bar").text
    dialog.reject()


def test_stopping_asks_for_a_reason_and_can_be_taken_back(qtbot, person_page, office):
    ada = add(office)
    office.do(people.make_juror, ada)
    person_page.load(ada)
    entry(person_page, "stop_button").click()
    dialog = dialog_of(person_page, Ask)
    dialog.act_button.click()
    assert dialog.isVisible(), "no reason, no act"
    qtbot.keyClicks(dialog.entry, "Moved away")
    dialog.act_button.click()
    assert entry(person_page, "juror_chip").accessibleName() == "Stopped"
    entry(person_page, "stop_button").click()
    assert office.ask(people.person_page, ada).stopped_on is None


def test_a_new_guardian_who_lives_with_them_shares_the_household(qtbot, person_page, office):
    ada = add(office, household="7 Tamarind Crescent")
    person_page.load(ada)
    entry(person_page, "add_guardian_button").click()
    dialog = dialog_of(person_page, GuardianDialog)
    type_into(qtbot, dialog, "given_edit", "Gus")
    entry(dialog, "lives_with_check").click()
    press(dialog, "save_button")
    guardian = office.ask(people.person_page, ada).guardians[0]
    assert guardian.name == "Gus Applewhite", "the surname of the young person is offered"
    assert office.ask(people.person_page, guardian.person_id).person.household == "7 Tamarind Crescent"


def test_somebody_known_becomes_a_guardian_by_typing_a_part_of_the_name(qtbot, person_page, office):
    ada, gus = add(office), add(office, "Gus", "Gallowglass")
    person_page.load(ada)
    entry(person_page, "add_guardian_button").click()
    dialog = dialog_of(person_page, GuardianDialog)
    choice = entry(dialog, "known_choice")
    qtbot.keyClicks(choice.lineEdit(), "nobody here")
    press(dialog, "save_button")
    assert "is not in the list" in entry(dialog, "message_bar").text
    find(qtbot, choice, "gallow")
    press(dialog, "save_button")
    assert [line.person_id for line in office.ask(people.person_page, ada).guardians] == [gus]


def test_a_tie_is_noted_for_the_draw(qtbot, person_page, office):
    ada, bea = add(office), add(office, "Bea", "Birch")
    person_page.load(ada)
    entry(person_page, "add_relation_button").click()
    dialog = dialog_of(person_page, RelationDialog)
    press(dialog)
    assert "Choose the other person" in entry(dialog, "message_bar").text
    assert offered(qtbot, entry(dialog, "other_choice"), "applewhite") == []
    find(qtbot, entry(dialog, "other_choice"), "birch")
    press(dialog)
    assert [line.name for line in office.ask(people.person_page, bea).relations] == ["Ada Applewhite"]


def test_a_consent_can_be_withdrawn_from_a_day(person_page, office):
    ada = add(office)
    office.do(people.make_juror, ada)
    office.do(people.record_oath, ada, date(2026, 11, 20))
    person_page.load(ada)
    entry(person_page, "withdraw_button").click()
    dialog_of(person_page, Ask).act_button.click()
    table = entry(person_page, "consents_table")
    assert table.current().withdrawn_on == date(2026, 11, 28)
    assert not entry(person_page, "withdraw_button").isEnabled()


def test_the_fields_for_somebody_new_rest_while_somebody_known_is_chosen(qtbot, person_page, office):
    """The one is typed or the other is chosen; never both, and a choice taken back frees the fields."""
    ada = add(office)
    add(office, "Gus", "Grandpa")
    person_page.load(ada)
    entry(person_page, "add_guardian_button").click()
    dialog = dialog_of(person_page, GuardianDialog)
    choice, given = entry(dialog, "known_choice"), entry(dialog, "given_edit")
    assert given.isEnabled()
    find(qtbot, choice, "grandpa")
    assert not given.isEnabled()
    find(qtbot, choice, "")
    assert given.isEnabled()
    dialog.reject()


def test_cases_guardians_and_ties_lead_on(qtbot, person_page, sample_office):
    page = PersonPage(sample_office)
    qtbot.addWidget(page)
    line = next(p for p in sample_office.ask(people.list_people, Role.RESPONDENT))
    page.load(line.id)
    number = sample_office.ask(people.person_page, line.id).cases[0]
    button = next(b for b in page.findChildren(QPushButton) if b.text() == number)
    with qtbot.waitSignal(page.open_case) as opened:
        button.click()
    assert opened.args == [number]


def test_a_role_is_given_from_the_menu(person_page, office):
    ada = add(office)
    person_page.load(ada)
    entry(person_page, "give_role_button").menu().actions()[1].trigger()
    assert entry(person_page, "roles_label").text() == "Mentor"


def test_the_page_offers_its_acts_to_the_menu_and_opens_guardians_and_ties(qtbot, person_page, office):
    ada, bea = add(office), add(office, "Bea", "Birch")
    gus = office.do(people.add_guardian, ada, NewPerson(given="Gus"), Capacity.PARENT, may_sign=False)
    office.do(people.add_guardian, ada, NewPerson(given="Rex"), Capacity.OTHER, no_contact=True)
    office.do(people.add_relation, ada, bea, RelationKind.SIBLING)
    person_page.load(ada)
    told = [command.isEnabled() for command in person_page.commands()]
    assert told == [True, True, True, False, False, False, True, True, True, True, True, True]
    guardians, ties = entry(person_page, "guardians_table"), entry(person_page, "relations_table")
    told = {guardians.rows.index(at, 1).data() for at in range(2)}
    assert told == {"Parent, gets letters", "Other adult, no contact"}
    guardians.choose(guardians.rows.row(0).link_id)
    for table, keys in ((guardians, {gus}), (ties, {bea})):
        line = next(
            row for row in map(table.rows.row, range(table.rows.rowCount())) if row.name[:3] in ("Gus", "Bea")
        )
        with qtbot.waitSignal(person_page.open_person) as opened:
            table.opened.emit(line)
        assert set(opened.args) == keys


def test_nothing_is_done_before_anybody_is_shown(person_page):
    for command in person_page.commands():
        command.trigger()
    entry(person_page, "withdraw_button").click()
    assert person_page.leave()
    assert not [d for d in person_page.findChildren(QDialog) if d.isVisible()]


def test_a_name_that_looks_like_markup_shows_as_typed(person_page, office):
    person_page.load(add(office, "<b>Ann</b>", "Lee"))
    label = entry(person_page, "title_label")
    assert label.text() == "<b>Ann</b> Lee"
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_everything_that_takes_the_focus_says_what_it_is(person_page, office):
    person_page.load(add(office))
    assert unnamed(person_page) == []
    assert all(line.focusPolicy() for line in person_page.findChildren(QLineEdit))


def test_a_long_name_never_makes_the_page_wider_than_the_screen(person_page, office):
    person_page.load(add(office, "Wolfeschlegelstein" * 6, "Berger" * 9))
    assert person_page.minimumSizeHint().width() < 1000
