"""Which font draws which letters, and which letters no shipped font has.

Source Sans 3 draws Latin, Greek, Cyrillic and Vietnamese; Noto Sans draws Arabic,
Hebrew, Devanagari and Ethiopic. Chinese, Japanese and Korean fonts are too large to
ship: ``missing_letters`` tells them before anything is printed, and on paper each
such letter becomes a blank to write in, never a black box.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import arabic_reshaper
from bidi import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont, shapeStr

from youthcourt.places import asset

REGULAR, SEMIBOLD, BOLD, ITALIC, CODE = "Regular", "SemiBold", "Bold", "Italic", "Code"
_FILES = {
    REGULAR: "SourceSans3-Regular",
    SEMIBOLD: "SourceSans3-SemiBold",
    BOLD: "SourceSans3-Bold",
    ITALIC: "SourceSans3-Italic",
    CODE: "AtkinsonHyperlegibleNext-Bold",
}
_OTHERS = (
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "NotoSansDevanagari-Regular",
    "NotoSansEthiopic-Regular",
)
BLANK = "_"
"""Stands for a letter that no font has: room to write it by hand."""

_RESHAPER = arabic_reshaper.ArabicReshaper({"delete_harakat": False, "support_zwj": True})


def face(style: str) -> str:
    """Return the ReportLab name of the font for *style*, registered."""
    return _registered(_FILES[style])


def missing_letters(texts: Iterable[str]) -> frozenset[str]:
    """Return the letters in *texts* that no shipped font can draw; ask before printing."""
    signs = {sign for text in texts for sign in joined(text)}
    return frozenset(
        sign
        for sign in signs
        if not (sign.isspace() or _invisible(sign) or _font_with(sign, _FILES[REGULAR]))
    )


def joined(text: str) -> str:
    """Return *text* in NFC, with Arabic letters in the forms they have beside each other."""
    if text.isascii():
        return text.replace("\t", " ")
    plain = unicodedata.normalize("NFC", text).replace("\t", " ")
    return str(_RESHAPER.reshape(plain)) if any(_is_arabic(sign) for sign in plain) else plain


def visual(line: str, *, right_to_left: bool = False) -> str:
    """Return one line of joined text in the order in which it is drawn from left to right."""
    if line.isascii() or not any(reads_right_to_left(sign) for sign in line):
        return line
    return _mirrored(str(get_display(line, base_dir="R" if right_to_left else "L")))


def reads_right_to_left(text: str) -> bool:
    """Say whether the first letter with a direction runs from right to left."""
    for sign in "" if text.isascii() else text:
        direction = unicodedata.bidirectional(sign)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def runs(text: str, style: str) -> Iterator[tuple[str, str]]:
    """Yield (font name, letters) for *text* in visual order, one run per font; missing letters as blanks."""
    home, font, run = _FILES[style], "", ""
    if text.isascii() and text.isprintable():  # every font of ours has these: most of every paper
        if text:
            yield _registered(home), text
        return
    for sign in text:
        if _invisible(sign) and not _joins(sign, font):
            continue
        found = _font_with(sign, home)
        if not found and unicodedata.combining(sign):
            continue
        if font and (unicodedata.combining(sign) or _joins(sign, font)) and _has(font, sign):
            found = font
        sign, found = (sign, found) if found else (BLANK, home)
        if found != font and run:
            yield _registered(font), run
            run = ""
        font, run = found, run + sign
    if run:
        yield _registered(font), run


@lru_cache(maxsize=20_000)
def width(text: str, style: str, size: float) -> float:
    """Return the width of *text*, in points, at *size* points."""
    return sum(run_width(font, run, size) for font, run in runs(text, style))


def shaped(font: str, run: str, size: float) -> str:
    """Return *run* with its marks and conjuncts placed, where the script needs it."""
    if not run.isascii() and any(unicodedata.category(sign) in ("Mn", "Mc") for sign in run):
        placed: str = shapeStr(run, font, size)
        return placed
    return run


def forget_shapes() -> bool:
    """Begin a document afresh: no trace of glyphs shaped before. Says whether there were any."""
    had = bool(_SHAPED)
    for name in _SHAPED:
        _truetype(name).unregister()
    if had:
        _SHAPED.clear()
        _registered.cache_clear()
        width.cache_clear()
    return had


_SHAPED: set[str] = set()


def run_width(font: str, run: str, size: float) -> float:
    """Return the width of a run of one font, in points."""
    drawn = shaped(font, run, size)
    data = getattr(drawn, "__shapeData__", None)
    if data is None:
        return float(pdfmetrics.stringWidth(drawn, font, size))
    _SHAPED.add(font)
    return float(sum(part.x_advance for part in data) * size / 1000)


@cache
def _registered(name: str) -> str:
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, str(asset(f"fonts/{name}.ttf"))))
    return name


def _truetype(name: str) -> TTFont:
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont), name
    return font


@cache
def _letters(name: str) -> frozenset[int]:
    return frozenset(_truetype(_registered(name)).face.charToGlyph)


def _has(name: str, sign: str) -> bool:
    return ord(sign) in _letters(name)


@cache
def _font_with(sign: str, home: str) -> str:
    if _has(home, sign):
        return home
    if home != _FILES[REGULAR] and _has(_FILES[REGULAR], sign):
        return _FILES[REGULAR]
    return next((name for name in _OTHERS if ord(sign) > 0x2FF and _has(name, sign)), "")


def _invisible(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cf", "Cc") or sign == "\ufe0f"


def _joins(sign: str, font: str) -> bool:
    return sign in "\u200c\u200d" and "Devanagari" in font


def _mirrored(drawn: str) -> str:
    """Turn pairs of brackets that stand back to front after the order was changed."""
    signs = list(drawn)
    for left, right in ("()", "[]", "{}", "«»", "<>"):
        begun, turned = 0, list[int]()
        for place, sign in enumerate(drawn):
            if sign == left and turned:
                signs[turned.pop()], signs[place] = left, right
            elif sign == left:
                begun += 1
            elif sign == right and begun:
                begun -= 1
            elif sign == right:
                turned.append(place)
    return "".join(signs)


def _is_arabic(sign: str) -> bool:
    return unicodedata.bidirectional(sign) == "AL"
