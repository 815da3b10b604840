"""What a person typed: cleaned, bounded, and always plain text."""

from __future__ import annotations

import re
import unicodedata

from youthcourt.domain.errors import BadInput

LINE_LIMIT = 200
"""Longest one-line field, in characters."""
TEXT_LIMIT = 20_000
"""Longest free text (facts, notes), in characters."""

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
APOSTROPHES = "'’‘‛ʼ`´′ʻʽʹʾʿ＇"
"""Signs that people type, or that their programs type for them, in ``O'Neill`` and ``ʻAlī``."""
_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
NOT_IN_FILES = '/\\:*?"<>|'
"""Signs that no file name may hold on one system or another."""
_IN_FILES = str.maketrans(dict.fromkeys(NOT_IN_FILES, "-"))
_DROPPED = dict.fromkeys(map(ord, APOSTROPHES))
_SPACES = re.compile(r"[\W_]+")
_BLANKS = re.compile(r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BREAKS = re.compile(r"\r\n|[\r\x85\u2028\u2029]")


def clean_line(value: str, *, field: str, limit: int = LINE_LIMIT) -> str:
    """Return *value* as one NFC line without outer blanks.

    Raises BadInput when it is longer than *limit* characters or holds control
    characters, line breaks, lone surrogates or marks that turn text around.
    """
    return _checked(_BLANKS.sub(" ", value).strip(), field=field, limit=limit, breaks=False)


def clean_text(value: str, *, field: str, limit: int = TEXT_LIMIT) -> str:
    """Return *value* as NFC text that may have several lines. Raises BadInput like clean_line."""
    return _checked(_BREAKS.sub("\n", value).strip(), field=field, limit=limit, breaks=True)


def _checked(value: str, *, field: str, limit: int, breaks: bool) -> str:
    if len(value) > limit:
        raise BadInput(
            "{field} has {length} characters; at most {limit} fit. Please shorten it.",
            field=field,
            length=f"{len(value):,}",
            limit=f"{limit:,}",
        )
    for sign in value:
        if breaks and sign in "\n\t":
            continue
        if sign in _BIDI or unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp"):
            raise BadInput(
                "{field} holds a hidden control character (U+{code}). Please type it again without it.",
                field=field,
                code=f"{ord(sign):04X}",
            )
    return unicodedata.normalize("NFC", value)


def file_safe(value: str) -> str:
    """Return *value* with a hyphen for each sign that cannot stand in a file's name."""
    return value.translate(_IN_FILES)


def isolated(text: str) -> str:
    """Return *text* set apart, where it runs from right to left, so that its full stop stays at its end.

    Without that, ``محمد ا.`` within an English line has its full stop before the name (Unicode
    Standard Annex 9, isolates). To be drawn or shown, never kept: typed text may not hold such marks.
    """
    turned = any(unicodedata.bidirectional(sign) in ("R", "AL") for sign in text)
    return f"\u2068{text}\u2069" if turned else text


def fold(value: str) -> str:
    """Return *value* for searching: no case, no accents, no apostrophes, nothing unseen, single blanks."""
    if value.isascii():  # nearly every name and word, and twenty times as fast
        return _SPACES.sub(" ", value.translate(_DROPPED).lower()).strip()
    plain = "".join(sign for sign in value if sign not in APOSTROPHES)
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
    plain = "".join(sign for sign in plain.translate(_LETTERS) if not _unheard(sign))
    return _SPACES.sub(" ", plain).strip()


def _unheard(sign: str) -> bool:
    return bool(unicodedata.combining(sign)) or sign in APOSTROPHES or unicodedata.category(sign) == "Cf"


_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""With these a spreadsheet takes a text for a formula (OWASP, CSV injection)."""


def formula_safe(text: str) -> str:
    """Return *text* so that no spreadsheet runs it: what begins like a formula gets an apostrophe."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def one_cell(text: str) -> str:
    """Return *text* as one cell of a copied table: no tabs, no line ends, and never a formula."""
    return formula_safe(" ".join(text.split()))
