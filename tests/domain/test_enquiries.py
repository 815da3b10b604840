"""A name as one line is parted into first and last name; a person corrects the guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.enquiries import name_parts


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Maria Lopez", ("Maria", "Lopez")),
        ("Juan de la Cruz", ("Juan", "de la Cruz")),
        ("Ana María del Río", ("Ana María", "del Río")),
        ("Lopez Garcia, Maria José", ("Maria José", "Lopez Garcia")),
        ("De Souza", ("De", "Souza")),
        ("Cher", ("Cher", "")),
        ("", ("", "")),
        (" ", ("", "")),
    ],
)
def test_the_last_word_is_the_last_name_with_its_small_words(name: str, parts: tuple[str, str]) -> None:
    assert name_parts(name) == parts


@given(st.text(st.characters(exclude_characters=","), max_size=40))
def test_no_word_of_a_name_is_lost(name: str) -> None:
    assert " ".join(part for part in name_parts(name) if part).split() == name.split()
