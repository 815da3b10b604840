"""What happened after the hearings of the sample court: a closed site, a letter, more time asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.following import SetbackKind
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.services import extensions, setbacks, writings
from youthcourt.services.catalogue import SERVICE
from youthcourt.services.office import Office
from youthcourt.services.sample_plan import Planned
from youthcourt.services.sample_world import World
from youthcourt.store import find_cases
from youthcourt.store.tables import Sanction
from youthcourt.store.unit import Unit

_WEEKS = timedelta(days=14)


Act = tuple[date, time, Callable[[], None]]


def after_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return this morning's acts on the cases whose young people are at work."""
    numbers = world.numbers
    running = [case.index for case in planned if case.stage is Stage.ACTIVE and case.sitting]
    extended = [case.index for case in planned if case.stage is Stage.EXTENDED]
    what = (_site_closed, _asks_for_time, _letter_came)
    acts = [
        partial(_do, office, numbers, index, act) for index, act in zip(running[1:], what * 2, strict=False)
    ]
    acts += [partial(_do, office, numbers, index, _two_weeks) for index in extended]
    return [(world.today, time(8, 40), act) for act in acts]


def _do(office: Office, numbers: Mapping[int, str], index: int, act: Callable[[Unit, str], None]) -> None:
    office.do(act, numbers[index])


def _two_weeks(unit: Unit, number: str) -> None:
    for sanction in _open(unit, number):
        extensions.give_time(
            unit, sanction.id, sanction.due_on + _WEEKS, unit.today, "The family",
            "Two more weeks after an illness", "The coordinator",
        )  # fmt: skip


def _site_closed(unit: Unit, number: str) -> None:
    for sanction in _open(unit, number):
        setbacks.record_setback(
            unit, number, unit.today, SetbackKind.SITE_CLOSED, "Closed for the storm", sanction.id
        )


def _asks_for_time(unit: Unit, number: str) -> None:
    for sanction in _open(unit, number):
        new = sanction.due_on + _WEEKS
        extensions.ask_extension(unit, sanction.id, new, unit.today, "The guardian", "Exams at school")


def _letter_came(unit: Unit, number: str) -> None:
    case = find_cases.by_number(unit, number)
    for sanction in unit.find(Sanction, case_id=case.id, status=SanctionStatus.OPEN):
        if sanction.unit in (Counted.COUNT, Counted.WORDS):
            writings.receive_writing(unit, sanction.id, unit.today)


def _open(unit: Unit, number: str) -> list[Sanction]:
    case = find_cases.by_number(unit, number)
    found = unit.find(Sanction, case_id=case.id, type_code=SERVICE, status=SanctionStatus.OPEN)
    return [sanction for sanction in found if sanction.due_on >= unit.today]
