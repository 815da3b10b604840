"""What the dialogs after the hearing share: numbers as typed, days that are needed."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit

from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.dates import DateLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_HALVES = re.compile(r",(\d{1,2})$")
"""A comma that stands for a decimal point."""


class AfterDialog(ActDialog):
    """A dialog of the tab after the hearing."""

    help_page = "after"

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the form: what a line says beside itself is only known at the dialog's width."""
        super().showEvent(event)
        rows = self.layout()
        if rows is not None and rows.hasHeightForWidth():
            rows.activate()
            self.resize(self.width(), rows.totalHeightForWidth(self.width()))


def typed_number(edit: QLineEdit, field: str) -> Decimal | None:
    """Return the number on a line; None where nothing is typed. ``2,5`` is two and a half, ``1,000`` a
    thousand. Raises BadInput.
    """
    text = edit.text().strip()
    if not text:
        return None
    try:
        return Decimal(_HALVES.sub(r".\1", text).replace(",", ""))
    except InvalidOperation:
        raise BadInput("“{typed}” is no number. Type it like 2 or 2.5.", field=field, typed=text) from None


def needed_number(edit: QLineEdit, field: str) -> Decimal:
    """Return the number on a line; raises BadInput where there is none."""
    number = typed_number(edit, field)
    if number is None:
        raise BadInput("Say how much, such as 2 or 2.5.", field=field)
    return number


def needed_day(line: DateLine, field: str) -> date:
    """Return the day on a line; raises BadInput where there is none."""
    day = line.value()
    if day is None:
        raise BadInput("Please give the day.", field=field)
    return day


def past_day(line: DateLine, office: Office, name: str, field: str) -> None:
    """Set a line up for a day that has passed, today at first; *name* is in the language in use."""
    line.set_up(name, office.today, lean=Lean.PAST, field=field)
    line.set_value(office.today())
