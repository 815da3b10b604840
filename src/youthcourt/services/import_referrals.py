"""Rows of referrals: which are new, which are here already, which cannot be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from youthcourt import words
from youthcourt.domain.eligibility import Facts, Reason, Result, Screening, screen
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven, Referral, cleaned
from youthcourt.domain.text import fold
from youthcourt.exchange.mapped import MappedRow
from youthcourt.services import catalogue, intake
from youthcourt.services.cases import say_reasons
from youthcourt.services.import_report import Outcome, RowLine
from youthcourt.services.people import full_name
from youthcourt.store import find_cases
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit

_ALIKE = "Somebody with the same name and birth date is known here: {cases}. Is it the same person?"
_PLAIN = ("agency_number", "given", "family", "suffix", "age_band", "sex", "phone", "address", "school",
          "language", "agency", "officer", "place", "facts")  # fmt: skip
_DATES = ("birth_date", "referred_on", "offense_on")


@dataclass(frozen=True)
class JudgedReferral:
    """A row with what becomes of it; the referral is there when it would be added."""

    line: RowLine
    referral: Referral | None = None


def judge_referrals(unit: Unit, rows: Iterable[MappedRow]) -> list[JudgedReferral]:
    """Return what becomes of each row, with the screening of the new ones. Nothing is written."""
    court = find_cases.agency_numbers(unit)
    rules = catalogue.active_rules(unit)
    taken: dict[str, tuple[int, Referral]] = {}
    judged = []
    for row in rows:
        try:
            told = _cleaned(unit, row)
        except BadInput as problem:
            line = RowLine(row.number, Outcome.REFUSED, reason=words.say(problem), label=_label(row))
            judged.append(JudgedReferral(line))
            continue
        line = _known(row.number, told, court, taken) or RowLine(row.number, Outcome.ADDED)
        line = replace(line, label=full_name(told.given, told.family, told.suffix) or told.agency_number)
        if line.outcome is Outcome.ADDED:
            found = screen(_facts(unit, told), rules)
            line = _screened(line, _with_alike(found, _alike(unit, told, taken)))
            taken[told.agency_number] = row.number, told
        judged.append(JudgedReferral(line, told if line.outcome is Outcome.ADDED else None))
    return judged


def add_referral(unit: Unit, one: JudgedReferral) -> RowLine:
    """Take the referral of a row in and return the row's line with the case number and the screening."""
    if one.referral is None:
        return one.line
    number = intake.new_referral(unit, one.referral)
    row = find_cases.listed(unit, number=number)[0]
    reason = _told("{result}. {reasons}", row.eligibility, say_reasons(row.reasons))
    return replace(one.line, case=number, reason=reason, result=row.eligibility)


def _cleaned(unit: Unit, row: MappedRow) -> Referral:
    """Return the row's referral. Raises BadInput when it cannot be used."""
    if row.problem is not None:
        raise row.problem
    texts = {name: row.texts.get(name, "") for name in _PLAIN}
    dates = {name: row.dates.get(name) for name in _DATES}
    offense = OffenseGiven(
        row.texts.get("offense", ""), row.texts.get("offense_class", ""), row.texts.get("offense_code", "")
    )
    told = cleaned(Referral(**texts, **dates, offenses=(offense,)), today=unit.today)  # type: ignore[arg-type]  # the names are the fields' own
    if not told.agency_number:
        raise BadInput(
            "The agency number is missing; without it the same row would be added again next time. "
            "Give the row a number of its own.",
            field="agency_number",
        )
    return told


def _known(
    row: int, told: Referral, court: dict[str, str], taken: dict[str, tuple[int, Referral]]
) -> RowLine | None:
    """Return the line of a row whose agency number is known, or None for a new one."""
    number = told.agency_number
    if number in court:
        reason = words.text("Already here as case {case}.", case=court[number])
        return RowLine(row, Outcome.KNOWN, court[number], reason)
    if number not in taken:
        return None
    first, other = taken[number]
    if _name(other) == _name(told):
        reason = words.text("The same agency number stands in row {row}; this row adds nothing.", row=first)
        return RowLine(row, Outcome.KNOWN, reason=reason)
    reason = words.text(
        "Row {row} has the same agency number with another name. Mend the number in one of them.", row=first
    )
    return RowLine(row, Outcome.REFUSED, reason=reason)


def _facts(unit: Unit, told: Referral) -> Facts:
    """Return what screening looks at; a new referral's respondent has no earlier case."""
    return Facts(
        offense_on=told.offense_on,
        birth_date=told.birth_date,
        age_band=told.age_band,
        offenses=tuple((offense.words, offense.offense_class) for offense in told.offenses),
        today=unit.today,
    )


def _alike(unit: Unit, told: Referral, taken: dict[str, tuple[int, Referral]]) -> list[str]:
    """Return cases and earlier rows with the same name and birth date (situation 15)."""
    if told.birth_date is None or not _name(told):
        return []
    person = Person(id="", folded=_name(told), birth_date=told.birth_date)
    rows = [
        words.text("row {row}", row=row)
        for row, other in taken.values()
        if _name(other) == _name(told) and other.birth_date == told.birth_date
    ]
    return [row.number for row in find_cases.alike(unit, person)] + rows


def _with_alike(found: Screening, alike: list[str]) -> Screening:
    if not alike:
        return found
    asked = Reason(Result.NEEDS_DECISION, _ALIKE, {"cases": ", ".join(alike)})
    result = Result.NEEDS_DECISION if found.result is Result.ELIGIBLE else found.result
    return Screening(result, (*found.reasons, asked))


def _screened(line: RowLine, found: Screening) -> RowLine:
    reasons = [words.text(reason.template, **reason.values) for reason in found.reasons]
    reason = _told("Would be: {result}. {reasons}", found.result, reasons)
    return replace(line, reason=reason, result=found.result)


def _told(template: str, result: Result | None, reasons: Iterable[str]) -> str:
    shown = words.label(result) if result else ""
    return words.text(template, result=shown, reasons=" ".join(reasons)).strip()


def _name(told: Referral) -> str:
    return fold(f"{told.given} {told.family} {told.suffix}")


def _label(row: MappedRow) -> str:
    """Return whom a row is about as far as it can be told, short enough for a list."""
    name = full_name(row.texts.get("given", ""), row.texts.get("family", ""))
    return (name or row.texts.get("agency_number", ""))[:60]
