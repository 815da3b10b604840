"""Deciding on a case and what comes next: the rules' answer stands, signatures are withdrawn once."""

from __future__ import annotations

from tests.gui.cases.conftest import dialog_of, said, shown
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.dialogs import ReasonDialog
from youthcourt.services import intake, people
from youthcourt.services.cases import case_page
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office


def test_eligibility_is_decided_with_a_reason(case: CasePage, office: Office) -> None:
    case._ui.decide_button.click()
    dialog = dialog_of(case, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    combo = dialog._ui.choice_combo
    combo.setCurrentIndex(combo.findData(Result.NOT_ELIGIBLE))
    dialog._ui.save_button.click()
    assert "reason" in said(dialog)
    dialog._ui.reason_edit.setText("She lives in another county")
    dialog._ui.save_button.click()
    assert shown(office, case).line.result is Result.NOT_ELIGIBLE
    assert "She lives in another county" in case._ui.reasons_label.text()


def test_the_rules_answer_is_chosen_at_first_so_that_enter_never_reverses_it(
    case: CasePage, office: Office
) -> None:
    office.do(intake.decide, case._number, Result.NOT_ELIGIBLE, "Barred by the offense")
    case._ui.decide_button.click()
    dialog = dialog_of(case, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    assert dialog._ui.choice_combo.currentData() == Result.NOT_ELIGIBLE
    dialog._ui.reason_edit.setText("Looked at again")
    dialog._ui.save_button.click()
    assert shown(office, case).line.result is Result.NOT_ELIGIBLE


def test_where_the_rules_leave_it_open_nothing_is_chosen_and_that_is_said(
    case: CasePage, office: Office
) -> None:
    office.do(intake.decide, case._number, Result.NEEDS_DECISION, "The birth date is doubtful")
    case._ui.decide_button.click()
    dialog = dialog_of(case, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog._ui.reason_edit.setText("She is sixteen")
    dialog._ui.save_button.click()
    assert "Nothing is chosen yet" in said(dialog)
    assert dialog._ui.choice_combo.property("bad") is True
    assert shown(office, case).line.result is Result.NEEDS_DECISION
    dialog.reject()


def test_with_all_consents_on_record_the_next_step_is_to_schedule(ready: str, case: CasePage) -> None:
    case.load(ready)
    assert case._ui.next_label.text().startswith("Next: Schedule, hearing by ")


def test_a_withdrawn_consent_is_not_withdrawn_again(ready: str, case: CasePage, office: Office) -> None:
    case.load(ready)
    case.show_part("family")
    consents, button = case._ui.consents_table, case._ui.withdraw_button
    office.do(people.withdraw_consent, consents.rows.row(0).id, office.today())
    consents.choose(consents.rows.row(0).id)
    assert not button.isEnabled()
    consents.choose(consents.rows.row(1).id)
    assert button.isEnabled()


def test_a_long_name_never_makes_the_page_wider_than_the_screen(case: CasePage, office: Office) -> None:
    number = office.do(intake.new_referral, Referral(given="Wolfeschlegelstein" * 6, family="Berger" * 9))
    case.load(number)
    assert case.minimumSizeHint().width() < 1000
    case._ui.consent_button.click()
    dialog = dialog_of(case, ConsentDialog)
    assert dialog.minimumSizeHint().width() < 800
    dialog.reject()


def test_who_has_no_name_yet_signs_by_the_number_of_their_case(case: CasePage, office: Office) -> None:
    number = office.do(intake.new_referral, Referral(agency_number="A-1"))
    youth = office.ask(case_page, number).line.respondent_id
    office.do(intake.record_consent, number, ConsentKind.ADMISSION, youth, signed_on=office.today())
    case.load(number)
    case.show_part("family")
    assert case._ui.consents_table.rows.index(0, 1).data() == f"{number} (self)"
