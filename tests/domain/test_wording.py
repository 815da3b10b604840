"""The court's own words in every sentence: whole words, capitals as they stand, values never touched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.wording import reworder

UK = {
    "offense": "offence", "juror": "panel member", "jurors": "panel members", "judge": "chair",
    "disposition": "agreement", "jury": "panel", "sitting": "session",
}  # fmt: skip


@pytest.mark.parametrize(
    ("program", "court"),
    [
        ("Juror", "Panel member"),
        ("A juror knows two jurors.", "A panel member knows two panel members."),
        ("The JUDGE approves a disposition.", "The CHAIR approves an agreement."),
        ("An offense and the juror’s oath", "An offence and the panel member’s oath"),
        ("{juror} sits at the sitting of {day}.", "{juror} sits at the session of {day}."),
        ("Perjury and jurors", "Perjury and panel members"),
        ("a JURY", "a PANEL"),
        ("", ""),
    ],
)
def test_whole_words_change_with_their_capitals_and_article(program: str, court: str) -> None:
    reword = reworder(UK)
    assert reword is not None
    assert reword(program) == court
    assert reword(program) == court


def test_words_that_say_the_same_need_no_rewording() -> None:
    assert reworder({"juror": "juror", "judge": ""}) is None


@given(st.text())
def test_a_sentence_without_the_courts_words_stays_as_it_is(text: str) -> None:
    reword = reworder({"zyzzyva": "beetle"})
    assert reword is not None
    assert reword(text) == text or "zyzzyva" in text.lower()
