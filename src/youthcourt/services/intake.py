"""Referrals: taking them in, changing them, who else is tied to the incident.

Screening, consents and the text for jurors stand in modules of their own and are called by this one's name.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from youthcourt.domain.eligibility import Screening
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.referral import OffenseGiven, Referral, check_day, cleaned
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services import offenses as catalogue
from youthcourt.services import stages
from youthcourt.services.agencies import agency_of
from youthcourt.services.companions import share_incident
from youthcourt.services.consents import record_consent
from youthcourt.services.facts import clear_facts, court_texts_naming, look_through, write_facts
from youthcourt.services.people import NewPerson, add_cleaned_person, add_person, give_role
from youthcourt.services.screening import decide, screen_again, screen_case, screen_row, screening_of
from youthcourt.services.settings import next_case_number
from youthcourt.services.victims_told import add_victims
from youthcourt.store import find_cases
from youthcourt.store.tables import (
    Case,
    CaseOffense,
    Incident,
    IncidentParty,
    Organization,
)
from youthcourt.store.unit import Unit

__all__ = [
    "OffenseGiven", "Referral", "add_known_party", "add_party", "change_referral", "clear_facts",
    "court_texts_naming", "decide", "look_through", "new_referral", "record_consent", "screen_case",
    "screening_of", "take_in", "write_facts",
]  # fmt: skip


def new_referral(
    unit: Unit, referral: Referral, *, respondent_id: str | None = None, with_case: str | None = None
) -> str:
    """Take a referral in as ``take_in`` does and return the new case's number."""
    return take_in(unit, referral, respondent_id=respondent_id, with_case=with_case)[0].number


def take_in(
    unit: Unit, referral: Referral, *, respondent_id: str | None = None, with_case: str | None = None
) -> tuple[Case, Screening]:
    """Take a referral in and screen it; returns the new case with what the rules say of it.

    *respondent_id* is somebody the court knows already; *with_case* is the case of a
    co-respondent, whose incident is shared: what it lacks is filled in. Raises BadInput for
    text or dates that cannot be used, NotFound for a person or case that is not here, and
    Refused when the agency number is already in the court, the shared incident is told
    otherwise, or the person has a case of it.
    """
    told = cleaned(referral, today=unit.today)
    _refuse_known(unit, told.agency_number)
    # Reading before writing: each read of an act first sends on what it has written so far.
    incident_id = share_incident(unit, told, with_case, respondent_id) if with_case else None
    agency_id = agency_of(unit, told.agency, told.officer)
    referred = told.referred_on or unit.today
    number = next_case_number(unit, referred)
    if respondent_id:
        give_role(unit, respondent_id, Role.RESPONDENT)
    person_id = respondent_id or _new_respondent(unit, told)
    case = unit.add(
        Case(
            id=unit.new_id(), number=number, respondent_id=person_id,
            incident_id=incident_id or _new_incident(unit, told), agency_id=agency_id,
            agency_number=told.agency_number, referred_on=referred, stage=Stage.REFERRED,
            stage_since=unit.today, age_band=told.age_band, deferral_start=told.deferral_start,
            deferral_end=told.deferral_end,
        )
    )  # fmt: skip
    _add_offenses(unit, case, told.offenses)
    add_victims(unit, case.incident_id, told.victims)
    stages.start(unit, case)
    return case, screen_row(unit, case)


def _refuse_known(unit: Unit, agency_number: str) -> None:
    if unit.ahead is not None and agency_number not in unit.ahead.agency_numbers:
        return
    known = unit.find(Case, agency_number=agency_number) if agency_number else ()
    if known:
        raise Refused(
            "The agency number {agency_number} is already here as case {case}. Open that case instead.",
            agency_number=agency_number,
            case=known[0].number,
        )


def _new_respondent(unit: Unit, told: Referral) -> str:
    names = ("given", "family", "suffix", "birth_date", "sex", "phone", "address", "school", "language",
             "interpreter", "access_needs")  # fmt: skip
    values: dict[str, Any] = {name: getattr(told, name) for name in names}
    values["folded"] = fold(f"{told.given} {told.family} {told.suffix}")
    values["filed"] = fold(f"{told.family} {told.given} {told.suffix}")
    return add_cleaned_person(unit, values, Role.RESPONDENT)


def _new_incident(unit: Unit, told: Referral) -> str:
    incident = Incident(
        id=unit.new_id(), happened_on=told.offense_on, place=told.place, staff_summary=told.facts,
        from_school=told.from_school,
    )  # fmt: skip
    return unit.add(incident).id


def _set_offenses(unit: Unit, case: Case, offenses: tuple[OffenseGiven, ...]) -> None:
    for row in unit.find(CaseOffense, case_id=case.id):
        unit.remove(row)
    _add_offenses(unit, case, offenses)


def _add_offenses(unit: Unit, case: Case, offenses: tuple[OffenseGiven, ...]) -> None:
    for position, offense in enumerate(catalogue.matched(unit, offenses), 1):
        unit.add(
            CaseOffense(
                id=unit.new_id(), case_id=case.id, position=position, words=offense.words,
                offense_class=offense.offense_class, code=offense.code, type_id=offense.type_id or None,
            )
        )  # fmt: skip
    words = " ".join(offense.words for offense in offenses)
    unit.change(case, folded=fold(f"{case.number} {case.agency_number} {words}"))


def change_referral(
    unit: Unit,
    number: str,
    *,
    offense_on: date | None,
    place: str,
    offenses: tuple[OffenseGiven, ...],
    summary: str,
) -> None:
    """Change what is known of the incident and the offenses.

    The case is screened again, and so is every co-respondent's (the incident is theirs as well) and
    their other cases: the offense date says which of them came first.
    """
    case = find_cases.by_number(unit, number)
    check_day(offense_on, called="offense date", today=unit.today)
    kept = cleaned(Referral(given="-", offenses=offenses), today=unit.today).offenses
    unit.change(
        unit.get(Incident, case.incident_id, "incident"),
        happened_on=offense_on,
        place=clean_line(place, field="The place"),
        staff_summary=clean_text(summary, field="The summary"),
    )
    _set_offenses(unit, case, kept)
    unit.touch(f"case:{case.number}", "cases")
    screen_again(unit, find_cases.concerned_by(unit, case.incident_id))


def add_party(unit: Unit, number: str, party: NewPerson | str, role: PartyRole) -> str:
    """Add a victim or witness to the incident of a case; a text is the name of an organization."""
    case = find_cases.by_number(unit, number)
    if not isinstance(party, str):
        return _add_party(unit, case, role, person_id=add_person(unit, party, Role(role.value)))
    name = clean_line(party, field="The name")
    if not name:
        raise BadInput("Give the name of the person or organization.", field="name")
    organization = unit.add(Organization(id=unit.new_id(), name=name, folded=fold(name)))
    return _add_party(unit, case, role, organization_id=organization.id)


def add_known_party(unit: Unit, number: str, person_id: str, role: PartyRole) -> str:
    """Add somebody the court knows already, by key, as a victim or witness of a case's incident.

    Raises NotFound for a key or case not here, Refused for the respondent of the case or
    somebody who is one already.
    """
    case = find_cases.by_number(unit, number)
    if person_id == case.respondent_id:
        raise Refused("The respondent is not a victim or witness of their own case. Choose somebody else.")
    if unit.find(IncidentParty, incident_id=case.incident_id, person_id=person_id, role=role):
        raise Refused("This person is already listed so in case {case}.", case=case.number)
    give_role(unit, person_id, Role(role.value))
    unit.touch("people", f"person:{person_id}", "pool")
    return _add_party(unit, case, role, person_id=person_id)


def _add_party(
    unit: Unit,
    case: Case,
    role: PartyRole,
    *,
    person_id: str | None = None,
    organization_id: str | None = None,
) -> str:
    row = IncidentParty(
        id=unit.new_id(), incident_id=case.incident_id, person_id=person_id,
        organization_id=organization_id, role=role,
    )  # fmt: skip
    unit.touch("cases", f"case:{case.number}")
    return unit.add(row).id
