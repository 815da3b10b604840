"""Tables from text files: the encoding and the separator are found, the rows are taken strictly."""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from charset_normalizer import from_bytes

from youthcourt.domain.errors import BadInput
from youthcourt.exchange.book import Book, raw_sheet
from youthcourt.exchange.sheet import MAX_BYTES, no_table

SEPARATORS = (",", ";", "\t", "|")
_SHOWN = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; the longer of two that begin alike comes first."""
_WESTERN = "cp1252"
_FOREIGN = ("cp1251", "cp1253", "cp1255", "cp1256", "koi8_r", "shift_jis", "euc_kr", "gb18030", "big5")
_SURE = 0.5
"""Coherence, from 0 to 1, from which another script than the Western one is believed."""
_SAMPLE = 100_000
"""Bytes from which an encoding, and characters from which a separator is told."""


def read_text(data: bytes, file: str, encoding: str = "") -> Book:
    """Return the rows in a CSV file's bytes; *file* is its name for the messages.

    *encoding* is one that a person has named, for files without a mark that are not
    UTF-8; without it the encoding is told from the bytes. Raises BadInput.
    """
    text, encoding = decoded(data, file, encoding)
    if "\0" in text:
        raise no_table(file)
    text, told, first = _announced(text)
    separator = told or _separator(text)
    shown = f"{encoding}, {_SHOWN[separator]}"
    return Book(file, (raw_sheet("", _records(text, separator, file, first)),), shown)


def decoded(data: bytes, file: str, named: str = "") -> tuple[str, str]:
    """Return the text of *data* and the encoding it was read in. Raises BadInput when it is no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, file), encoding.upper()
    if named:
        return _strict(data, named, file), named.upper()
    if b"\0" in data[:_SAMPLE]:
        encoding = _sixteen_bit(data[:_SAMPLE], file)
        return _strict(data, encoding, file), encoding.upper()
    try:
        return data.decode("utf-8"), "UTF-8"
    except UnicodeDecodeError:
        encoding = _eight_bit(data[:_SAMPLE])
        return _strict(data, encoding, file), encoding.upper()


def _strict(data: bytes, encoding: str, file: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as fault:
        raise BadInput(
            "The letters in “{file}” cannot be read as {encoding} (at byte {byte}). "
            "Save it as CSV UTF-8 and choose that file.",
            file=file,
            encoding=encoding.upper(),
            byte=fault.start,
        ) from fault


def _sixteen_bit(sample: bytes, file: str) -> str:
    """Tell UTF-16 without a mark by where its zero bytes stand; anything else with zeros is no text."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 10 * even and odd > len(sample) // 4:
        return "utf-16-le"
    if even > 10 * odd and even > len(sample) // 4:
        return "utf-16-be"
    raise no_table(file)


def _eight_bit(sample: bytes) -> str:
    """Tell the Western encoding from others, and believe another only when its language is recognised.

    Eight-bit encodings cannot be told apart for sure; a guess would turn a ñ into another letter.
    """
    found = from_bytes(sample, cp_isolation=[_WESTERN, *_FOREIGN]).best()
    if found is not None and found.encoding in _FOREIGN and found.coherence >= _SURE:
        return found.encoding
    return _WESTERN


def _announced(text: str) -> tuple[str, str, int]:
    """Return the text below a ``sep=;`` line, the separator it names, and the number of its first row."""
    line, _, rest = text.partition("\n")
    named = line.rstrip("\r").removeprefix("sep=")
    if line.startswith("sep=") and named in SEPARATORS:
        return rest, named, 2
    return text, "", 1


def _separator(text: str) -> str:
    """Return the separator that splits the first rows alike and into the most columns."""
    sample = text[:_SAMPLE]
    return max(SEPARATORS, key=lambda sign: _columns(sample, sign))


def _columns(sample: str, separator: str) -> tuple[int, int]:
    rows = (row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row)
    widths = [len(row) for row in islice(rows, 20)]
    # A title above the table is one cell, whatever separates the rest.
    usual = Counter(width for width in widths if width > 1).most_common(1)
    return (usual[0][1], usual[0][0]) if usual else (0, 0)


def _records(text: str, separator: str, file: str, first: int) -> Iterator[tuple[int, list[str]]]:
    before = csv.field_size_limit(MAX_BYTES)
    number = first - 1
    try:
        for number, row in enumerate(
            csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True), first
        ):
            yield number, row
    except csv.Error as fault:
        raise BadInput(
            "A quotation mark in “{file}” is not closed or stands in the wrong place, at or after row {row}. "
            "Open the file, mend that row and save it again.",
            file=file,
            row=number + 1,
        ) from fault
    finally:
        csv.field_size_limit(before)
