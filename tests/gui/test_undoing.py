"""Undo and redo from any page: in words in the menu, by key, and from the toast."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

import youthcourt
from tests.gui.commands import command, refer
from tests.gui.hand import dialog_of, entry, type_into
from youthcourt.domain.own_fields import OwnField, Subject
from youthcourt.domain.parts import Role
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.toast import say_done, toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import acts as known_acts
from youthcourt.services import cases, own_fields, people, settings, steps
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases
from youthcourt.store.tables import Note
from youthcourt.store.unit import Unit


@pytest.fixture
def ann(window: MainWindow) -> str:
    """A volunteer whose page is shown."""
    key = window._office.do(people.add_person, NewPerson(given="Ann", family="Bee"), Role.VOLUNTEER)
    window.show_place(Place("person", key))
    return key


def _phone(window: MainWindow, key: str) -> str:
    return window._office.ask(people.person_page, key).person.phone


def test_the_menu_says_what_would_be_undone(window: MainWindow) -> None:
    window._office.steps = steps.Steps()
    window.undoing.tell()
    assert (window.undoing.undo_action.text(), window.undoing.undo_action.isEnabled()) == ("Undo", False)
    refer(window, "Maria")
    assert window.undoing.undo_action.text() == "Undo taking in a referral"
    window.undoing.undo_action.trigger()
    assert window.undoing.redo_action.text() == "Redo taking in a referral"
    assert window._office.ask(cases.list_cases) == ()
    window.undoing.redo_action.trigger()
    assert [line.given for line in window._office.ask(cases.list_cases)] == ["Maria"]
    assert toast_of(window).text == "Done again: taking in a referral."


def test_a_field_left_is_saved_and_undone_from_another_page(
    qtbot: QtBot, window: MainWindow, ann: str
) -> None:
    type_into(qtbot, window.pages.current, "phone_edit", "555-0101")
    assert _phone(window, ann) == "555-0101"
    window.show_place(Place("cases"))
    qtbot.keyClick(window.pages.current, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _phone(window, ann) == ""
    assert toast_of(window).text == "Undone: change of a person’s details: Phone."
    qtbot.keyClick(window.pages.current, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert _phone(window, ann) == "555-0101"


@pytest.mark.parametrize(
    ("name", "field", "typed"),
    [
        ("birth_date_date", "birth_date", "3/14/1980"),
        ("phone_edit", "phone", "555  0101 "),
        ("staff_note_text", "staff_note", "Call before noon "),
    ],
)
def test_what_was_undone_stays_undone_however_it_had_been_typed(
    qtbot: QtBot, window: MainWindow, ann: str, name: str, field: str, typed: str
) -> None:
    page = window.pages.current
    found = entry(page, name)
    line = getattr(found, "edit", found)
    line.setFocus()
    qtbot.keyClicks(line, typed)
    entry(page, "school_edit").setFocus()
    kept = getattr(window._office.ask(people.person_page, ann).person, field)
    assert kept
    window.undoing.undo_action.trigger()
    assert (line.toPlainText() if isinstance(line, QPlainTextEdit) else line.text()) == ""
    type_into(qtbot, page, "email_edit", "ann@example.org")
    window.show_place(Place("cases"))
    assert getattr(window._office.ask(people.person_page, ann).person, field) in (None, "")


def test_redo_is_still_there_once_the_page_is_left(qtbot: QtBot, window: MainWindow, ann: str) -> None:
    line = entry(window.pages.current, "birth_date_date").edit
    line.setFocus()
    qtbot.keyClicks(line, "3/14/1980")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    window.undoing.undo_action.trigger()
    window.show_place(Place("cases"))
    assert window.undoing.redo_action.text() == "Redo change of a person’s details: Birth date"
    window.undoing.redo_action.trigger()
    assert window._office.ask(people.person_page, ann).person.birth_date == date(1980, 3, 14)


def test_the_keys_belong_to_the_field_while_something_is_typed_in_it(
    qtbot: QtBot, window: MainWindow, ann: str
) -> None:
    line = entry(window.pages.current, "phone_edit")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "5")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""
    assert window._office.ask(people.person_page, ann).name == "Ann Bee"
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.undoing.redo_action.text() == "Redo adding a person"


def test_a_page_whose_record_was_taken_back_gives_way_to_its_list(window: MainWindow) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    window.undoing.undo_action.trigger()
    assert window.pages.current.objectName() == "CasesPage"


def test_what_is_typed_and_cannot_be_saved_keeps_its_page_and_nothing_is_undone(
    qtbot: QtBot, window: MainWindow
) -> None:
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    date_line = entry(window.pages.current, "offense_line")
    edit = date_line.findChild(QLineEdit)
    assert edit is not None
    edit.setText("someday")
    window.undoing.undo_action.trigger()
    assert edit.text() == "someday"
    assert [line.number for line in window._office.ask(cases.list_cases)] == [number]


def test_a_refusal_says_why_and_the_menu_goes_on_to_what_came_before(window: MainWindow) -> None:
    window._office.do(people.add_person, NewPerson(given="Ann", family="Bee"))
    number = refer(window, "Maria")
    window._office.do(_note, number)
    window.undoing.undo_action.trigger()
    bar = find_bar(window.pages.current)
    assert bar is not None
    assert "come to depend on this" in bar.text
    assert window.undoing.undo_action.text() == "Undo adding a person"


def _note(unit: Unit, number: str) -> None:
    case = find_cases.by_number(unit, number)
    unit.add(Note(id=unit.new_id(), case_id=case.id, at=unit.now.isoformat(), by="clerk", text="Called."))


def test_a_toast_offers_to_undo_the_act_that_it_tells_of_and_no_other(
    qtbot: QtBot, window: MainWindow
) -> None:
    refer(window, "Maria")
    say_done(window, "The referral is taken in.")
    toast = toast_of(window)
    assert toast.undo_button.isVisible()
    toast.undo_button.click()
    assert window._office.ask(cases.list_cases) == ()
    refer(window, "Ben")
    qtbot.waitUntil(lambda: not window.undoing._fresh)
    say_done(window, "The backup is made.")
    assert not toast.undo_button.isVisible()


def test_a_toast_never_takes_back_what_was_done_since(qtbot: QtBot, window: MainWindow, ann: str) -> None:
    """Once something else is done, the offer is gone; what is half typed is saved and stays."""
    toast = toast_of(window)
    refer(window, "Maria")
    say_done(window, "The referral is taken in.")
    refer(window, "Ben")
    assert toast.text == "The referral is taken in."
    assert not toast.undo_button.isVisible()
    say_done(window, "The second referral is taken in.")
    line = entry(window.pages.current, "phone_edit")
    assert isinstance(line, QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "555-0107")
    toast.undo_button.click()
    assert "something else was done since" in toast.text
    assert _phone(window, ann) == "555-0107"
    assert len(window._office.ask(cases.list_cases)) == 2


def test_a_dialog_left_with_esc_keeps_what_was_typed_until_it_is_opened_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Nothing was saved and nothing is lost; looked at again and left as it was, it is let go."""

    def opened() -> NewReferralDialog:
        command(window, "New referral…").trigger()
        dialog = dialog_of(window, NewReferralDialog)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    dialog = opened()
    qtbot.keyClicks(dialog._ui.given_edit, "Maria")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert toast_of(window).text.startswith("Nothing was saved.")
    dialog = opened()
    qtbot.waitUntil(lambda: dialog._ui.given_edit.text() == "Maria")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog = opened()
    assert dialog._ui.given_edit.text() == ""
    dialog.reject()


def test_the_words_of_undo_name_the_one_field_that_was_changed(window: MainWindow, ann: str) -> None:
    office = window._office
    office.do(settings.change_settings, jury_size=7)
    assert window.undoing.undo_action.text() == "Undo change of a setting: Jurors on a panel"
    office.do(settings.change_settings, jury_size=6, alternates=2)
    assert window.undoing.undo_action.text() == "Undo change of a setting"
    office.do(people.change_person, ann, NewPerson(given="Ann", family="Bee", phone="555-0101"))
    assert window.undoing.undo_action.text() == "Undo change of a person’s details: Phone"
    field = office.do(own_fields.save_own_field, OwnField("", Subject.PERSON, "Counselor"))
    office.do(own_fields.set_own_value, field, ann, "Ms N")
    assert window.undoing.undo_action.text() == "Undo change of a field of the court’s own: Counselor"
    window.undoing.undo_action.trigger()
    assert window.undoing.redo_action.text() == "Redo change of a field of the court’s own: Counselor"


def test_a_long_step_is_taken_while_the_window_stays_alive(qtbot: QtBot, window: MainWindow) -> None:
    """A whole import is one step; meanwhile nothing on the page can be pressed."""
    with window._office.one_step():
        for place in range(120):
            refer(window, f"Young{place}")
    window.undoing.undo_action.trigger()
    assert window.undoing.waiting
    assert not window.centralWidget().isEnabled()
    assert not window.menuBar().isEnabled(), "nothing else is begun meanwhile"
    qtbot.waitUntil(lambda: not window.undoing.waiting, timeout=20_000)
    assert window.centralWidget().isEnabled()
    assert window._office.ask(cases.list_cases) == ()
    assert toast_of(window).text == "Undone: taking in a referral."
    window.undoing.redo_action.trigger()
    qtbot.waitUntil(lambda: not window.undoing.waiting, timeout=20_000)
    assert len(window._office.ask(cases.list_cases)) == 120


def test_a_long_step_that_is_refused_says_why(qtbot: QtBot, window: MainWindow) -> None:
    with window._office.one_step():
        numbers = [refer(window, f"Young{place}") for place in range(60)]
    window._office.do(_note, numbers[0])
    window.undoing.undo_action.trigger()
    qtbot.waitUntil(lambda: not window.undoing.waiting, timeout=20_000)
    bar = find_bar(window.pages.current)
    assert bar is not None
    assert "come to depend" in bar.text


def _acts(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield what the window's code has the office do: (file, name of the use case)."""
    for path in sorted(folder.rglob("*.py")):
        if "tour" in path.parts or "forms" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "do":
                first = ast.unparse(node.args[0]) if node.args else ""
                yield path.name, first.rpartition(".")[2]


def test_whatever_a_clerk_changes_can_be_undone_or_is_asked_about() -> None:
    """Every act of the window is among those that can be taken back, or among those that stay for good."""
    handed_on = {"use_case", "act"}
    known = {*known_acts.ACTS, *known_acts.LASTING, *handed_on}
    acts = dict.fromkeys(_acts(Path(youthcourt.__file__).parent / "gui"))
    assert len(acts) > 25
    assert [act for act in acts if act[1] not in known] == []


def test_undo_and_redo_have_the_keys_of_the_platform(window: MainWindow) -> None:
    assert command(window, window.undoing.undo_action.text()).shortcut().toString() == "Ctrl+Z"
    assert {keys.toString() for keys in window.undoing.redo_action.shortcuts()} == {"Ctrl+Shift+Z", "Ctrl+Y"}
