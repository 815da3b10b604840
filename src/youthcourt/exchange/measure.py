"""How large a spreadsheet's sheets would become, reckoned from their XML before they are unpacked into cells.

The reading library lays out every cell between the first and the last one, and
copies a shared text for each cell that shows it: a file of a few kilobytes can
ask for more memory than there is, which would end the program. So the XML is
walked once, counting, and refused where it would grow beyond what is taken.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.parsers.expat import ExpatError, ParserCreate

from youthcourt.exchange.sheet import MAX_COLUMNS, MAX_ROWS, no_table, too_long, too_much, too_wide

MAX_TEXT = 50_000_000
"""Most characters that all cells of a file may hold together."""
_SPARE = 50
"""Rows that may stand above the table and columns left of it: titles and blank ones."""
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


def check_part(xml: bytes, file: str) -> None:
    """Raise BadInput when a part that holds no cells is not sound, or counts on more than it has."""
    _Walk(file).walk(xml)


def text_lengths(xml: bytes, file: str) -> list[int]:
    """Return the length of each shared text in its order, in characters. Raises BadInput."""
    counter = _SharedTexts(file)
    counter.walk(xml)
    return counter.lengths


def check_sheet(xml: bytes, texts: Sequence[int], file: str) -> None:
    """Raise BadInput when a sheet of a workbook (.xlsx) would become too large."""
    _ExcelSheet(file, texts).walk(xml)


def check_document(xml: bytes, file: str) -> None:
    """Raise BadInput when a sheet of an OpenDocument table (.ods) would become too large."""
    _OpenSheet(file).walk(xml)


class _Walk:
    """Walks XML once; a document type, and with it every entity, is refused."""

    def __init__(self, file: str) -> None:
        self.file = file

    def walk(self, xml: bytes) -> None:
        # Whatever encoding the file claims: workbooks are UTF-8, and others are refused here.
        parser = ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = lambda name, has: self._start(name, has, len(xml))
        parser.EndElementHandler = lambda name: self.end(name.rpartition(":")[2])
        parser.CharacterDataHandler = self.text
        try:
            parser.Parse(xml, True)
        except ExpatError as fault:
            raise no_table(self.file) from fault

    def _start(self, name: str, has: dict[str, str], size: int) -> None:
        for count in ("count", "uniqueCount"):
            # The library makes room for as many as are announced; each takes at least a byte here.
            if self.number(has.get(count, "0")) > size:
                raise too_much(self.file)
        self.start(name.rpartition(":")[2], has)

    def start(self, name: str, has: dict[str, str]) -> None:
        """Take the start of an element, without its prefix."""

    def end(self, name: str) -> None:
        """Take the end of an element, without its prefix."""

    def text(self, data: str) -> None:
        """Take a piece of text."""

    def check(self, row: int, column: int, text: int) -> None:
        if row > MAX_ROWS + _SPARE:
            raise too_long(self.file)
        if column > MAX_COLUMNS + _SPARE:
            raise too_wide(self.file)
        if text > MAX_TEXT:
            raise too_much(self.file)

    def number(self, written: str) -> int:
        if not re.fullmatch(r"[0-9]{1,12}", written):
            raise no_table(self.file)
        return int(written)

    def _refuse(self, *_: object) -> None:
        raise no_table(self.file)


class _SharedTexts(_Walk):
    def __init__(self, file: str) -> None:
        super().__init__(file)
        self.lengths: list[int] = []

    def start(self, name: str, has: dict[str, str]) -> None:
        if name == "si":
            self.lengths.append(0)

    def text(self, data: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(data)


class _ExcelSheet(_Walk):
    def __init__(self, file: str, texts: Sequence[int]) -> None:
        super().__init__(file)
        self._texts = texts
        self._row = self._column = self._total = 0
        self._shared = False
        self._value = ""

    def start(self, name: str, has: dict[str, str]) -> None:
        if name == "row":
            self._row = self.number(has["r"]) if "r" in has else self._row + 1
            self._column = 0
        elif name == "c":
            self._place(has.get("r", ""))
            self._shared = has.get("t") == "s"
        elif name in ("v", "is", "f"):
            # A cell that is only coloured has none of these, and takes no room.
            self._value = ""
            self.check(self._row, self._column, self._total)

    def end(self, name: str) -> None:
        if name == "v" and self._shared:
            index = self.number(self._value.strip())
            self._total += self._texts[index] if index < len(self._texts) else 0
            self.check(self._row, self._column, self._total)

    def text(self, data: str) -> None:
        self._value += data if self._shared else ""

    def _place(self, written: str) -> None:
        """Move to a cell. Rows and cells may both say where they stand; the farther is believed."""
        self._column += 1
        if not written:
            return
        match = _PLACE.fullmatch(written)
        if match is None:
            raise no_table(self.file)
        column = 0
        for letter in match[1]:
            column = column * 26 + ord(letter) - ord("A") + 1
        self._column = max(self._column, column)
        self._row = max(self._row, int(match[2]))


class _OpenSheet(_Walk):
    """Rows and cells may say how often they are repeated; blank ones at the end take no room."""

    def __init__(self, file: str) -> None:
        super().__init__(file)
        self._row = self._column = self._total = self._in_row = 0
        self._rows = self._columns = 1
        self._filled = False

    def start(self, name: str, has: dict[str, str]) -> None:
        if name == "table":
            self._row = 0
        elif name == "table-row":
            self._rows = self.number(has.get("table:number-rows-repeated", "1"))
            self._column = self._in_row = 0
            self._filled = False
        elif name in ("table-cell", "covered-table-cell"):
            self._columns = self.number(has.get("table:number-columns-repeated", "1"))
            self._column += self._columns
            if any(key.startswith("office:") for key in has):
                self._fill()
        elif name == "p":
            self._fill()

    def end(self, name: str) -> None:
        if name == "table-row":
            self._row += self._rows
            self._total += self._in_row * self._rows
            if self._filled:
                self.check(self._row, 0, self._total)

    def text(self, data: str) -> None:
        self._in_row += len(data) * self._columns

    def _fill(self) -> None:
        self._filled = True
        self.check(self._row + 1, self._column, self._in_row)
