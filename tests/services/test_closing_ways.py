"""However a case ends, its closing is written in one place; however it is opened again, that one is ended."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import (
    case_bulk,
    closing,
    closing_papers,
    hearings,
    intake,
    scheduling,
    stages,
)
from youthcourt.services.closing import ClosingGiven


def _dialog(desk: Desk, number: str) -> None:
    desk.do(closing.close, number, ClosingGiven(ClosingReason.NO_CONTACT, desk.today, "Three calls"))


def _one(desk: Desk, number: str) -> None:
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")


def _several(desk: Desk, number: str) -> None:
    desk.do(case_bulk.close_cases, [number], Stage.CONSENT_DECLINED, "They said no")


def _ruled_out(desk: Desk, number: str) -> None:
    desk.do(intake.decide, number, Result.NOT_ELIGIBLE, "Too old")


def _not_willing(desk: Desk, number: str) -> None:
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    told = desk.record(number, still_willing=False)
    desk.do(hearings.record_hearing, desk.hearing(number).hearing_id, told)


@pytest.mark.parametrize("end", [_dialog, _one, _several, _ruled_out, _not_willing])
def test_every_way_to_end_a_case_leaves_a_letter_to_the_referrer(
    desk: Desk, end: Callable[[Desk, str], None]
) -> None:
    number = desk.ready(agency="Precinct 5")
    end(desk, number)
    (line,) = desk.ask(closing.closings, number)
    assert line.standing
    lines = {paper.paper: paper.whom for paper in desk.ask(closing_papers.paper_lines, number)}
    assert lines[ClosingPaper.REFERRER] == "Precinct 5"


def test_a_case_put_off_and_closed_early_is_opened_again_and_closed_once_more(desk: Desk) -> None:
    """Taken back to intake by the other reopening, it leaves no closing in force."""
    number = desk.ready(agency="Precinct 5")
    desk.schedule(number)
    desk.do(scheduling.take_off, desk.hearing(number).hearing_id, "Ill", HearingResult.CONTINUED)
    _dialog(desk, number)
    desk.do(stages.reopen_case, number, "They called back")
    (line,) = desk.ask(closing.closings, number)
    assert (line.standing, line.reopened_why) == (False, "They called back")
    _dialog(desk, number)
    assert [line.standing for line in desk.ask(closing.closings, number)] == [True, False]
    desk.do(closing.note_out, number, ClosingPaper.REFERRER, desk.today)
