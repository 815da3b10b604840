"""Mapping files: what is wrong in one is said in a sentence, and rows become fields without a guess."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.exchange.dates_in import pattern_of, read_date, read_written
from youthcourt.exchange.fields import DATES, FIELDS, Kind, lacking
from youthcourt.exchange.mapped import MappedRow, mapped_rows, shortened
from youthcourt.exchange.mapping import Mapping, load_mapping, mapping_from
from youthcourt.exchange.sheet import Cell, SheetRow, SheetRows
from youthcourt.places import asset

SHERIFF = """
name = "County sheriff"
kind = "referrals"
date_format = "MM/DD/YYYY"
optional = ["NOTE"]
[columns]
CASENO = "agency_number"
BORN = "birth_date"
CHARGE = "offense"
DETAIL = "offense"
LEVEL = "offense_class"
NOTE = "facts"
[fixed]
agency = "County sheriff"
referred_on = "11/02/2026"
[values.offense_class]
F = "felony"
M = "misdemeanor"
"""
HEADERS = ("CaseNo", "Born", "Charge", "Detail", "Level", "Hair color")


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    """Write a mapping file."""
    path = folder / "own.toml"
    path.write_bytes(text.encode(encoding))
    return path


def refusal(text: str, folder: Path) -> str:
    """Return the sentence with which a mapping is refused."""
    with pytest.raises(BadInput) as refused:
        load_mapping(written(folder, text))
    return str(refused.value)


def mapped(mapping: Mapping, *cells: Cell, extra: int = 0) -> MappedRow:
    """Return one row mapped."""
    return mapped_rows(SheetRows(HEADERS, (SheetRow(2, cells, extra),)), mapping)[0]


@pytest.fixture
def sheriff(tmp_path: Path) -> Mapping:
    """The sheriff's mapping, from a file with a byte order mark as some editors write it."""
    return load_mapping(written(tmp_path, SHERIFF, "utf-8-sig"))


def test_a_row_becomes_fields(sheriff: Mapping) -> None:
    row = mapped(sheriff, " 17 ", "2/3/2010", "LARCENY", "of a bicycle", "m", "red")
    assert row.texts == {
        "agency_number": "17",
        "offense": "LARCENY · of a bicycle",
        "offense_class": "misdemeanor",
        "agency": "County sheriff",
    }
    assert row.dates == {"birth_date": date(2010, 2, 3), "referred_on": date(2026, 11, 2)}
    assert row.problem is None


def test_the_same_words_in_two_columns_are_taken_once(sheriff: Mapping) -> None:
    assert mapped(sheriff, "1", "", "ROBBERY", "ROBBERY", "").texts["offense"] == "ROBBERY"
    assert mapped(sheriff, "1", "", "", "", "").texts["offense"] == ""


def test_a_cell_that_the_workbook_calls_a_date_needs_no_order(sheriff: Mapping) -> None:
    assert mapped(sheriff, "1", date(2010, 2, 3), "", "", "").dates["birth_date"] == date(2010, 2, 3)
    birth, other = (datetime.combine(day, time(8, 30)) for day in (date(2010, 2, 3), date(2026, 1, 2)))
    told = mapped(sheriff, date(2026, 1, 2), birth, other, "", "")
    assert told.dates["birth_date"] == date(2010, 2, 3)
    assert (told.texts["agency_number"], told.texts["offense"]) == ("2026-01-02", "2026-01-02 08:30")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ("26/09/2021", "is not a date written as MM/DD/YYYY. Mend the cell, or choose how dates"),
        ("26.09.2021", "is not a date written as MM/DD/YYYY. Mend the cell, or choose how dates"),
        *(
            (wrong, "cannot be read as a date. Write it in the file as MM/DD/YYYY.")
            for wrong in ("9/26/2", "02/30/2021", "444650", "soon", "9/26/2021 x", "2021-02-30")
        ),
    ],
)
def test_a_date_in_the_wrong_order_refuses_its_row(sheriff: Mapping, wrong: str, why: str) -> None:
    """Rule: what another order would read says what to choose; what no order reads, how to write it."""
    problem = mapped(sheriff, "1", wrong, "", "", "").problem
    assert f"“{wrong}” in the column Born {why}" in str(problem)


def test_a_plain_iso_date_is_read_in_every_order(sheriff: Mapping) -> None:
    """Rule: 2021-09-26 means one day; what has the order's own shape is not read in a second way."""
    assert mapped(sheriff, "1", "2021-09-26", "", "", "").dates["birth_date"] == date(2021, 9, 26)
    assert read_written("2021-05-26", pattern_of("YYYY-DD-MM")) is None
    assert read_written("2021-05-06", pattern_of("YYYY-DD-MM")) == date(2021, 6, 5)


def test_a_value_that_the_mapping_does_not_know_refuses_its_row(sheriff: Mapping) -> None:
    problem = mapped(sheriff, "1", "", "", "", "X").problem
    assert "“X” in the column Level is not among the values" in str(problem)
    assert "values.offense_class" in str(problem)


def test_a_row_that_has_slipped_is_refused(sheriff: Mapping) -> None:
    assert "more cells than the header" in str(mapped(sheriff, "1", "", "", "", "", extra=1).problem)


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        (("CASENO", "BORN", "CHARGE", "DETAIL"), "no column “LEVEL”"),
        ((*HEADERS, " caseno"), "the column “CASENO” twice"),
    ],
)
def test_a_file_without_a_column_of_the_mapping_is_refused(
    sheriff: Mapping, headers: tuple[str, ...], why: str
) -> None:
    with pytest.raises(BadInput, match=why):
        mapped_rows(SheetRows(headers, ()), sheriff)


def test_progress_is_told_to_the_end(sheriff: Mapping) -> None:
    told: list[tuple[int, int]] = []
    rows = tuple(SheetRow(n, ("1", "", "", "", "", "")) for n in range(450))
    mapped_rows(SheetRows(HEADERS, rows), sheriff, lambda done, of: told.append((done, of)))
    assert told == [(0, 450), (200, 450), (400, 450), (450, 450)]


BASE = 'kind = "referrals"\n'
NUMBER = '[columns]\nN = "agency_number"\n'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("kind = ", "cannot be read: "),
        (BASE + "[columns]\nN = 7\n", "“columns” must be a list"),
        ("[columns]\n", "kind must be"),
        (BASE + "[columns]\n", "no column fills “agency_number”"),
        (BASE + '[columns]\nN = "agency"\n', "no column fills “agency_number”"),
        (BASE + '[columns]\nN = "credit_score"\n', "no field “credit_score” for referrals"),
        (BASE + 'colour = "red"\n' + NUMBER, "it has “colour”"),
        (BASE + 'date_format = "MM/DD/YY"\n' + NUMBER, "“MM/DD/YY” is no date format"),
        (BASE + 'date_format = "MMxDDxYYYY"\n' + NUMBER, "is no date format"),
        (BASE + 'encoding = "martian"\n' + NUMBER, "“martian” is no encoding"),
        (BASE + 'encoding = "base64"\n' + NUMBER, "“base64” is no encoding"),
        (BASE + 'encoding = "undefined"\n' + NUMBER, "“undefined” is no encoding"),
        (BASE + 'optional = "N"\n' + NUMBER, "optional must be a list"),
        (BASE + 'values = "N"\n' + NUMBER, "“values” must be a list"),
        (BASE + "values = {sex = 7}\n" + NUMBER, "“sex” must be a list"),
        (BASE + 'values = {hair = {a = "b"}}\n' + NUMBER, "no field “hair”"),
        (BASE + NUMBER + '[fixed]\nagency_number = "1"\n', "both a column and a fixed value"),
        (BASE + NUMBER + '[fixed]\noffense_on = "1/2/2026"\n', "fixed “offense_on” is not a date"),
        (BASE + NUMBER + 'A = "offense_on"\nB = "offense_on"\n', "one column only"),
        ('kind = "people"\n[columns]\nA = "given"\n', "no column fills “family”"),
    ],
)
def test_what_is_wrong_in_a_mapping_is_one_sentence(tmp_path: Path, text: str, why: str) -> None:
    found = refusal(text, tmp_path)
    assert why in found
    assert "“own”" in found or "own.toml" in found


def test_a_mapping_that_is_no_text_or_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="it is no TOML text"):
        load_mapping(written(tmp_path, "Ж", "utf-16"))
    with pytest.raises(BadInput, match=r"no mapping file “gone\.toml”"):
        load_mapping(tmp_path / "gone.toml")
    with pytest.raises(BadInput, match="cannot be read"):
        load_mapping(tmp_path)


def test_a_mapping_can_be_made_without_a_file() -> None:
    made = mapping_from(
        {"kind": "people", "columns": {"First": "given", "Last": "family"}, "encoding": "UTF8"}
    )
    assert (made.kind, made.encoding, made.columns["given"]) == (Kind.PEOPLE, "utf-8", ("First",))


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("ISO", "2021-09-06"),
        ("iso", "2021-09-06T00:00:00.000"),
        ("MM/DD/YYYY", "9/6/2021"),
        ("MM/DD/YYYY", "09/06/2021 12:00:00 AM"),
        ("DD/MM/YYYY", "06/09/2021"),
        ("DD.MM.YYYY", "6.9.2021"),
        ("YYYY/MM/DD", "2021/9/6"),
        ("YYYYMMDD", "20210906"),
    ],
)
def test_a_date_is_read_in_the_named_order(form: str, text: str) -> None:
    assert read_date(text, pattern_of(form)) == date(2021, 9, 6)


@given(
    st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["MM/DD/YYYY", "DD/MM/YYYY", "YYYYMMDD"])
)
def test_every_date_survives_its_own_order(day: date, form: str) -> None:
    text = form.replace("YYYY", f"{day:%Y}").replace("MM", f"{day:%m}").replace("DD", f"{day:%d}")
    assert read_date(text, pattern_of(form)) == day


@given(st.text(max_size=25))
def test_any_text_is_a_date_or_none(text: str) -> None:
    found = read_date(text, pattern_of("MM/DD/YYYY"))
    assert found is None or isinstance(found, date)


def test_a_long_or_strange_text_is_shortened_for_a_message() -> None:
    assert shortened("a\u202eb\n\nc") == "a�b c"
    assert len(shortened("x" * 1_000_000)) == 40


@pytest.mark.parametrize("name", ["plain.toml", "nypd_queens.toml", "people.toml"])
def test_the_shipped_mappings_stand(name: str) -> None:
    mapping = load_mapping(asset(f"court/{name}"))
    assert set(mapping.columns) <= set(FIELDS[mapping.kind])
    assert lacking(mapping.kind, mapping.columns) == ""
    assert mapping.optional <= {column for columns in mapping.columns.values() for column in columns}


def test_every_date_field_belongs_to_a_kind_of_row() -> None:
    assert {name for fields in FIELDS.values() for name in fields} >= DATES
