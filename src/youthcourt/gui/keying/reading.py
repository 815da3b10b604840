"""What is typed into a hearing's cells and is read by the court's own lists: judges and days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QLocale

from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.date_words import Lean, Order, Reading, read_date
from youthcourt.gui.kit.dates import locale_order


def read_judge(typed: str, judges: Sequence[tuple[str, str]]) -> str | None:
    """Return who is meant by a name or the beginning of one of its words; None for nothing typed.

    Raises BadInput where that is nobody, or more than one.
    """
    wanted = typed.strip().casefold()
    if not wanted:
        return None
    whole = [key for key, name in judges if name.casefold() == wanted]
    begun = [key for key, name in judges if any(word.startswith(wanted) for word in name.casefold().split())]
    found = whole or begun
    if len(found) != 1:
        raise BadInput(
            "“{typed}” is not the name of one judge here. Type it in full, or add the person first.",
            field="judge",
            typed=typed.strip(),
        )
    return found[0]


def read_day(typed: str, today: date) -> date | None:
    """Return the day that is meant, the last one of that date; None for nothing. Raises BadInput."""
    if not typed.strip():
        return None
    try:
        return read_date(typed, Reading(today, _order(), Lean.PAST))
    except BadInput as problem:
        told = {name: value for name, value in problem.values.items() if name != "field"}
        raise BadInput(problem.template, field="approved_on", **told) from problem


def day_typed(day: date) -> str:
    """Return a day as it is typed here, without its year."""
    return f"{day.day}/{day.month}" if _order() is Order.DAY_FIRST else f"{day.month}/{day.day}"


def _order() -> Order:
    return locale_order(QLocale())
