"""Going about the settings: what was typed is saved on the way, or stays with the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import type_into
from tests.gui.named import unnamed
from youthcourt.gui.settings import court_fields
from youthcourt.gui.settings.court_section import CourtSection
from youthcourt.gui.settings.section import Section
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services.catalogue import change_criterion, criteria_words
from youthcourt.services.office import Office
from youthcourt.services.settings import DECLARED, change_settings, settings


def _court(page: SettingsPage) -> CourtSection:
    section = page._sections["court"]
    assert isinstance(section, CourtSection)
    return section


def _input(page: SettingsPage, key: str) -> QWidget:
    return _court(page)._fields[key].input


def _type(page: SettingsPage, key: str, value: object) -> None:
    """Put a value into a field without leaving it."""
    court_fields.set_value(_input(page, key), value)


def _lines(qtbot: QtBot, page: SettingsPage, key: str, *lines: str) -> None:
    """Type lines over what stands in a field, and leave it."""
    entry = _input(page, key)
    assert isinstance(entry, QPlainTextEdit)
    entry.setFocus()
    entry.selectAll()
    for line in lines:
        qtbot.keyClicks(entry, line)
        qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.keyClick(entry, Qt.Key.Key_Tab)


def test_every_declared_setting_has_its_field_with_its_own_help(page: SettingsPage) -> None:
    """Nothing that the court may choose is out of reach; sources are told after the help."""
    fields = _court(page)._fields
    assert set(fields) == set(DECLARED) - set(court_fields.FIXED)
    assert fields["jury_size"].beneath == "How many the draw seats. Elsewhere: 4 to 12 seen."
    assert fields["paper"].beneath == ""


def test_a_setting_that_no_group_names_is_still_shown(monkeypatch: object) -> None:
    """A choice declared later stands under Other until it has a place."""
    DECLARED["later"] = DECLARED["paper"]
    try:
        assert court_fields.groups(court_fields.RIGHT)[-1] == ("Other", ("later",))
    finally:
        del DECLARED["later"]
    assert court_fields.groups(court_fields.RIGHT) == court_fields.RIGHT


def test_a_setting_is_saved_as_its_field_is_left(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    """Text, number, yes or no, choice and lines, by keyboard alone; each is an act of its own."""
    done = office.steps.count
    type_into(qtbot, page, "court_name_input", "  Oak County Youth Court ")
    type_into(qtbot, page, "jury_size_input", "8")
    _input(page, "credits").setFocus()
    qtbot.keyClick(_input(page, "credits"), Qt.Key.Key_Space)
    _input(page, "paper").setFocus()
    qtbot.keyClick(_input(page, "paper"), Qt.Key.Key_Down)
    _lines(qtbot, page, "usual_rooms", "Room A", "", "Room B")
    kept = office.ask(settings)
    assert (kept.court_name, kept.jury_size, kept.credits) == ("Oak County Youth Court", 8, False)
    assert (kept.paper, kept.usual_rooms) == ("a4", ("Room A", "Room B"))
    assert office.steps.count == done + 5
    assert not _court(page).dirty
    assert _input(page, "court_name").text() == "Oak County Youth Court"


def test_enter_saves_a_setting_and_stays_in_it(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    line = _input(page, "usual_place")
    line.setFocus()
    qtbot.keyClicks(line, "Library")
    assert office.ask(settings).usual_place == ""
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert office.ask(settings).usual_place == "Library"
    assert page.focusWidget() is line


def test_a_number_is_saved_when_it_is_left_and_not_at_each_step(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    box, done = _input(page, "hearing_minutes"), office.steps.count
    box.setFocus()
    for _ in range(5):
        qtbot.keyClick(box, Qt.Key.Key_Up)
    assert office.steps.count == done
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert office.steps.count == done + 1
    assert office.ask(settings).hearing_minutes == 50


def test_a_refused_setting_is_told_beside_it_and_keeps_what_was_typed(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    """Nobody is held in it, and the other settings go on being saved."""
    type_into(qtbot, page, "case_pattern_input", "no year")
    field = _court(page)._fields["case_pattern"]
    assert page.focusWidget() is not field.input
    type_into(qtbot, page, "usual_place_input", "Library")
    assert office.ask(settings).usual_place == "Library"
    assert field.input.text() == "no year"
    assert field.beneath.startswith("The pattern needs YYYY")
    assert field.input.property("bad")
    type_into(qtbot, page, "case_pattern_input", "OAK-YYYY-###")
    assert office.ask(settings).case_pattern == "OAK-YYYY-###"
    assert not field.input.property("bad")
    assert field.beneath.startswith("YYYY or YY is the year")


def test_a_refused_setting_is_saved_once_another_one_makes_it_right(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    """Fewer jurors than the fewest are refused until the fewest are fewer as well."""
    type_into(qtbot, page, "jury_size_input", "3")
    assert "fewest jurors" in _court(page)._fields["jury_size"].beneath
    assert office.ask(settings).jury_size == 6
    type_into(qtbot, page, "jury_minimum_input", "2")
    kept = office.ask(settings)
    assert (kept.jury_size, kept.jury_minimum) == (3, 2)
    assert _court(page)._fields["jury_size"].beneath.startswith("How many the draw seats.")


def test_settings_that_need_each_other_are_saved_whichever_comes_first(
    page: SettingsPage, office: Office
) -> None:
    _type(page, "jury_minimum", 8)
    _type(page, "jury_size", 10)
    assert page.leave()
    assert (office.ask(settings).jury_size, office.ask(settings).jury_minimum) == (10, 8)


def test_a_field_typed_back_to_what_is_kept_has_nothing_wrong(
    qtbot: QtBot, page: SettingsPage, office: Office
) -> None:
    done = office.steps.count
    type_into(qtbot, page, "case_pattern_input", "no year")
    type_into(qtbot, page, "case_pattern_input", "YC-YYYY-####")
    assert not _input(page, "case_pattern").property("bad")
    assert office.steps.count == done


def test_leaving_saves_and_a_refusal_stays_beside_its_field(page: SettingsPage, office: Office) -> None:
    """What cannot be used keeps the section open, with the reason; mended, the way is free."""
    _type(page, "jury_minimum", 20)
    page.show_section("criteria")
    assert page.current == "court"
    assert "fewest jurors" in _court(page)._fields["jury_minimum"].beneath
    assert page.focusWidget() is _input(page, "jury_minimum")
    assert not page.leave()
    _type(page, "jury_minimum", 3)
    page.show_section("criteria")
    assert page.current == "criteria"
    assert office.ask(settings).jury_minimum == 3


@pytest.mark.parametrize("keys", [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
                                  (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)])  # fmt: skip
def test_put_back_shows_what_is_kept(
    qtbot: QtBot, page: SettingsPage, keys: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    """What was refused is put back with one key, its message as well."""
    _type(page, "case_pattern", "no year")
    assert not page.leave()
    _input(page, "credits").setFocus()
    qtbot.keyClick(_input(page, "credits"), *keys)
    assert _input(page, "case_pattern").text() == "YC-YYYY-####"
    assert page.leave()
    assert not page.put_back()


def test_the_sections_are_reached_by_keyboard_and_every_input_has_a_name(
    qtbot: QtBot, page: SettingsPage
) -> None:
    """Down the list at the left; Tab goes on into the section."""
    for key in (
        "rules", "agencies", "offenses", "sanctions", "circumstances", "criteria", "own_fields", "words",
        "backups",
    ):  # fmt: skip
        qtbot.keyClick(page._ui.section_list, Qt.Key.Key_Down)
        assert page.current == key
        assert unnamed(page) == []
    assert page.leave()
    assert page.commands() == ()


def test_changes_from_elsewhere_are_shown_but_never_over_what_is_typed(
    page: SettingsPage, office: Office
) -> None:
    """The settings follow the court file; what is half typed stays."""
    office.do(change_settings, usual_place="Library")
    page.refresh(frozenset({"settings"}))
    assert _court(page)._fields["usual_place"].input.text() == "Library"
    _type(page, "court_name", "Half")
    office.do(change_settings, usual_place="School")
    page.refresh(frozenset({"settings"}))
    assert _court(page)._fields["usual_place"].input.text() == "School"
    page.load()
    assert _court(page)._fields["court_name"].input.text() == "Half"


def test_the_wheel_scrolls_and_changes_no_number(page: SettingsPage) -> None:
    """Reading down the page must not turn six jurors into five."""
    box = _court(page)._fields["jury_size"].input
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle, QPointF(box.mapToGlobal(middle)), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turn)
    assert box.text() == "6"


def test_the_criteria_are_said_in_the_courts_words(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    """Six lines, each saved as it is left; an empty one is refused and nothing of the rest is lost."""
    page.show_section("criteria")
    fields = page._sections["criteria"]._fields
    assert len(fields) == 6
    done = office.steps.count
    type_into(qtbot, page, "criterion_3_edit", "Sees why something has to change")
    type_into(qtbot, page, "criterion_4_edit", " ")
    assert fields["4"].beneath.startswith("Give the criterion")
    assert fields["4"].input.text() == " "
    assert not page.leave()
    assert page.focusWidget() is fields["4"].input
    office.do(change_criterion, "1", "Owns it")
    page.refresh(frozenset({"catalogue"}))
    assert (fields["1"].input.text(), fields["4"].input.text()) == ("Owns it", " ")
    type_into(qtbot, page, "criterion_4_edit", "Is ready to work on it")
    kept = {line.part: line.words for line in office.ask(criteria_words)}
    assert (kept["3"], kept["4"]) == ("Sees why something has to change", "Is ready to work on it")
    assert office.steps.count == done + 3
    assert page.leave()


def test_a_criterion_typed_back_has_nothing_wrong(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_section("criteria")
    field = page._sections["criteria"]._fields["3"]
    before = field.input.text()
    type_into(qtbot, page, "criterion_3_edit", " ")
    assert field.input.property("bad")
    type_into(qtbot, page, "criterion_3_edit", before)
    assert not field.input.property("bad")


def test_a_section_without_inputs_may_always_be_left(qtbot: QtBot) -> None:
    """What a section is, if it says nothing else."""
    section = Section()
    qtbot.addWidget(section)
    assert section.leave()
    assert section.save()
