"""The court's eligibility rules: what each says in a sentence, and a form in plain language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.gui.forms.rules_section import Ui_RulesSection
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.settings.inputs import resist_wheel, set_line
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.gui.settings.rule_pages import RulePages
from youthcourt.gui.settings.try_rules_dialog import TryRulesDialog
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.eligibility_rules import (
    RuleLine,
    delete_rule,
    eligibility_rules,
    move_rule,
    save_rule,
)
from youthcourt.services.offenses import offered_classes
from youthcourt.services.rule_words import told

if TYPE_CHECKING:
    from youthcourt.services.office import Office

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
        self._pages = RulePages(self._ui, lambda: office.ask(offered_classes))
        self._dress_table()
        resist_wheel(self)
        self.join(self._ui.rules_table, self._ui.rule_panel, "rules")
        self._ui.kind_box.currentIndexChanged.connect(self._show_kind)
        self._ui.new_button.clicked.connect(self.begin_new)
        self._ui.try_button.clicked.connect(self._try)
        self._ui.delete_button.clicked.connect(self._delete)
        self._ui.up_button.clicked.connect(lambda: self._move(up=True))
        self._ui.down_button.clicked.connect(lambda: self._move(up=False))

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
        self._pages.fill(rule)
        set_line(ui.source_edit, line.source)
        ui.active_check.setChecked(line.active)
        self._show_kind()

    def typed(self) -> RuleLine:
        ui, kind = self._ui, self._kind()
        before: Rule = self._line.rule
        rule = replace(
            before if before.kind is kind else Rule(kind, ""),
            label=ui.label_edit.text().strip(),
            outcome=Result(ui.outcome_box.currentData()),
        )
        source = ui.source_edit.text().strip()
        return RuleLine(self._line.id, self._pages.read(rule), ui.active_check.isChecked(), source)

    def changed(self) -> None:
        self._ui.told_label.setText(told(self.typed().rule))

    def _delete(self) -> None:
        """Take the current rule away; a new one that is not written yet is only given up."""
        line: RuleLine = self._line
        with refusals_shown(self):
            if line.id:
                self._office.do(delete_rule, line.id)
                say_done(self, words.text("“{rule}” is taken away.", rule=words.text(line.rule.label)))
            self.load()

    def _move(self, *, up: bool) -> None:
        """Let the current rule change places with its neighbor, once what was typed of it is saved."""
        if not self.leave() or not self._line.id:
            return
        kept = self._line.id
        with refusals_shown(self):
            self._office.do(move_rule, kept, up=up)
            self.load()
            self._ui.rules_table.choose(kept)

    def _try(self) -> None:
        """Try the rules as they are kept, once what was typed is saved."""
        if self.leave():
            TryRulesDialog(self._office, self).open()

    def _kind(self) -> RuleKind:
        return RuleKind(self._ui.kind_box.currentData())

    def _show_kind(self) -> None:
        self._pages.show_kind(self._kind())

    def _dress_table(self) -> None:
        self._ui.rules_table.set_up(
            words.text("Eligibility rules"),
            [
                Column("Rule", lambda line: words.text(line.rule.label), width=180),
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
