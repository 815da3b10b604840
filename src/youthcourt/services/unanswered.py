"""Requests for more time that nobody answered when their case ended."""

from __future__ import annotations

from youthcourt.store.tables import Case, Extension, Sanction
from youthcourt.store.unit import Unit


def lapse_requests(unit: Unit, case: Case) -> None:
    """Close every request for more time of a case that ends: nobody decided it, so nobody is named."""
    for sanction in unit.find(Sanction, case_id=case.id):
        for row in unit.find(Extension, sanction_id=sanction.id, granted=None):
            unit.change(row, granted=False, decided_on=unit.today)
            unit.touch("obligations", "today")
