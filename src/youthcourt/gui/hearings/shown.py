"""What the page of a hearing shows: the place on the docket, the record, the court's own choices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from youthcourt.domain.parts import HearingResult, Role
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem, Decision, DutyRule
from youthcourt.services import catalogue, hearings, people, sittings
from youthcourt.services.catalogue import CriterionLine
from youthcourt.services.hearings import RecordedHearing
from youthcourt.services.settings import settings
from youthcourt.services.sitting_lines import DocketLine, SeatLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


@dataclass(frozen=True)
class Shown:
    """One hearing as its page needs it."""

    held_on: date
    line: DocketLine
    recorded: RecordedHearing | None
    parts: tuple[CriterionLine, ...]
    offered: dict[str, CatalogueItem]
    judges: tuple[tuple[str, str], ...]
    """Key and name of those who may preside."""
    room_judge_id: str | None
    usual: tuple[Decision, ...]
    """What a result starts from by the court's rule."""
    most_hours: int
    """More hours than so many in all are warned of; 0 never warns."""

    @property
    def panel(self) -> tuple[SeatLine, ...]:
        """The jurors who still sit."""
        return tuple(seat for seat in self.line.panel if not seat.left_code)

    @property
    def to_be_heard(self) -> bool:
        """Whether nothing is recorded yet."""
        return self.line.result is HearingResult.SET

    @property
    def waits_for_judge(self) -> bool:
        """Whether the result is recorded and not approved."""
        return self.recorded is not None and self.recorded.approved_on is None

    @property
    def foreperson(self) -> str:
        """The foreperson's name, nothing when none is recorded."""
        key = self.recorded.foreperson_id if self.recorded else None
        return next((seat.name for seat in self.line.panel if seat.person_id == key), "")


def gather(office: Office, hearing_id: str) -> Shown:
    """Return what stands in the court file about a hearing; raises NotFound."""
    held_on, line = office.ask(sittings.docket_line, hearing_id)
    office.look("case", line.case)
    offered = office.ask(catalogue.sanctions_by_code)
    rooms = office.ask(sittings.sitting_page, held_on).rooms
    return Shown(
        held_on,
        line,
        office.ask(hearings.recorded, hearing_id),
        office.ask(catalogue.criteria_words),
        offered,
        _judges(office),
        next((room.judge_id for room in rooms if room.name == line.room), None),
        _usual(office, offered),
        office.ask(settings).burden_hours,
    )


def _judges(office: Office) -> tuple[tuple[str, str], ...]:
    """Return the judges first, then grown-up helpers, who become judges when they preside."""
    lines = [line for role in (Role.JUDGE, Role.VOLUNTEER) for line in office.ask(people.list_people, role)]
    return tuple({line.id: line.name for line in lines if Role.JUROR not in line.roles}.items())


def _usual(office: Office, offered: dict[str, CatalogueItem]) -> tuple[Decision, ...]:
    """Return jury duty where the court's rule puts it into every result; nothing else is suggested."""
    chosen = office.ask(settings)
    if chosen.duty_rule is not DutyRule.REQUIRED or JURY_DUTY not in offered:
        return ()
    return (Decision(JURY_DUTY, Decimal(chosen.duty_sittings)),)
