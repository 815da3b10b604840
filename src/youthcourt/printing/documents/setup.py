"""What is the same on every paper of one printing: paper size, court, day, who it is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PaperSize(StrEnum):
    """The sheet in the printer."""

    LETTER = "letter"
    A4 = "a4"


class Audience(StrEnum):
    """Whose papers of a packet are printed; jurors' and staff's together are all."""

    ALL = "all"
    JURORS = "jurors"
    STAFF = "staff"


@dataclass(frozen=True)
class PageSetup:
    """What every page of one printing shares."""

    size: PaperSize
    court: str
    """The court's name as it stands at the head of each page."""
    printed_on: date
    sample: bool = False
    """Made-up data: every page says so."""
    duplex: bool = True
    """Printed on both sides: each paper starts on a right-hand page, margins are mirrored."""
    language: str = ""
    """The locale of the papers, such as ``es_US``; empty for the language in use."""
    code: str = ""
    """What this printing is found by again: ``7K4Q2M``; on every form, and never on a ballot."""
