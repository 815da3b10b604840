"""How a case can leave before it is accepted, as it is offered to choose from: the end and, with it, why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from youthcourt import words
from youthcourt.domain.closing import ClosingReason, fitting
from youthcourt.domain.stages import Stage


@dataclass(frozen=True)
class EarlyEnd:
    """An end in words, its stage, and the reason that is kept with it."""

    told: str
    stage: Stage
    reason: ClosingReason | None

    @property
    def key(self) -> str:
        """What it is known by in a list: its stage, and the reason where that is not the usual one."""
        usual = self.reason in (None, *fitting(self.stage)[:1])
        return self.stage.value if usual else f"{self.stage.value} {self.reason}"


def early_ends(stages: Iterable[Stage]) -> list[EarlyEnd]:
    """Return the ends that can be chosen; where several reasons fit one, a line for each."""
    found: list[EarlyEnd] = []
    for stage in stages:
        reasons = fitting(stage)
        found.append(EarlyEnd(words.label(stage), stage, reasons[0] if reasons else None))
        found += [EarlyEnd(f"{words.label(stage)}: {words.label(one)}", stage, one) for one in reasons[1:]]
    return found
