"""Somebody made up, and at once what the court's rules in use say of them. Nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QSpinBox, QWidget

from youthcourt import words
from youthcourt.gui.forms.try_rules_dialog import Ui_TryRulesDialog
from youthcourt.gui.kit.enrolled import offer_answers
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.settings.inputs import resist_wheel, watch
from youthcourt.look import plain, theme
from youthcourt.services.eligibility_rules import Tried, tried
from youthcourt.services.offenses import kept_class, offered_classes

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDTH, _REASONS, _AGE = 620, 74, 15


class TryRulesDialog(QDialog):
    """Begins with fifteen, unknown for the rest; each change is answered as it is typed."""

    help_page = "rules"

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._ui = ui = Ui_TryRulesDialog()
        ui.setupUi(self)
        plain.make_plain(self)
        offer_answers(ui.enrolled_box)
        ui.age_then_spin.setValue(_AGE)
        ui.age_now_spin.setValue(_AGE)
        resist_wheel(self)
        ui.reasons_text.setFixedHeight(theme.scaled(_REASONS))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(_WIDTH))
        watch(self, self._answer)
        ui.close_button.clicked.connect(self.accept)
        ui.age_then_spin.setFocus()
        self._answer()

    def _answer(self) -> None:
        with refusals_shown(self):
            answer = self._office.ask(tried, self._typed())
            self._ui.result_label.setText(words.label(answer.result))
            told = "\n".join(answer.reasons) or words.text("No rule speaks.")
            if self._ui.reasons_text.toPlainText() != told:
                self._ui.reasons_text.setPlainText(told)

    def _typed(self) -> Tried:
        ui = self._ui
        return Tried(
            age_then=_age(ui.age_then_spin),
            age_now=_age(ui.age_now_spin),
            offense=ui.offense_edit.text(),
            offense_class=kept_class(ui.class_edit.text().strip(), self._office.ask(offered_classes)),
            address=ui.address_edit.text(),
            school=ui.school_edit.text(),
            enrolled=ui.enrolled_box.currentData(),
            earlier=ui.earlier_spin.value(),
            failed=ui.failed_spin.value(),
        )


def _age(box: QSpinBox) -> int | None:
    return None if box.value() == box.minimum() else box.value()
