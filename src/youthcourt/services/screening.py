"""Screening: what the court's rules say of a case, and what a person decides over them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from youthcourt.domain.closing import RETURNED
from youthcourt.domain.eligibility import Facts, Reason, Result, RuleKind, Screening, screen
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.domain.text import clean_line
from youthcourt.services import eligibility_rules, stages
from youthcourt.store import find_cases
from youthcourt.store.audit import as_json
from youthcourt.store.tables import Case, CaseOffense, Incident, Person, ScreeningResult
from youthcourt.store.unit import Unit

ALIKE = "Somebody with the same name and birth date is known here: {cases}. Is it the same person?"


def screening_of(unit: Unit, case: Case) -> Screening:
    """Return what the court's rules say of a case as it stands; nothing is written."""
    person = unit.get(Person, case.respondent_id, "person")
    found = screen(_facts(unit, case, person), eligibility_rules.active_rules(unit))
    alike = [row.number for row in find_cases.alike(unit, person)]
    return with_alike(found, alike)


def _facts(unit: Unit, case: Case, person: Person) -> Facts:
    incident = unit.get(Incident, case.incident_id, "incident")
    offenses = unit.find(CaseOffense, "position", case_id=case.id)
    earlier = find_cases.earlier(unit, case)
    return Facts(
        offense_on=incident.happened_on,
        birth_date=person.birth_date,
        age_band=case.age_band,
        offenses=tuple((row.words, row.offense_class) for row in offenses),
        earlier_cases=tuple(row.day for row in earlier),
        failed_cases=tuple(row.day for row in earlier if row.stage in RETURNED),
        address=person.address,
        school=person.school,
        enrolled=person.enrolled,
        today=unit.today,
    )


def looked_at(unit: Unit, person: Person) -> tuple[object, ...]:
    """Return what the rules in use and the search for namesakes go by of *person*.

    An address that no rule looks at is none of it: nobody is screened again for it.
    """
    kinds = {rule.kind for rule in eligibility_rules.active_rules(unit)}
    told = {RuleKind.RESIDENCE: "address", RuleKind.SCHOOL: "school", RuleKind.ENROLLED: "enrolled"}
    others = [getattr(person, name) for kind, name in told.items() if kind in kinds]
    return (person.given, person.family, person.suffix, person.birth_date, *others)


def with_alike(found: Screening, alike: list[str]) -> Screening:
    """People who share name and birth date are never merged; the clerk is asked (situation 15)."""
    if not alike:
        return found
    asked = Reason(Result.NEEDS_DECISION, ALIKE, {"cases": ", ".join(dict.fromkeys(alike))})
    result = Result.NEEDS_DECISION if found.result is Result.ELIGIBLE else found.result
    return Screening(result, (*found.reasons, asked))


def screen_case(unit: Unit, number: str) -> Screening:
    """Screen a case by the court's rules and keep the result. A person's decision stays in force."""
    return screen_row(unit, find_cases.by_number(unit, number))


def screen_row(unit: Unit, case: Case) -> Screening:
    """Screen a case at hand, as ``screen_case`` does."""
    found = screening_of(unit, case)
    earlier = _keep(unit, case, found.result, found.reasons, decided=False, why="")
    if not any(row.decided for row in earlier):
        unit.change(case, eligibility=found.result)
        _move_by_rules(unit, case, found.result)
    return found


def screen_again(unit: Unit, found: Iterable[Case]) -> None:
    """Screen those of *found* anew that are still before their hearing: a fact of theirs has changed."""
    for case in found:
        if case.stage in BEFORE_HEARING:
            screen_row(unit, case)
            unit.touch("cases", f"case:{case.number}")


def screen_others(unit: Unit, case: Case) -> None:
    """Screen the respondent's other cases anew: this one went back, or stands open again after that.

    Nothing is done where no rule looks at cases that went back.
    """
    if any(rule.kind is RuleKind.FAILED_BEFORE for rule in eligibility_rules.active_rules(unit)):
        found = unit.find(Case, "number", respondent_id=case.respondent_id)
        screen_again(unit, (other for other in found if other.id != case.id))


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
    _check_open(case, result)
    _keep(unit, case, result, screening_of(unit, case).reasons, decided=True, why=reason)
    unit.change(case, eligibility=result)
    _move_by_decision(unit, case, result, reason)
    unit.touch("cases", f"case:{case.number}")


def _check_open(case: Case, result: Result) -> None:
    if case.stage not in BEFORE_HEARING and case.stage is not Stage.INELIGIBLE:
        raise Refused(
            "Case {case} is at “{stage}”; its eligibility is no longer decided.",
            case=case.number,
            stage=case.stage,
        )
    if case.stage is Stage.SCHEDULED and result is not Result.ELIGIBLE:
        raise Refused(
            "Case {case} is on a docket. Take it off the docket before deciding that it is not eligible.",
            case=case.number,
        )


_GOES_TO: dict[Result, tuple[Stage, frozenset[Stage]]] = {
    Result.ELIGIBLE: (Stage.INTAKE, frozenset({Stage.REFERRED, Stage.SCREENING, Stage.INELIGIBLE})),
    Result.NEEDS_DECISION: (Stage.SCREENING, frozenset({Stage.REFERRED, Stage.INTAKE, Stage.INELIGIBLE})),
    Result.NOT_ELIGIBLE: (Stage.INELIGIBLE, BEFORE_HEARING),
}
"""Where a decision takes a case, and from which stages; from others it stays where it is."""


def _move_by_decision(unit: Unit, case: Case, result: Result, reason: str) -> None:
    stage, sources = _GOES_TO[result]
    if case.stage in sources:
        code = "ineligible" if result is Result.NOT_ELIGIBLE else ""
        stages.move(unit, case, stage, code=code, note=reason)


def _keep(
    unit: Unit, case: Case, result: Result, reasons: tuple[Reason, ...], *, decided: bool, why: str
) -> Sequence[ScreeningResult]:
    """Keep a result beside the earlier ones, which are returned."""
    earlier = unit.find(ScreeningResult, "sequence", case_id=case.id)
    told = json.dumps([asdict(reason) for reason in reasons], default=as_json, ensure_ascii=False)
    unit.add(
        ScreeningResult(
            id=unit.new_id(), case_id=case.id, result=result, decided=decided, decided_reason=why,
            reasons=told, made_on=unit.today, by=unit.actor,
            sequence=earlier[-1].sequence + 1 if earlier else 1,
        )
    )  # fmt: skip
    return earlier
