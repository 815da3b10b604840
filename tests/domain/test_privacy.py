"""How jurors may call a person, and what would give somebody away (situations 13, 14, 15)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.privacy import (
    Identifier,
    KnownWord,
    case_suffix,
    giveaways,
    juror_name,
    juror_names,
    name_parts,
    street_of,
)
from youthcourt.domain.text import fold

CASE = "YC-2026-0012"
ONEILL = name_parts(Identifier.FAMILY_NAME, "O'Neill-St. John")


def found(text: str, *known: KnownWord, kept: tuple[str, ...] = ()) -> list[str]:
    return [word.text for word in giveaways(text, known, kept)]


def family(name: str) -> KnownWord:
    return KnownWord(Identifier.FAMILY_NAME, name)


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
    ],
)
def test_situation_13_and_14_jurors_read_first_name_and_last_initial(
    given: str, family: str, name: str
) -> None:
    assert juror_name(given, family, CASE) == name


@pytest.mark.parametrize(
    ("given", "family"), [("Sukarno", ""), ("", "Sukarno"), ("", ""), ("Ana", "'-"), (" ", "L")]
)
def test_situation_14_a_person_of_one_name_is_called_by_the_case_number(given: str, family: str) -> None:
    assert juror_name(given, family, CASE) == CASE


@given(st.text(max_size=12), st.text(max_size=12))
def test_no_more_than_one_letter_of_the_last_name_is_ever_told(given: str, family: str) -> None:
    name = juror_name(given, family, CASE)
    if name != CASE:
        assert name.startswith(f"{given.strip()} ")
        assert len(name.removeprefix(f"{given.strip()} ")) == 2


def test_situation_15_two_who_are_alike_get_the_end_of_their_case_numbers() -> None:
    people = {
        "YC-2026-0012": ("Maria", "Lopez"),
        "YC-2026-0013": ("María", "Lang"),
        "YC-2026-0014": ("Maria", "Ruiz"),
        "YC-2026-0015": ("Sukarno", ""),
    }
    assert juror_names(people) == {
        "YC-2026-0012": "Maria L. (0012)",
        "YC-2026-0013": "María L. (0013)",
        "YC-2026-0014": "Maria R.",
        "YC-2026-0015": "YC-2026-0015",
    }


def test_situation_15_where_the_ends_are_alike_too_the_whole_number_tells_them_apart() -> None:
    people = {"YC-2025-0012": ("Maria", "Lopez"), "YC-2026-0012": ("Maria", "Lopez")}
    assert juror_names(people) == {
        "YC-2025-0012": "Maria L. (YC-2025-0012)",
        "YC-2026-0012": "Maria L. (YC-2026-0012)",
    }


@given(
    st.dictionaries(
        st.builds("YC-{}-{:04d}".format, st.integers(2024, 2026), st.integers(1, 4)),
        st.tuples(st.sampled_from(["Maria", "María", "Ana", ""]), st.sampled_from(["Lopez", "Long", ""])),
    )
)
def test_situation_15_no_two_respondents_of_a_sitting_are_called_alike(
    people: dict[str, tuple[str, str]],
) -> None:
    names = juror_names(people)
    assert set(names) == set(people)
    assert len(set(names.values())) == len(names)


@pytest.mark.parametrize(
    ("number", "end"), [("YC-2026-0012", "0012"), ("12/26-A", "26"), ("ALPHA", "ALPHA"), ("7", "7")]
)
def test_the_end_of_a_case_number_is_its_last_run_of_digits(number: str, end: str) -> None:
    assert case_suffix(number) == end


def test_a_double_name_is_looked_for_whole_and_by_its_parts() -> None:
    assert [word.text for word in ONEILL] == ["O'Neill-St. John", "O'Neill", "John"]
    assert {word.kind for word in ONEILL} == {Identifier.FAMILY_NAME}


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Lopez", ["Lopez"]),
        ("Ng", ["Ng"]),
        ("Van", ["Van"]),
        ("van der Berg", ["van der Berg", "Berg"]),
        ("Mary Ann", ["Mary Ann", "Mary", "Ann"]),
        ("García‐López", ["García‐López", "García", "López"]),
        ("  ", []),
        ("", []),
    ],
)
def test_a_name_is_looked_for_by_parts_of_three_letters_or_more(name: str, parts: list[str]) -> None:
    assert [word.text for word in name_parts(Identifier.GIVEN_NAME, name)] == parts


@pytest.mark.parametrize(
    "text",
    [
        "Then O'Neill left.",
        "then oneill left",
        "O’NEILL",
        "(O'Neill)",
        "O'Neill's phone",
        "O’Neill’s",
        "Oʼneill-related",
        "O\u00adNeill",
    ],
)
def test_a_known_name_is_found_whatever_its_case_accents_and_apostrophes(text: str) -> None:
    assert found(text, family("O'Neill")) == ["O'Neill"]


@pytest.mark.parametrize("text", ["", "O'Neillson left", "McNeill", "The parking lot", "Neill"])
def test_only_whole_words_are_found(text: str) -> None:
    assert found(text, family("O'Neill"), family("Park")) == []


def test_accents_do_not_hide_a_name_nor_make_one() -> None:
    assert found("Nunez and NGUYEN", family("Núñez"), family("Nguyễn")) == ["Núñez", "Nguyễn"]
    assert found("José's bag", family("Jose")) == ["Jose"]


def test_each_part_of_a_double_name_is_flagged_and_each_only_once() -> None:
    assert found("Mr. St. John and O'Neill; again O'Neill.", *ONEILL, *ONEILL) == ["O'Neill", "John"]
    assert found("the O'Neill St John family", *ONEILL) == ["O'Neill-St. John", "O'Neill", "John"]


def test_a_name_in_a_script_without_blanks_is_found_within_the_line() -> None:
    assert found("我看见王小明了", family("王小明")) == ["王小明"]
    assert found("김민수는 갔다", family("김민수")) == ["김민수"]
    assert found("رأيت علي هناك", family("علي")) == ["علي"]


def test_a_kept_word_is_passed_over_and_the_others_are_not() -> None:
    known = (family("Park"), family("Lopez"))
    assert found("Lopez ran to the park", *known) == ["Park", "Lopez"]
    assert found("Lopez ran to the park", *known, kept=("park",)) == ["Lopez"]


def test_empty_known_words_find_nothing() -> None:
    assert found("- ... -", family(""), family("-"), KnownWord(Identifier.PHONE, "")) == []


def test_the_same_word_as_name_and_street_is_told_for_both() -> None:
    known = (family("Elm"), KnownWord(Identifier.STREET, "Elm"))
    assert giveaways("on Elm", known) == list(known)


@pytest.mark.parametrize("text", ["Call 202-555-0123.", "(202) 555 0123", "555.0123", "+1 202 5550123"])
def test_a_phone_number_is_known_however_it_is_grouped(text: str) -> None:
    assert found(text, KnownWord(Identifier.PHONE, "202-555-0123 ext. 4")) == ["202-555-0123 ext. 4"]


def test_times_and_sums_are_no_phone_number() -> None:
    phone = KnownWord(Identifier.PHONE, "555-0123")
    assert found("At 5:55 he paid $0123", phone) == []
    assert found("Dial 911", KnownWord(Identifier.PHONE, "911")) == ["911"]


def test_an_agency_number_is_found_as_it_is_written() -> None:
    assert found("Report 21/0034 says", KnownWord(Identifier.AGENCY_NUMBER, "21-0034")) == ["21-0034"]
    assert found("Report 121-0034 says", KnownWord(Identifier.AGENCY_NUMBER, "21-0034")) == []


@pytest.mark.parametrize("text", ["on Elm St.", "at 12 ELM STREET", "along N Elm st", "Elm Street's corner"])
def test_a_street_is_found_written_short_or_long(text: str) -> None:
    assert found(text, KnownWord(Identifier.STREET, street_of("12 N. Elm St, Apt 4"))) == ["Elm St"]
    assert found("under an elm", KnownWord(Identifier.STREET, "Elm St")) == []


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("12 Elm St, Apt 4", "Elm St"),
        ("12 Elm St Apt 4B", "Elm St"),
        ("12 Elm St #4", "Elm St"),
        ("12 1/2 Elm St; Springfield", "Elm St"),
        ("Elm St", "Elm St"),
        ("Elm Court", "Elm Court"),
        ("1234 N Main St", "Main St"),
        ("22 S. Oak Lane", "Oak Lane"),
        ("12 Elm St N.", "Elm St"),
        ("1300 E St NW", "E St"),
        ("1300 North Ave NE", "North Ave"),
        ("7 Avenue E", "Avenue E"),
        ("350 5th Ave", "5th Ave"),
        ("5th Ave", "5th Ave"),
        ("90-34 Queens Blvd", "Queens Blvd"),
        ("N6W23001 Bluemound Rd", "Bluemound Rd"),
        ("c/o Ana Lopez\n12B Elm St\nSpringfield, IL 62704", "Elm St"),
        ("12 Route 66", "Route 66"),
        ("Highway 61", "Highway 61"),
        ("1208 County Road 12", "County Road 12"),
        ("Hauptstr. 12", "Hauptstr."),
        ("PO Box 12", ""),
        ("P.O. Box 9, Springfield", ""),
        ("12", ""),
        (" , ", ""),
        ("", ""),
    ],
)
def test_the_street_is_what_people_would_say_of_an_address(address: str, street: str) -> None:
    assert street_of(address) == street


@given(st.text(max_size=40))
def test_any_address_gives_a_street_that_stands_in_it(address: str) -> None:
    assert street_of(address) in address


WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)


@given(WORDS, st.sampled_from(["{}", "Then {} ran.", "({})", "{}'s", "{}\n", "It was\t{},"]))
def test_any_known_name_that_stands_in_the_text_is_found(name: str, told: str) -> None:
    text = told.format(name)
    assert bool(giveaways(text, [family(name)])) == bool(fold(name))
