"""The editor of rules by keyboard: made, moved, taken away, tried out on somebody made up."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import type_into
from youthcourt.domain.eligibility import Rule, RuleKind
from youthcourt.gui.settings.rules_section import RulesSection
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.gui.settings.try_rules_dialog import TryRulesDialog
from youthcourt.services.eligibility_rules import eligibility_rules
from youthcourt.services.office import Office

FAILED, HOME = RuleKind.FAILED_BEFORE, RuleKind.RESIDENCE
SCHOOL, STUDENT = RuleKind.SCHOOL, RuleKind.ENROLLED


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


def _tab_to(qtbot: QtBot, page: SettingsPage, wanted: QWidget) -> None:
    """Go on by Tab until *wanted* has the keyboard; a part that Tab never reaches fails here."""
    for _ in range(40):
        if page.focusWidget() is wanted:
            return
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(wanted.objectName())


def _labels(office: Office) -> list[str]:
    return [line.rule.label for line in office.ask(eligibility_rules)]


def test_a_rule_on_where_they_live_is_made_moved_and_taken_away_by_keyboard(
    qtbot: QtBot, rules: RulesSection, page: SettingsPage, office: Office
) -> None:
    """From New rule to Delete rule with Tab, letters, arrows and Space; the sentence follows each key."""
    ui, before = rules._ui, _labels(office)
    ui.new_button.setFocus()
    qtbot.keyClick(ui.new_button, Qt.Key.Key_Space)
    qtbot.keyClicks(ui.label_edit, "Our county")
    _tab_to(qtbot, page, ui.kind_box)
    while ui.kind_box.currentData() != HOME.value:
        qtbot.keyClick(ui.kind_box, Qt.Key.Key_Down)
    assert ui.told_label.text() == "There is no place yet, so this rule rules nobody out."
    _tab_to(qtbot, page, ui.outcome_box)
    qtbot.keyClick(ui.outcome_box, Qt.Key.Key_Down)
    _tab_to(qtbot, page, ui.places_text)
    qtbot.keyClicks(ui.places_text, "Durham")
    assert ui.told_label.text() == "Takes young people who live in “Durham”. Otherwise: needs a decision."
    _tab_to(qtbot, page, ui.up_button)
    assert _labels(office) == [*before, "Our county"]
    qtbot.keyClick(ui.up_button, Qt.Key.Key_Space)
    assert _labels(office) == [*before[:-1], "Our county", before[-1]]
    assert ui.rules_table.current().rule.label == "Our county"
    _tab_to(qtbot, page, ui.down_button)
    qtbot.keyClick(ui.down_button, Qt.Key.Key_Space)
    assert _labels(office) == [*before, "Our county"]
    _tab_to(qtbot, page, ui.delete_button)
    qtbot.keyClick(ui.delete_button, Qt.Key.Key_Space)
    assert _labels(office) == before


def test_each_new_kind_is_written_as_its_page_has_it(
    qtbot: QtBot, rules: RulesSection, office: Office
) -> None:
    """An age from which enrollment is asked, and cases that went back within years."""
    ui = rules._ui
    for label, kind in (("Student", STUDENT), ("Failed", FAILED), ("Schools", SCHOOL)):
        ui.new_button.click()
        type_into(qtbot, rules, "label_edit", label)
        ui.kind_box.setCurrentIndex(ui.kind_box.findData(kind.value))
        ui.from_age_spin.setValue(18)
        ui.years_spin.setValue(3)
        ui.places_text.setPlainText("Central High")
        assert rules.leave()
    assert _rule(office, "Student") == Rule(STUDENT, "Student", minimum=18)
    assert _rule(office, "Failed") == Rule(FAILED, "Failed", years=3)
    assert _rule(office, "Schools") == Rule(SCHOOL, "Schools", words=("Central High",))
    _choose(rules, "Student")
    assert ui.kind_stack.currentWidget() is ui.enrolled_page
    assert ui.from_age_spin.value() == 18


def test_a_new_rule_that_has_no_name_yet_is_given_up_by_delete(rules: RulesSection, office: Office) -> None:
    before = _labels(office)
    rules._ui.new_button.click()
    rules._ui.delete_button.click()
    rules._ui.new_button.click()
    rules._ui.up_button.click()
    assert _labels(office) == before


def test_the_rules_are_tried_by_keyboard_and_nothing_is_kept(
    qtbot: QtBot, rules: RulesSection, office: Office
) -> None:
    """Each key is answered at once with the result and the reasons."""
    done = office.steps.count
    rules._ui.try_button.setFocus()
    qtbot.keyClick(rules._ui.try_button, Qt.Key.Key_Space)
    (dialog,) = rules.findChildren(TryRulesDialog)
    ui = dialog._ui
    assert ui.result_label.text() == "Needs a decision"
    qtbot.keyClicks(ui.offense_edit, "Graffiti")
    assert (ui.result_label.text(), ui.reasons_text.toPlainText()) == ("Eligible", "No rule speaks.")
    ui.offense_edit.selectAll()
    qtbot.keyClicks(ui.offense_edit, "Handgun")
    assert ui.reasons_text.toPlainText() == "Weapons: the offense “Handgun” holds “handgun”."
    qtbot.keyClick(ui.age_then_spin, Qt.Key.Key_Home)
    ui.age_then_spin.setValue(-1)
    assert "The birth date is missing" in ui.reasons_text.toPlainText()
    ui.close_button.click()
    assert office.steps.count == done
