"""The ledger of one jury duty: ordered, dates, served, made up, remaining, and what can come next.

What was served is read from closed attendances alone; nothing of it is typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import Refused
from youthcourt.domain.jury_duty import (
    DUTY_ENDS,
    LOST,
    DutyDateState,
    earliest,
    first_day,
    made_up,
    remaining,
)
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.services.duty_possible import PossibleDate, possible_dates
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_duty, find_sittings
from youthcourt.store.tables import Case, Disposition, DutyObligation, Hearing, Person, Sanction, Sitting
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class DutyEntry:
    """One sitting of a duty."""

    on: date
    place: str
    state: DutyDateState | None
    """What was said about the date; None where they served without having signed up."""
    minutes: int | None
    """How long they served, where it counts; else None."""
    code: AttendanceCode | None = None
    """How they attended, where that is marked."""
    incomplete: bool = False
    """Came that day, and nobody said when they left."""
    made_up_on: date | None = None
    """The later sitting that made up for this one."""
    note: str = ""
    """For the staff."""

    @property
    def served(self) -> bool:
        """Whether the sitting counts."""
        return self.minutes is not None

    @property
    def lost(self) -> bool:
        """Whether they signed up and were excused or did not come."""
        return not self.served and self.state in LOST


@dataclass(frozen=True)
class DutyLedger:
    """All of one jury duty; for the staff. Figures are sittings."""

    case: str
    person_id: str
    name: str
    ordered: int
    remaining: int
    first_day: date
    """The first day on which it may be served."""
    deadline: date | None
    ended: bool
    """The case has left the court uncompleted, and nothing is owed any more."""
    entries: tuple[DutyEntry, ...]
    dates: tuple[PossibleDate, ...]

    @property
    def served(self) -> int:
        """Sittings that count."""
        return sum(entry.served for entry in self.entries)

    @property
    def made_up(self) -> int:
        """Missed or excused sittings that a later one made up for."""
        return sum(entry.made_up_on is not None for entry in self.entries)

    @property
    def defaulted(self) -> int:
        """Sittings they did not come to and have not made up."""
        missed = (entry for entry in self.entries if entry.state is DutyDateState.MISSED and entry.lost)
        return sum(entry.made_up_on is None for entry in missed)

    def state_at(self, on: date) -> DutyDateState | None:
        """Return where they stand with the sitting of a day, or None."""
        return next((entry.state for entry in self.entries if entry.on == on), None)


def duty_ledger(unit: Unit, case_number: str, *, with_dates: bool = True) -> DutyLedger:
    """Return the ledger of a case's jury duty; looking at each coming sitting takes a while.

    Raises NotFound, and Refused where no duty is owed yet, with the earliest day (situation 6).
    """
    case = find_cases.by_number(unit, case_number)
    duty = duty_of(unit, case)
    person = unit.get(Person, duty.person_id, "person")
    entries = _entries(unit, duty)
    first, deadline = first_of(unit, duty), deadline_of(unit, duty)
    left = remaining(duty.sittings_owed, sum(entry.served for entry in entries), case.stage)
    return DutyLedger(
        case.number, duty.person_id, full_name(person.given, person.family, person.suffix),
        duty.sittings_owed, left, first, deadline, case.stage in DUTY_ENDS, entries,
        possible_dates(unit, duty, first, deadline) if left and with_dates else (),
    )  # fmt: skip


def duty_of(unit: Unit, case: Case) -> DutyObligation:
    """Return the duty of a case; raises Refused with the reason and the earliest day where there is none."""
    duty = unit.one(DutyObligation, case_id=case.id)
    if duty is not None:
        return duty
    person = unit.get(Person, case.respondent_id, "person")
    called = full_name(person.given, person.family) or case.number
    hearing = find_sittings.hearing_of(unit, case.id)
    if hearing is None:
        raise Refused(
            "{person} can serve on a jury from the day after their own hearing, which is not set yet.",
            person=called,
        )
    _check_decided(unit, case, called, hearing)
    raise Refused("No jury duty was decided in case {case}.", case=case.number)


def _check_decided(unit: Unit, case: Case, called: str, hearing: Hearing) -> None:
    first = first_day(unit.get(Sitting, hearing.sitting_id, "sitting").held_on)
    if hearing.result is not HearingResult.HEARD:
        raise Refused(
            "{person} cannot serve on a jury before their own case is heard and the result approved. "
            "The first day can be {first}, the day after their own hearing.",
            person=called,
            first=first,
        )
    if _approved_on(unit, case.id) is None:
        raise Refused(
            "The result of {person} is not approved by the judge yet. "
            "Then they can serve on a jury from {first} on.",
            person=called,
            first=first,
        )


def first_of(unit: Unit, duty: DutyObligation) -> date:
    """Return the first day on which a duty may be served."""
    return earliest(duty.first_day, _approved_on(unit, duty.case_id))


def _approved_on(unit: Unit, case_id: str) -> date | None:
    days = [row.approved_on for row in unit.find(Disposition, case_id=case_id) if row.approved_on]
    return max(days, default=None)


def deadline_of(unit: Unit, duty: DutyObligation) -> date | None:
    """Return until when a duty is to be served: the due date in force, extensions included."""
    owed = unit.find(Sanction, "due_on", case_id=duty.case_id, type_code=JURY_DUTY)
    days = [row.due_on for row in owed if row.status is SanctionStatus.OPEN]
    return max(days, default=duty.due_on)


def _entries(unit: Unit, duty: DutyObligation) -> tuple[DutyEntry, ...]:
    """Return the dates of a duty and the sittings served under it, by day."""
    served = {row.held_on: row for row in find_duty.services(unit, duty.id)}
    rows = find_duty.dates(unit, duty.id)
    lost = [row.held_on for row in rows if row.state in LOST and row.held_on not in served]
    later = made_up(lost, served)
    entries = [
        DutyEntry(
            row.held_on, row.place, row.state,
            served[row.held_on].minutes if row.held_on in served else None, row.code,
            bool(row.time_in and not row.closed and row.held_on < unit.today),
            later.get(row.held_on), row.note,
        )
        for row in rows
    ]  # fmt: skip
    said = {row.held_on for row in rows}
    entries += [
        DutyEntry(day, row.place, None, row.minutes) for day, row in served.items() if day not in said
    ]
    return tuple(sorted(entries, key=lambda entry: entry.on))


def planned(entries: Sequence[DutyEntry], today: date) -> int:
    """Return for how many sittings of today and after somebody is signed up and has not served yet."""
    return sum(
        entry.state is DutyDateState.SIGNED_UP and not entry.served and entry.on >= today for entry in entries
    )
