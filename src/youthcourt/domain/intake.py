"""From the referral to the accepted case: the lists of values that its records choose from.

Source: domain reference, sections 1.2 (steps 1 to 6), 7 and 8.
"""

from __future__ import annotations

from enum import StrEnum


class Voicemail(StrEnum):
    """Whether a message may be left where others of the household may hear it."""

    SAFE = "safe"
    NOT_SAFE = "not_safe"


class IntakeStep(StrEnum):
    """What is to be done with a referral by a day."""

    CONTACT = "contact"
    DECISION = "decision"
    HEARING = "hearing"


class NameKind(StrEnum):
    """What another name of a person is."""

    NICKNAME = "nickname"
    FORMER = "former"
    MERGED = "merged"
    """The name of a record that turned out to be of the same person."""


class AttachmentKind(StrEnum):
    """What a file kept with a case is."""

    CONSENT = "consent"
    STATEMENT = "statement"
    LETTER = "letter"
    SCHOOL = "school"
    PHOTO = "photo"
    OTHER = "other"


class StatementWay(StrEnum):
    """How a victim wants to be heard (domain reference, section 1.2, step 6)."""

    WRITTEN = "written"
    READ_OUT = "read_out"
    IN_PERSON = "in_person"


class SignersRule(StrEnum):
    """Which guardians must sign for a minor: any one who may, or each of them."""

    ONE = "one"
    ALL = "all"
