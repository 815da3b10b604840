"""Ties of guardians: begun, changed, ended; dates are obeyed by all who ask (situation 17)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.services.desk import Desk, told
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.lists import Asked
from youthcourt.services import cases, contact_reads, guardians, intake, people, ready, settings
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.left_alone import left_alone
from youthcourt.services.missing import missing_for_all
from youthcourt.services.people import GuardianLine, NewPerson
from youthcourt.store import find_credits

ELENA = NewPerson("Elena", "Garcia", interpreter="Spanish")


def _ties(desk: Desk, number: str) -> tuple[GuardianLine, ...]:
    return desk.ask(guardians.guardian_ties, desk.youth(number))


def _add(desk: Desk, number: str, given: str = "Elena", **known: Any) -> str:
    who = NewPerson(given, "Garcia", interpreter="Spanish")
    return desk.do(people.add_guardian, desk.youth(number), who, Capacity.GRANDPARENT, **known)


def test_what_is_told_of_a_guardian_is_kept_and_changed(desk: Desk) -> None:
    number = desk.refer()
    _add(desk, number, on_behalf_of="Bright  Homes", since=desk.today - timedelta(days=9))
    (line,) = _ties(desk, number)
    assert (line.on_behalf_of, line.since, line.until) == (
        "Bright Homes", desk.today - timedelta(days=9), None,
    )  # fmt: skip
    given = GuardianGiven(Capacity.AGENCY, may_sign=False, lives_with=True, since=line.since)
    assert desk.do(guardians.change_guardian, line.link_id, given)
    assert f"person:{line.person_id}" in desk.announced[-1]
    assert not desk.do(guardians.change_guardian, line.link_id, given)
    (changed,) = _ties(desk, number)
    assert (changed.capacity, changed.may_sign, changed.lives_with) == (Capacity.AGENCY, False, True)


def test_nothing_told_of_the_first_day_reaches_as_far_back_as_is_known(desk: Desk) -> None:
    """A paper that was signed before the guardian was typed in counts."""
    for number in (desk.refer(), desk.refer("Ben", birth_date=None)):
        guardian = _add(desk, number)
        (line,) = _ties(desk, number)
        assert line.since is None
        desk.do(
            intake.record_consent, number, ConsentKind.PARTICIPATION, guardian,
            signed_on=desk.today - timedelta(days=30),
        )  # fmt: skip


def test_a_tie_of_the_future_and_of_the_past_is_listed_last_and_counts_for_nothing(desk: Desk) -> None:
    number = desk.refer()
    tomorrow = desk.today + timedelta(days=1)
    past = _add(desk, number, "Paul", until=desk.today)
    future = _add(desk, number, "Fay", since=tomorrow)
    now = _add(desk, number, "Nora")
    assert [line.person_id for line in _ties(desk, number)] == [now, future, past]
    assert [line.person_id for line in desk.page(number).guardians] == [now]
    called = {line.person_id for line in desk.ask(contact_reads.reachable, number)}
    assert now in called
    assert not {past, future} & called
    for signer in (past, future):
        assert "on a day on which they stand" in desk.refused(
            intake.record_consent, number, ConsentKind.PARTICIPATION, signer, signed_on=desk.today
        )


def test_who_is_barred_is_left_alone_until_the_bar_is_lifted_whatever_the_days_of_the_tie(desk: Desk) -> None:
    number = desk.refer()
    tomorrow = desk.today + timedelta(days=1)
    barred = _add(desk, number, no_contact=True, since=desk.today, until=tomorrow)
    youth = desk.youth(number)
    assert (barred, youth) in desk.ask(lambda unit: left_alone(unit, (barred,))).barred
    desk.clock.move(days=1)
    assert (barred, youth) in desk.ask(lambda unit: left_alone(unit, (barred,))).barred
    assert barred not in {row.person_id for row in desk.ask(contact_reads.reachable, number)}


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({"since": date(2026, 11, 1), "until": date(2026, 11, 1)}, "before it begins on Nov 1, 2026"),
        ({"until": date(2062, 1, 1)}, "The last day Jan 1, 2062 cannot be right"),
        ({"since": date(1880, 1, 1)}, "cannot be right"),
    ],
)
def test_days_that_cannot_be_are_refused(desk: Desk, known: dict[str, Any], said: str) -> None:
    number = desk.refer()
    youth = desk.youth(number)
    assert said in desk.refused(
        people.add_guardian, youth, ELENA, Capacity.GRANDPARENT, kind=BadInput, **known
    )


def test_somebody_is_tied_once_at_a_time_and_may_come_back(desk: Desk) -> None:
    number = desk.refer()
    elena = _add(desk, number)
    again = "is a guardian of the young person already"
    assert again in desk.refused(people.add_guardian, desk.youth(number), elena, Capacity.AGENCY)
    (line,) = _ties(desk, number)
    desk.do(guardians.end_guardian, line.link_id, desk.today)
    assert "ended on Nov 28, 2026 already" in desk.refused(guardians.end_guardian, line.link_id, desk.today)
    desk.do(people.add_guardian, desk.youth(number), elena, Capacity.AGENCY, since=desk.today)
    later, earlier = _ties(desk, number)
    assert again in desk.refused(
        guardians.change_guardian, earlier.link_id, GuardianGiven(Capacity.GRANDPARENT)
    )
    assert later.capacity is Capacity.AGENCY


def test_an_ended_tie_no_longer_shares_the_credits_of_a_household(desk: Desk) -> None:
    number = desk.refer()
    _add(desk, number)
    youth = desk.youth(number)
    (line,) = _ties(desk, number)
    assert [row.id for row in desk.ask(lambda unit: find_credits.together(unit, youth))] == [line.person_id]
    desk.do(guardians.end_guardian, line.link_id, desk.today)
    assert desk.ask(lambda unit: find_credits.together(unit, youth)) == []


def test_the_list_of_who_waits_agrees_where_each_guardian_must_sign(desk: Desk) -> None:
    """The file and the rules say the same of each case (situation 17)."""
    signed, ended, one, late = (desk.ready(given) for given in ("Ann", "Ben", "Cal", "Dee"))
    _add(desk, one)
    _add(desk, ended, "Paul", until=desk.today)
    ties = _ties(desk, late)
    desk.do(guardians.change_guardian, ties[0].link_id, GuardianGiven(Capacity.PARENT, since=desk.today))
    for rule in SignersRule:
        desk.do(settings.change_settings, signers=rule.value)
        found = desk.ask(ready.candidates, desk.today, Asked(), 0, 10)
        lines = {line.number: line for line in found}
        complete = [number for number in (signed, ended, one, late) if not lines[number].lacks]
        assert [line.number for line in found][: len(complete)] == complete
        assert complete == ([signed, ended, one] if rule is SignersRule.ONE else [signed, ended])
        assert told(lines[late].lacks)[0].startswith("a guardian's consent")
        shown = desk.ask(cases.lines_of, list(lines))
        many = desk.ask(missing_for_all, shown, desk.today)
        assert {number: tuple(lacks) for number, lacks in many.items()} == {
            number: line.lacks for number, line in lines.items()
        }
