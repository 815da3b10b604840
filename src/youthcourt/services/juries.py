"""The jury: the pool of a sitting and the draw; changes on the day by this module's name."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from datetime import date, time

from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts, barred
from youthcourt.domain.draw import Panel, draw
from youthcourt.domain.errors import NotFound, Refused
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.services.jury_facts import hearing_facts, pool_facts, why_not
from youthcourt.services.panels import (
    add_seat,
    leave_panel,
    mark_attendance,
    mark_attendances,
    seat_juror,
)
from youthcourt.services.people import full_name, juror_gaps
from youthcourt.services.presence import STANDING
from youthcourt.services.settings import settings
from youthcourt.services.sittings import drop_draw
from youthcourt.store import find_duty, find_people, find_sittings
from youthcourt.store.tables import Draw, DrawExclusion, DrawHearing
from youthcourt.store.unit import Unit

__all__ = [
    "DrawView", "DrawnPanel", "PoolLine", "draw_panels", "draw_view", "hearing_facts", "leave_panel",
    "mark_attendance", "mark_attendances", "new_seed", "pool", "seat_juror", "why_not",
]  # fmt: skip


@dataclass(frozen=True)
class PoolLine:
    """Somebody in the pool of a sitting, for the staff."""

    person_id: str
    name: str
    mandated: bool
    missing: tuple[str, ...]
    """Oath or permission that is missing on that day, in words."""
    note: str
    """Why they cannot sit at all that day, in words; empty when they can."""
    attendance: AttendanceCode | None
    """How they attended or what they answered; who signed up for duty that day is expected."""
    time_in: time | None = None
    """When they came; None until they are signed in."""
    time_out: time | None = None
    """When they left; None until they are signed out."""


@dataclass(frozen=True)
class DrawnPanel:
    """The panel of one hearing as drawn."""

    case: str
    hearing_id: str
    panel: tuple[str, ...]
    alternates: tuple[str, ...]
    excluded: tuple[tuple[str, Bar], ...]
    eligible: tuple[str, ...]
    """Everybody who could be drawn, sorted by key: a pool to check the draw against."""


@dataclass(frozen=True)
class DrawView:
    """A draw with all that explains it."""

    seed: int
    eligible_hash: str
    hearings: tuple[DrawnPanel, ...]
    relaxed: tuple[str, ...] = ()


def new_seed() -> int:
    """Return a seed by chance, short enough to read aloud."""
    return secrets.randbelow(1_000_000_000)


def pool(unit: Unit, on: date) -> tuple[PoolLine, ...]:
    """Return everybody in the pool with what keeps them from a seat on that day."""
    sitting = find_sittings.on(unit, on)
    facts = {juror.person: juror for juror in pool_facts(unit, sitting)}
    gaps = juror_gaps(unit, on)
    owing, lines = find_people.owing(unit), []
    signed_up = find_duty.people_at(unit, sitting.id, (DutyDateState.SIGNED_UP,))
    for row in find_people.pool(unit, sitting.id):
        juror = facts[row.id]
        lines.append(
            PoolLine(
                row.id, full_name(row.given, row.family), row.id in owing, tuple(gaps.get(row.id, ())),
                _note(juror, on), row.code or (AttendanceCode.EXPECTED if row.id in signed_up else None),
                row.time_in, row.time_out,
            )
        )  # fmt: skip
    return tuple(lines)


def _note(juror: JurorFacts, on: date) -> str:
    nowhere = HearingFacts("", "", frozenset(), 0, 0)
    bar = barred(juror, nowhere, day=on)
    return why_not(bar) if bar else ""


def draw_panels(unit: Unit, on: date, seed: int) -> DrawView:
    """Draw the panels of a sitting with *seed*, in place of an earlier draw, and keep why.

    Raises Refused when a hearing is already recorded, when there is no hearing to draw for,
    or when a panel cannot get its fewest jurors; then nothing changes.
    """
    sitting = find_sittings.on(unit, on)
    chosen = settings(unit)
    hearings = hearing_facts(unit, sitting)
    if not hearings:
        raise Refused("There is no hearing on {date} to draw a jury for. Add hearings first.", date=on)
    drop_draw(unit, sitting)
    drawn = draw(
        pool_facts(unit, sitting),
        hearings,
        day=on,
        seed=seed,
        size=chosen.jury_size,
        minimum=chosen.jury_minimum,
        alternates=chosen.alternates,
    )
    row = unit.add(
        Draw(
            id=unit.new_id(), sitting_id=sitting.id, seed=seed, eligible_hash=drawn.eligible_hash,
            size=chosen.jury_size, minimum=chosen.jury_minimum, alternates=chosen.alternates,
            duty=json.dumps(drawn.duty), signed_up=json.dumps(drawn.signed_up),
            at=unit.now.isoformat(timespec="seconds"), by=unit.actor,
        )
    )  # fmt: skip
    for hearing, panel in zip(hearings, drawn.panels, strict=True):
        _keep_basis(unit, row.id, hearing, panel)
        _keep_panel(unit, row.id, panel)
    unit.touch("sittings", f"sitting:{on.isoformat()}")
    return draw_view(unit, on)


def _keep_basis(unit: Unit, draw_id: str, hearing: HearingFacts, panel: Panel) -> None:
    """Keep what the draw went by: with it, the seed and the sizes it can be repeated."""
    unit.add(
        DrawHearing(
            id=unit.new_id(), draw_id=draw_id, hearing_id=hearing.hearing,
            starts_at=time(hearing.start // 60, hearing.start % 60), minutes=hearing.end - hearing.start,
            companion=hearing.companion, eligible=json.dumps(panel.eligible),
        )
    )  # fmt: skip


def _keep_panel(unit: Unit, draw_id: str, panel: Panel) -> None:
    for number, person in enumerate(panel.panel, 1):
        add_seat(unit, draw_id, panel.hearing, person, number)
    for number, person in enumerate(panel.alternates, 1):
        add_seat(unit, draw_id, panel.hearing, person, number, alternate=True)
    for out in panel.excluded:
        unit.add(
            DrawExclusion(
                id=unit.new_id(), draw_id=draw_id, hearing_id=panel.hearing, person_id=out.person, bar=out.bar
            )
        )


def draw_view(unit: Unit, on: date) -> DrawView:
    """Return the draw in force of a sitting; raises NotFound when nothing is drawn."""
    sitting = find_sittings.on(unit, on)
    row = find_sittings.standing_draw(unit, sitting.id)
    if row is None:
        raise NotFound("No jury is drawn for {date} yet. Draw it on the sitting's page.", date=on)
    seats = [seat for seat in find_sittings.seats(unit, row.id) if not seat.left_code]
    out = find_sittings.exclusions(unit, row.id)
    eligible = {kept.hearing_id: kept.eligible for kept in unit.find(DrawHearing, draw_id=row.id)}
    panels = tuple(
        DrawnPanel(
            hearing.number,
            hearing.id,
            tuple(s.person_id for s in seats if s.hearing_id == hearing.id and not s.alternate),
            tuple(s.person_id for s in seats if s.hearing_id == hearing.id and s.alternate),
            tuple((x.person_id, x.bar) for x in out if x.hearing_id == hearing.id),
            tuple(json.loads(eligible.get(hearing.id, "[]"))),
        )
        for hearing in find_sittings.docket(unit, sitting.id)
        if hearing.result in STANDING
    )
    return DrawView(row.seed, row.eligible_hash, panels)
