"""Closing a case with all that belongs to it, and opening it again; its papers by this module's name.

Source: domain reference, sections 1.2 (steps 12 and 13), 1.3 and 6.1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.closing import (
    ClosingReason,
    WantsBack,
    check_complete,
    check_reopened,
    reason_of,
    reasons_from,
    stage_of,
)
from youthcourt.domain.criteria import Count, check_counts
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.domain.text import clean_line
from youthcourt.services import follow_ups, stages
from youthcourt.services.changes import close_sanction, waive
from youthcourt.services.ladder import is_open
from youthcourt.services.papers_out import note_out
from youthcourt.services.progress import recount_money
from youthcourt.services.restitution_done import owes
from youthcourt.services.screening import screen_others
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_following
from youthcourt.store.tables import (
    Case,
    Closing,
    ClosingCount,
    Sanction,
    StageEntry,
)
from youthcourt.store.unit import Unit

__all__ = [
    "ClosedLine", "ClosingGiven", "LeftOpen", "Settled", "close", "closing_reasons", "closings", "left_open",
    "note_out", "reopen_closed",
]  # fmt: skip


@dataclass(frozen=True)
class Settled:
    """An obligation that a person closes at the end: as done, waived or not done, on whose say and why."""

    sanction_id: str
    status: SanctionStatus
    why: str
    authority: str = ""
    """Who allowed it; empty for whoever closes the case."""


@dataclass(frozen=True)
class ClosingGiven:
    """How a case is closed."""

    reason: ClosingReason
    on: date
    why: str
    stays_in_touch: str = ""
    """Who stays now that the court steps back."""
    settled: tuple[Settled, ...] = ()
    rating: tuple[Count, ...] = ()
    """The second rating of the criteria as counts, where the court wants one."""
    referrer_gets: WantsBack | None = None
    """What the referrer is told of this case; None leaves what is on file for the agency."""


@dataclass(frozen=True)
class LeftOpen:
    """An obligation of which something is left to do; hundredths of its unit."""

    sanction_id: str
    label: str
    amount: int
    done: int
    unit: Any
    due_on: date


@dataclass(frozen=True)
class ClosedLine:
    """How a case was closed once; it stays when the case is opened again."""

    closed_on: date
    reason: ClosingReason | None
    """None where only the end is on record."""
    stage: Stage
    stays_in_touch: str
    standing: bool
    reopened_why: str


def closings(unit: Unit, number: str) -> tuple[ClosedLine, ...]:
    """Return how a case was closed, each time, the one in force first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return tuple(
        ClosedLine(
            row.closed_on,
            reason_of(row.stage, row.reason_code),
            row.stage,
            row.stays_in_touch,
            row.standing,
            row.reopened_why,
        )
        for row in find_following.closings(unit, case.id)
    )


def left_open(unit: Unit, number: str) -> tuple[LeftOpen, ...]:
    """Return what is left to do in a case, the earliest due first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return tuple(
        LeftOpen(row.id, row.label, row.amount, row.done, row.unit, row.due_on)
        for row in find_following.obligations(unit, case.id)
        if is_open(row, unit.today)
    )


def closing_reasons(unit: Unit, number: str) -> tuple[ClosingReason, ...]:
    """Return the reasons for which a case can be closed from where it stands. Raises NotFound."""
    return reasons_from(find_cases.by_number(unit, number).stage)


def close(unit: Unit, number: str, given: ClosingGiven) -> str:
    """Close a case and return the key of its closing. No paper is sent; each waits for a person.

    Raises BadInput without words or for a day that cannot be, Refused for a reason that the case
    cannot end for, for one called completed while something is open, and for a rating where the court
    asks for none.
    """
    case = find_cases.by_number(unit, number)
    why = clean_line(given.why, field="The reason")
    if not why:
        raise BadInput("Please give the reason in a few words.", field="why")
    stage = _stage(case, given.reason)
    _check_day(unit, case, given.on)
    for one in given.settled:
        _settle(unit, case, one)
    if given.reason is ClosingReason.COMPLETED:
        _check_complete(unit, case)
    stages.end(unit, case, stage, why, on=given.on, code=given.reason.value)
    screen_others(unit, case)
    (row,) = unit.find(Closing, case_id=case.id, standing=True)
    unit.change(
        row,
        stays_in_touch=clean_line(given.stays_in_touch, field="Who stays in touch"),
        referrer_gets=given.referrer_gets.value if given.referrer_gets else "",
    )
    _keep_rating(unit, row, given.rating)
    unit.touch("today")
    return row.id


def _stage(case: Case, reason: ClosingReason) -> Stage:
    if case.stage in EXITS:
        raise Refused("Case {case} is closed already.", case=case.number)
    stage = stage_of(reason, case.stage)
    if stage is None:
        raise Refused(
            "Case {case} is at “{stage}” and cannot be closed for that reason. Choose another one.",
            case=case.number,
            stage=case.stage,
        )
    return stage


def _check_day(unit: Unit, case: Case, on: date) -> None:
    check_day(on, called="day", today=unit.today)
    if not case.stage_since <= on <= unit.today:
        raise BadInput(
            "The case is closed on a day from {since} to today; {date} is not.",
            field="on",
            since=case.stage_since,
            date=on,
        )


def _check_complete(unit: Unit, case: Case) -> None:
    """Raise Refused unless all was done or let go by a person with a reason.

    Restitution is paid or waived by its share: an order that was let go leaves the share as it is.
    """
    rows = find_following.obligations(unit, case.id)
    check_complete(
        case.number,
        [row.label for row in rows if is_open(row, unit.today)],
        [row.label for row in rows if row.status is SanctionStatus.NOT_DONE],
        unpaid=owes(unit, case),
    )


_SETTLED = (SanctionStatus.DONE, SanctionStatus.WAIVED, SanctionStatus.NOT_DONE)


def _settle(unit: Unit, case: Case, one: Settled) -> None:
    """Close an obligation by a person's word: what it was stays in its history."""
    row = unit.get(Sanction, one.sanction_id, "sanction")
    why = clean_line(one.why, field="The reason")
    if row.case_id != case.id or row.status is not SanctionStatus.OPEN or one.status not in _SETTLED:
        raise Refused("“{label}” is not open in this case. Open the closing anew.", label=row.label)
    if not why:
        raise BadInput(
            "Please say why “{label}” is closed without being done as ordered.", field="why", label=row.label
        )
    authority = clean_line(one.authority, field="Who allowed it") or unit.actor
    if one.status is SanctionStatus.WAIVED:
        waive(unit, row.id, authority, why)
    else:
        close_sanction(unit, row.id, one.status is SanctionStatus.DONE, authority, why)
    unit.touch("duty")


def _keep_rating(unit: Unit, closing: Closing, rating: Sequence[Count]) -> None:
    """Keep a second rating as counts; no sheet and no juror is stored, and nothing is derived."""
    given = [count for count in rating if count.total]
    if not given:
        return
    if not settings(unit).second_rating:
        raise Refused("This court asks for no second rating. Leave the counts empty, or change the setting.")
    for count in check_counts(given, jurors=max(count.total for count in given)):
        unit.add(
            ClosingCount(
                id=unit.new_id(), closing_id=closing.id, part=count.part, not_yet=count.not_yet,
                partly=count.partly, yes=count.yes,
            )
        )  # fmt: skip


def reopen_closed(unit: Unit, number: str, why: str) -> None:
    """Open a case that was closed after it was accepted again, with a reason, where it stood.

    How it was closed stays on record. Raises BadInput without a reason, Refused for a case that
    is open, an end that is final, and a return that the referrer knows of.
    """
    case = find_cases.by_number(unit, number)
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason in a few words.", field="why")
    if case.stage not in EXITS:
        raise Refused("Case {case} is open already. Open it to see what is next.", case=case.number)
    standing = stages.standing(unit, case)
    told = standing is not None and standing.referrer_told_on is not None
    check_reopened(case.number, case.stage, told_referrer=told)
    stages.move(unit, case, _stood_at(unit, case), note=reason)
    screen_others(unit, case)
    follow_ups.unplan(unit, case)
    recount_money(unit, case.id)  # what was paid meanwhile
    unit.touch("pool", "duty")


def _stood_at(unit: Unit, case: Case) -> Stage:
    """Return where a case stood before its end. One that was on a docket has lost its day meanwhile."""
    way = [row.stage for row in unit.find(StageEntry, "sequence", case_id=case.id)]
    stood = next(stage for stage in reversed(way) if stage not in EXITS)
    return Stage.CONTINUED if stood is Stage.SCHEDULED else stood
