"""Importing referrals and people from a referrer's file: plan outside a unit, preview, then one act.

A row is new, known or refused, each with a reason. One refused row stops the
import with nothing written, unless refused rows are skipped. Known referrals are
recognised by their agency number. Screening runs inside the import, and nothing
is invented: what the file does not say stays empty.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.exchange.book import Place, likely_place, place_with
from youthcourt.exchange.fields import FIELDS, Kind
from youthcourt.exchange.mapped import MappedRow, Progress, column_places, mapped_rows
from youthcourt.exchange.mapping import Mapping, load_mapping, mapping_from
from youthcourt.exchange.sheet import SheetRows, header_key
from youthcourt.exchange.tables_in import read_book
from youthcourt.places import asset
from youthcourt.services import import_sources
from youthcourt.services.import_alike import Askings, Question
from youthcourt.services.import_people import JudgedPerson, add_row_person, judge_people
from youthcourt.services.import_referrals import JudgedReferral, add_referral, judge_referrals
from youthcourt.services.import_report import (
    ImportReport,
    Outcome,
    RowLine,
    RowRefused,
    as_json,
    made_report,
)
from youthcourt.services.import_said import Answers, Chosen, Said
from youthcourt.services.settings import write_numbers
from youthcourt.store import find_ahead
from youthcourt.store.unit import Unit

__all__ = [
    "FIELDS", "Answers", "ImportReport", "Kind", "Mapping", "Outcome", "Plan", "Progress", "Question",
    "RowLine", "RowRefused", "ShippedMapping", "as_json", "guess_mapping", "held_back", "mapping_from",
    "mapping_path", "plan_import", "preview", "run_import", "shipped_mappings",
]  # fmt: skip

_TOGETHER = 250
"""Rows that are sent on together with their trail: progress then tells of all the work but the last of it."""
SHIPPED = ("plain.toml", "nypd_queens.toml", "people.toml")
"""Mapping files that come with the program."""


@dataclass(frozen=True)
class ShippedMapping:
    """A mapping that comes with the program, or that somebody has made."""

    path: Path
    name: str
    kind: Kind
    source: str


@dataclass(frozen=True)
class Plan:
    """A file read and mapped, before the court is asked anything."""

    file: str
    told: str
    """How the file was understood: its encoding and separator, or the sheet."""
    mapping: Mapping
    headers: tuple[str, ...]
    unused: tuple[str, ...]
    """Columns that hold something and from which nothing is taken; one without a header is empty text."""
    rows: tuple[MappedRow, ...]
    sheet: SheetRows
    """The rows as they came."""

    @property
    def kind(self) -> Kind:
        """What the rows are."""
        return self.mapping.kind


def plan_import(
    file: Path, mapping: Path | Mapping, progress: Progress | None = None, *, kind: Kind | str | None = None
) -> Plan:
    """Read and map a file: the slow part, outside any unit.

    *mapping* is a mapping file (a shipped one may be named alone: ``plain.toml``) or a
    mapping already made; *kind* is what the caller means to import. Raises BadInput with
    one sentence for a file or a mapping that cannot be used; a row that cannot be used
    is kept with its reason.
    """
    used = mapping if isinstance(mapping, Mapping) else load_mapping(mapping_path(mapping))
    if kind is not None and used.kind != kind:
        raise BadInput(
            "The mapping “{name}” is for {found}, not for {wanted}. Choose another mapping.",
            name=used.name,
            found=used.kind.value,
            wanted=str(kind),
        )
    sheet = _placed(file, used)
    rows = mapped_rows(sheet, used, progress)
    if not rows:
        raise BadInput(
            "“{file}” has a header but no rows below it. Choose the file with the rows.", file=file.name
        )
    columns = {header_key(column) for columns in used.columns.values() for column in columns}
    unused = tuple(
        header
        for at, header in enumerate(sheet.headers)
        if header_key(header) not in columns and any(str(row.values[at]).strip() for row in sheet.rows)
    )
    return Plan(file.name, sheet.told, used, sheet.headers, unused, rows, sheet)


def _placed(file: Path, used: Mapping) -> SheetRows:
    """Return the table that a mapping reads: where its columns stand, or else where it is likely."""
    book = read_book(file, used.encoding)
    needed = {column for columns in used.columns.values() for column in columns} - used.optional
    place = place_with(book, needed, Place(used.sheet, used.header_row)) or likely_place(book)
    return book.rows_of(place.sheet, place.header_row)


def mapping_path(named: Path) -> Path:
    """Return the mapping file that is meant: one of the caller, or a shipped one named alone (``plain``)."""
    name = named.name if named.suffix else f"{named.name}.toml"
    alone = named.parent == Path() and name in SHIPPED and not named.exists()
    return asset(f"court/{name}") if alone else named


def shipped_mappings() -> tuple[ShippedMapping, ...]:
    """Return the mappings that come with the program."""
    return tuple(_described(asset(f"court/{name}")) for name in SHIPPED)


def guess_mapping(file: Path) -> ShippedMapping | None:
    """Return the shipped mapping whose columns the file has, the one with most of them; or None.

    Raises BadInput when the file cannot be read.
    """
    book = read_book(file)
    place = likely_place(book)
    headers = book.rows_of(place.sheet, place.header_row).headers
    fitting: list[tuple[int, ShippedMapping]] = []
    for shipped in shipped_mappings():
        try:
            places = column_places(headers, load_mapping(shipped.path))
        except BadInput:
            continue
        fitting.append((sum(map(len, places.values())), shipped))
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def preview(
    unit: Unit,
    plan: Plan,
    *,
    skip_refused: bool = False,
    answers: Answers | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Return what ``run_import`` would do, row by row, with the screening of new referrals. A query."""
    askings = Askings(unit, _said(unit, plan, answers))
    judged = _judged(unit, plan, askings, progress)
    report = _report([one.line for one in judged], skip_refused=skip_refused, written=False)
    return replace(report, questions=askings.questions())


def held_back(report: ImportReport, *, skip_refused: bool) -> ImportReport:
    """Return a preview made with *skip_refused* as it is with it or without; the court is not asked again."""
    made = _report(report.lines, skip_refused=skip_refused, written=False)
    return replace(made, questions=report.questions)


def run_import(
    unit: Unit,
    plan: Plan,
    *,
    skip_refused: bool = False,
    answers: Answers | None = None,
    progress: Progress | None = None,
) -> ImportReport:
    """Take the new rows in. With a refused row nothing is written, unless *skip_refused*.

    *answers* say for rows like somebody known whose case they are. Raises a YouthCourtError that
    names the row when the court refuses one that looked sound, and whatever *progress* raises to
    stop; then nothing is written either.
    """
    spoken = _said(unit, plan, answers)
    judged = _judged(unit, plan, Askings(unit, spoken), progress)
    report = _report([one.line for one in judged], skip_refused=skip_refused, written=False)
    if report.stopped:
        return report
    unit.ahead = find_ahead.ahead(unit)
    chosen = Chosen(unit, spoken, unit.ahead.namesakes)
    lines = []
    for done, one in enumerate(judged):
        if progress:
            progress(done, len(judged))
        lines.append(_added(unit, one, chosen))
        if done % _TOGETHER == _TOGETHER - 1:
            unit.settle()
    write_numbers(unit, unit.ahead.numbers)
    if progress:
        progress(len(judged), len(judged))
    import_sources.remember_source(unit, plan.headers, plan.mapping)
    return _report(lines, skip_refused=skip_refused, written=True)


def _judged(
    unit: Unit, plan: Plan, askings: Askings, progress: Progress | None
) -> Sequence[JudgedReferral | JudgedPerson]:
    def tick(done: int) -> None:
        if progress and done % _TOGETHER == 0:
            progress(done, len(plan.rows))

    if plan.kind is Kind.REFERRALS:
        return judge_referrals(unit, plan.rows, askings, tick)
    return judge_people(unit, plan.rows, askings)


def _said(unit: Unit, plan: Plan, answers: Answers | None) -> Said:
    return Said(unit, import_sources.signature(plan.headers), answers or {})


def _added(unit: Unit, one: JudgedReferral | JudgedPerson, chosen: Chosen) -> RowLine:
    try:
        return (
            add_referral(unit, one, chosen)
            if isinstance(one, JudgedReferral)
            else add_row_person(unit, one, chosen)
        )
    except YouthCourtError as problem:
        raise BadInput(
            "Row {row}: {reason} Nothing was written.", row=one.line.row, reason=words.say(problem)
        ) from problem


def _report(lines: Iterable[RowLine], *, skip_refused: bool, written: bool) -> ImportReport:
    """Return the report; new rows are held while a refused one stops the import."""
    told = list(lines)
    if not skip_refused and any(line.outcome is Outcome.REFUSED for line in told):
        told = [
            replace(line, outcome=Outcome.HELD) if line.outcome is Outcome.ADDED else line for line in told
        ]
    return made_report(told, skip_refused=skip_refused, written=written)


def _described(path: Path) -> ShippedMapping:
    mapping = load_mapping(path)
    return ShippedMapping(path, mapping.name, mapping.kind, mapping.source)
