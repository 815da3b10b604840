"""After the hearing: what was done is entered, and changed by hand, each with its refusals."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.house.clock import Clock
from tests.services.after import ESSAY, LETTER, NUMBER, make_heard, open_heard, owed
from tests.services.desk import DUTY, Desk
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.services import (
    changes,
    closing,
    due,
    progress,
    stages,
    today,
)
from youthcourt.services.progress import LogGiven

JUDGE, WHY = "Judge Gavel", "School play"


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case that was heard, closed: copy it."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def desk(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_heard(Path(shutil.copytree(heard, tmp_path / "heard")), clock) as opened:
        yield opened


def log(desk: Desk, amount: str, days: int = 1, **told: Any) -> str:
    """Enter hours of service that were worked so many days ago."""
    given = LogGiven(desk.today - timedelta(days=days), Decimal(amount), **told)
    return desk.do(progress.log_progress, owed(desk).id, given)


def test_partial_amounts_add_up_until_it_is_done_and_more_is_noted(desk: Desk) -> None:
    log(desk, "12.25")
    log(desk, "4", days=2)
    assert (owed(desk).done, owed(desk).left, owed(desk).status) == (
        Decimal("16.25"), Decimal("3.75"), SanctionStatus.OPEN,
    )  # fmt: skip
    key = log(desk, "6", days=3)
    line = owed(desk)
    assert (line.left, line.over, line.status, line.closed_on) == (
        0, Decimal("2.25"), SanctionStatus.DONE, desk.today,
    )  # fmt: skip
    assert owed(desk, ESSAY.code).done == 0, "nothing is carried over"
    desk.do(progress.take_back_log, key, "The wrong sheet")
    assert (owed(desk).left, owed(desk).status, owed(desk).closed_on) == (
        Decimal("3.75"), SanctionStatus.OPEN, None,
    )  # fmt: skip
    assert "already" in desk.refused(progress.take_back_log, key, "Again")
    assert "reason" in desk.refused(progress.take_back_log, log(desk, "1"), " ", kind=BadInput)


def test_what_is_credited_beside_what_was_worked_is_kept_with_its_reason(desk: Desk) -> None:
    given = LogGiven(desk.today, Decimal(4), Decimal(3), "Night work", verified_by="Mr. Shelf", note="Shelf")
    desk.do(progress.log_progress, owed(desk).id, given)
    (line,) = owed(desk).logs
    assert (line.amount, line.present, line.credit_why, line.verified_by, line.note) == (
        4, 3, "Night work", "Mr. Shelf", "Shelf",
    )  # fmt: skip
    assert "hours on" in desk.refused(
        progress.log_progress, owed(desk).id, LogGiven(desk.today, Decimal(22)), kind=BadInput
    )


def test_a_future_day_and_a_day_before_the_hearing_are_refused(desk: Desk) -> None:
    for day in (desk.today + timedelta(days=1), date(2026, 11, 27)):
        desk.refused(progress.log_progress, owed(desk).id, LogGiven(day, Decimal(1)), kind=BadInput)


def test_nothing_is_entered_for_what_was_waived_or_for_a_case_that_is_closed(desk: Desk) -> None:
    desk.do(changes.waive, owed(desk).id, JUDGE, WHY)
    given = LogGiven(desk.today, Decimal(1))
    assert "Waived" in desk.refused(progress.log_progress, owed(desk).id, given)
    desk.do(stages.close_case, NUMBER, Stage.WITHDRAWN, "Moved away")
    assert "is closed" in desk.refused(progress.log_progress, owed(desk, ESSAY.code).id, given)
    desk.refused(progress.log_progress, "nothing", given, kind=NotFound)
    given = LogGiven(desk.today, Decimal(1), provider_id="nobody")
    desk.refused(progress.log_progress, owed(desk, LETTER.code).id, given)


def test_a_provider_that_is_not_here_is_refused(desk: Desk) -> None:
    given = LogGiven(desk.today, Decimal(1), provider_id="nobody")
    desk.refused(progress.log_progress, owed(desk).id, given, kind=NotFound)


@given(
    entries=st.lists(st.tuples(st.integers(0, 90), st.integers(1, 600), st.booleans()), max_size=6),
    longer=st.integers(1, 40) | st.none(),
)
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_done_is_always_what_stands_and_was_worked_in_time(
    desk: Desk, entries: list[tuple[int, int, bool]], longer: int | None
) -> None:
    for days, hundredths, taken_back in entries:
        day = date(2026, 11, 28) + timedelta(days=days)
        desk.clock.move(days=max((day - desk.today).days, 0))
        given = LogGiven(day, Decimal(hundredths) / 100)
        try:
            key = desk.do(progress.log_progress, owed(desk).id, given)
        except BadInput:
            continue  # that day is full
        if taken_back:
            desk.do(progress.take_back_log, key, WHY)
    if longer is not None:
        new = owed(desk).due_on + timedelta(days=longer)
        desk.do(due.set_due, owed(desk).id, new, JUDGE, WHY)
    line = owed(desk)
    standing = [one for one in line.logs if not one.taken_back_on and one.done_on <= line.due_on]
    assert line.done == sum((one.amount for one in standing), Decimal(0))
    assert [one.counted for one in line.logs] == [one in standing for one in line.logs]


def test_an_amount_changes_only_with_reason_authority_and_within_the_limit(desk: Desk) -> None:
    change = (changes.change_amount, owed(desk).id)
    assert "who decided" in desk.refused(*change, Decimal(16), " ", WHY, kind=BadInput)
    assert "reason" in desk.refused(*change, Decimal(16), JUDGE, "", kind=BadInput)
    assert "another amount" in desk.refused(*change, Decimal(20), JUDGE, WHY, kind=BadInput)
    assert "limit of 150" in desk.refused(*change, Decimal(151), JUDGE, WHY)
    log(desk, "16")
    desk.do(*change, Decimal(16), JUDGE, WHY)
    line = owed(desk)
    assert (line.amount, line.status) == (16, SanctionStatus.DONE)
    (told,) = line.changes
    assert (told.old, told.new, told.authority, told.reason, told.by) == (
        "20 hours", "16 hours", JUDGE, WHY, "clerk",
    )  # fmt: skip


def test_a_kind_that_is_no_longer_in_the_catalogue_has_no_limit(desk: Desk) -> None:
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE sanctiontype SET cap = NULL WHERE code = 'service'")
        connection.exec_driver_sql("DELETE FROM sanctiontype WHERE code = 'essay'")
    desk.do(changes.change_amount, owed(desk).id, Decimal(200), JUDGE, WHY)
    desk.do(changes.change_amount, owed(desk, ESSAY.code).id, Decimal(5000), JUDGE, WHY)
    assert (owed(desk).amount, owed(desk, ESSAY.code).amount) == (200, 5000)


def test_waived_or_closed_stands_until_it_is_opened_again_and_what_was_done_counts_as_before(
    desk: Desk,
) -> None:
    log(desk, "5")
    key = owed(desk).id
    for act, status in (
        (lambda: desk.do(changes.waive, key, JUDGE, WHY), SanctionStatus.WAIVED),
        (lambda: desk.do(changes.close_sanction, key, True, JUDGE, WHY), SanctionStatus.DONE),
        (lambda: desk.do(changes.close_sanction, key, False, JUDGE, WHY), SanctionStatus.NOT_DONE),
    ):
        act()
        assert (owed(desk).status, owed(desk).left, owed(desk).closed_by_hand) == (status, 0, True)
        desk.do(changes.reopen_sanction, key, JUDGE, WHY)
        assert (owed(desk).status, owed(desk).left, owed(desk).closed_by_hand) == (
            SanctionStatus.OPEN, 15, False,
        )  # fmt: skip
    assert "Nobody has closed" in desk.refused(changes.reopen_sanction, key, JUDGE, WHY)
    assert "Nobody has closed" in desk.refused(changes.reopen_sanction, owed(desk, ESSAY.code).id, JUDGE, WHY)


def test_jury_duty_that_is_waived_or_changed_is_owed_so_in_the_ledger(desk: Desk) -> None:
    key = owed(desk, DUTY.code).id

    def sittings() -> list[int]:
        return [row["sittings_owed"] for row in desk.rows("dutyobligation")]

    desk.do(changes.change_amount, key, Decimal(2), JUDGE, WHY)
    assert sittings() == [2]
    desk.do(changes.waive, key, JUDGE, WHY)
    assert sittings() == [0]
    desk.do(changes.reopen_sanction, key, JUDGE, WHY)
    assert sittings() == [2]


def test_a_condition_is_done_by_itself_when_its_day_has_passed_unless_closed_as_not_done(desk: Desk) -> None:
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE sanction SET unit = 'until_date', amount = 3000, due_on = '2026-12-28'"
            " WHERE type_code = 'apology'"
        )
    key = owed(desk, LETTER.code).id
    assert "until a date" in desk.refused(progress.log_progress, key, LogGiven(desk.today, Decimal(1)))
    line = owed(desk, LETTER.code)
    assert (line.due_on, line.status) == (date(2026, 12, 28), SanctionStatus.OPEN)
    desk.clock.move(days=20)
    line = owed(desk, LETTER.code)
    assert (line.status, line.closed_on, line.days_late) == (SanctionStatus.DONE, date(2026, 12, 28), 0)
    kinds = [one.record for one in desk.ask(today.today).lines if one.kind is TodayKind.SANCTION]
    assert key not in kinds
    desk.do(changes.close_sanction, key, False, JUDGE, "Out at night")
    assert owed(desk, LETTER.code).status is SanctionStatus.NOT_DONE


def test_the_deferral_of_a_case_that_has_ended_stays_until_it_is_opened_again(desk: Desk) -> None:
    """What was ordered keeps its days: a closed case is nobody's to be late in."""
    desk.do(stages.close_case, NUMBER, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert desk.refused(due.set_deferral, NUMBER, None, date(2027, 1, 15)) == (
        f"Case {NUMBER} is closed, so its deferral does not change. Open the case again first."
    )
    assert owed(desk).due_on == date(2027, 2, 26)
    desk.do(closing.reopen_closed, NUMBER, "Closed by mistake")
    desk.do(due.set_deferral, NUMBER, None, date(2027, 1, 15))
    assert owed(desk).due_on == date(2027, 1, 15)
