"""A list leaves the court: first the trail, with the names of the fields, then the file."""

from __future__ import annotations

from pathlib import Path

from tests.services.desk import Desk
from youthcourt.services.list_export import FileKind, kind_of, note_export, write_list


def test_an_export_stands_in_the_trail_with_its_fields_and_no_value(desk: Desk) -> None:
    desk.refer("Maria", "Lopez")
    desk.do(note_export, "cases", ["Case", "Next step"])
    row = desk.rows("audit")[-1]
    assert (row["action"], row["kind"], row["object_id"], row["fields"]) == (
        "export", "list", "cases", "case next_step",
    )  # fmt: skip
    assert "Lopez" not in str(row)


def test_the_name_of_the_file_says_what_it_is(tmp_path: Path) -> None:
    assert kind_of(Path("cases.CSV")) is FileKind.CSV
    assert kind_of(Path("cases.xlsx")) is kind_of(Path("cases")) is FileKind.XLSX
    for name, head in (("a.csv", b"\xef\xbb\xbfCase"), ("a.xlsx", b"PK")):
        assert write_list(tmp_path / name, ["Case"], [["YC-1"], ["YC-2"]]) == 2
        assert (tmp_path / name).read_bytes().startswith(head)
