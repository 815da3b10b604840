"""What a referral told besides the incident: who referred, the deferral, claims, and the cases tied to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcourt.domain.stages import Stage
from youthcourt.services.agencies import AgencyLine, agency
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_linked, find_restitution
from youthcourt.store.tables import Case, Incident, Person
from youthcourt.store.unit import Unit


class Tie(StrEnum):
    """How another case is tied to one."""

    INCIDENT = "incident"
    """Of a co-respondent, of the same incident."""
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True)
class LinkedCase:
    """A case tied to another one, with where it stands."""

    number: str
    name: str
    tie: Tie
    stage: Stage
    referred_on: date


@dataclass(frozen=True)
class ClaimTold:
    """A victim, and the cents that they claim; None where no claim is told."""

    victim: str
    cents: int | None


@dataclass(frozen=True)
class ReferralTold:
    """What came with a referral besides who it is about and what happened."""

    referrer: AgencyLine | None
    deferral_start: date | None
    deferral_end: date | None
    interpreter: str
    access_needs: str
    from_school: bool
    loss_cents: int | None
    claims: tuple[ClaimTold, ...]
    linked: tuple[LinkedCase, ...]
    """Co-respondents' cases by number, then the respondent's other ones."""


def referral_told(unit: Unit, number: str) -> ReferralTold:
    """Return what came with the referral of a case; raises NotFound."""
    case = find_cases.by_number(unit, number)
    incident = unit.get(Incident, case.incident_id, "incident")
    person = unit.get(Person, case.respondent_id, "person")
    return ReferralTold(
        agency(unit, case.agency_id) if case.agency_id else None,
        case.deferral_start,
        case.deferral_end,
        person.interpreter,
        person.access_needs,
        incident.from_school,
        incident.loss_cents,
        claims_of(unit, case),
        linked_cases(unit, case),
    )


def claims_of(unit: Unit, case: Case) -> tuple[ClaimTold, ...]:
    """Return the victims of a case's incident with what each claims."""
    return tuple(
        ClaimTold(
            row.organization or full_name(row.given, row.family, row.suffix),
            row.claim_cents,
        )
        for row in find_restitution.victims(unit, case.incident_id)
    )


def linked_cases(unit: Unit, case: Case) -> tuple[LinkedCase, ...]:
    """Return the cases tied to one: co-respondents' first, then the respondent's own, each with its tie."""
    tied = [
        LinkedCase(
            row.number,
            full_name(row.given, row.family, row.suffix),
            _tie(row.respondent_id == case.respondent_id, (row.referred_on, row.number), case),
            row.stage,
            row.referred_on,
        )
        for row in find_linked.of(unit, case)
    ]
    order = list(Tie)
    return tuple(sorted(tied, key=lambda one: (order.index(one.tie), one.number)))


def _tie(own: bool, since: tuple[date, str], case: Case) -> Tie:
    if not own:
        return Tie.INCIDENT
    return Tie.EARLIER if since < (case.referred_on, case.number) else Tie.LATER
