"""*My side, and what I can offer*: the young person's own words, theirs to change until the hearing.

Where they agree, the jurors of their hearing read it; never while a known name stands in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import Refused
from youthcourt.domain.juror_view import JurorCase
from youthcourt.domain.privacy import KnownWord, giveaways
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_text
from youthcourt.printing.documents.jury import OwnSide
from youthcourt.services.known_words import kept_words, known_words
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
    for_jurors: bool = False
    """They agree that their jurors read it."""
    names: tuple[str, ...] = ()
    """Words in it that would name somebody, as they stand on file: with one, jurors do not get it."""


def own_words(unit: Unit, number: str) -> OwnWords:
    """Return the young person's own page of a case. A query. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    row = unit.one(OwnPage, case_id=case.id)
    heard = _heard_on(unit, case)
    if row is None:
        return OwnWords(case.number, "", "", None, heard)
    written = row.written_on if row.story or row.offer else None
    names = dict.fromkeys(word.text for word in _naming(unit, case, row))
    return OwnWords(
        case.number, row.story, row.offer, written, heard, for_jurors=row.jurors_may_read, names=tuple(names)
    )


def write_own_page(unit: Unit, number: str, story: str, offer: str) -> None:
    """Write the young person's page in their words, as they tell them.

    Raises Refused once the hearing is recorded, whoever asks: the jury heard these words.
    """
    case = find_cases.by_number(unit, number)
    _refuse_heard(unit, case)
    told = {
        "story": clean_text(story, field="My side"),
        "offer": clean_text(offer, field="What I can offer"),
    }
    row = _row(unit, case)
    if (row.story, row.offer) != (told["story"], told["offer"]):
        unit.change(row, written_on=unit.today, **told)
    unit.touch(f"case:{case.number}")


def let_jurors_read(unit: Unit, number: str, *, agreed: bool) -> None:
    """Note that the young person agrees that their jurors read the page, or that they do not.

    Raises Refused once the hearing is recorded.
    """
    case = find_cases.by_number(unit, number)
    _refuse_heard(unit, case)
    unit.change(_row(unit, case), jurors_may_read=agreed)
    unit.touch(f"case:{case.number}")


def side_for_jurors(unit: Unit, case: Case, juror: JurorCase) -> tuple[OwnSide | None, bool]:
    """Return what the jurors of *case* get of the page, and whether it is withheld from them.

    None where there is no page or no agreement. It is withheld where it would name somebody: their
    words are theirs, so nobody but they can take the name out.
    """
    row = unit.one(OwnPage, case_id=case.id)
    if row is None or not row.jurors_may_read or not (row.story or row.offer):
        return None, False
    if _naming(unit, case, row):
        return None, True
    return OwnSide(juror, row.story, row.offer), False


def _naming(unit: Unit, case: Case, row: OwnPage) -> list[KnownWord]:
    told = f"{row.story}\n{row.offer}"
    return giveaways(told, known_words(unit, case), kept_words(case)) if told.strip() else []


def _row(unit: Unit, case: Case) -> OwnPage:
    row = unit.one(OwnPage, case_id=case.id)
    return row or unit.add(OwnPage(id=unit.new_id(), case_id=case.id, written_on=unit.today))


def _refuse_heard(unit: Unit, case: Case) -> None:
    heard = _heard_on(unit, case)
    if heard is not None:
        raise Refused(
            "The hearing was on {date}, and this page stays as it was then. A note on the case can be added.",
            date=heard,
        )


def _heard_on(unit: Unit, case: Case) -> date | None:
    heard = unit.find(StageEntry, "sequence", case_id=case.id, stage=Stage.HEARD)
    return heard[0].entered_on if heard else None
