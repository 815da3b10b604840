"""Which files may be kept: bare names, a size within the limit, never a program under any name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.attachments import MEGABYTE, PROGRAMS, check_kind, check_size, ending, file_name
from youthcourt.domain.errors import BadInput, Refused


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [("scan.pdf", "scan.pdf"), ("C:\\Users\\Dana\\scan.pdf", "scan.pdf"), ("/home/dana/a b.png", "a b.png")],
)
def test_a_file_is_kept_by_its_bare_name(given_name: str, kept: str) -> None:
    assert file_name(given_name) == kept


@pytest.mark.parametrize("nothing", ["", "  ", "...", "/home/dana/"])
def test_a_file_without_a_name_is_refused(nothing: str) -> None:
    with pytest.raises(BadInput, match="a name"):
        file_name(nothing)


def test_a_name_that_hides_its_ending_is_refused() -> None:
    """A mark that turns text around makes ``scanexe.pdf`` out of a program's name."""
    with pytest.raises(BadInput):
        file_name("scan\u202efdp.exe")


@pytest.mark.parametrize(
    ("name", "last"),
    [("a.PDF", "pdf"), ("a", ""), (".hidden", ""), ("a.tar.gz", "gz"), ("run.exe. .", "exe"), ("", "")],
)
def test_the_ending_is_what_a_machine_goes_by(name: str, last: str) -> None:
    assert ending(name) == last


@given(limit=st.integers(1, 50), size=st.integers(-5, 60 * MEGABYTE))
def test_the_size_is_within_the_limit_and_above_nothing(limit: int, size: int) -> None:
    fits = 0 < size <= limit * MEGABYTE
    if fits:
        check_size(size, limit)
    else:
        with pytest.raises(Refused):
            check_size(size, limit)


@given(last=st.sampled_from(sorted(PROGRAMS)), loud=st.booleans(), tail=st.sampled_from(["", ".", " ", ". "]))
def test_no_program_is_kept_by_its_name(last: str, loud: bool, tail: str) -> None:
    name = f"scan.pdf.{last.upper() if loud else last}{tail}"
    with pytest.raises(Refused, match="Programs"):
        check_kind(name, b"harmless")


@pytest.mark.parametrize("begins", [b"MZ\x90\x00", b"\x7fELF\x02", b"#!/bin/sh\n", b"\xcf\xfa\xed\xfe"])
def test_no_program_is_kept_under_another_name(begins: bytes) -> None:
    with pytest.raises(Refused, match="Programs"):
        check_kind("scan.pdf", begins)


@pytest.mark.parametrize("name", ["scan.pdf", "photo.JPG", "letter.docx", "no ending"])
def test_scans_photos_and_documents_are_kept(name: str) -> None:
    check_kind(name, b"%PDF-1.7")
