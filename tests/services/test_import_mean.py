"""Files as they come: titles, blank rows, marks, encodings, odd dates; each refusal is one sentence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.services.desk import refusal
from youthcourt.domain.errors import BadInput
from youthcourt.services import import_sources, imports
from youthcourt.services.imports import Plan


def proposed(path: Path) -> Plan:
    """Return the plan of a file as the program reads it when nobody corrects it."""
    source = import_sources.read_source(path)
    kind, columns = import_sources.proposed(source)
    orders = {header: one.orders[0] for header, one in import_sources.orders_of(source, columns).items()}
    return imports.plan_import(path, import_sources.mapping_of(source, kind, columns, orders))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("\ufeffMaple;;\n;;\nName;DOB;Offense\nZoë Núñez;13/04/2011;x\n;;\nBo Lee;03/04/2011;y\n", "utf-8"),
        ("Name;DOB;Offense\r\nZoë Núñez;13.4.11;“x”\r\nBo Lee;3.4.11;y\r\n", "cp1252"),
        ("Name\tDOB\tOffense\nZoë Núñez\t13-Apr-11\tx\nBo Lee\t40636\ty\n", "utf-16"),
        ("sep=;\nName;DOB;Offense\nZoë Núñez;2011-04-13;x\nBo Lee;20110403;y\n", "utf-8"),
    ],
)
def test_a_text_file_is_read_however_it_was_saved(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "ours.csv"
    path.write_bytes(text.encode(encoding))
    zoe, bo = proposed(path).rows
    assert (zoe.texts["given"], zoe.texts["family"]) == ("Zoë", "Núñez")
    assert (zoe.dates["birth_date"], bo.dates["birth_date"]) == (date(2011, 4, 13), date(2011, 4, 3))


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.csv", b"", "is empty. Choose the file that holds the rows."),
        ("a.csv", b"\n ,,\n", "is empty. Choose the file that holds the rows."),
        ("a.csv", b"Name,DOB,Offense\n", "has a header but no rows below it. Choose the file with the rows."),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "older Excel format. Open it, save it as"),
        (
            "a.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "is locked with a password. Open it, save it without the password, and choose that file.",
        ),
        ("a.xls", b"<html><table><tr><td>Name</td></tr></table></html>", "cannot be read as a spreadsheet"),
        ("a.xls", b'\xef\xbb\xbf<?xml version="1.0"?><Workbook/>', "cannot be read as a spreadsheet"),
        ("a.csv", b'Name,DOB,Offense\n"Ann,2011-04-13,x\n', "A quotation mark in “a.csv” is not closed"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path: Path, name: str, data: bytes, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    assert told in refusal(lambda: proposed(path), BadInput)
