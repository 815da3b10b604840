"""Lines of the page of the day for victims whom nobody has asked yet what they wish before a hearing.

Source: domain reference, section 1.2, step 6: asked a week before the hearing or earlier.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from youthcourt import words
from youthcourt.domain.today import AHEAD_DAYS, TodayKind
from youthcourt.services.left_alone import left_alone
from youthcourt.services.person_lines import full_name
from youthcourt.services.today_lines import TodayLine
from youthcourt.services.today_reads import Desk
from youthcourt.store import find_victims
from youthcourt.store.unit import Unit


def lines(unit: Unit, desk: Desk) -> Iterator[TodayLine]:
    """Return a line for each hearing that is set, of whose victims somebody has no wish on record.

    Due on the day by which the court wants to know. Who is left alone is not asked. One read for all.
    """
    days = timedelta(days=desk.chosen.victim_days)
    rows = find_victims.unasked(unit, desk.day, desk.day + timedelta(days=AHEAD_DAYS) + days)
    alone = left_alone(unit, {row.who for row in rows})
    asked: dict[str, list[Any]] = {}
    for row in rows:
        youth = desk.cases[row.number].respondent_id
        if alone.why(row.who, youth=youth, incident=row.incident_id) is None:
            asked.setdefault(row.hearing_id, []).append(row)
    for hearing_id, victims in asked.items():
        first = victims[0]
        names = words.listing(
            row.organization or full_name(row.given, row.family, row.suffix) for row in victims
        )
        yield desk.of_case(
            TodayKind.VICTIM, desk.cases[first.number],
            words.text("Ask the victim what they wish: {names}", names=names),
            first.held_on - days, record=hearing_id, tab="victims",
        )  # fmt: skip
