"""A PDF's pages as pictures, drawn from memory by PDFium; nothing is written to disk."""

from __future__ import annotations

from dataclasses import dataclass

import pypdfium2 as pdfium
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage


@dataclass(frozen=True)
class Bookmark:
    """An entry of the PDF's outline: its words, how deep it stands (0 at the top), its page from 0."""

    title: str
    level: int
    page: int


class PdfPages:
    """The pages of one PDF. Window's thread only: PDFium serves one thread."""

    def __init__(self, data: bytes) -> None:
        self._document = pdfium.PdfDocument(data)
        self.sizes = tuple(QSizeF(*self._document.get_page_size(at)) for at in range(len(self._document)))
        """Width and height of each page in points."""

    def close(self) -> None:
        """Give the memory back; nothing can be drawn afterwards."""
        self._document.close()

    def draw(self, page: int, scale: float) -> QImage:
        """Return page *page* (from 0) with *scale* pixels a point."""
        held = self._document[page]
        bitmap = held.render(scale=scale, prefer_bgrx=True)
        image = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        ).copy()
        bitmap.close()
        held.close()
        return image

    def bookmarks(self) -> list[Bookmark]:
        """Return the outline from top to bottom; entries that lead nowhere are left out."""
        found = []
        for entry in self._document.get_toc():
            goal = entry.get_dest()
            page = goal.get_index() if goal is not None else None
            if page is not None:
                found.append(Bookmark(str(entry.get_title()), int(entry.level), int(page)))
        return found
