"""Who presides in which room of a sitting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.parts import Role
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.choice import Choice
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.services import people, sittings
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class RoomsPart(QObject):
    """A choice of the judge for each room, judges first."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._choices: dict[str, Choice] = {}
        self._judges: dict[str, str | None] = {}

    def show_sitting(self, shown: Shown) -> None:
        """Show the rooms of a day with their judges."""
        if set(self._choices) != {room.id for room in shown.rooms}:
            self._build(shown)
        offered = self._people()
        for room in shown.rooms:
            self._choices[room.id].set_choices(offered, words.text("Nobody yet: type a name"))
            self._choices[room.id].choose(room.judge_id)
            self._judges[room.id] = room.judge_id

    def _build(self, shown: Shown) -> None:
        row = self._ui.rooms_row
        for old in self._ui.rooms_box.findChildren(Field):
            row.removeWidget(old)
            old.deleteLater()
        self._choices = {}
        for room in shown.rooms:
            choice = Choice()
            choice.left.connect(lambda room_id=room.id: self._set(room_id))
            self._choices[room.id] = choice
            row.addWidget(
                Field(
                    f"judge_{room.id}", words.text("Judge in {name}", name=plain.literal(room.name)), choice
                ),
                1,
            )

    def _people(self) -> list[tuple[str, str]]:
        """Return judges first, then other adults who help; anybody chosen becomes a judge."""
        judges = self._office.ask(people.list_people, Role.JUDGE)
        helpers = self._office.ask(people.list_people, Role.VOLUNTEER)
        known = {line.id: line.name for line in (*judges, *helpers)}
        return list(known.items())

    def save(self) -> bool:
        """Save a judge who is typed and not left yet; False when one was refused, and the page says why."""
        return all(self._set(room_id) for room_id in self._choices)

    def _set(self, room_id: str) -> bool:
        if not shiboken6.isValid(self._page):
            return True  # a line that dies with its page says once more that it was left
        before = self._judges.get(room_id)
        with refusals_shown(self._page) as outcome:
            key = self._choices[room_id].key()
            if key != before:
                self._judges[room_id] = key
                self._office.do(sittings.set_judge, room_id, key)
        if outcome.refused is not None:
            # A list tells twice that it was left: it is refused twice, or the second time would hide why.
            self._judges[room_id] = before
        return outcome.refused is None
