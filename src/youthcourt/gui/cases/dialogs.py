"""The small dialogs of a case: a reason with a choice, a guardian, a consent, a party, a sitting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import PartyRole
from youthcourt.gui.forms.party import Ui_PartyDialog
from youthcourt.gui.forms.reason import Ui_ReasonDialog
from youthcourt.gui.forms.schedule import Ui_ScheduleDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.lists.known import KnownPerson, name_typing
from youthcourt.look import plain
from youthcourt.services import alike, intake, sittings
from youthcourt.services.closed_days import day_note
from youthcourt.services.people import NewPerson

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class ReasonDialog(ActDialog):
    """A choice and a reason for it, handed to *act*.

    *chosen* is chosen at first. Where it is None nothing is, so that Enter decides nothing by itself;
    a single choice is chosen in any case.
    """

    def __init__(
        self,
        parent: QWidget,
        title: str,
        about: str,
        choices: Iterable[tuple[str, object]],
        act: Callable[[object, str], object],
        chosen: object = None,
    ) -> None:
        super().__init__(parent)
        self._act = act
        self._ui = Ui_ReasonDialog()
        self._ui.setupUi(self)
        plain.set_title(self, title)
        self._ui.what_label.setText(about)
        self._ui.what_label.setVisible(bool(about))
        for text, value in choices:
            self._ui.choice_combo.addItem(text, value)
        only = self._ui.choice_combo.count() == 1
        self._ui.choice_combo.setCurrentIndex(0 if only else self._ui.choice_combo.findData(chosen))
        self._ui.choice_combo.setPlaceholderText(words.text("Choose"))
        self.setMinimumWidth(460)
        self.bind(self._ui.save_button, self._ui.cancel_button)

    def act(self) -> None:
        if self._ui.choice_combo.currentIndex() < 0:
            raise BadInput(
                "Nothing is chosen yet. Choose from the list, then give the reason.", field="choice"
            )
        self._act(self._ui.choice_combo.currentData(), self._ui.reason_edit.text())


class PartyDialog(ActDialog):
    """Adds a victim or witness: a person or an organization."""

    def __init__(self, office: Office, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._number = office, number
        self._ui = Ui_PartyDialog()
        self._ui.setupUi(self)
        for role in PartyRole:
            self._ui.role_combo.addItem(words.label(role), role)
        ui = self._ui
        fields = (ui.given_edit, ui.family_edit, ui.phone_edit, ui.address_edit, ui.school_edit,
                  ui.organization_edit)  # fmt: skip
        self._known = KnownPerson(office, ui.known_choice, fields, self._show_known)
        self._typing = name_typing(office, self._known, ui, ui.organization_edit)
        ui.role_combo.setFocus()
        self.bind(self._ui.save_button, self._ui.cancel_button)

    def _show_known(self, person: NewPerson) -> None:
        ui = self._ui
        ui.given_edit.setText(person.given)
        ui.family_edit.setText(person.family)
        ui.phone_edit.setText(person.phone)
        ui.address_edit.setText(person.address)
        ui.school_edit.setText(person.school)
        ui.organization_edit.clear()

    def act(self) -> None:
        ui, known = self._ui, self._known.key()
        role = PartyRole(ui.role_combo.currentData())
        if known is not None:
            self._office.do(intake.add_known_party, self._number, known, role)
            return
        person = NewPerson(
            given=ui.given_edit.text(),
            family=ui.family_edit.text(),
            phone=ui.phone_edit.text(),
            address=ui.address_edit.text(),
            school=ui.school_edit.text(),
        )
        organization = ui.organization_edit.text().strip()
        party = organization if organization and not (person.given or person.family) else person
        with self._office.one_step():
            key = self._office.do(intake.add_party, self._number, party, role)
            if self._typing.apart:
                self._office.do(alike.not_the_party, key, self._typing.apart)


class ScheduleDialog(ActDialog):
    """Puts cases on the docket of a sitting, or of a new day."""

    def __init__(self, office: Office, numbers: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._numbers = office, tuple(numbers)
        self.record = " ".join(self._numbers)
        self._ui = Ui_ScheduleDialog()
        self._ui.setupUi(self)
        coming = office.ask(sittings.coming_sittings)
        for line in coming:
            self._ui.sitting_combo.addItem(words.day(line.held_on), line.held_on)
        self._ui.sitting_combo.setEnabled(bool(coming))
        self._ui.day_line.set_up(
            words.text("A new day"), office.today, field="day", note=lambda day: office.ask(day_note, day)
        )
        self.setMinimumWidth(480)
        self.bind(self._ui.save_button, self._ui.cancel_button)

    def act(self) -> None:
        day: date | None = self._ui.day_line.value() or self._ui.sitting_combo.currentData()
        if day is None:
            raise BadInput("Choose a sitting, or type the day of a new one.", field="day")
        self._office.do(sittings.schedule, self._numbers, day)
