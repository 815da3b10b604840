"""People come in from a list: jurors with oath and permission, judges, mentors; never merged by guess."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.domain.consent import Capacity, Method
from youthcourt.domain.parts import Role
from youthcourt.places import asset
from youthcourt.services import imports, people
from youthcourt.services.imports import ImportReport, Plan
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson, PersonPage
from youthcourt.services.upkeep import open_court

PEOPLE = asset("court/people.toml")
HEAD = "GIVEN,FAMILY,BIRTH_DATE,PHONE,ROLE,OATH_ON,PERMISSION_ON,GUARDIAN_GIVEN,GUARDIAN_FAMILY,GUARDIAN_IS\n"
DEE = "Dee,Sample,2010-05-05,555-0101,juror,2026-10-01,2026-10-02,Rosa,Sample,mother\n"
JUDGE = "Eve,Sample,,555-0102,judge; volunteer,,,,,\n"


@pytest.fixture
def office(court: Path, clock: Clock) -> Iterator[Office]:
    """An open court."""
    opened = Office(open_court(court, PASSPHRASE, clock), clock=clock)
    yield opened
    opened.close()


def planned(folder: Path, rows: str, head: str = HEAD) -> Plan:
    """Return the plan of a list of people."""
    path = folder / "people.csv"
    path.write_text(head + rows, "utf-8")
    return imports.plan_import(path, PEOPLE, kind="people")


def pages(office: Office) -> dict[str, PersonPage]:
    """Return everybody's page by name."""
    return {line.name: office.ask(people.person_page, line.id) for line in office.ask(people.list_people)}


def outcomes(report: ImportReport) -> list[str]:
    """Return the outcome of each line."""
    return [line.outcome.value for line in report.lines]


def test_a_juror_comes_with_oath_guardian_and_permission_and_may_be_seated(
    office: Office, tmp_path: Path
) -> None:
    plan = planned(tmp_path, DEE + JUDGE)
    shown = office.ask(imports.preview, plan)
    assert [line.reason for line in shown.lines] == ["Juror", "Judge, Volunteer"]
    done = office.do(imports.run_import, plan)
    assert (done.rows, done.added, done.written) == (2, 2, True)
    found = pages(office)
    dee, rosa, judge = found["Dee Sample"], found["Rosa Sample"], found["Eve Sample"]
    assert (dee.juror, dee.mandated, dee.juror_missing) == (True, False, ())
    assert dee.person.birth_date == date(2010, 5, 5)
    assert [(g.name, g.capacity) for g in dee.guardians] == [("Rosa Sample", Capacity.PARENT)]
    assert {(c.signer, c.method, c.signed_on) for c in dee.consents} == {
        ("Dee Sample", Method.PAPER_ON_FILE, date(2026, 10, 1)),
        ("Rosa Sample", Method.PAPER_ON_FILE, date(2026, 10, 2)),
    }
    assert rosa.roles == (Role.GUARDIAN,)
    assert set(judge.roles) == {Role.JUDGE, Role.VOLUNTEER}
    assert (judge.person.birth_date, judge.person.email, judge.consents) == (None, "", ())


def test_a_juror_may_come_without_papers_and_a_guardian_without_permission(
    office: Office, tmp_path: Path
) -> None:
    rows = "Dee,Sample,,,juror,,,,,\nFay,Sample,,,juror,,,Rosa,Sample,foster carer\n"
    office.do(imports.run_import, planned(tmp_path, rows))
    found = pages(office)
    assert found["Dee Sample"].juror_missing
    assert found["Fay Sample"].guardians[0].capacity is Capacity.FOSTER_CARER
    assert found["Fay Sample"].consents == ()


def test_the_second_import_adds_nobody(office: Office, tmp_path: Path) -> None:
    plan = planned(tmp_path, DEE + JUDGE)
    office.do(imports.run_import, plan)
    again = office.do(imports.run_import, plan)
    assert (again.added, again.known, again.written) == (0, 2, True)
    assert all("Already here (in the list of people)" in line.reason for line in again.lines)


def test_the_same_name_with_another_birth_date_is_another_person(office: Office, tmp_path: Path) -> None:
    rows = "Dee,Sample,2010-05-05,,juror,,,,,\nDee,Sample,2009-01-01,,juror,,,,,\n"
    assert outcomes(office.do(imports.run_import, planned(tmp_path, rows))) == ["added", "added"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Dee,Sample,2010-05-05,,juror,,,,,\n", "Dee,Sample,,,juror,,,,,\n"),
        ("Dee,Sample,,555-0101,juror,,,,,\n", "DEE,sample,,555-0199,juror,,,,,\n"),
    ],
)
def test_who_cannot_be_told_apart_is_refused_and_never_merged(
    office: Office, tmp_path: Path, first: str, second: str
) -> None:
    """Situation 15 of the domain reference: the same name is a question, not an answer."""
    report = office.ask(imports.preview, planned(tmp_path, first + second))
    assert outcomes(report) == ["held", "refused"]
    assert "is already here (row 2), and it cannot be told" in report.refused[0].reason


def test_a_phone_written_otherwise_is_the_same_phone(office: Office, tmp_path: Path) -> None:
    rows = "Dee,Sample,,555-0101,juror,,,,,\nDee,Sample,,(555) 0101,juror,,,,,\n"
    report = office.ask(imports.preview, planned(tmp_path, rows))
    assert outcomes(report) == ["added", "known"]
    assert "row 2" in report.lines[1].reason


def test_somebody_whom_the_court_knows_stays_as_they_are(office: Office, tmp_path: Path) -> None:
    known = NewPerson(given="Dee", family="Sample", birth_date=date(2010, 5, 5))
    office.do(people.add_person, known, Role.RESPONDENT)
    assert outcomes(office.do(imports.run_import, planned(tmp_path, DEE))) == ["known"]
    assert pages(office)["Dee Sample"].roles == (Role.RESPONDENT,)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",,2010-05-05,,juror,,,,,\n", "needs a first or a last name"),
        ("Dee,Sample,05/05/2010,,juror,,,,,\n", "not a date written as YYYY-MM-DD"),
        ("Dee,Sample,2027-05-05,,juror,,,,,\n", "lies in the future"),
        ("Dee,Sample,1810-05-05,,juror,,,,,\n", "cannot be right"),
        ("Dee,Sample,,,respondent,,,,,\n", "“respondent” is no role that a list of people can give"),
        ("Dee,Sample,,,\u202ex,,,,,\n", "“�x” is no role"),
        ("Dee,Sample,,,juror,2027-01-01,,,,\n", "date of signing"),
        ("Dee,Sample,,,judge,2026-10-01,,,,\n", "Oath and permission are for jurors"),
        ("Dee,Sample,,,juror,,2026-10-01,,,\n", "who signed it?"),
        ("Dee,Sample,,,juror,,2026-10-01,Rosa,Sample,neighbor\n", "“neighbor” in the column GUARDIAN_IS"),
        ("Dee,Sample,,,juror,,2026-10-01,Rosa,Sample,\n", "how the guardian stands to the young person"),
        ("Dee\u202e,Sample,,,juror,,,,,\n", "First name holds a hidden control character"),
        ("x" * 300 + ",Sample,,,juror,,,,,\n", "at most 200 fit"),
    ],
)
def test_a_row_that_cannot_be_used_says_why(office: Office, tmp_path: Path, row: str, why: str) -> None:
    report = office.do(imports.run_import, planned(tmp_path, JUDGE + row))
    assert (report.added, report.written) == (0, False)
    assert why in report.refused[0].reason
    assert pages(office) == {}


def test_a_note_may_have_several_lines(office: Office, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(
        'kind = "people"\n[columns]\nA = "given"\nB = "family"\nC = "strengths"\n'
        'D = "guardian_given"\nE = "guardian_family"\nF = "guardian_capacity"\n',
        "utf-8",
    )
    path = tmp_path / "people.csv"
    path.write_text('A,B,C,D,E,F\nDee,Sample,"draws\nplays chess",Rosa,Sample,grandparent\n', "utf-8")
    office.do(imports.run_import, imports.plan_import(path, own))
    dee = pages(office)["Dee Sample"]
    assert (dee.person.strengths, dee.roles) == ("draws\nplays chess", ())
    assert dee.guardians[0].capacity is Capacity.GRANDPARENT
