"""Somebody the court knows already is chosen in the dialogs of a case, never typed in a second time."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import dialog_of, shown
from tests.gui.hand import find, offered
from youthcourt.domain.parts import Role
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.dialogs import PartyDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.services import people
from youthcourt.services.cases import case_page
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


@pytest.fixture
def ann(office: Office) -> str:
    """A juror of the court."""
    told = NewPerson(given="Ann", family="Lee", birth_date=date(2010, 3, 2), phone="555-0142")
    return office.do(people.add_person, told, Role.JUROR)


def test_a_juror_who_is_referred_stays_one_person(qtbot: QtBot, office: Office, ann: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dialog = NewReferralDialog(office, page)
    dialog.show()
    ui = dialog._ui
    find(qtbot, ui.known_choice, "lee an")
    assert ui.known_choice.key() == ann
    assert (ui.given_edit.text(), ui.given_edit.isEnabled()) == ("Ann", False)
    assert ui.birth_line.value() == date(2010, 3, 2)
    with qtbot.waitSignal(dialog.taken) as taken:
        ui.save_button.click()
    assert office.ask(case_page, taken.args[0]).line.respondent_id == ann
    assert len(office.ask(people.list_people)) == 1


def test_a_choice_taken_back_makes_room_for_somebody_new(qtbot: QtBot, office: Office, ann: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dialog = NewReferralDialog(office, page)
    dialog.show()
    find(qtbot, dialog._ui.known_choice, "ann")
    assert not dialog._ui.given_edit.isEnabled()
    find(qtbot, dialog._ui.known_choice, "")
    assert (dialog._ui.given_edit.text(), dialog._ui.given_edit.isEnabled()) == ("", True)


def test_a_guardian_and_a_witness_can_be_people_known_here(
    qtbot: QtBot, case: CasePage, office: Office, ann: str
) -> None:
    case._ui.guardian_button.click()
    guardian = dialog_of(case, GuardianDialog)
    assert offered(qtbot, guardian._ui.known_choice, shown(office, case).line.name) == []
    find(qtbot, guardian._ui.known_choice, "ann")
    guardian._ui.save_button.click()
    case._ui.party_button.click()
    party = dialog_of(case, PartyDialog)
    find(qtbot, party._ui.known_choice, "ann")
    party._ui.save_button.click()
    page = shown(office, case)
    assert [line.person_id for line in page.guardians] == [ann]
    assert [line.name for line in page.parties] == ["Ann Lee"]
    assert len(office.ask(people.list_people)) == 2
