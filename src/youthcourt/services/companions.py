"""Co-respondents: a referral that joins the incident of a case that is here already."""

from __future__ import annotations

from youthcourt.domain.errors import Refused
from youthcourt.domain.referral import Referral
from youthcourt.domain.text import fold
from youthcourt.services.screening import screen_again
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Incident
from youthcourt.store.unit import Unit


def share_incident(unit: Unit, told: Referral, with_case: str, respondent_id: str | None) -> str:
    """Return the key of the incident of *with_case*, with what it lacked filled in from *told*.

    Raises NotFound for the case, Refused when the incident is told otherwise or when the
    respondent has a case of it already. A filled-in offense date screens the other cases again.
    """
    case = find_cases.by_number(unit, with_case)
    incident = unit.get(Incident, case.incident_id, "incident")
    if respondent_id and unit.find(Case, incident_id=incident.id, respondent_id=respondent_id):
        raise Refused("This person already has a case of the incident of case {case}.", case=case.number)
    _refuse_other(case, incident, told)
    undated = incident.happened_on is None
    changed = unit.change(
        incident,
        happened_on=incident.happened_on or told.offense_on,
        place=incident.place or told.place,
        staff_summary=incident.staff_summary or told.facts,
        from_school=incident.from_school or told.from_school,
    )
    if changed:
        unit.touch("cases", *(f"case:{one.number}" for one in unit.find(Case, incident_id=incident.id)))
    if undated and told.offense_on is not None:
        screen_again(unit, find_cases.concerned_by(unit, incident.id))
    return incident.id


def _refuse_other(case: Case, incident: Incident, told: Referral) -> None:
    """One incident has one day, one place and one summary: nothing typed is dropped in silence."""
    told_twice = (
        ("offense date", told.offense_on, incident.happened_on),
        ("place", fold(told.place), fold(incident.place)),
        ("summary", fold(told.facts), fold(incident.staff_summary)),
    )
    for called, new, kept in told_twice:
        if new and kept and new != kept:
            raise Refused(
                "Case {case} tells another {called} of this incident. "
                "Leave it out here, or change it on the page of that case.",
                case=case.number,
                called=called,
            )
