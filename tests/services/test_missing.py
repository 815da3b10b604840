"""What a hearing lacks is the same for one case and for many, of every kind of thing that can be missing."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from tests.services.desk import Desk
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.missing import Lack, Missing
from youthcourt.services import (
    cases,
    contacts,
    eligibility_rules,
    enrollment,
    intake,
    missing,
    ready,
    settings,
    today,
)
from youthcourt.services.eligibility_rules import RuleLine
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

BIRTHDAY = date(2008, 12, 1)
"""Eighteen three days after the test's Saturday."""
STUDENT = Rule(RuleKind.ENROLLED, "Student from 18 on", minimum=18)


def _each(unit: Unit, on: date) -> dict[str, list[Missing]]:
    return {
        line.number: missing.missing_for(unit, find_cases.by_number(unit, line.number), on)
        for line in cases.list_cases(unit)
    }


def _all(unit: Unit, on: date) -> dict[str, list[Missing]]:
    return missing.missing_for_all(unit, cases.list_cases(unit), on)


def _court(desk: Desk) -> None:
    """Fill the court with cases that differ in birth date, enrollment, decision and signatures."""
    births = (None, BIRTHDAY, date(2011, 3, 4))
    for birth, enrolled, decided in product(births, (None, True, False), (None, *Result)):
        number = desk.refer("Ann", birth_date=birth, offense_on=desk.today - timedelta(days=30))
        desk.do(enrollment.note_enrolled, desk.youth(number), enrolled)
        if decided:
            desk.do(intake.decide, number, decided, "Looked at it")
    for kinds in ((), (ConsentKind.ADMISSION,), (ConsentKind.ADMISSION, ConsentKind.PARTICIPATION)):
        number = desk.refer("Ben", birth_date=BIRTHDAY)
        desk.guardian(number)
        for kind in kinds:
            desk.consent(number, desk.youth(number), kind)
    number = desk.refer("Ela", birth_date=date(2011, 3, 4))
    desk.do(contacts.bar_contact, desk.guardian(number), "Asked not to be called")
    desk.ready("Cem")
    for enrolled in (None, True):
        number = desk.ready("Dov", f"Of {enrolled}", birth_date=BIRTHDAY)
        desk.do(enrollment.note_enrolled, desk.youth(number), enrolled)
    desk.do(eligibility_rules.save_rule, RuleLine("", STUDENT))


@pytest.mark.parametrize("signers", list(SignersRule))
def test_one_by_one_and_all_at_once_the_same_is_missing(desk: Desk, signers: SignersRule) -> None:
    """Before, on and after the birthday from which the court asks for enrollment."""
    _court(desk)
    desk.do(settings.change_settings, signers=signers.value)
    seen: set[Lack] = set()
    for days in (0, 2, 3, 30):
        on = desk.today + timedelta(days=days)
        each = desk.ask(_each, on)
        assert desk.ask(_all, on) == each
        found = [bool(one.lacks) for one in desk.ask(ready.candidates, on, limit=1000)]
        assert found == sorted(found), "the ready ones come first, by the same rule"
        seen |= {one.lack for lacks in each.values() for one in lacks}
    assert seen == set(Lack)


def test_a_hearing_on_the_docket_tells_today_that_word_on_enrollment_is_missing(desk: Desk) -> None:
    """The birthday comes after the hearing was set: the list of the day says what the case's page says."""
    number = desk.ready("Ann", "Quist", birth_date=BIRTHDAY, offense_on=desk.today - timedelta(days=30))
    desk.schedule(number, on=BIRTHDAY.replace(year=2026) + timedelta(days=5))
    desk.clear(number)

    def told() -> list[str]:
        return [line.what for line in desk.ask(today.today).lines if line.key == number]

    assert not [what for what in told() if "full-time student" in what]
    desk.do(eligibility_rules.save_rule, RuleLine("", STUDENT))
    assert [what for what in told() if "full-time student" in what]
    desk.do(enrollment.note_enrolled, desk.youth(number), True)
    assert not [what for what in told() if "full-time student" in what]
