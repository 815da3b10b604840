"""Somebody the court knows already, offered in dialogs beside the fields for somebody new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.find_choice import FindChoice
from youthcourt.services import choosing, people
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

    def _chosen(self) -> None:
        key = self._choice.key()
        for field in self._fields:
            field.setEnabled(key is None)
        self._show(self._office.ask(people.person_page, key).person if key else NewPerson())
