"""The court's eligibility rules: what each says in a sentence, and a form in plain language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSpinBox, QWidget

from youthcourt import words
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.gui.forms.rules_section import Ui_RulesSection
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.settings.inputs import resist_wheel, set_line, set_lines, set_number
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.gui.settings.rule_words import told
from youthcourt.look import plain, theme
from youthcourt.look.tokens import Tone
from youthcourt.services.catalogue import RuleLine, eligibility_rules, save_rule

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WORDS_HEIGHT = 100
_OUTCOMES = (Result.NOT_ELIGIBLE, Result.NEEDS_DECISION)


class RulesSection(LineEditor):
    """The rules in their order; the form beneath is the current one's."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._ui = Ui_RulesSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="plus")
        for kind in RuleKind:
            self._ui.kind_box.addItem(words.label(kind), kind.value)
        for outcome in _OUTCOMES:
            self._ui.outcome_box.addItem(words.label(outcome), outcome.value)
        self._pages = {
            RuleKind.AGE_AT_OFFENSE: self._ui.age_page,
            RuleKind.WORDS_BARRED: self._ui.words_page,
            RuleKind.CLASS_BARRED: self._ui.classes_page,
            RuleKind.PRIOR_PARTICIPATION: self._ui.prior_page,
        }
        for text in (self._ui.words_text, self._ui.classes_text):
            text.setFixedHeight(theme.scaled(_WORDS_HEIGHT))
        self._dress_table()
        resist_wheel(self)
        self.join(self._ui.rules_table, self._ui.rule_panel, "rules")
        self._ui.kind_box.currentIndexChanged.connect(self._show_kind)
        self._ui.new_button.clicked.connect(self.begin_new)

    def lines(self) -> Sequence[RuleLine]:
        return self._office.ask(eligibility_rules)

    def fresh(self) -> RuleLine:
        return RuleLine("", Rule(RuleKind.WORDS_BARRED, ""))

    def write(self, line: RuleLine) -> str:
        return self._office.do(save_rule, line)

    def fill(self, line: RuleLine) -> None:
        ui, rule = self._ui, line.rule
        set_line(ui.label_edit, rule.label)
        ui.kind_box.setCurrentIndex(ui.kind_box.findData(rule.kind.value))
        # What a rule looks at is what it is: another kind is another rule.
        ui.kind_box.setEnabled(not self.settled)
        ui.outcome_box.setCurrentIndex(ui.outcome_box.findData(rule.outcome.value))
        for box, number in ((ui.minimum_spin, rule.minimum), (ui.maximum_spin, rule.maximum)):
            set_number(box, box.minimum() if number is None else number)
        set_number(ui.years_spin, rule.years or 0)
        set_number(ui.times_spin, rule.times)
        for text in (ui.words_text, ui.classes_text):
            set_lines(text, "\n".join(rule.words))
        set_line(ui.source_edit, line.source)
        ui.active_check.setChecked(line.active)
        self._show_kind()

    def typed(self) -> RuleLine:
        ui, kind = self._ui, self._kind()
        text = ui.classes_text if kind is RuleKind.CLASS_BARRED else ui.words_text
        before: Rule = self._line.rule
        rule = replace(
            before if before.kind is kind else Rule(kind, ""),
            label=ui.label_edit.text().strip(),
            outcome=Result(ui.outcome_box.currentData()),
        )
        if kind is RuleKind.AGE_AT_OFFENSE:
            rule = replace(rule, minimum=_number(ui.minimum_spin), maximum=_number(ui.maximum_spin))
        elif kind is RuleKind.PRIOR_PARTICIPATION:
            rule = replace(rule, years=_number(ui.years_spin), times=ui.times_spin.value())
        else:
            found = [word.strip() for word in text.toPlainText().splitlines() if word.strip()]
            rule = replace(rule, words=tuple(dict.fromkeys(found)))
        source = ui.source_edit.text().strip()
        return RuleLine(self._line.id, rule, ui.active_check.isChecked(), source)

    def changed(self) -> None:
        self._ui.told_label.setText(told(self.typed().rule))

    def _kind(self) -> RuleKind:
        return RuleKind(self._ui.kind_box.currentData())

    def _show_kind(self) -> None:
        self._ui.kind_stack.setCurrentWidget(self._pages[self._kind()])

    def _dress_table(self) -> None:
        self._ui.rules_table.set_up(
            words.text("Eligibility rules"),
            [
                Column("Rule", lambda line: line.rule.label, width=180),
                Column("Status", active_word, chip=active_tone, width=100),
                Column("What it says", lambda line: told(line.rule)),
            ],
            key=lambda line: line.id,
            nothing=words.text("No rules yet: every referral is eligible until a rule says otherwise."),
            action=(words.text("New rule"), self.begin_new),
        )


def active_word(line: RuleLine) -> str:
    """Return whether a rule is in use, in words."""
    return words.text("In use") if line.active else words.text("Off")


def active_tone(line: RuleLine) -> Tone:
    """Return the tone of that word."""
    return Tone.COMPLETED if line.active else Tone.REFERRED


def _number(box: QSpinBox) -> int | None:
    """Return a number, or None at the lowest value, which stands for no limit."""
    return None if box.value() == box.minimum() else box.value()
