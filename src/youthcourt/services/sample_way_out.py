"""The way out in the sample court: a warning, a case closed with its certificate, one that went back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from functools import partial

from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.following import Rung, StepGround
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.services import closing, closing_papers, ladder
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.office import Office
from youthcourt.services.papers_out import note_out
from youthcourt.services.sample_plan import Planned
from youthcourt.services.sample_world import World

Act = tuple[date, time, Callable[[], None]]

_EARLY = time(8, 50)
_REASONS = {
    Stage.COMPLETED: ClosingReason.COMPLETED,
    Stage.RETURNED_NONCOMPLIANCE: ClosingReason.NONCOMPLIANCE,
    Stage.RETURNED_NEW_OFFENSE: ClosingReason.NEW_OFFENSE,
    Stage.WITHDRAWN: ClosingReason.MOVED,
}


def way_out_acts(office: Office, world: World, planned: list[Planned]) -> list[Act]:
    """Return what happens to the longest running cases; a small court has less of it."""
    running = sorted(
        (case for case in planned if case.stage is Stage.ACTIVE and case.sitting is not None),
        key=lambda case: (case.sitting, case.index),
    )
    acts: tuple[Callable[[Office, World, Planned], None], ...] = (
        partial(_warn, running),
        _complete,
        _send_back,
    )
    # The few cases of a small court are left as they are.
    chosen = running if len(running) > 2 * len(acts) else []
    return [
        (world.today, _EARLY, partial(act, office, world, case))
        for act, case in zip(acts, chosen, strict=False)
    ]


def _warn(running: list[Planned], office: Office, world: World, case: Planned) -> None:
    """Warn the family of a case that is late, and remind that of *case* where none is."""
    answer = world.today + timedelta(days=7)
    numbers = [world.numbers[one.index] for one in running]
    late = [number for number in numbers if office.ask(ladder.ladder, number).ground is StepGround.LATE]
    rung, why = (Rung.WARNING, "Two calls without an answer") if late else (Rung.REMINDER, "A few days to go")
    office.do(ladder.take_rung, [*late, world.numbers[case.index]][0], rung, why, answer)


def _complete(office: Office, world: World, case: Planned) -> None:
    close_heard(office, world, case, "All done and shown", ClosingReason.COMPLETED, told=False)
    office.do(note_out, world.numbers[case.index], ClosingPaper.CERTIFICATE, world.today)


def _send_back(office: Office, world: World, case: Planned) -> None:
    why = "No answer to two letters"
    office.do(ladder.take_rung, world.numbers[case.index], Rung.RETURN, why)
    close_heard(office, world, case, why, ClosingReason.NONCOMPLIANCE, told=False)


def close_heard(
    office: Office,
    world: World,
    case: Planned,
    why: str,
    reason: ClosingReason | None = None,
    *,
    told: bool = True,
) -> None:
    """Close a case that was heard, for *reason* or as planned; its papers went out where it is *told*."""
    number, today = world.numbers[case.index], office.today()
    reason = reason or _REASONS[case.stage]
    done = reason is ClosingReason.COMPLETED
    left = office.ask(closing.left_open, number) if done else ()
    settled = tuple(Settled(line.sanction_id, SanctionStatus.DONE, "Shown on paper") for line in left)
    stays = "Ms. Okafor (made up), mentor" if done else ""
    office.do(closing.close, number, ClosingGiven(reason, today, why, stays, settled))
    if told:
        for line in office.ask(closing_papers.paper_lines, number):
            office.do(note_out, number, line.paper, today)
