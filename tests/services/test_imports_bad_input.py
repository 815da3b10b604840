"""What a referrer's list may hold that it should not: a sentence, nothing lost, nothing half done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.lists import ANN, BEN, HEAD, planned, reasons
from youthcourt.domain.errors import BadInput
from youthcourt.services import cases, catalogue, imports
from youthcourt.services.office import Office
from youthcourt.services.people import full_name
from youthcourt.services.upkeep import open_court


@pytest.fixture
def office(court: Path, clock: Clock) -> Iterator[Office]:
    """An open court with its first eligibility rules."""
    opened = Office(open_court(court, PASSPHRASE, clock), clock=clock)
    opened.do(catalogue.seed_catalogues)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",Ann,Example,,Theft\n", "The agency number is missing"),
        (",,,2026-11-02,Theft\n", "needs a name or the agency's number"),
        ("A-1,Ann,Example,02/11/2026,Theft\n", "not a date written as YYYY-MM-DD"),
        ("A-1,Ann,Example,1026-11-02,Theft\n", "cannot be right"),
        ("A-1,Ann,Example,2026-11-02,Theft,of a bicycle\n", "more cells than the header"),
        ("A-1,Ann\u202e,Example,2026-11-02,Theft\n", "hidden control character (U+202E)"),
        ("A-1," + "x" * 1_000_000 + ",Example,2026-11-02,Theft\n", "1,000,000 characters; at most 200 fit"),
        ("A-1,An\x07n,Example,2026-11-02,Theft\n", "hidden control character (U+0007)"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_with_its_number(
    office: Office, tmp_path: Path, row: str, why: str
) -> None:
    report = office.ask(imports.preview, planned(tmp_path, BEN + row))
    assert why in reasons(report)[3]
    assert all(len(line.label) <= 60 for line in report.lines)


@pytest.mark.parametrize(
    "name", ["<b>Ann</b>", "=1+1", "@SUM(A1)", "מרים", "عمر", "O'Neill-Łuczak", "Nguyễn"]
)
def test_strange_names_are_kept_as_they_are(office: Office, tmp_path: Path, name: str) -> None:
    office.do(imports.run_import, planned(tmp_path, ANN.replace("Ann", name)))
    assert [line.given for line in office.ask(cases.list_cases)] == [name]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_names_survive_the_encodings_of_office_programs(
    office: Office, tmp_path: Path, encoding: str
) -> None:
    rows = (HEAD + ANN.replace("Ann", "Zoë").replace("Example", "Núñez")).encode(encoding)
    office.do(imports.run_import, planned(tmp_path, rows))
    assert [full_name(c.given, c.family) for c in office.ask(cases.list_cases)] == ["Zoë Núñez"]


@pytest.mark.parametrize(
    ("rows", "why"),
    [(b"", "is empty"), (HEAD.encode(), "no rows below it"), (b"\xff\xd8\xff\xe0", "cannot be read"),
     (b"A,B\n1,2\n", "no column “NUM”")],
)  # fmt: skip
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, rows: bytes, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        planned(tmp_path, rows)
