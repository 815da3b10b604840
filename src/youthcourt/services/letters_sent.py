"""Which letters went to a family before the hearing: noted in the contact log for each who got one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.errors import Refused
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.parts import HearingResult
from youthcourt.services.contacts import NewContact, log_contact
from youthcourt.services.letters_to import who_gets_letters
from youthcourt.store import find_cases, find_letters, find_sittings
from youthcourt.store.tables import Case, Contact, Hearing, Sitting
from youthcourt.store.unit import Unit

About = tuple[date | None, time | None]
"""Of which hearing a letter tells: its day and its hour."""


@dataclass(frozen=True)
class Sent:
    """A letter that went to somebody."""

    on: date
    about_on: date | None
    """The day of the hearing that a notice told of."""
    about_at: time | None
    """The hour of that hearing."""


def tells_of(sent: Any, held_on: date, starts_at: time | None) -> bool:
    """Say whether a letter told of the hearing on a day and at an hour; one without an hour, of the day."""
    return sent.about_on == held_on and sent.about_at in (None, starts_at)


def hearing_ahead(unit: Unit, case: Case) -> tuple[Hearing, date]:
    """Return the hearing that is set for a case, and its day.

    Raises Refused where none is set, or its day is past.
    """
    hearing = find_sittings.hearing_of(unit, case.id)
    held_on = unit.get(Sitting, hearing.sitting_id, "sitting").held_on if hearing else None
    if hearing is None or held_on is None or hearing.result is not HearingResult.SET or held_on < unit.today:
        raise Refused("Case {case} has no hearing ahead. Schedule one first.", case=case.number)
    return hearing, held_on


def notices(unit: Unit, case: Case, person_id: str) -> tuple[Sent, ...]:
    """Return the notices that went to somebody about a case, the newest first."""
    return tuple(
        Sent(row.on, row.about_on, row.about_at)
        for row in find_letters.sent(unit, FamilyPaper.NOTICE.value, case.id)
        if row.person_id == person_id
    )


def note_sent(unit: Unit, number: str, paper: FamilyPaper) -> None:
    """Note in the contact log that a letter of today went to all of the family who get letters.

    Who has it noted for today already is not noted twice. Raises NotFound for the case, Refused for a notice
    without a hearing ahead.
    """
    case = find_cases.by_number(unit, number)
    about: About = None, None
    if paper is FamilyPaper.NOTICE:
        hearing, held_on = hearing_ahead(unit, case)
        about = held_on, hearing.starts_at
    known = {_key(row) for row in find_letters.sent(unit, paper.value, case.id)}
    for one in who_gets_letters(unit, case, unit.today):
        if (one.person_id, unit.today, *about) not in known:
            wanted = NewContact(one.person_id, Channel.LETTER, ContactResult.SENT, unit.today, case=number)
            made = unit.get(Contact, log_contact(unit, wanted), "contact")
            unit.change(made, paper=paper.value, about_on=about[0], about_at=about[1])
    unit.touch("today", "cases", f"case:{case.number}")


def _key(row: Any) -> tuple[str, date, date | None, time | None]:
    return row.person_id, row.on, row.about_on, row.about_at
