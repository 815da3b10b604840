"""The part of a rule's form that is its kind's own: what stands there, and what is read from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QSpinBox, QWidget

from youthcourt import words
from youthcourt.domain.eligibility import Rule, RuleKind
from youthcourt.gui.forms.rules_section import Ui_RulesSection
from youthcourt.gui.settings.inputs import set_lines, set_number
from youthcourt.look import theme
from youthcourt.services.offenses import kept_class

_WORDS_HEIGHT = 100


class RulePages:
    """The pages of the form by the kind of the rule."""

    def __init__(self, ui: Ui_RulesSection, classes: Callable[[], Sequence[str]]) -> None:
        self._ui, self._classes = ui, classes
        self._texts: dict[RuleKind, QPlainTextEdit] = {
            RuleKind.WORDS_BARRED: ui.words_text,
            RuleKind.CLASS_BARRED: ui.classes_text,
            RuleKind.RESIDENCE: ui.places_text,
            RuleKind.SCHOOL: ui.places_text,
        }
        self._pages: dict[RuleKind, QWidget] = {
            RuleKind.AGE_AT_OFFENSE: ui.age_page,
            RuleKind.WORDS_BARRED: ui.words_page,
            RuleKind.CLASS_BARRED: ui.classes_page,
            RuleKind.RESIDENCE: ui.places_page,
            RuleKind.SCHOOL: ui.places_page,
            RuleKind.ENROLLED: ui.enrolled_page,
            RuleKind.PRIOR_PARTICIPATION: ui.prior_page,
            RuleKind.FAILED_BEFORE: ui.prior_page,
        }
        for text in self._texts.values():
            text.setFixedHeight(theme.scaled(_WORDS_HEIGHT))

    def show_kind(self, kind: RuleKind) -> None:
        """Turn to the page of *kind*."""
        self._ui.kind_stack.setCurrentWidget(self._pages[kind])

    def fill(self, rule: Rule) -> None:
        """Show what *rule* holds, on every page: another kind may still be chosen for a new one."""
        ui = self._ui
        for box, number in (
            (ui.minimum_spin, rule.minimum),
            (ui.maximum_spin, rule.maximum),
            (ui.from_age_spin, rule.minimum),
        ):
            set_number(box, box.minimum() if number is None else number)
        set_number(ui.years_spin, rule.years or 0)
        set_number(ui.times_spin, rule.times)
        for text in self._texts.values():
            set_lines(text, "\n".join(rule.words))
        if rule.kind is RuleKind.CLASS_BARRED:
            set_lines(ui.classes_text, "\n".join(map(words.text, rule.words)))

    def read(self, rule: Rule) -> Rule:
        """Return *rule* with what stands on the page of its kind."""
        ui = self._ui
        if rule.kind is RuleKind.AGE_AT_OFFENSE:
            return replace(rule, minimum=_number(ui.minimum_spin), maximum=_number(ui.maximum_spin))
        if rule.kind is RuleKind.ENROLLED:
            return replace(rule, minimum=_number(ui.from_age_spin))
        if rule.kind in self._texts:
            lines = self._texts[rule.kind].toPlainText().splitlines()
            found = [word.strip() for word in lines if word.strip()]
            if rule.kind is RuleKind.CLASS_BARRED:
                offered = (*rule.words, *self._classes())
                found = [kept_class(word, offered) for word in found]
            return replace(rule, words=tuple(dict.fromkeys(found)))
        return replace(rule, years=_number(ui.years_spin), times=ui.times_spin.value())


def _number(box: QSpinBox) -> int | None:
    """Return a number, or None at the lowest value, which stands for no limit."""
    return None if box.value() == box.minimum() else box.value()
