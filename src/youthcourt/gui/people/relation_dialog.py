"""A tie between two people, which the draw heeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import RelationKind
from youthcourt.gui.forms.relation_dialog import Ui_RelationDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.services import choosing, people
from youthcourt.services.people import PersonPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class RelationDialog(ActDialog):
    """Ties the person shown to somebody known here."""

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._shown = office, shown
        self._ui = Ui_RelationDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.other_choice.set_up(office, choosing.PEOPLE, words.text("Type a name"), shown.id)
        for kind in RelationKind:
            self._ui.kind_box.addItem(words.label(kind), kind)

    def act(self) -> None:
        other = self._ui.other_choice.key()
        if other is None:
            raise BadInput("Choose the other person first.", field="other")
        self._office.do(
            people.add_relation,
            self._shown.id,
            other,
            RelationKind(self._ui.kind_box.currentData()),
            self._ui.source_edit.text(),
        )
