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


def staff_cover(setup: PageSetup, cover: StaffCover, seats: tuple[int, ...]) -> Paper:
    """Lay out the cover; *seats* are the numbers of the jurors' seats, each with its numbered copies."""
    sheet = Composer(frame(setup.size).body_width)
    lead = " · ".join(part for part in (f"Case {cover.case_number}", cover.respondent) if part)
    sheet.title("Staff cover sheet", lead)
    _facts(sheet, cover)
    _people(sheet, cover)
    _consents(sheet, cover)
    _panel(sheet, cover, seats)
    sheet.heading("Numbered copies: count them out, count them back")
    table(sheet, _COLLECT, _copies(seats))
    table(sheet, _FORMS, [(words.text(told), Tick(), Tick()) for told in _FORM_COPIES])
    sheet.text("Destroy the paper ballots when the totals are signed.")
    sheet.heading("Notes")
    sheet.text_or_lines(cover.notes, 2)
    return lay_out(
        setup, "Staff cover sheet", "YC-00", sheet.strips, reference=cover.case_number, stamp=STAFF_ONLY
    )


def _facts(sheet: Composer, cover: StaffCover) -> None:
    held = words.day(cover.held_on) if cover.held_on else ""
    fields(
        sheet,
        (
            ("Sitting", held),
            ("Time and room", " · ".join(part for part in (cover.start, cover.room) if part)),
            ("Offense", cover.offense),
            ("Date of the incident", day(cover.incident_on)),
            ("Judge", cover.judge),
            ("Interpreter", cover.interpreter),
            ("Languages", cover.languages),
            ("What the victim wishes", ""),
        ),
    )
    fields(sheet, (("What the young person brings", words.listing(cover.strengths)),), 1)
    own_fields(sheet, cover.own)


def _people(sheet: Composer, cover: StaffCover) -> None:
    sheet.heading("Guardians and supporters: tick who is here")
    checklist(sheet, [_person(person) for person in cover.guardians])
    if not cover.guardians:
        sheet.lines(2)


def _person(person: PersonLine) -> str:
    told = f"{person.name}, {person.capacity}" if person.capacity else person.name
    return f"{told} ({person.note})" if person.note else told


def _consents(sheet: Composer, cover: StaffCover) -> None:
    sheet.heading("Consents on file")
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
        sheet.text("None is on file.")
    if cover.missing:
        sheet.text("Still missing before the hearing: " + words.listing(cover.missing) + ".", keep=False)


def _panel(sheet: Composer, cover: StaffCover, seats: tuple[int, ...]) -> None:
    sheet.heading("Panel")
    rows = [
        ("Alternate" if seat.alternate else str(seat.number), seat.name, Tick(), "") for seat in cover.panel
    ]
    if not rows:
        rows = [(str(seat), "", Tick(), "") for seat in seats]
    table(sheet, _PANEL, rows, least=20)


def _copies(seats: tuple[int, ...]) -> list[tuple[str | Tick, ...]]:
    rows: list[tuple[str | Tick, ...]] = [
        (str(copy), f"Juror seat {seat}", Tick(), Tick(), Tick(), Tick())
        for copy, seat in enumerate(seats, start=1)
    ]
    return [*rows, (str(len(seats) + 1), "Judge", Tick(), Tick(), "", "")]
