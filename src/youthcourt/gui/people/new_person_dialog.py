"""A new person: a name is enough, everything else can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.domain.parts import Role
from youthcourt.gui.forms.new_person_dialog import Ui_NewPersonDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.lists.while_typing import WhileTyping, day_of, hint_below
from youthcourt.services import alike, people
from youthcourt.services.alike import Sought
from youthcourt.services.people import NewPerson

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_OFFERED = (Role.JUROR, Role.JUDGE, Role.VOLUNTEER, Role.MENTOR, Role.GUARDIAN, Role.RESPONDENT)


class NewPersonDialog(ActDialog):
    """Takes somebody in. A juror goes into the pool at once; oath and permission follow."""

    added = Signal(str)
    """The key of the new person."""

    def __init__(self, office: Office, role: Role | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._key = ""
        self.accepted.connect(lambda: self.added.emit(self._key))
        self._ui = Ui_NewPersonDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.birth_date_date.set_up(
            words.text("Birth date"), office.today, lean=Lean.PAST, field="birth_date", calendar=False
        )
        self._ui.role_box.addItem(words.text("No role yet"), None)
        for offered in _OFFERED:
            self._ui.role_box.addItem(words.label(offered), offered)
        self._ui.role_box.setCurrentIndex(max(0, self._ui.role_box.findData(role)) if role else 0)
        ui = self._ui
        hint = hint_below(ui.layout_1, ui.layout_5, ui.birth_date_date.edit)
        inputs = (ui.given_edit, ui.family_edit, ui.birth_date_date, ui.phone_edit)
        self._typing = WhileTyping(office, hint, inputs, self._sought, self._use)
        self._ui.given_edit.setFocus()

    def act(self) -> None:
        typed = NewPerson(
            given=self._ui.given_edit.text(),
            family=self._ui.family_edit.text(),
            birth_date=self._ui.birth_date_date.value(),
            phone=self._ui.phone_edit.text(),
            school=self._ui.school_edit.text(),
            strengths=self._ui.strengths_text.toPlainText(),
        )
        role = self._role()
        with self._office.one_step():
            if role is Role.JUROR:
                self._key = self._office.do(people.add_juror, typed)
            else:
                self._key = self._office.do(people.add_person, typed, *([role] if role else []))
            if self._typing.apart:
                self._office.do(alike.not_the_same, self._key, self._typing.apart)

    def _role(self) -> Role | None:
        held = self._ui.role_box.currentData()
        return Role(held) if held else None

    def _sought(self) -> Sought:
        ui = self._ui
        return Sought(
            ui.given_edit.text(), ui.family_edit.text(), birth_date=day_of(ui.birth_date_date),
            phone=ui.phone_edit.text(),
        )  # fmt: skip

    def _use(self, key: str) -> None:
        """Somebody known takes the part that was chosen, and their page opens."""
        role = self._role()
        with refusals_shown(self) as outcome:
            if role is Role.JUROR:
                self._office.do(people.make_juror, key)
            elif role is not None:
                self._office.do(people.give_role, key, role)
        if outcome.refused is None:
            self._key = key
            self.done(QDialog.DialogCode.Accepted)
