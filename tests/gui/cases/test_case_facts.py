"""What jurors will read: flagged while it is typed, cleared by somebody, and cleared again when changed."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import TODAY, needs, said, shown
from youthcourt.domain.parts import PartyRole
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.services import intake, settings
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson


def test_a_surname_in_the_facts_is_flagged_while_it_is_typed(
    qtbot: QtBot, case: CasePage, office: Office
) -> None:
    """Issue 2, 8: every known name is looked for in what jurors read, exactly."""
    case._ui.tabs.setCurrentWidget(case._ui.facts_tab)
    qtbot.keyClicks(case._ui.facts_edit, "Maria Alvarez painted a wall.")
    qtbot.waitUntil(lambda: "Alvarez" in case._ui.found_label.text())
    assert case._ui.keep_button.isVisible()
    assert shown(office, case).juror_facts == ""


def test_facts_that_name_somebody_are_not_cleared(case: CasePage, office: Office) -> None:
    case._ui.facts_edit.setPlainText("Maria Alvarez painted a wall.")
    case._ui.cleared_by_edit.setText("Dana")
    case._ui.clear_button.click()
    assert "Alvarez" in said(case)
    page = shown(office, case)
    assert page.facts_cleared_on is None
    assert page.juror_facts == "Maria Alvarez painted a wall."


def test_a_word_that_means_something_else_is_kept_with_a_reason(case: CasePage, office: Office) -> None:
    case._ui.tabs.setCurrentWidget(case._ui.facts_tab)
    case._ui.facts_edit.setPlainText("Maria painted a wall in Alvarez Park.")
    case.facts.save()
    case._ui.keep_button.click()
    assert "why" in said(case)
    case._ui.keep_edit.setText("the park, not the family")
    case._ui.keep_button.click()
    assert case._ui.found_label.text() == ""
    case._ui.cleared_by_edit.setText("Dana")
    case._ui.clear_button.click()
    page = shown(office, case)
    assert (page.facts_cleared_on, page.facts_kept) == (TODAY, ("Alvarez",))
    assert "Cleared by Dana" in case._ui.cleared_label.text()


def test_a_cleared_text_that_is_changed_must_be_cleared_again(
    case: CasePage, office: Office, ready: str
) -> None:
    case._ui.facts_edit.setPlainText("Maria painted two walls.")
    assert case.leave()
    assert shown(office, case).facts_cleared_on is None
    assert "Facts for jurors, cleared" in needs(case)


def test_a_word_that_was_kept_is_asked_about_again_once_a_victim_brings_it(
    case: CasePage, office: Office
) -> None:
    case._ui.tabs.setCurrentWidget(case._ui.facts_tab)
    case._ui.facts_edit.setPlainText("Maria painted a wall in Alvarez Park.")
    case.facts.save()
    case._ui.keep_edit.setText("the park, not the family")
    case._ui.keep_button.click()
    number = case._number
    office.do(intake.add_party, number, NewPerson(given="Joe", family="Alvarez"), PartyRole.VICTIM)
    assert "Alvarez" in case._ui.found_label.text()
    case._ui.cleared_by_edit.setText("Dana")
    case._ui.clear_button.click()
    assert "Alvarez" in said(case)
    assert shown(office, case).facts_cleared_on is None


def test_a_text_of_the_court_that_names_somebody_is_told_beside_the_facts(
    case: CasePage, office: Office
) -> None:
    """It can be kept there with a reason, since the court cannot always change its name."""
    case._ui.tabs.setCurrentWidget(case._ui.facts_tab)
    office.do(settings.change_settings, court_name="Alvarez County Youth Court")
    case._ui.facts_edit.setPlainText("Maria painted a wall.")
    case.facts.save()
    assert "“Alvarez County Youth Court” too; it is changed in the settings" in case._ui.found_label.text()
    case._ui.keep_edit.setText("the county, not the family")
    case._ui.keep_button.click()
    assert case._ui.found_label.text() == ""
    case._ui.cleared_by_edit.setText("Dana")
    case._ui.clear_button.click()
    assert shown(office, case).facts_kept == ("Alvarez",)
