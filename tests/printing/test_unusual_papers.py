"""Papers at their edges: nobody known yet, courts with long words of their own, texts without end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.printing.papers import DAY, WORDING, cover, hearing, juror_case, packet, setup
from tests.printing.reading import pages, pages_by_viewer, squeezed
from youthcourt.printing.count import page_count
from youthcourt.printing.documents.cover import PersonLine, StaffCover
from youthcourt.printing.documents.docket import Docket, DocketLine
from youthcourt.printing.documents.jury import OrderedItem, StatementOfFacts
from youthcourt.printing.documents.packet import HearingPapers
from youthcourt.printing.documents.setup import Audience
from youthcourt.printing.packet import render_ballots, render_packet


def _one(papers: HearingPapers, audience: Audience = Audience.ALL) -> bytes:
    return render_packet(packet(hearings=(papers,)), audience)


def _form(paper: bytes, form: str) -> str:
    """Return what a viewer finds within the edges of the pages of one form."""
    return " ".join(page for page in pages_by_viewer(paper) if f"Form {form}" in page)


def test_a_cover_of_a_hearing_not_prepared_yet_has_seats_and_lines_to_fill_in() -> None:
    papers = replace(hearing(juror_case(), jurors=5), cover=StaffCover("YC-2026-0012", ""))
    read = _form(_one(papers, Audience.STAFF), "YC-00")
    assert "None is on file." in read
    assert all(f"{seat} Juror seat {seat}" in read for seat in range(1, 6))
    assert "Still missing" not in read


def test_a_case_whose_respondent_has_one_name_is_called_by_its_number_alone() -> None:
    """Situation 14: a mononym is never printed whole."""
    read = _form(_one(hearing(juror_case("YC-2026-0012", "YC-2026-0012"), jurors=1)), "YC-15")
    assert "Case YC-2026-0012 What the case is about" in read
    assert "YC-2026-0012 · YC-2026-0012" not in read


def test_notes_without_end_go_on_over_the_page() -> None:
    notes = " ".join(f"note{number}" for number in range(1, 901))
    line = DocketLine("9:30 AM", "YC-2026-0012", "Maria", "Larceny", "Room A", notes=notes)
    read = _form(render_packet(packet(docket=Docket(DAY, "", (line,)), hearings=())), "YC-09")
    assert all(f"note{number} " in f"{read} " for number in range(1, 901))
    assert read.count("Case and respondent") >= 3, "the head is repeated"


def test_guardians_notes_and_languages_without_end_go_on_over_the_page() -> None:
    told = " ".join(f"word{number}" for number in range(1, 701))
    long = replace(cover("YC-2026-0012", "M"), guardians=(PersonLine("Kim", "Agency", told),), languages=told)
    read = _form(_one(replace(hearing(juror_case(), jurors=1), cover=long), Audience.STAFF), "YC-00")
    assert all(read.count(f"word{number} ") + read.count(f"word{number})") == 2 for number in range(1, 701))


def test_a_courts_own_long_words_on_the_ballot_are_set_below_each_other() -> None:
    scale = (
        "not at all so far, as far as I could hear",
        "in part, and I heard some of it",
        "yes, I heard it",
    )
    papers = hearing(juror_case(), jurors=1)
    own = replace(papers, ballot=replace(papers.ballot, scale=scale))
    read = " ".join(pages(render_ballots(packet(hearings=(own,)))))
    assert all(squeezed(read).count(squeezed(word)) == 12 for word in scale)


def test_a_criterion_without_a_help_prints_none() -> None:
    papers = hearing(juror_case(), jurors=0)
    bare = tuple(replace(criterion, help="") for criterion in WORDING.criteria)
    own = replace(papers, ballot=replace(papers.ballot, criteria=bare))
    (page,) = pages(render_ballots(packet(hearings=(own,))))
    assert WORDING.criteria[0].help not in page
    assert WORDING.criteria[0].words in page


def test_a_court_without_jury_duty_prints_no_lines_for_it() -> None:
    papers = hearing(juror_case(), jurors=1)
    own = replace(papers, agreement=replace(papers.agreement, duty_sittings=0))
    assert "jury" not in _form(_one(own, Audience.STAFF), "YC-20").lower().replace("jury duty card", "")


def test_what_the_judge_set_and_whether_all_agreed_is_ticked() -> None:
    item = OrderedItem("Essay", "400", "words", date(2026, 12, 19), "", set_by_judge=True)
    undecided = hearing(juror_case(), items=(item,), jurors=1)
    decided = replace(
        undecided, disposition=replace(undecided.disposition, unanimous=True, judge_note="Well done")
    )
    assert "Well done" in _form(_one(decided), "YC-19")
    assert _one(decided, Audience.JURORS) != _one(undecided, Audience.JURORS)


def test_a_very_long_court_name_leaves_room_for_the_copy_line() -> None:
    page = replace(setup(), court="Youth Court of the " + "Very " * 30 + "Long County")
    read = pages(render_packet(replace(packet(), setup=page), Audience.JURORS))
    assert "Copy 1 of 7 · Juror seat 1 · collect after the hearing" in read[0]
    assert "Youth Court of the Very" in read[0]


def test_parts_a_court_leaves_out_leave_no_empty_heading() -> None:
    papers = hearing(juror_case(), jurors=1)
    bare = replace(
        papers,
        facts=StatementOfFacts(papers.facts.case),
        worksheet=replace(papers.worksheet, aims=(), steps=()),
    )
    read = " ".join(pages(_one(bare)))
    assert "Please remember" not in read
    assert "What a good result does" not in read
    assert "was cleared for jurors" not in read
    nameless = render_packet(replace(packet(), setup=replace(setup(), court="")), Audience.JURORS)
    assert "Juror seat 1" in pages(nameless)[0]


def test_pages_are_counted() -> None:
    paper = _one(hearing(juror_case(), jurors=1))
    assert page_count(paper) == len(pages(paper))
