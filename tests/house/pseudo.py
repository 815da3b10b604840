"""A language made on the fly: every word of the program longer, with accents, between marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from babel.support import NullTranslations
from PySide6.QtCore import QCoreApplication, QTranslator

from youthcourt import words

BEGIN, END = "[!!", "!!]"
_ACCENTS = str.maketrans("aeiouncAEIOU", "áéíóúñçÁÉÍÓÚ")
_PADDING = "áéíóú"
_INNERMOST = re.compile(r"\[!!(?:(?!\[!!|!!\]).)*!!\]", re.DOTALL)


def marked(text: str) -> str:
    """Return *text* about a third longer, with accents and between marks; values and access keys stay."""
    if not re.search(r"[^\W\d_]", text):
        return text
    parts = re.split(r"(\{\w*\}|&.|\(\*.*\))", text)
    told = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    longer = (_PADDING * len(text))[: max(1, len(text) * 35 // 100 - 6)]
    return f"{BEGIN}{told}{longer}{END}"


def unmarked(text: str) -> str:
    """Return what of *text* stands outside all marks: what no catalogue was asked about."""
    while (rest := _INNERMOST.sub(" ", text)) != text:
        text = rest
    return text


class Marking(QTranslator):
    """Translates the forms, and Qt's own buttons, by marking them."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, _context: str, text: str, _comment: str | None = None, _count: int = -1
    ) -> str | None:
        return marked(text)


class Catalogue(NullTranslations):
    """Translates what Python says by marking it, and keeps what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def gettext(self, message: str) -> str:
        self.asked.add(message)
        return marked(message)


@contextmanager
def spoken() -> Iterator[Catalogue]:
    """Speak it in this block, papers and workers included; afterwards English."""
    before, known = words._Program.language, words._language
    catalogue = Catalogue()
    language = words._Language("en_US", catalogue)
    words._Program.language = language
    words._language = lambda _locale, _folder: language  # type: ignore[assignment]  # no locale has a catalogue
    marking = Marking()
    QCoreApplication.installTranslator(marking)
    try:
        yield catalogue
    finally:
        QCoreApplication.removeTranslator(marking)
        words._language, words._Program.language = known, before
