"""What makes a hearing ready, point by point. Nothing here forbids a hearing; consents do that elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Point(StrEnum):
    """One of the eight things a clerk looks at before a sitting, in their order."""

    CONSENTS = "consents"
    FACTS = "facts"
    WISH = "wish"
    INTERPRETER = "interpreter"
    JUDGE = "judge"
    ROOM = "room"
    FAMILY = "family"
    PANEL = "panel"


class PointState(StrEnum):
    """How a point stands."""

    READY = "ready"
    GAP = "gap"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True)
class Standing:
    """How one point of one hearing stands, and what there is to say about it; may be empty."""

    state: PointState
    told: str = ""


def stand(there: bool, told: str = "", *, needed: bool = True) -> Standing:
    """Return how a point stands of which something is *there*; what is there counts, needed or not."""
    if there:
        return Standing(PointState.READY, told)
    return Standing(PointState.GAP if needed else PointState.NOT_NEEDED, told)
