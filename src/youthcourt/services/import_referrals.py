"""Rows of referrals: which are new, which are here already, which cannot be used.

A row is known by the referrer's number, or without one by name, birth date and offense date.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import RETURNED
from youthcourt.domain.eligibility import Facts, Result, Screening, screen
from youthcourt.domain.errors import BadInput
from youthcourt.domain.likeness import Sought
from youthcourt.domain.referral import Referral
from youthcourt.domain.text import fold
from youthcourt.exchange.mapped import MappedRow, shortened
from youthcourt.services import eligibility_rules, intake
from youthcourt.services.import_alike import Askings
from youthcourt.services.import_report import Outcome, RowLine
from youthcourt.services.import_rows import RowReferral, add_rest, read_row
from youthcourt.services.import_said import Chosen
from youthcourt.services.people import full_name
from youthcourt.services.rule_words import say_reason
from youthcourt.services.screening import with_alike
from youthcourt.store import find_ahead
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit

Tick = Callable[[int], None]
"""Hears how many rows are judged."""


@dataclass(frozen=True)
class JudgedReferral:
    """A row with what becomes of it; the referral is there when it would be added."""

    line: RowLine
    told: RowReferral | None = None


class _Court:
    """What is in the court already, read once for the whole file, and what earlier rows told."""

    def __init__(self, unit: Unit) -> None:
        self._numbers: dict[str, Any] = {}
        self._cases: dict[tuple[str, date | None, date | None], Any] = {}
        for row in find_ahead.told_cases(unit):
            if row.agency_number:
                self._numbers[row.agency_number] = row
            self._cases.setdefault((_folded(row), row.birth_date, row.happened_on), row)
        self._rows: dict[str, tuple[int, Referral]] = {}
        self._told: dict[tuple[str, date | None, date | None], int] = {}

    def known(self, row: int, told: Referral) -> RowLine | None:
        """Return the line of a row that is no new case, None for a new one."""
        if told.agency_number in self._numbers:
            return _here(row, told, self._numbers[told.agency_number])
        if told.agency_number in self._rows:
            return _told_before(row, told, *self._rows[told.agency_number])
        if told.agency_number:
            return None
        key = (_folded(told), told.birth_date, told.offense_on)
        if key in self._cases:
            return _already(row, self._cases[key].number)
        if key not in self._told:
            return None
        reason = words.text(
            "The same name, birth date and offense date stand in row {row}; this row adds nothing.",
            row=self._told[key],
        )
        return RowLine(row, Outcome.KNOWN, reason=reason)

    def add(self, row: int, told: Referral) -> None:
        """Remember a new row for those that come after it."""
        if told.agency_number:
            self._rows[told.agency_number] = row, told
        self._told.setdefault((_folded(told), told.birth_date, told.offense_on), row)


def judge_referrals(
    unit: Unit, rows: Iterable[MappedRow], askings: Askings, tick: Tick
) -> list[JudgedReferral]:
    """Return what becomes of each row, with the screening of the new ones. Nothing is written.

    *askings* remembers whom to ask about.
    """
    court = _Court(unit)
    rules, taken_part = eligibility_rules.active_rules(unit), find_ahead.participations(unit)
    went_back = find_ahead.participations(unit, RETURNED)
    judged = []
    for done, row in enumerate(rows):
        tick(done)
        try:
            told = read_row(row, today=unit.today)
        except BadInput as problem:
            line = RowLine(row.number, Outcome.REFUSED, reason=words.say(problem), label=_label(row))
            judged.append(JudgedReferral(line))
            continue
        own = told.referral
        line = court.known(row.number, own) or RowLine(row.number, Outcome.ADDED)
        line = replace(line, label=full_name(own.given, own.family, own.suffix) or own.agency_number)
        if line.outcome is Outcome.ADDED:
            sought = sought_of(told)
            key = askings.same(sought)
            earlier, failed = (_before(own, days.get(key, ())) for days in (taken_part, went_back))
            facts = replace(_facts(unit, own, key), earlier_cases=earlier, failed_cases=failed)
            found = screen(facts, rules)
            line = _screened(line, with_alike(found, askings.note(sought, row.number)))
            court.add(row.number, own)
        judged.append(JudgedReferral(line, told if line.outcome is Outcome.ADDED else None))
    return judged


def add_referral(unit: Unit, one: JudgedReferral, chosen: Chosen) -> RowLine:
    """Take the referral of a row in and return the row's line with the case number and the screening."""
    if one.told is None:
        return one.line
    told, sought = one.told.referral, sought_of(one.told)
    person_id = chosen.person_of(sought)
    case, found = (
        intake.take_in(unit, told, respondent_id=person_id) if person_id else intake.take_in(unit, told)
    )
    chosen.taken_in(sought, case.respondent_id, case.number)
    add_rest(unit, case, one.told)
    return replace(_screened(one.line, found, "{result}. {reasons}"), case=case.number)


def sought_of(told: RowReferral) -> Sought:
    """Return what the person of a row is compared by."""
    own, guardian = told.referral, told.guardian
    guardians = (full_name(guardian.given, guardian.family),) if guardian else ()
    return Sought(
        own.given, own.family, own.suffix, birth_date=own.birth_date, phone=own.phone, address=own.address,
        guardians=guardians,
    )  # fmt: skip


def _told_before(row: int, told: Referral, first: int, other: Referral) -> RowLine:
    """Return the line of a row whose agency number stands in an earlier one."""
    if _folded(other) == _folded(told):
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
    return _already(row, held.number)


def _already(row: int, number: str) -> RowLine:
    return RowLine(row, Outcome.KNOWN, number, words.text("Already here as case {case}.", case=number))


def _differs(told: Referral, held: Any) -> bool:
    """Say whether two names cannot be one child's; a part that one side does not know tells nothing."""
    if _folded(told) == _folded(held):
        return False
    parts = (
        (told.given, (held.given, held.known_as)),
        (told.family, (held.family,)),
        (told.suffix, (held.suffix,)),
    )
    return any(
        fold(new) and fold(old[0]) and fold(new) not in [fold(one) for one in old] for new, old in parts
    )


def _before(told: Referral, days: Iterable[date]) -> tuple[date, ...]:
    """Return those of *days* that lie before the referral's own."""
    own = told.offense_on or told.referred_on
    return tuple(day for day in days if own is None or day < own)


def _facts(unit: Unit, told: Referral, key: str) -> Facts:
    """Return what screening looks at besides earlier cases.

    Of somebody whom the court knows, by *key*, what it knows counts, since a row changes none of it. A row
    does not tell who is a full-time student: a rule on that asks.
    """
    known = unit.get(Person, key, "person") if key else None
    return Facts(
        offense_on=told.offense_on,
        birth_date=told.birth_date,
        age_band=told.age_band,
        offenses=tuple((offense.words, offense.offense_class) for offense in told.offenses),
        address=known.address if known else told.address,
        school=known.school if known else told.school,
        enrolled=known.enrolled if known else None,
        today=unit.today,
    )


def _screened(line: RowLine, found: Screening, template: str = "Would be: {result}. {reasons}") -> RowLine:
    reasons = [say_reason(reason.template, reason.values) for reason in found.reasons]
    reason = _told(template, found.result, reasons)
    return replace(line, reason=reason, result=found.result)


def _told(template: str, result: Result | None, reasons: Iterable[str]) -> str:
    shown = words.label(result) if result else ""
    return words.text(template, result=shown, reasons=" ".join(reasons)).strip()


def _folded(told: Any) -> str:
    """Return the name of a referral or of a row of the court for comparing."""
    return fold(f"{told.given} {told.family} {told.suffix}")


def _label(row: MappedRow) -> str:
    """Return whom a row is about as far as it can be told, short enough for a list."""
    name = full_name(row.texts.get("given", ""), row.texts.get("family", ""))
    return shortened(name or row.texts.get("agency_number", ""), 60)
