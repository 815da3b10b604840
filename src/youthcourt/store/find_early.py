"""The early exits of a month by their reasons, by one aggregate; no row is loaded."""

from __future__ import annotations

import sqlalchemy as sa

from youthcourt.domain import measures
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.closing import EARLY_REASONS
from youthcourt.store.tables import Case
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)


def by_reason(unit: Unit, month: Month) -> dict[str, tuple[int, int | None]]:
    """Return by the code of its measure how many cases left early for its reasons, of how many in all."""
    columns = [
        sa.func.coalesce(sa.func.sum(sa.case((_CASE.c.exit_code.in_(sorted(reasons)), 1), else_=0)), 0).label(
            code
        )
        for code, reasons in EARLY_REASONS.items()
    ]
    row = unit.rows(
        sa.select(sa.func.count().label("all"), *columns).where(
            _CASE.c.exit_on.between(month.first, month.last), _CASE.c.stage.in_(measures.EARLY)
        )
    )[0]
    return {code: (int(getattr(row, code)), row.all) for code in EARLY_REASONS}
