"""A list sent as text: any encoding, any separator, and a sentence for what is no list."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.exchange.sheet import MAX_COLUMNS, MAX_ROWS, SheetRows
from youthcourt.exchange.tables_in import table_from

SPANISH = "NUM,GIVEN,FAMILY\n1,José,Muñoz\n2,Zoë,Núñez Ibáñez\n"


def read(data: bytes | str, encoding: str = "") -> SheetRows:
    """Read a file called list.csv."""
    return table_from(data if isinstance(data, bytes) else data.encode(), "list.csv", encoding)


def refusal(data: bytes | str) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(BadInput) as refused:
        read(data)
    return str(refused.value)


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "utf-16-le", "utf-16-be", "utf-32"],
)
def test_a_spanish_name_is_the_same_in_every_encoding(encoding: str) -> None:
    rows = read(SPANISH.encode(encoding)).rows
    assert [row.values for row in rows] == [("1", "José", "Muñoz"), ("2", "Zoë", "Núñez Ibáñez")]


def test_marks_of_utf_16_are_no_part_of_the_first_header() -> None:
    marked = "\ufeff" + SPANISH
    assert read(marked.encode("utf-16-le")).headers == read(marked.encode("utf-16-be")).headers
    assert read(marked.encode("utf-32-be")).headers[0] == "NUM"


def test_a_cyrillic_list_is_recognised_by_its_language() -> None:
    text = "Номер;Имя;Фамилия;Проступок\n1;Иван;Кузнецов;Кража в магазине\n2;Ольга;Смирнова;Кража\n"
    assert read(text.encode("cp1251")).rows[0].values[1] == "Иван"


def test_an_encoding_that_somebody_names_is_believed() -> None:
    text = "NUM;GIVEN\n1;Γιώργος\n"
    assert read(text.encode("cp1253"), "cp1253").rows[0].values == ("1", "Γιώργος")


def test_letters_that_no_encoding_explains_are_refused_with_the_way_out() -> None:
    assert "Save it as CSV UTF-8" in refusal(b"NUM,GIVEN\n1,Jos\x81\x8d\x8f\n")
    assert "UTF-8 (at byte 3)" in refusal(b"\xef\xbb\xbfNUM\xff\n")


def test_right_to_left_names_and_formulas_are_kept_as_text() -> None:
    row = read("NUM,GIVEN,FAMILY\n1,מרים,=1+1\n").rows[0]
    assert row.values == ("1", "מרים", "=1+1")


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_the_separator_is_found_even_where_others_stand_in_the_text(sign: str) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=sign)
    writer.writerows([["NUM", "OFFENSE", "NOTE"], ["1", "LARCENY,GRAND; OF | AUTO", "a\tb"], ["2", "x", ""]])
    assert read(out.getvalue()).rows[0].values == ("1", "LARCENY,GRAND; OF | AUTO", "a\tb")


def test_a_separator_named_in_the_first_line_is_believed_and_rows_keep_their_numbers() -> None:
    read_so = read("sep=;\r\nNUM;A,B,C\r\n1;x\r\n")
    assert read_so.headers == ("NUM", "A,B,C")
    assert read_so.rows[0].number == 3
    assert read_so.told == "UTF-8, semicolons"


def test_rows_are_numbered_as_the_spreadsheet_shows_them() -> None:
    """Blank rows count and are left out; a cell with a line break is still one row."""
    read_so = read('\nNUM,NOTE\n1,"two\nlines"\n\n , \n2,x\n')
    assert [(row.number, row.values[0]) for row in read_so.rows] == [(3, "1"), (6, "2")]


def test_a_short_row_is_filled_and_a_long_one_says_so() -> None:
    short, blank, long = read("A,B,C\n1\n1,2,3,,\n1,2,3,4,,5\n").rows
    assert short.values == ("1", "", "")
    assert (blank.extra, long.extra) == (0, 2)


def test_old_line_ends_are_rows_too() -> None:
    assert len(read("A,B\r1,2\r3,4\r").rows) == 2


def test_a_single_column_is_a_list_as_well() -> None:
    assert read("NUM\n1\n2\n").rows[1].values == ("2",)


def test_an_open_quotation_mark_is_refused_with_its_row() -> None:
    """Taken leniently, it would swallow every row that follows."""
    assert "at or after row 3" in refusal('NUM,NOTE\n1,fine\n2,"open\n3,lost\n')


def test_a_quotation_mark_amid_a_text_is_harmless() -> None:
    assert read('NUM,NAME\n1,John "Ace" Doe\n').rows[0].values[1] == 'John "Ace" Doe'


@pytest.mark.parametrize("data", [b"", b"\n\n\n", b" , , \n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(data: bytes) -> None:
    assert "is empty" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xd8\xff\xe0 a picture",
        b"%PDF-1.7 a paper",
        b"{\\rtf1 a letter}",
        b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff",
        b"NUM,GIVEN\n1,Ann\x00e\n" * 3,
        "NUM,GIVEN\n1,Ann\0e\n".encode("utf-16"),
    ],
)
def test_a_file_that_is_no_list_is_refused(data: bytes) -> None:
    assert "cannot be read as a spreadsheet" in refusal(data)


def test_a_list_beyond_measure_is_refused() -> None:
    assert "more than 50,000 rows" in refusal("A\n" + "1\n" * (MAX_ROWS + 1))
    assert len(read("A\n" + "1\n" * MAX_ROWS).rows) == MAX_ROWS
    assert "more than 200 columns" in refusal(",".join(["A"] * (MAX_COLUMNS + 1)))
    assert "more than 200 columns" in refusal("A,B\n1" + ",1" * MAX_COLUMNS)


def test_a_field_of_a_million_letters_is_read_so_that_its_row_can_be_named() -> None:
    limit = csv.field_size_limit()
    assert len(str(read("NUM,GIVEN\n1," + "x" * 1_000_000 + "\n").rows[0].values[1])) == 1_000_000
    assert csv.field_size_limit() == limit


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(data: bytes) -> None:
    try:
        found = read(data)
    except BadInput as refused:
        assert "list.csv" in str(refused)  # noqa: PT017 - either end is right, and each is checked
    else:
        assert all(len(row.values) == len(found.headers) for row in found.rows)


CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)


@given(
    st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=6),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8-sig", "utf-16", "utf-32"]),
)
def test_what_a_spreadsheet_writes_is_read_back(rows: list[list[str]], sign: str, encoding: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=sign, quoting=csv.QUOTE_ALL).writerows([["NUM", "GIVEN", "FAMILY"], *rows])
    found = read(f"sep={sign}\n{out.getvalue()}".encode(encoding))
    assert [list(row.values) for row in found.rows] == [r for r in rows if any(cell.strip() for cell in r)]
