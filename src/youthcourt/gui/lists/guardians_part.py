"""The table of a young person's guardians, and what is done with them: added, changed, ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.gui.kit.ask import Question, ask_day
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.look import plain
from youthcourt.services import guardians
from youthcourt.services.people import GuardianLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def stands(line: GuardianLine) -> str:
    """Return how they stand: ``Foster carer (for Bright Homes), may sign, until Nov 1, 2026``."""
    as_what = words.label(line.capacity)
    if line.on_behalf_of:
        as_what = words.text("{capacity} (for {agency})", capacity=as_what, agency=line.on_behalf_of)
    if line.left_alone:
        rights = [words.text("no contact")]
    else:
        rights = [
            words.text("may sign") if line.may_sign else "",
            words.text("gets letters") if line.gets_letters else "",
        ]
    days = [
        words.text("from {date}", date=line.since) if line.since else "",
        words.text("until {date}", date=line.until) if line.until else "",
    ]
    return ", ".join(part for part in (as_what, *rights, *days) if part)


GUARDIANS = [
    Column[GuardianLine]("Name", lambda line: line.name),
    Column[GuardianLine]("Stands as", stands, width=190),
    Column[GuardianLine]("Phone", lambda line: "" if line.left_alone else line.phone, width=90),
]


class GuardianButtons(QObject):
    """Changes and ends the tie chosen in *table*; *young* says whose guardians they are."""

    def __init__(self, office: Office, table: Table, page: QWidget, young: Callable[[], str]) -> None:
        super().__init__(page)
        self._office, self._table, self._page, self._young = office, table, page, young
        self.change_button = self._made("change_guardian_button", words.text("Change…"), self._change)
        self.end_button = self._made("end_guardian_button", words.text("End…"), self._end)
        self.buttons = (self.change_button, self.end_button)
        table.current_changed.connect(self._offer)
        self._offer(None)

    def _made(self, name: str, text: str, act: Callable[[], None]) -> QPushButton:
        made = plain.button(text)
        made.setObjectName(name)
        made.clicked.connect(act)
        return made

    def _offer(self, line: GuardianLine | None) -> None:
        self.change_button.setEnabled(line is not None)
        self.end_button.setEnabled(line is not None and line.until is None)

    def add(self) -> None:
        """Ask for another guardian."""
        GuardianDialog(self._office, self._young(), self._page).open()

    def _change(self) -> None:
        line = self._table.current()
        if line is not None:
            GuardianDialog(self._office, self._young(), self._page, line).open()

    def _end(self) -> None:
        line = self._table.current()
        if line is None:
            return
        told = words.text(
            "{name} no longer stands for the young person from that day on. What was signed before stays.",
            name=line.name,
        )
        question = Question(
            words.text("End a guardian’s time"), told, words.text("&From"), words.text("End"),
            record=line.link_id,
        )  # fmt: skip

        def end(day: date) -> None:
            self._office.do(guardians.end_guardian, line.link_id, day)

        ask_day(self._page, question, self._office.today, end)
