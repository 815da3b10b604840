"""Papers read back: their text by two readers, their fonts, their bookmarks, their ink."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from typing import Any

import pypdfium2
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import Destination


def opened(paper: bytes) -> PdfReader:
    """Return a reader of *paper*."""
    return PdfReader(BytesIO(paper))


@lru_cache(maxsize=8)
def pages(paper: bytes) -> list[str]:
    """Return the text of each page, blanks made single."""
    return [" ".join(page.extract_text().split()) for page in opened(paper).pages]


def pages_by_viewer(paper: bytes) -> list[str]:
    """Return the text of each page as a viewer finds it."""
    document = pypdfium2.PdfDocument(paper)
    try:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    """Return *text* without any blanks, so that line breaks do not matter."""
    return re.sub(r"\s+", "", text)


def all_text(paper: bytes) -> str:
    """Return all text of *paper* without any blanks."""
    return squeezed("".join(pages(paper)))


def bookmarks(paper: bytes) -> list[tuple[int, str, int]]:
    """Return (level, title, page number) of each bookmark."""
    reader = opened(paper)

    def walk(items: list[Any], level: int) -> list[tuple[int, str, int]]:
        found: list[tuple[int, str, int]] = []
        for item in items:
            if isinstance(item, list):
                found += walk(item, level + 1)
            elif isinstance(item, Destination):
                number = reader.get_destination_page_number(item)
                found.append((level, str(item.title), -1 if number is None else number + 1))
        return found

    return walk(reader.outline, 0)


def fonts(paper: bytes) -> dict[str, bool]:
    """Return the name of each font in the file, and whether its glyphs lie in the file."""
    reader = opened(paper)
    found = {}
    for number in range(1, int(reader.trailer["/Size"])):
        thing = reader.get_object(number)
        if isinstance(thing, dict) and thing.get("/Type") == "/Font":
            descriptor = thing.get("/FontDescriptor")
            held = descriptor is not None and "/FontFile2" in descriptor.get_object()
            found[str(thing["/BaseFont"])] = held
    return found


def picture(paper: bytes, page: int = 0, scale: float = 1.5) -> Image.Image:
    """Return a page as a viewer draws it, in grays."""
    document = pypdfium2.PdfDocument(paper)
    try:
        return document[page].render(scale=scale).to_pil().convert("L")
    finally:
        document.close()
