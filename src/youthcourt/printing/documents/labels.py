"""Sheets of address labels as data, and what stands on them."""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt.printing.documents.setup import PageSetup, PaperSize


@dataclass(frozen=True)
class LabelSheet:
    """A sheet of labels as sold; lengths in millimetres from the upper left corner."""

    code: str
    name: str
    paper: PaperSize
    columns: int
    rows: int
    left: float
    top: float
    wide: float
    high: float
    step_x: float
    """From the left edge of a label to that of the next."""
    step_y: float


AVERY_5160 = LabelSheet(
    "avery_5160", "Letter, 3 × 10 (Avery 5160)", PaperSize.LETTER, 3, 10, 4.76, 12.7, 66.68, 25.4, 69.85, 25.4
)
"""Source: the maker's template: labels of 1 by 2 5/8 inches, margins of 0.5 and 3/16 inch."""
A4_3X8 = LabelSheet("a4_3x8", "A4, 3 × 8 (70 × 37 mm)", PaperSize.A4, 3, 8, 0.0, 0.5, 70.0, 37.0, 70.0, 37.0)
"""Source: the sheet of 24 labels of 70 by 37 mm, without gaps, 0.5 mm above and below."""
SHEETS = (AVERY_5160, A4_3X8)


@dataclass(frozen=True)
class Label:
    """One address: name and address as they stand on the envelope."""

    name: str
    address: str


@dataclass(frozen=True)
class LabelRun:
    """Labels to be printed, from the *first* free one of the sheet on (counted from 1)."""

    setup: PageSetup
    sheet: LabelSheet
    labels: tuple[Label, ...]
    first: int = 1
