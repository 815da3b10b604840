"""The staff's cover sheet of one hearing, with the copies to hand out and to collect again."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import STAFF_ONLY, Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.cover import PersonLine, StaffCover
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import checklist, day, fields, own_fields
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, Tick, table
from youthcourt.printing.typeset import STRONG

_CONSENTS = (Column("What", 3, strong=True), Column("Signed by", 3), Column("On", 1.6), Column("Held", 2))
_PANEL = (Column("Seat", 1, strong=True), Column("Juror", 4), Column("Here", 0.8), Column("Note", 3))
_COLLECT = (
    Column("Copy", 1, strong=True),
    Column("Who", 3),
    Column("Facts out", 1.3),
    Column("Facts back", 1.3),
    Column("Questions out", 1.5),
    Column("Questions back", 1.5),
)
_FORMS = (Column("Also to count", 6, strong=True), Column("Out", 1.3), Column("Back", 1.3))
_FORM_COPIES = (
    "Deliberation worksheet · foreperson",
    "Result of the jury · foreperson",
    "Result of the jury · judge",
)
"""The forms that go to the jury's room and the judge besides the numbered copies."""


def staff_cover(setup: PageSetup, cover: StaffCover, seats: tuple[int, ...], own_pages: int = 0) -> Paper:
    """Lay out the cover; *seats* are the numbers of the jurors' seats, each with its numbered copies.

    *own_pages* is how many copies of the young person's own page go out and come back.
    """
    sheet = Composer(frame(setup.size).body_width)
    lead = " · ".join(
        part
        for part in (words.text("Case {case_number}", case_number=cover.case_number), cover.respondent)
        if part
    )
    sheet.title(words.text("Staff cover sheet"), lead)
    _facts(sheet, cover)
    _people(sheet, cover)
    _consents(sheet, cover)
    _panel(sheet, cover, seats)
    sheet.heading(words.text("Numbered copies: count them out, count them back"))
    table(sheet, _COLLECT, _copies(seats))
    besides = [words.text(told) for told in _FORM_COPIES]
    if own_pages:
        besides.append(words.text("My side, and what I can offer · {count} copies", count=own_pages))
    table(sheet, _FORMS, [(told, Tick(), Tick()) for told in besides])
    sheet.text(words.text("Destroy the paper ballots when the totals are signed."))
    sheet.heading(words.text("Notes"))
    sheet.text_or_lines(cover.notes, 2)
    return lay_out(
        setup,
        words.text("Staff cover sheet"),
        "YC-00",
        sheet.strips,
        reference=cover.case_number,
        stamp=words.text(STAFF_ONLY),
    )


def _facts(sheet: Composer, cover: StaffCover) -> None:
    held = words.day(cover.held_on) if cover.held_on else ""
    fields(
        sheet,
        (
            (words.text("Sitting"), held),
            (words.text("Time and room"), " · ".join(part for part in (cover.start, cover.room) if part)),
            (words.text("Offense"), cover.offense),
            (words.text("Date of the incident"), day(cover.incident_on)),
            (words.text("Judge"), cover.judge),
            (words.text("Interpreter"), cover.interpreter),
            (words.text("Languages"), cover.languages),
            (words.text("What the victim wishes"), ""),
        ),
    )
    fields(sheet, ((words.text("What the young person brings"), words.listing(cover.strengths)),), 1)
    own_fields(sheet, cover.own)
    if cover.mark:
        sheet.text(cover.mark, STRONG)


def _people(sheet: Composer, cover: StaffCover) -> None:
    sheet.heading(words.text("Guardians and supporters: tick who is here"))
    checklist(sheet, [_person(person) for person in cover.guardians])
    if not cover.guardians:
        sheet.lines(2)


def _person(person: PersonLine) -> str:
    told = f"{person.name}, {person.capacity}" if person.capacity else person.name
    return f"{told} ({person.note})" if person.note else told


def _consents(sheet: Composer, cover: StaffCover) -> None:
    sheet.heading(words.text("Consents on file"))
    if cover.consents:
        rows = [
            (
                entry.what,
                ", ".join(p for p in (entry.signer, entry.capacity) if p),
                day(entry.signed_on),
                entry.held,
            )
            for entry in cover.consents
        ]
        table(sheet, _CONSENTS, rows, least=20)
    else:
        sheet.text(words.text("None is on file."))
    if cover.missing:
        sheet.text(
            words.text("Still missing before the hearing: ") + words.listing(cover.missing) + ".", keep=False
        )


def _panel(sheet: Composer, cover: StaffCover, seats: tuple[int, ...]) -> None:
    sheet.heading(words.text("Panel"))
    rows = [
        (words.text("Alternate") if seat.alternate else str(seat.number), seat.name, Tick(), "")
        for seat in cover.panel
    ]
    if not rows:
        rows = [(str(seat), "", Tick(), "") for seat in seats]
    table(sheet, _PANEL, rows, least=20)


def _copies(seats: tuple[int, ...]) -> list[tuple[str | Tick, ...]]:
    rows: list[tuple[str | Tick, ...]] = [
        (str(copy), words.text("Juror seat {seat}", seat=seat), Tick(), Tick(), Tick(), Tick())
        for copy, seat in enumerate(seats, start=1)
    ]
    return [*rows, (str(len(seats) + 1), words.text("Judge"), Tick(), Tick(), "", "")]
