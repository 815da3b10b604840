"""A question to a list: words, chips, and two orders of which the first keeps its place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.lists import Asked, Chip, Order

NAMES = st.sampled_from(["stage", "late", "role"])


def test_a_question_without_words_and_chips_keeps_everything() -> None:
    assert not Asked().narrowed
    assert not Asked(words="  ", orders=(Order("number"),)).narrowed
    assert Asked(words="a").narrowed
    assert Asked().keeping("stage", ["intake"]).narrowed
    asked = Asked("ann", (Chip("late", ("yes",)),), (Order("number", True),))
    assert asked.everything == Asked(orders=(Order("number", True),))
    assert asked.saying("ben").words == "ben"


def test_a_chip_with_no_value_is_no_chip() -> None:
    asked = Asked().keeping("stage", ["intake", "heard", "intake"])
    assert asked.values("stage") == ("intake", "heard")
    assert asked.values("late") == ()
    assert asked.keeping("stage", []).chips == ()


@given(name=NAMES, held=st.lists(NAMES, unique=True), value=NAMES)
def test_a_value_switched_twice_stands_as_before(name: str, held: list[str], value: str) -> None:
    """Order apart: a value that comes back stands last."""
    asked = Asked().keeping(name, held).keeping("other", ["x"])
    once = asked.toggling(name, value)
    assert (value in once.values(name)) != (value in held)
    assert set(once.toggling(name, value).values(name)) == set(held)
    assert once.values("other") == ("x",)


def test_the_second_order_stands_within_the_first() -> None:
    asked = Asked().sorted_by("stage").then_by("youth", descending=True)
    assert asked.orders == (Order("stage"), Order("youth", True))
    assert asked.then_by("number").orders == (Order("stage"), Order("number"))
    assert asked.sorted_by("number").orders == (Order("number"),)
    assert asked.then_by("stage", descending=True).orders == (Order("stage", True),)
    assert Asked().then_by("youth").orders == (Order("youth"),)
