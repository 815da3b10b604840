"""What a person typed: kept letter by letter, bounded, without hidden signs, found however it is typed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import (
    APOSTROPHES,
    clean_line,
    clean_text,
    fold,
    formula_safe,
    isolated,
    one_cell,
)

NAMES = ["D'Angelo O'Neill-St. John Jr.", "José Núñez", "Nguyễn Thị Ánh", "محمد علي", "王小明", "Łukasz Żółć"]


@pytest.mark.parametrize("name", NAMES)
def test_situation_13_and_14_a_name_is_stored_exactly_in_nfc(name: str) -> None:
    assert clean_line(name, field="The name") == name
    assert clean_line(unicodedata.normalize("NFD", name), field="The name") == unicodedata.normalize(
        "NFC", name
    )


@pytest.mark.parametrize(
    "text", ["<b>Ana</b>", "=1+1", "{name}", "'; DROP TABLE person; --", "%s & <kid@example.org>"]
)
def test_markup_formulas_and_code_are_only_text(text: str) -> None:
    assert clean_line(text, field="The name") == text


@pytest.mark.parametrize("blank", ["\t", "\u00a0", "\u2009", "\u202f", "\u3000", "  "])
def test_blanks_of_any_width_become_one_and_outer_ones_go(blank: str) -> None:
    assert clean_line(f"{blank}Mary{blank}{blank}Ann{blank}", field="The name") == "Mary Ann"


def test_the_limit_is_told_with_what_was_typed() -> None:
    assert len(clean_line("x" * 200, field="The name")) == 200
    with pytest.raises(BadInput) as refused:
        clean_line("x" * 1_000_000, field="The name")
    assert str(refused.value) == "The name has 1,000,000 characters; at most 200 fit. Please shorten it."
    assert refused.value.field == "The name"


def test_facts_have_room_for_pages_and_no_more() -> None:
    assert len(clean_text("x" * 20_000, field="The facts")) == 20_000
    with pytest.raises(BadInput, match="at most 20,000 fit"):
        clean_text("x" * 20_001, field="The facts")


@pytest.mark.parametrize(
    ("sign", "code"),
    [
        ("\x00", "0000"),
        ("\x1b", "001B"),
        ("\u202e", "202E"),
        ("\u2067", "2067"),
        ("\u200f", "200F"),
        ("\ud800", "D800"),
    ],
)
def test_a_hidden_control_character_is_named_and_refused(sign: str, code: str) -> None:
    for clean in (clean_line, clean_text):
        with pytest.raises(BadInput) as refused:
            clean(f"Ana{sign}B", field="The name")
        assert f"(U+{code})" in str(refused.value)


@pytest.mark.parametrize("sign", ["\n", "\r", "\x85", "\u2028", "\u2029"])
def test_a_line_has_no_break_within_and_a_text_keeps_it_as_one(sign: str) -> None:
    with pytest.raises(BadInput):
        clean_line(f"Ana{sign}Lopez", field="The name")
    assert clean_text(f"Ana{sign}Lopez\r\n", field="The facts") == "Ana\nLopez"


def test_a_text_keeps_tabs_and_paragraphs() -> None:
    assert clean_text("  One\n\n\tTwo ", field="The facts") == "One\n\n\tTwo"


@given(st.text())
def test_what_is_kept_is_kept_when_it_is_saved_again(text: str) -> None:
    for clean in (clean_line, clean_text):
        try:
            kept = clean(text, field="The name")
        except BadInput:
            continue
        assert clean(kept, field="The name") == kept
        assert unicodedata.is_normalized("NFC", kept)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("oneill", "O'Neill"),
        ("O’NEILL", "O'Neill"),
        ("jose nunez", "José Núñez"),
        ("nguyen thi anh", "Nguyễn Thị Ánh"),
        ("lukasz zolc", "Łukasz Żółć"),
        ("Đặng", "dang"),
        ("STRASSE", "Straße"),
        ("st john", "St. John"),
        ("o neill-st  john", "o neill st. john"),
        ("Lopez", "Lo\u00adpez"),
        ("Oyvind", "Øyvind"),
    ],
)
def test_situation_13_search_works_without_accents_case_and_apostrophes(typed: str, stored: str) -> None:
    assert fold(typed) == fold(stored)


@pytest.mark.parametrize("sign", APOSTROPHES)
def test_situation_13_typographic_and_plain_apostrophes_match(sign: str) -> None:
    assert fold(f"D{sign}Angelo") == "dangelo"


@given(st.text())
def test_folding_is_one_line_of_single_blanks_and_stands_when_done_twice(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert fold(folded) == folded


@given(st.text(), st.text())
def test_whole_words_stay_whole_words(left: str, right: str) -> None:
    assert f" {fold(left)} " in f" {fold(f'{left} | {right}')} " or not fold(left)


def test_a_name_that_runs_from_the_right_is_set_apart_and_another_is_not() -> None:
    assert isolated("محمد ا.") == "\u2068محمد ا.\u2069"
    assert isolated("מרים ל. (0012)") == "\u2068מרים ל. (0012)\u2069"
    assert isolated("Maria L.") == "Maria L."


@given(text=st.text())
def test_no_text_is_a_formula_in_a_spreadsheet(text: str) -> None:
    """OWASP, CSV injection: what begins with = + - @, a tab or a return is run by spreadsheets."""
    safe = formula_safe(text)
    assert not safe.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert safe in (text, f"'{text}")


@given(text=st.text())
def test_a_copied_cell_is_one_cell_of_one_row(text: str) -> None:
    """Tabs and line ends would move what follows into other cells."""
    assert len(one_cell(text).splitlines()) <= 1
    assert "\t" not in one_cell(text)
    assert one_cell("=1\t+1\n2") == "'=1 +1 2"
