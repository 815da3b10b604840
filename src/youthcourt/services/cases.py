"""Reads of cases for lists, the case page, the call list and search."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.consent import OnFile, is_minor, missing_for_hearing
from youthcourt.domain.deadlines import age_on
from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import HearingResult, PartyRole
from youthcourt.domain.privacy import KnownWord
from youthcourt.domain.stages import MOVES, Stage
from youthcourt.domain.text import fold
from youthcourt.services.juror_side import facts_giveaways, kept_words
from youthcourt.services.people import ConsentLine, GuardianLine, consent_lines, full_name, guardian_lines
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_people, find_sittings
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


@dataclass(frozen=True)
class CaseLine:
    """A case in a list."""

    number: str
    stage: Stage
    stage_since: date
    agency_number: str
    respondent_id: str
    given: str
    family: str
    birth_date: date | None
    offense: str
    referred_on: date
    result: Result | None
    reasons: tuple[str, ...]
    """Why, in sentences of the language in use."""
    next_hearing_on: date | None
    phone: str = ""
    language: str = ""

    @property
    def name(self) -> str:
        """The respondent's full name for the staff, or nothing."""
        return full_name(self.given, self.family)


@dataclass(frozen=True)
class PartyLine:
    """A victim or witness of the incident."""

    id: str
    name: str
    role: PartyRole
    organization: bool


@dataclass(frozen=True)
class StageLine:
    """A step of the case's way."""

    stage: Stage
    entered_on: date
    by: str
    note: str


@dataclass(frozen=True)
class ScreeningLine:
    """A screening or a decision, newest first."""

    result: Result
    decided: bool
    why: str
    reasons: tuple[str, ...]
    made_on: date
    by: str


@dataclass(frozen=True)
class HearingPlace:
    """A place on a docket that the case has or had."""

    id: str
    held_on: date
    room: str
    start: str
    result: HearingResult
    note: str


@dataclass(frozen=True)
class OffenseLine:
    """An offense in the referrer's words."""

    words: str
    offense_class: str
    code: str


@dataclass(frozen=True)
class CasePage:
    """Everything the staff sees of a case on one page."""

    line: CaseLine
    suffix: str
    age_at_offense: int | None
    age_band: str
    agency: str
    officer: str
    offense_on: date | None
    place: str
    offenses: tuple[OffenseLine, ...]
    staff_summary: str
    companions: tuple[str, ...]
    """Numbers of the other cases of the same incident."""
    guardians: tuple[GuardianLine, ...]
    consents: tuple[ConsentLine, ...]
    missing: tuple[str, ...]
    """What is missing before a hearing could be scheduled today, in words."""
    parties: tuple[PartyLine, ...]
    juror_facts: str
    facts_cleared_on: date | None
    facts_cleared_by: str
    facts_found: tuple[KnownWord, ...]
    """Known words that stand in the facts for jurors."""
    facts_kept: tuple[str, ...]
    screenings: tuple[ScreeningLine, ...]
    stages: tuple[StageLine, ...]
    exits: tuple[Stage, ...]
    """The stages to which the case may move from here."""
    hearings: tuple[HearingPlace, ...]
    result: tuple[str, ...]
    """What was decided, an item a line; empty before the hearing."""


def list_cases(unit: Unit, stage: Stage | None = None) -> tuple[CaseLine, ...]:
    """Return all cases by number, or those at one stage."""
    return tuple(_line(row) for row in find_cases.listed(unit, stage))


def call_list(unit: Unit) -> tuple[CaseLine, ...]:
    """Return the referrals that are not ruled out and whose family is still to be reached, oldest first."""
    waiting = (Stage.REFERRED, Stage.SCREENING, Stage.INTAKE)
    lines = [
        line for line in list_cases(unit) if line.stage in waiting and line.result is not Result.NOT_ELIGIBLE
    ]
    return tuple(sorted(lines, key=lambda line: (line.referred_on, line.number)))


def _line(row: Any) -> CaseLine:
    return CaseLine(
        row.number, row.stage, row.stage_since, row.agency_number, row.respondent_id,
        row.given, full_name(row.family, row.suffix), row.birth_date, row.offense or "",
        row.referred_on, row.eligibility, say_reasons(row.reasons), row.next_hearing_on,
        row.phone, row.language,
    )  # fmt: skip


def say_reasons(stored: str | None) -> tuple[str, ...]:
    """Return stored reasons as sentences."""
    return tuple(
        words.text(told["template"], **_dated(told["values"])) for told in json.loads(stored or "[]")
    )


def _dated(values: dict[str, object]) -> dict[str, object]:
    return {key: date.fromisoformat(str(value)) if key == "date" else value for key, value in values.items()}


def missing_for(unit: Unit, case: Case, day: date) -> list[str]:
    """Return what a hearing of *case* on *day* still lacks, in words."""
    chosen = settings(unit)
    person = unit.get(Person, case.respondent_id, "person")
    on_file = [
        OnFile(row.kind, row.capacity, row.signed_on, row.expires_on, row.withdrawn_on)
        for row in find_cases.consents(unit, case.respondent_id, case.id)
    ]
    guardians = [row for row in find_cases.guardians(unit, case.respondent_id) if row.until is None]
    return missing_for_hearing(
        on_file,
        day=day,
        minor=is_minor(person.birth_date, day, chosen.age_of_majority),
        has_guardian=any(row.may_sign and not row.no_contact for row in guardians),
        needed=chosen.consents,
    )


def case_page(unit: Unit, number: str) -> CasePage:
    """Return everything the staff sees of one case; raises NotFound."""
    case = find_cases.by_number(unit, number)
    line = _line(find_cases.listed(unit, number=case.number)[0])
    incident = unit.get(Incident, case.incident_id, "incident")
    agency = unit.get(Agency, case.agency_id, "agency") if case.agency_id else None
    person = unit.get(Person, case.respondent_id, "person")
    age = None
    if person.birth_date and incident.happened_on:
        age = age_on(person.birth_date, incident.happened_on)
    return CasePage(
        line=line,
        suffix=person.suffix,
        age_at_offense=age,
        age_band=case.age_band,
        agency=agency.name if agency else "",
        officer=agency.officer if agency else "",
        offense_on=incident.happened_on,
        place=incident.place,
        offenses=tuple(
            OffenseLine(row.words, row.offense_class, row.code)
            for row in unit.find(CaseOffense, "position", case_id=case.id)
        ),
        staff_summary=incident.staff_summary,
        companions=tuple(row.number for row in find_cases.companions(unit, case)),
        guardians=guardian_lines(unit, case.respondent_id),
        consents=consent_lines(unit, case.respondent_id, case.id),
        missing=tuple(missing_for(unit, case, unit.today)),
        parties=_parties(unit, case),
        juror_facts=case.juror_facts,
        facts_cleared_on=case.facts_cleared_on,
        facts_cleared_by=case.facts_cleared_by,
        facts_found=tuple(facts_giveaways(unit, case)),
        facts_kept=kept_words(case),
        screenings=_screenings(unit, case),
        stages=tuple(
            StageLine(row.stage, row.entered_on, row.by, row.note)
            for row in unit.find(StageEntry, "sequence", case_id=case.id)
        ),
        exits=tuple(sorted(MOVES[case.stage])),
        hearings=_hearings(unit, case),
        result=_result(unit, case),
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
        HearingPlace(row.id, row.held_on, row.room, words.clock(row.starts_at), row.result, row.result_note)
        for row in find_sittings.of_case(unit, case.id)
    )


def _result(unit: Unit, case: Case) -> tuple[str, ...]:
    items: list[str] = []
    for disposition in unit.find(Disposition, "decided_on", case_id=case.id):
        for item in unit.find(DispositionItem, "position", disposition_id=disposition.id):
            if not item.replaced:
                items.append(words.amount(item.label, item.amount, item.unit, item.topic))
    return tuple(items)


@dataclass(frozen=True)
class Found:
    """A hit of the search: what it is, its key (a case's number) and its label."""

    kind: str
    id: str
    label: str


def find(unit: Unit, text: str, limit: int = 20) -> tuple[Found, ...]:
    """Return cases and people for some words, best first: accents, apostrophes and case ignored."""
    wanted = fold(text).split()
    if not wanted:
        return ()
    whole = " ".join(wanted)
    ranked: list[tuple[tuple[int, str], Found]] = []
    for row in find_cases.found(unit, wanted, limit * 5):
        label = " · ".join(part for part in (row.number, full_name(row.given, row.family)) if part)
        ranked.append((_rank(whole, f"{row.name} {row.folded}", label), Found("case", row.number, label)))
    for row in find_people.found(unit, wanted, limit * 5):
        label = full_name(row.given, row.family, row.suffix)
        ranked.append((_rank(whole, row.folded, label), Found("person", row.id, label)))
    return tuple(hit for _, hit in sorted(ranked, key=lambda pair: pair[0])[:limit])


def _rank(whole: str, folded: str, label: str) -> tuple[int, str]:
    padded = f" {folded} "
    if f" {whole} " in padded:
        return (0, label)
    if f" {whole}" in padded:
        return (1, label)
    return (2, label)
