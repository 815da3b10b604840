"""The editor of rules: a table, the form of its row, and a sentence in plain language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hand import type_into
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.gui.settings.rules_section import RulesSection
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.gui.settings.try_rules_dialog import TryRulesDialog
from youthcourt.services.eligibility_rules import eligibility_rules
from youthcourt.services.office import Office
from youthcourt.services.rule_words import told

AGE, WORDS = RuleKind.AGE_AT_OFFENSE, RuleKind.WORDS_BARRED
CLASS, PRIOR = RuleKind.CLASS_BARRED, RuleKind.PRIOR_PARTICIPATION
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


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (Rule(AGE, "", minimum=12, maximum=17),
         "Takes young people who were 12 to 17 when it happened. Otherwise: not eligible."),
        (Rule(AGE, "", minimum=15, maximum=15),
         "Takes young people who were 15 when it happened. Otherwise: not eligible."),
        (Rule(AGE, "", maximum=17),
         "Takes young people who were 17 or younger when it happened. Otherwise: not eligible."),
        (Rule(AGE, "", Result.NEEDS_DECISION, minimum=10),
         "Takes people who were 10 or older when it happened. Otherwise: needs a decision."),
        (Rule(AGE, ""), "No age is ruled out; an unknown age still needs a decision."),
        (Rule(WORDS, "", words=("gun",)), "Looks for “gun” in the offense. If so: not eligible."),
        (Rule(WORDS, "", words=("gun", "rape*")),
         "Looks for “gun” or “rape*” in the offense. If so: not eligible."),
        (Rule(WORDS, "", words=("a", "b", "c", "d")),
         "Looks for “a”, “b”, “c” or 1 other in the offense. If so: not eligible."),
        (Rule(WORDS, "", words=tuple("abcde")),
         "Looks for “a”, “b”, “c” or one of 2 others in the offense. If so: not eligible."),
        (Rule(WORDS, ""), "There are no words yet, so this rule rules nobody out."),
        (Rule(CLASS, "", words=("felony",)), "Looks for offenses of class “felony”. If so: not eligible."),
        (Rule(CLASS, ""), "There is no class yet, so this rule rules nobody out."),
        (Rule(PRIOR, ""),
         "Looks for an earlier case in this court, however long ago. If so: not eligible."),
        (Rule(PRIOR, "", years=1),
         "Looks for an earlier case in this court in the year before the offense. If so: not eligible."),
        (Rule(PRIOR, "", years=3, times=2),
         ("Looks for 2 earlier cases or more in this court in the 3 years before the offense. "
         "If so: not eligible.")),
        (Rule(FAILED, ""),
         ("Looks for an earlier case in this court that went back to the referrer, however long ago. "
         "If so: not eligible.")),
        (Rule(FAILED, "", times=2, years=2),
         ("Looks for 2 cases or more in this court that went back to the referrer in the 2 years before "
         "the offense. If so: not eligible.")),
        (Rule(HOME, "", words=("Durham", "27701")),
         "Takes young people who live in “Durham” or “27701”. Otherwise: not eligible."),
        (Rule(HOME, ""), "There is no place yet, so this rule rules nobody out."),
        (Rule(SCHOOL, "", Result.NEEDS_DECISION, words=("Central High",)),
         "Takes young people who go to school at “Central High”. Otherwise: needs a decision."),
        (Rule(SCHOOL, ""), "There is no school yet, so this rule rules nobody out."),
        (Rule(STUDENT, ""), "Takes young people who are full-time students. Otherwise: not eligible."),
        (Rule(STUDENT, "", minimum=18),
         "Takes people of 18 and older only while they are full-time students. Otherwise: not eligible."),
    ],
)  # fmt: skip
def test_a_rule_reads_as_a_sentence(rule: Rule, sentence: str) -> None:
    """Every kind of rule, with every bound there or not."""
    assert told(rule) == sentence


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
