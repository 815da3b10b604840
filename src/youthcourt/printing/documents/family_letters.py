"""The letters to a family before the hearing (papers 2 and 7): the first letter, the notice of a hearing.

Neither has a field for the offense or a victim: a letter can be opened by others of the house.
"""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.wording import Section


@dataclass(frozen=True)
class FamilyLetter:
    """A letter to one reader, or to several of one address, in their language."""

    title: str
    form: str
    readers: tuple[str, ...]
    address: str
    """Empty where none is on record: it prints as lines to write on."""
    case_number: str
    opening: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    """What is looked for first, each with its label: the day, the hour, the place."""
    sections: tuple[Section, ...]
    contact: str
    """Whom to call, and how; empty prints as a line to write on."""
    lead: str = ""
    """What is to be seen at once, in large print: the day and the hour of a hearing."""
    replaces: str = ""
    """The sentence that says which notice this one takes the place of."""
    signed: bool = False
    """Whether the coordinator signs."""
    language: str = ""
    """The locale of the reader; empty for that of the court."""


@dataclass(frozen=True)
class FamilyLetters:
    """One file: a letter for each household."""

    setup: PageSetup
    reference: str
    """The case's number, for the print log."""
    letters: tuple[FamilyLetter, ...]
