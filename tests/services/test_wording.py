"""A court says what it calls things: a pack, single words, and every message and paper follows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.services.desk import Desk
from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import Role
from youthcourt.printing.documents.wording import default_wording
from youthcourt.services import wording
from youthcourt.services.settings import change_settings, settings


@pytest.fixture(autouse=True)
def _plain_words() -> Iterator[None]:
    yield
    words.say_as(None)


def test_both_packs_have_a_word_for_each_word_of_the_program() -> None:
    assert list(wording.pack("us")) == list(wording.pack("uk"))
    assert all(word == said for word, said in wording.pack("us").items())


def test_a_british_court_speaks_british(desk: Desk) -> None:
    desk.do(wording.change_words, {}, "uk")
    desk.ask(wording.use_words)
    assert desk.ask(settings).wording == "uk"
    assert words.label(Role.JUROR) == "Panel member"
    assert words.text("The jury of {name}", name="Judge Juror") == "The panel of Judge Juror"
    assert words.say(BadInput("Give the offense.")) == "Give the offence."


def test_the_papers_words_follow(desk: Desk) -> None:
    desk.do(wording.change_words, {}, "uk")
    before = default_wording()
    desk.ask(wording.use_words)
    after = default_wording()
    assert "jury" in before.consent[0].sentences[0]
    assert "A panel of young people and a chair decide" in after.consent[0].sentences[0]
    assert [part.code for one in after.criteria for part in one.parts] == [
        part.code for one in before.criteria for part in one.parts
    ]


def test_one_word_is_said_in_the_courts_own_way_and_given_up_again(desk: Desk) -> None:
    desk.do(wording.change_words, {"respondent": " Young  person "})
    lines = {line.word: line for line in desk.ask(wording.court_words)}
    assert (lines["respondent"].said, lines["respondent"].packed) == ("Young person", "respondent")
    desk.ask(wording.use_words)
    assert words.text("The respondent") == "The Young person"
    desk.do(wording.change_words, {"respondent": "respondent"})
    desk.ask(wording.use_words)
    assert words.text("The respondent") == "The respondent"
    assert desk.announced[-1] == frozenset({"words"})


def test_the_same_words_again_write_nothing(desk: Desk) -> None:
    desk.do(wording.change_words, {"juror": "peer"})
    before = desk.everything()
    desk.do(wording.change_words, {"juror": "peer"})
    assert desk.everything() == before


@pytest.mark.parametrize(("word", "said"), [("juror", "x" * 31), ("juror", "{name}"), ("nobody", "somebody")])
def test_a_word_that_cannot_stand_in_a_sentence_is_refused(desk: Desk, word: str, said: str) -> None:
    desk.refused(wording.change_words, {word: said}, kind=BadInput)


def test_another_language_keeps_its_own_words(desk: Desk) -> None:
    """The packs are English; in Spanish the catalogue speaks."""
    desk.do(wording.change_words, {}, "uk")
    desk.ask(wording.use_words)
    words.use("es_US")
    assert words.in_own_words("The jury") == "The jury"


def test_a_closed_court_leaves_no_word_behind(desk: Desk) -> None:
    desk.do(change_settings, wording="uk")
    desk.ask(wording.use_words)
    desk.office.close()
    assert words.text("The jury") == "The jury"


def test_a_preview_reads_as_the_court_would_speak() -> None:
    assert wording.speaks({"judge": "chair"})("The judge") == "The chair"
    assert wording.speaks({"judge": "judge"})("The judge") == "The judge"


def test_money_is_told_in_the_currency_of_the_courts_country(desk: Desk) -> None:
    """A court in England owes pounds; where no country is known the figure stands alone."""
    assert words.money(3_334) == "$33.34"
    for country, told in (("gb", "£33.34"), ("ie", "€33.34"), ("other", "33.34")):
        desk.do(change_settings, country=country)
        desk.ask(wording.use_words)
        assert words.money(3_334) == told
