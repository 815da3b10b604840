"""The code at the foot of printed papers: the same for the same printing, readable, telling nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.paper_codes import LENGTH, SIGNS, code_of


@given(st.text())
def test_a_code_is_short_and_of_signs_that_are_not_taken_for_others(key: str) -> None:
    code = code_of(key)
    assert code == code_of(key)
    assert len(code) == LENGTH
    assert set(code) <= set(SIGNS)
    assert not set(SIGNS) & set("01ILOU")


def test_a_thousand_printings_have_a_thousand_codes() -> None:
    assert len({code_of(str(number)) for number in range(1000)}) == 1000
