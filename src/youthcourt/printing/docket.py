"""The docket of a sitting: for staff with full names, and to post at the door without them (papers 9, 10)."""

from __future__ import annotations

from collections.abc import Mapping

from youthcourt import words
from youthcourt.printing.book import STAFF_ONLY, Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.docket import Docket, DocketLine, PostedDocket
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import own_fields
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Cell, Column, Named, table
from youthcourt.printing.typeset import BODY

_STAFF = (
    Column("Time", 1.8, strong=True),
    Column("Case and respondent", 2.9),
    Column("Offense", 2.0),
    Column("Room and judge", 2.0),
    Column("Panel", 3.3),
    Column("Page", 1.0),
)
_POSTED = (Column("Time", 1.4, strong=True), Column("Case", 2), Column("Name", 2.4), Column("Room", 2))


def staff_docket(setup: PageSetup, docket: Docket, pages: Mapping[str, int]) -> Paper:
    """Lay out the staff's docket; *pages* tells on which page of the packet a case begins."""
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Docket"), _when(docket))
    if docket.lines:
        table(sheet, _STAFF, [_staff_row(line, pages) for line in docket.lines])
    else:
        sheet.text(words.text("No hearings are set for this sitting."))
    own_fields(sheet, docket.own)
    sheet.heading(words.text("Notes"))
    sheet.lines(3, fill=True)
    return lay_out(setup, words.text("Docket for staff"), "YC-09", sheet.strips, stamp=words.text(STAFF_ONLY))


def posted_docket(setup: PageSetup, docket: PostedDocket) -> Paper:
    """Lay out the list at the door: time, case, first name and initial, room."""
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Today’s hearings"), _when(docket))
    if docket.lines:
        rows = [(line.start, line.case_number, line.name, line.room) for line in docket.lines]
        table(sheet, _POSTED, rows)
    else:
        sheet.text(words.text("No hearings are set for this sitting."))
    sheet.space(10)
    sheet.text(words.text("Please wait until you are called. If you need help, ask the clerk."), BODY)
    return lay_out(setup, words.text("Docket to post at the door"), "YC-10", sheet.strips, stamp="")


def _when(docket: Docket | PostedDocket) -> str:
    return " · ".join(part for part in (words.day(docket.held_on), docket.place) if part)


def _staff_row(line: DocketLine, pages: Mapping[str, int]) -> tuple[Cell, ...]:
    interpreter = (
        words.text("Interpreter: {interpreter}", interpreter=line.interpreter) if line.interpreter else ""
    )
    page = pages.get(line.case_number)
    return (
        line.start,
        _stack(line.case_number, line.respondent, interpreter, line.notes),
        line.offense,
        _stack(line.room, line.judge),
        Named(tuple((f"{seat.number}.", seat.name) for seat in line.panel)),
        str(page) if page else "",
    )


def _stack(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
