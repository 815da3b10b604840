"""The short hand of a paper Saturday: what is typed is read as meant, or refused with one sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain import keying
from youthcourt.domain.criteria import Count
from youthcourt.domain.errors import BadInput
from youthcourt.domain.keying import Offer, read_count, read_items, read_time
from youthcourt.domain.sanctions import CatalogueItem, Decision, Unit

LABELS = (
    ("service", "Community service", Unit.HOURS, 10, 40),
    ("jury_duty", "Jury duty", Unit.SITTINGS, 1, 7),
    ("apology", "Letter of apology", Unit.COUNT, 1, 1),
    ("essay", "Essay", Unit.WORDS, 250, 1000),
    ("class", "Class or workshop", Unit.HOURS, 1, 8),
)
WISHED = {"service": "s", "jury_duty": "j", "apology": "l", "class": "c"}
MARKS = keying.marks([(code, label) for code, label, *_rest in LABELS], WISHED)
OFFERS = tuple(
    Offer(MARKS[code], CatalogueItem(code, label, unit, Decimal(low), Decimal(high)), label)
    for code, label, unit, low, high in LABELS
)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(BadInput) as caught:
        act()
    return words.say(caught.value)


@pytest.mark.parametrize(
    ("typed", "told"),
    [("015", (0, 1, 5)), ("0 1 5", (0, 1, 5)), (" 10/0/2 ", (10, 0, 2)), ("0,1,5", (0, 1, 5))],
)
def test_ballots_are_three_figures_with_or_without_blanks(typed, told):
    assert read_count(typed, "1") == Count("1", *told)


@pytest.mark.parametrize("typed", ["01", "0156", "0 1", "a15", "1 2 3 4", "0x1x5"])
def test_anything_else_is_no_count_and_says_how_it_is_typed(typed):
    with pytest.raises(BadInput) as caught:
        read_count(typed, "2-victim")
    assert caught.value.field == "2-victim"
    assert "such as 015" in words.say(caught.value)


def test_a_part_left_blank_has_no_count():
    assert read_count("  ", "3") is None


@given(st.tuples(*(st.integers(0, 30),) * 3))
def test_every_count_is_read_back_as_it_was_typed(figures):
    assert read_count(" ".join(map(str, figures)), "1") == Count("1", *figures)
    if max(figures) < 10:
        assert read_count("".join(map(str, figures)), "1") == Count("1", *figures)


@pytest.mark.parametrize(
    ("typed", "near", "meant"),
    [
        ("905", time(8, 30), time(9, 5)),
        ("9:05", time(8, 30), time(9, 5)),
        ("1220", time(12, 15), time(12, 20)),
        ("9", time(8, 30), time(9, 0)),
        ("120", time(12, 30), time(13, 20)),
        ("330", time(15, 0), time(15, 30)),
        ("0905", time(20, 0), time(9, 5)),
        ("15.30", time(9, 0), time(15, 30)),
        ("8:30 p.m.", time(9, 0), time(20, 30)),
        ("12a", time(9, 0), time(0, 0)),
        ("1205p", time(9, 0), time(12, 5)),
    ],
)  # fmt: skip
def test_a_time_is_typed_with_few_keys_and_the_half_of_the_day_is_the_usual_one(typed, near, meant):
    assert read_time(typed, near) == meant


@pytest.mark.parametrize("typed", ["", "2560", "975", "half nine", "24", "13p", "0a"])
def test_what_is_no_time_is_refused(typed):
    assert "905, 9:05 or 1220" in refused(lambda: read_time(typed, time(9), field="time_out"))


@given(st.times().map(lambda told: told.replace(second=0, microsecond=0)), st.times())
def test_a_time_that_can_be_told_apart_is_never_turned(told, near):
    typed = f"{told:%H:%M}" + ("a" if told.hour in (10, 11) else "")
    assert read_time(typed, near) == told


def test_a_break_is_in_minutes_and_may_be_left_out():
    assert [keying.read_break(typed) for typed in ("", "15", " 600 ")] == [0, 15, 600]
    for typed in ("a", "601", "-5"):
        assert "in minutes" in refused(lambda typed=typed: keying.read_break(typed))


def test_letters_are_small_or_capital_and_the_refusal_names_them():
    letters = {"s": 1, "n": 2}
    assert keying.read_letter(" S ", letters, field="code") == 1
    assert keying.read_letters("n, s", letters, field="signed") == {1, 2}
    assert keying.read_letters("", letters, field="signed") == frozenset()
    assert refused(lambda: keying.read_letter("q", letters, field="code")) == (
        "“q” is none of the letters here: s, n."
    )


def test_the_foreperson_is_the_number_of_a_seat_where_somebody_sits():
    assert keying.read_seat(" 3 ", {1: "a", 3: "b"}) == "b"
    for typed in ("2", "", "x"):
        assert "1, 3" in refused(lambda typed=typed: keying.read_seat(typed, {3: "b", 1: "a"}))


def test_dates_are_chosen_by_their_figures_each_once_in_their_order():
    offered = ("first", "second", "third")
    for typed in ("31", "1 3", "1, 3, 1"):
        assert keying.read_figures(typed, offered, field="dates") == ("first", "third")
    assert keying.read_figures("", offered, field="dates") == ()
    for typed in ("4", "0", "x"):
        assert "1 to 3" in refused(lambda typed=typed: keying.read_figures(typed, offered, field="dates"))


def decided(typed: str) -> list[tuple[str, Decimal, str, str]]:
    return [(one.code, one.amount, one.topic, one.judge_initials) for one in read_items(typed, OFFERS)]


def test_what_was_decided_is_typed_tersely_or_in_words():
    """Letters and names mix; what leaves no choice needs no amount; a topic runs to the semicolon."""
    service, duty = ("service", Decimal(20), "", ""), ("jury_duty", Decimal(3), "", "")
    letter = ("apology", Decimal(1), "", "")
    essay = ("essay", Decimal(500), "what I learned, and why", "")
    assert decided("s20 j3 l") == [service, duty, letter]
    assert decided("S20;j3;L1") == [service, duty, letter]
    assert decided("s20j3l") == [service, duty, letter]
    assert decided("l s20 j 3") == [letter, service, duty]
    assert decided("community service 20 jury duty 3; letter") == [service, duty, letter]
    assert decided("serv 20; e500, what I learned, and why; j3") == [service, essay, duty]
    assert decided("s50/rg c2.5") == [
        ("service", Decimal(50), "", "RG"), ("class", Decimal("2.5"), "", ""),
    ]  # fmt: skip
    assert decided("   ") == []


def test_what_cannot_be_read_says_what_to_type():
    assert "not on the court's list" in refused(lambda: decided("q20"))
    assert "not on the court's list" in refused(lambda: decided("20 s"))
    assert refused(lambda: decided("s j3")) == (
        "Community service: how much is missing. Type it after the letter, such as s10."
    )
    assert (
        refused(lambda: decided("a1; w3; co20; o2"))
        == "“o” may be Letter of apology (l) / Class or workshop (c). Type a letter more."
    )


@given(
    st.lists(
        st.builds(
            Decision,
            st.sampled_from([label[0] for label in LABELS]),
            st.decimals(1, 9999, places=2),
            st.sampled_from(["", "what I learned", "anger, and calm", "3 people"]),
            st.sampled_from(["", "RG"]),
        ),
        max_size=6,
    )
)
def test_whatever_is_told_in_short_hand_is_read_back_the_same(decisions):
    assert list(read_items(keying.told_items(decisions, OFFERS), OFFERS)) == decisions


@given(st.lists(st.text(min_size=0, max_size=12), max_size=40))
def test_no_two_things_share_a_mark(labels):
    """Whatever a court calls its sanctions, in whatever language."""
    named = [(str(at), label) for at, label in enumerate(labels)]
    found = keying.marks(named, {"0": "s", "1": "s", "2": "j"})
    assert len(set(found.values())) == len(named)
    assert all(mark.isalpha() for mark in found.values())


def test_a_mark_is_the_wished_letter_where_a_word_begins_so_in_that_language():
    named = [("service", "Servicio comunitario"), ("jury_duty", "Servicio de jurado"),
             ("apology", "Carta de disculpa"), ("class", "Clase o taller")]  # fmt: skip
    assert keying.marks(named, WISHED) == {"service": "s", "jury_duty": "j", "class": "c", "apology": "d"}
    assert keying.marks([("a", "  "), ("b", "of")], {}) == {"a": "a", "b": "o"}
