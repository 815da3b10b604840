"""Lists as files: whole or not at all, as they were shown, and never a formula."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from youthcourt.domain.errors import Refused, StoreProblem
from youthcourt.exchange import lists_out
from youthcourt.exchange.lists_out import Value, write_csv, write_xlsx

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "http://example.org", "mailto:a@b.c", "<b>Ann</b>"]


def read_csv(path: Path) -> list[list[str]]:
    """Return the cells of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def sheet_xml(path: Path) -> str:
    """Return the source of a workbook's only sheet."""
    with zipfile.ZipFile(path) as book:
        return book.read("xl/worksheets/sheet1.xml").decode()


def test_no_cell_of_a_csv_is_run_as_a_formula(tmp_path: Path) -> None:
    """OWASP, CSV injection; an apostrophe keeps the text a text, and the text itself is whole."""
    path = tmp_path / "a.csv"
    assert write_csv(path, ["=Title"], [[text] for text in HOSTILE]) == len(HOSTILE)
    cells = [row[0] for row in read_csv(path)]
    assert cells[0] == "'=Title"
    assert cells[1:7] == [f"'{text}" for text in HOSTILE[:6]]
    assert cells[7:] == HOSTILE[6:]


def test_no_cell_of_a_workbook_is_a_formula_or_a_link(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    write_xlsx(path, ["=Title"], [[text] for text in HOSTILE])
    source = sheet_xml(path)
    assert "<f>" not in source
    assert "hyperlink" not in source
    told = [row[0] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]
    assert told[0] == "=Title"
    assert told[1:5] == HOSTILE[:4]


def test_days_and_numbers_are_real_ones(tmp_path: Path) -> None:
    row: list[Value] = ["YC-1", date(2026, 11, 28), 3, Decimal("1.5"), None, ""]
    titles = ["Case", "Day", "Left", "Hours", "Due", "Note"]
    write_xlsx(tmp_path / "a.xlsx", titles, [row])
    sheet = CalamineWorkbook.from_path(tmp_path / "a.xlsx").get_sheet_by_index(0).to_python()
    assert sheet[0] == titles
    assert sheet[1] == ["YC-1", date(2026, 11, 28), 3, 1.5, "", ""]
    write_csv(tmp_path / "a.csv", titles, [row])
    assert read_csv(tmp_path / "a.csv")[1] == ["YC-1", "2026-11-28", "3", "1.5", "", ""]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(
    rows=st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])), min_size=2, max_size=2
        )
    )
)
def test_what_is_written_is_what_is_read(tmp_path: Path, rows: list[list[str]]) -> None:
    """Accents, quotes and commas; nothing is lost but the apostrophe that was added."""
    path = tmp_path / "a.csv"
    write_csv(path, ["A", "B"], rows)
    told = [
        [cell[1:] if cell.startswith(("'=", "'+", "'-", "'@")) else cell for cell in row]
        for row in read_csv(path)
    ]
    kept = [[cell[1:] if cell.startswith(("'=", "'+", "'-", "'@")) else cell for cell in row] for row in rows]
    assert told[1:] == kept


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_a_list_that_breaks_off_leaves_the_old_file_and_nothing_else(tmp_path: Path, name: str) -> None:
    def breaking() -> Iterator[list[Value]]:
        yield ["one"]
        raise Refused("The list changed.")

    path = tmp_path / name
    path.write_bytes(b"old")
    write = write_csv if name.endswith("csv") else write_xlsx
    with pytest.raises(Refused):
        write(path, ["A"], breaking())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("write", [write_csv, write_xlsx])
def test_a_folder_that_is_gone_is_one_sentence(tmp_path: Path, write) -> None:
    with pytest.raises(StoreProblem, match="could not be written"):
        write(tmp_path / "gone" / "a.file", ["A"], [["one"]])


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists_out, "MOST_ROWS", 2)
    with pytest.raises(StoreProblem, match="CSV"):
        write_xlsx(tmp_path / "a.xlsx", ["A"], [["1"], ["2"], ["3"]])
    assert list(tmp_path.iterdir()) == []
