"""After the last look at a case: into the count, erased of the child, and the trail tells nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.desk import Desk
from tests.services.looks import check, left, looks
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import Found
from youthcourt.services import (
    follow_up_lists,
    follow_ups,
)


@pytest.fixture
def over(desk: Desk) -> Desk:
    """A year later: one case with both looks made, one with the second still due."""
    first, second = left(desk, "Ana"), left(desk, "Ben")
    desk.clock.move(days=200)
    offense = desk.today - timedelta(days=100)
    for number in (first, second):
        check(desk, number, Found.OFFENSE, offense)
    desk.clock.move(days=200)
    check(desk, first, Found.NONE, days=365)
    return desk


def test_after_the_last_window_only_the_count_is_left(over: Desk) -> None:
    """What was found goes into the count by half-year, window, exit and result; no child is left in it."""
    before = over.ask(follow_up_lists.look_figures)
    assert over.ask(follow_ups.to_erase) == 2
    assert over.do(follow_ups.erase_checked) == 2
    assert over.ask(follow_up_lists.look_figures) == before
    counts = {(row["period"], row["window_days"], row["exit_stage"], row["result"], row["number"])
              for row in over.rows("followupcount")}  # fmt: skip
    assert counts == {("2026-2", 183, "completed", "offense", 1), ("2026-2", 365, "completed", "none", 1)}
    erased = [row for row in over.rows("followup") if row["counted_on"]]
    assert len(erased) == 2
    for row in erased:
        assert not any(row[name] for name in ("result", "source", "offense_on", "level", "checked_by"))
    assert over.ask(follow_up_lists.look_sum).counted == 2
    assert len(looks(over)) == 2
    told = over.refused(follow_ups.record_check, erased[0]["id"], over.today, "Court", Found.NONE)
    assert "in the count already" in told
    assert "nothing to erase" in over.refused(follow_ups.erase_checked)


def test_a_second_erasing_adds_to_the_count(over: Desk) -> None:
    over.do(follow_ups.erase_checked)
    second = next(line.case for line in looks(over))
    check(over, second, Found.NONE, days=365)
    over.do(follow_ups.erase_checked)
    assert sorted(row["number"] for row in over.rows("followupcount")) == [2, 2]
    assert looks(over) == []


def test_the_trail_tells_nothing_of_what_was_found(over: Desk) -> None:
    """Neither field names nor acts tell it, and after erasing the history holds no value of it either."""
    number = next(line.case for line in looks(over) if line.state is LookState.DUE)
    key = next(line.id for line in looks(over, number) if line.state is LookState.CHECKED)
    over.do(follow_ups.event_dropped, key, over.today)
    over.do(follow_ups.erase_checked)
    erased = {row["id"] for row in over.rows("followup") if row["counted_on"]}
    assert {row["before"] for row in over.rows("history") if row["object_id"] in erased} == {"{}"}
    marks = [row for row in over.rows("audit") if row["kind"] == "followup"]
    assert {row["fields"] for row in marks} == {""}
    acts = {row["act"] for row in marks if row["act"] not in ("_leave", "leave")}
    assert acts == {"record_check", "erase_checked"}
    assert not [row for row in over.rows("audit") if row["kind"] == "followupcount"]


def test_erasing_is_not_taken_back_nor_what_it_stands_on(over: Desk) -> None:
    over.do(follow_ups.erase_checked)
    step = over.office.steps.to_undo
    assert step is None or step.act not in ("erase_checked", "record_check")
