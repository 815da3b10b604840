"""A court of any size, made by bulk inserts past the use cases: made-up people, for counting and timing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import HearingResult, Role
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.domain.text import fold
from youthcourt.services.office import Office
from youthcourt.store import find_index, tables
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_GIVEN = ("Ann", "Ben", "Cy", "Dee", "Eli", "Fay", "Gus", "Zoë", "Íñigo", "Jo")
_FAMILY = ("Reed", "Moss", "Dell", "O'Hara", "Núñez", "Park", "Quill", "Rowe", "Stone", "Tran")
_OFFENSES = ("Graffiti", "Petit larceny", "Trespass", "Vandalism", "Disorderly conduct", "Curfew")
_STAGES = (
    Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.SCHEDULED, Stage.ACTIVE, *([Stage.COMPLETED] * 20),
    Stage.WITHDRAWN, Stage.NO_CONTACT,
)  # fmt: skip
_PART = 5_000


def fill(office: Office, cases: int, *, seed: int = 3) -> None:
    """Put so many cases with their people, offenses, sittings and duties into an open court."""
    with office.store.lock, office.store.engine.begin() as connection:
        for table, rows in _rows(cases, office.today(), Random(seed)):
            connection.execute(sa.insert(table_of(table)), rows)


def end(office: Office, but: int) -> None:
    """Let all cases but so many of the open ones have ended, past the use cases."""
    case = table_of(tables.Case)
    kept = sa.select(case.c.id).where(case.c.stage.not_in(EXITS)).order_by(case.c.number).limit(but)
    with office.store.lock, office.store.engine.begin() as connection:
        going = list(connection.execute(kept).scalars())
        connection.execute(sa.update(case).where(case.c.id.not_in(going)).values(stage=Stage.COMPLETED))


def index(unit: Unit) -> int:
    """Make the index of words for what was put in past the use cases; returns how many entries it has."""
    return find_index.rebuild(unit.session, unit.memory)


def _rows(cases: int, today: date, chance: Random) -> Iterator[tuple[Any, list[dict[str, Any]]]]:
    days = [today - timedelta(days=7 * at) for at in range(60)]
    yield tables.Sitting, [_sitting(at, day) for at, day in enumerate(days)]
    yield tables.Room, [{"id": f"r{at}", "sitting_id": f"s{at}", "name": "A"} for at in range(60)]
    for begin in range(0, cases, _PART):
        numbers = range(begin, min(begin + _PART, cases))
        made = [_case(at, today, chance) for at in numbers]
        yield tables.Person, [_person(at, today, chance) for at in numbers]
        yield tables.Incident, [{"id": f"i{at}", "happened_on": today} for at in numbers]
        yield tables.Case, made
        for table, make in _BESIDE.items():
            yield table, [make(case) for case in made]
        heard = [case for case in made if case["stage"] in (Stage.SCHEDULED, Stage.ACTIVE, Stage.COMPLETED)]
        yield tables.Hearing, [_hearing(case, chance) for case in heard]
        yield tables.DutyObligation, [_duty(case) for case in heard]


def _person(at: int, today: date, chance: Random) -> dict[str, Any]:
    given, family = chance.choice(_GIVEN), f"{chance.choice(_FAMILY)}{at % 997}"
    return {
        "id": f"p{at}", "given": given, "family": family, "folded": fold(f"{given} {family}"),
        "filed": fold(f"{family} {given}"), "birth_date": today - timedelta(days=5000 + at % 1500),
        "phone": f"555-{at % 10_000:04d}",
    }  # fmt: skip


def _case(at: int, today: date, chance: Random) -> dict[str, Any]:
    offense, stage = chance.choice(_OFFENSES), chance.choice(_STAGES)
    number = f"YC-{2000 + at // 5000}-{at % 5000:04d}"
    since = today - timedelta(days=chance.randrange(0, 90))
    return {
        "id": f"c{at}", "number": number, "respondent_id": f"p{at}", "incident_id": f"i{at}",
        "agency_number": f"Q-{at}", "referred_on": since, "stage": stage, "stage_since": since,
        "eligibility": Result.NEEDS_DECISION if stage is Stage.SCREENING else Result.ELIGIBLE,
        "next_hearing_on": today + timedelta(days=at % 30) if stage is Stage.SCHEDULED else None,
        "folded": fold(f"{number} Q-{at} {offense}"),
    }  # fmt: skip


def _sitting(at: int, day: date) -> dict[str, Any]:
    return {"id": f"s{at}", "held_on": day, "place": "Town hall", "folded": "town hall"}


def _hearing(case: dict[str, Any], chance: Random) -> dict[str, Any]:
    at = chance.randrange(60)
    result = HearingResult.SET if case["stage"] is Stage.SCHEDULED else HearingResult.HEARD
    return {
        "id": f"h{case['id']}", "sitting_id": f"s{at}", "room_id": f"r{at}", "case_id": case["id"],
        "position": 1, "starts_at": _sitting_time(), "result": result,
    }  # fmt: skip


def _sitting_time() -> Any:
    return tables.Sitting.model_fields["starts_at"].default


def _duty(case: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": f"d{case['id']}", "case_id": case["id"], "person_id": case["respondent_id"],
        "sittings_owed": 3, "first_day": case["stage_since"], "due_on": case["stage_since"],
    }  # fmt: skip


_BESIDE: dict[Any, Callable[[dict[str, Any]], dict[str, Any]]] = {
    tables.CaseOffense: lambda case: {
        "id": f"o{case['id']}", "case_id": case["id"], "words": case["folded"].split()[-1].title(),
        "position": 1,
    },
    tables.ScreeningResult: lambda case: {
        "id": f"x{case['id']}", "case_id": case["id"], "result": case["eligibility"],
        "made_on": case["referred_on"], "by": "clerk", "sequence": 1,
    },
    tables.PersonRole: lambda case: {
        "id": f"q{case['id']}", "person_id": case["respondent_id"],
        "role": Role.JUROR if case["id"].endswith("7") else Role.RESPONDENT, "since": case["referred_on"],
    },
}  # fmt: skip
