"""Who can be a mentor, what two people share, how a meeting is noted."""

from __future__ import annotations

import pytest

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import MeetingState
from youthcourt.domain.mentoring import Standing, check_meeting, check_mentor, shared, words_of


def test_a_volunteer_without_ties_can_be_a_mentor() -> None:
    check_mentor(Standing(known=True))


@pytest.mark.parametrize(
    ("tie", "word"),
    [
        ("own_case", "own mentor"),
        ("companion", "same incident"),
        ("party", "victim"),
        ("guardian", "guardian"),
        ("juror", "jury"),
        ("hostile", "hostile"),
        ("left_alone", "not to be contacted"),
        ("open_case", "still open"),
    ],
)
def test_nobody_tied_to_the_case_is_its_mentor(tie: str, word: str) -> None:
    with pytest.raises(Refused, match=word):
        check_mentor(Standing(known=True, **{tie: True}))


def test_somebody_who_is_no_volunteer_is_no_mentor_yet() -> None:
    with pytest.raises(Refused, match="role of volunteer"):
        check_mentor(Standing())


def test_what_two_share_is_told_in_the_words_of_the_first_without_accents_or_case() -> None:
    mine = ("Drawing, fútbol; cooking", "Spanish and English")
    assert shared(mine, ("Futbol", "drawing", "spanish")) == ("Drawing", "fútbol", "Spanish")
    assert shared(mine, ("", " , ")) == ()
    assert words_of("Band\nTeam/Band.") == {"band": "Band", "team": "Team"}


def test_minutes_stand_with_a_meeting_that_was_held_and_with_no_other() -> None:
    check_meeting(MeetingState.HELD, 45)
    check_meeting(MeetingState.MISSED, 0)
    for state, minutes in ((MeetingState.HELD, 0), (MeetingState.HELD, 1441), (MeetingState.MOVED, 30)):
        with pytest.raises(BadInput, match="minutes"):
            check_meeting(state, minutes)
