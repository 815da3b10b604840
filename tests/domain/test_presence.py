"""Who must be where, when: two hearings clash for one person or one incident at one time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from youthcourt.domain.presence import Place, first_clash, kept_from

HERE = Place(
    "YC-1", "a", 540, 585, people=frozenset({"ana", "rosa"}), judge="ruth", jurors=frozenset({"kai"}),
    incident="shirt", hearing="h1",
)  # fmt: skip
THERE = Place("YC-2", "b", 540, 585, people=frozenset({"ben"}), incident="wall", hearing="h2")


@pytest.mark.parametrize(
    "there",
    [
        replace(THERE, people=frozenset({"ben", "rosa"})),
        replace(THERE, judge="ruth"),
        replace(THERE, judge="kai"),
        replace(THERE, people=frozenset({"kai"})),
        replace(THERE, jurors=frozenset({"ana"}), start=584, end=600),
        replace(THERE, incident="shirt"),
    ],
)
def test_one_person_or_incident_at_one_time_is_a_clash_whatever_the_part(there: Place) -> None:
    assert HERE.clashes(there)
    assert there.clashes(HERE)
    assert first_clash(HERE, [THERE, there]) is there
    assert first_clash(HERE, [replace(there, start=585, end=630)]) is None


def test_two_hearings_without_judges_share_nobody() -> None:
    assert not replace(HERE, judge="").clashes(THERE)
    assert replace(HERE, judge="").needed == {"ana", "rosa", "kai"}


def test_who_is_needed_in_a_hearing_sits_in_none_at_that_time_and_a_judge_in_none_that_day() -> None:
    later = Place("YC-3", "a", 585, 630, people=frozenset({"cem"}), incident="bike", hearing="h3")
    kept = kept_from([HERE, THERE, later])
    assert kept == {
        "ana": {"h1", "h2"}, "rosa": {"h1", "h2"}, "ben": {"h1", "h2"}, "cem": {"h3"},
        "ruth": {"h1", "h2", "h3"},
    }  # fmt: skip
