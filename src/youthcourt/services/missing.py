"""What cases still lack before a hearing: the decision, a guardian, the signatures. Told here alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from youthcourt.domain.consent import OnFile, is_minor
from youthcourt.domain.eligibility import Result, Rule, asks_for_enrollment
from youthcourt.domain.guardians import Tie
from youthcourt.domain.missing import NO_STUDENT, UNDECIDED, Missing, missing_for_hearing
from youthcourt.services.case_lines import CaseLine
from youthcourt.services.eligibility_rules import active_rules
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import CourtSettings, settings
from youthcourt.store import find_cases, find_enrollment, find_guardians
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit

T = TypeVar("T")
_PART = 10_000


def on_file_of(row: Any) -> OnFile:
    """Return a consent on record as the rules need it."""
    return OnFile(row.kind, row.capacity, row.signed_on, row.expires_on, row.withdrawn_on, row.signer_id)


def ties_by_person(rows: Iterable[Any]) -> dict[str, list[Tie]]:
    """Return the ties of rows of ``find_guardians`` by the young person's key."""
    found: dict[str, list[Tie]] = {}
    for row in rows:
        name = full_name(row.given, row.family, row.suffix)
        tie = Tie(
            row.guardian_id, name, row.since, row.until, row.may_sign, row.no_contact, row.left_alone
        )  # fmt: skip
        found.setdefault(row.person_id, []).append(tie)
    return found


def signatures_missing(
    chosen: CourtSettings, birth: date | None, day: date, on_file: Iterable[OnFile], ties: Iterable[Tie]
) -> list[Missing]:
    """Return the guardian and the signatures that a hearing on *day* still lacks, by the court's settings."""
    return missing_for_hearing(
        on_file,
        day=day,
        minor=is_minor(birth, day, chosen.age_of_majority),
        ties=ties,
        signers=chosen.must_sign,
        needed=chosen.consents,
    )


def enrollment_missing(rules: Iterable[Rule], birth: date | None, day: date, told: Any) -> list[Missing]:
    """Return the word on enrollment that a hearing on *day* still needs: a birthday may ask for it.

    *told* is a row of ``find_enrollment``. Empty where a person decided on the case: their reason stands
    (domain reference, section 8, situation 1).
    """
    if told.decided or not asks_for_enrollment(rules, birth, told.enrolled, day):
        return []
    return [NO_STUDENT]


def answers_by_number(rows: Iterable[Any]) -> dict[str, Any]:
    """Return rows of ``find_enrollment`` by the number of the case."""
    return {row.number: row for row in rows}


def missing_for(unit: Unit, case: Case, day: date) -> list[Missing]:
    """Return what a hearing of *case* on *day* still lacks: the decision, then the signatures."""
    person = unit.get(Person, case.respondent_id, "person")
    on_file = [on_file_of(row) for row in find_cases.consents(unit, case.respondent_id, case.id)]
    ties = ties_by_person(find_guardians.ties(unit, (person.id,))).get(person.id, [])
    (told,) = find_enrollment.answers(unit, (case.number,))
    asked = _undecided(case.eligibility) + enrollment_missing(
        active_rules(unit), person.birth_date, day, told
    )
    return asked + signatures_missing(settings(unit), person.birth_date, day, on_file, ties)


def missing_for_all(unit: Unit, lines: Iterable[CaseLine], day: date) -> dict[str, list[Missing]]:
    """Return by number what a hearing of each of many cases on *day* still lacks, as ``missing_for`` does."""
    chosen, lines, rules = settings(unit), tuple(lines), active_rules(unit)
    ties = ties_by_person(_in_parts(find_guardians.ties, unit, [line.respondent_id for line in lines]))
    on_file = on_file_by_number(_in_parts(find_cases.consents_of, unit, [line.number for line in lines]))
    told = answers_by_number(_in_parts(find_enrollment.answers, unit, [line.number for line in lines]))
    return {
        line.number: _undecided(line.result)
        + enrollment_missing(rules, line.birth_date, day, told[line.number])
        + signatures_missing(
            chosen, line.birth_date, day, on_file.get(line.number, ()), ties.get(line.respondent_id, ())
        )
        for line in lines
    }


def on_file_by_number(rows: Iterable[Any]) -> Mapping[str, list[OnFile]]:
    """Return consents by the number of the case that they are for."""
    found: dict[str, list[OnFile]] = {}
    for row in rows:
        found.setdefault(row.number, []).append(on_file_of(row))
    return found


def _undecided(result: Result | None) -> list[Missing]:
    return [] if result is Result.ELIGIBLE else [UNDECIDED]


def _in_parts(
    read: Callable[[Unit, Sequence[str]], Iterable[T]], unit: Unit, keys: Sequence[str]
) -> Iterator[T]:
    """Read for some keys at a time: a question to the file holds a bounded number of them."""
    for begin in range(0, len(keys), _PART):
        yield from read(unit, keys[begin : begin + _PART])
