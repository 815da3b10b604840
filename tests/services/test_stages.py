"""A case's way: each step is kept, an end has a reason, an early end can be reopened."""

from __future__ import annotations

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import closing, sittings, stages


@pytest.mark.parametrize("stage", [Stage.NO_CONTACT, Stage.CONSENT_DECLINED, Stage.REFERRER_WITHDREW])
def test_an_early_end_has_its_reason_and_can_be_reopened(desk: Desk, stage: Stage) -> None:
    number = desk.refer()
    desk.do(stages.close_case, number, stage, " Three calls, a letter ")
    row = desk.rows("court_case")[0]
    assert (row["exit_on"], row["exit_code"], row["exit_note"]) == (
        "2026-11-28", stage.value, "Three calls, a letter",
    )  # fmt: skip
    desk.do(stages.reopen_case, number, "They called back")
    assert desk.page(number).line.stage is Stage.INTAKE
    assert [step.stage for step in desk.page(number).stages] == [Stage.REFERRED, stage, Stage.INTAKE]
    (closed,) = desk.ask(closing.closings, number)
    assert (closed.stage, closed.standing, closed.reopened_why) == (stage, False, "They called back")


def test_an_end_needs_a_reason_and_must_be_one(desk: Desk) -> None:
    number = desk.refer()
    assert "reason" in desk.refused(stages.close_case, number, Stage.NO_CONTACT, " ", kind=BadInput)
    assert "how the case ends" in desk.refused(stages.close_case, number, Stage.HEARD, "x", kind=BadInput)
    assert "cannot go from there" in desk.refused(stages.close_case, number, Stage.COMPLETED, "Done")
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")
    assert "reason" in desk.refused(stages.reopen_case, number, "", kind=BadInput)


def test_a_case_that_is_open_is_not_reopened(desk: Desk) -> None:
    number = desk.refer(birth_date=None)
    assert "is open already" in desk.refused(stages.reopen_case, number, "Skip the screening")


def test_a_late_end_is_final(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    desk.do(stages.close_case, number, Stage.COMPLETED, "All done and shown")
    assert "cannot go from there" in desk.refused(stages.reopen_case, number, "Once more")


def test_a_case_that_ends_before_its_hearing_leaves_the_docket(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    desk.do(stages.close_case, number, Stage.CONSENT_DECLINED, "The family said no")
    assert desk.sitting().hearings == ()
    page = desk.page(number)
    assert (page.hearings[0].result, page.hearings[0].note) == (
        HearingResult.WITHDRAWN, "The family said no",
    )  # fmt: skip
    assert page.line.next_hearing_on is None
    assert f"sitting:{desk.today}" in desk.announced[-1]
    desk.do(stages.reopen_case, number, "They changed their mind")
    desk.do(sittings.schedule, [number], desk.today)
    assert desk.hearing(number).start == "09:00"
