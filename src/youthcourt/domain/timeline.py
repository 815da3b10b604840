"""What a line of a case's timeline is about, and on which part of the case it is looked at more closely."""

from __future__ import annotations

from enum import StrEnum


class TimelineKind(StrEnum):
    """What a line of the timeline is about; the list is narrowed by it."""

    STAGE = "stage"
    ELIGIBILITY = "eligibility"
    CONTACT = "contact"
    APPOINTMENT = "appointment"
    CONSENT = "consent"
    HEARING = "hearing"
    OBLIGATION = "obligation"
    RESTITUTION = "restitution"
    WAY_OUT = "way_out"
    """The ladder, new arrests, the closing and what is planned after it."""
    VICTIM = "victim"
    """That a wish was noted, and nothing of what it says."""
    PAPER = "paper"
    FILE = "file"
    NOTE = "note"


class CasePart(StrEnum):
    """A part of the page of a case, as its tabs are called."""

    OVERVIEW = "overview"
    FAMILY = "family"
    CONTACTS = "contacts"
    HEARING = "hearing"
    AFTER = "after"
    RESTITUTION = "restitution"
    WAY_OUT = "way_out"
    TIMELINE = "timeline"
    FILES = "files"
    HISTORY = "history"
    PAPERS = "papers"
    """The page of its own with the papers of the case."""
