"""Who may be the same: names, nicknames and birth dates compared in words, the same way round and back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.intake import NameKind
from youthcourt.domain.likeness import (
    Born,
    Ground,
    Held,
    Match,
    NameHeld,
    Nicknames,
    Sought,
    births,
    figures,
    firsts,
    house,
    lasts,
    place,
    reasons,
    same_phone,
)

NICKNAMES = Nicknames(
    [("robert", "bob rob"), ("alberto", "beto"), ("roberto", "beto bob"), ("robert", "bert")]
)
BORN = date(2011, 3, 4)


def near(one: str, other: str) -> bool:
    """Say whether two words have one length and differ in one letter at most."""
    return len(one) == len(other) > 3 and sum(a != b for a, b in zip(one, other, strict=True)) <= 1


def _grounds(sought: Sought, held: Held) -> list[Ground]:
    return [why.ground for why in reasons(sought, held, NICKNAMES, near)]


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("José", "jose", Match.SAME),
        ("Bob", "Robert", Match.LIKE),
        ("Bert", "Rob", Match.LIKE),
        ("Beto", "Alberto", Match.LIKE),
        ("Bob", "Alberto", Match.NO),
        ("Maria Elena", "Elena", Match.LIKE),
        ("D'Angelo", "Dangela", Match.LIKE),
        ("J", "John", Match.NO),
        ("", "", Match.NO),
        ("Ann", "", Match.NO),
        ("Ann", "Zoe", Match.NO),
    ],
)
def test_first_names_go_together_by_nicknames_parts_and_slips(one: str, other: str, match: Match) -> None:
    assert firsts(one, other, NICKNAMES, near) is firsts(other, one, NICKNAMES, near) is match


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("O'Neill", "ONeill", Match.SAME),
        ("García López", "López García", Match.LIKE),
        ("García López", "García", Match.LIKE),
        ("García-López", "Garzía", Match.LIKE),
        ("Smith", "Smyth", Match.LIKE),
        ("Lee", "Ash", Match.NO),
        ("", "", Match.NO),
        ("Lee", "", Match.NO),
    ],
)
def test_last_names_go_together_in_either_order_one_of_two_or_with_a_slip(
    one: str, other: str, match: Match
) -> None:
    assert lasts(one, other, near) is lasts(other, one, near) is match


@pytest.mark.parametrize(
    ("other", "born"),
    [
        (BORN, Born.SAME),
        (date(2011, 4, 3), Born.NEAR),
        (date(2001, 3, 4), Born.NEAR),
        (date(2012, 4, 4), Born.OTHER),
        (None, Born.UNKNOWN),
    ],
)
def test_a_birth_date_may_have_one_slip(other: date | None, born: Born) -> None:
    assert births(BORN, other) is births(other, BORN) is born


def test_numbers_and_addresses_are_compared_as_they_are_meant() -> None:
    assert figures("+1 (718) 555-0134") == "7185550134"
    assert same_phone("718 555 0134", "555-0134")
    assert not same_phone("718 555 0134", "212 555 0134")
    assert not same_phone("0134", "0134")
    assert place("12 Elm St, Apt 4, Queens") == place("12 Elm Street") == "12 elm street"
    assert place("") == house("Elm Street") == ""


@pytest.mark.parametrize(
    ("sought", "held", "grounds"),
    [
        (Sought("Ann", "Lee", birth_date=BORN), Held("Ann", "Lee", birth_date=BORN), [Ground.NAME_AND_BIRTH]),
        (Sought("Bob", "Lee", birth_date=BORN), Held("Robert", "Lee", birth_date=BORN),
         [Ground.LIKE_NAME_AND_BIRTH, Ground.NICKNAME]),
        (Sought("Bob", "Lee"), Held("Robert", "Lee"), [Ground.NICKNAME]),
        (Sought("Sparky", "Lee"), Held("Ann", "Lee", known_as="Sparky"), [Ground.NICKNAME]),
        (Sought("Ann", "Lee", known_as="Sparky"), Held("Sparky", "Lee"), [Ground.NICKNAME]),
        (Sought("Ann", "Lee", birth_date=BORN), Held("Ann", "Ash", birth_date=BORN), [Ground.OTHER_SURNAME]),
        (Sought("Ann", "Lee", birth_date=BORN), Held("Ann", "", birth_date=BORN), []),
        (Sought("Lee", "Ann"), Held("Ann", "Lee"), [Ground.LIKE_NAME]),
        (Sought("Ann", ""), Held("Ann", ""), [Ground.SAME_NAME]),
        (Sought("Ann", "Lee", "Jr."), Held("Ann", "Lee", "Sr."), []),
        (Sought("Ann", "Ash"), Held("Ann", "Lee", others=(NameHeld(NameKind.FORMER, "", "Ash"),)),
         [Ground.FORMER_NAME]),
        (Sought("Pip", "Lee"), Held("Ann", "Lee", others=(NameHeld(NameKind.NICKNAME, "Pip", ""),)),
         [Ground.KNOWN_AS]),
        (Sought("Zoe", "Ash"), Held("Ann", "Lee", others=(NameHeld(NameKind.FORMER, "", "Ash"),)), []),
        (Sought("Ann", "Lee", guardians=("", "Rosa Moss")), Held("Ann", "Ash", guardians=("Rosa Most", "X")),
         [Ground.FIRST_NAME, Ground.GUARDIAN]),
    ],
)  # fmt: skip
def test_reasons_are_named_the_plainest_first(sought: Sought, held: Held, grounds: list[Ground]) -> None:
    assert _grounds(sought, held) == grounds


NAMES = st.sampled_from(["", "Ann", "Bob", "Robert", "José", "Maria Elena", "Lee", "García López"])
DAYS = st.none() | st.dates(date(2010, 1, 1), date(2010, 3, 1))


@given(NAMES, NAMES, NAMES, NAMES, DAYS, DAYS)
def test_likeness_goes_both_ways_and_never_over_two_birth_dates(
    given: str, family: str, other: str, surname: str, born: date | None, day: date | None
) -> None:
    """Rule: who is like somebody, of them the other is like too; birth dates that differ part them."""
    forth = _grounds(Sought(given, family, birth_date=born), Held(other, surname, birth_date=day))
    back = _grounds(Sought(other, surname, birth_date=day), Held(given, family, birth_date=born))
    assert forth == back
    if births(born, day) is Born.OTHER:
        assert forth == []
