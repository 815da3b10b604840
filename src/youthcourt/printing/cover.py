"""The staff's cover sheet of one hearing, with the copies to hand out and to collect again."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import STAFF_ONLY, Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.cover import PersonLine, StaffCover
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import checklist, day, fields
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


def staff_cover(setup: PageSetup, cover: StaffCover, jurors: int) -> Paper:
    """Lay out the cover; *jurors* is the number of seats, and so of numbered copies."""
    sheet = Composer(frame(setup.size).body_width)
    lead = " · ".join(part for part in (f"Case {cover.case_number}", cover.respondent) if part)
    sheet.title("Staff cover sheet", lead)
    _facts(sheet, cover)
    _people(sheet, cover)
    _consents(sheet, cover)
    _panel(sheet, cover, jurors)
    sheet.heading("Numbered copies: count them out, count them back")
    table(sheet, _COLLECT, _copies(jurors))
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
            ("What the victim wishes", cover.victim_wish),
            ("What the young person brings", words.listing(cover.strengths)),
        ),
    )


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


def _panel(sheet: Composer, cover: StaffCover, jurors: int) -> None:
    sheet.heading("Panel")
    rows = [
        ("Alternate" if seat.alternate else str(seat.number), seat.name, Tick(), "") for seat in cover.panel
    ]
    if not rows:
        rows = [(str(number), "", Tick(), "") for number in range(1, jurors + 1)]
    table(sheet, _PANEL, rows, least=20)


def _copies(jurors: int) -> list[tuple[str | Tick, ...]]:
    rows: list[tuple[str | Tick, ...]] = [
        (str(number), f"Juror seat {number}", Tick(), Tick(), Tick(), Tick())
        for number in range(1, jurors + 1)
    ]
    return [*rows, (str(jurors + 1), "Judge", Tick(), Tick(), "", "")]
