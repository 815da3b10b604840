"""A source is known by its headers: read once with the clerk's help, and by itself from then on."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.services.desk import Desk, refusal
from youthcourt.domain.errors import BadInput
from youthcourt.exchange.sheet import sheet_rows
from youthcourt.services import cases, import_sources, imports
from youthcourt.services.import_cards import first_cards
from youthcourt.services.import_sources import Source
from youthcourt.services.imports import Kind

CLERKS = 'Case No,Name,DOB,Offense,Referral date,Hours\nA-1,"Reed, Ann",3/4/2011,Graffiti,11/2/2026,10\n'


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(CLERKS, "utf-8")
    return path


def test_a_spreadsheet_of_the_courts_own_is_proposed_read_and_remembered(desk: Desk, sheet: Path) -> None:
    source = import_sources.read_source(sheet)
    kind, columns = import_sources.proposed(source)
    assert (kind, columns["Name"], "Hours" in columns) == (Kind.REFERRALS, "name", False)
    assert import_sources.orders_of(source, columns) == ("MM/DD/YYYY", "DD/MM/YYYY")
    mapping = import_sources.mapping_of(source, kind, columns, "MM/DD/YYYY")
    (read,) = first_cards(source, mapping)
    assert read.title == "Ann Reed"
    assert dict(read.facts)["Birth date"] == "Mar 4, 2011"
    assert desk.ask(import_sources.remembered, source.headers) is None
    report = desk.do(imports.run_import, imports.plan_import(sheet, mapping))
    assert report.added == 1
    assert desk.ask(cases.list_cases)[0].name == "Ann Reed"
    again = ["hours", "Case  No", "DOB", "name", "Referral date", "OFFENSE"]
    assert desk.ask(import_sources.remembered, again) == mapping


def test_the_same_source_read_the_same_way_writes_nothing_more(desk: Desk, sheet: Path) -> None:
    source = import_sources.read_source(sheet)
    mapping = import_sources.mapping_of(source, *import_sources.proposed(source), "MM/DD/YYYY")
    desk.do(import_sources.remember_source, source.headers, mapping)
    before = desk.everything()
    desk.do(import_sources.remember_source, source.headers, mapping)
    assert desk.everything() == before


def test_an_import_that_is_not_written_is_not_remembered(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "wrong.csv"
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\nA-1,Ann,Reed,someday,Graffiti\n")
    plan = imports.plan_import(path, Path("plain.toml"))
    desk.do(imports.run_import, plan)
    assert desk.ask(import_sources.remembered, plan.headers) is None


def test_a_row_that_cannot_be_read_says_why_in_the_preview(sheet: Path) -> None:
    sheet.write_text(CLERKS.replace("3/4/2011", "unknown"), "utf-8")
    source = import_sources.read_source(sheet)
    kind, columns = import_sources.proposed(source)
    assert import_sources.orders_of(source, columns) == ("MM/DD/YYYY", "DD/MM/YYYY")
    mapping = import_sources.mapping_of(source, kind, columns, "MM/DD/YYYY")
    assert "cannot be read as a date" in first_cards(source, mapping)[0].problem


def test_a_file_is_shown_as_it_was_mapped(sheet: Path) -> None:
    """Rule: a mapping is shown again where all of its columns are there, whichever way they are written."""
    source = import_sources.read_source(sheet)
    kind, columns = import_sources.proposed(source)
    mapping = import_sources.mapping_of(source, kind, {**columns, "DOB": ""}, "DD/MM/YYYY")
    shown = import_sources.as_mapped(source, mapping)
    assert shown is not None
    assert shown == (kind, {header: field for header, field in columns.items() if header != "DOB"})
    other = import_sources.mapping_from(
        {"name": "other", "kind": "referrals", "columns": {"Else": "agency_number"}}
    )
    assert import_sources.as_mapped(source, other) is None


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"Name": "name"}, "Choose the column for “Agency number”"),
        ({"Case No": "agency_number", "DOB": "birth_date", "Referral date": "birth_date"}, "Only one column"),
    ],
)
def test_a_choice_that_cannot_be_read_is_one_sentence(
    sheet: Path, columns: dict[str, str], told: str
) -> None:
    source = import_sources.read_source(sheet)
    sentence = refusal(
        lambda: import_sources.mapping_of(source, Kind.REFERRALS, columns, "ISO"), kind=BadInput
    )
    assert told in sentence


def test_what_a_workbook_calls_a_date_needs_no_order_and_is_shown_as_one() -> None:
    cells = [(1, ["Born", "When", ""]), (2, [date(2011, 3, 4), datetime(2026, 1, 2, 8, 0), "x"])]  # noqa: DTZ001  # a workbook's cells have no zone
    source = Source("book.xlsx", sheet_rows(cells, file="book.xlsx"))
    assert import_sources.orders_of(source, {"Born": "birth_date"}) == ("ISO",)
    assert source.samples("Born") == "Mar 4, 2011"
    assert source.samples("When") == "Jan 2, 2026"
    assert source.headers == ("Born", "When")


def test_the_fields_of_both_kinds_have_names() -> None:
    assert import_sources.field_names(Kind.PEOPLE)["name"] == "Whole name"
    assert import_sources.signature(["B ", "a", ""]) == "a\nb"
