"""What every case still owes: by its due date alone, what is left, the last contact, the next step."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from tests.services.desk import DUTY, Desk
from tests.services.placing import owing, placed_at, sanction
from youthcourt.domain.errors import BadInput
from youthcourt.domain.lists import Asked, Order
from youthcourt.domain.progress import LogGiven
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.services import owed, progress, stages, writings
from youthcourt.services.owed import OwedLine, OwedSum

ALL = Asked()


def _window(desk: Desk, asked: Asked = ALL) -> list[OwedLine]:
    lines = desk.ask(owed.owed_window, asked, 0, 50)
    assert desk.ask(owed.count_owed, asked) == len(lines)
    keys = desk.ask(owed.owed_keys, asked, 0, 50)
    assert keys == tuple(line.case for line in lines)
    assert [desk.ask(owed.owed_position, asked, key) for key in keys] == list(range(len(keys)))
    return list(lines)


def _due(desk: Desk, number: str, days: int) -> None:
    """Let everything of a case be due so many days from today."""
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE sanction SET due_on = ? WHERE case_id = (SELECT id FROM court_case WHERE number = ?)",
            ((desk.today + timedelta(days=days)).isoformat(), number),
        )


def test_the_longest_late_stands_first_and_nothing_else_orders_a_child(desk: Desk) -> None:
    later, late, week = owing(desk, ("Ann", "Ash"), ("Bea", "Birch"), ("Cy", "Cedar"))
    for number, days in ((later, 8), (late, -4), (week, 7)):
        _due(desk, number, days)
    lines = _window(desk)
    assert [(line.case, line.when, line.stands) for line in lines] == [
        (late, "4 days late", owed.LATE),
        (week, "in 7 days", owed.WEEK),
        (later, "in 8 days", owed.LATER),
    ]
    assert desk.ask(owed.owed_sum) == OwedSum(3, 1, 1)
    assert [line.case for line in _window(desk, ALL.keeping(owed.DUE, [owed.LATE, owed.LATER]))] == [
        late,
        later,
    ]
    assert [line.case for line in _window(desk, ALL.saying("cedar"))] == [week]
    assert _window(desk, Asked(orders=(Order("person", True),)))[0].name == "Cy Cedar"


def test_a_line_says_what_is_left_and_stands_until_nothing_is(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    key = placed_at(desk, number)
    desk.do(progress.log_progress, sanction(desk, number), LogGiven(desk.today, Decimal(8)))
    (line,) = _window(desk)
    assert line.left == "Community service: 12 of 20 hours left; Jury duty: 3 sittings; Letter of apology"
    assert line.provider == "Riverbend Food Pantry"
    assert _window(desk, ALL.keeping(owed.PROVIDER, [key])) == [line]
    assert _window(desk, ALL.keeping(owed.PROVIDER, ["other"])) == []
    desk.do(progress.log_progress, sanction(desk, number), LogGiven(desk.today, Decimal(12)))
    letter = desk.do(writings.receive_writing, sanction(desk, number, "apology"), desk.today)
    desk.do(writings.accept_writing, letter, "Dana")
    assert [line.left for line in _window(desk)] == ["Jury duty: 3 sittings"]
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE sanction SET done = amount WHERE type_code = ?", (DUTY.code,))
    assert _window(desk) == []
    assert desk.ask(owed.owed_sum) == OwedSum(0, 0, 0)


@pytest.mark.parametrize(
    ("counted", "amount", "done", "told"),
    [
        (Counted.HOURS, 2000, 0, "Thing: 20 hours"),
        (Counted.HOURS, 100, 50, "Thing: 0.5 of 1 hour left"),
        (Counted.COUNT, 100, 0, "Thing"),
        (Counted.COUNT, 300, 100, "Thing: 2 of 3 left"),
        (Counted.WORDS, 60000, 0, "Thing: 600 words"),
        (Counted.MONEY, 5000, 1000, "Thing: $40.00 of $50.00 left"),
        (Counted.MONEY, 5000, 0, "Thing: $50.00"),
        (Counted.HOURS, 2000, 2000, "Thing: done, to be closed"),
        (Counted.UNTIL_DATE, 100, 0, "Thing until Sat, Nov 28"),
    ],
)
def test_what_is_left_in_words(desk: Desk, counted: Counted, amount: int, done: int, told: str) -> None:
    assert owed.left_words("Thing", counted, amount, done, desk.today) == told


def test_the_next_step_is_the_clerks_own_words(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    assert desk.do(owed.set_next_step, number, " Call  the pantry ")
    assert not desk.do(owed.set_next_step, number, "Call the pantry")
    assert [line.next_step for line in _window(desk)] == ["Call the pantry"]
    desk.refused(owed.set_next_step, number, "x" * 201, kind=BadInput)
    desk.office.undo()
    assert [line.next_step for line in _window(desk)] == [""]
    desk.do(stages.close_case, number, Stage.WITHDRAWN, "moved away")
    assert "has ended" in desk.refused(owed.set_next_step, number, "Call")
    assert _window(desk) == []
