"""The month on paper: one page of either size, whatever it says, with nobody's name in or on it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.house.readers import everything_said, pages
from youthcourt.printing.documents.month import MonthGroup, MonthReport, MonthRow
from youthcourt.printing.documents.setup import PageSetup, PaperSize
from youthcourt.printing.month import render_month


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("rows", [0, 5, 9])
def test_a_month_is_one_page_that_says_every_count(size: PaperSize, rows: int) -> None:
    """Letter and A4, an empty court and one that counts more than ours: one page, form YC-30, its code."""
    setup = PageSetup(size, "Maple County Youth Court", date(2026, 11, 28), code="7K4Q2M")
    told = "12 of 345 that left after their hearing (3 %)"
    groups = tuple(
        MonthGroup(f"Part {part}", tuple(MonthRow(f"Count {part}-{row}", told, told) for row in range(rows)))
        for part in range(6)
    )
    report = MonthReport(setup, "November 2026", "October 2026", groups, ("A note.",), under_way=True)
    pdf = render_month(report)
    (page,) = pages(pdf)
    for part in range(6):
        assert all(f"Count {part}-{row}" in page for row in range(rows))
    assert "November 2026, so far" in page
    assert "October 2026" in page
    assert "YC-30" in page
    assert "7K4Q2M" in page
    assert "A note." in everything_said(pdf)
    assert render_month(report) == pdf
