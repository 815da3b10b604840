"""Reads of sittings, hearings, draws and panels."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.errors import NotFound
from youthcourt.domain.parts import HearingResult
from youthcourt.store import sqlcipher
from youthcourt.store.find_guardians import comes_on
from youthcourt.store.tables import (
    Case,
    Draw,
    DrawExclusion,
    GuardianLink,
    Hearing,
    IncidentParty,
    PanelSeat,
    Person,
    Recusal,
    Room,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_SITTING = table_of(Sitting)
_HEARING = table_of(Hearing)
_ROOM = table_of(Room)
_CASE = table_of(Case)
_PERSON = table_of(Person)
_SEAT = table_of(PanelSeat)
_DRAW = table_of(Draw)
_JUDGE, _ROOM_JUDGE = _PERSON.alias("judge"), _PERSON.alias("room_judge")
_LATER, _AFTER = _HEARING.alias("later"), _SITTING.alias("after")
_STANDING = (HearingResult.SET, HearingResult.HEARD)

Rows = Sequence[sa.Row[Any]]


def on(unit: Unit, day: date) -> Sitting:
    """Return the sitting of a day; raises NotFound."""
    sitting = unit.one(Sitting, held_on=day)
    if sitting is None:
        raise NotFound("There is no sitting on {date}. Add one, or choose another day.", date=day)
    return sitting


def listed(unit: Unit, days: Sequence[date] | None = None, since: date = date.min) -> Rows:
    """Return all sittings, those of these days, or those from a day on, newest first.

    Each with its hearings set and heard.
    """
    statement = sa.select(
        *_SITTING.c,
        hearings_set().label("hearings"),
        hearings_heard().label("heard"),
        draws_standing().label("drawn"),
    ).order_by(_SITTING.c.held_on.desc())
    statement = statement.where(_SITTING.c.held_on >= since)
    return unit.rows(statement if days is None else statement.where(_SITTING.c.held_on.in_(days)))


def day_at_hand(unit: Unit, today: date) -> date | None:
    """Return the day of the first sitting from *today* on, else of the last one before, else None."""
    day = _SITTING.c.held_on
    ahead = sa.select(sa.func.min(day)).where(day >= today).scalar_subquery()
    last = sa.select(sa.func.max(day)).scalar_subquery()
    (row,) = unit.rows(sa.select(sa.func.coalesce(ahead, last).label("day")))
    found: date | None = row.day
    return found


def hearings_set() -> sa.ScalarSelect[int]:
    """Return the number of hearings of a sitting that stand, as part of a question to the file."""
    return _hearings(_STANDING)


def hearings_heard() -> sa.ScalarSelect[int]:
    """Return the number of hearings of a sitting that were heard, as part of a question to the file."""
    return _hearings((HearingResult.HEARD,))


def _hearings(results: Sequence[HearingResult]) -> sa.ScalarSelect[int]:
    mine = (_HEARING.c.sitting_id == _SITTING.c.id, _HEARING.c.result.in_(results))
    return sa.select(sa.func.count()).where(*mine).scalar_subquery()


def draws_standing() -> sa.ScalarSelect[int]:
    """Return the number of draws of a sitting in force, 0 or 1, as part of a question to the file."""
    mine = (_DRAW.c.sitting_id == _SITTING.c.id, _DRAW.c.superseded.is_(False))
    return sa.select(sa.func.count()).where(*mine).scalar_subquery()


def held_on_weekday(unit: Unit, weekday: int) -> bool:
    """Say whether the court has a sitting on that day of the week, from 0 for Monday."""
    that_day = sqlcipher.weekday_of(_SITTING.c.held_on) == (weekday + 1) % 7
    statement = sa.select(_SITTING.c.id).where(that_day)
    return bool(unit.rows(statement.limit(1)))


def docket(unit: Unit, sitting_id: str) -> Rows:
    """Return the hearings of a sitting that stand (set, heard or missed), by room and time."""
    judge, room_judge = _JUDGE, _ROOM_JUDGE
    return unit.rows(
        sa.select(
            *(_HEARING.c[n] for n in ("id", "case_id", "room_id", "position", "starts_at", "minutes",
                                      "result", "foreperson_id", "still_willing", "judge_id")),
            _ROOM.c.name.label("room"), _ROOM.c.position.label("room_position"),
            _ROOM.c.judge_id.label("room_judge_id"),
            *(_CASE.c[n] for n in ("number", "respondent_id", "incident_id", "stage", "facts_cleared_on",
                                   "juror_facts")),
            *(_PERSON.c[n] for n in ("given", "family", "suffix", "interpreter")),
            sa.func.coalesce(judge.c.given, room_judge.c.given, "").label("judge_given"),
            sa.func.coalesce(judge.c.family, room_judge.c.family, "").label("judge_family"),
        )
        .join(_ROOM, _ROOM.c.id == _HEARING.c.room_id)
        .join(_CASE, _CASE.c.id == _HEARING.c.case_id)
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .outerjoin(judge, judge.c.id == _HEARING.c.judge_id)
        .outerjoin(room_judge, room_judge.c.id == _ROOM.c.judge_id)
        .where(
            _HEARING.c.sitting_id == sitting_id,
            _HEARING.c.result.in_((HearingResult.SET, HearingResult.HEARD, HearingResult.NO_SHOW)),
        )
        .order_by(_HEARING.c.starts_at, _ROOM.c.position, _HEARING.c.position, _HEARING.c.id)
    )  # fmt: skip


def needed(unit: Unit, case_ids: Sequence[str], day: date) -> dict[str, set[str]]:
    """Return for each case whom its hearing on *day* needs: respondent, guardians, victims, witnesses.

    A guardian whose tie has ended or who may have no contact is not waited for.
    """
    link, party = table_of(GuardianLink), table_of(IncidentParty)
    mine = _CASE.c.id.in_(case_ids)
    cases = sa.select(_CASE.c.id, _CASE.c.respondent_id.label("person")).where(mine)
    guardians = (
        sa.select(_CASE.c.id, link.c.guardian_id.label("person"))
        .join(link, link.c.person_id == _CASE.c.respondent_id)
        .where(mine, comes_on(link, day))
    )
    parties = (
        sa.select(_CASE.c.id, party.c.person_id.label("person"))
        .join(party, party.c.incident_id == _CASE.c.incident_id)
        .where(mine, party.c.person_id.is_not(None))
    )
    found: dict[str, set[str]] = {}
    for row in (row for statement in (cases, guardians, parties) for row in unit.rows(statement)):
        found.setdefault(row.id, set()).add(row.person)
    return found


def standing_draw(unit: Unit, sitting_id: str) -> Draw | None:
    """Return the draw in force of a sitting, or None."""
    return unit.one(Draw, sitting_id=sitting_id, superseded=False)


def seats(unit: Unit, draw_id: str) -> Rows:
    """Return the seats of a draw with the jurors' names, by hearing and seat number."""
    return unit.rows(
        sa.select(*_SEAT.c, _PERSON.c.given, _PERSON.c.family)
        .join(_PERSON, _PERSON.c.id == _SEAT.c.person_id)
        .where(_SEAT.c.draw_id == draw_id)
        .order_by(_SEAT.c.hearing_id, _SEAT.c.alternate, _SEAT.c.number, _SEAT.c.id)
    )


def exclusions(unit: Unit, draw_id: str) -> Rows:
    """Return who was left out of which panel and why, with names."""
    table = table_of(DrawExclusion)
    return unit.rows(
        sa.select(table.c.hearing_id, table.c.person_id, table.c.bar, _PERSON.c.given, _PERSON.c.family)
        .join(_PERSON, _PERSON.c.id == table.c.person_id)
        .where(table.c.draw_id == draw_id)
        .order_by(table.c.hearing_id, _PERSON.c.family, _PERSON.c.given, table.c.person_id)
    )


def recused(unit: Unit, incident_id: str) -> set[str]:
    """Return those recorded as recused against a case of this incident."""
    table = table_of(Recusal)
    cases = sa.select(_CASE.c.id).where(_CASE.c.incident_id == incident_id)
    return {
        row.person_id for row in unit.rows(sa.select(table.c.person_id).where(table.c.case_id.in_(cases)))
    }


def hearing_of(unit: Unit, case_id: str) -> Hearing | None:
    """Return the hearing that stands for a case: set or heard, the newest; or None."""
    rows = unit.find(Hearing, "recorded_at", "id", case_id=case_id)
    standing = [row for row in rows if row.result in _STANDING]
    return standing[-1] if standing else None


def dropped(unit: Unit, case_id: str) -> str | None:
    """Return the key of the place on a docket that a case lost last and got no other for; or None."""
    follows = sa.exists().where(_LATER.c.supersedes_id == _HEARING.c.id)
    rows = unit.rows(
        sa.select(_HEARING.c.id)
        .join(_SITTING, _SITTING.c.id == _HEARING.c.sitting_id)
        .where(
            _HEARING.c.case_id == case_id,
            _HEARING.c.result.in_((HearingResult.CONTINUED, HearingResult.NO_SHOW)),
            sa.not_(follows),
        )
        .order_by(_SITTING.c.held_on.desc(), _HEARING.c.id.desc())
        .limit(1)
    )
    return rows[0].id if rows else None


def of_case(unit: Unit, case_id: str) -> Rows:
    """Return all places on dockets that a case ever had, by day; of one day the one that stands is last.

    Of each that was lost, the day of the one that took its place.
    """
    later, after = _LATER, _AFTER
    return unit.rows(
        sa.select(_HEARING.c.id, _HEARING.c.result, _HEARING.c.starts_at, _HEARING.c.result_note,
                  _HEARING.c.put_off_by, after.c.held_on.label("moved_to"),
                  _SITTING.c.held_on, _SITTING.c.place, _ROOM.c.name.label("room"))
        .join(_SITTING, _SITTING.c.id == _HEARING.c.sitting_id)
        .join(_ROOM, _ROOM.c.id == _HEARING.c.room_id)
        .outerjoin(later, later.c.supersedes_id == _HEARING.c.id)
        .outerjoin(after, after.c.id == later.c.sitting_id)
        .where(_HEARING.c.case_id == case_id)
        .order_by(_SITTING.c.held_on, _HEARING.c.result.in_(_STANDING), _HEARING.c.id)
    )  # fmt: skip
