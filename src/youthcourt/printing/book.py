"""A book of papers: laid out first, so that every page knows its number, then drawn.

The body of a page is drawn once as a form object and set on each numbered copy; only
what differs from copy to copy is drawn anew.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.flow import Page, Strip, paginate
from youthcourt.printing.page import (
    Furniture,
    body_origin,
    draw_blank,
    draw_body,
    draw_furniture,
    draw_ground,
    frame,
)
from youthcourt.printing.typeset import wrap

CONFIDENTIAL = "CONFIDENTIAL · juvenile record"
STAFF_ONLY = "CONFIDENTIAL · staff only · not for jurors"

Progress = Callable[[int, int], None]
"""Told (pages done, pages in all)."""

ONE_AT_A_TIME = threading.RLock()
"""Held while papers are laid out and drawn: the fonts in use are shared by the whole program."""
_OVERHANG = 30


@dataclass(frozen=True)
class Paper:
    """One paper laid out for a size: its pages, and what is said around them."""

    title: str
    form: str
    pages: tuple[Page, ...]
    reference: str = ""
    stamp: str = CONFIDENTIAL
    language: str = ""
    """The locale that it is set in; what stands around it follows."""


@dataclass(frozen=True)
class Copies:
    """A paper with the line that each of its copies carries."""

    paper: Paper
    lines: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Chapter:
    """Papers under one bookmark; an empty title puts them at the top level."""

    title: str
    papers: tuple[Copies, ...]


@dataclass(frozen=True)
class Book:
    """Everything that goes into one file. The title and subject name nobody."""

    setup: PageSetup
    title: str
    subject: str
    chapters: tuple[Chapter, ...]
    numbered: bool = True
    """Whether pages say which they are of how many."""


@dataclass(frozen=True)
class _Leaf:
    paper: Paper | None
    index: int = 0
    line: str = ""
    marks: tuple[tuple[str, int], ...] = field(default=())


def lay_out(
    setup: PageSetup,
    title: str,
    form: str,
    strips: list[Strip],
    *,
    reference: str = "",
    stamp: str = CONFIDENTIAL,
) -> Paper:
    """Return *strips* as a paper on pages of the set size."""
    pages = paginate(strips, frame(setup.size).body_height)
    return Paper(title, form, pages, reference, words.text(stamp), words.spoken())


def first_pages(book: Book) -> dict[str, int]:
    """Return the page on which each chapter begins, by its title."""
    found: dict[str, int] = {}
    for number, leaf in enumerate(_leaves(book), start=1):
        for title, level in leaf.marks:
            if level == 0:
                found.setdefault(title, number)
    return found


def draw(book: Book, progress: Progress | None = None) -> bytes:
    """Return the book as a PDF. Equal books give equal bytes."""
    if letters.forget_shapes():
        wrap.cache_clear()
    target = BytesIO()
    canvas = _canvas(book, target)
    leaves = _leaves(book)
    drawn: dict[Hashable, str] = {}
    for number, leaf in enumerate(leaves, start=1):
        _draw_leaf(canvas, book, leaf, (number, len(leaves)), drawn)
        canvas.showPage()
        if progress is not None:
            progress(number, len(leaves))
    canvas.save()
    return target.getvalue()


def _canvas(book: Book, target: BytesIO) -> Canvas:
    sheet = frame(book.setup.size)
    # Otherwise an unembedded Helvetica is named on every page.
    rl_config.canvas_basefontname = letters.face(letters.REGULAR)
    canvas = Canvas(
        target,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=1,
        lang=(book.setup.language or words.spoken()).replace("_", "-"),
    )
    canvas.setTitle(book.title)
    canvas.setAuthor(book.setup.court)
    canvas.setSubject(book.subject)
    canvas.setCreator("Youth Court")
    canvas.setProducer("Youth Court")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("Duplex", "DuplexFlipLongEdge" if _both_sides(book) else "Simplex")
    if book.numbered:
        canvas.showOutline()
    return canvas


def _both_sides(book: Book) -> bool:
    return book.setup.duplex and book.numbered


def _leaves(book: Book) -> list[_Leaf]:
    leaves: list[_Leaf] = []
    for chapter in book.chapters:
        marks: tuple[tuple[str, int], ...] = ((chapter.title, 0),) if chapter.title else ()
        for copies in chapter.papers:
            marks += ((copies.paper.title, 1 if chapter.title else 0),)
            for line in copies.lines:
                for index in range(len(copies.paper.pages)):
                    leaves.append(_Leaf(copies.paper, index, line, marks))
                    marks = ()
                if _both_sides(book) and len(leaves) % 2:
                    leaves.append(_Leaf(None))
    if leaves and leaves[-1].paper is None:
        leaves.pop()
    return leaves


def _draw_leaf(
    canvas: Canvas, book: Book, leaf: _Leaf, number: tuple[int, int], drawn: dict[Hashable, str]
) -> None:
    with speaking(leaf.paper.language if leaf.paper else book.setup.language):
        _draw_spoken(canvas, book, leaf, number, drawn)


def _draw_spoken(
    canvas: Canvas, book: Book, leaf: _Leaf, number: tuple[int, int], drawn: dict[Hashable, str]
) -> None:
    recto = not _both_sides(book) or number[0] % 2 == 1
    told = (
        words.text("Page {number} of {number2}", number=number[0], number2=number[1]) if book.numbered else ""
    )
    for title, level in leaf.marks:
        key = f"p{number[0]}-{level}"
        canvas.bookmarkPage(key)
        shown = (
            words.text("{title} · page {number}", title=title, number=number[0]) if book.numbered else title
        )
        canvas.addOutlineEntry(shown, key, level, closed=level == 0)
    paper = leaf.paper
    stamp = paper.stamp if paper else ""
    canvas.doForm(_ground(canvas, book, stamp, drawn, recto=recto))
    if paper is None:
        draw_furniture(canvas, book.setup, Furniture(number=told), recto=recto)
        draw_blank(canvas, book.setup)
        return
    around = Furniture(paper.form, paper.reference, leaf.line, told)
    draw_furniture(canvas, book.setup, around, recto=recto)
    canvas.saveState()
    canvas.translate(*body_origin(recto=recto))
    canvas.doForm(_form(canvas, book, paper, leaf.index, drawn))
    canvas.restoreState()


def _ground(canvas: Canvas, book: Book, stamp: str, drawn: dict[Hashable, str], *, recto: bool) -> str:
    """Return the name of the form object with these bands, drawing it the first time."""
    key = (stamp, recto)
    if key not in drawn:
        drawn[key] = f"ground{len(drawn)}"
        sheet = frame(book.setup.size)
        canvas.beginForm(drawn[key], 0, 0, sheet.width, sheet.height)
        draw_ground(canvas, book.setup, stamp, recto=recto)
        canvas.endForm()
    return drawn[key]


def _form(canvas: Canvas, book: Book, paper: Paper, index: int, drawn: dict[Hashable, str]) -> str:
    """Return the name of the form object with this body, drawing it the first time."""
    key = (id(paper), index)
    if key not in drawn:
        drawn[key] = f"body{len(drawn)}"
        sheet = frame(book.setup.size)
        canvas.beginForm(
            drawn[key], -_OVERHANG, -_OVERHANG, sheet.body_width + _OVERHANG, sheet.body_height + _OVERHANG
        )
        draw_body(canvas, paper.pages[index])
        canvas.endForm()
    return drawn[key]
