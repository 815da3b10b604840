"""How jurors may call a person (situations 13, 14, 15)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.juror_names import case_suffix, juror_name, told_apart
from youthcourt.domain.privacy import Identifier, KnownWord

CASE = "YC-2026-0012"


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [
        ("D'Angelo", "O'Neill-St. John", "D'Angelo O."),
        ("Maria", "St. John", "Maria S."),
        ("José", "Núñez", "José N."),
        ("Thị Ánh", "Nguyễn", "Thị Ánh N."),
        ("Ana", "’Ofa", "Ana O."),
        ("Keoni", "ʻAkaka", "Keoni A."),
        ("Ana", "e\u0301mile", "Ana É."),
        ("Ana", "de la Cruz", "Ana D."),
        ("محمد", "علي", "محمد ع."),
        (" Ana ", " lopez ", "Ana L."),
        ("Ana", "(Lopez)", "Ana L."),
        ("Jürgen", "ßmann", "Jürgen S."),
        ("修", "欧阳", "修 欧."),
    ],
)
def test_situation_13_and_14_jurors_read_first_name_and_last_initial(
    given: str, family: str, name: str
) -> None:
    assert juror_name(given, family, CASE) == name


@pytest.mark.parametrize(
    ("given", "family"), [("Sukarno", ""), ("", "Sukarno"), ("", ""), ("Ana", "'-"), (" ", "Lopez")]
)
def test_situation_14_a_person_of_one_name_is_called_by_the_case_number(given: str, family: str) -> None:
    assert juror_name(given, family, CASE) == CASE


@pytest.mark.parametrize("family", ["王", "김", "X", " X. ", "X\u030c", "की"])
def test_situation_14_a_last_name_of_one_letter_is_never_its_own_initial(family: str) -> None:
    assert juror_name("小明", family, CASE) == CASE


@pytest.mark.parametrize(
    ("latin", "name"),
    [
        ("Wei Wang", "Wei W."),
        ("Xiao Ming Wang", "Xiao Ming W."),
        (" ", CASE),
        ("Teller", CASE),
        ("Wei X", CASE),
    ],
)
def test_the_name_in_latin_letters_is_taken_where_there_is_one(latin: str, name: str) -> None:
    assert juror_name("伟", "王", CASE, latin) == name


@pytest.mark.parametrize(
    ("given", "family", "known", "name"),
    [
        ("Maria Lopez", "Lopez", ["Lopez"], "Maria L."),
        ("Ana Garcia", "Soto", ["Soto", "Garcia"], "Ana S."),
        ("Ana, Garcia", "Soto", ["Garcia"], "Ana, S."),
        ("Lopez, Maria", "Quist", ["Lopez"], CASE),
        ("Maria-Lopez", "Lopez", ["Lopez"], CASE),
        ("James", "James", ["James"], CASE),
        ("Maria", "Lopez", ["Lopez", "L"], "Maria L."),
    ],
)
def test_a_last_name_typed_into_the_first_name_is_not_told(
    given: str, family: str, known: list[str], name: str
) -> None:
    tied = [KnownWord(Identifier.FAMILY_NAME, word) for word in known]
    assert juror_name(given, family, CASE, known=tied) == name


def test_a_first_name_may_stand_that_a_co_respondent_bears_too() -> None:
    assert juror_name("Ben", "Lopez", CASE, known=[KnownWord(Identifier.GIVEN_NAME, "Ben")]) == "Ben L."


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_more_than_one_letter_of_the_last_name_is_ever_told(given: str, family: str) -> None:
    name = juror_name(given, family, CASE)
    if name != CASE:
        assert name.startswith(f"{given.strip()} ")
        assert len(name.removeprefix(f"{given.strip()} ")) == 2


def test_situation_15_two_who_are_alike_get_the_end_of_their_case_numbers() -> None:
    names = {
        "YC-2026-0012": "Maria L.",
        "YC-2026-0013": "María L.",
        "YC-2026-0014": "Maria R.",
        "YC-2026-0015": "YC-2026-0015",
    }
    assert told_apart(names) == {
        "YC-2026-0012": "Maria L. (0012)",
        "YC-2026-0013": "María L. (0013)",
        "YC-2026-0014": "Maria R.",
        "YC-2026-0015": "YC-2026-0015",
    }


def test_situation_15_where_the_ends_are_alike_too_the_whole_number_tells_them_apart() -> None:
    names = {"YC-2025-0012": "Maria L.", "YC-2026-0012": "Maria L."}
    assert told_apart(names) == {
        "YC-2025-0012": "Maria L. (YC-2025-0012)",
        "YC-2026-0012": "Maria L. (YC-2026-0012)",
    }


@given(
    st.dictionaries(
        st.builds("YC-{}-{:04d}".format, st.integers(2024, 2026), st.integers(1, 4)),
        st.sampled_from(["Maria L.", "María L.", "Ana L."]),
    )
)
def test_situation_15_no_two_respondents_of_a_sitting_are_called_alike(
    plain: dict[str, str],
) -> None:
    names = told_apart(plain)
    assert set(names) == set(plain)
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize(
    ("number", "end"), [("YC-2026-0012", "0012"), ("12/26-A", "26"), ("ALPHA", "ALPHA"), ("7", "7")]
)
def test_the_end_of_a_case_number_is_its_last_run_of_digits(number: str, end: str) -> None:
    assert case_suffix(number) == end
