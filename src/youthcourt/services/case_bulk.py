"""Acts on several cases at once: one act, one transaction, all or none."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.errors import Refused
from youthcourt.domain.stages import EXITS, LATE_EXITS, MOVES, Stage
from youthcourt.services.stages import close_case
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

MOST = 500
"""Cases that one act changes; more are surely chosen by mistake."""


def common_ends(unit: Unit, numbers: Sequence[str]) -> tuple[Stage, ...]:
    """Return the ends that all of these cases may come to from where they stand; empty when none is common.

    One that comes with papers is made on each case's own page. Raises Refused for more cases than one
    act changes.
    """
    check_count(unit, numbers)
    stages = {row.stage for row in find_cases.listed(unit, numbers=numbers)}
    ends = EXITS - LATE_EXITS if stages else frozenset()
    common = ends.intersection(*(MOVES[stage] for stage in stages))
    return tuple(stage for stage in Stage if stage in common)


def close_cases(
    unit: Unit, numbers: Sequence[str], stage: Stage, why: str, reason: ClosingReason | None = None
) -> int:
    """End cases alike, for one reason, and return how many. Raises as ``close_case``; then none has ended."""
    check_count(unit, numbers)
    for number in numbers:
        close_case(unit, number, stage, why, reason)
    return len(numbers)


def check_count(_unit: Unit, numbers: Sequence[str]) -> None:
    """Raise Refused for more cases than one act changes."""
    if len(numbers) > MOST:
        raise Refused("More than {most} cases are selected. Narrow the list first.", most=MOST)
