"""Referrals: taking them in, screening, deciding, consents and admission, the text for jurors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date

from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.eligibility import Facts, Reason, Result, Screening, screen
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.referral import OffenseGiven, Referral, check_day, cleaned
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services import catalogue, stages
from youthcourt.services.juror_side import facts_giveaways
from youthcourt.services.people import NewPerson, add_cleaned_person, add_person, check_signed, give_role
from youthcourt.services.settings import next_case_number
from youthcourt.store import find_cases
from youthcourt.store.audit import as_json
from youthcourt.store.tables import (
    Agency,
    Case,
    CaseOffense,
    Consent,
    GuardianLink,
    Incident,
    IncidentParty,
    Organization,
    Person,
    ScreeningResult,
)
from youthcourt.store.unit import Unit


def new_referral(
    unit: Unit, referral: Referral, *, respondent_id: str | None = None, with_case: str | None = None
) -> str:
    """Take a referral in, screen it and return the new case's number.

    *respondent_id* is somebody the court knows already; *with_case* is the case of a
    co-respondent, whose incident is shared. Raises BadInput for text or dates that
    cannot be used and Refused when the agency number is already in the court.
    """
    told = cleaned(referral, today=unit.today)
    _refuse_known(unit, told.agency_number)
    person_id = respondent_id or _new_respondent(unit, told)
    give_role(unit, person_id, Role.RESPONDENT)
    case = _new_case(unit, told, person_id, with_case)
    _set_offenses(unit, case, told.offenses)
    stages.start(unit, case)
    screen_case(unit, case.number)
    return case.number


def _refuse_known(unit: Unit, agency_number: str) -> None:
    known = unit.find(Case, agency_number=agency_number) if agency_number else ()
    if known:
        raise Refused(
            "The agency number {agency_number} is already here as case {case}. Open that case instead.",
            agency_number=agency_number,
            case=known[0].number,
        )


def _new_respondent(unit: Unit, told: Referral) -> str:
    names = ("given", "family", "suffix", "birth_date", "sex", "phone", "address", "school", "language")
    values: dict[str, object] = {name: getattr(told, name) for name in names}
    values["folded"] = fold(f"{told.given} {told.family} {told.suffix}")
    return add_cleaned_person(unit, values)


def _new_case(unit: Unit, told: Referral, person_id: str, with_case: str | None) -> Case:
    incident_id = (
        find_cases.by_number(unit, with_case).incident_id if with_case else _new_incident(unit, told)
    )
    referred = told.referred_on or unit.today
    return unit.add(
        Case(
            id=unit.new_id(), number=next_case_number(unit, referred), respondent_id=person_id,
            incident_id=incident_id, agency_id=_agency(unit, told), agency_number=told.agency_number,
            referred_on=referred, stage=Stage.REFERRED, stage_since=unit.today, age_band=told.age_band,
        )
    )  # fmt: skip


def _new_incident(unit: Unit, told: Referral) -> str:
    incident = Incident(
        id=unit.new_id(), happened_on=told.offense_on, place=told.place, staff_summary=told.facts
    )
    return unit.add(incident).id


def _agency(unit: Unit, told: Referral) -> str | None:
    if not told.agency:
        return None
    known = unit.find(Agency, name=told.agency, officer=told.officer)
    if known:
        return known[0].id
    return unit.add(Agency(id=unit.new_id(), name=told.agency, officer=told.officer)).id


def _set_offenses(unit: Unit, case: Case, offenses: tuple[OffenseGiven, ...]) -> None:
    for row in unit.find(CaseOffense, case_id=case.id):
        unit.remove(row)
    for position, offense in enumerate(offenses, 1):
        unit.add(
            CaseOffense(
                id=unit.new_id(), case_id=case.id, position=position, words=offense.words,
                offense_class=offense.offense_class, code=offense.code,
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
    """Change what is known of the incident and the offenses, and screen the case again."""
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
    unit.touch(f"case:{number}", "cases")
    if case.stage in BEFORE_HEARING:
        screen_case(unit, number)


def screening_of(unit: Unit, case: Case) -> Screening:
    """Return what the court's rules say of a case as it stands; nothing is written."""
    person = unit.get(Person, case.respondent_id, "person")
    incident = unit.get(Incident, case.incident_id, "incident")
    offenses = unit.find(CaseOffense, "position", case_id=case.id)
    facts = Facts(
        offense_on=incident.happened_on,
        birth_date=person.birth_date,
        age_band=case.age_band,
        offenses=tuple((row.words, row.offense_class) for row in offenses),
        earlier_cases=tuple(row.day for row in find_cases.earlier(unit, case)),
        today=unit.today,
    )
    found = screen(facts, catalogue.active_rules(unit))
    alike = [row.number for row in find_cases.alike(unit, person)]
    return _with_alike(found, alike)


def _with_alike(found: Screening, alike: list[str]) -> Screening:
    """People who share name and birth date are never merged; the clerk is asked (situation 15)."""
    if not alike:
        return found
    template = "Somebody with the same name and birth date has a case here: {cases}. Is it the same person?"
    asked = Reason(Result.NEEDS_DECISION, template, {"cases": ", ".join(alike)})
    result = Result.NEEDS_DECISION if found.result is Result.ELIGIBLE else found.result
    return Screening(result, (*found.reasons, asked))


def screen_case(unit: Unit, number: str) -> Screening:
    """Screen a case by the court's rules and keep the result. A person's decision stays in force."""
    case = find_cases.by_number(unit, number)
    found = screening_of(unit, case)
    decided = any(row.decided for row in unit.find(ScreeningResult, case_id=case.id))
    _keep(unit, case, found.result, found.reasons, decided=False, why="")
    if not decided:
        unit.change(case, eligibility=found.result)
        _move_by_rules(unit, case, found.result)
    return found


def _move_by_rules(unit: Unit, case: Case, result: Result) -> None:
    """An eligible referral waits for the first contact; any other for a person's decision."""
    if result is not Result.ELIGIBLE and case.stage is Stage.REFERRED:
        stages.move(unit, case, Stage.SCREENING)
    elif result is Result.ELIGIBLE and case.stage is Stage.SCREENING:
        stages.move(unit, case, Stage.INTAKE)


def decide(unit: Unit, number: str, result: Result, why: str) -> None:
    """Decide on eligibility with a reason, over what the rules say.

    Raises BadInput without a reason, Refused when the case is past its hearing or closed
    for another reason than eligibility.
    """
    case = find_cases.by_number(unit, number)
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason for the decision in a few words.", field="why")
    if case.stage not in BEFORE_HEARING and case.stage is not Stage.INELIGIBLE:
        raise Refused(
            "Case {case} is at “{stage}”; its eligibility is no longer decided.",
            case=number,
            stage=case.stage,
        )
    _keep(unit, case, result, screening_of(unit, case).reasons, decided=True, why=reason)
    unit.change(case, eligibility=result)
    _move_by_decision(unit, case, result, reason)
    unit.touch("cases", f"case:{number}")


def _move_by_decision(unit: Unit, case: Case, result: Result, reason: str) -> None:
    if result is Result.NOT_ELIGIBLE:
        if case.stage is not Stage.INELIGIBLE:
            if case.stage is Stage.SCHEDULED:
                raise Refused(
                    "Case {case} is on a docket. Take it off the docket before ruling it out.",
                    case=case.number,
                )
            stages.move(unit, case, Stage.INELIGIBLE, code="ineligible", note=reason)
    elif result is Result.ELIGIBLE and case.stage in (Stage.REFERRED, Stage.SCREENING, Stage.INELIGIBLE):
        stages.move(unit, case, Stage.INTAKE, note=reason)
    elif result is Result.NEEDS_DECISION and case.stage in (Stage.REFERRED, Stage.INTAKE, Stage.INELIGIBLE):
        stages.move(unit, case, Stage.SCREENING, note=reason)


def _keep(
    unit: Unit, case: Case, result: Result, reasons: tuple[Reason, ...], *, decided: bool, why: str
) -> None:
    told = json.dumps([asdict(reason) for reason in reasons], default=as_json, ensure_ascii=False)
    unit.add(
        ScreeningResult(
            id=unit.new_id(), case_id=case.id, result=result, decided=decided, decided_reason=why,
            reasons=told, made_on=unit.today, by=unit.actor,
            sequence=find_cases.last_sequence(unit, ScreeningResult, case.id) + 1,
        )
    )  # fmt: skip


def record_consent(
    unit: Unit,
    number: str,
    kind: ConsentKind,
    signer_id: str,
    *,
    signed_on: date,
    method: Method = Method.SIGNED,
    expires_on: date | None = None,
    interpreter: str = "",
) -> None:
    """Record a consent or the admission for a case: by the respondent, or by a guardian who may sign.

    The capacity is the guardian's own. Raises Refused for anybody else.
    """
    case = find_cases.by_number(unit, number)
    check_signed(unit, signed_on)
    capacity = _capacity(unit, case, signer_id)
    if kind is ConsentKind.ADMISSION and capacity is not Capacity.SELF:
        raise Refused("Only the respondent can make the admission. Choose the respondent as the signer.")
    unit.add(
        Consent(
            id=unit.new_id(), subject_id=case.respondent_id, case_id=case.id, kind=kind, signer_id=signer_id,
            capacity=capacity, method=method, signed_on=signed_on, expires_on=expires_on,
            interpreter=clean_line(interpreter, field="The interpreter"),
        )
    )  # fmt: skip
    if case.stage is Stage.REFERRED:
        stages.move(unit, case, Stage.INTAKE)
    unit.touch("cases", f"case:{number}")


def _capacity(unit: Unit, case: Case, signer_id: str) -> Capacity:
    if signer_id == case.respondent_id:
        return Capacity.SELF
    for link in unit.find(GuardianLink, person_id=case.respondent_id, guardian_id=signer_id):
        if link.until is None and link.may_sign and not link.no_contact:
            return link.capacity
    raise Refused(
        "Only the respondent or a guardian who may sign can sign for case {case}. "
        "Add the guardian first, or mark that they may sign.",
        case=case.number,
    )


def add_party(unit: Unit, number: str, party: NewPerson | str, role: PartyRole) -> str:
    """Add a victim or witness to the incident of a case; a text is the name of an organization."""
    case = find_cases.by_number(unit, number)
    person_id = organization_id = None
    if isinstance(party, str):
        name = clean_line(party, field="The name")
        if not name:
            raise BadInput("Give the name of the person or organization.", field="name")
        organization_id = unit.add(Organization(id=unit.new_id(), name=name, folded=fold(name))).id
    else:
        person_id = add_person(unit, party, Role(role.value))
    row = IncidentParty(
        id=unit.new_id(), incident_id=case.incident_id, person_id=person_id,
        organization_id=organization_id, role=role,
    )  # fmt: skip
    unit.touch("cases", f"case:{number}")
    return unit.add(row).id


def write_facts(unit: Unit, number: str, text: str) -> None:
    """Write the text about the facts that jurors will read. A changed text must be cleared again."""
    case = find_cases.by_number(unit, number)
    if unit.change(case, juror_facts=clean_text(text, field="The facts for jurors")):
        unit.change(case, facts_cleared_on=None, facts_cleared_by="", facts_kept_words="")
    unit.touch("cases", f"case:{number}")


def clear_facts(unit: Unit, number: str, by: str, kept: Mapping[str, str] | None = None) -> None:
    """Clear the facts for jurors, by somebody, today.

    *kept* maps a word that was found and is meant otherwise to the reason for keeping it.
    Raises Refused while a name, school, street or number of anyone tied to the incident
    stands in the text.
    """
    case = find_cases.by_number(unit, number)
    who = clean_line(by, field="Who clears it")
    if not who or not case.juror_facts:
        raise BadInput("Write the facts for jurors and say who clears them.", field="by")
    words = {
        clean_line(word, field="The word"): clean_line(why, field="The reason")
        for word, why in (kept or {}).items()
    }
    if not all(words.values()):
        raise BadInput("Give the reason for each word that stays.", field="kept")
    found = facts_giveaways(unit, case, kept=tuple(words))
    if found:
        raise Refused(
            "The text for jurors of case {case} still names somebody: {words}. "
            "Take the words out, or keep a word with a reason when it means something else.",
            case=number,
            words=[word.text for word in found],
        )
    kept_lines = "\n".join(f"{word}\t{why}" for word, why in words.items())
    unit.change(case, facts_cleared_on=unit.today, facts_cleared_by=who, facts_kept_words=kept_lines)
    unit.touch("cases", f"case:{number}")
