"""The sentences of the letters to a family: shipped until the court writes its own."""

from __future__ import annotations

from dataclasses import fields

from tests.services.desk import Desk
from youthcourt.printing.documents.language import speaking
from youthcourt.services import letter_words, settings
from youthcourt.services.letter_choices import LETTERS_DECLARED, LetterChoices


def test_each_setting_that_words_a_letter_has_sentences_to_begin_with() -> None:
    assert set(LETTERS_DECLARED) == {field.name for field in fields(LetterChoices)}
    worded = [key for key in LETTERS_DECLARED if key.startswith(("letter_offer", "notice_"))]
    assert all(letter_words.shipped_lines(key) for key in worded)
    assert letter_words.shipped_lines("usual_rooms") == ()


def test_a_sentence_that_the_court_took_over_is_translated_and_its_own_is_printed_as_written(
    desk: Desk,
) -> None:
    desk.do(settings.change_settings, notice_bring=("This notice.", "A pen."))
    chosen = desk.ask(settings.settings)
    with speaking("es_US"):
        section = letter_words.section_of("notice_bring", chosen)
        dress = letter_words.section_of("notice_dress", chosen)
    assert (section.title, section.sentences) == ("Traiga, por favor", ("Este aviso.", "A pen."))
    assert dress.sentences[0].startswith("Con ropa limpia")
