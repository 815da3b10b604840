"""The interview on the page of a case: strengths first, saved as left, what is refused beside its field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from tests.gui.hand import entry
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.interview_tab import InterviewTab
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.services import interview, own_page, people, settings
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.store.tables import Case, StageEntry
from youthcourt.store.unit import Unit


@pytest.fixture
def tab(case: CasePage) -> InterviewTab:
    case.show_part("interview")
    return case.interview


def answers(office: Office, number: str) -> interview.Answers:
    return office.ask(interview.interview, number).answers


def test_tab_goes_from_strengths_to_health_and_each_answer_is_saved_as_it_is_left(
    qtbot: QtBot, tab: InterviewTab, number: str, office: Office
) -> None:
    """By keyboard alone: what they are good at comes first, and health last."""
    strengths = entry(tab, "strengths_text")
    strengths.setFocus()
    seen: list[str] = []
    for _ in range(60):
        name = QApplication.focusWidget().objectName()
        seen.append(name)
        if name == "health_safety_text":
            break
        if name.endswith("_text"):
            qtbot.keyClicks(QApplication.focusWidget(), f"told {name}")
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    order = ["strengths_text", "interests_text", "stands_by_text", "household_text", "needs_text",
             "saturdays_text", "story_text", "health_safety_text"]  # fmt: skip
    assert [seen.index(name) for name in order] == sorted(seen.index(name) for name in order)
    told = answers(office, number)
    assert (told.strengths, told.needs, told.transport) == (
        "told strengths_text", "told needs_text", "told transport_text",
    )  # fmt: skip
    assert office.ask(own_page.own_words, number).story == "told story_text"


def test_what_is_refused_stays_with_the_reason_beneath_and_hinders_no_other(
    qtbot: QtBot, tab: InterviewTab, number: str, office: Office, case: CasePage
) -> None:
    phone, problem = entry(tab, "emergency_phone_edit"), entry(tab, "emergency_phone_problem")
    phone.setText("5" * 201)
    entry(tab, "needs_text").setPlainText("A ride")
    assert not case.leave()
    assert "at most 200 fit" in problem.text()
    assert problem.isVisibleTo(tab)
    assert phone.text() == "5" * 201
    assert answers(office, number).needs == "A ride"
    phone.setText("555-0101")
    assert case.leave()
    assert not problem.isVisibleTo(tab)
    phone.setText("5" * 201)
    assert not tab.save()
    phone.setText("555-0101")  # typed back as it was: nothing is unsaved, and nothing is wrong
    assert tab.save()
    assert not problem.isVisibleTo(tab)


def test_a_date_that_cannot_be_read_says_so_itself(tab: InterviewTab, number: str, office: Office) -> None:
    line = tab._ui.held_on_date
    line.edit.setText("someday")
    assert not tab.leave()
    assert line.beside
    assert not entry(tab, "held_on_problem").isVisibleTo(tab)
    line.edit.setText("11/27/2026")
    assert tab.leave()
    assert answers(office, number).held_on is not None


def test_the_fee_is_waived_with_its_reason(
    qtbot: QtBot, tab: InterviewTab, number: str, office: Office, case: CasePage
) -> None:
    """The tick waits, with a word beneath, until the reason is there; then both are kept."""
    assert not tab._ui.fee_box.isVisibleTo(tab)
    office.do(settings.change_settings, fee=40)
    case.load(number)
    assert tab._ui.fee_box.isVisibleTo(tab)
    assert "40" in tab._ui.fee_cents_edit.placeholderText()
    entry(tab, "fee_waived_check").click()
    assert "Say why" in entry(tab, "fee_waived_problem").text()
    tab._ui.fee_why_edit.setText("No income")
    tab._ui.fee_cents_edit.setText("25")
    assert tab.leave()
    told = answers(office, number)
    assert (told.fee_cents, told.fee_why, told.fee_waived) == (2500, "No income", True)
    tab._ui.fee_cents_edit.setText("lots")
    assert not tab.leave()
    assert "33.50" in entry(tab, "fee_cents_problem").text()
    tab._ui.fee_cents_edit.setText("")
    assert tab.leave()
    assert answers(office, number).fee_cents is None


def test_what_led_to_it_is_ticked_and_yes_is_chosen(
    tab: InterviewTab, number: str, office: Office, case: CasePage
) -> None:
    box = next(one for one in tab.findChildren(QCheckBox) if one.text() == "At a party")
    box.click()
    combo = tab._ui.reading_help_combo
    combo.setCurrentIndex(combo.findText("Yes"))
    assert tab.save()
    page = office.ask(interview.interview, number)
    assert [tick.label for tick in page.ticks if tick.led] == ["At a party"]
    assert page.answers.reading_help is True
    case.load(number)
    assert box.isChecked()


def test_whom_they_know_is_chosen_among_all(
    tab: InterviewTab, number: str, office: Office, case: CasePage
) -> None:
    kim = office.do(people.add_juror, NewPerson(given="Kim", family="Oh"))
    entry(tab, "known_button").click()
    assert "Choose whom they know" in entry(tab, "known_problem").text()
    for _ in range(2):
        tab._ui.known_choice.choose(kim)
        entry(tab, "known_button").click()
    assert "noted already" in entry(tab, "known_problem").text()
    case.load(number)
    assert entry(tab, "known_list").text() == "Kim Oh: Friend"


def _heard(unit: Unit, number: str) -> None:
    case = unit.one(Case, number=number)
    assert case is not None
    unit.add(
        StageEntry(id=unit.new_id(), case_id=case.id, stage=Stage.HEARD, entered_on=unit.today,
                   at=unit.now.isoformat(timespec="seconds"),
                   by="clerk", sequence=99)
    )  # fmt: skip


def test_their_own_page_can_only_be_read_after_the_hearing(
    tab: InterviewTab, number: str, office: Office, case: CasePage
) -> None:
    story = entry(tab, "story_text")
    story.setPlainText("a\u202eb")
    assert not case.leave()
    assert "hidden control" in entry(tab, "story_problem").text()
    story.setPlainText("I was angry.")
    assert case.leave()
    office.do(_heard, number)
    case.load(number)
    assert story.isReadOnly()
    assert "stay as they were" in entry(tab, "own_label").text()


def test_the_young_person_lets_the_jurors_read_it_until_the_hearing(
    tab: InterviewTab, number: str, office: Office, case: CasePage
) -> None:
    """A name in it is told at once, beside the tick."""
    box, problem = tab._ui.jurors_check, entry(tab, "jurors_problem")
    entry(tab, "story_text").setPlainText("Ms. Alvarez saw it.")
    assert case.leave()
    box.click()
    assert office.ask(own_page.own_words, number).for_jurors
    assert "Alvarez" in problem.text()
    assert problem.isVisibleTo(tab)
    entry(tab, "story_text").setPlainText("My aunt saw it.")
    assert case.leave()
    case.load(number)
    assert box.isChecked()
    assert not problem.isVisibleTo(tab)
    office.do(_heard, number)
    case.load(number)
    assert not box.isEnabled()


@pytest.mark.parametrize("name", ["form_button", "blank_button", "own_button", "own_blank_button"])
def test_its_papers_are_shown_after_what_is_typed_is_saved(
    qtbot: QtBot, tab: InterviewTab, number: str, office: Office, case: CasePage, name: str
) -> None:
    entry(tab, "strengths_text").setPlainText("Fixes bikes")
    entry(tab, name).click()
    qtbot.waitUntil(lambda: bool(case.findChildren(PaperDialog)))
    dialog = case.findChildren(PaperDialog)[-1]
    ready = dialog._ready
    assert ready.pdf.startswith(b"%PDF")
    assert "Alvarez" not in ready.file_name + ready.title
    dialog.reject()
    assert answers(office, number).strengths == "Fixes bikes"


def test_a_disclosure_is_not_written_here(tab: InterviewTab, case: CasePage, number: str) -> None:
    heard: list[str] = []
    case.note_harm.connect(heard.append)
    entry(tab, "harm_button").click()
    (act,) = tab.commands()
    act.trigger()
    assert heard == [number, number]
    assert "do not write it here" in entry(tab, "harm_label").text()


def test_another_case_shows_its_own_answers(
    tab: InterviewTab, case: CasePage, number: str, office: Office
) -> None:
    from youthcourt.domain.referral import Referral
    from youthcourt.services import intake

    office.do(interview.change_answers, number, replace(answers(office, number), needs="A ride"))
    other = office.do(intake.new_referral, Referral(given="Ben", family="Quist", offenses=()))
    case.load(other)
    assert entry(tab, "needs_text").toPlainText() == ""
    case.load(number)
    assert entry(tab, "needs_text").toPlainText() == "A ride"
