"""A share of restitution that a person lets go, and lets be owed again: with a reason and an authority.

For a case that was ordered nothing in money: what was ordered is waived by itself. What was paid stays
paid, and the victim is told what was paid and what was waived.
"""

from __future__ import annotations

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
            "Case {case} was ordered to pay money. Waive that in the part “After the hearing”, "
            "with a reason: then nothing more is owed.",
            case=case.number,
        )
    claim, numbers = account(unit, party_id)
    place = numbers.index(case.number)
    cents = claim.owed(place)
    if cents <= 0:
        raise Refused("Nothing more is owed of this share, so there is nothing to waive.")
    _keep(unit, share, claim.waived_of(place) + cents, decided_by, reason)
    return cents


def owe_again(unit: Unit, number: str, party_id: str, authority: str, why: str) -> None:
    """Let a share that was waived be owed again. Raises as ``waive_share``, Refused where none was."""
    _, share = _share_of(unit, number, party_id)
    reason, decided_by = told(why), decider(authority)
    changes = unit.find(ShareChange, "sequence", restitution_id=share.id)
    if not changes or not changes[-1].waived_cents:
        raise Refused("This share was not waived, so it is owed as it stands.")
    _keep(unit, share, 0, decided_by, reason)


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


def _keep(unit: Unit, share: Restitution, cents: int, authority: str, reason: str) -> None:
    earlier = unit.find(ShareChange, restitution_id=share.id)
    unit.add(
        ShareChange(
            id=unit.new_id(), restitution_id=share.id, on=unit.today, waived_cents=cents,
            authority=authority, reason=reason, by=unit.actor, sequence=len(earlier) + 1,
        )
    )  # fmt: skip
    follow_all(unit, share.party_id)
