"""The agencies where young people do service or take a class: added, changed, stopped; who is placed there.

Placement is step 11 of the domain reference, section 1.2. A provider is known by the key of its
organization, as sanctions and their logs name it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput, NotFound, Refused
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.store import find_providers
from youthcourt.store.tables import Case, Organization, Provider, Sanction
from youthcourt.store.unit import Unit

MOST_PLACES = 500
LONGEST_WAY = 600
"""Minutes there and back; a longer way is a typing slip."""


@dataclass(frozen=True)
class NewProvider:
    """What is known of a provider. *travel_minutes* is the way there and back."""

    name: str
    contact: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    what: str = ""
    times: str = ""
    rules: str = ""
    places: int | None = None
    """How many young people at once; None where nobody counts."""
    travel_minutes: int | None = None


@dataclass(frozen=True)
class ProviderLine:
    """A provider, and how many young people have something open to do there."""

    id: str
    """The key of the organization."""
    known: NewProvider
    since: date
    stopped_on: date | None
    placed: int

    @property
    def name(self) -> str:
        """What the organization is called."""
        return self.known.name

    @property
    def free(self) -> int | None:
        """How many places are free, never below zero; None where nobody counts."""
        return None if self.known.places is None else max(self.known.places - self.placed, 0)


@dataclass(frozen=True)
class ProviderChoice:
    """A provider as it is offered where one is chosen. *free* is None where nobody counts places."""

    id: str
    name: str
    free: int | None


def provider_list(unit: Unit) -> tuple[ProviderLine, ...]:
    """Return every provider by name, those that stopped too."""
    return tuple(_line(row) for row in find_providers.lines(unit))


def provider(unit: Unit, provider_id: str) -> ProviderLine:
    """Return one provider. Raises NotFound when it is none."""
    found = next((line for line in provider_list(unit) if line.id == provider_id), None)
    if found is None:
        raise NotFound("This court file has no such {what}. Look it up again from the list.", what="provider")
    return found


def choices(unit: Unit) -> tuple[ProviderChoice, ...]:
    """Return the providers where somebody can be placed, by name, with their free places."""
    return tuple(
        ProviderChoice(line.id, line.name, line.free)
        for line in provider_list(unit)
        if line.stopped_on is None
    )


def add_provider(unit: Unit, known: NewProvider) -> str:
    """Take a provider in and return its key.

    An organization that the court knows by that name, as a victim or an owner of credits, becomes the
    provider and keeps what is left empty here. Raises BadInput without a name or for numbers that cannot
    be, Refused when a provider of that name is there.
    """
    values, own = _cleaned(known)
    _check_name(unit, values["folded"])
    row = _organization(unit, values)
    unit.add(Provider(id=unit.new_id(), organization_id=row.id, since=unit.today, **own))
    unit.touch("providers")
    return row.id


def change_provider(unit: Unit, provider_id: str, known: NewProvider) -> bool:
    """Set what is known of a provider; returns whether anything differs. Raises as ``add_provider``."""
    row = _row(unit, provider_id)
    values, own = _cleaned(known)
    _check_name(unit, values["folded"], besides=provider_id)
    changed = unit.change(unit.get(Organization, provider_id, "provider"), **values)
    changed = unit.change(row, **own) or changed
    if changed:
        unit.touch("providers", "owed")
    return changed


def stop_provider(unit: Unit, provider_id: str) -> int:
    """Place nobody with a provider from today on; who is there stays. Returns how many are there.

    Raises Refused when it has stopped already.
    """
    row = _row(unit, provider_id)
    if row.stopped_on is not None:
        raise Refused("This provider has stopped already, on {date}.", date=row.stopped_on)
    unit.change(row, stopped_on=unit.today)
    unit.touch("providers")
    return provider(unit, provider_id).placed


def resume_provider(unit: Unit, provider_id: str) -> None:
    """Place young people with a provider again. Raises Refused when it has not stopped."""
    row = _row(unit, provider_id)
    if row.stopped_on is None:
        raise Refused("This provider has not stopped; young people can be placed there.")
    unit.change(row, stopped_on=None)
    unit.touch("providers")


def place(unit: Unit, sanction_id: str, provider_id: str) -> tuple[str, ...]:
    """Place a young person with a provider for one sanction; returns what to know, in sentences.

    More than the provider has places for is told and never refused: the clerk may have asked there.
    Raises Refused when the provider has stopped or the sanction is not open, and for jury duty.
    """
    row = _row(unit, provider_id)
    sanction = unit.get(Sanction, sanction_id, "sanction")
    if sanction.type_code == JURY_DUTY:
        raise Refused("Jury duty is served in this court. Choose a sitting for it instead.")
    if sanction.status is not SanctionStatus.OPEN:
        raise Refused("“{label}” is not open any more, so nobody is placed for it.", label=sanction.label)
    name = unit.get(Organization, provider_id, "provider").name
    if row.stopped_on is not None:
        raise Refused(
            "{provider} has taken nobody since {date}. Choose another provider, or resume this one.",
            provider=name,
            date=row.stopped_on,
        )
    case = unit.get(Case, sanction.case_id, "case")
    others = find_providers.others_placed(unit, provider_id, case.respondent_id)
    unit.change(sanction, provider_id=provider_id)
    _touch(unit, case)
    if row.places is None or others < row.places:
        return ()
    told = "{provider} takes {places} at once, and with this one {placed} are there. Ask there first."
    return (words.text(told, provider=name, places=row.places, placed=others + 1),)


def unplace(unit: Unit, sanction_id: str) -> None:
    """Take a young person out of a placement; what was done there stays. Raises Refused without one."""
    sanction = unit.get(Sanction, sanction_id, "sanction")
    if sanction.provider_id is None:
        raise Refused("“{label}” is placed nowhere.", label=sanction.label)
    unit.change(sanction, provider_id=None)
    _touch(unit, unit.get(Case, sanction.case_id, "case"))


def _touch(unit: Unit, case: Case) -> None:
    unit.touch("providers", "owed", f"case:{case.number}")


def _row(unit: Unit, provider_id: str) -> Provider:
    row = unit.one(Provider, organization_id=provider_id)
    if row is None:
        raise NotFound("This court file has no such {what}. Look it up again from the list.", what="provider")
    return row


def _organization(unit: Unit, values: dict[str, Any]) -> Organization:
    known = unit.find(Organization, "id", folded=values["folded"])
    if not known:
        return unit.add(Organization(id=unit.new_id(), **values))
    unit.change(known[0], **{name: value for name, value in values.items() if value})
    return known[0]


def _check_name(unit: Unit, folded: str, besides: str = "") -> None:
    for line in provider_list(unit):
        if line.id != besides and fold(line.name) == folded:
            raise Refused("{name} is among the providers already. Change it there.", name=line.name)


def _cleaned(known: NewProvider) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the columns of the organization, and those of the provider."""
    values = {
        "name": clean_line(known.name, field="The name"),
        "phone": clean_line(known.phone, field="The phone"),
        "email": clean_line(known.email, field="The email"),
        "address": clean_line(known.address, field="The address"),
    }
    if not values["name"]:
        raise BadInput("Give the name of the provider.", field="name")
    _check_number(known.places, MOST_PLACES, "places")
    _check_number(known.travel_minutes, LONGEST_WAY, "travel_minutes")
    own: dict[str, Any] = {
        "contact": clean_line(known.contact, field="The contact"),
        "what": clean_line(known.what, field="What is done there"),
        "times": clean_line(known.times, field="The times"),
        "rules": clean_text(known.rules, field="The rules", limit=1000),
        "places": known.places,
        "travel_minutes": known.travel_minutes,
    }
    return {**values, "folded": fold(values["name"])}, own


def _check_number(value: int | None, most: int, field: str) -> None:
    if value is not None and not 0 <= value <= most:
        raise BadInput("Give a number from 0 to {most}, or leave it empty.", field=field, most=most)


def _line(row: Any) -> ProviderLine:
    known = NewProvider(
        row.name, row.contact, row.phone, row.email, row.address, row.what, row.times, row.rules,
        row.places, row.travel_minutes,
    )  # fmt: skip
    return ProviderLine(row.organization_id, known, row.since, row.stopped_on, int(row.placed))
