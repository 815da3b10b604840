"""A count for prevention tells nothing of a few."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.tally import Told, told

LABELS = ("alone", "dared", "money", "online", "party")
counts = st.dictionaries(st.sampled_from(LABELS), st.integers(0, 40))
leasts = st.integers(2, 20)


@given(counts, leasts)
def test_no_count_below_the_least_is_ever_told(found: dict[str, int], least: int) -> None:
    lines = told(LABELS, found, least)
    assert sorted(line.label for line in lines) == sorted(LABELS)
    for line in lines:
        real = found.get(line.label, 0)
        assert line.count == (real if real >= least else None)


@given(counts, counts, leasts)
def test_what_is_withheld_cannot_be_told_apart(
    one: dict[str, int], other: dict[str, int], least: int
) -> None:
    """Two years that differ only in what is withheld look the same, order and all: zero is as one or four."""
    same = {name: count for name, count in one.items() if count >= least}
    hidden = {name: min(count, least - 1) for name, count in other.items() if name not in same}
    assert told(LABELS, same | hidden, least) == told(LABELS, same, least)


def test_the_most_frequent_stands_first() -> None:
    assert told(LABELS, {"party": 9, "alone": 5, "dared": 4})[:3] == (
        Told("party", 9), Told("alone", 5), Told("dared", None),
    )  # fmt: skip


def test_a_least_of_one_is_no_least() -> None:
    with pytest.raises(ValueError, match="name"):
        told(LABELS, {}, 1)
