"""The letter of a rung, read back: it claims what the rung was taken for, and nothing else."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt import words
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import Rung, StepGround
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.services import closing_papers, ladder, scheduling
from youthcourt.store.tables import Sanction
from youthcourt.store.unit import Unit

UPPER = (Rung.WARNING, Rung.REVIEW)


@pytest.fixture
def heard(desk: Desk) -> str:
    """A case that was heard today; nothing of it is late."""
    found = desk.ready()
    desk.jurors(6)
    desk.schedule(found)
    desk.draw()
    desk.heard_and_approved(found)
    return found


@pytest.fixture
def missed(desk: Desk) -> str:
    """A case to whose hearing nobody came."""
    found = desk.ready()
    desk.schedule(found)
    desk.do(scheduling.take_off, desk.hearing(found).hearing_id, "Nobody came", HearingResult.NO_SHOW)
    return found


def _letter(desk: Desk, number: str) -> str:
    made = desk.ask(closing_papers.closing_paper, number, ClosingPaper.STEP_LETTER)
    return " ".join(everything_said(closing_papers.render_closing_paper(made)).split())


def _ground(desk: Desk, number: str) -> StepGround:
    return desk.ask(ladder.ladder, number).steps[-1].ground


def test_a_friendly_reminder_tells_what_is_still_to_be_done_and_calls_nothing_late(
    desk: Desk, heard: str
) -> None:
    """They were heard: nobody missed a hearing, and no day is past."""
    desk.do(ladder.take_rung, heard, Rung.REMINDER, "A month to go")
    told = _letter(desk, heard)
    assert _ground(desk, heard) is StepGround.AHEAD
    (due,) = {row["due_on"] for row in desk.rows("sanction")}
    assert f"This is still to be done by {words.day(date.fromisoformat(due))}." in told
    assert "Still to be done" in told
    assert "0 of 20 hours" in told
    for claim in ("late", "Nobody came", "A month to go"):
        assert claim not in told, claim


def test_the_letter_keeps_to_what_its_rung_was_taken_for(desk: Desk, heard: str) -> None:
    """A friendly reminder stays one when the day is past; and when all is done nothing stands in it."""
    desk.do(ladder.take_rung, heard, Rung.REMINDER, "A month to go")
    desk.clock.move(days=120)
    assert "is late" not in _letter(desk, heard)
    desk.do(_done)
    told = _letter(desk, heard)
    assert "We would like to talk with you about Maria’s case." in told
    assert "still to be done" not in told.casefold()
    assert desk.ask(ladder.ladder, heard).ground is StepGround.OTHER


def _done(unit: Unit) -> None:
    for row in unit.find(Sanction):
        unit.change(row, status=SanctionStatus.DONE, closed_on=date(2027, 1, 1))


def test_a_warning_with_nothing_late_needs_a_reason_and_says_it(desk: Desk, heard: str) -> None:
    for rung in (*UPPER, Rung.RETURN):
        assert "Nothing is late" in desk.refused(ladder.take_rung, heard, rung, " ", kind=BadInput)
    for rung, reason in zip(UPPER, ("The site sent them home", "Is this still right?"), strict=True):
        desk.do(ladder.take_rung, heard, rung, reason)
        told = _letter(desk, heard)
        assert f"We write about Maria’s case: {reason}" in told
        assert "is still late" not in told
        assert "What is late" not in told


def test_before_the_hearing_only_a_missed_one_is_called_missed(desk: Desk, missed: str) -> None:
    desk.do(ladder.take_rung, missed, Rung.REMINDER, "")
    assert _ground(desk, missed) is StepGround.MISSED
    assert "We would like to set a new day" in _letter(desk, missed)
    for rung in UPPER:
        desk.do(ladder.take_rung, missed, rung, "Two calls", desk.today + timedelta(days=3))
        told = _letter(desk, missed)
        assert "Nobody came to Maria’s hearing." in told
        assert "late" not in told


def test_a_case_never_heard_without_a_missed_hearing_is_sent_back_only_with_a_reason(desk: Desk) -> None:
    number = desk.ready()
    for rung in (Rung.WARNING, Rung.RETURN):
        assert "no hearing was missed" in desk.refused(ladder.take_rung, number, rung, "", kind=BadInput)
    desk.do(ladder.take_rung, number, Rung.REMINDER, "A new phone number")
    told = _letter(desk, number)
    assert "We would like to talk with you about Maria’s case." in told
    assert "Nobody came" not in told
