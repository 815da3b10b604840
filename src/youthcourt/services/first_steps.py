"""The first steps in a court: each ticks itself once the thing was really done, never by a click on it.

What leaves a trace is read from the court file: its trail, its rows, its print log. What leaves none, such
as a search, is noted when it happens.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.errors import NotFound
from youthcourt.services.settings import change_settings, settings
from youthcourt.store import find_court
from youthcourt.store.tables import Case, Consent, Draw, FirstStep, JurorProfile, PrintLog, Sitting
from youthcourt.store.unit import Unit

FIND, PACKET, SCREEN = "find", "packet", "screen"
"""Steps that are noted when they happen: they leave no trace in the file."""
QUIET_ACTS = frozenset(
    {"step_done", "begin_steps", "keep_drafts", "drop_draft", "note_look", "look", "note_printed", "backup"}
)
"""Acts of the desk itself. They are no change of a record, and nobody would undo them."""
_BEGAN = "began"


@dataclass(frozen=True)
class Step:
    """One step: its key, and whether it is done."""

    key: str
    done: bool


@dataclass(frozen=True)
class FirstSteps:
    """The list of a court: *sample* tells which one, *shown* whether anybody wants to see it."""

    sample: bool
    shown: bool
    steps: tuple[Step, ...]

    @property
    def next(self) -> str:
        """The first step that is not done; empty when all are."""
        return next((step.key for step in self.steps if not step.done), "")


def first_steps(unit: Unit) -> FirstSteps:
    """Return the court's first steps as they stand. A query."""
    chosen = settings(unit)
    checks = _sample_checks(unit) if chosen.sample else _own_checks(unit)
    return FirstSteps(
        chosen.sample,
        chosen.first_steps,
        tuple(Step(key, chosen.first_steps and check()) for key, check in checks.items()),
    )


def step_done(unit: Unit, key: str) -> None:
    """Note that a step which leaves no trace was done. Raises NotFound for any other (a bug)."""
    if key not in (FIND, PACKET, SCREEN):
        raise NotFound("There is no first step called {key}.", key=key)
    if not find_court.first_steps(unit).get(key):
        _put(unit, key, unit.now.isoformat(timespec="seconds"))
        unit.touch("first_steps")


def begin_steps(unit: Unit) -> None:
    """Begin the list, or begin it again: what was done before counts no more, and it is shown."""
    for key in find_court.first_steps(unit):
        if key != _BEGAN:
            _put(unit, key, "")
    _put(unit, _BEGAN, str(find_court.last_act(unit)))
    change_settings(unit, first_steps=True)
    unit.touch("first_steps")


def hide_steps(unit: Unit) -> None:
    """Show the list no more; the help's menu brings it back."""
    change_settings(unit, first_steps=False)
    unit.touch("first_steps")


def _put(unit: Unit, key: str, done_at: str) -> None:
    unit.put(FirstStep(step=key, done_at=done_at), "firststep", key, None)


def _sample_checks(unit: Unit) -> dict[str, Callable[[], bool]]:
    noted = find_court.first_steps(unit)
    began = noted.get(_BEGAN, "")
    acts = find_court.acts_after(unit, int(began)) if began else set()
    return {
        FIND: partial(bool, noted.get(FIND)),
        "open": lambda: any(action == "look" and kind == "case" for _act, action, kind in acts),
        "change": lambda: any(
            action in ("add", "change", "remove") and act not in QUIET_ACTS and kind not in _DESK
            for act, action, kind in acts
        ),
        "undo": lambda: any(act.startswith("undo") for act, _action, _kind in acts),
        PACKET: partial(bool, noted.get(PACKET)),
        SCREEN: partial(bool, noted.get(SCREEN)),
    }


_DESK = frozenset({"firststep", "setting", "draft", "printlog", "importsource", "courtword"})


def _own_checks(unit: Unit) -> dict[str, Callable[[], bool]]:
    return {
        "referral": partial(find_court.any_row, unit, Case),
        "juror": partial(find_court.any_row, unit, JurorProfile),
        "sitting": partial(find_court.any_row, unit, Sitting),
        "consents": partial(find_court.any_row, unit, Consent, kind=ConsentKind.PARTICIPATION),
        "draw": partial(find_court.any_row, unit, Draw),
        PACKET: partial(find_court.any_row, unit, PrintLog),
    }
