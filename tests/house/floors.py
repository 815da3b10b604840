"""How much of the code the whole suite must reach, by branch, whole and room by room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ENFORCED = True
"""Whether a room below its floor fails the run, or is only told."""
WHOLE = "the whole"
FLOORS: dict[str, float] = {"domain": 100.0, "services": 100.0, WHOLE: 95.0}
"""Per cent of lines and branches together."""


@dataclass(frozen=True)
class Reached:
    """What one room has and how much of it ran: lines and branches together."""

    room: str
    reached: int
    all: int

    @property
    def percent(self) -> float:
        """Per cent, 100 for a room without code."""
        return 100.0 * self.reached / self.all if self.all else 100.0

    @property
    def short(self) -> bool:
        """Say whether the room is below its floor; a room without one never is."""
        return self.percent < FLOORS.get(self.room, 0.0)

    def __str__(self) -> str:
        """One line of the report, never rounded up to a floor that is not reached."""
        floor = FLOORS.get(self.room)
        told = f", floor {floor:.0f} %" if floor is not None else ""
        return f"{self.room}: {int(self.percent * 100) / 100:.2f} %{told}{', SHORT' if self.short else ''}"


def measured(report: Mapping[str, Any]) -> list[Reached]:
    """Return what coverage's JSON *report* says of each room, in order, and of the whole last."""
    sums: dict[str, list[int]] = {}
    for path, entry in report["files"].items():
        inner = path.replace("\\", "/").rpartition("youthcourt/")[2]
        room = inner.split("/")[0].removesuffix(".py")
        part = entry["summary"]
        for key in (room, WHOLE):
            total = sums.setdefault(key, [0, 0])
            total[0] += part["covered_lines"] + part["covered_branches"]
            total[1] += part["num_statements"] + part["num_branches"]
    rooms = sorted(room for room in sums if room != WHOLE)
    return [Reached(room, *sums[room]) for room in (*rooms, *(key for key in (WHOLE,) if key in sums))]
