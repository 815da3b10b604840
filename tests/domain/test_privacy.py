"""The search for what would give somebody away in a text that jurors read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.privacy import Identifier, KeptWord, KnownWord, giveaways, name_parts
from youthcourt.domain.streets import street_of
from youthcourt.domain.text import fold

ONEILL = name_parts(Identifier.FAMILY_NAME, "O'Neill-St. John")


def found(text: str, *known: KnownWord, kept: tuple[KeptWord, ...] = ()) -> list[str]:
    return [word.text for word in giveaways(text, known, kept)]


def family(name: str, of: str = "") -> KnownWord:
    return KnownWord(Identifier.FAMILY_NAME, name, of)


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
        ("Ng-Li", ["Ng-Li", "Ng", "Li"]),
        ("Jo de Vries", ["Jo de Vries", "Jo", "Vries"]),
        ("Xo-ng", ["Xo-ng", "Xo"]),
        ("García‐López", ["García‐López", "García", "López"]),
        ("  ", []),
        ("", []),
    ],
)
def test_a_name_is_looked_for_by_parts_that_tell(name: str, parts: list[str]) -> None:
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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He knew the Abascals.", "Abascal"),
        ("at the Abascals' house", "Abascal"),
        ("at the Abascals’ house", "Abascal"),
        ("THE WINTERBOURNES", "Winterbourne"),
        ("the Joneses left", "Jones"),
        ("the Kennedys and the Kennedies", "Kennedy"),
        ("the St. Johns", "St. John"),
    ],
)
def test_a_family_told_of_in_the_plural_is_found(text: str, name: str) -> None:
    assert found(text, family(name)) == [name]


def test_a_school_has_no_plural() -> None:
    assert found("two ash schools", KnownWord(Identifier.SCHOOL, "Ash School")) == []


@pytest.mark.parametrize("text", ["Mr. Ng left", "NG", "Ng's bag", "the Ngs", "Kim-Ng"])
def test_a_part_of_two_letters_is_found_by_its_capital(text: str) -> None:
    assert found(text, *name_parts(Identifier.FAMILY_NAME, "Ng-Li")) == ["Ng"]


def test_a_part_of_two_letters_is_no_word_in_small_letters() -> None:
    parts = name_parts(Identifier.FAMILY_NAME, "Do-Án")
    assert found("they do eat an apple", *parts) == []
    assert found("They saw Mr. Do and Ms. An.", *parts) == ["Do", "Án"]


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
    assert found(
        "Lopez ran to the park", *known, kept=(KeptWord("park", "the green place", (known[0].source,)),)
    ) == ["Lopez"]


def test_a_kept_word_is_found_again_when_somebody_else_brings_it() -> None:
    street = KnownWord(Identifier.STREET, "Park", "maria")
    known = (family("Park", "maria"), street, family("Park", "joe"))
    kept = (KeptWord("Park", "the green place", (known[0].source, street.source)),)
    assert giveaways("It was Mr. Park", known, kept) == [known[2]]
    assert giveaways("It was Mr. Park", known[:2], kept) == []
    assert giveaways("It was Mr. Park", known[:2]) == list(known[:2])


def test_empty_known_words_find_nothing() -> None:
    assert found("- ... -", family(""), family("-"), KnownWord(Identifier.PHONE, "")) == []


def test_the_same_word_as_name_and_street_is_told_for_both() -> None:
    known = (family("Elm"), KnownWord(Identifier.STREET, "Elm"))
    assert giveaways("on Elm", known) == list(known)


@pytest.mark.parametrize(
    "text",
    [
        "Call 202-555-0123.",
        "(202) 555 0123",
        "555.0123",
        "+1 202 5550123",
        "555–0123",
        "202‑555‑0123",
        "555\u00a00123",
        "555 — 0123",
    ],
)
def test_a_phone_number_is_known_however_it_is_grouped(text: str) -> None:
    assert found(text, KnownWord(Identifier.PHONE, "202-555-0123 ext. 4")) == ["202-555-0123 ext. 4"]


@pytest.mark.parametrize("text", ["Write to maria.l_9@Example.org.", "<MARIA.L_9@example.org>"])
def test_an_email_address_is_found(text: str) -> None:
    assert found(text, KnownWord(Identifier.EMAIL, "maria.l_9@example.org")) == ["maria.l_9@example.org"]
    assert found("maria l", KnownWord(Identifier.EMAIL, "maria.l_9@example.org")) == []


def test_a_birth_date_is_found_as_people_write_it() -> None:
    born = KnownWord(Identifier.BIRTH_DATE, "2011-03-04")
    assert found("Maria, born March 4, 2011, took a shirt.", born) == ["2011-03-04"]
    assert found("Maria, born in March 2011, took a shirt.", born) == []


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
    "address",
    [
        "77 Oak Road Springfield IL 60601", "Oak Road 5, Apt 3", "Apt 4, 12-B Oak Road", "Unit 2B 77 Oak Rd",
        "77 Oak Rd.", "PO Box 5, Oak Road",
    ],
)  # fmt: skip
@pytest.mark.parametrize("text", ["They ran down Oak Road.", "They ran down Oak Rd."])
def test_a_street_is_found_however_its_address_was_typed(address: str, text: str) -> None:
    assert found(text, KnownWord(Identifier.STREET, street_of(address)))


WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=8)


@given(WORDS, st.sampled_from(["{}", "Then {} ran.", "({})", "{}'s", "{}\n", "It was\t{},"]))
def test_any_known_name_that_stands_in_the_text_is_found(name: str, told: str) -> None:
    text = told.format(name)
    assert bool(giveaways(text, [family(name)])) == bool(fold(name))
