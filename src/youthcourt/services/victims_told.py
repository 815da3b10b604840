"""Who was harmed, as the referrer tells it with the referral, and what they claim.

A claim told here is a claim and nobody's debt yet: its shares are set on the Restitution tab.
"""

from __future__ import annotations

from collections.abc import Iterable

from youthcourt.domain.errors import Refused
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.referral import VictimGiven
from youthcourt.domain.restitution import considered
from youthcourt.domain.text import fold
from youthcourt.services.people import NewPerson, add_person
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_restitution
from youthcourt.store.tables import IncidentParty, Organization
from youthcourt.store.unit import Unit


def add_victims(unit: Unit, incident_id: str, victims: Iterable[VictimGiven]) -> None:
    """Add the victims that the referrer tells of to an incident; who is named there already stays one.

    A claim that was not told yet is filled in. Raises BadInput for an amount that cannot be, Refused when
    another claim of the same victim is on record.
    """
    told = tuple(victims)
    # Of an incident that this act has made nothing needs reading.
    held = find_restitution.victims(unit, incident_id) if told and not unit.is_new(incident_id) else ()
    known = {fold(_name(row)): row for row in held}
    for victim in told:
        claim = None if victim.claim_cents is None else considered(victim.claim_cents, 0)
        name = victim.organization or full_name(victim.given, victim.family)
        row = known.get(fold(name))
        if row is None:
            _add(unit, incident_id, victim, claim)
        elif claim is not None and row.claim_cents is None:
            unit.change(unit.get(IncidentParty, row.id, "victim"), claim_cents=claim)
        elif claim is not None and row.claim_cents != claim:
            raise Refused(
                "{victim} is named in this incident with another claim. Leave the amount out here, "
                "or change it on the Restitution tab of that case.",
                victim=name,
            )


def _name(row: object) -> str:
    organization = getattr(row, "organization", None)
    return organization or full_name(*(getattr(row, name) or "" for name in ("given", "family", "suffix")))


def _add(unit: Unit, incident_id: str, victim: VictimGiven, claim: int | None) -> None:
    person_id = organization_id = None
    if victim.organization:
        organization_id = _organization(unit, victim.organization)
    else:
        person_id = add_person(unit, NewPerson(given=victim.given, family=victim.family), Role.VICTIM)
    unit.add(
        IncidentParty(
            id=unit.new_id(), incident_id=incident_id, role=PartyRole.VICTIM, person_id=person_id,
            organization_id=organization_id, claim_cents=claim,
        )
    )  # fmt: skip


def _organization(unit: Unit, name: str) -> str:
    """Return the key of an organization, a new one unless the court knows it by that name."""
    known = unit.once(Organization, lambda: {row.folded: row.id for row in unit.find(Organization)})
    if fold(name) in known:
        return known[fold(name)]
    return unit.add(Organization(id=unit.new_id(), name=name, folded=fold(name))).id
