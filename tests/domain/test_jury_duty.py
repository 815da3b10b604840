"""Jury duty as an obligation: from the day after the own hearing, one sitting one duty (situation 6)."""

from __future__ import annotations

from datetime import date

import pytest

from youthcourt.domain.errors import Refused
from youthcourt.domain.jury_duty import check_may_serve, first_day, remaining
from youthcourt.domain.stages import Stage

HEARD = date(2026, 11, 28)
FIRST = first_day(HEARD)


def test_situation_6_duty_before_the_result_is_approved_is_blocked_with_the_reason() -> None:
    for approved_on in (None, date(2026, 12, 6)):
        with pytest.raises(Refused, match="the result approved") as refused:
            check_may_serve("Ana", date(2026, 12, 5), FIRST, approved_on)
        assert str(refused.value).startswith("Ana cannot serve on a jury before their own case is heard")
    check_may_serve("Ana", date(2026, 12, 6), FIRST, date(2026, 12, 6))


def test_situation_6_the_first_day_is_the_day_after_the_hearing_and_is_named() -> None:
    with pytest.raises(Refused) as refused:
        check_may_serve("Ana", HEARD, FIRST, HEARD)
    assert refused.value.values["first"] == FIRST == date(2026, 11, 29)
    check_may_serve("Ana", FIRST, FIRST, HEARD)


def test_what_is_still_owed_is_never_below_zero() -> None:
    assert [remaining(3, served) for served in (0, 2, 3, 5)] == [3, 1, 0, 0]


def test_nothing_is_owed_any_more_once_the_case_has_left_the_court_uncompleted() -> None:
    assert remaining(3, 1, Stage.RETURNED_NONCOMPLIANCE) == 0
    assert [remaining(3, 1, stage) for stage in (Stage.ACTIVE, Stage.EXTENDED, Stage.COMPLETED)] == [2, 2, 2]
