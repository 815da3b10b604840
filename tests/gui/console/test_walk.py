"""What is shown and what comes next, whatever the clerk presses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind
from youthcourt.gui.console.walk import Walk, walk_of

ASKED = tuple(JurorView(ViewKind.QUESTION, "Maya R.", "", f"{at} of 3", f"Ask {at}?") for at in (1, 2, 3))


def test_a_walk_begins_blank_with_the_first_question_coming() -> None:
    """Blank views are no questions."""
    walk = walk_of((BLANK, *ASKED))
    assert (walk.view, walk.coming_view, walk.previous) == (BLANK, ASKED[0], None)
    assert Walk().coming_view == BLANK


def test_after_the_last_question_nothing_comes() -> None:
    """The last stays until it is blanked or left; the one before can come back."""
    walk = walk_of(ASKED).show(2)
    assert (walk.view, walk.coming_view, walk.previous) == (ASKED[2], BLANK, 1)
    assert walk.blank().previous == 1


@given(st.lists(st.one_of(st.just("blank"), st.integers(0, 2)), max_size=8), st.integers(0, 2))
def test_blank_hides_at_once_and_brings_the_same_question_back(steps: list[str | int], chosen: int) -> None:
    """After a blank, what was shown comes next; choosing another shows nothing by itself."""
    walk = walk_of(ASKED)
    for step in steps:
        walk = walk.blank() if step == "blank" else walk.show(int(step))
    shown = walk.shown
    blank = walk.blank()
    assert blank.view == BLANK
    assert blank.blank() == blank
    if shown is not None:
        assert blank.coming_view == ASKED[shown]
    assert blank.choose(chosen).view == BLANK
    assert walk.choose(chosen).view == walk.view
