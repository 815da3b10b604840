"""What a victim gets and what jurors read of a victim (paper 6). Each is a type without any other field.

Source: domain reference, section 2: jurors get a cleared extract, and the victim is “V.” or a first name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.juror_view import JurorCase
from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class VictimExtract:
    """What was cleared for jurors of one victim's statement, and no more."""

    case: JurorCase
    called: str
    """“V.”, or the first name where the victim said that it may stand."""
    text: str
    read_out: bool = False
    """The victim wants it to be read out."""
    cleared_on: date | None = None


@dataclass(frozen=True)
class VictimLetter:
    """The letter to a victim with the form for their statement; it names no young person."""

    setup: PageSetup
    reference: str
    """The case's number."""
    reader: str
    address: str
    """The safe address before any other."""
    paragraphs: tuple[str, ...]
    answer_by: date | None = None
    minor: bool = False
    """The reader is a minor: a guardian signs as well."""
    surrogate: str = ""
    language: str = ""
    """The locale of the reader; empty for that of the other papers."""
