"""Sanctions changed, waived, closed and opened again by hand: only with a reason and an authority."""

from __future__ import annotations

from decimal import Decimal

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.sanctions import SanctionStatus, is_amount
from youthcourt.domain.text import clean_line
from youthcourt.services.catalogue import amount_of, hundredths
from youthcourt.services.progress import open_sanction, recount, told
from youthcourt.store.tables import Sanction, SanctionChange, SanctionType
from youthcourt.store.unit import Unit


def note_change(
    unit: Unit,
    sanction: Sanction,
    kind: ChangeKind,
    authority: str,
    why: str,
    old: str = "",
    new: str = "",
) -> None:
    """Keep that a sanction was changed by hand: who decided it and why. Dates in ISO form, amounts in
    hundredths. Raises BadInput without a reason or an authority.
    """
    reason, decided_by = told(why), decider(authority)
    earlier = unit.find(SanctionChange, sanction_id=sanction.id)
    unit.add(
        SanctionChange(
            id=unit.new_id(), sanction_id=sanction.id, on=unit.today, kind=kind, old=old, new=new,
            authority=decided_by, reason=reason, by=unit.actor, sequence=len(earlier) + 1,
        )
    )  # fmt: skip


def decider(authority: str) -> str:
    """Return who decided something, as it is kept. Raises BadInput where nobody is named."""
    named = clean_line(authority, field="Who decided it")
    if not named:
        raise BadInput("Say who decided it: the judge, the coordinator, the jury.", field="authority")
    return named


def change_amount(unit: Unit, sanction_id: str, amount: Decimal, authority: str, why: str) -> None:
    """Change how much is owed. The amount is in the sanction's unit.

    Raises BadInput for an amount that cannot be or is the same, Refused above the court's limit.
    """
    sanction = open_sanction(unit, sanction_id)
    if not is_amount(amount, sanction.unit) or hundredths(amount) == sanction.amount:
        raise BadInput("Give another amount, above zero.", field="amount")
    kind = unit.one(SanctionType, code=sanction.type_code)
    if kind is not None and kind.cap is not None and hundredths(amount) > kind.cap:
        raise Refused(
            "{label}: {amount} is more than this court's limit of {cap}. Choose {cap} or less.",
            label=sanction.label,
            amount=amount,
            cap=amount_of(kind.cap),
        )
    old, new = sanction.amount, hundredths(amount)
    note_change(unit, sanction, ChangeKind.AMOUNT, authority, why, str(old), str(new))
    unit.change(sanction, amount=new)
    recount(unit, sanction)


def waive(unit: Unit, sanction_id: str, authority: str, why: str) -> None:
    """Let a sanction go: nothing more of it is owed, and that is counted against nobody."""
    _decide(unit, sanction_id, ChangeKind.WAIVED, authority, why)


def close_sanction(unit: Unit, sanction_id: str, kept: bool, authority: str, why: str) -> None:
    """Close a sanction by hand: done, although the entries do not say so, or not done."""
    _decide(unit, sanction_id, ChangeKind.DONE if kept else ChangeKind.NOT_DONE, authority, why)


def _decide(unit: Unit, sanction_id: str, kind: ChangeKind, authority: str, why: str) -> None:
    sanction = open_sanction(unit, sanction_id)
    if sanction.status is not SanctionStatus.OPEN:
        raise Refused("This is done already, so there is nothing to close.")
    note_change(unit, sanction, kind, authority, why)
    recount(unit, sanction)


def reopen_sanction(unit: Unit, sanction_id: str, authority: str, why: str) -> None:
    """Open a sanction again that a person had waived or closed; what was entered counts as before.

    Raises Refused for one that nobody closed by hand.
    """
    sanction = open_sanction(unit, sanction_id, closed=True)
    by_hand = (ChangeKind.WAIVED, ChangeKind.DONE, ChangeKind.NOT_DONE, ChangeKind.REOPENED)
    changes = [
        row for row in unit.find(SanctionChange, "sequence", sanction_id=sanction.id) if row.kind in by_hand
    ]
    if not changes or changes[-1].kind is ChangeKind.REOPENED:
        raise Refused("Nobody has closed this by hand. To correct an entry, take the entry back.")
    note_change(unit, sanction, ChangeKind.REOPENED, authority, why)
    recount(unit, sanction)
