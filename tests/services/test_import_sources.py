"""A source is known by its headers: read once with the clerk's help, and by itself from then on."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from tests.services.desk import Desk, refusal
from youthcourt.domain.errors import BadInput
from youthcourt.exchange.sheet import sheet_rows
from youthcourt.services import cases, import_sources, imports, settings
from youthcourt.services.import_cards import first_cards
from youthcourt.services.import_sources import Source
from youthcourt.services.imports import Kind

CLERKS = 'Case No,Name,DOB,Offense,Referral date,Hours\nA-1,"Reed, Ann",3/4/2011,Graffiti,11/2/2026,10\n'
OPEN = ("MM/DD/YYYY", "DD/MM/YYYY")


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(CLERKS, "utf-8")
    return path


def test_a_spreadsheet_of_the_courts_own_is_proposed_read_and_remembered(desk: Desk, sheet: Path) -> None:
    source = import_sources.read_source(sheet)
    kind, columns = import_sources.proposed(source)
    assert (kind, columns["Name"], "Hours" in columns) == (Kind.REFERRALS, "name", False)
    found = import_sources.orders_of(source, columns)
    assert {header: one.orders for header, one in found.items()} == {"DOB": OPEN, "Referral date": OPEN}
    mapping = import_sources.mapping_of(source, kind, columns, dict.fromkeys(found, "MM/DD/YYYY"))
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
    mapping = import_sources.mapping_of(source, *import_sources.proposed(source), {"DOB": "MM/DD/YYYY"})
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
    assert import_sources.orders_of(source, columns)["DOB"].orders == ("ISO",)
    mapping = import_sources.mapping_of(source, kind, columns)
    assert "cannot be read as a date" in first_cards(source, mapping)[0].problem


def test_a_file_is_shown_as_it_was_mapped(sheet: Path) -> None:
    """Rule: a mapping is shown again where all of its columns are there, whichever way they are written."""
    source = import_sources.read_source(sheet)
    kind, columns = import_sources.proposed(source)
    mapping = import_sources.mapping_of(source, kind, {**columns, "DOB": ""})
    shown = import_sources.as_mapped(source, mapping)
    assert shown is not None
    assert shown == (kind, {header: field for header, field in columns.items() if header != "DOB"})
    other = import_sources.mapping_from(
        {"name": "other", "kind": "referrals", "columns": {"Else": "agency_number"}}
    )
    assert import_sources.as_mapped(source, other) is None
    assert import_sources.where_mapped(source, other) is source


def test_a_mapping_of_another_file_moves_the_header_row_only_to_its_own_columns(
    sheet: Path, tmp_path: Path
) -> None:
    """Rule: a row that the file before had its headers in means nothing in this one."""
    titled = tmp_path / "titled.csv"
    titled.write_text(f"Referrals\n2026\n{CLERKS}", "utf-8")
    before = import_sources.read_source(titled)
    mapping = import_sources.mapping_of(before, *import_sources.proposed(before))
    assert mapping.header_row == 3
    here = import_sources.where_mapped(import_sources.read_source(sheet), mapping)
    assert here.place.header_row == 1
    assert import_sources.as_mapped(here, mapping) is not None
    assert import_sources.where_mapped(before.on("", 4), mapping).place.header_row == 3


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
    sentence = refusal(lambda: import_sources.mapping_of(source, Kind.REFERRALS, columns), kind=BadInput)
    assert told in sentence


def test_what_a_workbook_calls_a_date_needs_no_order_and_is_shown_as_one() -> None:
    cells = [(1, ["Born", "When", ""]), (2, [date(2011, 3, 4), datetime(2026, 1, 2, 8, 0), "x"])]  # noqa: DTZ001  # a workbook's cells have no zone
    source = Source("book.xlsx", sheet_rows(cells, file="book.xlsx"))
    assert import_sources.orders_of(source, {"Born": "birth_date"})["Born"].orders == ("ISO",)
    assert source.samples("Born") == "Mar 4, 2011"
    assert source.samples("When") == "Jan 2, 2026"
    assert source.headers == ("Born", "When")


def test_the_fields_of_both_kinds_have_names() -> None:
    assert import_sources.field_names(Kind.PEOPLE)["name"] == "Whole name"
    assert import_sources.signature(["B ", "a", ""]) == "a\nb"


COLUMNS = {"Name": "name", "DOB": "birth_date", "Referral date": "referred_on", "Offense": "offense"}


def _read(folder: Path, *rows: str) -> Source:
    path = folder / "two.csv"
    path.write_text("\n".join(["Name,DOB,Referral date,Offense", *rows, ""]), "utf-8")
    return import_sources.read_source(path)


def test_each_column_has_an_order_of_its_own_that_is_remembered(desk: Desk, tmp_path: Path) -> None:
    """Rule: an agency's column can write dates otherwise; a date that contradicts is its row's error."""
    source = _read(
        tmp_path,
        "Ann Reed,3/24/2011,24/11/2026,x",
        "Ben Moss,04/05/2012,01/11/2026,x",
        "Cy Low,24/3/2011,,x",
        "Di Roe,4/25/2012,,x",
    )
    found = import_sources.orders_of(source, COLUMNS)
    orders = {header: one.orders[0] for header, one in found.items()}
    assert orders == {"DOB": "MM/DD/YYYY", "Referral date": "DD/MM/YYYY"}
    assert [one.settled for one in found.values()] == [True, True]
    mapping = import_sources.mapping_of(source, Kind.REFERRALS, COLUMNS, orders)
    plan = imports.plan_import(tmp_path / "two.csv", mapping)
    ann, ben, cy, _di = plan.rows
    assert (ann.dates["birth_date"], ann.dates["referred_on"]) == (date(2011, 3, 24), date(2026, 11, 24))
    assert (ben.dates["birth_date"], ben.dates["referred_on"]) == (date(2012, 4, 5), date(2026, 11, 1))
    assert cy.problem is not None
    desk.do(imports.run_import, plan, skip_refused=True)
    assert desk.ask(import_sources.remembered, source.headers) == mapping


def test_an_open_order_is_proposed_by_the_file_or_else_by_the_country(desk: Desk, tmp_path: Path) -> None:
    """Rule: the file's other columns speak first, then the court's country; one is asked all the same."""
    open_all = _read(tmp_path, "Ann Reed,3/4/2011,1/2/2026,x")
    assert not desk.ask(import_sources.day_first)
    assert {one.orders for one in import_sources.orders_of(open_all, COLUMNS).values()} == {OPEN}
    desk.do(settings.change_settings, country="gb")
    assert desk.ask(import_sources.day_first)
    british = import_sources.orders_of(open_all, COLUMNS, day_first=True)
    assert {one.orders for one in british.values()} == {OPEN[::-1]}
    told = import_sources.orders_of(_read(tmp_path, "Ann Reed,3/4/2011,13/2/2026,x"), COLUMNS)
    assert (told["DOB"].orders, told["DOB"].settled) == (OPEN[::-1], False)
    assert import_sources.read_as("3/4/2011", told["DOB"].orders[0]) == date(2011, 4, 3)
