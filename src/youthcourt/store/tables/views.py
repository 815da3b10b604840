"""Lists as people keep them: the saved views of the court."""

from __future__ import annotations

from sqlmodel import Field

from youthcourt.store.tables.base import Row


class SavedView(Row, table=True):
    """A list with its filters and orders under a name of its own, for everybody at this court."""

    page: str = Field(index=True)
    """The list: ``cases``, ``people``, ``duty``, ``sittings``."""
    name: str
    position: int
    asked: str
    """JSON: words, chips and orders."""
    columns: str = "[]"
    """JSON: the titles of the columns shown, in order; none for the usual ones."""
