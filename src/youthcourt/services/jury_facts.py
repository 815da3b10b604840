"""What the draw must know of the pool and of each hearing, gathered from the court file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from youthcourt import words
from youthcourt.domain.attendance import AWAY
from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import HearingResult, RelationKind
from youthcourt.domain.presence import kept_from
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.services.people import juror_gaps
from youthcourt.services.presence import STANDING, places, span
from youthcourt.store import find_cases, find_duty, find_people, find_sittings
from youthcourt.store.tables import Case, Sitting
from youthcourt.store.unit import Unit

TO_BE_HEARD = (HearingResult.SET,)
NOT_COMING = (DutyDateState.WITHDRAWN, DutyDateState.EXCUSED, DutyDateState.WAITING)
"""Where those stand with a sitting who owe duty and are not expected at it."""
_WHY = {
    Bar.RESPONDENT: "it is their own case",
    Bar.CO_RESPONDENT: "they have a case in the same incident",
    Bar.GUARDIAN: "they are a guardian of the respondent",
    Bar.SAME_HOUSEHOLD: "they live with somebody in the case",
    Bar.RELATIVE: "a tie of theirs to somebody in the case is on record",
    Bar.SAME_INCIDENT: "they are tied to the incident",
    Bar.RECUSED: "they are recused from this case",
    Bar.OWN_CASE: "their own case comes first",
    Bar.OATH: "the juror's oath is missing",
    Bar.PERMISSION: "a guardian's permission is missing",
    Bar.STOPPED: "they do not serve in the jury pool",
    Bar.AWAY: "they are away that day",
    Bar.OTHER_ROLE: "they have another part that day",
    Bar.OTHER_ROOM: "they sit in another room at that time, or on a co-respondent's panel",
}


def why_not(bar: Bar) -> str:
    """Return in words for the staff why somebody may not sit."""
    return words.text(_WHY[bar])


def pool_facts(unit: Unit, sitting: Sitting) -> list[JurorFacts]:
    """Return what the draw must know of everybody in the pool on the day of a sitting."""
    gaps, owing = juror_gaps(unit, sitting.held_on), find_people.owing(unit)
    days = find_people.first_days(unit)
    unheard = {
        row.respondent_id
        for row in find_people.own_cases(unit)
        if _not_heard(row.stage) and row.referred_on <= sitting.held_on
    }
    kept = kept_from(places(unit, sitting))
    elsewhere = find_duty.people_at(unit, sitting.id, NOT_COMING)
    signed_up = find_duty.people_at(unit, sitting.id, (DutyDateState.SIGNED_UP,))
    return [
        JurorFacts(
            person=row.id,
            oath="the juror's oath" not in gaps[row.id],
            permission="a guardian's permission" not in gaps[row.id],
            serving=row.stopped_on is None or row.stopped_on > sitting.held_on,
            away=row.code in AWAY or (row.code is None and row.id in elsewhere),
            duty=row.id in owing,
            signed_up=row.id in signed_up,
            own_case_open=row.id in unheard,
            may_serve_from=days.get(row.id),
            roles_today=kept.get(row.id, frozenset()),
        )
        for row in find_people.pool(unit, sitting.id)
    ]


def _not_heard(stage: Stage) -> bool:
    return stage in BEFORE_HEARING or stage is Stage.HEARD


def hearing_facts(
    unit: Unit,
    sitting: Sitting,
    results: Collection[HearingResult] = TO_BE_HEARD,
    only: Collection[str] | None = None,
) -> list[HearingFacts]:
    """Return what the draw must know of each hearing of a sitting, as a rule of those still to be heard.

    *only* names the hearings that are asked about, where not all are.
    """
    return [
        _facts(unit, row)
        for row in find_sittings.docket(unit, sitting.id)
        if row.result in results and (only is None or row.id in only)
    ]


def at_odds(unit: Unit, sitting: Sitting, here: HearingFacts) -> frozenset[str]:
    """Return the other standing hearings of a sitting whose jurors may not sit *here* as well."""
    return rivals(find_sittings.docket(unit, sitting.id), here)


def rivals(docket: Iterable[Any], here: HearingFacts) -> frozenset[str]:
    """Return the hearings as ``at_odds``, from a *docket* that is read already."""
    others = (
        HearingFacts(
            row.id, row.number, frozenset(), *span(row.starts_at, row.minutes),
            companion=row.incident_id if row.incident_id == here.companion else "",
        )
        for row in docket
        if row.result in STANDING and row.id != here.hearing
    )  # fmt: skip
    return frozenset(other.hearing for other in others if other.overlaps(here))


def _facts(unit: Unit, row: Any) -> HearingFacts:
    case = unit.get(Case, row.case_id, "case")
    start, end = span(row.starts_at, row.minutes)
    return replace(case_facts(unit, case), hearing=row.id, start=start, end=end)


def case_facts(unit: Unit, case: Case) -> HearingFacts:
    """Return what the draw must know of a case's hearing, but for the hearing itself and its time."""
    companions = [other.respondent_id for other in find_cases.companions(unit, case)]
    guardians = [g.guardian_id for g in find_cases.guardians(unit, case.respondent_id)]
    others = [g.guardian_id for other in companions for g in find_cases.guardians(unit, other)]
    victims = [party.person_id for party in find_cases.parties(unit, case.incident_id) if party.person_id]
    theirs = [g.guardian_id for victim in victims for g in find_cases.guardians(unit, victim)]
    named = [case.respondent_id, *guardians, *companions, *others, *victims, *theirs]
    at_home = find_people.household(unit, named)
    tied = find_people.related(unit, named, tuple(RelationKind)) - set(named)
    alike = find_people.alike(unit, [case.respondent_id, *companions, *victims])
    return HearingFacts(
        hearing="",
        case=case.number,
        respondents=frozenset(_with_alike([case.respondent_id], alike)),
        start=0,
        end=0,
        co_respondents=frozenset(_with_alike(companions, alike)),
        guardians=frozenset(guardians),
        household=frozenset(at_home - {*named}),
        relatives=frozenset(tied | find_people.wards(unit, [*guardians, *others, *theirs]) - {*named}),
        incident=frozenset([*_with_alike(victims, alike), *others, *theirs]),
        recused=frozenset(find_sittings.recused(unit, case.incident_id)),
        companion=case.incident_id if companions else "",
    )


def _with_alike(people: Iterable[str], alike: Mapping[str, set[str]]) -> set[str]:
    """Return *people* and whoever shares name and birth date with one: perhaps the same, never merged."""
    return {key for person in people for key in (person, *alike.get(person, ()))}
