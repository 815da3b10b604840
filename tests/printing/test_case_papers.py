"""The papers of one case and the recovery sheet: unknowns are lines, and nothing vanishes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from tests.printing.papers import (
    DAY,
    WORDING,
    case_papers,
    cover,
    hearing,
    juror_case,
    packet,
    recovery,
    setup,
)
from tests.printing.reading import all_text, bookmarks, fonts, opened, pages, squeezed
from youthcourt.printing.documents.cover import PersonLine
from youthcourt.printing.documents.family import Agreement
from youthcourt.printing.documents.jury import OrderedItem
from youthcourt.printing.documents.setup import Audience
from youthcourt.printing.packet import render_case_papers, render_packet, render_recovery_sheet

ORDER = ["YC-01", "YC-04", "YC-15", "YC-16", "YC-18", "YC-19", "YC-20"]


def test_a_case_of_which_only_the_number_is_known_prints_lines_and_invents_nothing() -> None:
    read = pages(render_case_papers(case_papers()))
    forms = list(dict.fromkeys(re.findall(r"Form (YC-\d+)", " ".join(read))))
    assert forms == ORDER
    whole = " ".join(read)
    assert "None" not in re.findall(r"\w+", whole)
    assert "YC-2026-0077 · YC-2026-0077" not in whole, "a nameless case is called by its number once"
    without_print_date = (
        whole.replace("Printed Nov 28, 2026", "").replace("2026-11", "").replace("YC-2026", "")
    )
    assert not re.search(r"\b(19|20)\d\d\b", without_print_date), "no date is invented"


def test_a_known_referral_prints_what_the_referrer_told_and_why_it_needs_a_decision() -> None:
    first = pages(render_case_papers(case_papers(known=True)))
    sheet = " ".join(page for page in first if "Form YC-01" in page)
    for told in ("A-1234567", "LARCENY,PETIT FROM OPEN AREAS", "PL 1552500", "<18", "Oct 2, 2026"):
        assert told in sheet
    assert "“<18” is not an age: the birth date is needed to know the age at the offense." in sheet


def test_case_papers_have_a_bookmark_each() -> None:
    marks = bookmarks(render_case_papers(case_papers()))
    assert [level for level, _, _ in marks] == [0, *[1] * 7]


@pytest.mark.parametrize(
    "typed",
    [
        "<b>Maria",
        "</para>",
        "<kid@school.org>",
        "A & B &amp; C",
        "=1+1",
        '<img src="/etc/hostname"/>',
        "100 % {x} %s",
    ],
)
def test_what_a_person_types_is_printed_as_typed(typed: str) -> None:
    """Text is never read as markup: nothing is dropped, nothing dies, nothing is linked."""
    paper = render_case_papers(replace(case_papers(), agreement=Agreement("YC-1", (typed,), typed)))
    assert all_text(paper).count(squeezed(typed)) >= 2
    assert not any("/Annots" in page for page in opened(paper).pages)


def test_a_page_of_facts_loses_no_sentence() -> None:
    sentences = [f"Sentence number {number} tells what was seen at the corner." for number in range(1, 161)]
    paper = render_packet(
        packet(hearings=(hearing(juror_case(facts=" ".join(sentences)), jurors=1),)), Audience.STAFF
    )
    facts = squeezed("".join(page for page in pages(paper) if "Form YC-15" in page))
    missing = [one for one in sentences if squeezed(one) not in facts]
    # A sentence that goes over the page has the bands between its halves; a page turn each at most.
    assert len(missing) <= sum("Form YC-15" in page for page in pages(paper)) - 1
    assert all(f"number{number}" in facts for number in range(1, 161))


def test_forty_sanctions_are_all_on_the_result_and_on_the_agreement() -> None:
    items = tuple(OrderedItem(f"Task{n:02d}", str(n), "hours", DAY, f"Topic{n:02d}") for n in range(1, 41))
    paper = render_packet(packet(hearings=(hearing(juror_case(), items=items, jurors=1),)))
    for form in ("YC-19", "YC-20"):
        text = "".join(page for page in pages(paper) if f"Form {form}" in page)
        assert all(f"Task{n:02d}" in text and f"Topic{n:02d}" in text for n in range(1, 41))
    results = [page for page in pages(paper) if "Form YC-19" in page and "Task" in page]
    assert len(results) >= 4
    assert all("Set by judge" in page for page in results), "the head is repeated on each page"


@pytest.mark.parametrize("length", [200, 5_000])
def test_long_names_are_printed_whole(length: int) -> None:
    name = "".join(f"N{n}x" for n in range(length))[:length]
    long = replace(
        cover("YC-2026-0012", "Maria"),
        respondent=name,
        judge=name,
        guardians=(PersonLine(name, "Parent"),),
        panel=(),
    )
    papers = replace(hearing(juror_case(), jurors=1), cover=long)
    read = [
        page for page in pages(render_packet(packet(hearings=(papers,)), Audience.STAFF)) if "YC-00" in page
    ]
    text = squeezed("".join(read))
    pieces = [name[start : start + 20] for start in range(0, length - 20, 20)]
    assert sum(piece in text for piece in pieces) >= 0.6 * len(pieces), "lines break inside some pieces"
    assert text.count(name[-4:]) >= 3


def test_signatures_of_the_agreement_stand_together_on_one_page() -> None:
    read = pages(render_packet(packet(), Audience.STAFF))
    signed = [page for page in read if "Form YC-20" in page and "Coordinator" in page]
    assert len(signed) == 6
    assert all("Respondent: " in page and "Guardian: Rosa" in page and "Judge" in page for page in signed)


def test_situation_17_every_guardian_has_a_line_with_the_capacity_and_never_mother_or_father() -> None:
    people = (PersonLine("Rosa Example", "Grandparent"), PersonLine("Kim Example", "Agency"))
    papers = case_papers()
    form = replace(papers.consent, guardians=people)
    text = " ".join(pages(render_case_papers(replace(papers, consent=form))))
    assert "Guardian: Rosa Example (grandparent)" in text
    assert "Guardian: Kim Example (agency)" in text
    assert not re.search(r"(?i)\b(mother|father|mom|dad)\b", text)


def test_the_recovery_sheet_is_one_page_with_the_code_in_numbered_groups() -> None:
    paper = render_recovery_sheet(recovery())
    (page,) = pages(paper)
    for number, group in enumerate(recovery().code.split("-"), start=1):
        assert f"{number}. {group}" in page
    assert "KEEP IN THE SAFE" in page
    assert "C:\\Courts\\maple" in page
    assert "The court file lay in" not in pages(render_recovery_sheet(replace(recovery(), folder="")))[0]
    assert recovery().code not in str(opened(paper).metadata)
    assert all(fonts(paper).values())
    assert any("Atkinson" in name for name in fonts(paper)), "0 and O are told apart"


def test_what_jurors_read_is_in_words_for_a_reader_in_grade_six() -> None:
    """Flesch-Kincaid over all questions, rules and steps (mission: some jurors are poor readers)."""
    sentences = [q for theme in (*WORDING.themes, WORDING.family) for q in theme.questions]
    sentences += [*WORDING.juror_rules, *WORDING.deliberation_steps, *WORDING.aims]
    sentences += [criterion.help for criterion in WORDING.criteria]
    text = " ".join(sentences)
    count = len(re.findall(r"[.?!]", text))
    found = re.findall(r"[A-Za-z’']+", text)
    syllables = sum(max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", word.lower())))) for word in found)
    grade = 0.39 * len(found) / count + 11.8 * syllables / len(found) - 15.59
    assert grade <= 6


def test_the_printed_date_is_the_one_handed_in() -> None:
    papers = case_papers(replace(setup(), printed_on=date(2031, 1, 2)))
    assert all("Printed Jan 2, 2031" in page for page in pages(render_case_papers(papers)))
