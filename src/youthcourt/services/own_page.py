"""*My side, and what I can offer*: the young person's own words, theirs to change until the hearing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import Refused
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_text
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, OwnPage, StageEntry
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class OwnWords:
    """The page as it stands."""

    number: str
    story: str
    offer: str
    written_on: date | None
    heard_on: date | None
    """The day from which nobody may change it any more; None while the hearing is to come."""


def own_words(unit: Unit, number: str) -> OwnWords:
    """Return the young person's own page of a case. A query. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    row = unit.one(OwnPage, case_id=case.id)
    heard = _heard_on(unit, case)
    if row is None:
        return OwnWords(case.number, "", "", None, heard)
    return OwnWords(case.number, row.story, row.offer, row.written_on, heard)


def write_own_page(unit: Unit, number: str, story: str, offer: str) -> None:
    """Write the young person's page in their words, as they tell them.

    Raises Refused once the hearing is recorded, whoever asks: the jury heard these words.
    """
    case = find_cases.by_number(unit, number)
    heard = _heard_on(unit, case)
    if heard is not None:
        raise Refused(
            "The hearing was on {date}, and this page stays as it was then. A note on the case can be added.",
            date=heard,
        )
    told = {
        "story": clean_text(story, field="My side"),
        "offer": clean_text(offer, field="What I can offer"),
    }
    row = unit.one(OwnPage, case_id=case.id)
    if row is None:
        unit.add(OwnPage(id=unit.new_id(), case_id=case.id, written_on=unit.today, **told))
    elif (row.story, row.offer) != (told["story"], told["offer"]):
        unit.change(row, written_on=unit.today, **told)
    unit.touch(f"case:{case.number}")


def _heard_on(unit: Unit, case: Case) -> date | None:
    heard = unit.find(StageEntry, "sequence", case_id=case.id, stage=Stage.HEARD)
    return heard[0].entered_on if heard else None
