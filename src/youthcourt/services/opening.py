"""Opening an office: a new court, a known one, or one recovered by the paper code."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from youthcourt.domain.errors import BadInput
from youthcourt.services import catalogue, settings, upkeep, views, wording
from youthcourt.services.office import Clock, Office
from youthcourt.services.upkeep import KdfCost, Progress
from youthcourt.store.wrapping import DEFAULT_COST


@dataclass(frozen=True)
class Start:
    """What a new court's juries choose from: codes of the shipped catalogue, and hours of service."""

    sanctions: frozenset[str] | None = None
    """None leaves the whole catalogue."""
    hours: tuple[int, int] | None = None
    """The fewest and the most that the guideline says; None leaves the shipped ones."""


def start_court(
    folder: Path,
    name: str,
    passphrase: str,
    clock: Clock,
    *,
    cost: KdfCost = DEFAULT_COST,
    start: Start | None = None,
    **choices: object,
) -> tuple[Office, str]:
    """Make a court with its catalogues and first choices; returns it open, with the recovery code.

    *choices* are settings by key; *start* is what juries begin with. Raises BadInput for the
    passphrase, the name or a choice and StoreProblem for the folder; nothing is left behind then.
    Takes about a second.
    """
    if not name.strip():
        raise BadInput("Give the court a name. It stands at the head of every paper.", field="court_name")
    store, code = upkeep.new_court(folder, passphrase, clock, cost)
    office = Office(store, clock=clock)
    try:
        office.do(catalogue.seed_catalogues)
        office.do(views.seed_views)
        office.do(settings.change_settings, court_name=name, **choices)
        if start is not None:
            office.do(catalogue.begin_with, start.sanctions, start.hours)
        office.ask(wording.use_words)
    except BaseException:
        upkeep.discard(store)
        raise
    return office, code


def open_office(folder: Path, passphrase: str, clock: Clock, *, progress: Progress | None = None) -> Office:
    """Open a court with its passphrase. Raises InUse, WrongKey or StoreProblem."""
    office = Office(upkeep.open_court(folder, passphrase, clock, progress), clock=clock)
    office.ask(wording.use_words)
    return office


def recover_office(
    folder: Path, code: str, new_passphrase: str, clock: Clock, *, cost: KdfCost = DEFAULT_COST
) -> Office:
    """Open a court with the paper code and give it a new passphrase.

    Raises BadInput, WrongKey, InUse or StoreProblem.
    """
    return Office(upkeep.recover(folder, code, new_passphrase, clock, cost), clock=clock)
