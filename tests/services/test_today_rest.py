"""A long page of the day: only what is open is read; the first lines are shown, the rest counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import PART_OF, TodayKind, TodayPart
from youthcourt.services import put_off, stages, today
from youthcourt.services.today_lines import MOST, Goal, TodayLine, TodayPage
from youthcourt.store import find_guardians, find_today
from youthcourt.store.unit import Unit

DAY = date(2026, 11, 28)


def test_of_many_lines_the_first_are_shown_and_the_rest_are_counted(desk: Desk) -> None:
    """Rule: the last line says how many are not shown, and opens the list where all are."""
    for place in range(MOST + 1):
        desk.refer(f"Youth{place}")
    page = desk.ask(today.today, desk.today)
    (*shown, rest) = page.shown(TodayPart.DUE)
    assert shown == list(page.of(TodayPart.DUE)[:MOST])
    assert (rest.what, rest.goal, rest.key, rest.rest) == ("1 more", Goal.CASES, None, True)
    assert not any(line.rest for line in shown)
    desk.do(put_off.put_off, shown[0].kind, shown[0].record, desk.today + timedelta(days=7), "On holiday")
    assert desk.ask(today.today, desk.today).shown(TodayPart.DUE) == page.of(TodayPart.DUE)[1:]
    assert desk.ask(today.today, desk.today).shown(TodayPart.PAPERS) == ()


@pytest.mark.parametrize(
    ("kind", "goal", "key"),
    [
        (TodayKind.NO_STEP, Goal.CASES, None),
        (TodayKind.FAMILY, Goal.CASES, None),
        (TodayKind.MISSED, Goal.APPOINTMENTS, DAY),
        (TodayKind.PAPERS, Goal.SITTINGS, None),
    ],
)
def test_the_rest_of_a_part_opens_where_all_of_it_are(kind: TodayKind, goal: Goal, key: object) -> None:
    """The book opens at the day of the first that is not shown."""
    line = TodayLine(kind, "record", "what", "who", "", DAY, "", False, Goal.APPOINTMENTS, DAY)
    page = TodayPage(DAY, (line,) * (MOST + 1234), (), None)
    rest = page.shown(PART_OF[kind])[-1]
    assert (rest.what, rest.goal, rest.key) == ("1,234 more", goal, key)
    assert len(page.shown(PART_OF[kind])) == MOST + 1


def _guarded(unit: Unit) -> set[str]:
    return {row.person_id for row in find_guardians.ties_of_open(unit)}


def test_duty_and_guardians_are_read_for_open_cases_alone(drawn: str, desk: Desk) -> None:
    """Rule: what has ended is not read: neither duty that is owed after it, nor who may sign."""
    desk.heard_and_approved(drawn)
    going = desk.refer()
    desk.guardian(going)
    barred = desk.refer()
    desk.guardian(barred, no_contact=True)
    assert [row.number for row in desk.ask(find_today.duties)] == [drawn]
    assert desk.ask(_guarded) == {desk.youth(number) for number in (drawn, going, barred)}
    desk.do(stages.close_case, drawn, Stage.WITHDRAWN, "Moved away")
    assert desk.ask(find_today.duties) == []
    assert desk.ask(_guarded) == {desk.youth(number) for number in (going, barred)}
