"""What the clerk's desk remembers for this court: words, drafts, sources of imports, first steps."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from youthcourt.store.tables.base import Row, link


class CourtWord(SQLModel, table=True):
    """One text of the program as this court says it, keyed by the program's own English."""

    msgid: str = Field(primary_key=True)
    said: str
    """Empty where the court has gone back to its pack's word."""


class Draft(SQLModel, table=True):
    """What was typed at a place and could not be saved when the court was locked, as JSON by field.

    Keyed by page and record (``case:YC-2026-0012``). Emptied once it is back on its page: the row
    stays and its texts go, and no history keeps them.
    """

    key: str = Field(primary_key=True)
    at: str
    texts: str = ""


class ImportSource(SQLModel, table=True):
    """How a source's columns were read last time, keyed by its folded headers; the mapping as JSON."""

    signature: str = Field(primary_key=True)
    kind: str
    mapping: str


class ImportAnswer(Row, table=True):
    """That the rows of a source are of a person, or of another one: asked once. No name stands here."""

    row: str = Field(index=True)
    """A digest of the source's headers with the name and birth date of its rows."""
    person_id: str = link("person.id")
    same: bool


class FirstStep(SQLModel, table=True):
    """A first step that was really done, and when."""

    step: str = Field(primary_key=True)
    done_at: str = ""
    """Empty after the list was started again."""
