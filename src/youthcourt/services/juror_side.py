"""From the file to what a juror may hold: known words looked for, names shortened, no more let through."""

from __future__ import annotations

from collections.abc import Iterable

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.juror_names import juror_name, told_apart
from youthcourt.domain.juror_view import JurorCase, JurorView, ViewKind
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.privacy import KeptWord, KnownWord, giveaways
from youthcourt.printing.documents.wording import default_wording
from youthcourt.services.court_texts import named_in_court_texts
from youthcourt.services.known_words import kept_words, known_words
from youthcourt.services.paper_language import in_court_language
from youthcourt.store import find_cases, find_sittings
from youthcourt.store.tables import Case, CaseOffense, Hearing, Incident, Person
from youthcourt.store.unit import Unit

_CALLED = (HearingResult.SET, HearingResult.HEARD)
"""Whose names are told apart from each other: those of the packet."""


def names_for_jurors(unit: Unit, numbers: Iterable[str]) -> dict[str, str]:
    """Return by case number how jurors know the respondents of one sitting, told apart."""
    return told_apart({number: _name_of(unit, find_cases.by_number(unit, number)) for number in numbers})


def _name_of(unit: Unit, case: Case) -> str:
    person = unit.get(Person, case.respondent_id, "person")
    return juror_name(person.given, person.family, case.number, person.latin_form, known_words(unit, case))


def facts_giveaways(unit: Unit, case: Case, kept: tuple[KeptWord, ...] | None = None) -> list[KnownWord]:
    """Return the known words that stand in the facts for jurors or in the offense."""
    text = f"{case.juror_facts}\n{offense_words(unit, case)}"
    return giveaways(text, known_words(unit, case), kept_words(case) if kept is None else kept)


def offense_words(unit: Unit, case: Case) -> str:
    """Return the offenses of a case in the referrer's words."""
    return "; ".join(row.words for row in unit.find(CaseOffense, "position", case_id=case.id))


def juror_case(unit: Unit, case: Case, name: str = "", room: str = "", start: str = "") -> JurorCase:
    """Return a case as jurors may hold it. Facts that are not cleared stay out.

    Raises Refused when a known name stands in a text that was cleared before the name was known,
    or in a text of the court that is on every paper.
    """
    found = facts_giveaways(unit, case)
    if found and (case.facts_cleared_on is not None or giveaways(offense_words(unit, case), found)):
        raise Refused(
            "The juror papers of case {case} would name somebody: {words}. "
            "Open the case, change the facts or the offense, and clear the text again.",
            case=case.number,
            words=listed(found),
        )
    _check_court_texts(unit, case)
    return JurorCase(
        number=case.number,
        name=name or _name_of(unit, case),
        offense=offense_words(unit, case),
        incident_on=unit.get(Incident, case.incident_id, "incident").happened_on,
        facts=case.juror_facts if case.facts_cleared_on is not None else "",
        room=room,
        start=start,
    )


def _check_court_texts(unit: Unit, case: Case) -> None:
    for named in named_in_court_texts(unit, case):
        raise Refused(
            "The juror papers of case {case} would name somebody: {words} stands in “{text}”. "
            "Change that text in {place}; or, where the word means something else, keep it with a reason "
            "beside the facts of the case and clear them.",
            case=case.number,
            words=listed(named.found),
            text=named.told.text,
            place=named.told.place,
        )


def listed(found: Iterable[KnownWord]) -> list[str]:
    """Return what was found as it stands on file, each word once."""
    return list(dict.fromkeys(word.text for word in found))


@in_court_language
def juror_views(unit: Unit, hearing_id: str) -> tuple[JurorView, ...]:
    """Return what the jurors' screen may show in a hearing: one question a view, in order.

    The name is told apart from others of the same sitting. The first view is blank.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    docket = find_sittings.docket(unit, hearing.sitting_id)
    called = [row.number for row in docket if row.result in _CALLED]
    number = unit.get(Case, hearing.case_id, "case").number
    name = names_for_jurors(unit, called).get(number, number)
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
