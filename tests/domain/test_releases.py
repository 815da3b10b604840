"""Nothing is told to a school or a counselor without a release that holds (domain reference, section 7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from youthcourt.domain.consent import Capacity, ConsentKind, OnFile
from youthcourt.domain.guardians import Tie
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.releases import Release, Signing, release_in_force

DAY = date(2026, 11, 28)
SIGNED = date(2026, 11, 18)
ELENA, FRANK = Tie("elena", "Elena", date(2011, 3, 4)), Tie("frank", "Frank", date(2011, 3, 4))
MINOR = Signing(date(2011, 3, 4), 18, (ELENA,))


def _release(
    key: str = "a",
    capacity: Capacity = Capacity.GRANDPARENT,
    who: str = "elena",
    on: date = SIGNED,
    **known: date,
) -> Release:
    return Release(key, OnFile(ConsentKind.RELEASE, capacity, on, signer_id=who, **known), "lincoln high")


def test_a_guardian_signs_for_a_minor_and_for_that_recipient_alone() -> None:
    assert release_in_force([_release()], "lincoln high", DAY, MINOR) == _release()
    assert release_in_force([_release()], "dr. reyes", DAY, MINOR) is None
    assert (
        release_in_force([_release(capacity=Capacity.SELF, who="maria")], "lincoln high", DAY, MINOR) is None
    )
    other = replace(_release(), signed=replace(_release().signed, kind=ConsentKind.PARTICIPATION))
    assert release_in_force([other], "lincoln high", DAY, MINOR) is None


def test_from_the_majority_it_is_the_respondents_own_and_an_earlier_one_stays() -> None:
    grown = replace(MINOR, birth=date(2008, 11, 20))
    by_self = _release("b", Capacity.SELF, "maria", DAY)
    late = _release("c", on=DAY)
    assert release_in_force([_release()], "lincoln high", DAY, grown) == _release()
    assert release_in_force([late], "lincoln high", DAY, grown) is None
    assert release_in_force([_release(), by_self], "lincoln high", DAY, grown) == by_self


def test_it_ends_when_it_expires_or_is_taken_back_or_the_tie_was_over_before() -> None:
    eve = DAY - timedelta(days=1)
    for gone in (_release(expires_on=eve), _release(withdrawn_on=DAY), _release(on=DAY + timedelta(days=1))):
        assert release_in_force([gone], "lincoln high", DAY, MINOR) is None
    ended = replace(MINOR, ties=(replace(ELENA, until=SIGNED),))
    assert release_in_force([_release()], "lincoln high", DAY, ended) is None


def test_where_each_guardian_must_sign_all_who_may_have() -> None:
    both = Signing(MINOR.birth, 18, (ELENA, FRANK), SignersRule.ALL)
    assert release_in_force([_release()], "lincoln high", DAY, both) is None
    second = _release("b", Capacity.FOSTER_CARER, "frank")
    assert release_in_force([_release(), second], "lincoln high", DAY, both) == second
    grown = replace(both, birth=date(2008, 11, 20))
    assert release_in_force([_release()], "lincoln high", DAY, grown) == _release()
