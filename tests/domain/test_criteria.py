"""The four criteria as counts of ballots: unordered, checked, never a score."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.criteria import PARTS, Count, check_counts
from youthcourt.domain.errors import BadInput

CODES = [part.code for part in PARTS]


def test_the_ballot_has_four_criteria_and_the_second_has_three_parts() -> None:
    assert [part.criterion for part in PARTS] == [1, 2, 2, 2, 3, 4]
    assert len(set(CODES)) == len(CODES)


def test_counts_come_back_in_the_ballots_order_and_blanks_are_allowed() -> None:
    given = [Count("4", yes=5), Count("1", not_yet=1, partly=2, yes=3), Count("2-victim")]
    checked = check_counts(given, jurors=6)
    assert [(count.part, count.total) for count in checked] == [("1", 6), ("2-victim", 0), ("4", 5)]


def test_nothing_keyed_yet_is_no_mistake() -> None:
    assert check_counts([], jurors=6) == ()


@pytest.mark.parametrize("counts", [[Count("5")], [Count("1", yes=1), Count("1", yes=2)]])
def test_a_criterion_unknown_or_given_twice_is_refused(counts: list[Count]) -> None:
    with pytest.raises(BadInput, match="a criterion twice or one that the ballot does not have"):
        check_counts(counts, jurors=6)


@pytest.mark.parametrize("count", [Count("3", -1, 2, 3), Count("3", 1, -2, 3), Count("3", 1, 2, -3)])
def test_no_count_is_below_zero(count: Count) -> None:
    with pytest.raises(BadInput, match="below zero") as refused:
        check_counts([count], jurors=6)
    assert refused.value.field == "3"


def test_more_marks_than_jurors_are_to_be_counted_again() -> None:
    with pytest.raises(BadInput) as refused:
        check_counts([Count("3", 2, 2, 3)], jurors=6)
    assert str(refused.value) == (
        "Criterion 3 has 7 marks, more than the number of jurors (6). Please count again."
    )


@given(st.lists(st.sampled_from(CODES), unique=True), st.data())
def test_every_count_that_the_jurors_can_have_marked_is_kept_as_it_is(
    codes: list[str], data: st.DataObject
) -> None:
    jurors = data.draw(st.integers(1, 12))
    marks = st.lists(st.integers(0, 4), min_size=3, max_size=3).filter(lambda three: sum(three) <= jurors)
    counts = [Count(code, *data.draw(marks)) for code in codes]
    assert set(check_counts(counts, jurors=jurors)) == set(counts)
