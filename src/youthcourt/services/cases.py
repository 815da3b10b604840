"""Reads of cases for lists, the case page and the call list; the search by this module's name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from youthcourt import words
from youthcourt.domain.calls import CALLED_AT
from youthcourt.domain.closing import reason_of
from youthcourt.domain.contacts import LeftAlone
from youthcourt.domain.deadlines import age_on
from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import EXITS, MOVES, Stage
from youthcourt.services.appointment_book import in_a_line
from youthcourt.services.case_lines import (
    CaseLine,
    CasePage,
    HearingPlace,
    OffenseLine,
    PartyLine,
    ScreeningLine,
    StageLine,
)
from youthcourt.services.intake_due import IntakeDays
from youthcourt.services.juror_side import facts_giveaways
from youthcourt.services.known_words import kept_words
from youthcourt.services.left_alone import FEW, left_alone, why_not_contact
from youthcourt.services.missing import missing_for, missing_for_all
from youthcourt.services.people import consent_lines, full_name, guardian_lines
from youthcourt.services.person_lines import phone_shown
from youthcourt.services.rule_words import say_reason
from youthcourt.services.search import Found, find
from youthcourt.store import find_cases, find_sittings, find_today
from youthcourt.store.tables import (
    Agency,
    Case,
    CaseOffense,
    Disposition,
    DispositionItem,
    Incident,
    Person,
    ScreeningResult,
    StageEntry,
)
from youthcourt.store.unit import Unit

__all__ = [
    "CaseLine", "CasePage", "Found", "HearingPlace", "OffenseLine", "PartyLine", "ScreeningLine",
    "StageLine", "call_list", "case_page", "find", "lines_of", "list_cases", "say_reasons",
]  # fmt: skip


_CALLED = frozenset({Stage.REFERRED, Stage.SCREENING, Stage.INTAKE})
"""The stages at which a family is reached and the signatures are gathered."""


def list_cases(unit: Unit, stage: Stage | None = None) -> tuple[CaseLine, ...]:
    """Return all cases by number, or those at one stage."""
    return _lines(unit, find_cases.listed(unit, None if stage is None else (stage,)))


def lines_of(unit: Unit, numbers: Sequence[str]) -> tuple[CaseLine, ...]:
    """Return the cases with these numbers, in the order given."""
    found = {line.number: line for line in _lines(unit, find_cases.listed(unit, numbers=numbers))}
    return tuple(found[number] for number in numbers if number in found)


def _lines(unit: Unit, rows: Sequence[Any]) -> tuple[CaseLine, ...]:
    alone = left_alone(unit, [row.respondent_id for row in rows] if len(rows) <= FEW else None)
    days = IntakeDays(unit)
    lines = [_line(unit, row, alone, days) for row in rows]
    missing = missing_for_all(unit, [line for line in lines if line.stage in _CALLED], unit.today)
    return tuple(replace(line, ready=missing.get(line.number) == []) for line in lines)


def call_list(unit: Unit) -> tuple[CaseLine, ...]:
    """Return the referrals that are not ruled out and whose family is still to be reached, oldest first."""
    lines = _lines(unit, find_cases.listed(unit, CALLED_AT, besides=Result.NOT_ELIGIBLE))
    return tuple(sorted(lines, key=lambda line: (line.referred_on, line.number)))


def _line(unit: Unit, row: Any, alone: LeftAlone, days: IntakeDays) -> CaseLine:
    day = days.of(row)
    why = alone.why(row.respondent_id, youth=row.respondent_id, incident=row.incident_id)
    return CaseLine(
        row.number, row.stage, row.stage_since, row.agency_number, row.respondent_id,
        row.given, full_name(row.family, row.suffix), row.birth_date, row.offense or "",
        row.referred_on, row.eligibility, (*say_reasons(row.reasons), *_decided(row.decided_reason)),
        row.next_hearing_on,
        phone_shown(row.phone, why is not None), row.language,
        day.on if day else None, day is not None and day.late(unit.today),
    )  # fmt: skip


def _decided(why: str | None) -> tuple[str, ...]:
    """Return a person's decision as one more reason, where there is one."""
    return (words.text("Decided: {why}", why=why),) if why else ()


def say_reasons(stored: str | None) -> tuple[str, ...]:
    """Return stored reasons as sentences."""
    return tuple(say_reason(told["template"], _dated(told["values"])) for told in json.loads(stored or "[]"))


def _dated(values: dict[str, object]) -> dict[str, object]:
    return {key: date.fromisoformat(str(value)) if key == "date" else value for key, value in values.items()}


def case_page(unit: Unit, number: str) -> CasePage:
    """Return everything the staff sees of one case; raises NotFound."""
    case = find_cases.by_number(unit, number)
    missing = tuple(missing_for(unit, case, unit.today))
    alone = left_alone(unit, (case.respondent_id,))
    row = find_cases.listed(unit, numbers=(case.number,))[0]
    line = replace(_line(unit, row, alone, IntakeDays(unit)), ready=not missing)
    incident = unit.get(Incident, case.incident_id, "incident")
    agency = unit.get(Agency, case.agency_id, "agency") if case.agency_id else None
    person = unit.get(Person, case.respondent_id, "person")
    return CasePage(
        line=line,
        suffix=person.suffix,
        age_at_offense=_age(person.birth_date, incident.happened_on),
        age_band=case.age_band,
        agency=agency.name if agency else "",
        officer=agency.officer if agency else "",
        offense_on=incident.happened_on,
        place=incident.place,
        offenses=_offenses(unit, case),
        staff_summary=incident.staff_summary,
        companions=tuple(row.number for row in find_cases.companions(unit, case)),
        guardians=guardian_lines(unit, case.respondent_id),
        consents=consent_lines(unit, case.respondent_id, case.id),
        missing=missing,
        parties=_parties(unit, case),
        juror_facts=case.juror_facts,
        facts_cleared_on=case.facts_cleared_on,
        facts_cleared_by=case.facts_cleared_by,
        facts_found=tuple(facts_giveaways(unit, case)),
        facts_kept=tuple(kept.text for kept in kept_words(case)),
        screenings=_screenings(unit, case),
        stages=_steps(unit, case),
        exits=tuple(sorted(MOVES[case.stage])),
        hearings=_hearings(unit, case),
        appointments=_appointments(unit, case),
        result=_result(unit, case),
        left_alone=why_not_contact(unit, case.respondent_id, case.number) or "",
    )


def _age(birth: date | None, day: date | None) -> int | None:
    return age_on(birth, day) if birth and day else None


def _offenses(unit: Unit, case: Case) -> tuple[OffenseLine, ...]:
    return tuple(
        OffenseLine(row.words, row.offense_class, row.code, row.type_id or "")
        for row in unit.find(CaseOffense, "position", case_id=case.id)
    )


def _steps(unit: Unit, case: Case) -> tuple[StageLine, ...]:
    return tuple(
        StageLine(
            row.stage,
            row.entered_on,
            row.by,
            row.note,
            datetime.fromisoformat(row.at),
            reason_of(row.stage, row.reason_code) if row.stage in EXITS else None,
        )
        for row in unit.find(StageEntry, "sequence", case_id=case.id)
    )


def _parties(unit: Unit, case: Case) -> tuple[PartyLine, ...]:
    return tuple(
        PartyLine(
            row.id,
            row.organization or full_name(row.given, row.family, row.suffix),
            row.role,
            row.person_id is None,
        )
        for row in find_cases.parties(unit, case.incident_id)
    )


def _screenings(unit: Unit, case: Case) -> tuple[ScreeningLine, ...]:
    return tuple(
        ScreeningLine(
            row.result, row.decided, row.decided_reason, say_reasons(row.reasons), row.made_on, row.by
        )
        for row in reversed(unit.find(ScreeningResult, "sequence", case_id=case.id))
    )


def _hearings(unit: Unit, case: Case) -> tuple[HearingPlace, ...]:
    return tuple(
        HearingPlace(
            row.id,
            row.held_on,
            row.room,
            words.clock(row.starts_at),
            row.result,
            row.result_note,
            row.put_off_by,
            row.moved_to,
        )
        for row in find_sittings.of_case(unit, case.id)
    )


def _appointments(unit: Unit, case: Case) -> tuple[str, ...]:
    return tuple(in_a_line(row) for row in find_today.appointments_of(unit, case.id))


def _result(unit: Unit, case: Case) -> tuple[str, ...]:
    return tuple(
        words.amount(item.label, item.amount, item.unit, item.topic)
        for disposition in unit.find(Disposition, "decided_on", case_id=case.id)
        for item in unit.find(DispositionItem, "position", disposition_id=disposition.id, replaced=False)
    )
