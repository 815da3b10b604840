"""Every long list opens, sorts, filters and scrolls without loading all rows: what is fetched is counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.benchmarks import crowd
from tests.gui.lists.conftest import MANY, Fetched, said, shown
from youthcourt.domain.errors import StoreProblem
from youthcourt.domain.parts import Role
from youthcourt.domain.stages import Stage
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.cases import dialogs
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.cells import CHIP_ROLE
from youthcourt.gui.kit.find_choice import FindChoice
from youthcourt.gui.kit.windows_model import PAGE, Source
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.lists.list_desk import ListDesk
from youthcourt.gui.obligations.duty_page import DutyPage
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.gui.people.relation_dialog import RelationDialog
from youthcourt.gui.sittings.add_cases_dialog import AddCasesDialog
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.gui.today.today_page import TodayPage
from youthcourt.services import stages
from youthcourt.services.cases import case_page
from youthcourt.services.choosing import OFFERED
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson, add_person, list_people, make_juror, person_page
from youthcourt.services.ready import count_candidates
from youthcourt.services.search import find
from youthcourt.services.sittings import sitting_page
from youthcourt.services.today_lines import MOST

CASE, PERSON = "YC-2000-0007", "p7"
WINDOW = 12 * PAGE
"""What one look may fetch at most: two windows of a hundred rows with what belongs to each of them."""


@pytest.mark.parametrize("kind", [CasesPage, PeoplePage, DutyPage, SittingsPage])
def test_no_list_is_loaded_whole(qtbot: QtBot, many: Office, fetched: Fetched, kind: type[QWidget]) -> None:
    """Opening, sorting by each column, filtering, going to the end and selecting all of 5,000 rows."""
    for page in shown(qtbot, kind(many), many):
        desk: ListDesk = page.desk
        table, count = desk.table, desk.model.count()
        table.viewport().grab()
        assert 0 < fetched.since() < WINDOW
        for at in range(len(desk.model.columns)):
            table.header.setSortIndicator(at, Qt.SortOrder.DescendingOrder)
            table.viewport().grab()
            assert fetched.since() < WINDOW
        qtbot.keyClicks(page._ui.filter_box, "a")
        table.viewport().grab()
        assert fetched.since() < WINDOW
        page._ui.filter_box.clear()
        fetched.since()
        table.scrollToBottom()
        table.viewport().grab()
        table.selectAll()
        assert table.chosen_count() == desk.model.count() == count
        assert len(table.chosen_keys(3)) == min(3, count)
        assert fetched.since() < WINDOW


def _guardian_of_a_case(office: Office, page: QWidget) -> QWidget:
    return GuardianDialog(office, office.ask(case_page, CASE).line.respondent_id, page)


def _guardian(office: Office, page: QWidget) -> QWidget:
    return GuardianDialog(office, PERSON, page)


def _relation(office: Office, page: QWidget) -> QWidget:
    return RelationDialog(office, office.ask(person_page, PERSON), page)


def _add_cases(office: Office, page: QWidget) -> QWidget:
    return AddCasesDialog(office, office.ask(sitting_page, office.today()), page)


DIALOGS: dict[str, Callable[[Office, QWidget], QWidget]] = {
    "a new referral": NewReferralDialog,
    "a guardian, from a case": _guardian_of_a_case,
    "a victim or witness": lambda office, page: dialogs.PartyDialog(office, CASE, page),
    "a guardian, from a person": _guardian,
    "a tie between two": _relation,
    "an appointment": lambda office, page: AppointmentDialog(office, office.today(), page),
    "a day for a case": lambda office, page: dialogs.ScheduleDialog(office, [CASE], page),
    "cases for a docket": _add_cases,
}


@pytest.mark.parametrize("called", DIALOGS)
def test_no_dialog_loads_everybody_or_every_case(
    qtbot: QtBot, many: Office, fetched: Fetched, called: str
) -> None:
    """Opening it, opening each of its choosers, and each letter typed there."""
    many.do(crowd.index)
    many.ask(find, "zzzz")  # the words of the court are read once while it is open, as for Ctrl+K
    page = QWidget()
    qtbot.addWidget(page)
    fetched.since()
    dialog = DIALOGS[called](many, page)
    dialog.show()
    dialog.grab()
    assert fetched.since() < (WINDOW if called == "cases for a docket" else PAGE / 2)
    for choice in dialog.findChildren(FindChoice):
        choice.showPopup()
        choice.hidePopup()
        assert 0 < fetched.since() < PAGE
        for letter in "zoe r":
            qtbot.keyClicks(choice.lineEdit(), letter)
            assert fetched.since() < 2 * PAGE
        popup = choice.lineEdit().completer().popup()
        assert popup.model().rowCount() == OFFERED
        popup.hide()


def test_a_docket_is_filled_from_a_window_and_never_by_all_that_wait(
    qtbot: QtBot, many: Office, fetched: Fetched
) -> None:
    """Filtering, going to the end and choosing all of them; what is meant by all is asked back."""
    page = QWidget()
    qtbot.addWidget(page)
    dialog = _add_cases(many, page)
    dialog.show()
    table, waiting = dialog._ui.cases_table, many.ask(count_candidates, many.today())
    assert table.rows.count() == waiting > 500
    fetched.since()
    table.scrollToBottom()
    table.viewport().grab()
    table.selectAll()
    assert fetched.since() < WINDOW
    dialog.accept()
    assert "More than 500 cases are chosen" in said(dialog)
    assert fetched.since() < WINDOW
    qtbot.keyClicks(dialog._ui.filter_box, "zoe r")
    table.viewport().grab()
    assert 0 < table.rows.count() < waiting
    assert fetched.since() < 5 * WINDOW


def test_a_case_and_a_person_are_read_alone(qtbot: QtBot, many: Office, fetched: Fetched) -> None:
    """A juror is asked about all that a person can be."""
    many.do(make_juror, PERSON)
    for kind, key in ((CasePage, CASE), (PersonPage, PERSON)):
        page = kind(many)
        qtbot.addWidget(page)
        fetched.since()
        page.load(key)
        page.show()
        page.grab()
        assert 0 < fetched.since() < PAGE


def test_who_may_preside_is_asked_of_judges_and_volunteers_alone(many: Office, fetched: Fetched) -> None:
    """A sitting and a hearing offer them in a plain list: there are few, in a court of any size."""
    judge = many.do(add_person, NewPerson(given="Ruth", family="Gavel"), Role.JUDGE)
    fetched.since()
    assert [line.id for line in many.ask(list_people, Role.JUDGE)] == [judge]
    assert 0 < fetched.since() < PAGE / 2
    assert len(many.ask(list_people, Role.RESPONDENT)) > PAGE


def test_the_page_of_the_day_reads_what_is_open_and_nothing_that_has_ended(
    qtbot: QtBot, many: Office, fetched: Fetched
) -> None:
    """Bound: some rows for each open case, however many the court has closed; 50 lines a part."""
    crowd.end(many, 100)
    page = TodayPage(many)
    qtbot.addWidget(page)
    fetched.since()
    page.load()
    page.show()
    page.grab()
    assert 100 < fetched.since() < WINDOW / 2
    assert max(table.rows.rowCount() for table in page.tables.values()) <= MOST + 1


def test_five_thousand_cases_are_shown_with_their_count(qtbot: QtBot, many: Office) -> None:
    for page in shown(qtbot, CasesPage(many), many):
        assert page.desk.model.count() == MANY
        assert page.desk.filters.count_label.text() == "5,000 shown"
        page._ui.cases_table.selectAll()
        assert page.desk.bulk.label.text() == "All 5,000 shown are selected"


def test_a_reload_keeps_the_row_that_was_current_wherever_it_stands_now(qtbot: QtBot, many: Office) -> None:
    """By its key, also when it has moved beyond the pages that were read."""
    for page in shown(qtbot, CasesPage(many), many):
        table = page._ui.cases_table
        assert table.choose("YC-2000-0007")
        assert table.currentIndex().row() == MANY - 8
        page.refresh(frozenset({"cases"}))
        assert table.current().number == "YC-2000-0007"
        page.desk.model.set_orders(((0, False),))
        assert (table.currentIndex().row(), table.current().number) == (7, "YC-2000-0007")
        assert table.selected() == [table.current()]


def test_letters_typed_in_a_long_list_begin_a_filter(qtbot: QtBot, many: Office, fetched: Fetched) -> None:
    """Looking through all rows for the letters would load them all."""
    for page in shown(qtbot, CasesPage(many), many):
        page._ui.cases_table.setFocus()
        fetched.since()
        qtbot.keyClick(page._ui.cases_table, Qt.Key.Key_Z)
        qtbot.keyClicks(page.focusWidget(), "oe")
        assert page._ui.filter_box.text() == "zoe"
        assert page._ui.cases_table.current().name.startswith("Zoë")
        assert fetched.since() < 3 * WINDOW


def test_a_row_that_is_gone_meanwhile_is_blank_until_the_list_is_read_again(
    qtbot: QtBot, many: Office
) -> None:
    """Another act may have taken rows away since they were counted; nothing breaks."""
    for page in shown(qtbot, CasesPage(many), many):
        model = page.desk.model
        model._count += 1
        cell = model.index(MANY, 0)
        assert cell.data() == ""
        assert cell.data(CHIP_ROLE) is None
        assert model.row_if_there(cell) is None


def test_a_file_that_cannot_be_read_is_one_sentence_and_no_crash(qtbot: QtBot, many: Office) -> None:
    for page in shown(qtbot, CasesPage(many), many):
        page.desk.model.failed.emit(StoreProblem("The disk failed."))
        assert said(page) == "The disk failed."
        failing = Source(_fails, _fails, _fails, _fails)
        page.desk.model.source = failing
        page.load()
        assert said(page) == "The disk failed."
        assert page.desk.model.count() == 0


def _fails(*_args: object) -> Any:
    raise StoreProblem("The disk failed.")


def test_where_the_current_row_is_gone_its_place_stays_current(qtbot: QtBot, many: Office) -> None:
    """The clerk goes on with the next row, and is not thrown to the top."""
    for page in shown(qtbot, CasesPage(many), many):
        page.desk.show_asked(page.desk.model.asked.keeping("stage", [Stage.REFERRED]))
        table = page._ui.cases_table
        third, fourth = table.rows.row(2).number, table.rows.row(3).number
        assert table.choose(third)
        many.do(stages.close_case, third, Stage.NO_CONTACT, "Moved away")
        assert table.current().number == fourth
