"""Who may preside: nobody tied to the case, on a jury that day, or needed in another room at that time.

Source: domain reference, section 5.3 (block list); what bars a juror bars a judge.
"""

from __future__ import annotations

from collections.abc import Collection

from youthcourt.domain.conflicts import HearingFacts, tied
from youthcourt.domain.errors import Refused
from youthcourt.services.jury_facts import hearing_facts, why_not
from youthcourt.services.person_lines import full_name
from youthcourt.services.presence import STANDING, places
from youthcourt.store import find_sittings
from youthcourt.store.tables import Hearing, Person, Sitting
from youthcourt.store.unit import Unit


def check_judge(unit: Unit, hearing: Hearing, judge_id: str) -> None:
    """Raise Refused when somebody may not preside in a hearing; raises NotFound for a key not here."""
    sitting = unit.get(Sitting, hearing.sitting_id, "sitting")
    _check_ties(unit, sitting, {hearing.id}, judge_id)
    _check_no_juror(unit, sitting, judge_id, {hearing.id})


def check_judge_of_room(unit: Unit, sitting: Sitting, room_id: str, judge_id: str) -> None:
    """Raise Refused when somebody may not preside in a room: one of its hearings bars them, or they
    sit on a jury that day or are needed in another room at the time of a hearing.
    """
    hearings = {row.id for row in find_sittings.docket(unit, sitting.id) if row.room_id == room_id}
    _check_ties(unit, sitting, hearings, judge_id)
    _check_no_juror(unit, sitting, judge_id, hearings)
    standing = places(unit, sitting)
    here = [place for place in standing if place.room == room_id]
    for place in standing:
        if place.room != room_id and judge_id in place.needed and any(map(place.at_once, here)):
            raise Refused(
                "{person} is needed in case {case} in another room at that time. Choose another judge.",
                person=_called(unit, judge_id),
                case=place.case,
            )


def check_untied(unit: Unit, judge_id: str, facts: HearingFacts) -> None:
    """Raise Refused when somebody is tied to a case and so may not be its judge."""
    bar = tied(judge_id, facts)
    if bar is not None:
        raise Refused(
            "{person} cannot be the judge of case {case}: {why}. Choose another judge.",
            person=_called(unit, judge_id),
            case=facts.case,
            why=why_not(bar),
        )


def _check_ties(unit: Unit, sitting: Sitting, hearing_ids: Collection[str], judge_id: str) -> None:
    unit.get(Person, judge_id, "person")
    for facts in hearing_facts(unit, sitting, STANDING, hearing_ids):
        check_untied(unit, judge_id, facts)


def _check_no_juror(unit: Unit, sitting: Sitting, judge_id: str, hearing_ids: Collection[str]) -> None:
    """Raise Refused when somebody sits on a jury of this sitting; *hearing_ids* are named as their own."""
    for place in places(unit, sitting):
        if judge_id not in place.jurors:
            continue
        if place.hearing in hearing_ids:
            raise Refused(
                "{person} cannot be the judge of case {case}: they sit on its jury. Choose another judge.",
                person=_called(unit, judge_id),
                case=place.case,
            )
        raise Refused(
            "{person} sits on the jury of case {case} that day and cannot be a judge as well. "
            "Choose another judge.",
            person=_called(unit, judge_id),
            case=place.case,
        )


def _called(unit: Unit, person_id: str) -> str:
    person = unit.get(Person, person_id, "person")
    return full_name(person.given, person.family)
