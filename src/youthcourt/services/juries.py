"""The jury: the pool of a sitting, the draw, changes on the day."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts, barred
from youthcourt.domain.draw import draw
from youthcourt.domain.errors import NotFound, Refused
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.services.people import full_name, juror_gaps
from youthcourt.services.settings import settings
from youthcourt.services.sittings import drop_draw
from youthcourt.store import find_cases, find_people, find_sittings
from youthcourt.store.tables import (
    Attendance,
    Case,
    Draw,
    DrawExclusion,
    Hearing,
    PanelSeat,
    Recusal,
    Sitting,
)
from youthcourt.store.unit import Unit

_AWAY = (AttendanceCode.EXCUSED, AttendanceCode.NO_SHOW, AttendanceCode.SENT_HOME)


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


@dataclass(frozen=True)
class DrawnPanel:
    """The panel of one hearing as drawn."""

    case: str
    hearing_id: str
    panel: tuple[str, ...]
    alternates: tuple[str, ...]
    excluded: tuple[tuple[str, Bar], ...]


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
    facts = {juror.person: juror for juror in _pool_facts(unit, sitting)}
    gaps = juror_gaps(unit, on)
    lines = []
    for row in find_people.pool(unit, sitting.id):
        juror = facts[row.id]
        lines.append(
            PoolLine(
                row.id, full_name(row.given, row.family), row.mandated, tuple(gaps.get(row.id, ())),
                _note(juror, on), row.code,
            )
        )  # fmt: skip
    return tuple(lines)


def _note(juror: JurorFacts, on: date) -> str:
    nowhere = HearingFacts("", "", frozenset(), 0, 0)
    bar = barred(juror, nowhere, day=on)
    return bar.value if bar else ""


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
        _pool_facts(unit, sitting),
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
            size=chosen.jury_size, minimum=chosen.jury_minimum,
            at=unit.now.isoformat(timespec="seconds"), by=unit.actor,
        )
    )  # fmt: skip
    for panel in drawn.panels:
        for number, person in enumerate(panel.panel, 1):
            _seat(unit, row.id, panel.hearing, person, number)
        for person in panel.alternates:
            _seat(unit, row.id, panel.hearing, person, 0)
        for out in panel.excluded:
            unit.add(
                DrawExclusion(
                    id=unit.new_id(),
                    draw_id=row.id,
                    hearing_id=panel.hearing,
                    person_id=out.person,
                    bar=out.bar,
                )
            )
    unit.touch("sittings", f"sitting:{on.isoformat()}")
    return draw_view(unit, on)


def _seat(unit: Unit, draw_id: str, hearing_id: str, person: str, number: int) -> PanelSeat:
    return unit.add(
        PanelSeat(
            id=unit.new_id(), draw_id=draw_id, hearing_id=hearing_id, person_id=person,
            number=number, alternate=number == 0,
        )
    )  # fmt: skip


def draw_view(unit: Unit, on: date) -> DrawView:
    """Return the draw in force of a sitting; raises NotFound when nothing is drawn."""
    sitting = find_sittings.on(unit, on)
    row = find_sittings.standing_draw(unit, sitting.id)
    if row is None:
        raise NotFound("No jury is drawn for {date} yet. Draw it on the sitting's page.", date=on)
    seats = find_sittings.seats(unit, row.id)
    out = find_sittings.exclusions(unit, row.id)
    panels = tuple(
        DrawnPanel(
            hearing.number,
            hearing.id,
            tuple(s.person_id for s in seats if s.hearing_id == hearing.id and s.number and not s.left_code),
            tuple(
                s.person_id for s in seats if s.hearing_id == hearing.id and not s.number and not s.left_code
            ),
            tuple((x.person_id, x.bar) for x in out if x.hearing_id == hearing.id),
        )
        for hearing in find_sittings.docket(unit, sitting.id)
    )
    return DrawView(row.seed, row.eligible_hash, panels)


def _pool_facts(unit: Unit, sitting: Sitting) -> list[JurorFacts]:
    gaps = juror_gaps(unit, sitting.held_on)
    days = find_people.first_days(unit)
    unheard = {row.respondent_id for row in find_people.own_cases(unit) if _not_heard(row.stage)}
    judges = {row.judge_id or row.room_judge_id for row in find_sittings.docket(unit, sitting.id)}
    return [
        JurorFacts(
            person=row.id,
            oath="the juror's oath" not in gaps[row.id],
            permission="a guardian's permission" not in gaps[row.id],
            serving=row.stopped_on is None or row.stopped_on > sitting.held_on,
            away=row.code in _AWAY,
            duty=row.mandated,
            own_case_open=row.id in unheard,
            may_serve_from=days.get(row.id),
            roles_today=_all_hearings(unit, sitting) if row.id in judges else frozenset(),
        )
        for row in find_people.pool(unit, sitting.id)
    ]


def _all_hearings(unit: Unit, sitting: Sitting) -> frozenset[str]:
    return frozenset(row.id for row in find_sittings.docket(unit, sitting.id))


def _not_heard(stage: Stage) -> bool:
    return stage in BEFORE_HEARING or stage is Stage.HEARD


def hearing_facts(unit: Unit, sitting: Sitting) -> list[HearingFacts]:
    """Return what the draw must know of each hearing of a sitting that is still to be heard."""
    return [
        _facts(unit, row) for row in find_sittings.docket(unit, sitting.id) if row.result is HearingResult.SET
    ]


def _facts(unit: Unit, row: Any) -> HearingFacts:
    case = unit.get(Case, row.case_id, "case")
    companions = [other.respondent_id for other in find_cases.companions(unit, case)]
    guardians = [g.guardian_id for g in find_cases.guardians(unit, case.respondent_id)]
    others = [g.guardian_id for other in companions for g in find_cases.guardians(unit, other)]
    victims = [party.person_id for party in find_cases.parties(unit, case.incident_id) if party.person_id]
    family = [case.respondent_id, *guardians]
    household = find_people.household(unit, family)
    kin = find_people.related(unit, [*family, *victims], find_people.KIN)
    starts = row.starts_at.hour * 60 + row.starts_at.minute
    return HearingFacts(
        hearing=row.id,
        case=case.number,
        respondents=frozenset({case.respondent_id}),
        start=starts,
        end=starts + row.minutes,
        co_respondents=frozenset(companions),
        guardians=frozenset(guardians),
        household=frozenset(household - {case.respondent_id}),
        relatives=frozenset(kin - set(family)) | _wards(unit, guardians, case.respondent_id),
        incident=frozenset([*victims, *others]),
        recused=frozenset(find_sittings.recused(unit, case.incident_id)),
        companion=case.incident_id if companions else "",
    )


def _wards(unit: Unit, guardians: Iterable[str], respondent: str) -> frozenset[str]:
    """Return the other young people of the same guardians: brothers and sisters by record."""
    return frozenset(find_people.wards(unit, list(guardians)) - {respondent})


def mark_attendance(unit: Unit, on: date, person_id: str, code: AttendanceCode) -> None:
    """Record somebody's answer for a sitting or how they attended. Panels are left as they are."""
    sitting = find_sittings.on(unit, on)
    row = unit.one(Attendance, sitting_id=sitting.id, person_id=person_id)
    if row is None:
        row = Attendance(id=unit.new_id(), sitting_id=sitting.id, person_id=person_id, code=code)
        unit.add(row)
    else:
        unit.change(row, code=code)
    unit.touch("pool", f"sitting:{on.isoformat()}")


def leave_panel(unit: Unit, seat_id: str, code: str, *, recused: bool = False) -> str:
    """Take a juror off a panel by a code, never a story; the first alternate steps in.

    Returns the stand-in's person key, or nothing when there is none. A recusal is kept
    against the case; the juror stays in the pool.
    """
    seat = unit.get(PanelSeat, seat_id, "seat")
    hearing = unit.get(Hearing, seat.hearing_id, "hearing")
    if hearing.result is not HearingResult.SET:
        raise Refused("This hearing is already recorded; its panel stands.")
    unit.change(seat, left_code=code)
    if recused:
        unit.add(
            Recusal(
                id=unit.new_id(), person_id=seat.person_id, case_id=hearing.case_id, code=code, on=unit.today
            )
        )
    held_on = unit.get(Sitting, hearing.sitting_id, "sitting").held_on
    unit.touch(f"sitting:{held_on.isoformat()}")
    spare = [
        row
        for row in unit.find(
            PanelSeat, "id", draw_id=seat.draw_id, hearing_id=seat.hearing_id, alternate=True
        )
        if not row.left_code
    ]
    if seat.alternate or not spare:
        return ""
    unit.change(spare[0], alternate=False, number=seat.number)
    unit.change(seat, replaced_by_id=spare[0].id)
    return spare[0].person_id


def seat_juror(unit: Unit, hearing_id: str, person_id: str) -> None:
    """Seat somebody by hand in a hearing whose panel is drawn.

    Raises Refused without oath or permission, for a tie to the case, or when they sit
    in another room at that time.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    sitting = unit.get(Sitting, hearing.sitting_id, "sitting")
    row = find_sittings.standing_draw(unit, sitting.id)
    if row is None or hearing.result is not HearingResult.SET:
        raise Refused("Draw the jury first; then seats can be changed by hand.")
    facts = {item.hearing: item for item in hearing_facts(unit, sitting)}
    juror = next((j for j in _pool_facts(unit, sitting) if j.person == person_id), None)
    bar = barred(juror, facts[hearing_id], day=sitting.held_on) if juror else Bar.STOPPED
    if bar is not None:
        raise Refused("They cannot sit in this hearing: {why}. Choose somebody else.", why=bar)
    seats = [s for s in find_sittings.seats(unit, row.id) if not s.left_code]
    for held in seats:
        clash = held.hearing_id == hearing_id or facts[held.hearing_id].overlaps(facts[hearing_id])
        if held.person_id == person_id and held.number and held.hearing_id in facts and clash:
            raise Refused("They already sit on a panel at that time. Choose somebody else.")
    taken = {s.number for s in seats if s.hearing_id == hearing_id}
    number = next(n for n in range(1, len(taken) + 2) if n not in taken)
    _seat(unit, row.id, hearing_id, person_id, number)
    unit.touch(f"sitting:{sitting.held_on.isoformat()}")
