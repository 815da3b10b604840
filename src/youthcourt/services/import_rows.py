"""What a row of a list of referrals tells: the referral, and who and what comes with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven, Referral, VictimGiven, cleaned
from youthcourt.domain.restitution import cents_of
from youthcourt.domain.text import clean_line, fold
from youthcourt.exchange.guessing import split_name
from youthcourt.exchange.mapped import MappedRow, shortened
from youthcourt.services import people
from youthcourt.services.alike import Sought, alike
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Incident, Person
from youthcourt.store.unit import Unit

_PLAIN = ("agency_number", "given", "family", "suffix", "age_band", "sex", "phone", "address", "school",
          "language", "agency", "officer", "place", "facts", "interpreter")  # fmt: skip
_DATES = ("birth_date", "referred_on", "offense_on", "deferral_start", "deferral_end")
_OTHER_CAPACITIES = {
    "mother": Capacity.PARENT, "father": Capacity.PARENT, "mom": Capacity.PARENT, "dad": Capacity.PARENT,
    "grandmother": Capacity.GRANDPARENT, "grandfather": Capacity.GRANDPARENT, "aunt": Capacity.OTHER,
    "uncle": Capacity.OTHER, "stepmother": Capacity.STEP_PARENT, "stepfather": Capacity.STEP_PARENT,
}  # fmt: skip
"""What clerks write for a capacity."""


@dataclass(frozen=True)
class RowReferral:
    """A referral as a row tells of it, with what is no part of the referral itself."""

    referral: Referral
    guardian: NewPerson | None = None
    capacity: Capacity | None = None
    loss_cents: int | None = None
    """What is claimed where the row does not tell whose claim it is."""


def read_row(row: MappedRow, *, today: date) -> RowReferral:
    """Return what a row tells. Raises BadInput when it cannot be used."""
    if row.problem is not None:
        raise row.problem
    victims, loss = _victims(row)
    guardian, capacity = _guardian(row)
    return RowReferral(_referral(row, victims, today), guardian, capacity, loss)


def add_rest(unit: Unit, case: Case, told: RowReferral) -> None:
    """Write down beside a case what its row tells and no referral holds."""
    if told.guardian and told.capacity:
        _add_guardian(unit, case.respondent_id, told.guardian, told.capacity)
    if told.loss_cents is not None:
        unit.change(unit.get(Incident, case.incident_id, "incident"), loss_cents=told.loss_cents)
    if told.referral.interpreter and not unit.is_new(case.respondent_id):
        known_person = unit.get(Person, case.respondent_id, "person")
        if not known_person.interpreter:
            unit.change(known_person, interpreter=told.referral.interpreter)


def _victims(row: MappedRow) -> tuple[tuple[VictimGiven, ...], int | None]:
    """Return who was harmed; beside them a claim that could be of either of two, or is of nobody named."""
    given, family = split_name(row.texts.get("victim", ""))
    organization, claimed = row.texts.get("victim_organization", ""), row.texts.get("claim", "")
    claim = cents_of(claimed, field="claim") if claimed else None
    told = (VictimGiven(given, family), VictimGiven(organization=organization))
    named = tuple(victim for victim in told if victim.named)
    if len(named) == 1:
        return (replace(named[0], claim_cents=claim),), None
    return named, claim


def _add_guardian(unit: Unit, person_id: str, guardian: NewPerson, capacity: Capacity) -> None:
    """Let the guardian of a row stand for somebody, unless they do.

    Who may sign is for the intake to find out, where the file does not say what somebody is. Where a
    guardian is barred from contact, the row may mean that one: nobody like them comes in by another name,
    and anybody else neither signs nor gets letters until a person has looked.
    """
    known = () if unit.is_new(person_id) else find_cases.guardians(unit, person_id)
    name = fold(f"{guardian.given} {guardian.family}")
    if any(fold(f"{row.given} {row.family}") == name for row in known):
        return
    barred = {row.guardian_id for row in known if row.no_contact}
    if barred and barred & {line.key for line in alike(unit, _sought(guardian))}:
        return
    people.add_guardian(
        unit, person_id, guardian, capacity,
        may_sign=capacity is not Capacity.OTHER and not barred, gets_letters=not barred,
    )  # fmt: skip


def _sought(guardian: NewPerson) -> Sought:
    return Sought(guardian.given, guardian.family, phone=guardian.phone)


def _referral(row: MappedRow, victims: tuple[VictimGiven, ...], today: date) -> Referral:
    texts = {name: row.texts.get(name, "") for name in _PLAIN}
    dates = {name: row.dates.get(name) for name in _DATES}
    offense = OffenseGiven(
        row.texts.get("offense", ""), row.texts.get("offense_class", ""), row.texts.get("offense_code", "")
    )
    told = cleaned(Referral(**texts, **dates, offenses=(offense,), victims=victims), today=today)  # type: ignore[arg-type]  # the names are the fields' own
    named = told.given or told.family
    if not told.agency_number and not (named and (told.birth_date or told.offense_on)):
        raise BadInput(
            "The agency number is missing; without it the same row would be added again next time. "
            "Give the row a number of its own, or the name with a birth date or offense date.",
            field="agency_number",
        )
    return told


def _guardian(row: MappedRow) -> tuple[NewPerson | None, Capacity | None]:
    """Return the guardian; how they stand to the young person is other where the file does not say it."""
    found = _person(
        _line(row, "guardian_given", "The guardian's first name"),
        _line(row, "guardian_family", "The guardian's last name"),
        _line(row, "guardian_phone", "The guardian's phone"),
    )
    written = row.texts.get("guardian_capacity", "")
    allowed = {fold(kind.value): kind for kind in Capacity if kind is not Capacity.SELF} | _OTHER_CAPACITIES
    if found is None:
        return None, None
    if written and fold(written) not in allowed:
        raise BadInput(
            "“{text}” does not say how the guardian stands to the young person. Use one of: {words}.",
            field="guardian_capacity",
            text=shortened(written),
            words=[kind for kind in Capacity if kind is not Capacity.SELF],
        )
    return found, allowed[fold(written)] if written else Capacity.OTHER


def _person(given: str, family: str, phone: str = "") -> NewPerson | None:
    return NewPerson(given=given, family=family, phone=phone) if given or family else None


def _line(row: MappedRow, name: str, called: str) -> str:
    return clean_line(row.texts.get(name, ""), field=called)
