"""A court with a Saturday of twelve hearings that were held on paper: three rooms, each with its judge."""

from __future__ import annotations

from datetime import date, timedelta

from tests.services.desk import Desk
from youthcourt.services import sittings

ROOMS = ("A", "B", "C")
HEARINGS = 12
JURORS = 24


def hold_on_paper(desk: Desk, hearings: int = HEARINGS, jurors: int = JURORS) -> date:
    """Set up a sitting of today with its juries drawn, and nothing recorded; returns its day."""
    names = ("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gia", "Hugo", "Ida", "Jack", "Kim", "Leo")
    families = (
        "Ash",
        "Birch",
        "Cedar",
        "Elm",
        "Fir",
        "Hazel",
        "Larch",
        "Oak",
        "Pine",
        "Rowan",
        "Teak",
        "Yew",
    )
    numbers = [desk.ready(names[at], families[at]) for at in range(hearings)]
    desk.jurors(jurors)
    rooms = ROOMS[: max(1, hearings // 4)]
    day = desk.schedule(*numbers, rooms=rooms)
    for given, room in zip(("Ruth", "Saul", "Tess"), desk.sitting(day).rooms, strict=False):
        desk.do(sittings.set_judge, room.id, desk.judge(given))
    desk.draw(on=day)
    for week in range(1, 5):
        desk.do(sittings.add_sitting, day + timedelta(weeks=week))
    desk.clock.move(minutes=60 * 50)  # Monday: the papers are keyed
    return day
