"""How strips fall into pages: nothing is lost, nothing is cut, what belongs together stays so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from youthcourt.printing.flow import Strip, paginate
from youthcourt.printing.typeset import BODY, wrap

HEIGHT = 100.0


def _nothing(_canvas: Canvas, _top: float) -> None:
    return None


strips = st.lists(
    st.builds(
        Strip,
        height=st.floats(1, 60),
        draw=st.just(_nothing),
        gap=st.floats(0, 20),
        keep=st.booleans(),
    ),
    max_size=40,
)


@given(strips)
def test_every_strip_is_on_a_page_once_in_its_order_and_inside_the_body(given_strips: list[Strip]) -> None:
    pages = paginate(given_strips, HEIGHT)
    placed = [strip for page in pages for strip, _ in page]
    assert [id(strip) for strip in placed] == [id(strip) for strip in given_strips]
    for page in pages:
        below = HEIGHT
        for strip, top in page:
            assert top <= below + 0.02
            assert top - strip.height >= -0.02
            below = top - strip.height


def test_a_heading_stays_with_what_follows() -> None:
    filler, heading, text = (Strip(h, _nothing, keep=k) for h, k in ((85, False), (10, True), (20, False)))
    pages = paginate([filler, heading, text], HEIGHT)
    assert [[strip.height for strip, _ in page] for page in pages] == [[85], [10, 20]]


def test_a_tables_head_is_repeated_where_a_row_begins_a_page() -> None:
    head = Strip(10, _nothing, keep=True)
    rows = [Strip(30, _nothing, head=(head,)) for _ in range(7)]
    pages = paginate([head, *rows], HEIGHT)
    assert [[strip.height for strip, _ in page] for page in pages] == [[10, 30, 30, 30]] * 2 + [[10, 30]]


def test_writing_lines_fill_the_page_and_never_the_next() -> None:
    pages = paginate([Strip(40, _nothing), Strip(10, _nothing, fill=3)], HEIGHT)
    assert [len(page) for page in pages] == [7]
    pages = paginate([Strip(80, _nothing), Strip(10, _nothing, fill=3)], HEIGHT)
    assert [len(page) for page in pages] == [1, 10]


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=300))
def test_wrapping_keeps_every_letter_of_latin_text(text: str) -> None:
    plain = "".join(sign for sign in text if sign.isascii())
    lines = wrap(plain, BODY, 120)
    assert "".join("".join(line.text.split()) for line in lines) == "".join(plain.split())
    assert all(line.width <= 120 + 0.01 for line in lines)
