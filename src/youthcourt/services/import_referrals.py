"""Rows of referrals: which are new, which are here already, which cannot be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.eligibility import Facts, Result, Screening, screen
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven, Referral, cleaned
from youthcourt.domain.text import fold
from youthcourt.exchange.mapped import MappedRow, shortened
from youthcourt.services import eligibility_rules, intake
from youthcourt.services.import_report import Outcome, RowLine
from youthcourt.services.people import full_name
from youthcourt.services.screening import with_alike
from youthcourt.store import find_cases, find_people
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit

_PLAIN = ("agency_number", "given", "family", "suffix", "age_band", "sex", "phone", "address", "school",
          "language", "agency", "officer", "place", "facts")  # fmt: skip
_DATES = ("birth_date", "referred_on", "offense_on")
_Who = tuple[str, date]


class _Namesakes:
    """Everybody by name and birth date: the court's people, read once for the whole file, and earlier rows.

    Comparing each row with every earlier one would grow with the square of the file.
    """

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._here = {(fold(f"{row.given} {row.family}"), row.birth_date) for row in find_people.listed(unit)}
        self._told: dict[_Who, list[str]] = {}

    def of(self, told: Referral) -> list[str]:
        """Return cases, people and earlier rows with the same name and birth date (situation 15)."""
        who = _who(told)
        if who is None:
            return []
        if who not in self._told:
            self._told[who] = self._in_court(who) if who in self._here else []
        return self._told[who]

    def add(self, told: Referral, row: int) -> None:
        """Remember a row for those that come after it."""
        who = _who(told)
        if who is not None:
            self._told.setdefault(who, []).append(words.text("row {row}", row=row))

    def _in_court(self, who: _Who) -> list[str]:
        name, birth_date = who
        person = Person(id="", folded=name, birth_date=birth_date)
        return [same.number for same in find_cases.alike(self._unit, person)]


def _who(told: Referral) -> _Who | None:
    """Return folded name and birth date, as screening compares people; None when either is unknown."""
    name = fold(f"{told.given} {told.family}")
    return (name, told.birth_date) if name and told.birth_date else None


@dataclass(frozen=True)
class JudgedReferral:
    """A row with what becomes of it; the referral is there when it would be added."""

    line: RowLine
    referral: Referral | None = None


def judge_referrals(unit: Unit, rows: Iterable[MappedRow]) -> list[JudgedReferral]:
    """Return what becomes of each row, with the screening of the new ones. Nothing is written."""
    court = find_cases.agency_numbers(unit)
    rules = eligibility_rules.active_rules(unit)
    taken: dict[str, tuple[int, Referral]] = {}
    namesakes = _Namesakes(unit)
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
            line = _screened(line, with_alike(found, namesakes.of(told)))
            namesakes.add(told, row.number)
            taken[told.agency_number] = row.number, told
        judged.append(JudgedReferral(line, told if line.outcome is Outcome.ADDED else None))
    return judged


def add_referral(unit: Unit, one: JudgedReferral) -> RowLine:
    """Take the referral of a row in and return the row's line with the case number and the screening."""
    if one.referral is None:
        return one.line
    case, found = intake.take_in(unit, one.referral)
    return replace(_screened(one.line, found, "{result}. {reasons}"), case=case.number)


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
    row: int, told: Referral, court: dict[str, Any], taken: dict[str, tuple[int, Referral]]
) -> RowLine | None:
    """Return the line of a row whose agency number is known, or None for a new one."""
    number = told.agency_number
    if number in court:
        return _here(row, told, court[number])
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


def _here(row: int, told: Referral, held: Any) -> RowLine:
    """Return the line of a row whose agency number is in the court: another name is another child."""
    if _differs(told, held):
        reason = words.text(
            "Case {case} has the same agency number with another name. "
            "Mend the number in the file, or the name in the case.",
            case=held.number,
        )
        return RowLine(row, Outcome.REFUSED, reason=reason)
    return RowLine(
        row, Outcome.KNOWN, held.number, words.text("Already here as case {case}.", case=held.number)
    )


def _differs(told: Referral, held: Any) -> bool:
    """Say whether two names cannot be one child's; a part that one side does not know tells nothing."""
    if _name(told) == fold(f"{held.given} {held.family} {held.suffix}"):
        return False
    parts = (
        (told.given, (held.given, held.known_as)),
        (told.family, (held.family,)),
        (told.suffix, (held.suffix,)),
    )
    return any(
        fold(new) and fold(old[0]) and fold(new) not in [fold(one) for one in old] for new, old in parts
    )


def _facts(unit: Unit, told: Referral) -> Facts:
    """Return what screening looks at.

    A row makes a new person, who has no earlier case; whether one of the same name and birth date is the
    same is asked. Nor does a row tell who is a full-time student: a rule on that asks.
    """
    return Facts(
        offense_on=told.offense_on,
        birth_date=told.birth_date,
        age_band=told.age_band,
        offenses=tuple((offense.words, offense.offense_class) for offense in told.offenses),
        address=told.address,
        school=told.school,
        today=unit.today,
    )


def _screened(line: RowLine, found: Screening, template: str = "Would be: {result}. {reasons}") -> RowLine:
    reasons = [words.text(reason.template, **reason.values) for reason in found.reasons]
    reason = _told(template, found.result, reasons)
    return replace(line, reason=reason, result=found.result)


def _told(template: str, result: Result | None, reasons: Iterable[str]) -> str:
    shown = words.label(result) if result else ""
    return words.text(template, result=shown, reasons=" ".join(reasons)).strip()


def _name(told: Referral) -> str:
    return fold(f"{told.given} {told.family} {told.suffix}")


def _label(row: MappedRow) -> str:
    """Return whom a row is about as far as it can be told, short enough for a list."""
    name = full_name(row.texts.get("given", ""), row.texts.get("family", ""))
    return shortened(name or row.texts.get("agency_number", ""), 60)
