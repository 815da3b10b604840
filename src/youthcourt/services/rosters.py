"""Roster and seat numbers of a sitting alone: what is printed anew when a juror is recused on the day.

Source: domain reference, section 2 (paper 11) and section 8, situation 2.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from youthcourt.domain.errors import Refused
from youthcourt.printing import roster as drawing
from youthcourt.printing.documents.roster import Roster, RosterPanel
from youthcourt.services.latin_names import in_latin
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language
from youthcourt.services.presence import STANDING
from youthcourt.services.sittings import DocketLine, clock_of, sitting_page
from youthcourt.store.unit import Unit

ROSTER = "roster"
"""What the print log calls it."""


@in_court_language
def roster(unit: Unit, on: date, paper: str = "") -> Roster:
    """Return who sits where as the panels stand now. Raises NotFound, and Refused before a draw."""
    page = sitting_page(unit, on)
    panels = tuple(_panel(line) for line in page.hearings if line.result in STANDING and line.panel)
    if not panels:
        raise Refused("No jury is drawn for {date} yet. Draw it on the sitting's page.", date=on)
    return in_latin(unit, Roster(page_setup(unit, paper), on, page.place, panels))


def render_roster(document: Roster, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the roster as a PDF. Slow: outside any Unit."""
    return drawing.render_roster(document, progress)


def _panel(line: DocketLine) -> RosterPanel:
    held = sorted((seat for seat in line.panel if not seat.left_code), key=lambda seat: seat.number)
    spare = [("", seat.name) for seat in line.alternates if not seat.left_code]
    return RosterPanel(
        line.case,
        clock_of(line.start),
        line.room,
        (*((str(seat.number), seat.name) for seat in held), *spare),
    )
