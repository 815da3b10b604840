"""The editor of rules: a table, the form of its row, and a sentence in plain language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hand import type_into
from youthcourt import words
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.gui.settings.rules_section import RulesSection
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.places import asset
from youthcourt.services.eligibility_rules import eligibility_rules
from youthcourt.services.office import Office

CLASS = RuleKind.CLASS_BARRED


@pytest.fixture
def rules(page: SettingsPage) -> RulesSection:
    """The rules, shown."""
    page.show_section("rules")
    return page._sections["rules"]


def _choose(rules: RulesSection, label: str) -> None:
    table = rules._ui.rules_table
    for at in range(table.rows.rowCount()):
        if table.rows.row(table.rows.index(at, 0)).rule.label == label:
            table.selectRow(at)


def _rule(office: Office, label: str) -> Rule:
    return next(line.rule for line in office.ask(eligibility_rules) if line.rule.label == label)


def test_each_kind_has_its_own_form_and_the_sentence_follows_what_is_typed(
    qtbot: QtBot, rules: RulesSection, office: Office
) -> None:
    """Ages, words, classes and earlier cases, saved as typed."""
    ui = rules._ui
    ui.minimum_spin.setValue(13)
    assert ui.told_label.text().startswith("Takes young people who were 13 to 17")
    type_into(qtbot, rules, "minimum_spin", "14")
    ui.maximum_spin.setFocus()
    qtbot.keyClick(ui.maximum_spin, Qt.Key.Key_Home)
    ui.maximum_spin.setValue(-1)
    qtbot.keyClick(ui.maximum_spin, Qt.Key.Key_Tab)
    assert (_rule(office, "Age at the offense").minimum, _rule(office, "Age at the offense").maximum) == (
        14,
        None,
    )
    _choose(rules, "Weapons")
    assert ui.kind_stack.currentWidget() is ui.words_page
    assert not ui.kind_box.isEnabled()
    ui.words_text.setPlainText("gun*\n\n gun* \nknife")
    ui.outcome_box.setCurrentIndex(1)
    _choose(rules, "Offense class")
    assert _rule(office, "Weapons").words == ("gun*", "knife")
    assert _rule(office, "Weapons").outcome is Result.NEEDS_DECISION
    ui.classes_text.setPlainText("felony")
    _choose(rules, "Earlier youth court case")
    assert _rule(office, "Offense class").words == ("felony",)
    ui.years_spin.setValue(2)
    ui.times_spin.setValue(2)
    assert rules.leave()
    kept = _rule(office, "Earlier youth court case")
    assert (kept.years, kept.times) == (2, 2)
    assert not rules.dirty


def test_a_line_is_written_as_one_of_its_fields_is_left(
    qtbot: QtBot, rules: RulesSection, page: SettingsPage, office: Office
) -> None:
    """The list follows, the line stays the current one, and the keyboard goes on to the next field."""
    ui, done = rules._ui, office.steps.count
    _choose(rules, "Weapons")
    type_into(qtbot, rules, "label_edit", " Weapons of any kind ")
    assert ui.rules_table.current().rule.label == "Weapons of any kind"
    assert ui.label_edit.text() == "Weapons of any kind"
    assert page.focusWidget() is ui.outcome_box
    qtbot.keyClick(ui.outcome_box, Qt.Key.Key_Down)
    assert page.focusWidget() is ui.outcome_box
    ui.active_check.setFocus()
    qtbot.keyClick(ui.active_check, Qt.Key.Key_Space)
    assert page.focusWidget() is ui.active_check
    ui.words_text.setFocus()
    ui.words_text.selectAll()
    qtbot.keyClicks(ui.words_text, "gun")
    qtbot.keyClick(ui.words_text, Qt.Key.Key_Tab)
    line = ui.rules_table.current()
    assert (line.rule.outcome, line.rule.words, line.active) == (Result.NEEDS_DECISION, ("gun",), False)
    assert office.steps.count == done + 4


def test_a_line_keeps_its_place_in_a_sorted_list(qtbot: QtBot, rules: RulesSection) -> None:
    """Written, it moves to where it belongs; it is still the current one, and its form is shown."""
    ui = rules._ui
    ui.rules_table.rows.set_orders([(0, False)])
    _choose(rules, "Weapons")
    kept = ui.rules_table.current().id
    type_into(qtbot, rules, "label_edit", "A weapon")
    assert ui.rules_table.currentIndex().row() == 0
    assert ui.rules_table.current().id == kept
    assert ui.label_edit.text() == "A weapon"


def test_enter_in_a_line_writes_it_and_stays(qtbot: QtBot, rules: RulesSection, office: Office) -> None:
    ui = rules._ui
    _choose(rules, "Weapons")
    ui.label_edit.setFocus()
    ui.label_edit.setCursorPosition(6)
    qtbot.keyClicks(ui.label_edit, "_")
    qtbot.keyClick(ui.label_edit, Qt.Key.Key_Return)
    assert _rule(office, "Weapon_s").words
    assert (ui.label_edit.hasFocus(), ui.label_edit.cursorPosition()) == (True, 7)


def test_a_rule_without_a_name_stays_with_the_reason_beside_it(
    qtbot: QtBot, rules: RulesSection, page: SettingsPage
) -> None:
    """Another row cannot be chosen over it; put back, everything is as before."""
    ui = rules._ui
    _choose(rules, "Weapons")
    ui.label_edit.clear()
    _choose(rules, "Age at the offense")
    assert ui.label_hint.text() == "Give the rule a name that the clerk will understand."
    assert ui.label_edit.hasFocus() or not page.isActiveWindow()
    assert ui.rules_table.current().rule.label == "Weapons"
    assert not page.leave()
    qtbot.keyClick(ui.label_edit, Qt.Key.Key_Escape)
    assert ui.label_edit.text() == "Weapons"
    assert ui.label_hint.text() == ""
    assert not ui.label_edit.property("bad")
    assert page.leave()


def test_a_refused_line_is_told_beside_its_field_and_nobody_is_held_there(
    qtbot: QtBot, rules: RulesSection, page: SettingsPage, office: Office
) -> None:
    """What was typed stays, in the refused field and in the next one; mended, both are written."""
    ui = rules._ui
    _choose(rules, "Weapons")
    type_into(qtbot, rules, "label_edit", " ")
    assert ui.label_hint.text() == "Give the rule a name that the clerk will understand."
    assert page.focusWidget() is ui.outcome_box
    type_into(qtbot, rules, "source_edit", "Our board")
    assert (ui.label_edit.text(), ui.label_edit.property("bad")) == (" ", True)
    assert _rule(office, "Weapons")
    type_into(qtbot, rules, "label_edit", "Arms")
    assert not ui.label_hint.isVisible()
    line = ui.rules_table.current()
    assert (line.rule.label, line.source) == ("Arms", "Our board")


def test_a_field_typed_back_has_nothing_wrong(qtbot: QtBot, rules: RulesSection, office: Office) -> None:
    done = office.steps.count
    _choose(rules, "Weapons")
    type_into(qtbot, rules, "label_edit", " ")
    type_into(qtbot, rules, "label_edit", "Weapons")
    assert not rules._ui.label_hint.isVisible()
    assert office.steps.count == done


def test_a_new_rule_is_written_once_it_has_a_name(qtbot: QtBot, rules: RulesSection, office: Office) -> None:
    """From an empty form. What it looks at may still be chosen until one goes on to another line."""
    ui, before = rules._ui, office.ask(eligibility_rules)
    ui.new_button.click()
    assert ui.kind_box.isEnabled()
    type_into(qtbot, rules, "source_edit", "Our own")
    assert office.ask(eligibility_rules) == before
    assert ui.label_hint.text() == "Give the rule a name that the clerk will understand."
    type_into(qtbot, rules, "label_edit", "Traffic")
    assert ui.rules_table.current().rule.label == "Traffic"
    assert ui.kind_box.hasFocus()
    ui.kind_box.setCurrentIndex(ui.kind_box.findData("class_barred"))
    ui.kind_box.activated.emit(ui.kind_box.currentIndex())
    assert ui.kind_stack.currentWidget() is ui.classes_page
    ui.classes_text.setFocus()
    qtbot.keyClicks(ui.classes_text, "traffic")
    ui.active_check.click()
    assert ui.rules_table.current().rule.label == "Traffic"
    kept = office.ask(eligibility_rules)[-1]
    assert (kept.rule.kind, kept.rule.words, kept.active) == (CLASS, ("traffic",), False)
    assert kept.source == "Our own"
    assert len(office.ask(eligibility_rules)) == len(before) + 1
    _choose(rules, "Weapons")
    _choose(rules, "Traffic")
    assert not ui.kind_box.isEnabled()


def test_a_begun_line_keeps_its_section_until_it_is_named_or_put_back(
    qtbot: QtBot, rules: RulesSection, page: SettingsPage, office: Office
) -> None:
    """Nothing is asked: the reason stands beside the name. Untouched, it is given up without a word."""
    ui, before = rules._ui, office.ask(eligibility_rules)
    ui.new_button.click()
    page.show_section("court")
    page.show_section("rules")
    ui.new_button.click()
    type_into(qtbot, rules, "source_edit", "Our own")
    page.show_section("court")
    assert page.current == "rules"
    assert ui.label_hint.text() == "Give the rule a name that the clerk will understand."
    assert page.focusWidget() is ui.label_edit
    assert page.put_back()
    page.show_section("court")
    assert page.current == "court"
    assert office.ask(eligibility_rules) == before


def test_enter_on_a_row_goes_to_its_form(qtbot: QtBot, rules: RulesSection, page: SettingsPage) -> None:
    """The keyboard's way from the list into the form."""
    rules._ui.rules_table.setFocus()
    qtbot.keyClick(rules._ui.rules_table, Qt.Key.Key_Return)
    assert page.focusWidget() is rules._ui.label_edit


def test_a_class_barred_in_spanish_is_kept_as_cases_have_it(rules: RulesSection, office: Office) -> None:
    ui = rules._ui
    _choose(rules, "Offense class")
    with words.speaking("es_US", asset("locale")):
        ui.classes_text.setPlainText("delito grave\nClase B")
        assert rules.typed().rule.words == ("felony", "Clase B")
        rules.fill(rules.typed())
        assert ui.classes_text.toPlainText() == "delito grave\nClase B"
        assert rules.typed().rule.words == ("felony", "Clase B")
        rules.load()
        table = ui.rules_table
        assert table.rows.index(0, 0).data() == "Edad al momento de la infracción"
