"""The counts of a month, each by one aggregate; no row is loaded. The keys are the codes of ``measures``.

Each function returns, by code, the value and its base. Hours are hundredths, money is cents.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain import measures
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.parts import HearingResult, PutOffBy
from youthcourt.domain.sanctions import JURY_DUTY
from youthcourt.domain.sanctions import Unit as Measured
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.store.find_people import served
from youthcourt.store.follow_up_windows import SOURCE, STANDING, LookQuery, agreed
from youthcourt.store.owed_windows import still_open
from youthcourt.store.tables import (
    Case,
    CreditEntry,
    Disposition,
    DispositionItem,
    DutyObligation,
    FollowUp,
    Hearing,
    JuryService,
    Restitution,
    RestitutionPayment,
    Sanction,
    SanctionLog,
    Sitting,
    StageEntry,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

Counts = dict[str, tuple[int, int | None]]
_CASE = table_of(Case)
_SITTING = table_of(Sitting)
_SERVICE = table_of(JuryService)


def cases(unit: Unit, month: Month) -> Counts:
    """Return the cases in, out and how, and open at the end of the month; people once in each."""
    last = month.last
    left = _within(_CASE.c.exit_on, month) & _CASE.c.stage.in_(EXITS)
    there = (_CASE.c.referred_on <= last) & (_CASE.c.exit_on.is_(None) | (_CASE.c.exit_on >= month.first))
    still = (_CASE.c.referred_on <= last) & (_CASE.c.exit_on.is_(None) | (_CASE.c.exit_on > last))
    at = _CASE.c.stage
    gave_up = at.in_(measures.NEUTRAL) & _CASE.c.exit_code.in_(measures.GAVE_UP)
    ended = {
        "completed": at.in_(measures.SUCCESSFUL),
        "returned": (at == Stage.RETURNED_NONCOMPLIANCE) | gave_up,
        "new_offense": at == Stage.RETURNED_NEW_OFFENSE,
        "withdrawn": at.in_(measures.NEUTRAL) & sa.not_(gave_up),
        "early": at.in_(measures.EARLY),
    }
    known = {
        "referred": _within(_CASE.c.referred_on, month),
        "accepted": _within(_CASE.c.accepted_on, month),
        "closed": left,
        "open": still,
        "served": there,
    }
    columns = [_number(where).label(name) for name, where in known.items()]
    columns += [_people(where).label(f"{name}_people") for name, where in known.items()]
    columns += [_number(left & how).label(name) for name, how in ended.items()]
    row = unit.rows(sa.select(*columns))[0]._mapping
    counts: Counts = {
        name: (row[name], row[f"{name}_people"]) for name in ("referred", "accepted", "closed", "open")
    }
    counts["served"] = (row["served_people"], row["served"])
    decided = row["completed"] + row["returned"] + row["new_offense"]
    for name in ended:
        counts[name] = (row[name], row["closed"] if name in ("withdrawn", "early") else decided)
    return counts | _open_by_stage(unit, month)


def _open_by_stage(unit: Unit, month: Month) -> Counts:
    """Return how far the cases had come that stood open at the end of the month."""
    entry = table_of(StageEntry)
    reached = (
        sa.select(entry.c.stage)
        .where(entry.c.case_id == _CASE.c.id, entry.c.entered_on <= month.last)
        .where(entry.c.stage.not_in(EXITS))
        .order_by(entry.c.sequence.desc())
        .limit(1)
        .correlate(_CASE)
        .scalar_subquery()
    )
    standing = (
        sa.select(sa.func.coalesce(sa.cast(reached, sa.String), Stage.REFERRED.value).label("stage"))
        .where(_CASE.c.referred_on <= month.last)
        .where(_CASE.c.exit_on.is_(None) | (_CASE.c.exit_on > month.last))
        .subquery()
    )
    groups = {
        "taken_in": measures.TAKEN_IN,
        "waiting": measures.WAITING,
        "decided": {Stage.HEARD},
        "under_way": measures.UNDER_WAY,
    }
    stage = standing.c.stage
    columns = [_number(stage.in_(sorted(stages))).label(name) for name, stages in groups.items()]
    row = unit.rows(sa.select(sa.func.count().label("all"), *columns).select_from(standing))[0]
    return {name: (getattr(row, name), row.all) for name in groups}


def hearings(unit: Unit, month: Month) -> Counts:
    """Return what became of the places on the month's dockets; what was taken off is no place."""
    hearing = table_of(Hearing)
    result = hearing.c.result
    row = unit.rows(
        sa.select(
            _number(result != HearingResult.WITHDRAWN).label("places"),
            _number(result == HearingResult.HEARD).label("heard"),
            _number(result == HearingResult.NO_SHOW).label("missed"),
            _number(result == HearingResult.CONTINUED).label("continued"),
            _number(hearing.c.put_off_by == PutOffBy.COURT).label("by_court"),
            _number(hearing.c.put_off_by == PutOffBy.FAMILY).label("by_family"),
        )
        .join(_SITTING, _SITTING.c.id == hearing.c.sitting_id)
        .where(_within(_SITTING.c.held_on, month))
    )[0]
    whole = {name: (getattr(row, name), row.places) for name in ("heard", "missed", "continued")}
    return {**whole, **{name: (getattr(row, name), row.continued) for name in ("by_court", "by_family")}}


def ordered(unit: Unit, month: Month) -> Counts:
    """Return the hours and the sittings of results approved in the month, as approved."""
    item, result = table_of(DispositionItem), table_of(Disposition)
    row = unit.rows(
        _summed(
            {
                "hours_ordered": (item.c.unit == Measured.HOURS, item.c.amount),
                "duty_ordered": (item.c.type_code == JURY_DUTY, item.c.amount / 100),
            },
            result.c.case_id,
        )
        .join_from(item, result, result.c.id == item.c.disposition_id)
        .where(_within(result.c.approved_on, month), item.c.replaced.is_(False))
    )[0]
    return {name: _pair(row, name) for name in ("hours_ordered", "duty_ordered")}


def done(unit: Unit, month: Month) -> Counts:
    """Return the hours worked in the month, those that count and those after the due date in force."""
    log, sanction = table_of(SanctionLog), table_of(Sanction)
    in_time = log.c.done_on <= sanction.c.due_on
    row = unit.rows(
        _summed(
            {"hours_done": (in_time, log.c.amount), "hours_late": (~in_time, log.c.amount)},
            sanction.c.case_id,
        )
        .join_from(log, sanction, sanction.c.id == log.c.sanction_id)
        .where(sanction.c.unit == Measured.HOURS, log.c.taken_back_on.is_(None))
        .where(_within(log.c.done_on, month))
    )[0]
    return {name: _pair(row, name) for name in ("hours_done", "hours_late")}


def duty_served(unit: Unit, month: Month) -> Counts:
    """Return the sittings of jury duty that were owed and served in the month."""
    row = unit.rows(
        sa.select(sa.func.count().label("number"), _distinct(_SERVICE.c.person_id).label("people"))
        .join_from(_SERVICE, _SITTING, _SITTING.c.id == _SERVICE.c.sitting_id)
        .where(_within(_SITTING.c.held_on, month), _SERVICE.c.counts.is_(True))
        .where(_SERVICE.c.obligation_id.is_not(None))
    )[0]
    return {"duty_served": (row.number, row.people)}


def restitution(unit: Unit, month: Month) -> Counts:
    """Return the cents paid in the month, and by how many."""
    paid, share = table_of(RestitutionPayment), table_of(Restitution)
    row = unit.rows(
        sa.select(_sum(paid.c.cents).label("cents"), _distinct(_CASE.c.respondent_id).label("people"))
        .join_from(paid, share, share.c.id == paid.c.restitution_id)
        .join(_CASE, _CASE.c.id == share.c.case_id)
        .where(_within(paid.c.paid_on, month), paid.c.taken_back_on.is_(None))
    )[0]
    return {"restitution": (row.cents, row.people)}


def overdue(unit: Unit, today: date) -> Counts:
    """Return the obligations and jury duties of open cases that are late on *today*, and of how many.

    A condition whose day is over is kept and not late.
    """
    owed, duty = table_of(Sanction), table_of(DutyObligation)
    late = sa.union_all(
        sa.select(owed.c.case_id)
        .join(_CASE, _CASE.c.id == owed.c.case_id)
        .where(*still_open(today), owed.c.type_code != JURY_DUTY, owed.c.due_on < today),
        sa.select(duty.c.case_id).where(duty.c.due_on < today, duty.c.sittings_owed > served(duty)),
    ).subquery()
    row = unit.rows(
        sa.select(sa.func.count().label("number"), _distinct(_CASE.c.respondent_id).label("people"))
        .join_from(late, _CASE, _CASE.c.id == late.c.case_id)
        .where(_CASE.c.stage.not_in(EXITS))
    )[0]
    return {"overdue": (row.number, row.people)}


def credits_moved(unit: Unit, month: Month) -> Counts:
    """Return what was earned and spent; what answers an entry counts with it: both make the balance."""
    entry = table_of(CreditEntry)
    answered = entry.alias("answered")
    kind = sa.func.coalesce(answered.c.kind, entry.c.kind)
    spent = kind == CreditKind.SPEND.value
    owner = sa.func.coalesce(entry.c.person_id, entry.c.organization_id)
    row = unit.rows(
        _summed({"earned": (~spent, entry.c.hours), "spent": (spent, -entry.c.hours)}, owner)
        .select_from(entry.outerjoin(answered, answered.c.id == entry.c.reverses_id))
        .where(_within(entry.c.on, month))
    )[0]
    return {name: _pair(row, name) for name in ("earned", "spent")}


def looked_back(unit: Unit, month: Month, asked: LookQuery) -> Counts:
    """Return how many follow-ups that fell due in the month are made, and how many were not asked for."""
    look = table_of(FollowUp)
    made = look.c.checked_on.is_not(None)
    within = agreed(asked) | made
    row = unit.rows(
        sa.select(
            sa.func.count().label("ended"),
            _number(within).label("due"),
            _number(made).label("made"),
        )
        .select_from(SOURCE)
        .where(STANDING, _within(look.c.due_on, month))
    )[0]
    return {"looked": (row.made, row.due), "not_asked": (row.ended - row.due, row.ended)}


def _within(day: sa.ColumnElement[Any], month: Month) -> sa.ColumnElement[bool]:
    return sa.func.coalesce(day.between(month.first, month.last), sa.false())


def _number(where: sa.ColumnElement[bool]) -> sa.ColumnElement[Any]:
    return sa.func.coalesce(sa.func.sum(sa.case((where, 1), else_=0)), 0)


def _people(where: sa.ColumnElement[bool]) -> sa.ColumnElement[Any]:
    return sa.func.count(sa.distinct(sa.case((where, _CASE.c.respondent_id))))


def _distinct(column: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    return sa.func.count(sa.distinct(column))


def _sum(column: sa.ColumnElement[int]) -> sa.ColumnElement[Any]:
    return sa.func.coalesce(sa.func.sum(column), 0)


def _summed(
    sums: dict[str, tuple[sa.ColumnElement[bool], sa.ColumnElement[Any]]], whose: sa.ColumnElement[Any]
) -> sa.Select[Any]:
    """Return a statement that sums a column where a condition holds, and counts whose it is."""
    columns: Collection[Any] = [
        column
        for name, (where, amount) in sums.items()
        for column in (
            _sum(sa.case((where, amount), else_=0)).label(name),
            _distinct(sa.case((where, whose))).label(f"{name}_of"),
        )
    ]
    return sa.select(*columns)


def _pair(row: Any, name: str) -> tuple[int, int]:
    return int(getattr(row, name)), int(getattr(row, f"{name}_of"))
