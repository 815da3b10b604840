"""Progress on what was ordered: entered by the day it was done, taken back with a reason, kept counted."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import ChangeKind, WritingState
from youthcourt.domain.progress import LogGiven, Piece, check_kind, check_log, counted
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import EXITS
from youthcourt.domain.text import clean_line
from youthcourt.services.catalogue import amount_of, hundredths
from youthcourt.services.restitution_done import follows_payments, settled_of, shares_settled
from youthcourt.store import find_obligations
from youthcourt.store.tables import (
    Case,
    DutyObligation,
    Organization,
    Sanction,
    SanctionChange,
    SanctionLog,
    Writing,
)
from youthcourt.store.unit import Unit

__all__ = [
    "LogGiven", "log_progress", "open_sanction", "piece_of", "recount", "recount_money", "take_back_log",
    "told",
]  # fmt: skip

_VERDICTS = {
    ChangeKind.WAIVED: SanctionStatus.WAIVED,
    ChangeKind.NOT_DONE: SanctionStatus.NOT_DONE,
    ChangeKind.DONE: SanctionStatus.DONE,
    ChangeKind.REOPENED: None,
}
"""What a person decided about a sanction, and what it is from then on; None where progress decides again."""


def log_progress(unit: Unit, sanction_id: str, given: LogGiven) -> str:
    """Enter what was done on a day; returns the key of the entry.

    It counts by the day it was done, whenever it is entered; what was done after the due date is kept and
    counts only once more time is given (situation 7). Raises Refused for jury duty, a condition, a sanction
    that was waived or closed, or a case that has ended; BadInput for days and amounts that cannot be.
    """
    sanction = open_sanction(unit, sanction_id)
    check_kind(sanction.type_code, sanction.unit)
    if follows_payments(unit, sanction):
        raise Refused(
            "This is counted from the payments of restitution. Record the payment in the part “Restitution”."
        )
    check_log(
        given,
        sanction.unit,
        heard_on=find_obligations.heard_on(unit, sanction),
        today=unit.today,
        that_day=_worked_on(unit, sanction, given.done_on),
    )
    if given.provider_id:
        unit.get(Organization, given.provider_id, "provider")
    worked = None if given.present == given.amount else given.present
    row = unit.add(
        SanctionLog(
            id=unit.new_id(), sanction_id=sanction.id, done_on=given.done_on, entered_on=unit.today,
            amount=hundredths(given.amount),
            present=None if worked is None else hundredths(worked),
            credit_why=clean_line(given.credit_why, field="The reason"),
            provider_id=given.provider_id or sanction.provider_id,
            verified_by=clean_line(given.verified_by, field="The signature"),
            note=clean_line(given.note, field="The note"),
        )
    )  # fmt: skip
    recount(unit, sanction)
    return row.id


def take_back_log(unit: Unit, log_id: str, why: str) -> None:
    """Take an entry back, with a reason; it stays on record and no longer counts.

    Raises BadInput without a reason, Refused when it is taken back already or the case has ended.
    """
    row = unit.get(SanctionLog, log_id, "entry")
    sanction = open_sanction(unit, row.sanction_id, closed=True)
    reason = told(why)
    if row.taken_back_on is not None:
        raise Refused("This entry was taken back on {date} already.", date=row.taken_back_on)
    unit.change(row, taken_back_on=unit.today, taken_back_why=reason)
    recount(unit, sanction)


def open_sanction(unit: Unit, sanction_id: str, *, closed: bool = False) -> Sanction:
    """Return a sanction of a case that has not ended; *closed* lets one be waived or closed as not done.

    Raises Refused otherwise, and NotFound.
    """
    sanction = unit.get(Sanction, sanction_id, "sanction")
    case = unit.get(Case, sanction.case_id, "case")
    if case.stage in EXITS:
        raise Refused(
            "Case {case} is closed, so nothing about its sanctions changes. Open the case again first.",
            case=case.number,
        )
    if not closed and sanction.status in (SanctionStatus.WAIVED, SanctionStatus.NOT_DONE):
        raise Refused(
            "This sanction is closed: {status}. Open it again first, with a reason.", status=sanction.status
        )
    return sanction


def recount(unit: Unit, sanction: Sanction) -> None:
    """Count again what is done of a sanction, and whether it is done; tells who shows it.

    What a person decided (waived, closed as done or not done) stands until it is opened again. Jury duty
    is counted where it is served. What follows payments is counted together: they are shared out anew.
    """
    _recount(unit, sanction)
    if follows_payments(unit, sanction):
        recount_money(unit, sanction.case_id)


def recount_money(unit: Unit, case_id: str) -> None:
    """Count again all that a case was ordered in money; nothing of a case that has ended changes."""
    if unit.get(Case, case_id, "case").stage not in EXITS:
        for row in unit.find(Sanction, case_id=case_id, unit=Counted.MONEY):
            _recount(unit, row)


def _recount(unit: Unit, sanction: Sanction) -> None:
    done = sanction.done if sanction.type_code == JURY_DUTY else _done(unit, sanction)
    status = _decided(unit, sanction)
    if status is None:
        status = SanctionStatus.DONE if _fulfilled(unit, sanction, done) else SanctionStatus.OPEN
    closed_on = None
    if status is not SanctionStatus.OPEN:
        closed_on = sanction.closed_on if sanction.status is status else unit.today
    unit.change(sanction, done=done, status=status, closed_on=closed_on)
    if sanction.type_code == JURY_DUTY:
        _owe_duty(unit, sanction)
    case = unit.get(Case, sanction.case_id, "case")
    unit.touch("cases", "obligations", f"case:{case.number}")


def _fulfilled(unit: Unit, sanction: Sanction, done: int) -> bool:
    enough = done >= sanction.amount or (
        follows_payments(unit, sanction) and shares_settled(unit, sanction.case_id)
    )
    return enough and sanction.unit is not Counted.UNTIL_DATE


def _owe_duty(unit: Unit, sanction: Sanction) -> None:
    """Let as many sittings be owed as are ordered; no more than were served once a person closed it."""
    closed = sanction.status is not SanctionStatus.OPEN and sanction.done < sanction.amount
    for duty in unit.find(DutyObligation, case_id=sanction.case_id):
        unit.change(duty, sittings_owed=(sanction.done if closed else sanction.amount) // 100)
    unit.touch("duty", "pool")


def _done(unit: Unit, sanction: Sanction) -> int:
    paid = settled_of(unit, sanction) if follows_payments(unit, sanction) else 0
    pieces = [piece_of(row) for row in unit.find(SanctionLog, sanction_id=sanction.id)]
    accepted = unit.find(Writing, sanction_id=sanction.id, state=WritingState.ACCEPTED)
    pieces += [Piece(row.received_on, worth(sanction.unit, sanction.amount)) for row in accepted]
    done = paid + counted(pieces, sanction.due_on)
    return min(done, sanction.amount) if paid else done


def worth(unit: Counted, owed: int) -> int:
    """Return what an accepted letter is worth, in hundredths: one of a count, or all that is owed."""
    return 100 if unit is Counted.COUNT else owed


def piece_of(row: SanctionLog) -> Piece:
    """Return an entry as what counts or does not."""
    return Piece(row.done_on, row.amount, row.taken_back_on is None)


def _decided(unit: Unit, sanction: Sanction) -> SanctionStatus | None:
    changes = unit.find(SanctionChange, "sequence", sanction_id=sanction.id)
    newest = [row for row in changes if row.kind in _VERDICTS]
    return _VERDICTS[newest[-1].kind] if newest else None


def _worked_on(unit: Unit, sanction: Sanction, day: date) -> Decimal:
    rows = unit.find(SanctionLog, sanction_id=sanction.id, done_on=day, taken_back_on=None)
    return sum((amount_of(row.present or row.amount) for row in rows), Decimal(0))


def told(why: str, *, field: str = "why") -> str:
    """Return a reason as kept. Raises BadInput where there is none."""
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason in a few words.", field=field)
    return reason
