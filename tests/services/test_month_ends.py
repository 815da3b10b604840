"""What an end counts as in the month: one definition (domain reference, section 6.1)."""

from __future__ import annotations

import pytest

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingReason
from youthcourt.services import closing
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.month import month_figures


@pytest.mark.parametrize(
    ("reason", "counted"),
    [
        (ClosingReason.DECLINED, "returned"),
        (ClosingReason.MOVED, "withdrawn"),
        (ClosingReason.REFERRER_WITHDREW, "withdrawn"),
        (ClosingReason.INELIGIBLE, "withdrawn"),
        (ClosingReason.DIED, "withdrawn"),
    ],
)
def test_who_gives_up_after_the_hearing_has_not_completed_and_who_moved_stands_apart(
    desk: Desk, reason: ClosingReason, counted: str
) -> None:
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    desk.do(closing.close, number, ClosingGiven(reason, desk.today, "As they say"))
    told = {line.measure.code: int(line.now.value) for line in desk.ask(month_figures).lines}
    ends = {code: told[code] for code in ("completed", "returned", "new_offense", "withdrawn", "early")}
    assert ends == {**dict.fromkeys(ends, 0), counted: 1}
