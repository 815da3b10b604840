"""Who came to a sitting: signing in, what is still open, closing the night and opening it again.

Until the clerk closes the night everything is a draft; after that only corrections with a reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time

from youthcourt.domain.attendance import AWAY, OPEN, Flags, Standing, flags, standing
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.text import clean_line
from youthcourt.services.nights import check_night_open
from youthcourt.services.panels import ATTENDANCE_CLOSED, mark_attendance
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_duty, find_people, find_sittings
from youthcourt.store.tables import Attendance, Person, Sitting
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class AttendanceLine:
    """Somebody who is expected at a sitting, came to it, or gave an answer. Break in minutes."""

    person_id: str
    name: str
    code: AttendanceCode | None
    """How they attended or what they answered; None while nobody said anything."""
    standing: Standing
    follows: Flags
    time_in: time | None
    time_out: time | None
    break_minutes: int
    seats: tuple[str, ...]
    """Cases on whose panels they sit or sat; of an alternate those they stand by for."""
    reopened_why: str
    owes: bool
    """Whether a duty card can be printed for them; for the staff."""

    @property
    def open(self) -> bool:
        """Whether something is still to be said before the night can be closed."""
        return self.standing in OPEN


@dataclass(frozen=True)
class Night:
    """A sitting's attendance, and whether it is closed."""

    on: date
    lines: tuple[AttendanceLine, ...]
    closed_on: date | None
    closed_by: str
    reopened_why: str

    @property
    def open(self) -> tuple[AttendanceLine, ...]:
        """Those of whom something is still to be said."""
        return tuple(line for line in self.lines if line.open)

    def count(self, *standings: Standing) -> int:
        """Return how many stand so."""
        counted = Counter(line.standing for line in self.lines)
        return sum(counted[each] for each in standings)


def night(unit: Unit, on: date) -> Night:
    """Return who is expected at a sitting, came, or gave an answer, by last name. Raises NotFound."""
    sitting = find_sittings.on(unit, on)
    rows = {row.person_id: row for row in unit.find(Attendance, sitting_id=sitting.id)}
    seats, spare = _seats(unit, sitting)
    over = on < unit.today
    signed_up = find_duty.people_at(unit, sitting.id, (DutyDateState.SIGNED_UP,))
    everybody = {*rows, *seats, *spare, *signed_up}
    if over and not find_sittings.docket(unit, sitting.id):
        # Every hearing was put off: nobody who had said that they come is waited for (situation 11).
        everybody -= {key for key, row in rows.items() if _only_expected(row)} - set(signed_up)
    owing = find_people.owing(unit, sorted(everybody))
    choices = settings(unit).duty_choices
    lines, filed = [], {}
    for key in everybody:
        row = rows.get(key) or Attendance(id="", sitting_id=sitting.id, person_id=key)
        person = unit.get(Person, key, "person")
        filed[key] = person.filed
        known = row.code if key in rows or key in signed_up else None
        cases = seats.get(key) or spare.get(key) or []
        lines.append(
            AttendanceLine(
                key, full_name(person.given, person.family, person.suffix), known,
                standing(known, row.time_in, closed=row.closed, over=over), flags(row.code, choices),
                row.time_in, row.time_out, row.break_minutes, tuple(cases), row.reopened_why, key in owing,
            )
        )  # fmt: skip
    lines.sort(key=lambda line: (filed[line.person_id], line.person_id))
    return Night(on, tuple(lines), sitting.closed_on, sitting.closed_by, sitting.reopened_why)


def _only_expected(row: Attendance) -> bool:
    return row.code is AttendanceCode.EXPECTED and row.time_in is None and not row.closed


def _seats(unit: Unit, sitting: Sitting) -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
    """Return the cases by juror and by alternate, of hearings on the docket."""
    drawn = find_sittings.standing_draw(unit, sitting.id)
    numbers = {row.id: row.number for row in find_sittings.docket(unit, sitting.id)}
    found: tuple[dict[str, list[str]], dict[str, list[str]]] = ({}, {})
    for seat in find_sittings.seats(unit, drawn.id) if drawn else ():
        if seat.hearing_id in numbers:
            found[bool(seat.alternate)].setdefault(seat.person_id, []).append(numbers[seat.hearing_id])
    return found


def sign_in(unit: Unit, on: date, person_ids: Sequence[str], at: time) -> None:
    """Note that these people came at *at*, all or none; somebody marked as away came after all.

    Signing in again corrects the time. Raises NotFound, and Refused before the day or when an
    attendance or the night is closed.
    """
    sitting = find_sittings.on(unit, on)
    if on > unit.today:
        raise Refused("The sitting is on {date}; people can be signed in from that day on.", date=on)
    for person_id in person_ids:
        row = unit.one(Attendance, sitting_id=sitting.id, person_id=person_id)
        if row is not None and row.closed:
            raise Refused(ATTENDANCE_CLOSED)
        check_night_open(sitting, row)
        if row is None or row.code in AWAY:
            mark_attendance(unit, on, person_id, AttendanceCode.EXPECTED)
        (row,) = unit.find(Attendance, sitting_id=sitting.id, person_id=person_id)
        unit.change(row, time_in=at)
    unit.touch("pool", f"sitting:{on.isoformat()}")


def close_night(unit: Unit, on: date) -> None:
    """Close a sitting's attendance for good; from then on it is only corrected, with a reason.

    Raises NotFound, and Refused before the day, when it is closed, or while it is not said of
    everybody how they attended and when they left: nothing is ever assumed (situation 25).
    """
    sitting = find_sittings.on(unit, on)
    if on > unit.today:
        raise Refused("The sitting is on {date}; attendance can be closed from that day on.", date=on)
    if sitting.closed_on is not None:
        raise Refused("The attendance of {date} is closed already.", date=on)
    check_finished(night(unit, on).open)
    unit.change(sitting, closed_on=unit.today, closed_by=unit.actor)
    _told(unit, on)


def check_finished(left: Iterable[AttendanceLine]) -> None:
    """Raise Refused when there is anybody in *left*, with how many came and have no time of leaving."""
    lines = tuple(left)
    gone = sum(line.standing is Standing.EXPECTED for line in lines)
    if len(lines) > gone:
        raise Refused(
            "Incomplete: {count} came and have no time of leaving. Sign them out, then close the night.",
            count=len(lines) - gone,
        )
    if gone:
        raise Refused(
            "Of {count} it is not said whether they came. Sign them out or mark them, then close the night.",
            count=gone,
        )


def reopen_night(unit: Unit, on: date, why: str) -> None:
    """Open a closed night again, with a reason for the staff; what is signed out stays as it is.

    Raises NotFound, Refused when it is not closed, and BadInput without a reason.
    """
    sitting = find_sittings.on(unit, on)
    if sitting.closed_on is None:
        raise Refused("The attendance of {date} is open, so there is nothing to open again.", date=on)
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason in a few words.", field="why")
    unit.change(sitting, closed_on=None, closed_by="", reopened_why=reason)
    _told(unit, on)


def _told(unit: Unit, on: date) -> None:
    unit.touch("sittings", "duty", f"sitting:{on.isoformat()}")
