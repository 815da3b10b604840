"""My side, and what I can offer: the young person's own words, theirs to change until the hearing."""

from __future__ import annotations

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.services import own_page

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
