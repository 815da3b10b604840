"""What a row of a list of referrals tells: the referral, and who and what comes with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.referral import OffenseGiven, Referral, check_day, cleaned
from youthcourt.domain.restitution import cents_of
from youthcourt.domain.text import clean_line, fold
from youthcourt.exchange.guessing import split_name
from youthcourt.exchange.mapped import MappedRow, shortened
from youthcourt.services import people
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Incident, IncidentParty, Organization, Person
from youthcourt.store.unit import Unit

_PLAIN = ("agency_number", "given", "family", "suffix", "age_band", "sex", "phone", "address", "school",
          "language", "agency", "officer", "place", "facts")  # fmt: skip
_DATES = ("birth_date", "referred_on", "offense_on")
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
    interpreter: str = ""
    guardian: NewPerson | None = None
    capacity: Capacity | None = None
    victim: NewPerson | None = None
    victim_organization: str = ""
    claim_cents: int | None = None
    deferral_start: date | None = None
    deferral_end: date | None = None


def read_row(row: MappedRow, *, today: date) -> RowReferral:
    """Return what a row tells. Raises BadInput when it cannot be used."""
    if row.problem is not None:
        raise row.problem
    told = _referral(row, today)
    guardian, capacity = _guardian(row)
    victim = _person(*split_name(_line(row, "victim", "The victim")))
    organization = _line(row, "victim_organization", "The organization")
    starts, ends = row.dates.get("deferral_start"), row.dates.get("deferral_end")
    for called, day in (("start of the deferral", starts), ("end of the deferral", ends)):
        check_day(day, called=called, today=today)
    if starts and ends and ends < starts:
        raise BadInput("The deferral ends before it begins. Mend one of the two dates.", field="deferral_end")
    claimed = row.texts.get("claim", "")
    claim = cents_of(claimed, field="claim") if claimed else None
    interpreter = _line(row, "interpreter", "The interpreter")
    return RowReferral(told, interpreter, guardian, capacity, victim, organization, claim, starts, ends)


def add_rest(unit: Unit, case: Case, told: RowReferral) -> None:
    """Write down beside a case what its row tells besides the referral."""
    if told.deferral_start or told.deferral_end:
        unit.change(case, deferral_start=told.deferral_start, deferral_end=told.deferral_end)
    if told.interpreter:
        unit.change(unit.get(Person, case.respondent_id, "person"), interpreter=told.interpreter)
    if told.guardian and told.capacity and not _has_guardian(unit, case.respondent_id, told.guardian):
        # Who may sign is for the intake to find out, where the file does not say what somebody is.
        known = told.capacity is not Capacity.OTHER
        people.add_guardian(unit, case.respondent_id, told.guardian, told.capacity, may_sign=known)
    if told.victim or told.victim_organization:
        _add_victim(unit, case, told)
    elif told.claim_cents is not None:
        unit.change(unit.get(Incident, case.incident_id, "incident"), loss_cents=told.claim_cents)


def _add_victim(unit: Unit, case: Case, told: RowReferral) -> None:
    person = organization = None
    if told.victim is not None:
        person = people.add_person(unit, told.victim, Role.VICTIM)
    else:
        name = told.victim_organization
        known = unit.once(Organization, lambda: {row.folded: row.id for row in unit.find(Organization)})
        organization = known.get(fold(name))
        if organization is None:
            made = Organization(id=unit.new_id(), name=name, folded=fold(name))
            organization = unit.add(made).id
    unit.add(
        IncidentParty(
            id=unit.new_id(), incident_id=case.incident_id, person_id=person, organization_id=organization,
            role=PartyRole.VICTIM, claim_cents=told.claim_cents,
        )
    )  # fmt: skip


def _has_guardian(unit: Unit, person_id: str, guardian: NewPerson) -> bool:
    """Say whether somebody known already has a guardian of this name."""
    if unit.is_new(person_id):
        return False
    name = fold(f"{guardian.given} {guardian.family}")
    return any(fold(f"{row.given} {row.family}") == name for row in find_cases.guardians(unit, person_id))


def _referral(row: MappedRow, today: date) -> Referral:
    texts = {name: row.texts.get(name, "") for name in _PLAIN}
    dates = {name: row.dates.get(name) for name in _DATES}
    offense = OffenseGiven(
        row.texts.get("offense", ""), row.texts.get("offense_class", ""), row.texts.get("offense_code", "")
    )
    told = cleaned(Referral(**texts, **dates, offenses=(offense,)), today=today)  # type: ignore[arg-type]  # the names are the fields' own
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
