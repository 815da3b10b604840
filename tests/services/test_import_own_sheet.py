"""The court's own spreadsheet: titles above its headers, no number in its rows, people who are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.workbooks import xlsx
from tests.services.desk import Desk, refusal
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.exchange.sheet import sheet_rows
from youthcourt.exchange.tables_in import table_from
from youthcourt.services import cases, import_errors, import_sources, imports
from youthcourt.services.import_cards import card_of, first_cards
from youthcourt.services.imports import ImportReport, Outcome, Plan
from youthcourt.store.audit import Span
from youthcourt.store.tables import Incident, IncidentParty, Person
from youthcourt.store.unit import Unit

TITLES = "Maple Youth Court,,,,,,,\n,,,,,,,\nYoung person,,,Offense,,,,\n"
HEAD = "Name,DOB,Incident date,Offense,Parent,Parent phone,Relationship,Victim\n"
ANN = "Ann Reed,05/06/2011,09/30/2026,Graffiti,Robin Reed,555-0101,Mother,\n"
BEN = "Ben Moss,04/13/2012,10/02/2026,Trespass,,,,Vera Stone\n"


def planned(folder: Path, text: str, name: str = "ours.csv") -> Plan:
    """Return the plan of the court's own sheet as the program proposes it."""
    path = folder / name
    path.write_text(text, "utf-8")
    source = import_sources.read_source(path)
    kind, columns = import_sources.proposed(source)
    orders = {header: one.orders[0] for header, one in import_sources.orders_of(source, columns).items()}
    return imports.plan_import(path, import_sources.mapping_of(source, kind, columns, orders))


def taken(desk: Desk, plan: Plan, answers: imports.Answers | None = None) -> ImportReport:
    """Import the rows that can be used, with what was said of those like somebody."""
    return desk.do(imports.run_import, plan, skip_refused=True, answers=answers)


def test_headers_below_titles_and_empty_lines_are_found(desk: Desk, tmp_path: Path) -> None:
    """Rule: the row whose words are known is the header, not the first that holds something."""
    plan = planned(tmp_path, TITLES + HEAD + ANN + BEN)
    assert plan.headers[:2] == ("Name", "DOB")
    assert (plan.mapping.header_row, [row.number for row in plan.rows]) == (4, [5, 6])
    report = taken(desk, plan)
    assert (report.added, report.lines[0].row) == (2, 5)
    source = import_sources.read_source(tmp_path / "ours.csv")
    found = desk.ask(import_sources.recognized, source)
    assert found is not None
    assert found[1] == plan.mapping


def test_the_sheet_with_the_rows_is_found_and_another_can_be_chosen(tmp_path: Path) -> None:
    sheets = {"Notes": [["Name", "DOB"], ["x", "y"]], "2026": [["Title"], *_cells(HEAD + ANN + BEN)]}
    path = tmp_path / "book.xlsx"
    path.write_bytes(xlsx(sheets["2026"], before={"Notes": sheets["Notes"]}))
    source = import_sources.read_source(path)
    assert (source.place.sheet, source.place.header_row) == ("Referrals", 2)
    assert source.heads[0] == (1, "Title")
    other = import_sources.on_sheet(source, "Notes")
    assert other.headers == ("Name", "DOB")
    assert source.on("Referrals", 1).headers == ("Title",)
    assert source.sheets == ("Notes", "Referrals")


def _cells(text: str) -> list[list[str]]:
    return [line.split(",") for line in text.splitlines()]


def test_rows_without_a_number_add_nothing_the_second_time(desk: Desk, tmp_path: Path) -> None:
    plan = planned(tmp_path, HEAD + ANN + BEN + ANN)
    report = taken(desk, plan)
    assert [line.outcome for line in report.lines] == [Outcome.ADDED, Outcome.ADDED, Outcome.KNOWN]
    assert "stand in row 2; this row adds nothing" in report.lines[2].reason
    before = desk.everything()
    again = taken(desk, plan)
    assert (again.added, again.known) == (0, 3)
    assert again.lines[0].reason.startswith("Already here as case ")
    assert desk.everything() == before


def test_what_stands_beside_the_referral_comes_with_it(desk: Desk, tmp_path: Path) -> None:
    head = "Name,DOB,Incident date,Offense,Parent,Parent phone,Relationship,Victim,Shop,Restitution,"
    head += "Interpreter,Deferral start,Deferral end\n"
    rows = (
        "Ann Reed,05/13/2011,09/30/2026,Graffiti,Robin Reed,555-0101,Mother,,Maple Shop,$20.50,Spanish,"
        "10/01/2026,12/31/2026\n"
        "Ben Moss,04/13/2012,10/02/2026,Trespass,Kim Moss,,,Vera Stone,,10,,,\n"
        "Cy Low,04/14/2012,10/02/2026,Trespass,,,,,,33,,,\n"
        "Di Roe,04/14/2012,10/02/2026,Trespass,,,,,Maple Shop,,,,\n"
    )
    report = taken(desk, planned(tmp_path, head + rows))
    assert report.added == 4
    page = desk.ask(cases.case_page, report.lines[0].case)
    (guardian,) = page.guardians
    assert (guardian.name, guardian.capacity.value, guardian.may_sign) == ("Robin Reed", "parent", True)
    (other,) = desk.ask(cases.case_page, report.lines[1].case).guardians
    assert (other.capacity.value, other.may_sign) == ("other", False)
    parties, losses, persons = desk.ask(_written)
    assert parties == [(1000, True), (2050, False), (None, False)]
    assert 3300 in losses
    assert "Spanish" in persons


def _written(unit: Unit) -> tuple[list[tuple[int | None, bool]], list[int | None], list[str]]:
    parties = [(row.claim_cents, row.person_id is not None) for row in unit.find(IncidentParty)]
    told = sorted(parties, key=lambda one: (one[0] is None, one[0] or 0))
    losses = [row.loss_cents for row in unit.find(Incident)]
    return told, losses, [row.interpreter for row in unit.find(Person)]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Ann Reed,05/13/2011,09/30/2026,Graffiti,Robin,555-0101,neighbor,", "does not say how the guardian"),
        ("Ann,05/13/2011,09/30/2026,Graffiti,,,,", ""),
        ("Ann Reed,,,Graffiti,,,,", "The agency number is missing"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(desk: Desk, tmp_path: Path, row: str, why: str) -> None:
    report = desk.ask(imports.preview, planned(tmp_path, HEAD + BEN + row + "\n"))
    assert why in "".join(refused.reason for refused in report.refused)
    assert bool(report.refused) is bool(why)


def test_a_deferral_cannot_end_before_it_begins(desk: Desk, tmp_path: Path) -> None:
    text = (
        "Name,DOB,Offense,Deferral start,Deferral end\nAnn Reed,05/13/2011,Graffiti,10/30/2026,10/01/2026\n"
    )
    (refused,) = desk.ask(imports.preview, planned(tmp_path, text)).refused
    assert "The deferral must end after" in refused.reason


def test_rows_with_errors_can_be_mended_in_a_file_and_imported(desk: Desk, tmp_path: Path) -> None:
    """Rule: the original columns with the reason beside them; mended, it is read as its source was."""
    bad = "=Cy Low,someday,09/30/2026,Graffiti,,,,\n"
    plan = planned(tmp_path, TITLES + HEAD + ANN + bad)
    report = taken(desk, plan)
    for name in ("errors.xlsx", "errors.csv"):
        path = tmp_path / name
        assert import_errors.save_errors(plan, report, path) == 1
        read = table_from(path.read_bytes(), name)
        assert read.headers == (*plan.headers, import_sources.REASON)
        assert "cannot be read as a date" in str(read.rows[0].values[-1])
        assert str(read.rows[0].values[0]).lstrip("'") == "=Cy Low"
    mended = (
        (tmp_path / "errors.csv").read_text("utf-8-sig").replace("someday", "04/13/2012").replace("'=", "")
    )
    (tmp_path / "mended.csv").write_text(mended, "utf-8")
    found = desk.ask(import_sources.recognized, import_sources.read_source(tmp_path / "mended.csv"))
    assert found is not None
    assert found[1].columns == plan.mapping.columns
    again = imports.plan_import(tmp_path / "mended.csv", found[1])
    assert taken(desk, again).added == 1
    assert import_errors.save_errors(again, desk.ask(imports.preview, again), tmp_path / "none.csv") == 0
    assert table_from((tmp_path / "none.csv").read_bytes(), "none.csv").headers == (
        *plan.headers, import_sources.REASON,
    )  # fmt: skip


class _Stop(Refused):
    """The person stopped."""


def test_a_source_without_its_file_stays_where_it_is() -> None:
    source = import_sources.Source("book.xlsx", sheet_rows([(1, ["Name"]), (2, ["x"])], file="book.xlsx"))
    assert (source.sheets, source.heads) == ((), ())
    assert import_sources.on_sheet(source, "Notes") is source.on("Notes", 3)


def test_a_list_of_people_needs_both_parts_of_the_name(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Given,Role\nAnn,juror\n")
    source = import_sources.read_source(path)
    columns = {"Given": "given"}
    sentence = refusal(lambda: import_sources.mapping_of(source, imports.Kind.PEOPLE, columns), BadInput)
    assert "Choose the column for “Last name”" in sentence
    assert desk.ask(import_sources.recognized, source) is None


def test_a_mapping_names_the_row_of_its_headers_by_a_number() -> None:
    table = {"name": "x", "kind": "referrals", "columns": {"A": "agency_number"}, "header_row": True}
    assert "header_row" in refusal(lambda: imports.mapping_from(table), BadInput)


@pytest.mark.parametrize("at", [0, 260, 600])
def test_an_import_stopped_in_the_middle_leaves_the_file_as_it_was(
    desk: Desk, tmp_path: Path, at: int
) -> None:
    """Done when: it can be cancelled with nothing written, in no table."""
    rows = "".join(f"Ann{n} Reed,05/06/2011,09/30/2026,Graffiti,Robin Reed,,,\n" for n in range(600))
    plan = planned(tmp_path, HEAD + rows)
    before = desk.office.store.connection.execute("SELECT * FROM audit").fetchall(), desk.everything()

    def stop(done: int, total: int) -> None:
        if done >= at and total == 600 and (done or not at):
            raise _Stop("Stopped before the end, as you asked.")

    assert "Stopped" in refusal(lambda: desk.do(imports.run_import, plan, progress=stop))
    after = desk.office.store.connection.execute("SELECT * FROM audit").fetchall(), desk.everything()
    assert after == before
    assert desk.ask(import_sources.remembered, plan.headers) is None


def test_a_long_import_asks_the_file_little_and_is_one_step_back(desk: Desk, tmp_path: Path) -> None:
    """Speed: statements a row stay under a bound, and Undo takes the whole import back."""
    rows = "".join(f"Ann{n} Reed,05/06/2011,09/30/2026,Graffiti,Robin Reed,,,\n" for n in range(600))
    plan = planned(tmp_path, HEAD + rows)
    before = desk.everything()
    told: list[str] = []
    desk.office.store.connection.set_trace_callback(told.append)
    taken(desk, plan)
    desk.office.store.connection.set_trace_callback(None)
    asked = [one for one in told if one.lstrip().upper().startswith("SELECT")]
    assert len(asked) < 600
    span = desk.office.steps.to_undo
    assert span is not None
    assert isinstance(span.span, Span)
    desk.office.undo()
    kept = {"audit", "history", "importsource", "numberseries"}
    after = {name: count for name, count in desk.everything().items() if name not in kept}
    assert after == {name: count for name, count in before.items() if name not in kept}


def test_a_row_is_shown_as_the_case_that_it_would_become(tmp_path: Path) -> None:
    plan = planned(tmp_path, HEAD + ANN + "Cy Low,someday,,,,,,\n")
    card = card_of(plan.rows[0], plan.kind)
    assert (card.row, card.title) == (2, "Ann Reed")
    assert dict(card.facts) == {
        "Birth date": "May 6, 2011",
        "Offense": "Graffiti · Sep 30, 2026",
        "Guardian": "Robin Reed · Mother · 555-0101",
    }
    source = import_sources.read_source(tmp_path / "ours.csv")
    assert "cannot be read as a date" in first_cards(source, plan.mapping)[1].problem


def test_columns_that_tell_no_row_from_another_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ours.csv"
    path.write_text("Name,Offense\nAnn Reed,Graffiti\n")
    source = import_sources.read_source(path)
    sentence = refusal(
        lambda: import_sources.mapping_of(source, imports.Kind.REFERRALS, {"Name": "name"}), BadInput
    )
    assert "or those of name and birth date or offense date" in sentence
