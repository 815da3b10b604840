"""Files in, papers out, from the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from tests.house.readers import pages

Run = Callable[..., Ran]

HEAD = "NUM,GIVEN,FAMILY,DATE,OFFENSE\n"


@pytest.fixture
def court(youthcourt: Run, tmp_path: Path) -> Path:
    """A court made by the command line, with its catalogues."""
    assert youthcourt("new", tmp_path / "c", "--name", "Maple").code == 0
    return tmp_path / "c"


def sheet(tmp_path: Path, *rows: str, encoding: str = "utf-8") -> Path:
    """Return a CSV file with these rows."""
    path = tmp_path / "in.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding)
    return path


def test_referrals_come_in_and_come_in_once(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """A second import of the same file adds nothing and says so for each row."""
    file = sheet(tmp_path, "A-1,Ana,Quist,2026-10-01,Graffiti", "A-2,Bo,Quell,2026-10-02,Trespass")
    first = youthcourt("import", "referrals", file, "--map", "plain.toml", "--json", court=court)
    assert (first.code, first.json["added"], first.json["known"], first.json["refused"]) == (0, 2, 0, [])
    again = youthcourt("import", "referrals", file, "--map", "plain.toml", court=court)
    assert again.code == 0
    assert again.out.count("Known") >= 2
    assert len(youthcourt("cases", "--json", court=court).json) == 2


def test_one_refused_row_stops_all(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """Exit 1, nothing written, the JSON printed all the same; --skip-refused takes the rest."""
    file = sheet(tmp_path, "A-1,Ana,Quist,2026-10-01,Graffiti", "A-2,Bo,Quell,10/02/2026,Trespass")
    stopped = youthcourt("import", "referrals", file, "--map", "plain.toml", "--json", court=court)
    assert stopped.code == 1
    assert stopped.json["added"] == 0
    assert stopped.json["refused"][0]["row"] == 3
    assert youthcourt("cases", "--json", court=court).json == []
    taken = youthcourt(
        "import", "referrals", file, "--map", "plain.toml", "--json", "--skip-refused", court=court
    )
    assert (taken.code, taken.json["added"]) == (0, 1)


def test_a_dry_run_writes_nothing(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """It says per row what would happen and why."""
    file = sheet(tmp_path, "A-1,Ana,Quist,2026-10-01,Possession of a weapon")
    dry = youthcourt("import", "referrals", file, "--map", "plain.toml", "--dry-run", court=court)
    assert dry.code == 0
    assert "weapon" in dry.out
    assert youthcourt("cases", "--json", court=court).json == []


def test_what_was_typed_is_plain_text(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """Markup, formulas and right-to-left names are kept to the letter."""
    names = ["<b>Bo</b>", "=1+1", "سارة", "D'Angelo"]
    file = sheet(tmp_path, *(f"A-{n},{name},Quist,2026-10-01,Graffiti" for n, name in enumerate(names)))
    assert youthcourt("import", "referrals", file, "--map", "plain.toml", court=court).code == 0
    kept = [case["respondent"]["given"] for case in youthcourt("cases", "--json", court=court).json]
    assert kept == names


def test_a_megabyte_in_a_name_is_refused(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """The row is named and nothing is written."""
    file = sheet(tmp_path, f"A-1,{'x' * 1_000_000},Quist,2026-10-01,Graffiti")
    refused = youthcourt("import", "referrals", file, "--map", "plain.toml", "--json", court=court)
    assert refused.code == 1
    assert len(refused.json["refused"][0]["reason"]) < 300


def test_people_come_in_from_a_sheet(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """Jurors with oath and permission from the court's old list."""
    path = tmp_path / "people.csv"
    path.write_text("GIVEN,FAMILY,ROLE\nAda,Quist,volunteer\n", "utf-8")
    assert youthcourt("import", "people", path, "--json", court=court).json["added"] == 1
    assert youthcourt("find", "ada", "--json", court=court).json[0]["kind"] == "person"


def test_a_mapping_for_people_is_not_used_for_referrals(youthcourt: Run, court: Path, tmp_path: Path) -> None:
    """The kind of mapping must be the kind of import."""
    file = sheet(tmp_path, "A-1,Ana,Quist,2026-10-01,Graffiti")
    assert youthcourt("import", "referrals", file, "--map", "people.toml", court=court).code == 1


def test_the_packet_and_its_ballots(youthcourt: Run, sample_court: Path, tmp_path: Path) -> None:
    """The ballots stand beside the packet, identical, in a file of their own."""
    out = tmp_path / "saturday.pdf"
    made = youthcourt("packet", "2026-11-28", "-o", out, "--paper", "a4", court=sample_court)
    assert made.code == 0
    ballots = pages((tmp_path / "saturday-ballots.pdf").read_bytes())
    assert len(pages(out.read_bytes())) >= 20
    assert len(set(ballots)) == 6


def test_a_hearing_without_cleared_facts_is_told_on_standard_error(
    youthcourt: Run, sample_court: Path, tmp_path: Path
) -> None:
    """The papers print all the same; the warning names the case and nobody."""
    waiting = youthcourt("cases", "--stage", "accepted", "--json", court=sample_court).json[0]
    number, family = waiting["number"], waiting["respondent"]["family"]
    assert youthcourt("schedule", number, "--date", "2026-12-05", court=sample_court).code == 0
    made = youthcourt("packet", "2026-12-05", "-o", tmp_path / "x.pdf", court=sample_court)
    assert made.code == 0
    assert f"The facts are not cleared for jurors in {number}: " in made.err
    assert family not in made.err
    assert "not cleared" not in made.out


def test_a_packet_for_staff_has_no_ballots(youthcourt: Run, sample_court: Path, tmp_path: Path) -> None:
    """--audience staff prints what staff hold."""
    out = tmp_path / "staff.pdf"
    assert youthcourt("packet", "2026-11-28", "-o", out, "--audience", "staff", court=sample_court).code == 0
    assert not (tmp_path / "staff-ballots.pdf").exists()


def test_a_packet_that_cannot_be_written_is_one_sentence(
    youthcourt: Run, sample_court: Path, tmp_path: Path
) -> None:
    """A folder that is not there: nothing is written, exit 1."""
    refused = youthcourt("packet", "2026-11-28", "-o", tmp_path / "no" / "x.pdf", court=sample_court)
    assert refused.code == 1
    assert "Traceback" not in refused.err


def test_no_sitting_no_packet(youthcourt: Run, sample_court: Path, tmp_path: Path) -> None:
    """A day without a sitting is refused."""
    assert youthcourt("packet", "2026-11-27", "-o", tmp_path / "x.pdf", court=sample_court).code == 1
    assert not (tmp_path / "x.pdf").exists()
