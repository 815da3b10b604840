"""The certificate: one sheet whatever the name, every letter of it, and nothing of the case."""

from __future__ import annotations

from datetime import date

import pytest

from tests.house.readers import everything_said, pages
from youthcourt.printing.closing import render_closing
from youthcourt.printing.documents.closing import Certificate, ClosingPapers
from youthcourt.printing.documents.setup import PageSetup, PaperSize

DAY = date(2026, 11, 28)
NAMES = (
    "D'Angelo O'Neill-St. John Jr.",
    "Nguyễn Thị Ánh",
    "Suharto",
    "Wolfeschlegelsteinhausenbergerdorff " * 3 + "Sr.",
)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("name", NAMES)
def test_every_name_prints_whole_on_one_sheet(name: str, size: PaperSize) -> None:
    """Situations 13 and 14: no surname is a problem, one-word names are names."""
    made = Certificate(name, DAY, "Riverside Youth Court")
    pdf = render_closing(
        ClosingPapers(PageSetup(size, "Riverside Youth Court", DAY), "YC-9", certificate=made)
    )
    (sheet,) = pages(pdf)
    assert "".join(name.split()) in "".join(sheet.split())
    told = everything_said(pdf)
    assert "YC-9" not in told
    assert "CONFIDENTIAL" not in told.upper().replace("CONFIDENTIAL PAPERS", "")
