"""Who must have signed before a hearing: over days, birthdays, ties and withdrawals (situations 1 and 17)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain.consent import Capacity, ConsentKind, OnFile, is_minor
from youthcourt.domain.guardians import Tie, counts, signing
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.missing import (
    NO_GUARDIAN,
    NOBODY_TO_ASK,
    UNDECIDED,
    Lack,
    Missing,
    is_sound,
    missing_for_hearing,
)

FIRST = date(2026, 1, 1)
DAYS = st.integers(0, 60).map(lambda number: FIRST + timedelta(days=number))
NAMES = ("elena", "frank", "nick")
OWN = [
    OnFile(ConsentKind.ADMISSION, Capacity.SELF, FIRST),
    OnFile(ConsentKind.PARTICIPATION, Capacity.SELF, FIRST),
]


@st.composite
def _ties(draw: st.DrawFn) -> Tie:
    since = draw(DAYS)
    until = draw(st.none() | st.integers(1, 40).map(lambda number: since + timedelta(days=number)))
    who = draw(st.sampled_from(NAMES))
    return Tie(who, who.title(), since, until, draw(st.booleans()), draw(st.booleans()))


@st.composite
def _consents(draw: st.DrawFn) -> OnFile:
    signed = draw(DAYS)
    over = st.none() | st.integers(0, 40).map(lambda number: signed + timedelta(days=number))
    return OnFile(
        ConsentKind.PARTICIPATION, Capacity.PARENT, signed, draw(over), draw(over),
        draw(st.sampled_from(NAMES)),
    )  # fmt: skip


def _by_guardians(missing: list[Missing]) -> list[Missing]:
    return [one for one in missing if one.by_guardian]


@given(
    st.lists(_ties(), max_size=4), st.lists(_consents(), max_size=5), DAYS, DAYS,
    st.sampled_from(SignersRule), st.frozensets(st.sampled_from(NAMES)),
)  # fmt: skip
def test_who_must_sign_follows_birthday_ties_and_withdrawals(
    ties: list[Tie], consents: list[OnFile], day: date, birthday: date, signers: SignersRule,
    alone: frozenset[str],
) -> None:  # fmt: skip
    """Rule: a bar on any tie that counts holds, and nobody waits for a guardian who is left alone."""
    ties = [replace(tie, left_alone=tie.guardian_id in alone) for tie in ties]
    birth = date(birthday.year - 18, birthday.month, birthday.day)
    minor = is_minor(birth, day)
    assert minor is (day < birthday)
    missing = missing_for_hearing([*OWN, *consents], day=day, minor=minor, ties=ties, signers=signers)
    barred = {tie.guardian_id for tie in ties if tie.no_contact and tie.counts(day)}
    may = {tie.guardian_id for tie in ties if tie.signs(day)} - barred
    held = {
        consent.signer_id
        for consent in consents
        if consent.holds(day)
        and any(tie.guardian_id == consent.signer_id and tie.counts(consent.signed_on) for tie in ties)
    }
    if not minor:
        assert missing == []
        return
    assert (NO_GUARDIAN in missing) is (not may)
    lacking = _by_guardians(missing)
    assert (NOBODY_TO_ASK in missing) is bool(lacking and may and may <= alone)
    if signers is SignersRule.ALL and may - alone:
        assert {one.who_id for one in lacking} == may - alone - held
        assert len(lacking) == len(may - alone - held)
    else:
        assert bool(lacking) is (not held)
        assert all(one.who_id == "" for one in lacking)


@given(st.lists(_ties(), max_size=4), st.lists(_consents(), max_size=5), DAYS)
def test_where_each_must_sign_one_who_may_is_never_enough_for_less(
    ties: list[Tie], consents: list[OnFile], day: date
) -> None:
    """What is complete with every signature is complete with one of them."""
    every, one = (
        missing_for_hearing([*OWN, *consents], day=day, minor=True, ties=ties, signers=rule)
        for rule in (SignersRule.ALL, SignersRule.ONE)
    )
    assert every or not one


def test_a_tie_counts_from_its_first_day_until_before_its_last() -> None:
    tie = Tie("elena", "Elena", FIRST, FIRST + timedelta(days=2))
    found = [counts(tie, FIRST + timedelta(days=number)) for number in (-1, 0, 1, 2)]
    assert found == [False, True, True, False]


def test_a_guardian_tied_twice_signs_once() -> None:
    twice = [Tie("elena", "Elena", FIRST), Tie("elena", "Elena", FIRST), Tie("frank", "Frank", FIRST)]
    assert [tie.guardian_id for tie in signing(twice, FIRST)] == ["elena", "frank"]


def test_a_signature_from_outside_the_days_of_a_tie_does_not_count() -> None:
    ties = (Tie("elena", "Elena", FIRST + timedelta(days=5)),)
    early = OnFile(ConsentKind.PARTICIPATION, Capacity.PARENT, FIRST, signer_id="elena")
    assert not is_sound(early, ties)
    assert _by_guardians(missing_for_hearing([*OWN, early], day=FIRST + timedelta(9), minor=True, ties=ties))


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (UNDECIDED, "the decision that it is eligible"),
        (NO_GUARDIAN, "a guardian"),
        (
            Missing(Lack.SIGNATURE, ConsentKind.PARTICIPATION, True, "elena", "Elena Garcia"),
            "a guardian's consent to take part: Elena Garcia",
        ),
        (
            Missing(Lack.SIGNATURE, ConsentKind.RELEASE, True, "elena", "Elena Garcia", later=True),
            "a guardian's release of information: Elena Garcia (on record, but signed only after that day)",
        ),
    ],
)
def test_what_is_missing_is_said_in_words_and_names_who(missing: Missing, told: str) -> None:
    assert words.say(missing) == str(missing) == told
    assert words.listing([missing, "the facts"]) == f"{told}, the facts"
