"""Warnings to the clerk before somebody sits: a school, an address or a name in common and no tie on record.

No juror hears of them: whoever is not seated is told the same, whatever the reason (situation 3).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.conflicts import tied
from youthcourt.domain.consent import is_minor
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.jury_warnings import CaseTraces, Trace, Warn, warned
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.streets import home_of
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.jury_facts import case_facts
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_sittings, find_traces, find_victims
from youthcourt.store.tables import Case, Hearing, PanelSeat, Sitting
from youthcourt.store.unit import Unit

Watch = Mapping[str, Mapping[str, tuple[Warn, ...]]]
"""By hearing and juror, what the clerk looks at; who is barred from the hearing is not among them."""


def warnings(unit: Unit, on: date) -> Watch:
    """Return what the clerk looks at in each hearing still to be heard of a sitting. Raises NotFound."""
    sitting = find_sittings.on(unit, on)
    pool = {row.id: _trace(row) for row in find_traces.of_pool(unit)}
    found: dict[str, dict[str, tuple[Warn, ...]]] = {}
    for row in find_sittings.docket(unit, sitting.id):
        if row.result is HearingResult.SET:
            found[row.id] = _of_case(unit, unit.get(Case, row.case_id, "case"), pool, on)
    return found


def keep_despite(unit: Unit, seat_id: str, why: str) -> None:
    """Keep why somebody sits in spite of a warning, for the staff alone. Raises BadInput without a reason.

    Raises Refused for somebody who has left the panel.
    """
    seat = unit.get(PanelSeat, seat_id, "seat")
    told = clean_line(why, field="The reason")
    if seat.left_code:
        raise Refused("They have left this panel already. Choose somebody who sits on it.")
    if not told:
        raise BadInput("Please give the reason in a few words.", field="why")
    unit.change(seat, despite=told)
    hearing = unit.get(Hearing, seat.hearing_id, "hearing")
    unit.touch(f"sitting:{unit.get(Sitting, hearing.sitting_id, 'sitting').held_on.isoformat()}")


def say_warnings(warnings: tuple[Warn, ...]) -> str:
    """Return warnings in words for the clerk."""
    return words.listing(words.label(warning) for warning in warnings)


def _of_case(unit: Unit, case: Case, pool: Mapping[str, Trace], on: date) -> dict[str, tuple[Warn, ...]]:
    facts, traces = case_facts(unit, case), _traces(unit, case, on)
    told = {person: warned(trace, traces) for person, trace in pool.items() if tied(person, facts) is None}
    return {person: codes for person, codes in told.items() if codes}


def _traces(unit: Unit, case: Case, on: date) -> CaseTraces:
    """Return what the records of the respondent, the victims and their guardians tell."""
    victims = [row for row in find_victims.of_incident(unit, case.incident_id) if row.person_id]
    youths = [case.respondent_id, *(other.respondent_id for other in find_cases.companions(unit, case))]
    named = {*youths, *(row.person_id for row in victims)}
    named |= {row.guardian_id for person in tuple(named) for row in find_cases.guardians(unit, person)}
    told = {row.id: row for row in find_traces.of(unit, named)}
    majority = settings(unit).age_of_majority
    minors = (told[row.person_id] for row in victims if is_minor(row.birth_date, on, majority))
    homes = {(trace.home, trace.family) for trace in map(_trace, told.values())}
    homes |= {(home_of(row.safe_address), fold(row.family)) for row in victims}
    return CaseTraces(
        fold(told[case.respondent_id].school),
        frozenset(fold(row.school) for row in minors if row.school),
        frozenset((home, family) for home, family in homes if home),
    )


def _trace(row: Any) -> Trace:
    return Trace(fold(row.school), home_of(row.address), fold(row.family))
