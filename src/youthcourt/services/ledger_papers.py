"""The restitution ledger on paper: the family's own part, the victim's without last names (paper 23)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.juror_names import juror_name, told_apart
from youthcourt.domain.restitution import Split
from youthcourt.printing import ledger as drawing
from youthcourt.printing.documents.ledger import PaidLine, RestitutionLedger
from youthcourt.services.cases import case_page
from youthcourt.services.latin_names import in_latin
from youthcourt.services.left_alone import why_not_contact
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.restitution import Ledger, PaymentLine, ShareLine, ledger_of_victim, no_share
from youthcourt.store import find_cases
from youthcourt.store.tables import IncidentParty, Person
from youthcourt.store.unit import Unit

LEDGER = "restitution ledger"
"""What the print log calls it."""
FAMILY, VICTIM = "family", "victim"


@in_court_language
def family_ledger(unit: Unit, number: str, party_id: str, paper: str = "") -> RestitutionLedger:
    """Return a family's own part: its share, its payments, in the language that the family reads.

    The victim stands there as first name and last initial. Raises Refused before there is a share, or
    where nobody of the family is to be contacted; NotFound.
    """
    page = case_page(unit, number)
    if page.nobody_to_contact:
        raise Refused("Nobody of the family is to be contacted, so there is no paper for them.")
    ledger = ledger_of_victim(unit, party_id)
    share = ledger.share_of(page.line.number)
    if share is None or share.share is None:
        raise no_share(unit, find_cases.by_number(unit, number))
    joint = ledger.split is Split.JOINT
    own = [line for line in ledger.payments if line.number == page.line.number]
    made = RestitutionLedger(
        setup=replace(page_setup(unit, paper), duplex=False),
        case_number=page.line.number,
        payer=page.line.name,
        payee=_payee(unit, ledger),
        claim=ledger.claim or 0,
        insurance=ledger.insurance,
        agreed=share.share,
        paid=ledger.paid if joint else share.paid,
        waived=share.waived,
        balance=share.owed,
        payments=_standing(own),
        joint=joint,
    )
    return in_latin(unit, replace(made, language=of_family(unit, page.line.language)))


@in_court_language
def victim_ledger(unit: Unit, party_id: str, paper: str = "") -> RestitutionLedger:
    """Return a victim's part: all payments, each respondent as first name and last initial.

    Raises Refused before there is a claim, or where the victim wishes no contact; NotFound.
    """
    ledger = ledger_of_victim(unit, party_id)
    if ledger.claim is None:
        raise Refused("There is no claim yet. Set the claim and its shares first.")
    party = unit.get(IncidentParty, party_id, "victim")
    who = party.person_id or party.organization_id or ""
    if why_not_contact(unit, who, ledger.shares[0].number) is not None:
        raise Refused("This victim wishes no contact, so there is no paper for them.")
    names = _initials(unit, ledger.shares)
    return in_latin(
        unit,
        RestitutionLedger(
            setup=replace(page_setup(unit, paper), duplex=False),
            case_number="",
            payer=words.listing(names.values()),
            payee=ledger.victim,
            claim=ledger.claim,
            insurance=ledger.insurance,
            agreed=ledger.amount,
            paid=ledger.paid,
            waived=ledger.waived,
            balance=ledger.balance,
            payments=_standing(ledger.payments, names),
            for_victim=True,
        ),
    )


def render(document: RestitutionLedger) -> bytes:
    """Return the paper as a PDF; outside of a Unit."""
    return drawing.render_ledger(document)


def _payee(unit: Unit, ledger: Ledger) -> str:
    """Return the victim as the family may read: an organization, or a first name and last initial."""
    if not ledger.person_id:
        return ledger.victim
    person = unit.get(Person, ledger.person_id, "person")
    return juror_name(person.given, person.family, words.text("the victim"), person.latin_form)


def _initials(unit: Unit, shares: Iterable[ShareLine]) -> dict[str, str]:
    told = {}
    for share in shares:
        person = unit.get(Person, share.respondent_id, "person")
        told[share.number] = juror_name(person.given, person.family, share.number, person.latin_form)
    return told_apart(told)


def _standing(payments: Iterable[PaymentLine], names: dict[str, str] | None = None) -> tuple[PaidLine, ...]:
    """Return the payments that count; one taken back is no payment and stands on no paper."""
    return tuple(
        PaidLine(
            line.paid_on, line.cents, line.receipt, line.received_on,
            names[line.number] if names else "",
        )
        for line in payments
        if line.taken_back_on is None
    )  # fmt: skip
