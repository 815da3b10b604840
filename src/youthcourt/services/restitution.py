"""Restitution: a victim's claim, its shares among the respondents, payments noted and never handled.

Source: domain reference, section 4.4.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.referral import check_day
from youthcourt.domain.restitution import Account, Split, considered, shares_of
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.text import clean_line
from youthcourt.services.person_lines import full_name
from youthcourt.services.progress import recount_money
from youthcourt.services.restitution_done import GIVEN_UP, account, by_hand, check_shares
from youthcourt.store import find_cases, find_restitution
from youthcourt.store.tables import Case, IncidentParty, Restitution, RestitutionPayment, Sanction
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class NewClaim:
    """What a victim claims, in cents, and how the respondents owe it; *shares* by case where typed."""

    claim: int
    insurance: int = 0
    split: Split = Split.EQUAL
    shares: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class NewPayment:
    """A payment that was made, in cents, with the number or kind of the paper that shows it."""

    cents: int
    paid_on: date
    receipt: str = ""


@dataclass(frozen=True)
class ShareLine:
    """One respondent's share of a claim, in cents; *share* is None before it is set."""

    number: str
    name: str
    respondent_id: str
    share: int | None
    paid: int
    owed: int
    waived: int = 0
    """What a person let go of it."""
    waived_by: str = ""
    """Who decided that; empty while nothing is waived."""
    waived_why: str = ""
    waived_on: date | None = None
    last_waived: int = 0
    """What the last change let go itself; *waived* is what stands in all."""
    stands: bool = False
    """Whether a waiver stands, also one that the others have paid since."""


@dataclass(frozen=True)
class PaymentLine:
    """A payment as it stands in the ledger; one taken back stays and no longer counts."""

    id: str
    number: str
    name: str
    paid_on: date
    cents: int
    receipt: str
    received_on: date | None
    """When the victim said that it came."""
    taken_back_on: date | None
    taken_back_why: str


@dataclass(frozen=True)
class Ledger:
    """A victim's claim: what is considered, who owes which share, what was paid. All in cents."""

    party_id: str
    person_id: str
    """The victim's key; empty for an organization."""
    victim: str
    claim: int | None
    insurance: int
    amount: int
    split: Split
    paid: int
    waived: int
    balance: int
    shares: tuple[ShareLine, ...]
    payments: tuple[PaymentLine, ...]

    def share_of(self, number: str) -> ShareLine | None:
        """Return the share of one case."""
        return next((line for line in self.shares if line.number == number), None)


def set_claim(unit: Unit, party_id: str, wanted: NewClaim) -> None:
    """Set what a victim claims, what the insurance paid, and the shares of all respondents.

    Raises BadInput for amounts that cannot be or typed shares that do not come to the claim, Refused
    for a witness, when more than that was paid already, when a share that was waived would be lowered or
    be owed another way, or when money was entered by hand in a case before: it would be in no ledger, and
    the victim could be paid twice.
    """
    party = unit.get(IncidentParty, party_id, "victim")
    if party.role is not PartyRole.VICTIM:
        raise Refused("Only a victim has a claim. Name the person as a victim first.")
    amount = considered(wanted.claim, wanted.insurance)
    rows = find_restitution.shares(unit, party_id)
    typed = dict(wanted.shares)
    shares = shares_of(wanted.split, amount, [typed.get(row.number, 0) for row in rows])
    _check_by_hand(unit, rows)
    check_shares(unit, party_id, amount, rows, shares)
    unit.change(party, claim_cents=wanted.claim, insurance_cents=wanted.insurance)
    for row, cents in zip(rows, shares, strict=True):
        if row.share_id is None:
            unit.add(Restitution(id=unit.new_id(), case_id=row.case_id, party_id=party_id, share_cents=cents))
        else:
            unit.change(unit.get(Restitution, row.share_id, "share"), share_cents=cents)
    follow_all(unit, party_id)


def _check_by_hand(unit: Unit, rows: find_restitution.Rows) -> None:
    for row in rows:
        cents = by_hand(unit, unit.get(Case, row.case_id, "case"))
        if cents:
            raise Refused(
                "In case {case}, {paid_cents} was entered by hand for what was ordered in money. Take that "
                "entry back in the part “After the hearing”, set the claim, and record it as a payment.",
                case=row.number,
                paid_cents=cents,
            )


def record_payment(unit: Unit, number: str, party_id: str, wanted: NewPayment) -> str:
    """Note what a respondent paid to a victim, and return its key.

    Raises Refused beyond what is still owed, before shares are set or for a case that was sent again,
    BadInput for the amount or a day to come, NotFound for the case.
    """
    case = find_cases.by_number(unit, number)
    share = unit.one(Restitution, case_id=case.id, party_id=party_id)
    if share is None:
        raise no_share(unit, case)
    _check_day(unit, wanted.paid_on)
    claim, numbers = account(unit, party_id)
    claim.check_payment(numbers.index(case.number), wanted.cents)
    row = unit.add(
        RestitutionPayment(
            id=unit.new_id(), restitution_id=share.id, paid_on=wanted.paid_on, entered_on=unit.today,
            cents=wanted.cents, receipt=clean_line(wanted.receipt, field="The receipt"),
        )
    )  # fmt: skip
    follow_all(unit, party_id)
    return row.id


def no_share(unit: Unit, case: Case) -> Refused:
    """Return the refusal for a case without a share: one that was sent again has it with the newest try."""
    later = unit.one(Case, earlier_case_id=case.id)
    if later is None:
        return Refused("This case has no share of the claim yet. Set the claim and its shares first.")
    return Refused(
        "Case {case} was sent again as case {again}, and its share is there. Open that case.",
        case=case.number,
        again=later.number,
    )


def confirm_received(unit: Unit, payment_id: str, on: date) -> None:
    """Note on which day the victim said that a payment came. Raises Refused for one taken back."""
    row = _standing(unit, payment_id)
    _check_day(unit, on)
    if on < row.paid_on:
        raise BadInput("It was paid on {date}. Give that day or a later one.", field="on", date=row.paid_on)
    unit.change(row, received_on=on)
    follow_all(unit, unit.get(Restitution, row.restitution_id, "share").party_id)


def take_back_payment(unit: Unit, payment_id: str, why: str) -> None:
    """Take a payment back with a reason: it stays on record and counts no more. Raises BadInput without."""
    row = _standing(unit, payment_id)
    told = clean_line(why, field="The reason")
    if not told:
        raise BadInput("Please give the reason in a few words.", field="why")
    unit.change(row, taken_back_on=unit.today, taken_back_why=told)
    follow_all(unit, unit.get(Restitution, row.restitution_id, "share").party_id)


def ledgers_of_case(unit: Unit, number: str) -> tuple[Ledger, ...]:
    """Return the claims of all victims of a case's incident, by name. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    found = (_ledger(unit, row) for row in find_restitution.victims(unit, case.incident_id))
    return tuple(sorted(found, key=lambda ledger: (ledger.victim, ledger.party_id)))


def ordered_of_case(unit: Unit, number: str) -> int:
    """Return in cents what a case was ordered in money and that nobody let go. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    rows = unit.find(Sanction, case_id=case.id, unit=Counted.MONEY)
    return sum(row.amount for row in rows if row.status not in GIVEN_UP)


def ledger_of_victim(unit: Unit, party_id: str) -> Ledger:
    """Return one victim's claim with the payments of all respondents. Raises NotFound."""
    party = unit.get(IncidentParty, party_id, "victim")
    rows = find_restitution.victims(unit, party.incident_id)
    return next(_ledger(unit, row) for row in rows if row.id == party_id)


def _standing(unit: Unit, payment_id: str) -> RestitutionPayment:
    row = unit.get(RestitutionPayment, payment_id, "payment")
    if row.taken_back_on is not None:
        raise Refused("This payment was taken back on {date} already.", date=row.taken_back_on)
    return row


def _check_day(unit: Unit, on: date) -> None:
    check_day(on, called="day", today=unit.today)
    if on > unit.today:
        raise BadInput("{date} is still to come. Give the day on which it happened.", field="on", date=on)


def follow_all(unit: Unit, party_id: str) -> None:
    """Let the sanctions of every respondent follow: a share, or what another paid, may have changed.

    A case that has ended stays as it is: what another pays later rewrites nobody's way out.
    """
    for row in find_restitution.shares(unit, party_id):
        recount_money(unit, row.case_id)
        case = unit.get(Case, row.case_id, "case")
        unit.touch("cases", "obligations", "restitution", f"case:{case.number}")


def _ledger(unit: Unit, row: Any) -> Ledger:
    claim, numbers = account(unit, row.id)
    places = {number: place for place, number in enumerate(numbers)}
    respondents, changes = find_restitution.shares(unit, row.id), find_restitution.waived(unit, row.id)
    names = {one.number: full_name(one.given, one.family, one.suffix) for one in respondents}
    return Ledger(
        row.id,
        row.person_id or "",
        row.organization or full_name(row.given, row.family, row.suffix),
        row.claim_cents,
        row.insurance_cents or 0,
        claim.cents,
        claim.split,
        claim.paid,
        claim.waived,
        claim.balance,
        tuple(
            _share(one, names[one.number], claim, places.get(one.number), changes.get(one.share_id))
            for one in respondents
        ),
        tuple(
            PaymentLine(
                paid.id, paid.number, names[paid.number], paid.paid_on, paid.cents, paid.receipt,
                paid.received_on, paid.taken_back_on, paid.taken_back_why,
            )
            for paid in find_restitution.payments(unit, row.id)
        ),
    )  # fmt: skip


def _share(row: Any, name: str, claim: Account, place: int | None, change: Any | None) -> ShareLine:
    if place is None:
        return ShareLine(row.number, name, row.respondent_id, None, 0, 0)
    share, let_go = claim.shares[place], claim.waived_of(place)
    line = ShareLine(
        row.number, name, row.respondent_id, share.cents, share.given, claim.owed(place), let_go,
        stands=share.waived > 0,
    )  # fmt: skip
    if change is None or not let_go:
        return line
    return replace(
        line, waived_by=change.authority, waived_why=change.reason, waived_on=change.on,
        last_waived=change.let_go_cents,
    )  # fmt: skip
