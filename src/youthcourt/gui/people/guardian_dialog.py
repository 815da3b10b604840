"""A guardian of a young person: somebody known here, or somebody new."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.consent import Capacity
from youthcourt.gui.forms.guardian_dialog import Ui_GuardianDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.language import offer
from youthcourt.gui.lists.while_typing import WhileTyping, hint_below
from youthcourt.services import alike, choosing, people
from youthcourt.services.alike import Sought
from youthcourt.services.people import NewPerson
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class GuardianDialog(ActDialog):
    """Ties a guardian to the person shown."""

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._shown = office, shown
        self._ui = ui = Ui_GuardianDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        ui.known_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"), shown.id)
        for capacity in Capacity:
            if capacity is not Capacity.SELF:
                ui.capacity_box.addItem(words.label(capacity), capacity)
        ui.known_choice.chosen.connect(self._known_chosen)
        ui.language_edit.setText(shown.person.language)
        offer(ui.language_edit)
        hint = hint_below(ui.layout_1, ui.layout_3, ui.family_edit)
        inputs = (ui.given_edit, ui.family_edit, ui.phone_edit)
        self._typing = WhileTyping(office, hint, inputs, self._sought, self._use)

    def act(self) -> None:
        ui = self._ui
        known = ui.known_choice.key()
        typed = NewPerson(
            given=ui.given_edit.text(),
            family=ui.family_edit.text(),
            phone=ui.phone_edit.text(),
            language=ui.language_edit.text(),
            household=self._shown.person.household if ui.lives_with_box.isChecked() else "",
        )
        with self._office.one_step():
            key = self._office.do(
                people.add_guardian,
                self._shown.id,
                known or typed,
                Capacity(ui.capacity_box.currentData()),
                may_sign=ui.may_sign_box.isChecked(),
                lives_with=ui.lives_with_box.isChecked(),
                no_contact=ui.no_contact_box.isChecked(),
            )
            if self._typing.apart and known is None:
                self._office.do(alike.not_the_same, key, self._typing.apart)

    def _sought(self) -> Sought:
        ui = self._ui
        if ui.known_choice.currentText().strip():
            return Sought()
        return Sought(ui.given_edit.text(), ui.family_edit.text(), phone=ui.phone_edit.text())

    def _use(self, key: str) -> None:
        self._ui.known_choice.choose(key)
        self._known_chosen()
        self._typing.ask()

    def _known_chosen(self) -> None:
        """Somebody known needs no new name."""
        new = self._ui.known_choice.key() is None
        for entry in (self._ui.given_edit, self._ui.family_edit, self._ui.phone_edit, self._ui.language_edit):
            entry.setEnabled(new)
