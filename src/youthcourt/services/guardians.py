"""Who stands for a young person: the ties, how they change, and how they end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.guardians import counts
from youthcourt.domain.parts import Role
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line
from youthcourt.services.left_alone import left_alone, say_why
from youthcourt.services.person_lines import GuardianLine, full_name
from youthcourt.services.roles import give_role
from youthcourt.store import find_cases
from youthcourt.store.tables import GuardianLink, Person
from youthcourt.store.unit import Unit

_AHEAD = 22
"""Years that nobody is a minor for: a last day later than that is surely a typing slip."""


@dataclass(frozen=True)
class GuardianGiven:
    """How a guardian stands to a young person, as it is typed."""

    capacity: Capacity
    may_sign: bool = True
    lives_with: bool = False
    gets_letters: bool = True
    no_contact: bool = False
    """Barred from contact with the young person: then they neither sign nor get letters."""
    on_behalf_of: str = ""
    """The agency that they act for, where it is one."""
    since: date | None = None
    """The first day; None for as long as is known, so that what they signed before they were noted counts."""
    until: date | None = None
    """The first day on which they no longer stand for the young person."""


def tie(unit: Unit, person_id: str, guardian_id: str, given: GuardianGiven) -> str:
    """Tie somebody known to a young person as a guardian; return the tie's key.

    Raises NotFound, BadInput for days that cannot be, Refused for oneself or a tie that is there already.
    """
    young = unit.get(Person, person_id, "person")
    unit.get(Person, guardian_id, "person")
    if guardian_id == person_id:
        raise Refused("Nobody is their own guardian. Choose or add another person.")
    values = _checked(unit, young, given)
    row = GuardianLink(id=unit.new_id(), person_id=person_id, guardian_id=guardian_id, **values)
    _check_alone(unit, row, row.since, row.until)
    give_role(unit, guardian_id, Role.GUARDIAN)
    unit.add(row)
    _tell(unit, row)
    return row.id


def change_guardian(unit: Unit, link_id: str, given: GuardianGiven) -> bool:
    """Set how a guardian stands to a young person; returns whether anything differs. Raises as ``tie``.

    What they signed while they could stays valid, whatever changes here but the days.
    """
    row = unit.get(GuardianLink, link_id, "guardian")
    values = _checked(unit, unit.get(Person, row.person_id, "person"), given)
    _check_alone(unit, row, values["since"], values["until"])
    changed = unit.change(row, **values)
    if changed:
        _tell(unit, row)
    return changed


def end_guardian(unit: Unit, link_id: str, on: date) -> None:
    """End a tie: from that day on the guardian no longer stands for the young person.

    It stays on record with what was signed before. Raises Refused where it has ended, BadInput for a
    day before it began or one that cannot be.
    """
    row = unit.get(GuardianLink, link_id, "guardian")
    if row.until is not None and row.until <= unit.today:
        raise Refused("This guardian’s time ended on {date} already.", date=row.until)
    _check_days(unit, row.since, on)
    unit.change(row, until=on)
    _tell(unit, row)


def guardian_ties(unit: Unit, person_id: str) -> tuple[GuardianLine, ...]:
    """Return all ties of a young person: those of today first, then those to come, then those that ended."""
    rows = find_cases.guardians(unit, person_id)
    return tuple(sorted(lines_of(unit, person_id, rows), key=lambda line: _place(line, unit.today)))


def guardian_lines(unit: Unit, person_id: str) -> tuple[GuardianLine, ...]:
    """Return the guardians of today, also those who are not to be contacted, with the reason."""
    rows = [row for row in find_cases.guardians(unit, person_id) if counts(row, unit.today)]
    return lines_of(unit, person_id, rows)


def lines_of(unit: Unit, person_id: str, rows: Any) -> tuple[GuardianLine, ...]:
    """Return rows of ``find_cases.guardians`` as the staff reads them."""
    alone = left_alone(unit, [row.guardian_id for row in rows])
    earliest = _as_far_back_as_known(unit, unit.get(Person, person_id, "person"))
    return tuple(
        GuardianLine(
            row.link_id, row.guardian_id, full_name(row.given, row.family, row.suffix), row.capacity,
            row.may_sign, row.no_contact, row.phone,
            say_why(alone, row.guardian_id, youth=person_id),
            row.lives_with, row.gets_letters, row.on_behalf_of,
            row.since if row.since > earliest else None, row.until,
        )
        for row in rows
    )  # fmt: skip


def _place(line: GuardianLine, today: date) -> int:
    if line.until is not None and line.until <= today:
        return 2
    return 1 if line.since is not None and line.since > today else 0


def _checked(unit: Unit, young: Person, given: GuardianGiven) -> dict[str, Any]:
    if given.capacity is Capacity.SELF:
        raise BadInput("Choose how the guardian stands to the young person.", field="capacity")
    since = given.since or _as_far_back_as_known(unit, young)
    _check_days(unit, since, given.until)
    return {
        "capacity": given.capacity,
        "may_sign": given.may_sign,
        "lives_with": given.lives_with,
        "gets_letters": given.gets_letters and not given.no_contact,
        "no_contact": given.no_contact,
        "on_behalf_of": clean_line(given.on_behalf_of, field="The agency"),
        "since": since,
        "until": given.until,
    }


def _as_far_back_as_known(unit: Unit, young: Person) -> date:
    """Return the first day of a tie of which nobody said since when: the birth, else so long ago."""
    return min(young.birth_date or _long_ago(unit.today), unit.today)


def _long_ago(today: date) -> date:
    """Return a day before which no minor of today was born."""
    return date(today.year - _AHEAD, 1, 1)


def _check_days(unit: Unit, since: date, until: date | None) -> None:
    check_day(since, called="first day", today=unit.today, field="since")
    if until is not None:
        if until.year > unit.today.year + _AHEAD:
            raise BadInput(
                "The last day {until} cannot be right. Please check the year.", field="until", until=until
            )
        if until <= since:
            raise BadInput(
                "The guardian’s time would end on {until}, before it begins on {since}. Check both days.",
                field="until",
                until=until,
                since=since,
            )


def _check_alone(unit: Unit, row: GuardianLink, since: date, until: date | None) -> None:
    """Raise Refused where the two are tied already on one of these days: one tie tells how they stand."""
    for other in unit.find(GuardianLink, person_id=row.person_id, guardian_id=row.guardian_id):
        apart = (other.until is not None and other.until <= since) or (
            until is not None and until <= other.since
        )
        if other.id != row.id and not apart:
            raise Refused(
                "This person is a guardian of the young person already. Change how they stand, "
                "or end that first."
            )


def _tell(unit: Unit, row: GuardianLink) -> None:
    unit.touch("cases", "people", f"person:{row.person_id}", f"person:{row.guardian_id}")
