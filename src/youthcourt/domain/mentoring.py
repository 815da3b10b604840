"""Mentors: who can be one, what they share with a young person, how a meeting is noted.

Source: the project's founding documents (peer support networks); the wall between parts a person plays.
What is shared is shown beside a name; it is never counted, scored or made an order of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import MeetingState
from youthcourt.domain.text import fold

_APART = re.compile(r"[,;/\n]|\band\b")
MOST_MINUTES = 24 * 60
"""A meeting is not longer than a day."""


@dataclass(frozen=True)
class Standing:
    """What is on record about somebody who could be a mentor in a case."""

    known: bool = False
    """A volunteer, juror or mentor, or a former respondent."""
    open_case: bool = False
    own_case: bool = False
    companion: bool = False
    """A respondent of the same incident."""
    party: bool = False
    """A victim or witness of the incident."""
    guardian: bool = False
    """A guardian of a respondent of the incident."""
    juror: bool = False
    """Sat on the panel of the case."""
    hostile: bool = False
    left_alone: bool = False


def check_mentor(standing: Standing) -> None:
    """Raise Refused, with the reason, for somebody who cannot be the mentor in a case."""
    if standing.own_case:
        raise Refused("Nobody is their own mentor. Choose another person.")
    if standing.companion:
        raise Refused("This person is a respondent of the same incident. Choose another mentor.")
    if standing.party:
        raise Refused("This person is a victim or witness of the incident. Choose another mentor.")
    if standing.guardian:
        raise Refused("This person is a guardian in this case. Choose another mentor.")
    if standing.juror:
        raise Refused("This person sat on the jury of this case. Choose another mentor.")
    if standing.hostile:
        raise Refused("A hostile tie is noted between the two. Choose another mentor.")
    if standing.left_alone:
        raise Refused("This person is not to be contacted. Choose another mentor.")
    if standing.open_case:
        raise Refused("This person’s own case is still open. A former respondent can be a mentor.")
    if not standing.known:
        raise Refused(
            "A mentor is a volunteer or a former respondent. Give this person the role of volunteer first."
        )


def words_of(*texts: str) -> dict[str, str]:
    """Return what people wrote, piece by piece: folded, each with how it was written."""
    pieces = (piece.strip(" .\t") for text in texts for piece in _APART.split(text))
    return {fold(piece): piece for piece in pieces if fold(piece)}


def shared(own: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Return what two people both wrote, in the order and words of the first."""
    theirs = words_of(*others)
    return tuple(written for folded, written in words_of(*own).items() if folded in theirs)


def check_meeting(state: MeetingState, minutes: int) -> None:
    """Raise BadInput for minutes that do not fit: a meeting that was held has some, another has none."""
    if state is MeetingState.HELD and not 0 < minutes <= MOST_MINUTES:
        raise BadInput("Give how many minutes they met.", field="minutes")
    if state is not MeetingState.HELD and minutes:
        raise BadInput("A meeting that was not held has no minutes. Set them to 0.", field="minutes")
