"""What is saved in the settings as it is left is one step of undo, in words, and shown again as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import column, entry, type_into
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.settings.section import Section
from youthcourt.services.eligibility_rules import eligibility_rules
from youthcourt.services.settings import settings


@pytest.fixture(autouse=True)
def _active(qtbot: QtBot, window: MainWindow) -> None:
    """Let the window have the keyboard: before that no field is left."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _section(window: MainWindow, name: str) -> Section:
    window.show_place(Place("settings", name))
    section = window.pages.current._sections[name]
    assert isinstance(section, Section)
    return section


def _undo(qtbot: QtBot, window: MainWindow) -> None:
    """Press Ctrl+Z wherever the keyboard is."""
    held = window.focusWidget()
    assert held is not None
    qtbot.keyClick(held, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def _held(part: QWidget) -> str:
    if isinstance(part, QPlainTextEdit):
        return part.toPlainText()
    assert isinstance(part, QLineEdit | QAbstractSpinBox)
    return part.text()


@pytest.mark.parametrize(
    ("section", "name", "typed", "act"),
    [
        ("court", "court_name_input", "Oak County Youth Court", "change of a setting: Name of the court"),
        ("court", "jury_size_input", "8", "change of a setting: Jurors on a panel"),
        ("court", "usual_rooms_input", "Room A", "change of a setting: Usual rooms"),
        ("rules", "label_edit", "How old", "change of an eligibility rule"),
        ("rules", "minimum_spin", "13", "change of an eligibility rule"),
        ("sanctions", "label_edit", "Service", "change of a sanction"),
        ("criteria", "criterion_1_edit", "Owns it", "change of a question for the jury"),
        ("words", "judge_edit", "magistrate", "change of the court’s words"),
    ],
)
def test_undo_puts_the_setting_back_on_the_page(
    qtbot: QtBot, window: MainWindow, section: str, name: str, typed: str, act: str
) -> None:
    """One step, in words, with Ctrl+Z from the next field and from the field itself; redo as well."""
    part = entry(_section(window, section), name)
    before = _held(part)
    type_into(qtbot, _section(window, section), name, typed)
    assert window.undoing.undo_action.text() == f"Undo {act}"
    _undo(qtbot, window)
    assert _held(part) == before
    assert toast_of(window).text == f"Undone: {act}."
    window.undoing.redo_action.trigger()
    assert _held(part) == typed
    part.setFocus()
    _undo(qtbot, window)
    assert _held(part) == before
    assert window.pages.current.leave()


def test_the_status_bar_says_when_a_setting_was_saved(qtbot: QtBot, window: MainWindow) -> None:
    type_into(qtbot, _section(window, "court"), "usual_place_input", "Library")
    assert window._saved_label.text().startswith("Saved ")


def test_undo_puts_back_first_what_was_refused_last(qtbot: QtBot, window: MainWindow) -> None:
    """What was typed and refused was done last of all; after it, acts are undone."""
    court = _section(window, "court")
    type_into(qtbot, court, "usual_place_input", "Library")
    type_into(qtbot, court, "case_pattern_input", "no year")
    _undo(qtbot, window)
    assert _held(entry(court, "case_pattern_input")) == "YC-YYYY-####"
    assert window._office.ask(settings).usual_place == "Library"
    assert toast_of(window).text == "What was not saved is put back."
    _undo(qtbot, window)
    assert window._office.ask(settings).usual_place == ""
    assert _held(entry(court, "usual_place_input")) == ""


def test_what_is_typed_and_not_left_is_saved_and_undone_from_the_menu(window: MainWindow) -> None:
    """So that Redo has it: only what is refused is put back for good."""
    court = _section(window, "court")
    line = entry(court, "usual_place_input")
    assert isinstance(line, QLineEdit)
    line.setText("Library")
    window.undoing.undo_action.setEnabled(True)
    window.undoing.undo_action.trigger()
    assert line.text() == ""
    window.undoing.redo_action.trigger()
    assert line.text() == "Library"


def test_while_something_is_typed_in_a_number_the_keys_belong_to_it(qtbot: QtBot, window: MainWindow) -> None:
    court = _section(window, "court")
    type_into(qtbot, court, "usual_place_input", "Library")
    box = entry(court, "jury_size_input")
    assert isinstance(box, QLineEdit)
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "9")
    _undo(qtbot, window)
    assert window._office.ask(settings).usual_place == "Library"
    assert window._office.ask(settings).jury_size == 6


def test_a_new_rule_taken_back_is_gone_from_the_list_and_done_again_is_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    rules = _section(window, "rules")
    before = column(rules._ui.rules_table, 0)
    rules._ui.new_button.click()
    type_into(qtbot, rules, "label_edit", "Traffic")
    assert column(rules._ui.rules_table, 0) == [*before, "Traffic"]
    window.undoing.undo_action.trigger()
    assert column(rules._ui.rules_table, 0) == before
    assert len(window._office.ask(eligibility_rules)) == len(before)
    assert _held(entry(rules, "label_edit")) == rules._ui.rules_table.current().rule.label
    window.undoing.redo_action.trigger()
    assert column(rules._ui.rules_table, 0) == [*before, "Traffic"]


def test_a_first_field_of_our_own_taken_back_leaves_the_list_empty(qtbot: QtBot, window: MainWindow) -> None:
    section = _section(window, "own_fields")
    section._ui.new_button.click()
    type_into(qtbot, section, "label_edit", "Door")
    window.undoing.undo_action.trigger()
    assert column(section._ui.fields_table, 0) == []
    assert not section._ui.field_panel.isEnabled()
    assert window.pages.current.leave()


def test_a_pack_of_words_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    """Undone, the words that the court said in its own way are back, and so is the pack."""
    section = _section(window, "words")
    type_into(qtbot, section, "judge_edit", "magistrate")
    combo = section._ui.pack_combo
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert _held(entry(section, "judge_edit")) == "magistrate"
    qtbot.keyClick(combo, Qt.Key.Key_Tab)
    assert _held(entry(section, "judge_edit")) == "chair"
    _undo(qtbot, window)
    assert combo.currentData() == "us"
    assert _held(entry(section, "judge_edit")) == "magistrate"
    assert "magistrate" in section._ui.preview_label.text()


def test_an_arrow_in_the_pack_of_words_replaces_nothing_on_the_way(qtbot: QtBot, window: MainWindow) -> None:
    """Rule: there and back with the arrows is no act; a pack that is shown is saved as one goes elsewhere."""
    section = _section(window, "words")
    type_into(qtbot, section, "judge_edit", "magistrate")
    done, combo = window._office.steps.count, section._ui.pack_combo
    combo.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(combo, key)
    qtbot.keyClick(combo, Qt.Key.Key_Tab)
    assert window._office.steps.count == done
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert section.unsaved() == ("pack_combo",)
    section.refresh()
    assert combo.currentData() == "uk"
    qtbot.keyClick(combo, Qt.Key.Key_Escape)
    assert combo.currentData() == "us"
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert window.pages.current.leave()
    assert window._office.ask(settings).wording == "uk"
    assert window._office.steps.count == done + 1


def test_arrows_through_a_setting_are_one_act(qtbot: QtBot, window: MainWindow) -> None:
    """Rule: a choice is saved once, as its box is left."""
    court = _section(window, "court")
    box, done = entry(court, "jury_duty_input"), window._office.steps.count
    box.setFocus()
    for _ in range(2):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert window._office.steps.count == done
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert window._office.steps.count == done + 1
