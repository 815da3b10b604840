"""A court with closed cases to look back at."""

from __future__ import annotations

from datetime import date, time, timedelta

from tests.services.desk import Desk
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.following import Found
from youthcourt.domain.lists import Asked
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import follow_up_lists, follow_ups, stages
from youthcourt.services.follow_up_lists import LookLine
from youthcourt.store import find_cases
from youthcourt.store.tables import Hearing, Room, Sitting
from youthcourt.store.unit import Unit


def left(
    desk: Desk,
    given: str = "Maria",
    *,
    stage: Stage = Stage.COMPLETED,
    consent: bool = True,
    heard: bool = True,
    code: str = "",
    **known: object,
) -> str:
    """Return the number of a case that was heard and has left the court today."""
    number = desk.ready(given, **known)
    if consent:
        desk.consent(number, desk.page(number).guardians[0].person_id, ConsentKind.FOLLOW_UP)
    if heard:
        desk.do(_hear, number)
    desk.do(_leave, number, stage, code)
    return number


def _hear(unit: Unit, number: str) -> None:
    """Put a hearing that was heard the day before on record, with nothing else of that day."""
    day = unit.today - timedelta(days=1)
    sitting = unit.one(Sitting, held_on=day) or unit.add(
        Sitting(id=unit.new_id(), held_on=day, closed_on=day)
    )
    room = unit.one(Room, sitting_id=sitting.id) or unit.add(
        Room(id=unit.new_id(), sitting_id=sitting.id, name="A")
    )
    case = find_cases.by_number(unit, number)
    unit.add(
        Hearing(
            id=unit.new_id(), sitting_id=sitting.id, room_id=room.id, case_id=case.id, position=1,
            starts_at=time(9), result=HearingResult.HEARD,
        )
    )  # fmt: skip


def _leave(unit: Unit, number: str, stage: Stage, code: str) -> None:
    stages.move(unit, find_cases.by_number(unit, number), Stage.ACCEPTED)
    unit.change(find_cases.by_number(unit, number), stage=Stage.ACTIVE, accepted_on=unit.today)
    stages.end(unit, find_cases.by_number(unit, number), stage, "It is over", code=code)


def looks(desk: Desk, number: str = "") -> list[LookLine]:
    """Return the looks on the worklist, all or those at one case, as they stand."""
    lines = desk.ask(follow_up_lists.worklist, Asked(), 0, 100)
    return [line for line in lines if number in ("", line.case)]


def check(
    desk: Desk, number: str, result: Found = Found.NONE, offense_on: date | None = None, days: int = 183
) -> str:
    """Record a look made today at one window of a case, and return its key."""
    line = next(line for line in looks(desk, number) if line.window_days == days)
    level = "misdemeanor" if offense_on else ""
    desk.do(follow_ups.record_check, line.id, desk.today, "Referrer", result, offense_on, level)
    return line.id


def open_again(unit: Unit, number: str) -> None:
    """Open a closed case again, as the closing part of the program does."""
    case = find_cases.by_number(unit, number)
    unit.change(case, stage=Stage.ACTIVE, exit_on=None)
    follow_ups.unplan(unit, case)
