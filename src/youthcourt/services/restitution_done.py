"""How much of what a case owes in restitution is settled: what a sanction counted in money follows."""

from __future__ import annotations

from youthcourt.domain.restitution import Account, Share
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.store import find_restitution
from youthcourt.store.tables import Case, IncidentParty, Restitution, Sanction
from youthcourt.store.unit import Unit


def account(unit: Unit, party_id: str) -> tuple[Account, tuple[str, ...]]:
    """Return a victim's claim with its shares, and the numbers of the cases whose shares they are."""
    party = unit.get(IncidentParty, party_id, "victim")
    paid: dict[str, list[int]] = {}
    for row in find_restitution.payments(unit, party_id):
        if row.taken_back_on is None:
            paid.setdefault(row.restitution_id, []).append(row.cents)
    rows = [row for row in find_restitution.shares(unit, party_id) if row.share_id is not None]
    shares = tuple(Share(row.share_cents, tuple(paid.get(row.share_id, ()))) for row in rows)
    amount = (party.claim_cents or 0) - (party.insurance_cents or 0)
    return Account(amount, shares), tuple(row.number for row in rows)


def paid_of_case(unit: Unit, case: Case) -> int:
    """Return in cents what is settled of all that a case owes in restitution, to all its victims.

    Joint and several, what any respondent paid settles it for each.
    """
    total = 0
    for party_id in find_restitution.parties_of_case(unit, case.id):
        claim, numbers = account(unit, party_id)
        total += claim.done(numbers.index(case.number))
    return total


def owes(unit: Unit, case: Case) -> bool:
    """Say whether something of a case's shares of restitution is not paid."""
    for party_id in find_restitution.parties_of_case(unit, case.id):
        claim, numbers = account(unit, party_id)
        if claim.owed(numbers.index(case.number)) > 0:
            return True
    return False


def follows_payments(unit: Unit, sanction: Sanction) -> bool:
    """Say whether a sanction is counted from the payments of restitution, and so not entered by hand."""
    return sanction.unit is Counted.MONEY and bool(unit.find(Restitution, case_id=sanction.case_id))


def settled_of(unit: Unit, sanction: Sanction) -> int:
    """Return in cents what the payments of its case settle of a sanction; the earliest due comes first."""
    left = paid_of_case(unit, unit.get(Case, sanction.case_id, "case"))
    for row in unit.find(Sanction, "due_on", "id", case_id=sanction.case_id, unit=Counted.MONEY):
        if row.id == sanction.id:
            return min(left, row.amount)
        left -= min(left, row.amount)
    return 0
