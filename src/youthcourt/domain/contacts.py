"""Calls, letters, visits and texts, and what comes of them.

Source: domain reference, section 1.2 step 3 (contact log: date, channel, result, letter sent).
"""

from __future__ import annotations

from enum import StrEnum


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
