"""What stays together on a page: heads with rows, lines with lines, signatures with signatures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.printing.papers import DAY, ITEMS, WORDING, cover, hearing, juror_case, packet, setup
from tests.printing.reading import pages
from youthcourt.printing.agreement import agreement
from youthcourt.printing.compose import WRITING, Composer
from youthcourt.printing.documents.cover import PersonLine, SeatLine
from youthcourt.printing.documents.docket import Docket, DocketLine
from youthcourt.printing.documents.family import Agreement
from youthcourt.printing.documents.jury import OrderedItem
from youthcourt.printing.documents.setup import Audience, PaperSize
from youthcourt.printing.flow import Strip, paginate
from youthcourt.printing.packet import render_packet
from youthcourt.printing.tables import Column, table
from youthcourt.printing.typeset import CELL, hanging

WIDE = 400.0


def _split(fill: Callable[[Composer], None], filler: float, height: float = 300) -> list[int]:
    """Return how many strips of *fill* stand on each page, below *filler* points of something else."""
    sheet = Composer(WIDE)
    fill(sheet)
    before = Strip(filler, lambda _canvas, _top: None)
    pages = paginate([before, *sheet.strips], height)
    return [sum(strip is not before for strip, _ in page) for page in pages]


@pytest.mark.parametrize("filler", range(0, 300, 7))
def test_no_writing_line_stands_alone_on_a_page(filler: int) -> None:
    assert 1 not in _split(lambda sheet: sheet.lines(6), filler)


@pytest.mark.parametrize("filler", range(0, 300, 7))
def test_a_heading_and_a_tables_head_have_two_rows_with_them(filler: int) -> None:
    def rows(sheet: Composer) -> None:
        sheet.heading("Copies")
        table(sheet, (Column("Copy", 1),), [(str(number),) for number in range(1, 8)])

    first, *after = (count for count in _split(rows, filler) if count)
    assert first >= 4, "heading, head and two rows"
    assert all(count >= 3 for count in after), "the repeated head and two rows"


@pytest.mark.parametrize("filler", range(0, 300, 7))
def test_no_item_of_a_list_stands_alone_on_a_page(filler: int) -> None:
    assert 1 not in _split(lambda sheet: sheet.bullets(["one", "two", "three", "four"]), filler)


def test_one_line_one_row_and_one_item_are_kept_with_nothing_below() -> None:
    for fill in (
        lambda sheet: sheet.lines(1),
        lambda sheet: sheet.bullets(["one"]),
        lambda sheet: table(sheet, (Column("A", 1),), [("1",)]),
    ):
        sheet = Composer(WIDE)
        fill(sheet)
        assert not sheet.strips[-1].keep


def test_a_whole_too_tall_for_a_page_is_parted_where_its_parts_allow() -> None:
    sheet = Composer(WIDE)
    with sheet.together():
        sheet.heading("Signatures")
        sheet.lines(20)
    counts = [len(page) for page in paginate(sheet.strips, 10 * WRITING)]
    assert counts[0] >= 3
    assert counts[-1] >= 2
    assert sum(counts) == 21


@pytest.mark.parametrize("size", PaperSize)
def test_an_agreement_of_two_things_is_one_page(size: PaperSize) -> None:
    papers = hearing(juror_case(), items=ITEMS[:2], jurors=1)
    assert len(agreement(setup(size), papers.agreement).pages) == 1


@pytest.mark.parametrize("size", PaperSize)
def test_an_agreement_with_six_guardians_fills_its_first_page_and_keeps_signatures_together(
    size: PaperSize,
) -> None:
    guardians = tuple(PersonLine(f"Guardian{number} Example", "Parent") for number in range(1, 7))
    document = Agreement("YC-1", WORDING.consequences, "Maria", guardians, ITEMS, DAY, 3)
    papers = replace(hearing(juror_case(), jurors=1), agreement=document)
    whole = render_packet(packet(setup(size), hearings=(papers,)), Audience.STAFF)
    first, second = [page for page in pages(whole) if "Form YC-20" in page][:2]
    assert all(sentence in first for sentence in WORDING.consequences)
    assert all(guardian.name in second for guardian in guardians)
    assert "Signatures" in second


def test_an_agreement_with_a_crowd_of_guardians_loses_nobody() -> None:
    guardians = tuple(PersonLine(f"Guardian{number:02d}", "Parent") for number in range(1, 31))
    papers = hearing(juror_case(), jurors=1)
    many = replace(papers, agreement=replace(papers.agreement, guardians=guardians))
    read = "".join(pages(render_packet(packet(hearings=(many,)), Audience.STAFF)))
    assert all(read.count(f"Guardian: {guardian.name}") == 3 for guardian in guardians)


def test_the_essays_topic_has_a_line_of_its_own_below_its_row() -> None:
    read = pages(render_packet(packet(hearings=(hearing(juror_case(), jurors=1),)), Audience.JURORS))
    (sheet,) = [page for page in read if "What the jury proposes" in page]
    assert "Essay 300 to 600 words Essay, topic and length: Workshop" in sheet


def test_a_long_name_in_the_docket_goes_on_under_itself_with_its_own_seat_number() -> None:
    lines = hanging("12.", "Maximiliana Konstantinopolitanska-Featherstonehaugh", CELL, 120)
    assert lines[0].text.startswith("12. Maximiliana")
    assert lines[0].indent == 0
    assert len(lines) > 1
    assert all(line.indent > 10 and line.indent + line.width <= 120 for line in lines[1:])
    assert hanging("1.", "", CELL, 120)[0].text == "1. "
    seats = (SeatLine(2, "Ana Quist"), SeatLine(5, "Bo Quell"))
    line = DocketLine("9:30 AM", "YC-1", "Maria", "Larceny", "Room A", panel=seats)
    read = pages(render_packet(packet(docket=Docket(DAY, "", (line,)), hearings=())))
    assert "2. Ana Quist 5. Bo Quell" in read[0]


def test_the_seats_on_cover_and_copies_are_the_panels_own_after_somebody_left() -> None:
    seats = (1, 2, 4, 5, 6)
    panel = tuple(SeatLine(seat, f"Juror{seat}") for seat in seats)
    papers = replace(
        hearing(juror_case()), seats=seats, cover=replace(cover("YC-2026-0012", "Maria"), panel=panel)
    )
    read = pages(render_packet(packet(hearings=(papers,))))
    assert "Copy 3 of 6 · Juror seat 4" in " ".join(read)
    assert "Copy 5 of 5 · Juror seat 6" in " ".join(read)
    assert "Juror seat 3" not in " ".join(read)
    staff = " ".join(page for page in read if "Form YC-00" in page)
    assert "3 Juror seat 4" in staff
    assert "6 Judge" in staff


def test_the_cover_counts_the_forms_as_well_and_tells_languages_apart() -> None:
    read = pages(render_packet(packet(hearings=(hearing(juror_case(), jurors=1),)), Audience.STAFF))
    staff = " ".join(page for page in read if "Form YC-00" in page)
    assert "Deliberation worksheet · foreperson" in staff
    assert staff.count("Result of the jury · ") == 2
    assert "Languages What the victim wishes Spanish" in staff or "Languages Spanish" in staff


def test_what_the_judge_approved_is_on_the_result_with_name_and_day() -> None:
    papers = hearing(juror_case(), jurors=1)
    approved = replace(
        papers.disposition,
        items=(OrderedItem("Essay", topic_withheld=True),),
        held_on=DAY,
        unanimous=True,
        foreperson_words="We believe in you.",
        judge="Ruth Gavel",
        approved_on=DAY,
        changed=True,
    )
    drawn = render_packet(packet(hearings=(replace(papers, disposition=approved),)), Audience.JURORS)
    result = next(page for page in pages(drawn) if "Form YC-19" in page)
    assert "We believe in you." in result
    assert "Judge: Ruth Gavel" in result
    assert result.count("Nov 28, 2026") == 3, "the hearing, the approval and the printing"
    plain = replace(approved, changed=False, items=(OrderedItem("Essay"),))
    same = render_packet(packet(hearings=(replace(papers, disposition=plain),)), Audience.JURORS)
    assert same != drawn, "the tick moves, and no line stands in place of a topic"
