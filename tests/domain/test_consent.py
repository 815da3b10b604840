"""No hearing without the consents, no seat without oath and permission (situation 1, 17)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.consent import (
    DEFAULT_NEEDED,
    Capacity,
    ConsentKind,
    Needed,
    OnFile,
    is_minor,
    missing_for_juror,
)
from youthcourt.domain.guardians import Tie
from youthcourt.domain.missing import Missing, missing_for_hearing

DAY = date(2026, 11, 28)
SIGNED = date(2026, 11, 18)
ADMITTED = OnFile(ConsentKind.ADMISSION, Capacity.SELF, SIGNED)
WILLING = OnFile(ConsentKind.PARTICIPATION, Capacity.SELF, SIGNED)
PARENT = OnFile(ConsentKind.PARTICIPATION, Capacity.PARENT, SIGNED, signer_id="rosa")
TIES = (Tie("rosa", "Rosa Lopez", date(2011, 3, 4)),)
GUARDIANS = [capacity for capacity in Capacity if capacity is not Capacity.SELF]


def _told(missing: list[Missing]) -> list[str]:
    return [str(one) for one in missing]


def test_situation_1_from_the_18th_birthday_no_guardian_is_needed() -> None:
    born = date(2008, 11, 28)
    eve = DAY - timedelta(days=1)
    own = [ADMITTED, WILLING]
    before = missing_for_hearing(own, day=eve, minor=is_minor(born, eve), ties=TIES)
    after = missing_for_hearing(own, day=DAY, minor=is_minor(born, DAY))
    assert _told(before) == ["a guardian's consent to take part"]
    assert after == []


def test_situation_1_a_consent_signed_by_the_guardian_earlier_stays_valid() -> None:
    assert missing_for_hearing([ADMITTED, WILLING, PARENT], day=DAY, minor=False, ties=TIES) == []


def test_an_unknown_birth_date_counts_as_a_minor_and_the_age_is_the_courts() -> None:
    assert is_minor(None, DAY)
    assert is_minor(date(2008, 1, 1), DAY, majority=19)
    assert not is_minor(date(2008, 1, 1), DAY)


def test_what_was_signed_only_after_the_day_is_told_so() -> None:
    """A hearing for a day gone by: the admission is on record, and did not stand that day."""
    before = ADMITTED.signed_on - timedelta(days=1)
    missing = missing_for_hearing([ADMITTED], day=before, minor=False)
    assert _told(missing) == [
        "the respondent's admission (on record, but signed only after that day)",
        "the respondent's consent to take part",
    ]


def test_nothing_on_file_names_all_that_is_missing() -> None:
    assert _told(missing_for_hearing([], day=DAY, minor=True)) == [
        "a guardian",
        "the respondent's admission",
        "the respondent's consent to take part",
        "a guardian's consent to take part",
    ]


@pytest.mark.parametrize("capacity", GUARDIANS)
def test_situation_17_whoever_stands_for_the_young_person_may_sign(capacity: Capacity) -> None:
    signed = OnFile(ConsentKind.PARTICIPATION, capacity, SIGNED, signer_id="rosa")
    assert missing_for_hearing([ADMITTED, WILLING, signed], day=DAY, minor=True, ties=TIES) == []


def test_a_guardian_cannot_admit_for_the_young_person() -> None:
    by_parent = OnFile(ConsentKind.ADMISSION, Capacity.PARENT, SIGNED, signer_id="rosa")
    missing = missing_for_hearing([by_parent, WILLING, PARENT], day=DAY, minor=True, ties=TIES)
    assert _told(missing) == ["the respondent's admission"]


@given(st.sets(st.sampled_from(DEFAULT_NEEDED)))
def test_whatever_the_court_asks_for_a_minor_always_needs_a_guardians_consent(asked: set[Needed]) -> None:
    missing = missing_for_hearing([ADMITTED, WILLING], day=DAY, minor=True, ties=TIES, needed=asked)
    assert _told(missing) == ["a guardian's consent to take part"]


def test_a_court_may_ask_for_more_and_it_is_called_in_words() -> None:
    asked = [Needed(kind, by_guardian) for kind in ConsentKind for by_guardian in (False, True)]
    missing = _told(missing_for_hearing([], day=DAY, minor=True, ties=TIES, needed=asked))
    assert "a guardian's promise of confidentiality" in missing
    assert "the respondent's release of information" in missing
    assert not any("_" in words for words in missing)


@pytest.mark.parametrize(
    ("consent", "holds"),
    [
        (OnFile(ConsentKind.ADMISSION, Capacity.SELF, DAY), True),
        (OnFile(ConsentKind.ADMISSION, Capacity.SELF, DAY + timedelta(days=1)), False),
        (OnFile(ConsentKind.ADMISSION, Capacity.SELF, SIGNED, expires_on=DAY), True),
        (OnFile(ConsentKind.ADMISSION, Capacity.SELF, SIGNED, expires_on=DAY - timedelta(days=1)), False),
        (OnFile(ConsentKind.ADMISSION, Capacity.SELF, SIGNED, withdrawn_on=DAY), False),
        (OnFile(ConsentKind.ADMISSION, Capacity.SELF, SIGNED, withdrawn_on=DAY + timedelta(days=1)), True),
    ],
)
def test_a_consent_holds_from_signing_until_it_expires_or_is_withdrawn(consent: OnFile, holds: bool) -> None:
    assert consent.holds(DAY) is holds
    missing = missing_for_hearing([consent, WILLING], day=DAY, minor=False)
    assert (missing == []) is holds


def test_a_juror_needs_an_oath_and_a_minor_a_guardians_permission() -> None:
    oath = OnFile(ConsentKind.JUROR_OATH, Capacity.SELF, SIGNED)
    permission = OnFile(ConsentKind.JUROR_PERMISSION, Capacity.GRANDPARENT, SIGNED)
    assert missing_for_juror([], day=DAY, minor=True) == ["the juror's oath", "a guardian's permission"]
    assert missing_for_juror([oath], day=DAY, minor=True) == ["a guardian's permission"]
    assert missing_for_juror([oath], day=DAY, minor=False) == []
    assert missing_for_juror([oath, permission], day=DAY, minor=True) == []


def test_nobody_swears_for_another_and_no_juror_permits_themselves() -> None:
    oath = OnFile(ConsentKind.JUROR_OATH, Capacity.PARENT, SIGNED)
    permission = OnFile(ConsentKind.JUROR_PERMISSION, Capacity.SELF, SIGNED)
    assert len(missing_for_juror([oath, permission], day=DAY, minor=True)) == 2


def test_a_withdrawn_permission_ends_the_right_to_a_seat() -> None:
    oath = OnFile(ConsentKind.JUROR_OATH, Capacity.SELF, SIGNED)
    permission = OnFile(ConsentKind.JUROR_PERMISSION, Capacity.PARENT, SIGNED, withdrawn_on=DAY)
    assert missing_for_juror([oath, permission], day=DAY, minor=True) == ["a guardian's permission"]
