"""How much of what a case owes in restitution is settled: what a sanction counted in money follows.

Money is the one exception to counting by the day it was done: a payment counts whenever it comes, also
after the due date. Restitution due to a victim is made in full (Utah 80-6-904), so what was paid late was
still paid and nobody pays it twice; until then the sanction is overdue as any other.
Source: domain reference, section 4.4; the exception to its situation 7 is our decision.
"""

from __future__ import annotations

from youthcourt.domain.errors import Refused
from youthcourt.domain.restitution import Account, Share
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import EXITS
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_restitution
from youthcourt.store.tables import Case, IncidentParty, Restitution, Sanction, SanctionLog
from youthcourt.store.unit import Unit

GIVEN_UP = frozenset({SanctionStatus.WAIVED, SanctionStatus.NOT_DONE})
"""Nobody pays for these any more; they take only what the others leave."""


def account(unit: Unit, party_id: str) -> tuple[Account, tuple[str, ...]]:
    """Return a victim's claim with its shares, and the numbers of the cases whose shares they are."""
    party = unit.get(IncidentParty, party_id, "victim")
    paid: dict[str, list[int]] = {}
    for row in find_restitution.payments(unit, party_id):
        if row.taken_back_on is None:
            paid.setdefault(row.restitution_id, []).append(row.cents)
    rows = [row for row in find_restitution.shares(unit, party_id) if row.share_id is not None]
    let_go = {
        key: (row.waived_cents, row.others_cents)
        for key, row in find_restitution.waived(unit, party_id).items()
    }
    shares = tuple(
        Share(row.share_cents, tuple(paid.get(row.share_id, ())), *let_go.get(row.share_id, (0, 0)))
        for row in rows
    )
    amount = (party.claim_cents or 0) - (party.insurance_cents or 0)
    return Account(amount, shares), tuple(row.number for row in rows)


def check_shares(
    unit: Unit, party_id: str, amount: int, rows: find_restitution.Rows, shares: tuple[int, ...]
) -> None:
    """Raise Refused where the new shares are less than what was paid, or change what was waived."""
    before, numbers = account(unit, party_id)
    places = {number: place for place, number in enumerate(numbers)}
    paid = [before.shares[places[row.number]].paid if row.number in places else () for row in rows]
    new = Account(amount, tuple(map(Share, shares, paid)))
    new.check_kept()
    for row, cents in zip(rows, shares, strict=True):
        place = places.get(row.number)
        if place is not None and before.hides(place, cents, joint=new.joint):
            raise Refused(
                "Let the share of {name} be owed again first, then change it.",
                name=full_name(row.given, row.family, row.suffix),
            )


def paid_of_case(unit: Unit, case: Case) -> int:
    """Return in cents what is settled of all that a case owes in restitution, to all its victims.

    Joint and several, what any respondent paid settles it for each.
    """
    return sum(claim.done(place) for claim, place in _of_case(unit, case))


def owes(unit: Unit, case: Case) -> bool:
    """Say whether something of a case's shares of restitution is neither paid nor waived."""
    return any(claim.owed(place) for claim, place in _of_case(unit, case))


def waived_of_case(unit: Unit, case: Case) -> bool:
    """Say whether something of a case's shares of restitution was waived."""
    return any(claim.waived_of(place) for claim, place in _of_case(unit, case))


def _of_case(unit: Unit, case: Case) -> list[tuple[Account, int]]:
    """Return the claims of which a case has a share, with its place among the shares."""
    accounts = [account(unit, party_id) for party_id in find_restitution.parties_of_case(unit, case.id)]
    return [(claim, numbers.index(case.number)) for claim, numbers in accounts]


def by_hand(unit: Unit, case: Case) -> int:
    """Return in cents what was entered by hand for what a case was ordered in money; 0 once it has ended."""
    if case.stage in EXITS:
        return 0
    rows = unit.find(Sanction, case_id=case.id, unit=Counted.MONEY)
    logs = [log for row in rows for log in unit.find(SanctionLog, sanction_id=row.id, taken_back_on=None)]
    return sum(log.amount for log in logs)


def follows_payments(unit: Unit, sanction: Sanction) -> bool:
    """Say whether a sanction is counted from the payments of restitution, and so not entered by hand."""
    return sanction.unit is Counted.MONEY and bool(unit.find(Restitution, case_id=sanction.case_id))


def settled_of(unit: Unit, sanction: Sanction) -> int:
    """Return in cents what the payments of its case settle of a sanction.

    The earliest due comes first, and one that was waived or closed as not done after all others.
    """
    paid = paid_of_case(unit, unit.get(Case, sanction.case_id, "case"))
    found = unit.find(Sanction, "due_on", "id", case_id=sanction.case_id, unit=Counted.MONEY)
    rows = sorted(found, key=lambda row: row.status in GIVEN_UP)
    first = [row.id for row in rows].index(sanction.id)
    return min(max(paid - sum(row.amount for row in rows[:first]), 0), sanction.amount)


def shares_settled(unit: Unit, case_id: str) -> bool:
    """Say whether a case has shares of claims and all of each is paid, by whomever; waived is not paid.

    What was ordered in money is done then, also where the jury named more: nothing is collected beyond
    the claim.
    """
    case = unit.get(Case, case_id, "case")
    accounts = _of_case(unit, case)
    return bool(accounts) and not any(claim.unpaid(place) for claim, place in accounts)
