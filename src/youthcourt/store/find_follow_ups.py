"""What looks at closed cases found: of the looks on record and in the count; and erasing them of a child."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.following import Found
from youthcourt.store.follow_up_windows import SOURCE, STANDING, LookQuery, state
from youthcourt.store.tables import Audit, Case, FollowUp, FollowUpCount, History, JuryService, Sitting
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_LOOK = table_of(FollowUp)
_COUNT = table_of(FollowUpCount)
_CASE = table_of(Case)
_HISTORY = table_of(History)
_AUDIT = table_of(Audit)

Rows = Sequence[sa.Row[Any]]


def figures(unit: Unit, asked: LookQuery) -> Rows:
    """Return by window, stage of exit, state and result how many looks there are; none in the count yet.

    An arrest that was dropped counts as none.
    """
    groups = (
        _LOOK.c.window_days.label("window_days"),
        _CASE.c.stage.label("exit_stage"),
        state(asked).label("state"),
        _counted_result().label("result"),
    )
    statement = sa.select(*groups, sa.func.count().label("number")).select_from(SOURCE)
    return unit.rows(statement.where(STANDING, _LOOK.c.counted_on.is_(None)).group_by(*groups))


def _counted_result() -> sa.ColumnElement[Any]:
    dropped = (_LOOK.c.result == Found.OFFENSE) & _LOOK.c.dropped_on.is_not(None)
    return sa.case((dropped, Found.NONE.value), else_=sa.cast(_LOOK.c.result, sa.String))


def counted(unit: Unit) -> Rows:
    """Return by window, stage of exit and result how many looks went into the count."""
    groups = (_COUNT.c.window_days, _COUNT.c.exit_stage, _COUNT.c.result)
    return unit.rows(sa.select(*groups, sa.func.sum(_COUNT.c.number).label("number")).group_by(*groups))


def begun(unit: Unit, asked: LookQuery) -> Rows:
    """Return all looks at the cases of which something found is still held, by case, each with its state."""
    other = _LOOK.alias("other")
    held = (
        sa.select(other.c.id)
        .where(other.c.case_id == _LOOK.c.case_id, other.c.checked_on.is_not(None))
        .where(other.c.counted_on.is_(None))
        .exists()
    )
    return unit.rows(
        sa.select(_LOOK.c.id, _LOOK.c.case_id, _CASE.c.exit_on, _CASE.c.stage, state(asked).label("state"))
        .select_from(SOURCE)
        .where(STANDING, held)
        .order_by(_LOOK.c.case_id, _LOOK.c.window_days)
    )


def add_to_count(unit: Unit, period: str, window_days: int, exit_stage: str, result: Found) -> None:
    """Count one look more, with no row in the trail: beside the look's own it would tell of the child."""
    row = unit.one(
        FollowUpCount, period=period, window_days=window_days, exit_stage=exit_stage, result=result
    )
    if row is None:
        row = FollowUpCount(
            id=unit.new_id(), period=period, window_days=window_days, exit_stage=exit_stage, result=result
        )
    row.number += 1
    unit.session.add(row)


def erase(unit: Unit, row: FollowUp, on: date) -> None:
    """Erase what was found in a look, of which the count is kept since *on*. The values go to no history."""
    for name in ("checked_by", "source", "level"):
        setattr(row, name, "")
    row.result = row.offense_on = row.dropped_on = None
    row.counted_on = on
    unit.mark("change", str(_LOOK.name), row.id)


def forget(unit: Unit, keys: Collection[str]) -> None:
    """Empty the history of these looks, and of changes of looks that are no more.

    What a look was when it was taken out stays: nobody had looked then, and undoing puts it back from there.
    """
    unit.session.flush()
    changes = sa.select(_AUDIT.c.seq).where(_AUDIT.c.kind == _LOOK.name, _AUDIT.c.action == "change")
    gone = _HISTORY.c.object_id.not_in(sa.select(_LOOK.c.id)) & _HISTORY.c.audit_seq.in_(changes)
    unit.session.execute(
        sa.update(_HISTORY)
        .where(_HISTORY.c.kind == _LOOK.name, _HISTORY.c.object_id.in_(keys) | gone)
        .values(before="{}")
    )


def back_as_jurors(unit: Unit, until: date) -> tuple[int, int]:
    """Return how many former respondents sat on a jury after their own exit without owing it, and of how
    many who left, each person once, up to and with *until*.
    """
    service, sitting = table_of(JuryService), table_of(Sitting)
    first = (
        sa.select(_CASE.c.respondent_id.label("person"), sa.func.min(_CASE.c.exit_on).label("exit_on"))
        .where(STANDING, _CASE.c.exit_on <= until)
        .group_by(_CASE.c.respondent_id)
        .subquery()
    )
    sat = (
        sa.select(sa.literal(1))
        .select_from(service.join(sitting, sitting.c.id == service.c.sitting_id))
        .where(service.c.person_id == first.c.person, service.c.counts.is_(True))
        .where(service.c.obligation_id.is_(None))
        .where(sitting.c.held_on > first.c.exit_on, sitting.c.held_on <= until)
        .exists()
    )
    row = unit.rows(
        sa.select(
            sa.func.coalesce(sa.func.sum(sa.case((sat, 1), else_=0)), 0).label("back"),
            sa.func.count().label("left"),
        ).select_from(first)
    )[0]
    return int(row.back), int(row.left)
