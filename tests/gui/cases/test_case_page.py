"""The page of one case: what is missing and where it is mended, and nothing typed is ever lost."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import TODAY, dialog_of, needs, press, said, shown
from tests.gui.named import unnamed
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.dialogs import (
    PartyDialog,
    ReasonDialog,
    ScheduleDialog,
)
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.open_choice import OpenChoice
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.services import intake, stages
from youthcourt.services.cases import case_page
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office
from youthcourt.services.referral_reads import Tie


def test_the_head_says_who_where_it_stands_and_what_is_next(case: CasePage, number: str) -> None:
    assert case._ui.title.text() == f"{number}  Maria Alvarez"
    assert case._ui.stage_chip.accessibleName() == "Referred"
    assert case._ui.next_label.text() == "Next: Call the family, by Dec 28, 2026"


def test_what_is_missing_is_listed_each_with_a_button(case: CasePage) -> None:
    """Never a hearing without the admission and the consents on file (mission, Never)."""
    assert needs(case) == [
        "A guardian",
        "The respondent's admission",
        "The respondent's consent to take part",
        "A guardian's consent to take part",
        "Facts for jurors, cleared",
    ]


def test_a_guardian_and_the_signatures_are_recorded_from_those_buttons(
    qtbot: QtBot, case: CasePage, office: Office
) -> None:
    press(case, "A guardian")
    guardian = dialog_of(case, GuardianDialog)
    assert isinstance(guardian, GuardianDialog)
    qtbot.keyClicks(guardian._ui.given_edit, "Rosa")
    qtbot.keyClick(guardian._ui.given_edit, Qt.Key.Key_Return)
    assert [line.name for line in shown(office, case).guardians] == ["Rosa Alvarez"]
    for need in ("The respondent's admission", "The respondent's consent to take part",
                 "A guardian's consent to take part"):  # fmt: skip
        press(case, need)
        consent = dialog_of(case, ConsentDialog)
        assert isinstance(consent, ConsentDialog)
        consent._ui.save_button.click()
    told = [(line.kind, line.capacity) for line in shown(office, case).consents]
    assert set(told) == {
        (ConsentKind.ADMISSION, Capacity.SELF),
        (ConsentKind.PARTICIPATION, Capacity.SELF),
        (ConsentKind.PARTICIPATION, Capacity.PARENT),
    }
    assert needs(case) == ["Facts for jurors, cleared", "A day for the hearing"]


def test_a_signature_in_the_future_is_refused_and_stays_typed(case: CasePage, office: Office) -> None:
    case._ui.consent_button.click()
    dialog = dialog_of(case, ConsentDialog)
    assert isinstance(dialog, ConsentDialog)
    dialog._ui.signed_line.edit.setText("2027-01-05")
    dialog._ui.save_button.click()
    assert "future" in said(dialog)
    assert dialog.isVisible()
    assert shown(office, case).consents == ()
    dialog.reject()


def test_a_consent_is_withdrawn_and_missing_again(case: CasePage, office: Office, ready: str) -> None:
    assert needs(case) == ["A day for the hearing"]
    case.show_part("family")
    rows = case._ui.consents_table
    rows.choose(next(line.id for line in shown(office, case).consents if line.kind is ConsentKind.ADMISSION))
    case._ui.withdraw_button.click()
    dialog = dialog_of(case, Ask)
    assert isinstance(dialog, Ask)
    dialog.act_button.click()
    assert needs(case) == ["The respondent's admission"]


def test_a_ready_case_is_scheduled_on_a_new_day(
    qtbot: QtBot, case: CasePage, office: Office, ready: str
) -> None:
    press(case, "A day for the hearing")
    dialog = dialog_of(case, ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    qtbot.keyClicks(dialog._ui.day_line.edit, "2026-12-12")
    qtbot.keyClick(dialog._ui.day_line.edit, Qt.Key.Key_Return)
    assert shown(office, case).line.next_hearing_on == date(2026, 12, 12)
    assert case._ui.stage_chip.accessibleName() == "Scheduled"
    assert needs(case) == []
    with qtbot.waitSignal(case.open_hearing):
        case._ui.hearing_button.click()
    with qtbot.waitSignal(case.open_sitting) as opened:
        qtbot.keyClick(case._ui.hearings_table, Qt.Key.Key_Return)
    assert opened.args == [date(2026, 12, 12)]


def test_scheduling_too_early_names_what_is_missing(case: CasePage, office: Office) -> None:
    case._ui.schedule_button.click()
    dialog = dialog_of(case, ScheduleDialog)
    assert isinstance(dialog, ScheduleDialog)
    dialog._ui.day_line.set_value(date(2026, 12, 12))
    dialog._ui.save_button.click()
    assert "the respondent's admission" in said(dialog)
    assert shown(office, case).hearings == ()
    dialog.reject()


def test_a_case_is_closed_and_reopened_with_reasons(case: CasePage, office: Office) -> None:
    case._ui.move_button.click()
    dialog = dialog_of(case, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    combo = dialog._ui.choice_combo
    combo.setCurrentIndex(combo.findData(Stage.NO_CONTACT))
    dialog._ui.reason_edit.setText("Three letters, no answer")
    dialog._ui.save_button.click()
    assert shown(office, case).line.stage is Stage.NO_CONTACT
    assert "Reopen" in case._ui.move_button.text()
    case._ui.move_button.click()
    again = [made for made in case.findChildren(ReasonDialog) if made.isVisible()][-1]
    again._ui.reason_edit.setText("The mother called")
    again._ui.save_button.click()
    page = shown(office, case)
    assert page.line.stage is Stage.INTAKE
    assert [line.note for line in page.stages][-2:] == ["Three letters, no answer", "The mother called"]


def test_the_incident_is_saved_on_leaving(case: CasePage, office: Office) -> None:
    case._ui.place_edit.setText("The old mill")
    assert case.leave()
    assert shown(office, case).place == "The old mill"


def test_leaving_unchanged_writes_nothing(case: CasePage, office: Office) -> None:
    before = shown(office, case).screenings
    assert case.leave()
    assert shown(office, case).screenings == before


def test_what_is_being_typed_survives_a_change_made_elsewhere(case: CasePage, office: Office) -> None:
    """Nothing lost: a refresh shows what is new and leaves drafts alone."""
    case._ui.place_edit.setText("The old mi")
    case._ui.facts_edit.setPlainText("Maria pain")
    office.do(intake.decide, case._number, Result.NEEDS_DECISION, "Ask the judge")
    assert case._ui.result_label.text() == "Needs a decision"
    assert case._ui.place_edit.text() == "The old mi"
    assert case._ui.facts_edit.toPlainText() == "Maria pain"
    assert case.leave()
    page = shown(office, case)
    assert (page.place, page.juror_facts) == ("The old mi", "Maria pain")


def test_a_date_that_cannot_be_read_keeps_the_page(case: CasePage) -> None:
    case._ui.offense_line.edit.setText("someday")
    assert not case.leave()
    assert "cannot be read" in case._ui.offense_line.beside
    assert not said(case), "told once, beside the date"
    assert case._ui.offense_line.edit.text() == "someday"


def test_a_second_offense_stays_when_the_first_is_changed(qtbot: QtBot, office: Office) -> None:
    from youthcourt.services.intake import OffenseGiven

    two = (OffenseGiven("Trespass", "violation", "T1"), OffenseGiven("Graffiti", "violation", "G1"))
    number = office.do(intake.new_referral, Referral(given="Ann", family="Moss", offenses=two))
    page = CasePage(office)
    qtbot.addWidget(page)
    page.load(number)
    page._ui.offense_rows.findChildren(OpenChoice, "offense_choice")[0].set_text("Trespassing")
    assert page.leave()
    told = [(line.words, line.code) for line in shown(office, page).offenses]
    assert told == [("Trespassing", "T1"), ("Graffiti", "G1")]


def test_a_victim_is_added_by_name_or_as_an_organization(case: CasePage, office: Office) -> None:
    for given, organization in (("Vic", ""), ("", "Pine Hardware")):
        case._ui.party_button.click()
        dialog = [made for made in case.findChildren(PartyDialog) if made.isVisible()][-1]
        dialog._ui.given_edit.setText(given)
        dialog._ui.organization_edit.setText(organization)
        dialog._ui.save_button.click()
    assert {line.name for line in shown(office, case).parties} == {"Vic", "Pine Hardware"}


def test_each_case_tied_to_this_one_is_listed_and_opens_on_enter(
    qtbot: QtBot, case: CasePage, office: Office, number: str
) -> None:
    """Co-respondents' cases of the incident, then the respondent's own earlier ones."""
    assert not case._ui.linked_table.isVisibleTo(case)
    youth = shown(office, case).line.respondent_id
    ben = office.do(intake.new_referral, Referral(given="Ben", family="Ott"), with_case=number)
    cleo = office.do(intake.new_referral, Referral(given="Cleo"), with_case=number)
    own = office.do(
        intake.new_referral, Referral(family="Alvarez", referred_on=date(2026, 3, 2)), respondent_id=youth
    )
    case.load(number)
    table = case._ui.linked_table
    assert [(line.number, line.tie) for line in map(table.rows.row, range(table.rows.count()))] == [
        (ben, Tie.INCIDENT), (cleo, Tie.INCIDENT), (own, Tie.EARLIER),
    ]  # fmt: skip
    case.show()
    for one in (own, cleo):
        assert table.choose(one)
        with qtbot.waitSignal(case.open_case) as opened:
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert opened.args == [one]


def test_the_person_and_the_papers_are_opened_from_here(
    qtbot: QtBot, case: CasePage, office: Office, number: str
) -> None:
    with qtbot.waitSignal(case.open_person) as person:
        case._ui.person_button.click()
    assert person.args == [shown(office, case).line.respondent_id]
    with qtbot.waitSignal(case.open_case_papers) as papers:
        case._ui.papers_button.click()
    assert papers.args == [number]


def test_a_closed_case_has_nothing_left_to_do(case: CasePage, office: Office, number: str) -> None:
    office.do(stages.close_case, number, Stage.REFERRER_WITHDREW, "The school asked for it back")
    assert needs(case) == []
    assert not case._ui.next_label.isVisible()


def test_everything_on_the_page_says_what_it_is(case: CasePage) -> None:
    assert unnamed(case) == []
    for button, kind in (
        (case._ui.guardian_button, GuardianDialog),
        (case._ui.consent_button, ConsentDialog),
        (case._ui.party_button, PartyDialog),
        (case._ui.schedule_button, ScheduleDialog),
        (case._ui.decide_button, ReasonDialog),
    ):
        button.click()
        dialog = [made for made in case.findChildren(kind) if made.isVisible()][-1]
        assert unnamed(dialog) == []
        dialog.reject()


def test_tab_goes_through_what_is_needed_before_it_goes_into_the_tabs(case: CasePage) -> None:
    """The buttons stand above the tabs; Tab follows the eye."""
    at, order = case._ui.move_button.nextInFocusChain(), []
    while at is not case._ui.tabs and len(order) < len(case.needs.buttons):
        order += [at] if at in case.needs.buttons else []
        at = at.nextInFocusChain()
    assert order == case.needs.buttons


def test_after_something_needed_is_mended_the_cursor_is_on_the_next(
    qtbot: QtBot, case: CasePage, office: Office, number: str
) -> None:
    """The button that was pressed is gone; the focus does not fall into a list."""
    case.needs.buttons[1].setFocus()
    youth = office.ask(case_page, number).line.respondent_id
    office.do(intake.record_consent, number, ConsentKind.ADMISSION, youth, signed_on=TODAY)
    assert case.window().focusWidget() is case.needs.buttons[0]


def test_nobody_is_held_in_a_field_that_cannot_be_saved(qtbot: QtBot, case: CasePage) -> None:
    """Validation says what is wrong beside the field and keeps what was typed; it never blocks the way."""
    edit = case._ui.offense_line.edit
    edit.setFocus()
    edit.setText("someday")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert not edit.hasFocus()
    assert edit.text() == "someday"
    assert "cannot be read as a date" in case._ui.offense_line.beside
    assert not case.leave()
    assert edit.hasFocus()
