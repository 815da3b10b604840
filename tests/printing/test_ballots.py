"""Ballots: sheets that cannot be told apart (mission, *Never*; issue, the packet)."""

from __future__ import annotations

import re
from itertools import groupby

from tests.printing.papers import CANARIES, hearing, juror_case, packet
from tests.printing.reading import bookmarks, opened, pages, picture
from youthcourt.domain.criteria import PARTS
from youthcourt.printing.documents.wording import default_wording
from youthcourt.printing.packet import render_ballots


def test_there_is_a_ballot_for_each_juror_and_one_to_spare() -> None:
    read = pages(render_ballots(packet(hearings=(hearing(juror_case(), jurors=4),))))
    assert len(read) == 5
    assert all("Maria L." in page for page in read)


def test_ballots_of_a_case_are_the_same_to_the_last_byte_and_dot() -> None:
    paper = render_ballots(packet())
    reader = opened(paper)
    drawn = [page.get_contents() for page in reader.pages]
    contents = [content.get_data() if content is not None else b"" for content in drawn]
    runs = [(len(list(same))) for _, same in groupby(contents)]
    assert runs == [7, 7]
    assert len({picture(paper, index).tobytes() for index in range(7)}) == 1


def test_a_ballot_has_no_page_number_copy_number_form_number_or_name_line() -> None:
    for page in pages(render_ballots(packet())):
        without_case = page.replace("YC-2026-0012", "").replace("YC-2026-0015", "")
        assert not re.search(r"(?i)page|copy|form|\bof \d|seat|juror\b|\bname:|YC-", without_case)
        assert "Do not write your name." in page
        marks = [int(number) for number in re.findall(r"\d+", without_case)]
        assert sorted(marks) == [1, 2, 3, 4, 28, 2026], "the criteria's numbers and the printed date alone"


def test_no_word_of_staff_fields_is_on_a_ballot() -> None:
    read = " ".join(pages(render_ballots(packet())))
    assert not [word for word in CANARIES if word in read]


def test_ballots_print_on_one_side_so_that_two_are_never_one_sheet() -> None:
    reader = opened(render_ballots(packet()))
    assert reader.trailer["/Root"]["/ViewerPreferences"]["/Duplex"] == "/Simplex"


def test_bookmarks_name_the_case_and_not_the_sheet() -> None:
    titles = [title for _, title, _ in bookmarks(render_ballots(packet()))]
    assert titles == ["Ballot Case YC-2026-0012 · Maria L.", "Ballot Case YC-2026-0015 · Devon O."]


def test_the_four_criteria_and_three_ticks_for_the_second_are_on_it() -> None:
    wording = default_wording()
    page = pages(render_ballots(packet()))[0]
    assert all(criterion.words in page for criterion in wording.criteria)
    assert page.count("not yet") == page.count("partly") == page.count("yes") - page.count("not yes") == 6
    for part in ("The family", "The community", "The victim"):
        assert part in page


def test_the_codes_of_the_ballot_are_those_the_counts_are_kept_under() -> None:
    codes = [part.code for criterion in default_wording().criteria for part in criterion.parts]
    assert codes == [part.code for part in PARTS]
