"""From the file to what a juror may hold: known words looked for, names shortened, no more let through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.juror_view import JurorCase, JurorView, ViewKind
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.privacy import (
    Identifier,
    KnownWord,
    giveaways,
    juror_name,
    juror_names,
    name_parts,
    street_of,
)
from youthcourt.printing.documents.wording import default_wording
from youthcourt.store import find_cases, find_sittings
from youthcourt.store.tables import Case, CaseOffense, Hearing, Incident, Person
from youthcourt.store.unit import Unit

_CALLED = (HearingResult.SET, HearingResult.HEARD)
"""Whose names are told apart from each other: those of the packet."""


def known_words(unit: Unit, case: Case) -> tuple[KnownWord, ...]:
    """Return every name, school, street and number of anyone tied to the incident of a case.

    First names may stand, but for a co-respondent's (situation 4: the facts of A never name B)
    and for that of a respondent who has no other name (situation 14).
    """
    respondent = unit.get(Person, case.respondent_id, "person")
    known = [*_of_person(dict(respondent)), KnownWord(Identifier.AGENCY_NUMBER, case.agency_number)]
    if not respondent.family:
        known += name_parts(Identifier.GIVEN_NAME, respondent.given)
    for other in find_cases.companions(unit, case):
        known += [*_of_row(other), *name_parts(Identifier.GIVEN_NAME, other.given)]
        known.append(KnownWord(Identifier.AGENCY_NUMBER, other.agency_number))
        known += _of_guardians(unit, other.respondent_id)
    known += _of_guardians(unit, case.respondent_id)
    for party in find_cases.parties(unit, case.incident_id):
        if party.person_id:
            known += [*_of_row(party), *_of_guardians(unit, party.person_id)]
        else:
            known.append(KnownWord(Identifier.FAMILY_NAME, party.organization))
    return tuple(word for word in known if word.text)


def _of_guardians(unit: Unit, person_id: str) -> list[KnownWord]:
    return [word for row in find_cases.guardians(unit, person_id) for word in _of_row(row)]


def _of_row(row: Any) -> Iterator[KnownWord]:
    return _of_person(dict(row._mapping))


def _of_person(row: Mapping[str, object]) -> Iterator[KnownWord]:
    yield from name_parts(Identifier.FAMILY_NAME, str(row.get("family") or ""))
    yield KnownWord(Identifier.SCHOOL, str(row.get("school") or ""))
    yield KnownWord(Identifier.STREET, street_of(str(row.get("address") or "")))
    yield KnownWord(Identifier.PHONE, str(row.get("phone") or ""))


def kept_words(case: Case) -> tuple[str, ...]:
    """Return the words that were kept with a reason when the facts were cleared."""
    return tuple(kept_reasons(case))


def kept_reasons(case: Case) -> dict[str, str]:
    """Return the words that were kept, each with its reason."""
    pairs = (line.partition("\t") for line in case.facts_kept_words.splitlines())
    return {word: why for word, _tab, why in pairs}


def facts_giveaways(unit: Unit, case: Case, kept: tuple[str, ...] | None = None) -> list[KnownWord]:
    """Return the known words that stand in the facts for jurors or in the offense."""
    text = f"{case.juror_facts}\n{offense_words(unit, case)}"
    return giveaways(text, known_words(unit, case), kept_words(case) if kept is None else kept)


def offense_words(unit: Unit, case: Case) -> str:
    """Return the offenses of a case in the referrer's words."""
    return "; ".join(row.words for row in unit.find(CaseOffense, "position", case_id=case.id))


def juror_case(unit: Unit, case: Case, name: str = "", room: str = "", start: str = "") -> JurorCase:
    """Return a case as jurors may hold it. Facts that are not cleared stay out.

    Raises Refused when a known name stands in a text that was cleared before the name was known.
    """
    person = unit.get(Person, case.respondent_id, "person")
    found = facts_giveaways(unit, case)
    if found and (case.facts_cleared_on is not None or giveaways(offense_words(unit, case), found)):
        raise Refused(
            "The juror papers of case {case} would name somebody: {words}. "
            "Open the case, change the facts or the offense, and clear the text again.",
            case=case.number,
            words=[word.text for word in found],
        )
    return JurorCase(
        number=case.number,
        name=name or juror_name(person.given, person.family, case.number),
        offense=offense_words(unit, case),
        incident_on=unit.get(Incident, case.incident_id, "incident").happened_on,
        facts=case.juror_facts if case.facts_cleared_on is not None else "",
        room=room,
        start=start,
    )


def juror_views(unit: Unit, hearing_id: str) -> tuple[JurorView, ...]:
    """Return what the jurors' screen may show in a hearing: one question a view, in order.

    The name is told apart from others of the same sitting. The first view is blank.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    docket = find_sittings.docket(unit, hearing.sitting_id)
    people = {row.number: (row.given, row.family) for row in docket if row.result in _CALLED}
    number = unit.get(Case, hearing.case_id, "case").number
    name = juror_names(people).get(number, number)
    themes = default_wording().themes
    asked = tuple(
        JurorView(
            ViewKind.QUESTION,
            name,
            words.text("Your questions"),
            words.text("{position} of {total}", position=position, total=len(themes)),
            theme.questions[0],
        )
        for position, theme in enumerate(themes, 1)
    )
    return (JurorView(), *asked)
