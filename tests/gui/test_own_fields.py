"""The court's own fields: set up without code, filled in on the pages, saved as they are left."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.commands import refer
from tests.gui.hand import column, type_into
from youthcourt.domain.own_fields import FieldKind, OnPaper, OwnField, Subject
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.remember import KeptColumn, remember_columns
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.places import APP
from youthcourt.services import own_fields, people, sittings
from youthcourt.services.people import NewPerson


@pytest.fixture
def case(window: MainWindow) -> str:
    """A case, in a court with four fields of its own for cases."""
    for field in (
        OwnField("", Subject.CASE, "School counselor"),
        OwnField("", Subject.CASE, "Siblings", FieldKind.NUMBER),
        OwnField("", Subject.CASE, "Bus pass until", FieldKind.DATE),
        OwnField("", Subject.CASE, "Gets here", FieldKind.CHOICE, ("By bus", "On foot")),
    ):
        window._office.do(own_fields.save_own_field, field)
    return refer(window, "Maria")


def _input(window: MainWindow, label: str) -> QLineEdit | DateLine | QComboBox:
    box = window.pages.current._ui.own_box
    name = next(name for name, field in box.fields.items() if field.input.accessibleName() == label)
    return box._inputs[name]


def _kept(window: MainWindow, case: str) -> dict[str, str]:
    held = window._office.ask(own_fields.own_values, Subject.CASE, case)
    return {one.field.label: one.shown for one in held}


def test_the_fields_are_filled_in_by_keyboard_and_saved_as_they_are_left(
    qtbot: QtBot, window: MainWindow, case: str
) -> None:
    window.show_place(Place("case", case))
    for label, typed in (("School counselor", "Ms. Okonkwo"), ("Siblings", "2")):
        line = _input(window, label)
        line.setFocus()
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    day = _input(window, "Bus pass until")
    assert isinstance(day, DateLine)
    qtbot.keyClicks(day.edit, "2027-01-05")
    qtbot.keyClick(day.edit, Qt.Key.Key_Return)
    combo = _input(window, "Gets here")
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData("On foot"))
    combo.activated.emit(combo.currentIndex())
    assert list(_kept(window, case).values()) == ["Ms. Okonkwo", "2", "Jan 5, 2027", "On foot"]
    assert window.undoing.undo_action.text().startswith("Undo change of a field of the court’s own: ")
    window.undoing.undo_action.trigger()
    assert _kept(window, case)["Gets here"] == ""
    assert combo.currentData() == ""


@pytest.mark.parametrize(
    ("label", "typed", "kept"),
    [
        ("School counselor", "Ms.  Okonkwo ", "Ms. Okonkwo"),
        ("Siblings", "2.50", "2.5"),
        ("Bus pass until", "1/15/2027", "Jan 15, 2027"),
    ],
)
def test_what_was_undone_stays_undone_however_it_had_been_typed(
    qtbot: QtBot, window: MainWindow, case: str, label: str, typed: str, kept: str
) -> None:
    window.show_place(Place("case", case))
    found = _input(window, label)
    line = found.edit if isinstance(found, DateLine) else found
    line.setFocus()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert _kept(window, case)[label] == kept
    window.undoing.undo_action.trigger()
    assert isinstance(line, QLineEdit)
    assert line.text() == ""
    window.show_place(Place("people"))
    assert _kept(window, case)[label] == ""
    assert window.undoing.redo_action.text().startswith("Redo change of a field of the court’s own: ")


def test_what_does_not_fit_stays_typed_with_a_word_beneath_and_keeps_the_page(
    qtbot: QtBot, window: MainWindow, case: str
) -> None:
    window.show_place(Place("case", case))
    line = _input(window, "Siblings")
    assert isinstance(line, QLineEdit)
    line.setText("many")
    window.show_place(Place("people"))
    assert window.pages.current.objectName() == "CasePage"
    field = next(f for f in window.pages.current._ui.own_box.fields.values() if f.input is line)
    assert field.beneath == "Siblings is a number, such as 12 or 7.5."
    assert line.text() == "many"
    line.setText("3")
    window.show_place(Place("people"))
    assert _kept(window, case)["Siblings"] == "3"


def test_what_is_being_typed_stays_when_the_record_changes_elsewhere(window: MainWindow, case: str) -> None:
    window.show_place(Place("case", case))
    line = _input(window, "School counselor")
    assert isinstance(line, QLineEdit)
    line.setText("Ms. O")
    counselor = window._office.ask(own_fields.own_fields, Subject.CASE)[1]
    window._office.do(own_fields.set_own_value, counselor.id, case, "4")
    assert line.text() == "Ms. O"
    assert line is _input(window, "School counselor")


def test_people_and_sittings_show_theirs_and_a_court_without_any_shows_none(
    window: MainWindow, case: str
) -> None:
    key = window._office.do(people.add_person, NewPerson(given="Ann"))
    window._office.do(sittings.add_sitting, date(2026, 12, 5), rooms=("A",))
    window.show_place(Place("person", key))
    assert not window.pages.current._ui.own_box.isVisible()
    window._office.do(own_fields.save_own_field, OwnField("", Subject.PERSON, "Team"))
    window._office.do(
        own_fields.save_own_field,
        OwnField("", Subject.SITTING, "Snacks", FieldKind.YES_NO, paper=OnPaper.DOCKET),
    )
    assert window.pages.current._ui.own_box.isVisible()
    window.show_place(Place("sitting", date(2026, 12, 5)))
    combo = _input(window, "Snacks")
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(at) for at in range(combo.count())] == ["Not said", "Yes", "No"]


def test_a_choice_taken_off_the_list_still_shows_where_it_was_chosen(window: MainWindow, case: str) -> None:
    field = next(one for one in window._office.ask(own_fields.own_fields) if one.label == "Gets here")
    window._office.do(own_fields.set_own_value, field.id, case, "By bus")
    other = OwnField(field.id, field.subject, field.label, field.kind, ("On foot", "By car"))
    window._office.do(own_fields.save_own_field, other)
    window.show_place(Place("case", case))
    combo = _input(window, "Gets here")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "By bus"


def _pick(combo: QComboBox, key: str) -> None:
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def test_a_field_is_set_up_in_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    """It is there as soon as it has a name; what is refused waits for what it needs."""
    qtbot.waitUntil(window.isActiveWindow)
    window.show_place(Place("settings", "own_fields"))
    section = window.pages.current._sections["own_fields"]
    ui = section._ui
    assert ui.fields_table.empty.text.startswith("No field of your own yet")
    ui.new_button.click()
    type_into(qtbot, section, "label_edit", "Door")
    assert column(ui.fields_table, 0) == ["Door"]
    assert not ui.choices_text.isVisible()
    _pick(ui.kind_box, "choice")
    assert ui.choices_text.isVisible()
    assert ui.choices_hint.property("role") != "error"
    type_into(qtbot, section, "choices_text", "Front")
    assert ui.choices_hint.text() == "Give 2 to 40 choices, one a line."
    assert column(ui.fields_table, 2) == ["Text"]
    ui.choices_text.setFocus()
    ui.choices_text.setPlainText("Front\nBack\n")
    qtbot.keyClick(ui.choices_text, Qt.Key.Key_Tab)
    assert column(ui.fields_table, 2) == ["Choice from a list"]
    _pick(ui.subject_box, "sitting")
    papers = [ui.paper_box.itemText(at) for at in range(ui.paper_box.count())]
    assert papers == ["On no paper", "Docket for staff"]
    assert column(ui.fields_table, 1) == ["Sittings"]
    ui.active_check.click()
    assert column(ui.fields_table, 5) == ["Off"]


def test_a_field_is_a_column_of_its_list_for_those_who_want_it_and_is_exported(
    window: MainWindow, case: str
) -> None:
    field = window._office.ask(own_fields.own_fields, Subject.CASE)[0]
    window._office.do(
        own_fields.set_own_value, field.id, case, "2027-01-05" if field.kind is FieldKind.DATE else "2"
    )
    window.show_place(Place("people"))
    window.show_place(Place("cases"))
    desk = window.pages.current.desk
    assert field.label in desk.columns.titles
    assert field.label not in desk.columns.shown
    desk.columns.show([*desk.columns.shown, field.label])
    at = desk.columns.titles.index(field.label)
    shown = desk.model.index(0, at).data()
    assert shown == desk.model.columns[at].exported(desk.model.row(0))
    assert shown
    window._office.do(own_fields.save_own_field, OwnField("", Subject.CASE, "Offense"))
    window.show_place(Place("people"))
    window.show_place(Place("cases"))
    assert "Offense (our own)" in window.pages.current.desk.columns.titles


def test_numbers_and_days_leave_as_such_and_the_list_can_be_sorted_by_them(
    window: MainWindow, case: str
) -> None:
    other = refer(window, "Jonah")
    _text, siblings, until, _choice = window._office.ask(own_fields.own_fields, Subject.CASE)
    for number, value in ((case, "10"), (other, "-2.5")):
        window._office.do(own_fields.set_own_value, siblings.id, number, value)
    window._office.do(own_fields.set_own_value, until.id, case, date(2027, 1, 5))
    window.show_place(Place("cases"))
    desk = window.pages.current.desk
    titles = [column.title for column in desk.model.columns]
    numbers, days = (titles.index(field.label) for field in (siblings, until))
    assert desk.model.sortable(days)
    desk.model.sort(numbers)
    assert [desk.model.row(at).number for at in range(2)] == [other, case]
    assert [desk.model.index(at, numbers).data() for at in range(2)] == ["-2.5", "10"]
    exported = [desk.model.columns[at].exported(desk.model.row(1)) for at in (numbers, days)]
    assert exported == [Decimal(10), date(2027, 1, 5)]


def test_no_name_of_an_own_field_leaves_the_court_file_for_this_computer_s_settings(
    window: MainWindow, case: str
) -> None:
    """Safety: what staff name their fields can say what they are about, and the settings are not locked."""
    field = window._office.ask(own_fields.own_fields, Subject.CASE)[0]
    window.show_place(Place("cases"))
    columns = window.pages.current.desk.columns
    columns.show(["Case", field.label, "Youth"])
    remember_columns("people", [KeptColumn("Name", True), KeptColumn(field.label, True)])
    window.show_place(Place("people"))
    kept = QSettings(APP, "windows")
    assert "Case" in str(kept.value("columns/cases"))
    assert not any(field.label in str(kept.value(key)) for key in kept.allKeys())
    renamed = OwnField(field.id, field.subject, "Counselor at school", field.kind)
    window._office.do(own_fields.save_own_field, renamed)
    window.show_place(Place("people"))
    window.show_place(Place("cases"))
    assert window.pages.current.desk.columns.shown == ("Case", "Counselor at school", "Youth")


def test_what_is_refused_in_a_field_of_our_own_is_gone_to_and_can_be_put_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Nobody is held on a page in silence: the field is brought up, told of, and Ctrl+Z puts it back."""
    office = window.office
    field = office.do(own_fields.save_own_field, OwnField("", Subject.CASE, "Restitution", FieldKind.NUMBER))
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    page = window.pages.current
    line = page._ui.own_box.fields[field].input
    line.setText("12 hours")
    page._ui.tabs.setCurrentIndex(2)
    window.show_place(Place("cases"))
    assert window.here == Place("case", number)
    assert line.isVisible()
    bar = find_bar(page)
    assert bar is not None
    assert "Restitution is a number" in bar.text
    window.undoing.undo_action.trigger()
    assert line.text() == ""
    assert bar.text == ""
    window.show_place(Place("cases"))
    assert window.here == Place("cases")


def test_undo_after_two_fields_takes_back_the_second_and_not_the_first(
    qtbot: QtBot, window: MainWindow
) -> None:
    """Once a field is saved, its own undo gives way to the window's."""
    office = window.office
    for label in ("Counselor", "Siblings"):
        office.do(own_fields.save_own_field, OwnField("", Subject.CASE, label))
    number = refer(window, "Maria")
    window.show_place(Place("case", number))
    counselor, siblings = (field.input for field in window.pages.current._ui.own_box.fields.values())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for line, text in ((counselor, "Ms N"), (siblings, "two")):
        line.setFocus()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Tab)
    counselor.setFocus()
    qtbot.keyClick(counselor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    values = {one.field.label: one.value for one in office.ask(own_fields.own_values, Subject.CASE, number)}
    assert values == {"Counselor": "Ms N", "Siblings": ""}
    assert counselor.text() == "Ms N"
