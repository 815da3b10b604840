"""Address labels of families, made from the gate of letters alone: who gets no letter gets no label."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from youthcourt.domain.errors import Refused
from youthcourt.printing import labels as drawing
from youthcourt.printing.documents.labels import (
    A4_3X8,
    AVERY_5160,
    SHEETS,
    Label,
    LabelRun,
    LabelSheet,
)
from youthcourt.printing.documents.setup import PaperSize
from youthcourt.services.latin_names import in_latin
from youthcourt.services.letters_to import who_gets_letters
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language
from youthcourt.services.presence import STANDING
from youthcourt.services.sittings import sitting_page
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

__all__ = [
    "LABELS", "LabelRun", "LabelSheet", "case_labels", "on_sheet", "render", "sheet_called", "sheets",
    "sitting_labels",
]  # fmt: skip

LABELS = "labels"
"""What the print log calls them."""


def sheets() -> tuple[LabelSheet, ...]:
    """Return the sheets of labels that are known."""
    return SHEETS


def sheet_called(code: str) -> LabelSheet:
    """Return the sheet of that code; the first one for any other."""
    return next((sheet for sheet in SHEETS if sheet.code == code), SHEETS[0])


def on_sheet(run: LabelRun, code: str, first: int) -> LabelRun:
    """Return the same labels on another sheet, from its *first* free label on (counted from 1)."""
    return replace(run, sheet=sheet_called(code), first=first)


@in_court_language
def case_labels(unit: Unit, number: str) -> LabelRun:
    """Return the labels of a case's family. Raises NotFound, Refused where nobody can be written to."""
    return _run(unit, (number,))


@in_court_language
def sitting_labels(unit: Unit, on: date) -> LabelRun:
    """Return the labels of the families of a sitting, in the order of its docket. Raises as the other."""
    page = sitting_page(unit, on)
    return _run(unit, [line.case for line in page.hearings if line.result in STANDING])


def _run(unit: Unit, numbers: Iterable[str]) -> LabelRun:
    found = (
        Label(one.name, one.address.strip())
        for number in numbers
        for one in who_gets_letters(unit, find_cases.by_number(unit, number), unit.today)
    )
    made = tuple(dict.fromkeys(label for label in found if label.address))
    if not made:
        raise Refused(
            "There is nobody with an address to write to. "
            "Note who gets letters, and their address, on the Family tab."
        )
    setup = page_setup(unit)
    sheet = A4_3X8 if setup.size is PaperSize.A4 else AVERY_5160
    return in_latin(unit, LabelRun(setup, sheet, made))


def render(run: LabelRun) -> bytes:
    """Return labels as a PDF. Slow: outside any Unit."""
    return drawing.render_labels(run)
