"""A court in which one case was heard and approved: service, jury duty, a letter and an essay are owed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import DUTY, SERVICE, Desk, open_desk
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.sanctions import Decision
from youthcourt.services import intake, upkeep
from youthcourt.services.obligation_lines import Obligation
from youthcourt.services.obligations_case import case_obligations
from youthcourt.services.office import Office

NUMBER = "YC-2026-0001"
LETTER = Decision("apology", Decimal(1))
ESSAY = Decision("essay", Decimal(600), "What a shop loses")


def make_heard(template: Path, folder: Path) -> Path:
    """Make the court in *folder* out of an empty one, on the clock's Saturday; close it."""
    court = Path(shutil.copytree(template, folder))
    with open_desk(court, Clock()) as desk:
        number = desk.ready()
        desk.jurors(4)
        desk.schedule(number)
        desk.draw()
        desk.heard_and_approved(number, items=(SERVICE, DUTY, LETTER, ESSAY))
        desk.do(intake.add_party, number, "Corner Shop", PartyRole.VICTIM)
        assert number == NUMBER
    return court


@contextmanager
def open_heard(court: Path, clock: Clock, *, days: int = 20) -> Iterator[Desk]:
    """Open a court that ``make_heard`` made, so many *days* after the hearing."""
    clock.move(days=days)
    office = Office(upkeep.open_court(court, PASSPHRASE, clock), clock=clock)
    try:
        yield Desk(office, clock)
    finally:
        office.close()


def owed(desk: Desk, code: str = SERVICE.code) -> Obligation:
    """Return what is owed of one kind, as it stands."""
    return next(line for line in desk.ask(case_obligations, NUMBER).lines if line.code == code)
