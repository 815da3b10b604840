"""The contact log: who was called or written to, what came of it, and who is to be left alone.

Source: domain reference, section 1.2 (steps 3 and 6) and section 8, situations 17 and 18.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from youthcourt.domain.contacts import ContactResult
from youthcourt.store import find_contacts
from youthcourt.store.unit import Unit


def last_contacts(unit: Unit, case_numbers: Collection[str]) -> dict[str, tuple[date, ContactResult]]:
    """Return by case number the day and the result of the newest contact; a case without one is not in it.

    One question to the file, however many cases.
    """
    return {row.number: (row.on, row.result) for row in find_contacts.last_of_cases(unit, case_numbers)}
