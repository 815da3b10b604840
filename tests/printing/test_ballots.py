"""Ballots: sheets that cannot be told apart (mission, *Never*; issue, the packet)."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

import pytest

from tests.printing.papers import CANARIES, hearing, juror_case, packet, setup
from tests.printing.reading import bookmarks, opened, pages, picture, squeezed
from youthcourt.domain.criteria import PARTS
from youthcourt.printing.documents.packet import SittingPacket
from youthcourt.printing.documents.setup import PaperSize
from youthcourt.printing.documents.wording import default_wording
from youthcourt.printing.packet import render_ballots
from youthcourt.services.catalogue import LONGEST_CRITERION


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


def _worded(words: str, part: str) -> SittingPacket:
    """Return a sitting whose court has these words for each criterion and each of its lines."""
    papers = hearing(juror_case(name="Maximiliana Wilhelmina Josephine Antoinette Elisabeth K. (0012)"))
    own = tuple(
        replace(
            criterion,
            words=words if len(criterion.parts) == 1 else criterion.words,
            parts=tuple(replace(line, words=part if line.words else "") for line in criterion.parts),
        )
        for criterion in papers.ballot.criteria
    )
    return packet(hearings=(replace(papers, ballot=replace(papers.ballot, criteria=own)),))


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("letters", [100, 150, LONGEST_CRITERION])
def test_a_ballot_is_one_sheet_however_long_the_courts_words_and_the_name_are(
    size: PaperSize, letters: int
) -> None:
    words = ("Understands well what it did to everyone and says so plainly " * 9)[:letters].strip()
    read = pages(render_ballots(replace(_worded(words, words), setup=setup(size))))
    assert len(read) == 7
    assert all("YC-2026-0012" in page and page.count("What I heard") == 4 for page in read)
    assert squeezed(read[0]).count(squeezed(words)) >= 3, "criteria 1, 3 and 4, whole"


def test_words_of_two_lines_shrink_the_gaps_and_not_the_print() -> None:
    two_lines = "Acknowledges the wrong and the part they played, and can say in plain words what it was"
    drawn = opened(render_ballots(_worded(two_lines, "The family and all who live there"))).pages[0]
    sizes = set()
    drawn.extract_text(
        visitor_text=lambda text, cm, tm, font, size: sizes.add((size, round(cm[0] * tm[0], 2)))
    )
    assert {scale for size, scale in sizes if size} == {1.0}


def test_the_print_of_the_longest_words_can_be_read() -> None:
    """No smaller than three quarters of the usual, 9 points for 12 (look reference, 5.1: small for forms)."""
    words = ("Understands well what it did to everyone and says so plainly " * 9)[:LONGEST_CRITERION]
    drawn = opened(render_ballots(_worded(words, words))).pages[0]
    sizes = set()
    drawn.extract_text(visitor_text=lambda text, cm, tm, font, size: sizes.add(round(cm[0] * tm[0], 2)))
    assert min(sizes) >= 0.75
