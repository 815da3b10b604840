"""The clerk finds people and takes them in, on a real court file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog

from tests.gui.hand import dialog_of, entry, type_into
from tests.gui.named import unnamed
from youthcourt import words
from youthcourt.domain.parts import Role
from youthcourt.gui.kit.table_model import CHIP_ROLE
from youthcourt.gui.people.new_person_dialog import NewPersonDialog
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.look.tokens import Tone
from youthcourt.places import asset
from youthcourt.services import people
from youthcourt.services.people import NewPerson


@pytest.fixture
def people_page(qtbot, office):
    page = PeoplePage(office)
    qtbot.addWidget(page)
    office.on_change(page.refresh)
    page.load()
    page.show()
    return page


def add(office, given="Ada", family="Applewhite", *roles, **more):
    return office.do(people.add_person, NewPerson(given=given, family=family, **more), *roles)


def press(dialog: QDialog) -> None:
    entry(dialog, "act_button").click()


def test_what_a_juror_still_needs_stands_in_the_list_of_jurors_alone_in_spanish_too(qtbot, office):
    words.use("es_US", asset("locale"))
    page = PeoplePage(office)
    qtbot.addWidget(page)
    page.load()
    page.show()
    assert entry(page, "people_table").isColumnHidden(4)
    page.show_role(Role.JUROR)
    assert not entry(page, "people_table").isColumnHidden(4)


def test_the_list_narrows_to_a_role_and_says_what_a_juror_still_needs(qtbot, people_page, office):
    ada = add(office, "Ada", "Applewhite")
    add(office, "Bea", "Birch", Role.JUDGE)
    office.do(people.make_juror, ada)
    people_page.show_role(Role.JUROR)
    table = entry(people_page, "people_table")
    assert table.rows.rowCount() == 1
    shown = table.rows.index(0, 4).data()
    assert shown == "The juror's oath, a guardian's permission"
    assert table.rows.index(0, 4).data(CHIP_ROLE) == Tone.QUESTION
    assert not table.isColumnHidden(4)
    people_page.show_role(None)
    assert table.rows.rowCount() == 2
    assert table.isColumnHidden(4)
    assert table.rows.index(1, 4).data() == ""
    assert table.rows.index(1, 4).data(CHIP_ROLE) is None
    with qtbot.waitSignal(people_page.open_person) as opened:
        table.opened.emit(table.rows.row(0))
    assert opened.args == [ada]
    assert people_page.leave()


def test_somebody_new_needs_no_more_than_a_name(qtbot, people_page, office):
    people_page.show_role(Role.JUROR)
    people_page.commands()[0].trigger()
    dialog = dialog_of(people_page, NewPersonDialog)
    acts = []
    office.on_change(acts.append)
    with qtbot.waitSignal(people_page.open_person) as opened:
        type_into(qtbot, dialog, "given_edit", "Clio")
        press(dialog)
    assert len(acts) == 1, "the person and the pool are one act: both or neither"
    page = office.ask(people.person_page, opened.args[0])
    assert (page.name, page.juror) == ("Clio", True), "a new juror stands in the pool"


def test_a_person_without_any_name_is_refused_and_what_was_typed_stays(qtbot, people_page, office):
    people_page.commands()[0].trigger()
    dialog = dialog_of(people_page, NewPersonDialog)
    type_into(qtbot, dialog, "phone_edit", "555-0101")
    press(dialog)
    assert dialog.isVisible()
    assert "first or a last name" in entry(dialog, "message_bar").text
    assert entry(dialog, "phone_edit").text() == "555-0101"
    assert dialog.focusWidget() is entry(dialog, "family_edit")
    dialog.reject()
    assert office.ask(people.list_people) == ()


def test_everything_that_takes_the_focus_says_what_it_is(people_page):
    assert unnamed(people_page) == []


def test_a_juror_who_stopped_is_not_called_ready(people_page, office):
    ada = add(office)
    office.do(people.make_juror, ada)
    office.do(people.record_oath, ada, date(2026, 11, 20))
    office.do(people.stop_juror, ada, "Moved away")
    people_page.show_role(Role.JUROR)
    assert entry(people_page, "people_table").rows.index(0, 4).data() == "No longer serves"
