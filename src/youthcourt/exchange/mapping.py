"""Mapping files: which column of a referrer's file fills which field, in TOML that a clerk can read.

```toml
name = "County sheriff"
kind = "referrals"            # or "people"
date_format = "MM/DD/YYYY"    # or "ISO", "DD.MM.YYYY", …
join = " · "                  # between columns that fill one field together
optional = ["MIDDLE"]         # columns that may be missing

[columns]                     # column of the file = field of the program
CASENO = "agency_number"
CHARGE = "offense"

[date_formats]                # where a date is written otherwise than the others
birth_date = "DD/MM/YYYY"

[fixed]                       # the same for every row
agency = "County sheriff"

[values.offense_class]        # what stands in the file = what is kept
F = "felony"
```
"""

from __future__ import annotations

import codecs
import tomllib
from collections.abc import Mapping as Table
from dataclasses import dataclass, field
from pathlib import Path

from youthcourt.domain.errors import BadInput
from youthcourt.exchange.dates_in import pattern_of, read_date
from youthcourt.exchange.fields import DATES, FIELDS, Kind, lacking
from youthcourt.exchange.sheet import MAX_ROWS

_KEYS = (
    "name",
    "kind",
    "date_format",
    "date_formats",
    "join",
    "encoding",
    "source",
    "optional",
    "columns",
    "fixed",
    "values",
    "sheet",
    "header_row",
)
_MAX_BYTES = 200_000


@dataclass(frozen=True)
class Mapping:
    """How the columns of a file become fields."""

    name: str
    kind: Kind
    columns: dict[str, tuple[str, ...]]
    """For each field the columns that fill it, in order."""
    date_format: str = "ISO"
    join: str = " · "
    encoding: str = ""
    """The encoding of text files, where it is known; empty means it is found."""
    source: str = ""
    """Where the file comes from, and what is said of it."""
    optional: frozenset[str] = frozenset()
    """Columns that may be missing from the file."""
    fixed: dict[str, str] = field(default_factory=dict)
    values: dict[str, dict[str, str]] = field(default_factory=dict)
    """For each field what is kept for what stands in the file; nothing else is taken then."""
    sheet: str = ""
    """The sheet of a workbook that holds the rows; empty means the one that is found."""
    header_row: int = 0
    """The row of the headers, as the spreadsheet counts; 0 means the one that is found."""
    date_formats: dict[str, str] = field(default_factory=dict)
    """For fields whose column writes dates otherwise, its own order."""

    def order_of(self, filled: str) -> str:
        """Return the order in which the dates of a field are written."""
        return self.date_formats.get(filled, self.date_format)


def load_mapping(path: Path) -> Mapping:
    """Return the mapping in a TOML file. Raises BadInput with one sentence for what is wrong in it."""
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_BYTES).decode("utf-8-sig")
        table = tomllib.loads(text)
    except FileNotFoundError as fault:
        raise BadInput(
            "There is no mapping file “{file}”. Check the name and the folder.", file=path.name
        ) from fault
    except (OSError, ValueError, RecursionError) as fault:
        raise BadInput(
            "The mapping file “{file}” cannot be read: {why}. Mend it, or choose a shipped one.",
            file=path.name,
            why=str(fault).rstrip(".")
            if isinstance(fault, tomllib.TOMLDecodeError)
            else "it is no TOML text",
        ) from fault
    return mapping_from(table, path.stem)


def mapping_from(table: Table[str, object], called: str = "") -> Mapping:
    """Return the mapping that a table of plain values describes. Raises BadInput."""
    name = _text(table, "name", called)
    for key in table:
        if key not in _KEYS:
            raise _wrong(name, "it has “{key}”, which no mapping has", key=key)
    kind = _kind(name, table)
    made = Mapping(
        name=name,
        kind=kind,
        columns=_columns(name, kind, table),
        date_format=_date_format(name, table),
        join=_text(table, "join", " · "),
        encoding=_encoding(name, table),
        source=_text(table, "source", ""),
        optional=_optional(name, table),
        fixed=_fixed(name, kind, table),
        values=_values(name, kind, table),
        sheet=_text(table, "sheet", ""),
        header_row=_header_row(name, table),
        date_formats=_date_formats(name, kind, table),
    )
    _check_fields(made)
    return made


def mapping_table(mapping: Mapping) -> dict[str, object]:
    """Return a mapping as the table of plain values from which ``mapping_from`` makes it again."""
    return {
        "name": mapping.name,
        "kind": mapping.kind.value,
        "date_format": mapping.date_format,
        "join": mapping.join,
        "encoding": mapping.encoding,
        "source": mapping.source,
        "optional": sorted(mapping.optional),
        "columns": {column: field for field, columns in mapping.columns.items() for column in columns},
        "fixed": dict(mapping.fixed),
        "values": {field: dict(known) for field, known in mapping.values.items()},
        "sheet": mapping.sheet,
        "header_row": mapping.header_row,
        "date_formats": dict(mapping.date_formats),
    }


def _check_fields(mapping: Mapping) -> None:
    for key in mapping.fixed:
        if key in mapping.columns:
            raise _wrong(mapping.name, "“{key}” has both a column and a fixed value", key=key)
        if key in DATES and read_date(mapping.fixed[key], pattern_of(mapping.order_of(key))) is None:
            raise _wrong(mapping.name, "the fixed “{key}” is not a date in the mapping's own order", key=key)
    for key in DATES & mapping.columns.keys():
        if len(mapping.columns[key]) > 1:
            raise _wrong(mapping.name, "“{key}” can be filled by one column only", key=key)
    key = lacking(mapping.kind, mapping.columns)
    if key:
        raise _wrong(
            mapping.name, "no column fills “{key}”, by which known rows are told from new ones", key=key
        )


def _kind(name: str, table: Table[str, object]) -> Kind:
    told = table.get("kind", "")
    if told not in [kind.value for kind in Kind]:
        raise _wrong(name, "kind must be “referrals” or “people”")
    return Kind(str(told))


def _date_format(name: str, table: Table[str, object]) -> str:
    return _order(name, _text(table, "date_format", "ISO"))


def _date_formats(name: str, kind: Kind, table: Table[str, object]) -> dict[str, str]:
    told = _section(name, table, "date_formats")
    return {_known(name, kind, key): _order(name, order) for key, order in told.items()}


def _order(name: str, told: str) -> str:
    try:
        pattern_of(told)
    except ValueError as fault:
        problem = "“{key}” is no date format such as ISO, MM/DD/YYYY or DD.MM.YYYY"
        raise _wrong(name, problem, key=told) from fault
    return told


def _header_row(name: str, table: Table[str, object]) -> int:
    told = table.get("header_row", 0)
    if not isinstance(told, int) or isinstance(told, bool) or not 0 <= told <= MAX_ROWS:
        raise _wrong(name, "header_row must be the number of a row")
    return told


def _encoding(name: str, table: Table[str, object]) -> str:
    told = _text(table, "encoding", "")
    try:
        "a".encode(told or "utf-8")  # some codecs turn bytes into bytes, and are no encoding of text
        return codecs.lookup(told).name if told else ""
    except (LookupError, ValueError) as fault:
        raise _wrong(name, "“{key}” is no encoding such as utf-8 or cp1252", key=told) from fault


def _optional(name: str, table: Table[str, object]) -> frozenset[str]:
    told = table.get("optional", [])
    if not isinstance(told, list) or not all(isinstance(column, str) for column in told):
        raise _wrong(name, "optional must be a list of columns")
    return frozenset(told)


def _columns(name: str, kind: Kind, table: Table[str, object]) -> dict[str, tuple[str, ...]]:
    columns: dict[str, tuple[str, ...]] = {}
    for column, filled in _section(name, table, "columns").items():
        known = _known(name, kind, filled)
        columns[known] = (*columns.get(known, ()), column)
    return columns


def _fixed(name: str, kind: Kind, table: Table[str, object]) -> dict[str, str]:
    told = _section(name, table, "fixed")
    return {_known(name, kind, key): value for key, value in told.items()}


def _values(name: str, kind: Kind, table: Table[str, object]) -> dict[str, dict[str, str]]:
    told = table.get("values", {})
    if not isinstance(told, dict):
        raise _wrong(name, "“{key}” must be a list of names and texts", key="values")
    return {_known(name, kind, key): _section(name, told, key) for key in told}


def _section(name: str, table: Table[str, object], key: str) -> dict[str, str]:
    told = table.get(key, {})
    if not isinstance(told, dict) or not all(isinstance(value, str) for value in told.values()):
        raise _wrong(name, "“{key}” must be a list of names and texts", key=key)
    return dict(told)


def _known(name: str, kind: Kind, filled: str) -> str:
    if filled not in FIELDS[kind]:
        raise _wrong(name, "there is no field “{key}” for {kind}", key=filled, kind=kind.value)
    return filled


def _text(table: Table[str, object], key: str, default: str) -> str:
    told = table.get(key, default)
    return told if isinstance(told, str) else default


def _wrong(name: str, problem: str, *, key: str = "", kind: str = "") -> BadInput:
    return BadInput(
        "The mapping “{name}” cannot be used: " + problem + ". Mend the file.", name=name, key=key, kind=kind
    )
