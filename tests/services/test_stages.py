"""A case's way: each step is kept, an end has a reason, an early end can be reopened."""

from __future__ import annotations

from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingReason, fitting
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import closing, sittings, stages
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit


@pytest.mark.parametrize("stage", [Stage.NO_CONTACT, Stage.CONSENT_DECLINED, Stage.REFERRER_WITHDREW])
def test_an_early_end_has_its_reason_and_can_be_reopened(desk: Desk, stage: Stage) -> None:
    number = desk.refer()
    desk.do(stages.close_case, number, stage, " Three calls, a letter ")
    row = desk.rows("court_case")[0]
    assert (row["exit_on"], row["exit_code"], row["exit_note"]) == (
        "2026-11-28", fitting(stage)[0].value, "Three calls, a letter",
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


def test_every_stage_is_kept_with_day_time_who_reason_and_note(desk: Desk) -> None:
    """Domain reference, 1.1: every transition stores date, who, reason code and note."""
    number = desk.refer()
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "New address in Ohio", ClosingReason.MOVED)
    first, last = desk.page(number).stages
    assert (first.stage, first.reason, first.at) == (Stage.REFERRED, None, desk.clock())
    assert (last.stage, last.entered_on, last.by, last.reason, last.note) == (
        Stage.NO_CONTACT, desk.today, first.by, ClosingReason.MOVED, "New address in Ohio",
    )  # fmt: skip
    (closed,) = desk.ask(closing.closings, number)
    assert closed.reason is ClosingReason.MOVED


def test_no_early_end_is_the_bare_stage_and_no_reason_is_taken_that_does_not_fit(desk: Desk) -> None:
    number = desk.refer()
    assert "no reason for" in desk.refused(
        stages.close_case, number, Stage.CONSENT_DECLINED, "x", ClosingReason.DIED, kind=BadInput
    )
    desk.do(stages.close_case, number, Stage.CONSENT_DECLINED, "They said no")
    assert desk.page(number).stages[-1].reason is ClosingReason.DECLINED
    assert [row["reason_code"] for row in in_order(desk)] == ["", "declined"]


def test_a_stage_entered_in_error_is_taken_back_by_a_new_entry_and_never_overwritten(desk: Desk) -> None:
    """Domain reference, 1.1: a state is never overwritten, only superseded."""
    number = desk.refer()
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Closed by mistake")
    before = in_order(desk)
    desk.do(stages.reopen_case, number, "It was another case")
    after = in_order(desk)
    assert after[: len(before)] == before
    (new,) = after[len(before) :]
    assert (new["stage"], new["note"], new["sequence"]) == ("intake", "It was another case", 3)


def test_a_refused_move_names_what_must_come_first(desk: Desk) -> None:
    """The way to the docket names each signature; a bare move names the acceptance."""
    number = desk.refer()
    told = desk.refused(_scheduled_at_once, number)
    assert "cannot go from there to “Scheduled” yet. Missing: the acceptance with all signatures. " in told
    signatures = desk.refused(sittings.schedule, [number], desk.today)
    assert "a guardian" in signatures
    assert "the respondent's admission" in signatures


def in_order(desk: Desk) -> list[dict[str, Any]]:
    return sorted(desk.rows("stageentry"), key=lambda row: row["sequence"])


def _scheduled_at_once(unit: Unit, number: str) -> None:
    stages.move(unit, find_cases.by_number(unit, number), Stage.SCHEDULED)
