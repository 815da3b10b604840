"""A returned case that the referrer sends again: a new case beside the old, with nothing typed twice.

The first counts as the exit it was in its own period, the second as a new admission, and the young
person once among the distinct ones (domain reference, situation 23).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line, fold
from youthcourt.services import stages
from youthcourt.services.screening import screen_row
from youthcourt.services.settings import next_case_number
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, CaseOffense, Restitution
from youthcourt.store.unit import Unit

SENT_BACK = frozenset(
    {Stage.RETURNED_NONCOMPLIANCE, Stage.RETURNED_NEW_OFFENSE, Stage.WITHDRAWN, Stage.ADMISSION_WITHDRAWN}
)
"""The ends after which a referrer can send the same matter again."""


@dataclass(frozen=True)
class Tries:
    """The numbers of the cases before and after one that was sent again; empty where there is none."""

    earlier: str
    later: str


def tries(unit: Unit, number: str) -> Tries:
    """Return which case a case is the second try of, and which one is its own. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    later = unit.one(Case, earlier_case_id=case.id)
    earlier = unit.get(Case, case.earlier_case_id, "case") if case.earlier_case_id else None
    return Tries(earlier.number if earlier else "", later.number if later else "")


def second_try(unit: Unit, number: str, *, referred_on: date | None = None, agency_number: str = "") -> str:
    """Take a case that went back in again and return the new case's number; it begins at the referral.

    Respondent, guardians, incident, victims, referrer and offenses are those of the old case, and its
    shares of claims go on with what was paid of them. Consents,
    the clearing of the facts and the eligibility are not: they are given and decided anew. Raises Refused
    for a case that did not go back or was sent again already, or an agency number that is known here;
    BadInput for a day before the old case's end or ahead of today.
    """
    old = find_cases.by_number(unit, number)
    told = clean_line(agency_number, field="The agency number")
    referred = referred_on or unit.today
    _check(unit, old, referred, told)
    case = unit.add(
        Case(
            id=unit.new_id(), number=next_case_number(unit, referred), respondent_id=old.respondent_id,
            incident_id=old.incident_id, agency_id=old.agency_id, agency_number=told,
            referred_on=referred, stage=Stage.REFERRED, stage_since=unit.today, age_band=old.age_band,
            juror_facts=old.juror_facts, facts_kept_words=old.facts_kept_words, earlier_case_id=old.id,
        )
    )  # fmt: skip
    for share in unit.find(Restitution, case_id=old.id):
        unit.change(share, case_id=case.id)  # with what was paid of it: the victim is owed it once
    said = [_copy(unit, case, row) for row in unit.find(CaseOffense, "position", case_id=old.id)]
    unit.change(case, folded=fold(" ".join((case.number, told, *said))))
    stages.start(unit, case)
    screen_row(unit, case)
    unit.touch("cases", "restitution", f"case:{old.number}", f"person:{old.respondent_id}", "today")
    return case.number


def _check(unit: Unit, old: Case, referred: date, agency_number: str) -> None:
    if old.stage not in SENT_BACK or old.exit_on is None:
        raise Refused(
            "Case {case} did not go back to the referrer, so there is no second try of it.", case=old.number
        )
    again = unit.one(Case, earlier_case_id=old.id)
    if again is not None:
        raise Refused("Case {case} was sent again already, as case {again}. Open that case.",
                      case=old.number, again=again.number)  # fmt: skip
    check_day(referred, called="referral date", today=unit.today)
    if not old.exit_on <= referred <= unit.today:
        raise BadInput(
            "A case is sent again from the day of its end on, {date}, and not in the future.",
            field="referred_on",
            date=old.exit_on,
        )
    known = unit.find(Case, agency_number=agency_number) if agency_number else ()
    if known:
        raise Refused(
            "The agency number {agency_number} is already here as case {case}. Leave it empty, or give the "
            "new one.",
            agency_number=agency_number,
            case=known[0].number,
        )


def _copy(unit: Unit, case: Case, row: CaseOffense) -> str:
    unit.add(
        CaseOffense(
            id=unit.new_id(), case_id=case.id, type_id=row.type_id, code=row.code, words=row.words,
            offense_class=row.offense_class, position=row.position,
        )
    )  # fmt: skip
    return row.words
