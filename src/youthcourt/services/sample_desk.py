"""What lies on the desk of the sample court: appointments kept, missed, moved or to come, a line put off."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.errors import Refused
from youthcourt.domain.paper_codes import code_of
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.services import appointments, duty_dates, hearing_needs, papers, put_off, sittings
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.obligations import duty_list
from youthcourt.services.office import Office
from youthcourt.services.sample_plan import Fate, Planned
from youthcourt.services.sample_world import World

Act = tuple[date, time, Callable[[], None]]

_STAFF, _PLACE, _PAGES = "Dana (made up)", "Interview room", 48
_BY_STAGE = (Stage.REFERRED, Stage.INTAKE, Stage.SCREENING)
_DATES = 3
"""So many sign up for a coming sitting."""
_EVENING = time(19)
_LATER = timedelta(days=6)
"""How long a family that did not come waits for its next appointment."""


def desk_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return what is booked, noted and put off, each on its day; a small court has less of it."""
    early = [case for case in planned if case.fate is Fate.OPEN and case.stage in _BY_STAGE]
    active = [case for case in planned if case.stage is Stage.ACTIVE]
    acts: list[Act] = []
    days = (("keep", -2), ("miss", -1), ("", 0), ("", 1), ("", -3), ("rebook", -4))
    for (became, days_on), case in zip(days, reversed(early), strict=False):
        acts += _interview(office, world, case, world.today + timedelta(days=days_on), became)
    for case, at in zip(active, (10, 11), strict=False):
        acts.append((world.today, time(8), partial(_check_in, office, world, case, time(at))))
    later = [case for case in early if case.stage is Stage.REFERRED][:1]
    acts += [(world.today, time(8, 30), partial(_put_off, office, world, case)) for case in later]
    held = sorted({case.sitting for case in planned if case.sitting and case.sitting < world.today})
    acts += [(day, _EVENING, partial(_papers, office, day, day != held[-1])) for day in held]
    coming = sorted({case.sitting for case in planned if case.sitting and case.sitting >= world.today})
    acts += [(world.today, time(8, 45), partial(_confirm, office, day)) for day in coming[:1]]
    acts += [(world.today, time(14), partial(_dates_of_duty, office, day)) for day in coming[1:2]]
    return acts


def _dates_of_duty(office: Office, day: date) -> None:
    """Sign some of those who owe jury duty up for a coming sitting, and offer it to one more."""
    owing = [line.case for line in office.ask(duty_list) if line.left]
    for number in owing[:_DATES]:
        with suppress(Refused):  # who must keep away from every case of that day
            office.do(duty_dates.sign_up, number, day)
    for number in owing[_DATES : _DATES + 1]:
        with suppress(Refused):
            office.do(duty_dates.offer_date, number, day)


def _interview(office: Office, world: World, case: Planned, day: date, became: str) -> list[Act]:
    """Return the booking of an interview, on the day of the referral or a week ahead, and its end."""
    booked: list[str] = []
    start = max(case.referred_on, day - timedelta(days=7))

    def book() -> None:
        wanted = NewAppointment(
            AppointmentKind.INTERVIEW, day, time(16), 45, case=world.numbers[case.index], place=_PLACE,
            with_whom=_STAFF,
        )  # fmt: skip
        booked.append(office.do(appointments.book, wanted).id)

    def end() -> None:
        office.do(appointments.keep if became == "keep" else appointments.miss, booked[0])
        if became == "rebook":
            office.do(appointments.rebook, booked[0], day + _LATER, time(10), 45)

    acts: list[Act] = [(min(start, day), time(11), book)]
    return [*acts, (day, time(17), end)] if became else acts


def _check_in(office: Office, world: World, case: Planned, at: time) -> None:
    day = world.today + timedelta(days=3)
    number = world.numbers[case.index]
    wanted = NewAppointment(AppointmentKind.CHECK_IN, day, at, 20, case=number, with_whom=_STAFF)
    office.do(appointments.book, wanted)


def _put_off(office: Office, world: World, case: Planned) -> None:
    until = world.today + timedelta(days=5)
    number = world.numbers[case.index]
    office.do(put_off.put_off, TodayKind.REACH_FAMILY, number, until, "The family is away until then")


def _papers(office: Office, day: date, collected: bool) -> None:
    """Print a past sitting's papers; those of the last one are still out."""
    office.do(papers.note_printed, "packet", day.isoformat(), _PAGES, "all", code_of(day.isoformat()))
    if collected:
        office.do(hearing_needs.papers_collected, day)


def _confirm(office: Office, day: date) -> None:
    """Let half of the families of the next sitting have said that they come."""
    for line in office.ask(sittings.sitting_page, day).hearings[::2]:
        office.do(hearing_needs.confirm_family, line.hearing_id, office.today(), "by phone")
