"""My side, and what I can offer: the young person's own words, theirs to change until the hearing."""

from __future__ import annotations

from dataclasses import fields

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from tests.services.test_papers import packet
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.printing.documents.jury import OwnSide
from youthcourt.services import own_page, papers

MY_SIDE, OFFER = "I was angry. I am sorry for the wall.", "I can paint, and I can help at the center."


def test_their_words_are_theirs_to_change_until_the_hearing(desk: Desk) -> None:
    """After the hearing nobody changes them, whoever asks: the jury heard these words."""
    number = desk.ready()
    assert desk.ask(own_page.own_words, number).written_on is None
    desk.do(own_page.write_own_page, number, "I was angry.", "")
    desk.do(own_page.write_own_page, number, MY_SIDE, OFFER)
    told = desk.ask(own_page.own_words, number)
    assert (told.story, told.offer, told.written_on, told.heard_on) == (MY_SIDE, OFFER, desk.today, None)
    desk.clear(number)
    desk.schedule(number)
    desk.jurors(8)
    desk.draw()
    desk.heard_and_approved(number)
    assert desk.ask(own_page.own_words, number).heard_on == desk.today
    with pytest.raises(Refused, match="stays as it was then"):
        desk.do(own_page.write_own_page, number, MY_SIDE, "I can do nothing.")
    assert desk.ask(own_page.own_words, number).offer == OFFER


def test_the_same_words_are_no_change(desk: Desk) -> None:
    number = desk.refer()
    desk.do(own_page.write_own_page, number, MY_SIDE, OFFER)
    before = len(desk.rows("audit"))
    desk.do(own_page.write_own_page, number, f" {MY_SIDE} ", OFFER)
    assert len(desk.rows("audit")) == before


def test_a_text_that_cannot_be_kept_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="My side"):
        desk.do(own_page.write_own_page, desk.refer(), "a\u202eb", "")


def told(desk: Desk, audience: str = "jurors") -> str:
    return " ".join(everything_said(packet(desk, audience)).split())


def test_jurors_read_it_only_where_the_young_person_agrees(desk: Desk, drawn: str) -> None:
    """A copy a seat and one for the judge, numbered as the facts are, under the name that jurors know."""
    desk.do(own_page.write_own_page, drawn, MY_SIDE, OFFER)
    assert MY_SIDE not in told(desk)
    desk.do(own_page.let_jurors_read, drawn, agreed=True)
    assert desk.ask(own_page.own_words, drawn).for_jurors
    text = told(desk)
    assert text.count(MY_SIDE) == text.count(OFFER) == 6
    assert text.count("Form YC-36") >= 6
    assert "Copy 6 of 7 · Juror seat 6" in text
    assert told(desk, "staff").count(MY_SIDE) == 1
    assert "what I can offer · 7 copies" in told(desk, "staff")
    (hearing,) = desk.ask(papers.sitting_packet, desk.today).hearings
    assert hearing.own_side == OwnSide(hearing.facts.case, MY_SIDE, OFFER)
    desk.do(own_page.let_jurors_read, drawn, agreed=False)
    assert MY_SIDE not in told(desk)
    assert MY_SIDE not in told(desk, "staff")


def test_the_page_of_jurors_has_no_place_for_anything_else(desk: Desk) -> None:
    assert [field.name for field in fields(OwnSide)] == ["case", "story", "offer"]


def test_an_empty_page_is_no_sheet_and_half_a_page_has_no_empty_half(desk: Desk, drawn: str) -> None:
    desk.do(own_page.let_jurors_read, drawn, agreed=True)
    assert desk.ask(own_page.own_words, drawn).written_on is None
    assert "YC-36" not in told(desk)
    desk.do(own_page.write_own_page, drawn, "", OFFER)
    assert OFFER in told(desk)
    assert "My side: what happened" not in told(desk)


def test_a_page_that_would_name_somebody_stays_out_and_the_clerk_is_told_before(
    desk: Desk, drawn: str
) -> None:
    """Their words are theirs: the program neither prints the name nor changes what they told."""
    desk.do(own_page.write_own_page, drawn, "Mrs. Wolfenden was at work.", OFFER)
    desk.do(own_page.let_jurors_read, drawn, agreed=True)
    assert desk.ask(own_page.own_words, drawn).names == ("Wolfenden",)
    built = desk.ask(papers.sitting_packet, desk.today)
    assert (built.hearings[0].own_side, built.hearings[0].own_side_withheld) == (None, True)
    (warned,) = (one for one in papers.print_warnings(built) if "own page" in one)
    assert drawn in warned
    assert "Wolfenden" not in warned
    assert OFFER not in told(desk)
    desk.do(own_page.write_own_page, drawn, "My mother was at work.", OFFER)
    built = desk.ask(papers.sitting_packet, desk.today)
    assert not [one for one in papers.print_warnings(built) if "own page" in one]
    assert OFFER in told(desk)


def test_the_papers_of_one_case_hold_one_copy(desk: Desk, drawn: str) -> None:
    desk.do(own_page.write_own_page, drawn, MY_SIDE, OFFER)
    desk.do(own_page.let_jurors_read, drawn, agreed=True)
    pdf = papers.render_case_papers(desk.ask(papers.case_papers, drawn))
    assert " ".join(everything_said(pdf).split()).count(MY_SIDE) == 1


def test_what_was_agreed_stays_as_the_jury_had_it(desk: Desk, drawn: str) -> None:
    desk.do(own_page.write_own_page, drawn, MY_SIDE, OFFER)
    desk.heard_and_approved(drawn)
    with pytest.raises(Refused, match="stays as it was then"):
        desk.do(own_page.let_jurors_read, drawn, agreed=True)
