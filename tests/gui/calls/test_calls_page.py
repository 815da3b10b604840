"""The place Calls and enquiries: one key a call, the ways on, an enquiry that becomes a case."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hand import column, dialog_of, type_into
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.consent import Capacity
from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.intake import Voicemail
from youthcourt.domain.stages import Stage
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.calls.again_dialog import AgainDialog
from youthcourt.gui.calls.calls_page import CallsPage
from youthcourt.gui.calls.enquiry_dialog import EnquiryDialog
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.closing_dialog import ClosingDialog
from youthcourt.gui.cases.intake_days_box import AcknowledgeDialog, IntakeDayDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import calls, contacts, enquiries, intake, people
from youthcourt.services.cases import case_page
from youthcourt.services.enquiries import NewEnquiry
from youthcourt.services.intake import OffenseGiven, Referral
from youthcourt.services.people import NewPerson


def _refer(window: MainWindow, given: str, **known: Any) -> str:
    """Take an eligible referral in and return its case number."""
    usual: dict[str, Any] = {
        "birth_date": date(2011, 3, 4),
        "offense_on": window.office.today() - timedelta(days=60),
        "offenses": (OffenseGiven("Shoplifting", "misdemeanor"),),
    }
    return window.office.do(intake.new_referral, Referral(given=given, family="Lopez", **{**usual, **known}))


@pytest.fixture
def number(window: MainWindow) -> str:
    """A case whose mother can be called, at a number where no message is safe."""
    made = _refer(window, "Maria")
    youth = window.office.ask(case_page, made).line.respondent_id
    mother = NewPerson("Rosa", "Lopez", phone="555-0101", voicemail=Voicemail.NOT_SAFE, best_hour="noon")
    window.office.do(people.add_guardian, youth, mother, Capacity.PARENT)
    return made


def _page(window: MainWindow, part: str = "queue") -> CallsPage:
    window.show_place(Place("calls", None, part))
    page = window.pages.current
    assert isinstance(page, CallsPage)
    return page


def _results(window: MainWindow, number: str) -> list[ContactResult]:
    return [line.result for line in window.office.ask(contacts.contacts_of_case, number)]


def _stage(window: MainWindow, number: str) -> Stage:
    return window.office.ask(case_page, number).line.stage


def test_one_key_on_the_list_notes_the_call_and_the_toast_takes_it_back(
    qtbot: QtBot, window: MainWindow, number: str
) -> None:
    page = _page(window)
    table = page._ui.queue_table
    assert column(table, 0)[0].startswith("Rosa Lopez, parent of Maria")
    assert "noon" in page._ui.said_label.text()
    assert "Leave no message" in page._ui.said_label.text()
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_N)
    assert _results(window, number) == [ContactResult.NO_ANSWER]
    assert toast_of(window).text == "Noted: no answer from Rosa Lopez."
    toast_of(window).undo_button.click()
    assert _results(window, number) == []
    qtbot.keyClick(table, Qt.Key.Key_M)
    bar = find_bar(page)
    assert bar is not None
    assert "Leave no message" in bar.text
    qtbot.keyClick(table, Qt.Key.Key_W)
    qtbot.keyClick(table, Qt.Key.Key_R)
    assert ContactResult.REACHED in _results(window, number)
    assert _stage(window, number) is Stage.INTAKE


def test_the_next_call_has_its_day_and_nothing_typed_takes_it_away(
    qtbot: QtBot, window: MainWindow, number: str
) -> None:
    page = _page(window)
    page._ui.again_button.click()
    dialog = dialog_of(page, AgainDialog)
    dialog._ui.act_button.click()
    assert page._ui.queue_table.current().again_on == window.office.today() + timedelta(days=1)
    page._ui.again_button.click()
    dialog = dialog_of(page, AgainDialog)
    dialog._ui.on_line.edit.clear()
    dialog._ui.act_button.click()
    assert page._ui.queue_table.current().again_on is None


def test_an_interview_is_booked_and_the_case_opened_from_the_line(
    qtbot: QtBot, window: MainWindow, number: str
) -> None:
    page = _page(window)
    page._ui.interview_button.click()
    assert dialog_of(page, AppointmentDialog).record == number
    dialog_of(page, AppointmentDialog).reject()
    qtbot.keyClick(page._ui.queue_table, Qt.Key.Key_Return)
    assert window.here == Place("case", number)


def test_who_does_not_want_is_noted_and_the_closing_is_asked(window: MainWindow, number: str) -> None:
    page = _page(window)
    page._ui.declined_button.click()
    assert _results(window, number) == [ContactResult.REACHED]
    dialog = dialog_of(page, ClosingDialog)
    assert dialog._ui.reason_combo.currentData() == ClosingReason.DECLINED
    dialog._ui.save_button.click()
    assert _stage(window, number) is Stage.CONSENT_DECLINED
    assert window.here == Place("case", number)


def test_the_return_is_offered_with_what_was_tried_once_its_day_is_past(window: MainWindow) -> None:
    number = _refer(window, "Ben", referred_on=window.office.today() - timedelta(days=40))
    page = _page(window)
    assert column(page._ui.queue_table, 7) == ["10 days late"]
    assert not page._ui.return_button.isEnabled()
    page._ui.no_answer_button.click()
    page._ui.return_button.click()
    dialog = dialog_of(page, ClosingDialog)
    assert dialog._ui.reason_combo.currentData() == ClosingReason.NO_CONTACT
    assert dialog._ui.why_edit.text() == "No contact since the referral on Oct 19, 2026: 1 call"
    assert _stage(window, number) is Stage.REFERRED
    dialog._ui.save_button.click()
    assert _stage(window, number) is Stage.NO_CONTACT


def test_nobody_is_called_where_nobody_may_be(window: MainWindow, number: str) -> None:
    page = _page(window)
    for line in window.office.ask(calls.call_queue):
        window.office.do(contacts.bar_contact, line.person_id, "An order")
    assert "nobody may be contacted" in column(page._ui.queue_table, 0)[0]
    assert "Nobody of this family" in page._ui.said_label.text()
    assert not page._ui.reached_button.isEnabled()
    assert page._ui.case_button.isEnabled()
    page._ui.case_button.click()
    assert window.here == Place("case", number)


def test_an_empty_place_says_what_would_stand_there(window: MainWindow) -> None:
    page = _page(window)
    assert page._ui.queue_table.empty.text.startswith("Nobody waits for a call.")
    for name in ("again", "interview", "declined", "return", "case", "no_answer"):
        page.queue._acts[name].trigger()
        assert not page.queue._acts[name].isEnabled()


def test_an_enquiry_is_noted_changed_closed_and_opened_again(qtbot: QtBot, window: MainWindow) -> None:
    page = _page(window, "enquiries")
    page._ui.new_button.click()
    dialog = dialog_of(page, EnquiryDialog)
    dialog._ui.act_button.click()
    assert dialog.isVisible()
    type_into(qtbot, dialog, "name_edit", "Ann Field")
    type_into(qtbot, dialog, "phone_edit", "555-0110")
    qtbot.keyClick(dialog._ui.phone_edit, Qt.Key.Key_Return)
    table = page._ui.enquiries_table
    assert column(table, 1) == ["Ann Field"]
    assert page._ui.tabs.tabText(1) == "Enquiries (1)"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    changing = dialog_of(page, EnquiryDialog)
    changing._ui.matter_edit.setPlainText("A fine")
    changing._ui.asked_on_line.edit.clear()
    changing._ui.act_button.click()
    assert changing.isVisible()
    changing._ui.asked_on_line.set_value(window.office.today())
    changing._ui.act_button.click()
    assert column(table, 5) == ["A fine"]
    page._ui.close_button.click()
    asked = dialog_of(page, Ask)
    asked.entry.setText("Wrong court")
    asked.act_button.click()
    assert column(table, 1) == []
    page._ui.closed_check.setChecked(True)
    assert column(table, 6) == ["Closed: Wrong court"]
    page._ui.reopen_button.click()
    assert column(table, 6) == ["Waits"]


def test_an_enquiry_becomes_a_referral_with_nothing_typed_twice(window: MainWindow) -> None:
    asked = NewEnquiry("Juan de la Cruz", "555-0120", "Spanish", "noon", "A shirt")
    key = window.office.do(enquiries.add_enquiry, asked)
    page = _page(window, "enquiries")
    page._ui.take_in_button.click()
    dialog = dialog_of(page, NewReferralDialog)
    ui = dialog._ui
    assert (ui.given_edit.text(), ui.family_edit.text()) == ("Juan", "de la Cruz")
    assert (ui.phone_edit.text(), ui.language_edit.text()) == ("555-0120", "Spanish")
    assert ui.summary_edit.toPlainText() == "A shirt"
    ui.save_button.click()
    assert window.here is not None
    assert window.here.page == "case"
    (line,) = window.office.ask(enquiries.list_enquiries, True)
    assert line.number == window.here.key
    window.show_place(Place("calls", key, "enquiries"))
    assert column(page._ui.enquiries_table, 6) == [f"Case {line.number}"]
    page._ui.its_case_button.click()
    assert window.here.key == line.number
    window.undoing.undo_action.trigger()
    (line,) = window.office.ask(enquiries.list_enquiries)
    assert line.open


def test_an_enquiry_is_found_by_ctrl_k_and_by_its_line_on_today(window: MainWindow) -> None:
    key = window.office.do(
        enquiries.add_enquiry,
        NewEnquiry("Ann Field", "1", asked_on=window.office.today() - timedelta(days=9)),
    )
    window.show_place(Place("today"))
    table = window.pages.current._ui.due_table
    (at,) = [row for row in range(table.rows.total) if table.rows.row(row).record == key]
    table.opened.emit(table.rows.row(at))
    assert window.here == Place("calls", key, "enquiries")


def test_the_case_tells_its_day_and_the_day_is_set_by_hand(
    qtbot: QtBot, window: MainWindow, number: str
) -> None:
    window.show_place(Place("case", number))
    page = window.pages.current
    assert isinstance(page, CasePage)
    box = page.overview._days
    assert box._ui.day_label.text().startswith("Reach the family by Monday, December 28, 2026")
    assert not box._ui.acknowledge_button.isVisible()
    box._ui.day_button.click()
    dialog = dialog_of(page, IntakeDayDialog)
    dialog._ui.due_on_line.edit.clear()
    dialog._ui.act_button.click()
    assert dialog.isVisible()
    dialog._ui.due_on_line.set_value(window.office.today() + timedelta(days=3))
    type_into(qtbot, dialog, "authority_edit", "Judge Gavel")
    type_into(qtbot, dialog, "why_edit", "They travel")
    dialog._ui.act_button.click()
    assert "Tuesday, December 1, 2026" in box._ui.day_label.text()
    assert "They travel (Judge Gavel)" in box._ui.day_label.text()
    box._ui.day_button.click()
    assert "Judge Gavel" in dialog_of(page, IntakeDayDialog)._ui.history_label.text()


def test_the_referrer_was_told_is_noted_on_the_case(window: MainWindow) -> None:
    number = _refer(window, "Ben", agency="Maple Police")
    window.show_place(Place("case", number))
    page = window.pages.current
    assert isinstance(page, CasePage)
    box = page.overview._days
    assert box._ui.acknowledge_button.isVisibleTo(page)
    box._ui.acknowledge_button.click()
    dialog = dialog_of(page, AcknowledgeDialog)
    dialog._ui.on_line.edit.clear()
    dialog._ui.act_button.click()
    assert dialog.isVisible()
    dialog._ui.on_line.set_value(window.office.today())
    dialog._ui.act_button.click()
    assert not box._ui.acknowledge_button.isVisibleTo(page)
