"""The door's work, done by services that are imported on a worker when first used."""

from __future__ import annotations

import re
import secrets
import tempfile
from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from youthcourt.gui.door.work import DoorWork, NewCourt, Tell

if TYPE_CHECKING:
    from youthcourt.services.office import Office

Clock = Callable[[], datetime]


def door_work(clock: Clock) -> DoorWork:
    """Return the functions that the door is handed."""

    def open_court(folder: Path, passphrase: str, tell: Tell) -> object:
        from youthcourt.services import opening

        return opening.open_office(folder, passphrase, clock, progress=tell)

    def start(wanted: NewCourt) -> tuple[object, str]:
        from youthcourt.services import opening

        choices: dict[str, Any] = wanted.choices
        return opening.start_court(
            wanted.folder, wanted.name, wanted.passphrase, clock,
            start=opening.Start(wanted.sanctions, wanted.hours), **choices,
        )  # fmt: skip

    def recover(folder: Path, code: str, passphrase: str) -> object:
        from youthcourt.services import opening

        return opening.recover_office(folder, code, passphrase, clock)

    def sample(tell: Tell) -> object:
        return sample_court(clock, tell)

    return DoorWork(load, open_court, start, recover, restore, sample, sheet, save,
                    case_number_example, sanctions, check_choices)  # fmt: skip


def load() -> None:
    """Import what opening a court needs: the slow part of a start."""
    for name in ("opening", "papers"):
        import_module(f"youthcourt.services.{name}")


def restore(backup: Path, folder: Path, passphrase: str) -> Path:
    """Lay a backup out in a new folder; with a passphrase it is opened and checked as well."""
    from youthcourt.services import upkeep

    upkeep.restore(backup, folder, passphrase or None)
    return folder


def sample_court(clock: Clock, tell: Tell) -> Office:
    """Make the sample court in a folder of its own that nobody needs to keep."""
    from youthcourt.services import sample

    folder = Path(tempfile.mkdtemp(prefix="youthcourt-sample-")) / "court"
    office, _code = sample.sample_office(folder, secrets.token_urlsafe(24), clock, progress=tell)
    return office


def sheet(court: object, code: str) -> bytes:
    """Return the recovery sheet of an opened court."""
    from youthcourt.services import papers, settings
    from youthcourt.services.office import Office

    if not isinstance(court, Office):
        raise TypeError("the door passes on what it was handed")
    chosen = court.ask(settings.settings)
    folder = str(court.store.folder)
    return papers.recovery_sheet(chosen.court_name, code, court.today(), chosen.paper, folder)


def save(path: Path, pdf: bytes) -> None:
    """Write a paper to a file."""
    from youthcourt.services import papers

    papers.save_paper(path, pdf)


def sanctions() -> tuple[tuple[str, str, bool], ...]:
    """Return code and name of what a new court's juries may choose from, besides service and jury duty,
    and whether it is ticked at first."""
    from youthcourt.services import catalogue

    return catalogue.shipped_sanctions()


def check_choices(choices: dict[str, object]) -> None:
    """Check the first choices of a new court by the rules of the settings; raises BadInput."""
    from youthcourt.services import settings

    settings.check_choices(**choices)


def case_number_example(pattern: str) -> str:
    """Return the first case number of 2026 by *pattern*, as an example."""
    year = pattern.replace("YYYY", "2026").replace("YY", "26")
    return re.sub("#+", lambda run: "1".zfill(len(run.group())), year, count=1)
