"""What Ctrl+K looks through: a line of folded words for each record, kept beside the record itself."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import Field, SQLModel


class FindEntry(SQLModel, table=True):
    """The words by which a record is found. Derived: it can be made anew from the records at any time."""

    __table_args__ = (sa.UniqueConstraint("kind", "key"),)

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    key: str
    """The record's key: a case's, a person's or a sitting's."""
    words: str
