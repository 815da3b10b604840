"""A list sent as a workbook: the same rows as text, and no file can end the program."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange import workbooks
from tests.exchange.workbooks import ods, ods_row, with_cells, with_part, xlsx
from youthcourt.domain.errors import BadInput
from youthcourt.exchange import workbook_in
from youthcourt.exchange.sheet import MAX_BYTES, SheetRows
from youthcourt.exchange.tables_in import read_book, table_from

LIST = [["NUM", "GIVEN", "DATE"], [234076781, "=1+1", date(2026, 9, 26)], ["A-7", "מרים", "09/26/2026"]]


BOOK = xlsx(LIST)


def read(data: bytes) -> SheetRows:
    """Read a file called list.xlsx."""
    return table_from(data, "list.xlsx")


def refusal(data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(BadInput) as refused:
        read(data)
    return str(refused.value)


def test_numbers_dates_and_formulas_arrive_as_they_are_shown() -> None:
    first, second = read(xlsx(LIST)).rows
    assert first.values == ("234076781", "=1+1", date(2026, 9, 26))
    assert second.values == ("A-7", "מרים", "09/26/2026")


def test_other_kinds_of_cells_become_text() -> None:
    day = date(2026, 9, 26)
    moment = datetime.combine(day, time(14, 30))
    row = read(xlsx([["A", "B", "C", "D"], [12.5, True, moment, 1e21]])).rows[0]
    assert row.values == ("12.5", "TRUE", moment, "1e+21")
    assert workbook_in._cell(time(14, 30)) == "14:30:00"
    assert workbook_in._cell(datetime.combine(day, time())) == day
    assert workbook_in._cell(False) == "FALSE"


def test_rows_keep_the_numbers_of_the_spreadsheet() -> None:
    found = read(xlsx([["NUM"], [1], [], [2]], first_row=4))
    assert [row.number for row in found.rows] == [6, 8]


def test_a_hidden_sheet_is_passed_over() -> None:
    found = read(xlsx(LIST, hidden_first=True))
    assert found.told == "Referrals"
    assert found.headers == ("NUM", "GIVEN", "DATE")


def test_an_empty_workbook_is_refused() -> None:
    assert "is empty" in refusal(xlsx([]))


def test_an_open_document_table_is_read() -> None:
    blank = '<table:table-cell table:number-columns-repeated="16384"/>'
    tail = f'<table:table-row table:number-rows-repeated="1048000">{blank}</table:table-row>'
    found = read(ods(ods_row("NUM", "GIVEN") + ods_row("7", "Zoë") + tail))
    assert found.headers == ("NUM", "GIVEN")
    assert found.rows[0].values == ("7", "Zoë")


@pytest.mark.parametrize(
    ("cells", "texts", "why"),
    [
        ('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', "", "50,000 rows"),
        ('<row r="1"><c r="XFD1"><v>1</v></c></row>', "", "200 columns"),
        ("<row>" + "<c><v>0</v></c>" * 300 + "</row>", "", "200 columns"),
        ("<row/>" * 60_000 + "<row><c><v>1</v></c></row>", "", "50,000 rows"),
        (
            '<row><c t="s"><v>0</v></c></row>' * 1_000,
            "\n<si><t>" + "x" * 60_000 + "</t></si>",
            "more than such a list can need",
        ),
        ('<row r="99999999"><c r="A1"><v>1</v></c><c><v>1</v></c></row>', "", "50,000 rows"),
        ('<row r="1"><c r="a1"><v>1</v></c></row>', "", "cannot be read"),
        ('<row r="-1"><c><v>1</v></c></row>', "", "cannot be read"),
        ("<row><c><v>1</v></row>", "", "cannot be read"),
    ],
)
def test_a_small_file_that_asks_for_a_huge_table_is_refused(cells: str, texts: str, why: str) -> None:
    """Safety reference, F15: the reading library would ask for more memory than there is, and die."""
    assert why in refusal(with_cells(cells, texts))


def test_cells_that_are_only_coloured_take_no_room() -> None:
    far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>'
    assert read(with_cells(far)).headers == ("1",)


def test_a_shared_text_that_is_not_there_is_left_empty_or_refused_but_never_a_crash() -> None:
    assert "list.xlsx" in refusal(with_cells('<row r="1"><c r="A1" t="s"><v>99</v></c></row>'))


FAR_RIGHT = (
    '<table:table-row><table:table-cell table:number-columns-repeated="16000"/>'
    '<table:table-cell office:value="1"/></table:table-row>'
)
GAP = '<table:table-row table:number-rows-repeated="900000"/>'


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (ods_row("x", repeated=1_000_000), "50,000 rows"),
        (ods_row("x") + GAP + ods_row("y"), "50,000 rows"),
        (FAR_RIGHT, "200 columns"),
        (ods_row("x" * 100_000, repeated=1_000), "more than such a list can need"),
        ('<table:table-row table:number-rows-repeated="many"/>', "cannot be read"),
    ],
)
def test_repeated_cells_are_counted_before_they_are_laid_out(rows: str, why: str) -> None:
    assert why in refusal(ods(rows))


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Safety reference, F15. The limit is lowered, so that the test needs no hundred megabytes."""
    monkeypatch.setattr(workbook_in, "MAX_UNPACKED", 50_000)
    bomb = with_part(xlsx(LIST), "xl/bomb.xml", lambda _: b"<a>" + b" " * 60_000 + b"</a>")
    assert len(bomb) < 20_000
    assert "more than such a list can need" in refusal(bomb)


def test_pictures_and_macros_are_left_where_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_in, "MAX_UNPACKED", 50_000)
    heavy = with_part(xlsx(LIST), "xl/media/photo.png", lambda _: b"\0" * 60_000)
    assert len(read(heavy).rows) == 2


def test_too_many_parts_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook_in, "MAX_PARTS", 3)
    assert "more than such a list can need" in refusal(xlsx(LIST))


def test_entities_are_refused() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>'
    assert "cannot be read" in refusal(with_part(xlsx(LIST), "xl/worksheets/sheet1.xml", lambda _: laughs))


def test_announcing_more_than_there_is_is_refused() -> None:
    """The reading library makes room for every text that is announced, before it reads one."""
    boast = b'<sst count="5" uniqueCount="99999999999"><si><t>NUM</t></si></sst>'
    assert "more than such a list can need" in refusal(
        with_part(BOOK, "xl/sharedStrings.xml", lambda _: boast)
    )
    assert "cannot be read" in refusal(with_part(BOOK, "xl/styles.xml", lambda _: b'<a count="-1"/>'))


def test_parts_that_hold_no_table_are_not_looked_at() -> None:
    custom = with_part(BOOK, "customXml/item1.xml", lambda _: "<a/>".encode("utf-16"))
    assert len(read(custom).rows) == 2


def test_a_claimed_encoding_that_nobody_knows_is_no_crash() -> None:
    martian = b'<?xml version="1.0" encoding="Martian-9"?><worksheet><sheetData/></worksheet>'
    assert "is empty" in refusal(with_part(xlsx(LIST), "xl/worksheets/sheet1.xml", lambda _: martian))


def test_two_parts_of_one_name_are_refused() -> None:
    """What is measured and what is read must be the same part."""
    double = with_part(xlsx(LIST), "XL/Worksheets/Sheet1.XML", lambda _: b"<worksheet/>")
    assert "cannot be read" in refusal(double)


@pytest.mark.parametrize("told", [500, 9_999_999])
def test_a_part_that_lies_about_its_size_is_refused(told: int) -> None:
    book = bytearray(xlsx([["A"]] + [[f"row {n}"] for n in range(500)]))
    at = book.rfind(b"PK\x01\x02", 0, book.rfind(b"xl/worksheets/sheet1.xml"))
    book[at + 24 : at + 28] = told.to_bytes(4, "little")
    assert "cannot be read" in refusal(bytes(book))


def test_a_locked_workbook_says_so() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert "locked with a password" in refusal(ole + "EncryptedPackage".encode("utf-16-le"))
    book = bytearray(xlsx(LIST))
    book[book.find(b"PK\x01\x02") + 8] |= 1
    assert "locked with a password" in refusal(bytes(book))


def test_older_formats_name_the_way_out() -> None:
    """They cannot be measured before they are read, so they are not read."""
    assert "save it as .xlsx or .csv" in refusal(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    binary = with_part(xlsx(LIST), "xl/_rels/workbook.bin.rels", lambda _: b"<a/>")
    assert "older Excel format" in refusal(binary)


def test_a_way_of_packing_that_workbooks_never_use_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as odd:
        odd.writestr("content.xml", "<a/>")
    assert "cannot be read" in refusal(out.getvalue())


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as letters:
        letters.writestr("word/document.xml", "<a/>")
    assert "cannot be read" in refusal(out.getvalue())
    assert "cannot be read" in refusal(b"PK\x03\x04 and nothing more")


def test_a_fault_inside_the_reading_library_is_a_sentence_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicException(BaseException):
        """Stands for the library's own fault, whose class no module exports."""

    def breaks(_book: object) -> None:
        raise PanicException

    monkeypatch.setattr(workbook_in, "_visible", breaks)
    assert "cannot be read" in refusal(xlsx(LIST))


def test_a_bug_is_not_taken_for_a_bad_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_book: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(workbook_in, "_visible", breaks)
    with pytest.raises(KeyError):
        read(xlsx(LIST))


def test_files_that_cannot_be_opened_say_why(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"no file “gone\.csv”"):
        read_book(tmp_path / "gone.csv")
    with pytest.raises(BadInput, match="cannot be opened"):
        read_book(tmp_path)
    large = tmp_path / "large.csv"
    large.write_bytes(b"x" * (MAX_BYTES + 1))
    with pytest.raises(BadInput, match="larger than 20 MB"):
        read_book(large)


@given(st.lists(st.tuples(st.integers(0, len(BOOK) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_a_damaged_workbook_is_a_table_or_a_sentence(damage: list[tuple[int, int]]) -> None:
    data = bytearray(BOOK)
    for place, value in damage:
        data[place] = value
    try:
        assert read(bytes(data)).headers
    except BadInput as refused:
        assert "list.xlsx" in str(refused)  # noqa: PT017 - either end is right, and each is checked


XML = workbooks.with_cells(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>x</t></is></c></row>'
)
SHEET = zipfile.ZipFile(io.BytesIO(XML)).read("xl/worksheets/sheet1.xml")


@given(st.integers(0, len(SHEET)), st.integers(0, 30), st.text("<>/=\"' rcvst019AZ&;!", max_size=30))
def test_a_sheet_with_strange_xml_is_a_table_or_a_sentence(at: int, cut: int, put: str) -> None:
    strange = SHEET[:at] + put.encode() + SHEET[at + cut :]
    try:
        assert read(with_part(XML, "xl/worksheets/sheet1.xml", lambda _: strange)).headers
    except BadInput as refused:
        assert "list.xlsx" in str(refused)  # noqa: PT017 - either end is right, and each is checked
