"""Letters of many scripts: drawn with a font that has them, or told first (situations 13, 14)."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.printing.papers import hearing, juror_case, packet
from tests.printing.reading import all_text, fonts, picture, squeezed
from youthcourt.printing.documents.packet import texts_of
from youthcourt.printing.documents.setup import Audience
from youthcourt.printing.jury_papers import case_line
from youthcourt.printing.letters import CODE, REGULAR, missing_letters, runs, visual
from youthcourt.printing.packet import render_packet
from youthcourt.printing.typeset import BODY, single, wrap

NAMES = (
    "D’Angelo O'Neill-St. John Jr.",
    "José Núñez",
    "Nguyễn Thị Ánh",
    "Łukasz Żółć",
    "Ọlá Adébáyọ̀",
    "Алексей Ёжиков",
)
SCRIPTS = {
    "محمد عبد الله": "NotoSansArabic",
    "מרים לוי": "NotoSansHebrew",
    "अमित क्षत्रिय": "NotoSansDevanagari",
    "ሰላም ተስፋዬ": "NotoSansEthiopic",
}


def _jurors_paper(facts: str) -> bytes:
    return render_packet(packet(hearings=(hearing(juror_case(facts=facts), jurors=1),)), Audience.JURORS)


@pytest.mark.parametrize("name", NAMES)
def test_situation_13_every_letter_of_the_name_is_printed(name: str) -> None:
    assert not missing_letters([name])
    read = unicodedata.normalize("NFC", all_text(_jurors_paper(name)))
    assert squeezed(unicodedata.normalize("NFC", name)) in read


@pytest.mark.parametrize(("name", "font"), SCRIPTS.items(), ids=list(SCRIPTS.values()))
def test_situation_14_a_name_in_another_script_is_drawn_with_a_font_that_has_it(name: str, font: str) -> None:
    assert not missing_letters([name])
    found = fonts(_jurors_paper(name))
    assert any(font in held for held in found)
    assert all(found.values())
    assert all(font in used for used, run in runs(visual(name), REGULAR) if run.strip())


def test_situation_14_letters_without_a_font_are_told_before_printing() -> None:
    assert missing_letters(["張偉 Wei", "Maria"]) == {"張", "偉"}
    assert missing_letters(texts_of(packet())) == frozenset()
    assert missing_letters(texts_of(packet(title="王"))) == {"王"}


def test_a_missing_letter_leaves_a_blank_to_write_in_and_never_a_black_box() -> None:
    assert "".join(run for _, run in runs("張a", REGULAR)) == "_a"
    text = all_text(_jurors_paper("張偉 was there"))
    assert "__wasthere" in text
    assert "■" not in text
    assert "\ufffd" not in text


def test_an_arabic_line_stands_at_the_right_and_a_latin_one_at_the_left() -> None:
    def ink(facts: str) -> tuple[int, int]:
        image = picture(_jurors_paper(facts), 0, 1).crop((0, 212, 612, 232))
        found = image.point(lambda gray: 255 if gray < 128 else 0).getbbox()
        assert found is not None
        return found[0], found[2]

    left, right = ink("محمد"), ink("Maria")
    assert left[1] > 540
    assert right[0] < 100


@pytest.mark.parametrize(
    ("name", "end"), [("محمد ا.", ".\ufe8d"), ("מרים ל.", ".ל"), ("מרים ל. (12)", "(12) .ל")]
)
def test_situation_14_the_full_stop_of_a_right_to_left_initial_stands_at_its_end(name: str, end: str) -> None:
    """In an English line too: left of the initial, not before the name."""
    told = case_line(juror_case("YC-2026-0012", name))
    drawn = "".join(run for _, run in runs(single(told, BODY).text, REGULAR))
    assert drawn.startswith(f"Case YC-2026-0012 · {end}")
    assert case_line(juror_case(name="Maria L.")).endswith("· Maria L.")


def test_brackets_of_a_right_to_left_line_open_towards_what_they_hold() -> None:
    assert visual("שלום (Maria) שלום", right_to_left=True) == "םולש (Maria) םולש"
    assert visual("א(ב)ג", right_to_left=True) == "ג(ב)א"
    assert visual("Maria (L.)") == "Maria (L.)"


def test_a_single_bracket_of_a_right_to_left_line_stays_as_it_was_typed() -> None:
    assert visual("א) ב ג", right_to_left=True).count(")") == 1
    assert visual("(א ב", right_to_left=True).count("(") == 1
    assert visual("((א)) (b)", right_to_left=True) == "(b) ((א))"
    assert visual("(a) אב") == "(a) בא"


def test_the_face_of_codes_borrows_what_it_lacks() -> None:
    fonts_used = [font for font, _ in runs("K☐ש", CODE)]
    assert [font.split("-")[0] for font in fonts_used] == [
        "AtkinsonHyperlegibleNext",
        "SourceSans3",
        "NotoSansHebrew",
    ]


def test_a_joiner_stays_in_the_run_of_the_letters_it_joins() -> None:
    assert [run for _, run in runs("क्\u200dष", REGULAR)] == ["क्\u200dष"]
    assert [run for _, run in runs("a\u200db", REGULAR)] == ["ab"]


def test_a_mark_without_a_font_is_left_out_and_its_letter_kept() -> None:
    assert "".join(run for _, run in runs("a\u20ee", REGULAR)) in ("a", "a\u20ee")
    assert "".join(run for _, run in runs("a\U0001d165", REGULAR)) == "a"


def test_a_word_too_long_for_the_line_is_never_cut_between_a_letter_and_its_mark() -> None:
    lines = wrap("q\u0323\u0300" * 60, BODY, 100)
    assert len(lines) > 3
    assert all(line.text.startswith("q") for line in lines)
    for room in range(40, 60):
        assert all(line.text.startswith("क") for line in wrap("का" * 40, BODY, room))


def test_shaped_letters_leave_no_trace_in_the_next_file() -> None:
    one, other = "अमित क्षत्रिय", "प्रिया क्षत्रिय श्री"
    first = _jurors_paper(one)
    _jurors_paper(other)
    assert _jurors_paper(one) == first


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=30))
def test_no_text_whatever_is_drawn_with_a_font_that_lacks_a_letter(text: str) -> None:
    for _, run in runs(visual(text), REGULAR):
        assert not missing_letters([run])
