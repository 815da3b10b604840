"""What young people still owe: one line a case with something open, by its day alone, and the next step.

It says what is left, how late it is, who was last in touch and what comes next. Nobody is scored: cases
stand in the order of their due dates and in no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.errors import Refused
from youthcourt.domain.lists import Asked
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import EXITS
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.catalogue import amount_of
from youthcourt.services.contacts import last_contacts
from youthcourt.services.person_lines import full_name
from youthcourt.services.today_lines import when_words
from youthcourt.store import find_cases, owed_windows
from youthcourt.store.owed_windows import LATE, LATER, WEEK, WEEK_DAYS, OwedQuery, OwedSum
from youthcourt.store.unit import Unit

__all__ = ["DUE", "DUES", "LATE", "LATER", "PROVIDER", "WEEK", "WEEK_DAYS", "OwedLine", "OwedSum",
           "count_owed", "left_words", "owed_keys", "owed_lines", "owed_position", "owed_sum", "owed_window",
           "set_next_step"]  # fmt: skip

DUE, PROVIDER = "due", "provider"
"""The chips of the list: how it stands, and the keys of organizations."""
DUES = (LATE, WEEK, LATER)


@dataclass(frozen=True)
class OwedLine:
    """What one case still owes."""

    person_id: str
    name: str
    case: str
    left: str
    """In words: ``Community service: 12 of 20 hours left, Apology letter``."""
    due: date
    """The earliest day of what is open."""
    when: str
    """``4 days late``, ``today``, ``in 3 days``."""
    stands: str
    """One of DUES."""
    next_step: str = ""
    """For the staff: never on a paper that a family is handed."""
    provider: str = ""
    contact_on: date | None = None
    contact: str = ""
    """What came of the last contact, in words."""


def count_owed(unit: Unit, asked: Asked) -> int:
    """Return how many cases are asked for."""
    return owed_windows.count(unit, _query(unit, asked))


def owed_window(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[OwedLine, ...]:
    """Return at most *limit* cases from *offset* (from 0) on, the longest late first."""
    return owed_lines(unit, owed_windows.numbers(unit, _query(unit, asked), offset, limit))


def owed_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the case numbers that ``owed_window`` would return."""
    return tuple(owed_windows.numbers(unit, _query(unit, asked), offset, limit))


def owed_position(unit: Unit, asked: Asked, number: str) -> int:
    """Return at which place a case stands in what is asked for; -1 when it is not in it."""
    return owed_windows.position(unit, _query(unit, asked), number)


def owed_sum(unit: Unit) -> OwedSum:
    """Return how many cases have something open, and how many of them are late or due soon."""
    return owed_windows.summed(unit, unit.today)


def owed_lines(unit: Unit, numbers: Sequence[str]) -> tuple[OwedLine, ...]:
    """Return what these cases owe, in the order given."""
    items: dict[str, list[Any]] = {}
    for item in owed_windows.open_items(unit, unit.today, numbers):
        items.setdefault(item.number, []).append(item)
    rows = {row.number: row for row in owed_windows.cases(unit, numbers)}
    spoken = last_contacts(unit, numbers)
    return tuple(
        _line(unit, rows[number], items[number], spoken.get(number)) for number in numbers if number in items
    )


def left_words(label: str, counted: Counted, amount: int, done: int, due: date) -> str:
    """Return what is left of one sanction, in words; amounts in stored hundredths.

    ``Community service: 12 of 20 hours left``, ``Essay: 600 words``, ``Apology letter``, ``Curfew until …``.
    """
    if counted is Counted.UNTIL_DATE:
        return words.text("{label} until {date}", label=words.text(label), date=words.brief_day(due))
    left, whole = amount_of(max(amount - done, 0)), amount_of(amount)
    name = words.text(label)
    if not left:
        return words.text("{label}: done, to be closed", label=name)
    if done:
        what = words.counted(amount, counted)
        rest = words.counted(amount - done, counted) if counted is Counted.MONEY else words.number(left)
        return words.text("{label}: {left} of {whole} left", label=name, left=rest, whole=what)
    return name if counted is Counted.COUNT and whole == 1 else words.amount(label, amount, counted)


def set_next_step(unit: Unit, number: str, step: str) -> bool:
    """Note in a few words what the staff does next in a case; empty takes it away. Says whether it differs.

    Raises Refused for a case that has ended, BadInput for too many letters.
    """
    case = find_cases.by_number(unit, number)
    if case.stage in EXITS:
        raise Refused("Case {case} has ended, so no step is next. Open it again first.", case=case.number)
    changed = unit.change(case, next_step=clean_line(step, field="The next step"))
    if changed:
        unit.touch("owed", f"case:{case.number}")
    return changed


def _line(unit: Unit, row: Any, items: Sequence[Any], spoken: tuple[date, ContactResult] | None) -> OwedLine:
    due = items[0].due_on
    late = (unit.today - due).days
    told = (left_words(item.label, item.unit, item.amount, item.done, item.due_on) for item in items)
    providers = dict.fromkeys(item.provider for item in items if item.provider)
    return OwedLine(
        row.respondent_id,
        full_name(row.given, row.family, row.suffix) or row.agency_number,
        row.number,
        "; ".join(told),
        due,
        when_words(due, unit.today),
        LATE if late > 0 else WEEK if -late <= WEEK_DAYS else LATER,
        row.next_step,
        ", ".join(providers),
        spoken[0] if spoken else None,
        words.label(spoken[1]) if spoken else "",
    )


def _query(unit: Unit, asked: Asked) -> OwedQuery:
    dues = frozenset(due for due in DUES if due in asked.values(DUE))
    providers = frozenset(asked.values(PROVIDER))
    return OwedQuery(unit.today, tuple(fold(asked.words).split()), dues, providers, asked.orders)
