"""Somebody the court knows already, offered in the dialogs of a case beside the fields for somebody new."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.choice import Choice
from youthcourt.services import people
from youthcourt.services.people import NewPerson, PersonLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class KnownPerson:
    """Fills *choice* with the court's people, but for *without*; who is chosen needs no *fields*.

    *show* is handed the person chosen, or an empty one when the choice is taken back.
    """

    def __init__(
        self,
        office: Office,
        choice: Choice,
        fields: tuple[QWidget, ...],
        show: Callable[[NewPerson], object],
        without: str = "",
    ) -> None:
        self._office, self._choice, self._fields, self._show = office, choice, fields, show
        found = office.ask(people.list_people)
        choice.set_choices(
            [(line.id, _told(line)) for line in found if line.id != without],
            words.text("Type a name to find"),
        )
        choice.chosen.connect(self._chosen)

    def key(self) -> str | None:
        """Return who is chosen, None for somebody new. Raises BadInput for a name that is not in the list."""
        return self._choice.key()

    def _chosen(self) -> None:
        key = self._choice.key()
        for field in self._fields:
            field.setEnabled(key is None)
        self._show(self._office.ask(people.person_page, key).person if key else NewPerson())


def _told(line: PersonLine) -> str:
    born = words.text("born {date}", date=words.short_day(line.birth_date)) if line.birth_date else ""
    roles = words.listing(words.label(role).lower() for role in line.roles)
    return words.listing(part for part in (line.name, born, roles) if part)
