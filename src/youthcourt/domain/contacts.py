"""Calls, letters, visits and texts, and what comes of them.

Source: domain reference, section 1.2 step 3 (contact log: date, channel, result, letter sent).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Channel(StrEnum):
    """How somebody is reached."""

    CALL = "call"
    TEXT = "text"
    LETTER = "letter"
    EMAIL = "email"
    VISIT = "visit"


class ContactResult(StrEnum):
    """What came of it."""

    REACHED = "reached"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"
    SENT = "sent"
    CAME_BACK = "came_back"
    """A letter or a message that could not be delivered."""
    WRONG_NUMBER = "wrong_number"
    ASKED_NOT_TO = "asked_not_to"
    """They ask not to be contacted again."""
    CAME_IN = "came_in"
    """They called, wrote or came by themselves; this is never refused."""


_ALWAYS = (ContactResult.ASKED_NOT_TO, ContactResult.CAME_IN)

RESULTS: Mapping[Channel, tuple[ContactResult, ...]] = MappingProxyType(
    {
        Channel.CALL: (
            ContactResult.REACHED,
            ContactResult.MESSAGE_LEFT,
            ContactResult.NO_ANSWER,
            ContactResult.WRONG_NUMBER,
            *_ALWAYS,
        ),
        Channel.TEXT: (
            ContactResult.SENT,
            ContactResult.REACHED,
            ContactResult.CAME_BACK,
            ContactResult.WRONG_NUMBER,
            *_ALWAYS,
        ),
        Channel.LETTER: (ContactResult.SENT, ContactResult.CAME_BACK, *_ALWAYS),
        Channel.EMAIL: (ContactResult.SENT, ContactResult.REACHED, ContactResult.CAME_BACK, *_ALWAYS),
        Channel.VISIT: (
            ContactResult.REACHED,
            ContactResult.NO_ANSWER,
            ContactResult.MESSAGE_LEFT,
            *_ALWAYS,
        ),
    }
)
"""What can come of each way to reach somebody, the likeliest first."""


def made_by_us(result: ContactResult) -> bool:
    """Whether the court reached out; what somebody says or does of their own accord is always noted."""
    return result not in _ALWAYS


class Alone(StrEnum):
    """Why somebody is not to be contacted."""

    ASKED = "asked"
    """By their own wish, or an order."""
    BARRED = "barred"
    VICTIM = "victim"
    VICTIM_FAMILY = "victim_family"
    """A guardian of a victim who wishes no contact."""


@dataclass(frozen=True)
class LeftAlone:
    """Who is not to be contacted, and about what; the one rule that every letter, call and list obeys.

    Source: domain reference, section 8, situations 17 (a guardian who is barred) and 18 (a victim).
    """

    own: Mapping[str, str] = field(default_factory=dict)
    """People who asked to be left alone, or must be, each with the reason."""
    barred: frozenset[tuple[str, str]] = frozenset()
    """Guardians who are barred from contact: guardian and young person."""
    victims: frozenset[tuple[str, str]] = frozenset()
    """Victims whose newest word is no contact: person or organization, and incident."""
    victim_families: frozenset[tuple[str, str]] = frozenset()
    """Guardians of such victims, each with the incident."""

    def why(self, person_id: str, *, youth: str = "", incident: str = "") -> Alone | None:
        """Return why somebody is not to be contacted; None if they may be.

        *youth* and *incident* are those of the case that it is about. About no case, a guardian who is
        barred from any young person is left alone, and a victim who wishes no contact about any incident,
        with their family.
        """
        if person_id in self.own:
            return Alone.ASKED
        about_none = not (youth or incident)
        if any(who == person_id and (about_none or child == youth) for who, child in self.barred):
            return Alone.BARRED
        for kept, reason in ((self.victims, Alone.VICTIM), (self.victim_families, Alone.VICTIM_FAMILY)):
            if any(who == person_id and (not incident or about == incident) for who, about in kept):
                return reason
        return None
