"""A share of restitution that a person lets go, and lets be owed again: with a reason and an authority.

What was ordered in money is waived first, where it stands: the order and the share are two things, and
only what is paid or waived of the share lets a case be completed. What was paid stays paid, and the victim
is told what was paid and what was waived.
"""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt.domain.errors import Refused
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import EXITS
from youthcourt.services.changes import decider
from youthcourt.services.progress import told
from youthcourt.services.restitution import follow_all, no_share
from youthcourt.services.restitution_done import account
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Restitution, Sanction, ShareChange
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class _LetGo:
    """What is not asked for any more in all, what of it this change let go, what others had paid. Cents."""

    cents: int = 0
    now: int = 0
    others_then: int = 0


def waive_share(unit: Unit, number: str, party_id: str, authority: str, why: str) -> int:
    """Let go what a case still owes of a victim's claim, and return it in cents.

    Joint and several, the others owe the whole as before. Raises BadInput without a reason or an
    authority, NotFound, and Refused when nothing is owed, where an amount of money that was ordered is
    open, for a case without a share and for one that has ended.
    """
    case, share = _share_of(unit, number, party_id)
    reason, decided_by = told(why), decider(authority)
    if unit.find(Sanction, case_id=case.id, unit=Counted.MONEY, status=SanctionStatus.OPEN):
        raise Refused(
            "Case {case} was ordered to pay money. Waive the order in the part “After the hearing” first, "
            "and then the share here.",
            case=case.number,
        )
    claim, numbers = account(unit, party_id)
    place = numbers.index(case.number)
    cents = claim.owed(place)
    if cents <= 0:
        raise Refused("Nothing more is owed of this share, so there is nothing to waive.")
    let_go = _LetGo(claim.waived_of(place) + cents, cents, claim.others(place))
    _keep(unit, share, let_go, decided_by, reason)
    return cents


def owe_again(unit: Unit, number: str, party_id: str, authority: str, why: str) -> None:
    """Let a share that was waived be owed again. Raises as ``waive_share``, Refused where none was."""
    _, share = _share_of(unit, number, party_id)
    reason, decided_by = told(why), decider(authority)
    changes = unit.find(ShareChange, "sequence", restitution_id=share.id)
    if not changes or not changes[-1].waived_cents:
        raise Refused("This share was not waived, so it is owed as it stands.")
    _keep(unit, share, _LetGo(), decided_by, reason)


def _share_of(unit: Unit, number: str, party_id: str) -> tuple[Case, Restitution]:
    case = find_cases.by_number(unit, number)
    if case.stage in EXITS:
        raise Refused(
            "Case {case} is closed, so nothing about its share changes. Open the case again first.",
            case=case.number,
        )
    share = unit.one(Restitution, case_id=case.id, party_id=party_id)
    if share is None:
        raise no_share(unit, case)
    return case, share


def _keep(unit: Unit, share: Restitution, let_go: _LetGo, authority: str, reason: str) -> None:
    earlier = unit.find(ShareChange, restitution_id=share.id)
    unit.add(
        ShareChange(
            id=unit.new_id(), restitution_id=share.id, on=unit.today,
            waived_cents=let_go.cents, let_go_cents=let_go.now, others_cents=let_go.others_then,
            authority=authority, reason=reason, by=unit.actor, sequence=len(earlier) + 1,
        )
    )  # fmt: skip
    follow_all(unit, share.party_id)
