"""Who may be the same: the quiet line while one types, the list, other names, and merging side by side."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import column, dialog_of, entry, find, type_into
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.gui.cases.dialogs import PartyDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.alike_hint import AlikeHint
from youthcourt.gui.lists.alike_dialog import AlikeDialog
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.people.merge_dialog import MergeDialog, MergeWithDialog
from youthcourt.gui.people.names_part import OtherNameDialog
from youthcourt.gui.people.new_person_dialog import NewPersonDialog
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.services import alike, cases, intake, other_names, people
from youthcourt.services.intake import Referral
from youthcourt.services.merging import NAME, Side
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson

BORN = date(2011, 3, 4)
MARIA = NewPerson("María", "López", birth_date=BORN, phone="555-0134")


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> PersonPage:
    made = PersonPage(office)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.open_person.connect(made.load)
    made.show()
    return made


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The page behind a dialog."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def hint(shown: QWidget) -> AlikeHint:
    return shown.findChild(AlikeHint)


def say(dialog: QWidget, words: str) -> None:
    """Press the button of a list of people that says *words*."""
    next(button for button in dialog.findChildren(QPushButton) if button.text() == words).click()


def looked(qtbot: QtBot, dialog: QWidget) -> AlikeDialog:
    """Wait for the hint, reach it by the keyboard, and open the list."""
    qtbot.waitUntil(lambda: hint(dialog).isVisible(), timeout=5000)
    hint(dialog).button.setFocus()
    qtbot.keyClick(hint(dialog).button, Qt.Key.Key_Space)
    return dialog_of(dialog, AlikeDialog)


def test_a_new_person_may_be_somebody_on_file_who_then_takes_the_part(
    qtbot: QtBot, office: Office, behind: QWidget
) -> None:
    key = office.do(people.add_person, MARIA, Role.VICTIM)
    dialog = NewPersonDialog(office, Role.JUROR, behind)
    added: list[str] = []
    dialog.added.connect(added.append)
    dialog.open()
    type_into(qtbot, dialog, "given_edit", "Mari")
    type_into(qtbot, dialog, "family_edit", "Lopez")
    found = looked(qtbot, dialog)
    assert "María López (like name)" in hint(dialog).label.text()
    assert [column(found.table, at)[0] for at in (0, 3, 5)] == ["María López", "Mar 4, 2011", "Victim"]
    say(found, "Use this one")
    assert added == [key]
    assert set(office.ask(people.person_page, key).roles) == {Role.VICTIM, Role.JUROR}
    assert len(office.ask(people.list_people)) == 1


def test_who_is_not_the_same_is_remembered_with_the_new_person_in_one_step(
    qtbot: QtBot, office: Office, behind: QWidget
) -> None:
    key = office.do(people.add_person, MARIA)
    dialog = NewPersonDialog(office, None, behind)
    dialog.open()
    type_into(qtbot, dialog, "given_edit", "Maria")
    type_into(qtbot, dialog, "family_edit", "Lopez")
    found = looked(qtbot, dialog)
    say(found, "Not the same")
    assert not hint(dialog).isVisible()
    found.reject()
    dialog.accept()
    assert office.ask(alike.alike_to, key) == ()
    office.undo()
    assert len(office.ask(people.list_people)) == 1


def test_it_never_holds_anybody_up(qtbot: QtBot, office: Office, behind: QWidget) -> None:
    office.do(people.add_person, MARIA)
    dialog = NewPersonDialog(office, None, behind)
    dialog.open()
    type_into(qtbot, dialog, "given_edit", "Maria")
    type_into(qtbot, dialog, "family_edit", "Lopez")
    dialog._ui.birth_date_date.edit.setText("no date")
    dialog._typing.ask()
    qtbot.waitUntil(lambda: hint(dialog).isVisible(), timeout=5000)
    dialog._ui.family_edit.setText("Lobo")
    qtbot.waitUntil(lambda: not hint(dialog).isVisible(), timeout=5000)
    dialog._ui.birth_date_date.edit.clear()
    dialog.accept()
    assert len(office.ask(people.list_people)) == 2


def test_a_referral_takes_the_young_person_on_file_or_keeps_the_two_apart(
    qtbot: QtBot, office: Office, behind: QWidget
) -> None:
    first = office.do(intake.new_referral, Referral(given="María", family="López", birth_date=BORN))
    for words, cases_of in (("Use this one", 2), ("Not the same", 1)):
        dialog = NewReferralDialog(office, behind)
        dialog.open()
        type_into(qtbot, dialog, "given_edit", "Maria")
        type_into(qtbot, dialog, "family_edit", "Lopez")
        dialog._ui.birth_line.set_value(BORN)
        found = looked(qtbot, dialog)
        assert column(found.table, 1) == ["same name and birth date"]
        assert first in column(found.table, 2)[0]
        say(found, words)
        found.reject()
        dialog._ui.agency_number_edit.setText(words)
        dialog.accept()
        youth = office.ask(cases.case_page, first if cases_of == 2 else _newest(office)).line.respondent_id
        assert len(office.ask(people.person_page, youth).cases) == cases_of
        assert not office.ask(alike.alike_to, youth)


def _newest(office: Office) -> str:
    return max(line.number for line in office.ask(cases.list_cases))


def test_guardians_and_parties_are_looked_for_in_every_part(
    qtbot: QtBot, office: Office, behind: QWidget
) -> None:
    number = office.do(intake.new_referral, Referral(given="Ben", family="Okafor"))
    key = office.do(people.add_person, NewPerson("Rosa", "Ash"))
    office.do(intake.add_party, number, "Corner Market", PartyRole.VICTIM)
    shown = office.ask(cases.case_page, number)
    guardian = GuardianDialog(office, shown.line.respondent_id, behind)
    guardian.open()
    type_into(qtbot, guardian, "given_edit", "Rosa")
    type_into(qtbot, guardian, "family_edit", "Ash")
    say(looked(qtbot, guardian), "Use this one")
    guardian.accept()
    assert office.ask(people.guardian_lines, shown.line.respondent_id)[0].person_id == key
    party = PartyDialog(office, number, behind)
    party.open()
    type_into(qtbot, party, "organization_edit", "Corner Markt")
    found = looked(qtbot, party)
    assert column(found.table, 0) == ["Corner Market"]
    say(found, "Not the same")
    found.reject()
    type_into(qtbot, party, "organization_edit", "")
    type_into(qtbot, party, "given_edit", "Rosa")
    type_into(qtbot, party, "family_edit", "Ash")
    say(looked(qtbot, party), "Not the same")
    dialog_of(party, AlikeDialog).reject()
    party.accept()
    assert office.ask(alike.alike_to, key) == ()


def test_the_guardian_on_a_persons_page_may_be_known_or_another(
    qtbot: QtBot, office: Office, behind: QWidget
) -> None:
    young, rosa = (office.do(people.add_person, NewPerson(given, "Ash")) for given in ("Ada", "Rosa"))
    for words, count in (("Use this one", 2), ("Not the same", 3)):
        dialog = GuardianDialog(office, young, behind)
        dialog.open()
        type_into(qtbot, dialog, "given_edit", "Rosa")
        type_into(qtbot, dialog, "family_edit", "Ash")
        found = looked(qtbot, dialog)
        say(found, words)
        found.reject()
        qtbot.waitUntil(lambda dialog=dialog: not hint(dialog).isVisible(), timeout=5000)
        dialog.accept()
        assert len(office.ask(people.list_people)) == count
    assert office.ask(alike.alike_to, rosa) == ()


def test_other_names_are_added_and_taken_away(page: PersonPage, office: Office) -> None:
    page.load(office.do(people.add_person, MARIA))
    office.on_change(page.refresh)
    entry(page, "add_button").click()
    dialog = dialog_of(page, OtherNameDialog)
    dialog._ui.given_edit.setText("Mari")
    dialog.accept()
    assert column(entry(page, "names_table"), 0) == ["Mari"]
    assert column(entry(page, "names_table"), 1) == ["Nickname"]
    entry(page, "take_button").click()
    assert column(entry(page, "names_table"), 0) == []
    page._names._take_away()


def test_two_records_are_merged_side_by_side(qtbot: QtBot, page: PersonPage, office: Office) -> None:
    kept = office.do(people.add_person, MARIA)
    other = office.do(people.add_person, NewPerson("Mary", "Lopez", phone="555-0199", birth_date=BORN))
    office.do(people.add_guardian, other, NewPerson("Rosa", "Lopez"), Capacity.PARENT)
    page.load(kept)
    assert "Mary Lopez" in hint(page).label.text()
    hint(page).button.click()
    found = dialog_of(page, AlikeDialog)
    say(found, "Merge with this one…")
    dialog = dialog_of(page, MergeDialog)
    assert list(dialog.sides()) == [NAME, "phone"]
    entry(dialog, "swap_button").click()
    entry(dialog, "swap_button").click()
    dialog.choose(NAME, Side.GONE)
    dialog.choose("phone", Side.KEPT)
    dialog.accept()
    shown = office.ask(people.person_page, kept)
    assert (shown.name, shown.person.phone, len(shown.guardians)) == ("Mary Lopez", "555-0134", 1)
    assert page.person_id == kept
    assert column(entry(page, "names_table"), 0) == ["María López"]
    office.undo()
    assert len(office.ask(people.list_people)) == 3


def test_the_other_record_is_found_by_name(qtbot: QtBot, page: PersonPage, office: Office) -> None:
    kept, other = (office.do(people.add_person, NewPerson(given, "Lopez")) for given in ("Ana", "Berta"))
    page._names._merge_with()
    page._names._look_at()
    page._names._add_name()
    page.load(kept)
    page._names._merge_with()
    dialog = dialog_of(page, MergeWithDialog)
    dialog.accept()
    assert dialog.isVisible()
    find(qtbot, dialog._ui.other_choice, "berta")
    dialog.accept()
    merge = dialog_of(page, MergeDialog)
    entry(merge, "swap_button").click()
    merge.accept()
    assert page.person_id == other
    assert [line.name for line in office.ask(other_names.other_names, other)] == ["Ana Lopez"]


def test_what_was_said_of_two_is_taken_back_in_the_list(
    qtbot: QtBot, page: PersonPage, office: Office
) -> None:
    key, other = (office.do(people.add_person, MARIA) for _ in range(2))
    office.on_change(page.refresh)
    page.load(key)
    hint(page).button.click()
    found = dialog_of(page, AlikeDialog)
    say(found, "Not the same")
    assert column(found.table, 1) == ["noted on Nov 28, 2026: not the same"]
    assert not hint(page).isVisible()
    found._ui.people_table.opened.emit(found._ui.people_table.current())  # merging is not offered for them
    say(found, "May be the same after all")
    assert hint(page).isVisible()
    say(found, "Open")
    assert page.person_id == other


def test_a_refused_merge_stays_and_says_why(qtbot: QtBot, page: PersonPage, office: Office) -> None:
    key = office.do(people.add_person, MARIA)
    guardian = office.do(people.add_guardian, key, NewPerson("Maria", "Lopez"), Capacity.PARENT)
    page.load(key)
    hint(page).button.click()
    found = dialog_of(page, AlikeDialog)
    say(found, "Merge with this one…")
    assert found.isVisible()
    assert "stands as a guardian" in entry(found, "message_bar").text
    assert guardian
