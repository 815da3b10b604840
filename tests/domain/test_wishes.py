"""What is in force of a victim's wishes: the newest word on each point, no contact before all."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.intake import StatementWay
from youthcourt.domain.wishes import Points, in_force

_YES_NO = st.none() | st.booleans()
_SAID = st.builds(
    Points,
    no_contact=_YES_NO,
    attend=_YES_NO,
    statement=st.none() | st.sampled_from(StatementWay),
    surrogate=_YES_NO,
    restitution=_YES_NO,
    result=_YES_NO,
    letter=_YES_NO,
    first_name=_YES_NO,
)


@given(st.lists(_SAID))
def test_the_newest_word_on_each_point_is_in_force(said: list[Points]) -> None:
    now = in_force(said)
    for field in fields(Points):
        told = [getattr(points, field.name) for points in said]
        spoken = [value for value in told if value is not None]
        assert getattr(now, field.name) == (spoken[-1] if spoken else None)


@given(st.lists(_SAID), _SAID)
def test_a_new_wish_changes_no_point_that_it_does_not_speak_of(said: list[Points], new: Points) -> None:
    before, after = in_force(said), in_force([*said, new])
    for field in fields(Points):
        if getattr(new, field.name) is None:
            assert getattr(after, field.name) == getattr(before, field.name)


@given(_SAID)
def test_who_wishes_no_contact_gets_nothing_and_is_not_printed(points: Points) -> None:
    """Situation 18, and “Victim declines” of section 1.3."""
    if points.left_alone:
        assert (points.wants_letter, points.wants_result, points.for_jurors) == (False, False, False)
    assert points.spoken == (points != Points())


def test_jurors_read_a_statement_in_writing_or_read_out_and_no_other() -> None:
    told = {way: Points(statement=way).for_jurors for way in StatementWay}
    assert told == {
        StatementWay.WRITTEN: True, StatementWay.READ_OUT: True, StatementWay.IN_PERSON: False,
    }  # fmt: skip
    assert not Points().for_jurors
    assert Points(result=True).wants_result
    assert Points(letter=True).wants_letter
