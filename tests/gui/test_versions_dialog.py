"""The history of the record shown: read by keyboard, and an earlier version given back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gui.commands import command, refer
from tests.gui.hand import column, dialog_of
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.versions_dialog import VersionsDialog
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import people
from youthcourt.services.people import NewPerson

ANN = NewPerson(given="Ann", family="Bee", phone="555-0101")


@pytest.fixture
def ann(window: MainWindow) -> str:
    """Somebody whose phone was changed, on their page."""
    key = window._office.do(people.add_person, ANN)
    window._office.do(people.change_person, key, replace(ANN, phone="555-0102"))
    window.show_place(Place("person", key))
    return key


def _history(window: MainWindow) -> VersionsDialog:
    command(window, "History of this record…").trigger()
    return dialog_of(window, VersionsDialog)


def test_each_change_is_told_with_what_stood_there_before(window: MainWindow, ann: str) -> None:
    dialog = _history(window)
    assert column(dialog.table, 2) == ["Change of a person’s details"]
    assert column(dialog.table, 0) == ["Nov 28, 2026, 9:00 AM"]
    assert dialog.fields.text() == "Phone: from “555-0101” to “555-0102”"
    dialog.close()


def test_an_earlier_version_is_given_back_and_that_can_be_undone(window: MainWindow, ann: str) -> None:
    dialog = _history(window)
    dialog.restore_button.click()
    assert not dialog.isVisible()
    assert window._office.ask(people.person_page, ann).person.phone == "555-0101"
    assert toast_of(window).undo_button.isVisible()
    toast_of(window).undo_button.click()
    assert window._office.ask(people.person_page, ann).person.phone == "555-0102"


def test_a_record_never_changed_says_so(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    dialog = _history(window)
    assert dialog.table.empty.text == "Nothing was changed since this record was made."
    assert not dialog.restore_button.isEnabled()
    dialog.close()


def test_a_list_has_no_history_and_says_where_to_find_one(window: MainWindow) -> None:
    window.show_place(Place("people"))
    command(window, "History of this record…").trigger()
    assert toast_of(window).text == "Open a case or a person first: their history is shown here."
