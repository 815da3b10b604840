"""Which cases could be put on a docket: the ready ones first, and what each of the others lacks."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from tests.services.desk import Desk, told
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.domain.lists import Asked
from youthcourt.services import cases, intake, missing, people, ready, settings

ALL = Asked()


def _numbers(desk: Desk, asked: Asked) -> list[str]:
    """Return the cases asked for, and see that count, keys and places agree with them."""
    found = [case.number for case in desk.ask(ready.candidates, desk.today, asked)]
    assert desk.ask(ready.count_candidates, desk.today, asked) == len(found)
    assert list(desk.ask(ready.candidate_keys, desk.today, asked, 0, 100)) == found
    places = [desk.ask(ready.candidate_position, desk.today, asked, number) for number in found]
    assert places == list(range(len(found)))
    return found


def test_ready_cases_come_first_and_the_others_say_what_they_lack(desk: Desk) -> None:
    lacking = desk.refer("Ann", birth_date=None)
    complete = desk.ready("Ben", "Reyes")
    on_docket = desk.ready("Cem", "Cole")
    desk.schedule(on_docket)
    out = desk.refer("Dov", birth_date=None)
    desk.do(intake.decide, out, Result.NOT_ELIGIBLE, "Moved away")
    found = desk.ask(ready.candidates, desk.today)
    assert [(case.number, case.name, told(case.lacks)[:2]) for case in found] == [
        (complete, "Ben Reyes", ()),
        (lacking, "Ann Lopez", ("the decision that it is eligible", "a guardian")),
    ]
    assert (found[0].offense, found[0].stage.value) == ("Shoplifting", "intake")


def test_what_many_cases_lack_is_what_each_of_them_lacks(desk: Desk) -> None:
    """The quick look at all cases and the careful one at a single case never differ."""
    numbers = [desk.refer("Ann"), desk.ready("Ben"), desk.refer("Cem", birth_date=date(2008, 1, 1))]
    signer = desk.refer("Dov")
    desk.guardian(signer, may_sign=False)
    desk.guardian(signer, no_contact=True)
    for number in (numbers[0], signer):
        desk.consent(number, desk.youth(number), ConsentKind.ADMISSION)
    desk.guardian(numbers[0])
    withdrawn = desk.ready("Eve")
    desk.do(people.withdraw_consent, desk.page(withdrawn).consents[0].id, desk.today)
    quick = desk.ask(lambda unit: missing.missing_for_all(unit, cases.list_cases(unit), unit.today))
    assert quick == {number: list(desk.page(number).missing) for number in (*numbers, signer, withdrawn)}


def test_the_list_is_read_by_windows_with_words_and_orders(desk: Desk) -> None:
    """By part of the name, the number or the offense; a window is a part of the whole, nothing else."""
    lacking = [desk.refer("Ann", "Moss"), desk.refer("Zoë", "Able")]
    complete = desk.ready("Ben", "Núñez", agency_number="Q-77")
    assert _numbers(desk, ALL) == [complete, *lacking]
    assert _numbers(desk, ALL.saying("nunez shop")) == _numbers(desk, ALL.saying("q-77")) == [complete]
    assert _numbers(desk, ALL.sorted_by("youth")) == [lacking[1], lacking[0], complete]
    assert _numbers(desk, ALL.sorted_by("needed", descending=True)) == [*lacking, complete]
    part = desk.ask(ready.candidates, desk.today, ALL, 1, 1)
    assert [case.number for case in part] == lacking[:1]
    assert desk.ask(ready.candidate_position, desk.today, ALL, "none") == -1


@pytest.mark.parametrize("by_guardian", [True, False])
@pytest.mark.parametrize("majority", [18, 16])
def test_the_file_puts_first_what_the_rules_call_ready(desk: Desk, majority: int, by_guardian: bool) -> None:
    """Rule: order and words never differ, whatever was signed, withdrawn or expired, and whoever may sign."""
    desk.do(settings.change_settings, age_of_majority=majority, guardian_consent_needed=by_guardian)
    born = (None, date(2010, 11, 28), date(2010, 11, 29), date(2008, 11, 28))
    for birth, ends, guarded in product(born, (None, 0, 1), (True, False)):
        number = desk.refer(birth_date=birth)
        desk.do(intake.decide, number, Result.ELIGIBLE, "Decided")
        signers = [desk.youth(number)]
        if guarded:
            signers.append(desk.guardian(number))
        else:
            desk.guardian(number, no_contact=True)
        last = None if ends is None else desk.today + timedelta(days=ends)
        early = desk.today - timedelta(days=1)
        signed = [(ConsentKind.PARTICIPATION, signer) for signer in signers]
        for kind, signer in ((ConsentKind.ADMISSION, signers[0]), *signed):
            desk.do(intake.record_consent, number, kind, signer, signed_on=early, expires_on=last)
    withdrawn, unsure = desk.ready("Eve"), desk.ready("Fay")
    desk.do(people.withdraw_consent, desk.page(withdrawn).consents[0].id, desk.today)
    desk.do(intake.decide, unsure, Result.NEEDS_DECISION, "Ask again")
    for day in (desk.today - timedelta(days=3), desk.today, desk.today + timedelta(days=1)):
        found = desk.ask(ready.candidates, day)
        assert found == tuple(sorted(found, key=lambda case: (bool(case.lacks), case.number)))
        assert len({bool(case.lacks) for case in found}) == 1 + (day >= desk.today)
