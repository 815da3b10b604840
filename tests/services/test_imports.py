"""Referrals come in from a file: all rows or none, each with its reason, and nothing is invented."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.exchange.workbooks import xlsx
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.lists import ANN, BEN, HEAD, LATE, PLAIN, outcomes, planned, reasons
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.places import asset
from youthcourt.services import cases, catalogue, import_referrals, imports, intake
from youthcourt.services.imports import Outcome
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office
from youthcourt.services.upkeep import open_court
from youthcourt.store.unit import Unit

ARRESTS = asset("court/nypd_queens_youth_arrests_2021.csv")
NYPD = asset("court/nypd_queens.toml")


@pytest.fixture
def office(court: Path, clock: Clock) -> Iterator[Office]:
    """An open court with its first eligibility rules."""
    opened = Office(open_court(court, PASSPHRASE, clock), clock=clock)
    opened.do(catalogue.seed_catalogues)
    yield opened
    opened.close()


def test_423_arrests_become_423_referrals_and_the_second_time_none(office: Office) -> None:
    """Issue: 423 rows become 423 referrals; a second import adds nothing and says so for each row."""
    told: list[tuple[int, int]] = []
    plan = imports.plan_import(ARRESTS, NYPD, kind="referrals")
    shown = office.ask(imports.preview, plan)
    assert (shown.rows, shown.added, shown.known, shown.refused, shown.written) == (423, 423, 0, (), False)
    done = office.do(imports.run_import, plan, progress=lambda at, of: told.append((at, of)))
    assert (done.rows, done.added, done.known, done.refused, done.written) == (423, 423, 0, (), True)
    assert told[-1] == (423, 423)
    assert [line.result for line in done.lines] == [line.result for line in shown.lines]
    assert [f"Would be: {line.reason}" for line in done.lines] == [line.reason for line in shown.lines]

    listed = {line.number: line for line in office.ask(cases.list_cases)}
    assert len(listed) == 423
    assert {Result.NEEDS_DECISION, Result.NOT_ELIGIBLE} == {line.result for line in listed.values()}
    assert all(line.reasons for line in listed.values())
    assert {(line.given, line.family, line.birth_date, line.phone) for line in listed.values()} == {
        ("", "", None, "")
    }

    again = office.do(imports.run_import, plan)
    assert (again.rows, again.added, again.known, again.written) == (423, 0, 423, True)
    assert [line.row for line in again.lines] == list(range(2, 425))
    assert all(line.reason == f"Already here as case {line.case}." for line in again.lines)
    assert len(office.ask(cases.list_cases)) == 423


def test_nothing_is_invented_about_a_real_child(office: Office, tmp_path: Path) -> None:
    """Issue: agency number, date, offense, age band and sex; no name, birth date, statement or finding."""
    lines = ARRESTS.read_text("utf-8").splitlines()
    few = tmp_path / "few.csv"
    few.write_text("\n".join(lines[:2]) + "\n", "utf-8")
    done = office.do(imports.run_import, imports.plan_import(few, NYPD))
    page = office.ask(cases.case_page, done.lines[0].case)
    assert (page.line.agency_number, page.offense_on, page.age_band) == (
        "234076781",
        date(2021, 9, 26),
        "<18",
    )
    assert [(o.words, o.offense_class, o.code) for o in page.offenses] == [
        ("LARCENY,GRAND OF AUTO · GRAND LARCENY OF MOTOR VEHICLE", "felony", "PL 1553008")
    ]
    empty = (
        page.line.given,
        page.line.family,
        page.staff_summary,
        page.juror_facts,
        page.place,
        page.officer,
    )
    assert set(empty) == {""}
    assert (page.guardians, page.consents, page.parties, page.hearings, page.result) == ((),) * 5


def test_one_refused_row_stops_the_import_with_nothing_written(office: Office, tmp_path: Path) -> None:
    plan = planned(tmp_path, ANN + LATE + BEN)
    heard: list[frozenset[str]] = []
    office.on_change(heard.append)
    for report in (office.ask(imports.preview, plan), office.do(imports.run_import, plan)):
        assert (report.rows, report.added, report.known, report.written) == (3, 0, 0, False)
        assert report.stopped
        assert outcomes(report) == [(2, "held"), (3, "refused"), (4, "held")]
        assert "“11/03/2026” in the column DATE is not a date written as YYYY-MM-DD" in reasons(report)[3]
    assert office.ask(cases.list_cases) == ()
    assert not heard


def test_refused_rows_can_be_skipped(office: Office, tmp_path: Path) -> None:
    plan = planned(tmp_path, ANN + LATE + BEN)
    shown = office.ask(imports.preview, plan, skip_refused=True)
    done = office.do(imports.run_import, plan, skip_refused=True)
    assert shown.added == done.added == 2
    assert not done.stopped
    assert outcomes(shown) == outcomes(done) == [(2, "added"), (3, "refused"), (4, "added")]
    assert [line.given for line in office.ask(cases.list_cases)] == ["Ann", "Ben"]


def test_a_workbook_brings_the_same_as_text(office: Office, tmp_path: Path) -> None:
    cells = [HEAD.strip().split(","), ["A-1", "Ann", "Example", date(2026, 11, 2), "Petit larceny"],
             ["A-2", "Ben", "Example", "2026-11-03", "Vandalism"]]  # fmt: skip
    text = planned(tmp_path, ANN + BEN)
    book = planned(tmp_path, xlsx(cells), "list.xlsx")
    assert book.rows == text.rows
    assert book.told == "Referrals"
    shown = office.ask(imports.preview, text)
    assert office.ask(imports.preview, book) == shown
    office.do(imports.run_import, book)
    assert office.do(imports.run_import, text).known == 2


def test_the_423_arrests_are_the_same_from_a_workbook(tmp_path: Path) -> None:
    lines = [line.split("\t") for line in _tabbed(ARRESTS)]
    path = tmp_path / "arrests.xlsx"
    path.write_bytes(xlsx([[int(c) if c.isdigit() else c for c in cells] for cells in lines]))
    assert imports.plan_import(path, NYPD).rows == imports.plan_import(ARRESTS, NYPD).rows


def _tabbed(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return ["\t".join(row) for row in csv.reader(file)]


def test_the_same_number_twice_in_a_file_is_known_or_a_mistake(office: Office, tmp_path: Path) -> None:
    """A referrer may send a row for each charge; the same number with another name is a slip."""
    twice = planned(tmp_path, ANN + ANN.replace("Petit larceny", "Trespass"))
    shown = office.ask(imports.preview, twice)
    assert outcomes(shown) == [(2, "added"), (3, "known")]
    assert "stands in row 2" in shown.lines[1].reason
    other = planned(tmp_path, ANN + ANN.replace("Ann", "Zoe"))
    assert (
        "Row 2 has the same agency number with another name" in reasons(office.ask(imports.preview, other))[3]
    )


BIRTHS = """
kind = "referrals"
[columns]
NUM = "agency_number"
GIVEN = "given"
FAMILY = "family"
BORN = "birth_date"
DATE = "offense_on"
OFFENSE = "offense"
"""


def test_screening_in_the_preview_is_the_screening_of_the_import(office: Office, tmp_path: Path) -> None:
    """Eligible, ruled out and asked; two rows of one name and birth date are never merged (situation 15)."""
    own, rows = tmp_path / "births.toml", tmp_path / "births.csv"
    own.write_text(BIRTHS, "utf-8")
    rows.write_text(
        "NUM,GIVEN,FAMILY,BORN,DATE,OFFENSE\n"
        "1,Ann,Example,2011-05-05,2026-11-02,Petit larceny\n"
        "2,Ben,Example,2011-05-05,2026-11-02,Assault with a knife\n"
        "3,Ann,Example,2011-05-05,2026-11-09,Trespass\n"
        "4,Ben,Example,2011-05-05,2026-11-09,Selling a gun\n",
        "utf-8",
    )
    plan = imports.plan_import(rows, own)
    shown = office.ask(imports.preview, plan)
    wanted = [Result.ELIGIBLE, Result.NOT_ELIGIBLE, Result.NEEDS_DECISION, Result.NOT_ELIGIBLE]
    assert [line.result for line in shown.lines] == wanted
    assert shown.lines[0].reason == "Would be: Eligible."
    assert "“knife”" in shown.lines[1].reason
    assert "is known here: row 2. Is it the same person?" in shown.lines[2].reason
    done = office.do(imports.run_import, plan)
    assert [line.result for line in done.lines] == wanted
    assert f"is known here: {done.lines[0].case}." in done.lines[2].reason


def test_who_is_in_the_court_already_is_asked_about_in_the_preview(office: Office, tmp_path: Path) -> None:
    """Situation 15 (without the prompt): the same name and birth date is a question, with the case named."""
    known = Referral(given="Zoë", family="Example", birth_date=date(2011, 5, 5))
    number = office.do(intake.new_referral, known)
    own, rows = tmp_path / "births.toml", tmp_path / "births.csv"
    own.write_text(BIRTHS, "utf-8")
    row = "NUM,GIVEN,FAMILY,BORN,DATE,OFFENSE\n7,Zoe,Example,2011-05-05,2026-11-02,Petit larceny\n"
    rows.write_text(row, "utf-8")
    (line,) = office.ask(imports.preview, imports.plan_import(rows, own)).lines
    assert f"is known here: {number}. Is it the same person?" in line.reason
    assert line.result is Result.NEEDS_DECISION


def test_a_years_list_is_previewed_without_asking_the_court_for_each_row(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1,500 rows with names and birth dates: the cases are read once, and namesakes are still found."""
    own, rows = tmp_path / "births.toml", tmp_path / "births.csv"
    own.write_text(BIRTHS, "utf-8")
    lines = [f"{n},Ann{n % 1499},Example,2011-05-05,2026-11-02,Petit larceny" for n in range(1500)]
    rows.write_text("\n".join(["NUM,GIVEN,FAMILY,BORN,DATE,OFFENSE", *lines, ""]), "utf-8")
    plan = imports.plan_import(rows, own)
    reads: list[object] = []
    asked = Unit.rows

    def counted(unit: Unit, statement: object) -> object:
        reads.append(statement)
        return asked(unit, statement)

    monkeypatch.setattr(Unit, "rows", counted)
    shown = office.ask(imports.preview, plan, skip_refused=True)
    assert len(reads) < 10
    assert [line.row for line in shown.lines if "row 2. Is it" in line.reason] == [1501]


def test_a_shipped_mapping_can_be_named_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert imports.mapping_path(Path("plain")) == imports.mapping_path(Path("plain.toml")) == PLAIN
    assert imports.plan_import(ARRESTS, Path("nypd_queens.toml")).unused == ("PD_CD", "KY_CD")
    own = tmp_path / "plain.toml"
    own.write_text(PLAIN.read_text("utf-8"), "utf-8")
    assert imports.mapping_path(Path("plain.toml")) == Path("plain.toml")
    assert imports.mapping_path(own) == own


def test_a_mapping_for_people_brings_no_referrals(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="is for people, not for referrals"):
        imports.plan_import(ARRESTS, asset("court/people.toml"), kind="referrals")


def test_the_mapping_is_guessed_from_the_headers(tmp_path: Path) -> None:
    found = imports.guess_mapping(ARRESTS)
    assert found is not None
    assert found.path == NYPD
    assert "New York City Open Data" in found.source
    path = tmp_path / "list.csv"
    for headers, name in ((HEAD, "plain.toml"), ("GIVEN,FAMILY,ROLE\n", "people.toml")):
        path.write_text(headers, "utf-8")
        guessed = imports.guess_mapping(path)
        assert guessed is not None
        assert guessed.path.name == name
    path.write_text("Name,DOB\n", "utf-8")
    assert imports.guess_mapping(path) is None


def test_a_refusal_from_the_court_itself_names_the_row_and_writes_nothing(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = import_referrals.intake.take_in

    def refuses_the_second(unit: object, referral: object) -> object:
        if getattr(referral, "given", "") == "Ben":
            raise Refused("The court is closed.")
        return real(unit, referral)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(import_referrals.intake, "take_in", refuses_the_second)
    with pytest.raises(BadInput, match=r"Row 3: The court is closed\. Nothing was written\."):
        office.do(imports.run_import, planned(tmp_path, ANN + BEN))
    assert office.ask(cases.list_cases) == ()


def test_the_report_is_plain_values_for_other_programs(office: Office, tmp_path: Path) -> None:
    plan = planned(tmp_path, ANN + LATE)
    stopped = office.ask(imports.preview, plan)
    told = json.loads(json.dumps(imports.as_json(stopped)))
    assert {key: told[key] for key in ("rows", "added", "known", "written")} == {
        "rows": 2, "added": 0, "known": 0, "written": False,
    }  # fmt: skip
    assert told["refused"] == [{"row": 3, "reason": stopped.refused[0].reason}]
    assert told["lines"][0]["outcome"] == Outcome.HELD.value


def test_a_line_break_in_a_cell_is_a_blank(office: Office, tmp_path: Path) -> None:
    """Rule: Alt+Enter in a cell refuses no row; what may have several lines keeps them."""
    file = tmp_path / "breaks.csv"
    file.write_text(
        'NUM,GIVEN,FAMILY,OFFENSE,FACTS\nA-1,"Ann \n Lee",Reed,"Graffiti\r\non a wall","One.\nTwo."\n'
    )
    columns = {
        "NUM": "agency_number", "GIVEN": "given", "FAMILY": "family", "OFFENSE": "offense", "FACTS": "facts",
    }  # fmt: skip
    mapping = imports.mapping_from({"name": "ours", "kind": "referrals", "columns": columns})
    plan = imports.plan_import(file, mapping)
    read = plan.rows[0].texts
    assert (read["given"], read["offense"], read["facts"]) == ("Ann Lee", "Graffiti on a wall", "One.\nTwo.")
    assert office.ask(imports.preview, plan).added == 1
