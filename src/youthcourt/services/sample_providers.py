"""Where the young people of the sample court do service: four providers, placements, some hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from functools import partial

from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.services import due, owed, providers, sheet
from youthcourt.services.catalogue import SERVICE
from youthcourt.services.office import Office
from youthcourt.services.providers import NewProvider
from youthcourt.services.sample_plan import Planned
from youthcourt.services.sample_world import World
from youthcourt.services.sheet import SheetLine
from youthcourt.store import find_cases
from youthcourt.store.tables import Sanction
from youthcourt.store.unit import Unit

Act = tuple[date, time, Callable[[], None]]

_PROVIDERS = (
    NewProvider(
        "Riverbend Food Pantry", "Ms. Example", "555-0171", "pantry@example.org", "12 Sample Street",
        "Sorting and handing out food", "Tuesdays and Saturdays, 9 to 12",
        "Closed shoes, hair tied back. Bring the time sheet.", 6, 40,
    ),
    NewProvider(
        "Elm Park Gardeners", "Mr. Fernsby", "555-0172", "garden@example.org", "1 Elm Park",
        "Planting, raking, mending benches", "Saturdays, 10 to 2", "Old clothes, water, a hat.", 4, 25,
    ),
    NewProvider(
        "Second Page Library", "The desk", "555-0173", "library@example.org", "30 Example Avenue",
        "Shelving, reading to small children", "Wednesdays, 3 to 6", "Quiet shoes.", 2, 30,
    ),
    NewProvider(
        "Old Mill Workshop", "Mr. Beispiel", "555-0174", "mill@example.org", "5 Mill Lane",
        "Repairing bicycles", "Fridays, 4 to 6", "Sixteen or older.", 3, 60,
    ),
)  # fmt: skip
_HOURS = Decimal(3)
_DUE_IN = {6: -5, 8: -2, 9: 4}
"""Days from the day of the court on which all of a case is due, by its place; set by hand before a move."""
_STEPS = ("Call the pantry about Saturday", "Ask for the time sheet", "Find another day with the family")


def provider_acts(office: Office, world: World, planned: list[Planned], opening: date) -> list[Act]:
    """Return when the providers are added, who is placed with which, and the sheets that came in."""
    keys: list[str] = []
    acts: list[Act] = [(opening, time(9, 30), partial(_add, office, keys))]
    running = [case for case in planned if case.stage in (Stage.ACTIVE, Stage.EXTENDED) and case.sitting]
    for at, case in enumerate(running):
        placed_on = _after(case, 2)
        if at % 4 == 3 or placed_on >= world.today:
            continue  # somebody is still to be placed
        acts.append((placed_on, time(12), partial(_place, office, world, case, keys, at % 3)))
        if at in _DUE_IN:
            acts.append((placed_on, time(13), partial(_due, office, world, case, _DUE_IN[at])))
        for week in range(1, at % 4 + 1):
            day = _after(case, 7 * week)
            if day < world.today:
                acts.append((day, time(18), partial(_log, office, world, case, keys, at % 3)))
    acts += [
        (world.today, time(8, 50), partial(_step, office, world, case, step))
        for case, step in zip(running[::3], _STEPS, strict=False)
    ]
    acts.append((world.today, time(8, 55), lambda: office.do(_stop, keys)))
    return acts


def _after(case: Planned, days: int) -> date:
    return (case.sitting or case.referred_on) + timedelta(days=days)


def _add(office: Office, keys: list[str]) -> None:
    keys.extend(office.do(providers.add_provider, known) for known in _PROVIDERS)


def _stop(unit: Unit, keys: list[str]) -> None:
    """The last of them takes nobody for the time being."""
    providers.stop_provider(unit, keys[-1])


def _place(office: Office, world: World, case: Planned, keys: list[str], at: int) -> None:
    office.do(_place_service, world.numbers[case.index], keys[at])


def _place_service(unit: Unit, number: str, provider_id: str) -> None:
    for sanction in _service(unit, number):
        providers.place(unit, sanction.id, provider_id)


def _log(office: Office, world: World, case: Planned, keys: list[str], at: int) -> None:
    office.do(_log_service, world.numbers[case.index], keys[at], _PROVIDERS[at].contact)


def _log_service(unit: Unit, number: str, provider_id: str, by: str) -> None:
    for sanction in _service(unit, number):
        sheet.log_sheet(unit, provider_id, [SheetLine(sanction.id, unit.today, _HOURS, _HOURS)], by)


def _service(unit: Unit, number: str) -> list[Sanction]:
    case = find_cases.by_number(unit, number)
    found = unit.find(Sanction, case_id=case.id, type_code=SERVICE, status=SanctionStatus.OPEN)
    return list(found)


def _due(office: Office, world: World, case: Planned, days: int) -> None:
    office.do(_set_due, world.numbers[case.index], world.today + timedelta(days=days))


def _set_due(unit: Unit, number: str, on: date) -> None:
    case = find_cases.by_number(unit, number)
    for sanction in unit.find(Sanction, case_id=case.id, status=SanctionStatus.OPEN):
        due.set_due(unit, sanction.id, on, "Dana (made up)", "Before the family moves; agreed with them")


def _step(office: Office, world: World, case: Planned, step: str) -> None:
    office.do(owed.set_next_step, world.numbers[case.index], step)
