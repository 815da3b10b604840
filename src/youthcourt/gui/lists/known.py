"""Somebody the court knows already, offered in dialogs beside the fields for somebody new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt import words
from youthcourt.gui.forms.guardian import Ui_GuardianDialog
from youthcourt.gui.forms.party import Ui_PartyDialog
from youthcourt.gui.kit.find_choice import FindChoice
from youthcourt.gui.lists.while_typing import WhileTyping, hint_below
from youthcourt.services import choosing, people
from youthcourt.services.alike import Sought
from youthcourt.services.people import NewPerson

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class KnownPerson:
    """Lets *choice* find the court's people, but for *without*; who is chosen needs no *fields*.

    *show* is handed the person chosen, or an empty one when the choice is taken back.
    """

    def __init__(
        self,
        office: Office,
        choice: FindChoice,
        fields: tuple[QWidget, ...],
        show: Callable[[NewPerson], object],
        without: str = "",
    ) -> None:
        self._office, self._choice, self._fields, self._show = office, choice, fields, show
        choice.set_up(office, choosing.PEOPLE, words.text("Type a name to find"), without)
        choice.chosen.connect(self._chosen)

    def key(self) -> str | None:
        """Return who is chosen, None for somebody new. Raises BadInput for a name that is not in the list."""
        return self._choice.key()

    def use(self, key: str) -> None:
        """Choose somebody by key."""
        self._choice.choose(key)
        self._chosen()

    @property
    def anybody(self) -> bool:
        """Whether something stands in the choice."""
        return bool(self._choice.currentText().strip())

    def _chosen(self) -> None:
        key = self._choice.key()
        for field in self._fields:
            field.setEnabled(key is None)
        self._show(self._office.ask(people.person_page, key).person if key else NewPerson())


def name_typing(
    office: Office,
    known: KnownPerson,
    ui: Ui_GuardianDialog | Ui_PartyDialog,
    organization: QLineEdit | None = None,
) -> WhileTyping:
    """Say beneath the name who may be the same, while a guardian or a party is typed into their form."""

    def sought() -> Sought:
        if known.anybody:
            return Sought()
        return Sought(
            ui.given_edit.text(), ui.family_edit.text(), phone=ui.phone_edit.text(),
            address=ui.address_edit.text(), organization=organization.text() if organization else "",
        )  # fmt: skip

    hint = hint_below(ui.form_1, ui.family_edit, ui.family_edit)

    def use(key: str) -> None:
        known.use(key)
        # The fields may say what they said before, and then nothing is asked anew.
        hint.show_lines(())

    inputs = [ui.given_edit, ui.family_edit, ui.phone_edit, ui.address_edit]
    return WhileTyping(office, hint, [*inputs, *([organization] if organization else [])], sought, use)
