"""The packet of a sitting: order, copies, numbers, bookmarks, sizes, and who may read what."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.printing.papers import CANARIES, hearing, juror_case, packet, setup
from tests.printing.reading import bookmarks, fonts, opened, pages, pages_by_viewer, picture
from youthcourt.printing.documents.docket import Docket, PostedDocket
from youthcourt.printing.documents.setup import Audience, PaperSize
from youthcourt.printing.packet import render_packet

COPY = re.compile(r"Copy \d+ of \d+ · [^·]+?(?= · collect| Maple)")


def test_every_page_says_which_it_is_of_how_many() -> None:
    read = pages(render_packet(packet()))
    assert [re.findall(r"Page (\d+ of \d+)", page) for page in read] == [
        [f"{number} of {len(read)}"] for number in range(1, len(read) + 1)
    ]


def test_two_readers_find_the_same_words_on_every_page() -> None:
    paper = render_packet(packet())
    for one, other in zip(pages(paper), pages_by_viewer(paper), strict=True):
        assert sorted(one.split()) == sorted(other.split())


def test_copies_are_numbered_for_jurors_and_judge_and_told_to_be_collected() -> None:
    """Facts for the panel and one more, questions for the panel (domain reference, packet order)."""
    read = pages(render_packet(packet(hearings=(hearing(juror_case()),))))
    facts = [COPY.findall(page)[0] for page in read if "Form YC-15" in page]
    assert facts == [*(f"Copy {n} of 7 · Juror seat {n}" for n in range(1, 7)), "Copy 7 of 7 · Judge"]
    questions = [COPY.findall(page)[0] for page in read if "Form YC-16" in page]
    assert list(dict.fromkeys(questions)) == [f"Copy {n} of 6 · Juror seat {n}" for n in range(1, 7)]
    assert all("collect after the hearing" in page for page in read if re.search("Form YC-1[56]", page))
    assert len({COPY.findall(page)[0] for page in read if "Form YC-19" in page}) == 2
    agreements = list(dict.fromkeys(COPY.findall(page)[0] for page in read if "Form YC-20" in page))
    assert agreements == ["Copy 1 of 3 · Family", "Copy 2 of 3 · File", "Copy 3 of 3 · Referring agency"]


def test_the_cover_lists_every_copy_to_collect() -> None:
    read = pages(render_packet(packet(hearings=(hearing(juror_case(), jurors=4),))))
    cover = " ".join(page for page in read if "Form YC-00" in page)
    assert all(f"{number} Juror seat {number}" in cover for number in range(1, 5))
    assert "5 Judge" in cover
    assert "Juror seat 5" not in cover


def test_bookmarks_lead_to_each_hearing_and_each_paper_under_it() -> None:
    paper = render_packet(packet())
    read, marks = pages(paper), bookmarks(paper)
    top = [(title, page) for level, title, page in marks if level == 0]
    assert [title.rsplit(" · page", 1)[0] for title, _ in top] == [
        "Docket of the sitting",
        "Case YC-2026-0012 · Maria L.",
        "Case YC-2026-0015 · Devon O.",
    ]
    assert all(title.endswith(f"· page {page}") for _, title, page in marks)
    forms = {"Statement of facts": "YC-15", "Question sheet": "YC-16", "Agreement": "YC-20"}
    for _, title, page in marks:
        form = forms.get(title.split(" · ")[0])
        assert form is None or f"Form {form}" in read[page - 1]


def test_the_docket_tells_the_page_of_each_hearing() -> None:
    paper = render_packet(packet())
    docket = pages(paper)[0]
    for _, title, page in bookmarks(paper)[1:]:
        number = re.match(r"Case (\S+)", title)
        if number:
            row = docket[docket.index(number.group(1)) :]
            assert re.search(rf"\b{page}\b", row)


def test_each_hearing_and_each_copy_starts_on_a_right_hand_page() -> None:
    """Two copies on one sheet of paper could not be handed to two people."""
    paper = render_packet(packet())
    assert all(page % 2 == 1 for _, _, page in bookmarks(paper))
    read = pages(paper)
    blank = [number for number, page in enumerate(read, start=1) if "This page is blank" in page]
    assert blank
    assert all(number % 2 == 0 for number in blank)
    copies = [COPY.findall(page) for page in read]
    assert all(one == other or not other for one, other in zip(copies[::2], copies[1::2], strict=False))


def test_printed_on_one_side_there_are_no_blank_pages() -> None:
    paper = render_packet(packet(setup(duplex=False)))
    assert not [page for page in pages(paper) if "This page is blank" in page]
    assert opened(paper).trailer["/Root"]["/ViewerPreferences"]["/Duplex"] == "/Simplex"


def test_the_binding_edge_is_mirrored_on_left_hand_pages() -> None:
    paper = render_packet(packet(hearings=(hearing(juror_case()),)))
    inked = [
        picture(paper, index, 1).point(lambda gray: 255 if gray < 128 else 0).getbbox() for index in (20, 21)
    ]
    assert inked[0] is not None
    assert inked[1] is not None
    assert inked[0][0] > inked[1][0] + 20


@pytest.mark.parametrize(
    ("size", "points"), [(PaperSize.LETTER, (612, 792)), (PaperSize.A4, (595, 842))], ids=["letter", "a4"]
)
def test_letter_and_a4_come_from_one_layout(size: PaperSize, points: tuple[int, int]) -> None:
    paper = render_packet(packet(setup(size)))
    boxes = {(round(float(p.mediabox.width)), round(float(p.mediabox.height))) for p in opened(paper).pages}
    assert boxes == {points}


def test_jurors_and_staff_papers_together_are_all_papers() -> None:
    def copies(audience: Audience) -> list[str]:
        read = pages(render_packet(packet(), audience))
        return sorted(
            re.sub(r"Page \d+ of \d+", "", page) for page in read if "Form" in page and "YC-09" not in page
        )

    assert copies(Audience.ALL) == sorted(copies(Audience.JURORS) + copies(Audience.STAFF))


def test_situation_13_no_word_of_staff_fields_reaches_a_paper_that_jurors_hold() -> None:
    paper = render_packet(packet(), Audience.JURORS)
    found = [word for word in CANARIES for page in pages(paper) if word in page]
    assert not found
    told = str(opened(paper).metadata) + str(bookmarks(paper))
    assert not [word for word in CANARIES if word in told]


def test_the_canaries_do_stand_on_staff_papers() -> None:
    read = " ".join(pages(render_packet(packet(), Audience.STAFF)))
    assert [word for word in CANARIES if word not in read] == []


def test_the_posted_docket_names_nobody_in_full() -> None:
    posted = next(page for page in pages(render_packet(packet())) if "Form YC-10" in page)
    assert "Maria L." in posted
    assert not [word for word in CANARIES if word in posted]
    assert "shop" not in posted


def test_the_bands_say_confidential_at_top_and_bottom_of_case_papers() -> None:
    read = pages(render_packet(packet()))
    case_papers = [page for page in read if "Form YC-" in page and "YC-10" not in page]
    assert all(page.count("CONFIDENTIAL") == 2 for page in case_papers)
    dark = picture(render_packet(packet()), 6).point(lambda gray: 255 if gray < 60 else 0)
    rows = [dark.crop((0, y, dark.width, y + 1)).histogram()[255] / dark.width for y in range(dark.height)]
    band = [y for y, share in enumerate(rows) if share > 0.6]
    # 8 mm at 108 dots an inch are 34 rows, less those crossed by white letters; two bands.
    assert 2 * 22 <= len(band) <= 2 * 36


def test_every_font_lies_in_the_file() -> None:
    found = fonts(render_packet(packet()))
    assert found
    assert all(found.values()), found


def test_title_author_and_subject_name_nobody_and_the_language_is_set() -> None:
    reader = opened(render_packet(packet()))
    told = reader.metadata
    assert told is not None
    assert told.title == "Sitting of Saturday, November 28, 2026"
    assert told.author == "Maple County Youth Court"
    assert not [word for word in ("Maria", "Devon", "YC-2026", *CANARIES) if word in str(dict(told))]
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en-US"
    assert str(root["/ViewerPreferences"]["/DisplayDocTitle"]) == "True"


def test_sample_papers_say_so_on_every_page_and_real_ones_never() -> None:
    assert all("SAMPLE" in page for page in pages(render_packet(packet(setup(sample=True)))))
    assert not any("SAMPLE" in page for page in pages(render_packet(packet())))


def test_equal_packets_give_equal_bytes() -> None:
    assert render_packet(packet()) == render_packet(packet())


def test_progress_is_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []
    paper = render_packet(packet(), progress=lambda done, total: told.append((done, total)))
    count = len(opened(paper).pages)
    assert told == [(number, count) for number in range(1, count + 1)]


def test_a_sitting_without_hearings_prints_a_docket_that_says_so() -> None:
    day = date(2026, 11, 28)
    read = pages(
        render_packet(packet(docket=Docket(day, "", ()), posted=PostedDocket(day, "", ()), hearings=()))
    )
    assert sum("No hearings are set for this sitting." in page for page in read) == 2
