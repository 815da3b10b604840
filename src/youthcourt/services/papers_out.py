"""Which papers of a closed case went out, and on which day: noted by a person, never done by itself."""

from __future__ import annotations

from datetime import date
from typing import Any

from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.errors import BadInput, NotFound, Refused
from youthcourt.store import find_cases
from youthcourt.store.tables import Closing
from youthcourt.store.unit import Unit

_COLUMNS = {
    ClosingPaper.CERTIFICATE: "certificate_on",
    ClosingPaper.REPORT: "referrer_told_on",
    ClosingPaper.REFERRER: "referrer_told_on",
    ClosingPaper.VICTIM: "victim_told_on",
    ClosingPaper.FAMILY: "family_told_on",
    ClosingPaper.INVITATION: "invited_on",
}
"""Where the day is kept on which a paper went out."""


def out_on(closing: Any, paper: ClosingPaper) -> date | None:
    """Return the day on which a paper of a closing went out, or None."""
    found: date | None = getattr(closing, _COLUMNS[paper])
    return found


def note_out(unit: Unit, number: str, paper: ClosingPaper, on: date) -> None:
    """Note the day on which a paper of a closed case was given or sent by a person.

    Raises NotFound for a case that was not closed so, Refused for a paper that is out already,
    BadInput for a day before the closing or ahead of today.
    """
    case = find_cases.by_number(unit, number)
    row = unit.one(Closing, case_id=case.id, standing=True)
    if row is None or paper not in _COLUMNS:
        raise NotFound("Case {case} has no such paper yet. Close the case first.", case=case.number)
    known = out_on(row, paper)
    if known is not None:
        raise Refused("This paper went out on {date} already.", date=known)
    if not row.closed_on <= on <= unit.today:
        raise BadInput("A paper goes out from the day of the closing on, and not in the future.", field="on")
    unit.change(row, **{_COLUMNS[paper]: on})
    unit.touch("today", f"case:{case.number}")
