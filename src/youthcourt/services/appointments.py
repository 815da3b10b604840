"""The appointment book: interviews and check-ins, booked, kept, missed, cancelled, rebooked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time

from youthcourt import words
from youthcourt.domain.appointments import (
    AppointmentKind,
    AppointmentState,
    Overlap,
    Slot,
    check_became,
    check_free,
    check_slot,
    check_still_booked,
    moved,
    set_back_to,
    shared,
)
from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_line
from youthcourt.services.left_alone import why_not_contact
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases
from youthcourt.store.tables import Appointment, Case, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class NewAppointment:
    """An appointment to be booked: with a case's respondent, or with any person. Minutes."""

    kind: AppointmentKind
    on: date
    starts_at: time
    minutes: int = 30
    case: str = ""
    """The case's number; the respondent is who comes."""
    person_id: str = ""
    """Who comes, where it is about no case."""
    place: str = ""
    with_whom: str = ""
    note: str = ""


@dataclass(frozen=True)
class Booked:
    """A new appointment and what else is at that time, in sentences; a warning stops nobody."""

    id: str
    warnings: tuple[str, ...]


def book(unit: Unit, wanted: NewAppointment) -> Booked:
    """Put an appointment into the book.

    Raises Refused when the person has another one at that time, BadInput for a time that cannot be
    kept or when nobody is named, NotFound for the case or the person.
    """
    case = find_cases.by_number(unit, wanted.case) if wanted.case.strip() else None
    person_id = case.respondent_id if case else wanted.person_id
    if not person_id:
        raise BadInput("Choose the case or the person who comes.", field="who")
    slot = _slot(person_id, wanted)
    check_slot(slot, today=unit.today)
    overlaps = check_free(slot, _others(unit, wanted.on), _called(unit, person_id, case))
    row = unit.add(
        Appointment(
            id=unit.new_id(), person_id=person_id, case_id=case.id if case else None, kind=wanted.kind,
            held_on=slot.on, starts_at=slot.starts_at, minutes=slot.minutes, place=slot.place,
            with_whom=slot.with_whom, note=clean_line(wanted.note, field="The note"),
        )
    )  # fmt: skip
    _touch(unit, row)
    return Booked(row.id, (*_warnings(overlaps, slot), *_left_alone(unit, person_id, case)))


def taken(
    unit: Unit, on: date, starts_at: time, minutes: int, with_whom: str, place: str, besides: str = ""
) -> tuple[str, ...]:
    """Return in sentences who of the staff and which place is taken at that time; they stop nobody.

    *besides* is the appointment that is being moved, which is not in its own way.
    """
    slot = Slot("", on, starts_at, minutes, with_whom.strip(), place.strip())
    return _warnings(shared(slot, _others(unit, on, besides)), slot)


def keep(unit: Unit, appointment_id: str) -> None:
    """Note that an appointment was kept. Raises Refused before it begins, or when it is noted already."""
    _become(unit, appointment_id, AppointmentState.KEPT)


def miss(unit: Unit, appointment_id: str, why: str = "") -> None:
    """Note that nobody came. Raises Refused before it begins, or when it is noted already."""
    _become(unit, appointment_id, AppointmentState.NO_SHOW, why)


def cancel(unit: Unit, appointment_id: str, why: str) -> None:
    """Call a booked appointment off with a reason. Raises BadInput without one, Refused when it is over."""
    if not why.strip():
        raise BadInput("Please give the reason in a few words.", field="why")
    _become(unit, appointment_id, AppointmentState.CANCELLED, why)


def set_back(unit: Unit, appointment_id: str) -> Booked:
    """Set one that was noted wrongly as kept, missed or called off back to booked; its reason goes.

    Raises Refused when it is booked, was moved, or the person has another one at that time by now.
    """
    row = unit.get(Appointment, appointment_id, "appointment")
    newer = unit.get(Appointment, row.rebooked_id, "appointment") if row.rebooked_id else None
    state = set_back_to(row.state, newer.held_on if newer else None)
    slot = Slot(row.person_id, row.held_on, row.starts_at, row.minutes, row.with_whom, row.place)
    case = unit.get(Case, row.case_id, "case") if row.case_id else None
    overlaps = check_free(slot, _others(unit, row.held_on), _called(unit, row.person_id, case))
    unit.change(row, state=state, why="")
    _touch(unit, row)
    return Booked(row.id, _warnings(overlaps, slot))


def change_appointment(unit: Unit, appointment_id: str, wanted: NewAppointment) -> Booked:
    """Change a booked appointment: all but who comes, which stays whoever *wanted* names.

    One whose day is past keeps its day or gets one to come. Raises Refused when it is not booked any
    more or the person has another one at that time, BadInput for a time that cannot be kept.
    """
    row = unit.get(Appointment, appointment_id, "appointment")
    check_still_booked(row.state)
    slot = _slot(row.person_id, wanted)
    check_slot(slot, today=slot.on if slot.on == row.held_on else unit.today)
    case = unit.get(Case, row.case_id, "case") if row.case_id else None
    called = _called(unit, row.person_id, case)
    overlaps = check_free(slot, _others(unit, slot.on, row.id), called)
    unit.change(
        row, kind=wanted.kind, held_on=slot.on, starts_at=slot.starts_at, minutes=slot.minutes,
        place=slot.place, with_whom=slot.with_whom, note=clean_line(wanted.note, field="The note"),
    )  # fmt: skip
    _touch(unit, row)
    return Booked(row.id, _warnings(overlaps, slot))


def rebook(unit: Unit, appointment_id: str, on: date, starts_at: time, minutes: int | None = None) -> Booked:
    """Book an appointment anew for another time; the old one stays and shows where it went.

    One that was missed or called off stays so, and keeps its reason; the note goes along. Raises Refused
    when it was kept or moved already or the time is taken, BadInput for the time.
    """
    old = unit.get(Appointment, appointment_id, "appointment")
    newer = unit.get(Appointment, old.rebooked_id, "appointment") if old.rebooked_id else None
    unit.change(old, state=moved(old.state, newer.held_on if newer else None))
    case = unit.get(Case, old.case_id, "case") if old.case_id else None
    wanted = NewAppointment(
        old.kind, on, starts_at, minutes or old.minutes, person_id=old.person_id, place=old.place,
        with_whom=old.with_whom, note=old.note,
    )  # fmt: skip
    booked = book(unit, replace(wanted, case=case.number) if case else wanted)
    unit.change(old, rebooked_id=booked.id)
    return booked


def _become(unit: Unit, appointment_id: str, state: AppointmentState, why: str = "") -> None:
    row = unit.get(Appointment, appointment_id, "appointment")
    begins = datetime.combine(row.held_on, row.starts_at)
    check_became(row.state, state, begins, now=unit.now.replace(tzinfo=None))
    unit.change(row, state=state, why=clean_line(why, field="The reason"))
    _touch(unit, row)


def _slot(person_id: str, wanted: NewAppointment) -> Slot:
    with_whom = clean_line(wanted.with_whom, field="With whom")
    place = clean_line(wanted.place, field="The place")
    return Slot(person_id, wanted.on, wanted.starts_at, wanted.minutes, with_whom, place)


def _called(unit: Unit, person_id: str, case: Case | None) -> str:
    """Return the person's name for a refusal, or the case's number where there is no name."""
    person = unit.get(Person, person_id, "person")
    return full_name(person.given, person.family) or (case.number if case else "")


def _touch(unit: Unit, row: Appointment) -> None:
    unit.touch("appointments", "today")
    if row.case_id:
        unit.touch(f"case:{unit.get(Case, row.case_id, 'case').number}")


def _others(unit: Unit, on: date, besides: str = "") -> list[Slot]:
    booked = unit.find(Appointment, "starts_at", held_on=on, state=AppointmentState.BOOKED)
    return [
        Slot(row.person_id, row.held_on, row.starts_at, row.minutes, row.with_whom, row.place)
        for row in booked
        if row.id != besides
    ]


def _left_alone(unit: Unit, person_id: str, case: Case | None) -> tuple[str, ...]:
    """Say why nobody may call or write to remind who comes; they may still come of their own accord."""
    why = why_not_contact(unit, person_id, case.number if case else "")
    return (why,) if why else ()


def _warnings(overlaps: frozenset[Overlap], slot: Slot) -> tuple[str, ...]:
    told = []
    if Overlap.STAFF in overlaps:
        told.append(words.text("{who} has another appointment at that time.", who=slot.with_whom))
    if Overlap.PLACE in overlaps:
        told.append(words.text("Another appointment is at {place} at that time.", place=slot.place))
    return tuple(told)
