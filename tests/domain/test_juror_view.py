"""What a juror may see has no field for more, and a line with more is refused."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.domain.juror_view import BLANK, JurorCase, JurorView, ViewKind

ASKED = JurorView(ViewKind.QUESTION, "Ana L.", "Your questions", "2 of 4", "What happened before?")
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def test_the_fields_of_the_jurors_screen_are_these_and_no_others() -> None:
    assert [field.name for field in fields(JurorView)] == ["kind", "name", "step", "position", "text"]


def test_a_case_on_a_jurors_paper_has_no_place_for_what_would_give_somebody_away() -> None:
    names = {field.name for field in fields(JurorCase)}
    assert not names & {
        "family",
        "surname",
        "birth_date",
        "address",
        "school",
        "phone",
        "agency_number",
        "guardian",
    }


@given(TEXT, TEXT, TEXT, TEXT)
def test_a_question_comes_through_as_one_line_unchanged(
    name: str, step: str, position: str, text: str
) -> None:
    view = JurorView(ViewKind.QUESTION, name, step, position, text)
    line = view.to_line()
    assert "\n" not in line
    assert JurorView.from_line(line) == view


def test_names_in_other_letters_stay_readable_in_the_line() -> None:
    assert "Nguyễn" in JurorView(name="Nguyễn A.").to_line()


@pytest.mark.parametrize(
    "line",
    ["{}", '{"kind": "blank"}', '{"kind": "blank", "name": "Ana L.", "text": "Why?"}', '{"name": "Ana L."}'],
)
def test_a_blank_screen_shows_nothing_whatever_else_was_sent(line: str) -> None:
    assert JurorView.from_line(line) == BLANK == JurorView()


@pytest.mark.parametrize(
    "key", ["family", "school", "address", "birth_date", "agency_number", "KIND", "facts"]
)
def test_an_unknown_field_is_refused_and_never_shown(key: str) -> None:
    with pytest.raises(BadInput, match="a field that jurors may not see"):
        JurorView.from_line(json.dumps({"kind": "question", "text": "Why?", key: "Lopez"}))


@pytest.mark.parametrize(
    "line",
    [
        '{"kind": "question", "text": 7}',
        '{"kind": "question", "text": null}',
        '{"kind": "question", "text": ["Why?"]}',
        '{"kind": "question", "text": {"family": "Lopez"}}',
        '{"kind": 1}',
        '{"kind": "everything"}',
        "",
        "Why?",
        '{"kind": "question"',
        "[" * 100_000,
    ],
    ids=lambda line: line[:40],
)
def test_anything_but_text_in_known_fields_is_refused(line: str) -> None:
    with pytest.raises(BadInput, match="a line that it cannot read"):
        JurorView.from_line(line)


@pytest.mark.parametrize("line", ["[]", '"question"', "7", "null", '["kind"]'])
def test_a_line_that_is_no_record_is_refused(line: str) -> None:
    with pytest.raises(BadInput):
        JurorView.from_line(line)


@given(
    st.recursive(st.none() | st.integers() | TEXT, lambda part: st.lists(part) | st.dictionaries(TEXT, part))
)
def test_whatever_is_sent_is_a_view_or_a_refusal(data: object) -> None:
    try:
        view = JurorView.from_line(json.dumps(data))
    except BadInput:
        return
    assert view == BLANK


def test_the_question_asked_is_the_one_that_was_sent() -> None:
    assert JurorView.from_line(ASKED.to_line()) == ASKED
