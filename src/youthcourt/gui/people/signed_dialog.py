"""What is signed before a juror's first seat: the oath, and for a minor a guardian's permission."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.consent import Capacity, Method
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.signed_dialog import Ui_SignedDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.look import plain
from youthcourt.services import people
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class _SignedDialog(ActDialog):
    """When it was signed, and whether here or on paper in the file."""

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._shown = office, shown
        self._ui = Ui_SignedDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.signed_on_date.set_up(
            words.text("Signed on"), office.today, lean=Lean.PAST, field="signed_on"
        )
        self._ui.signed_on_date.set_value(office.today())

    def signed_on(self) -> date:
        """Return the day of signing; raises BadInput."""
        day = self._ui.signed_on_date.value()
        if day is None:
            raise BadInput("Give the day it was signed.", field="signed_on")
        return day

    def method(self) -> Method:
        """Return how the consent is held."""
        return Method.PAPER_ON_FILE if self._ui.paper_radio.isChecked() else Method.SIGNED


class OathDialog(_SignedDialog):
    """Records a juror's oath of confidentiality."""

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(office, shown, parent)
        plain.set_title(self, words.text("Juror's oath"))
        self._ui.what_label.setText(
            words.text("The juror has promised to keep what is said in hearings to themselves.")
        )
        self._ui.signer_row.hide()
        self._ui.act_button.setText(words.text("Record oath"))

    def act(self) -> None:
        self._office.do(people.record_oath, self._shown.id, self.signed_on(), self.method())


class PermissionDialog(_SignedDialog):
    """Records a guardian's permission to serve as a juror."""

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(office, shown, parent)
        plain.set_title(self, words.text("Guardian's permission"))
        self._ui.what_label.setText(words.text("A guardian allows the young person to serve as a juror."))
        self._ui.act_button.setText(words.text("Record permission"))
        signers = [line for line in shown.guardians if line.may_sign and not line.no_contact]
        self._ui.signer_choice.set_choices(
            [(line.person_id, f"{line.name}, {words.label(line.capacity).lower()}") for line in signers],
            words.text("Type a name"),
        )
        self._capacities = {line.person_id: line.capacity for line in signers}
        for capacity in Capacity:
            if capacity is not Capacity.SELF:
                self._ui.capacity_box.addItem(words.label(capacity), capacity)
        self._ui.signer_choice.chosen.connect(self._follow)
        if signers:
            self._ui.signer_choice.choose(signers[0].person_id)
            self._follow()

    def act(self) -> None:
        signer = self._ui.signer_choice.key()
        if signer is None:
            raise BadInput("Choose the guardian who signed.", field="signer")
        capacity = Capacity(self._ui.capacity_box.currentData())
        self._office.do(
            people.record_permission, self._shown.id, signer, capacity, self.signed_on(), self.method()
        )

    def _follow(self) -> None:
        capacity = self._capacities.get(self._ui.signer_choice.key() or "")
        if capacity is not None:
            self._ui.capacity_box.setCurrentIndex(self._ui.capacity_box.findData(capacity))
