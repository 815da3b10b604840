"""Situations of the ladder, of new arrests and of second tries, each one story on a real court file.

They are numbered as in the domain reference, section 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said
from tests.services.desk import Desk, open_desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.events import EventDecision
from youthcourt.domain.following import EventDefinition, EventStatus, Rung
from youthcourt.domain.measures import UNSUCCESSFUL
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import (
    cases,
    closing,
    closing_papers,
    events,
    ladder,
    scheduling,
    second_try,
    settings,
)
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.events import EventGiven


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _nobody_came(desk: Desk, number: str) -> None:
    desk.schedule(number)
    hearing = desk.hearing(number).hearing_id
    desk.do(scheduling.take_off, hearing, "Nobody came", HearingResult.NO_SHOW)


def _report(desk: Desk, number: str) -> str:
    made = desk.ask(closing_papers.closing_paper, number, ClosingPaper.REPORT)
    return everything_said(closing_papers.render_closing_paper(made))


def test_situation_12_respondent_no_show_then_second_no_show(desk: Desk) -> None:
    """FTA 1 is a re-set and a letter; FTA 2 prepares the return report, unsent until it is confirmed."""
    number = desk.ready(agency="Precinct 5")

    # The first: a letter and a new day are proposed; nothing is done by itself.
    _nobody_came(desk, number)
    first = desk.ask(ladder.ladder, number)
    assert (first.rung, first.steps) == (Rung.REMINDER, ())
    assert "set a new day" in first.why
    assert desk.page(number).line.stage is Stage.CONTINUED
    desk.do(ladder.take_rung, number, Rung.REMINDER, "")
    assert [one.paper for one in desk.ask(closing_papers.paper_lines, number)] == [ClosingPaper.STEP_LETTER]
    letter = desk.ask(closing_papers.closing_paper, number, ClosingPaper.STEP_LETTER)
    assert letter.letters[0].title == "A new day for the hearing"
    assert letter.letters[0].reader == "Rosa Lopez"
    assert not desk.ask(ladder.ladder, number).proposed

    # The second: the return is proposed and its report is prepared, and says that it may not be sent.
    desk.clock.move(days=14)
    _nobody_came(desk, number)
    second = desk.ask(ladder.ladder, number)
    assert second.rung is Rung.RETURN
    assert "2 hearings" in second.why
    (report,) = [
        one for one in desk.ask(closing_papers.paper_lines, number) if one.paper is ClosingPaper.REPORT
    ]
    assert (report.final, report.out_on, report.whom) == (False, None, "Precinct 5")
    assert "Prepared, not confirmed" in _report(desk, number)
    assert "no such paper" in desk.refused(
        closing.note_out, number, ClosingPaper.REPORT, desk.today, kind=NotFound
    )
    assert desk.page(number).line.stage is Stage.CONTINUED

    # The coordinator confirms: the report is final, and still only a person sends it.
    desk.do(ladder.take_rung, number, Rung.RETURN, "")
    assert "Prepared, not confirmed" not in _report(desk, number)
    assert not desk.ask(ladder.ladder, number).proposed
    given = ClosingGiven(ClosingReason.NONCOMPLIANCE, desk.today, "Did not come twice")
    desk.do(closing.close, number, given)
    told = _report(desk, number)
    assert "Nobody came on" in told
    report = next(
        one for one in desk.ask(closing_papers.paper_lines, number) if one.paper is ClosingPaper.REPORT
    )
    assert (report.final, report.out_on) == (True, None)
    desk.do(closing.note_out, number, ClosingPaper.REPORT, desk.today)
    assert desk.rows("closing")[0]["referrer_told_on"] == desk.today.isoformat()


def test_situation_22_new_arrest_during_program_later_dropped(desk: Desk) -> None:
    """Stored with its history, decided by a person, nothing automatic; figures follow the definition."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    told = EventGiven(desk.today, EventStatus.ARREST, "Precinct 5", "misdemeanor")
    event = desk.do(events.note_event, number, told)

    # Nothing happens by itself: the case stays, nothing is proposed, a decision is waited for.
    assert desk.page(number).line.stage is Stage.ACTIVE
    assert not desk.ask(ladder.ladder, number).proposed
    assert "reason" in desk.refused(events.decide_event, event, EventDecision.GOES_ON, " ", kind=BadInput)
    desk.do(events.decide_event, event, EventDecision.GOES_ON, "Waiting for the prosecutor")
    assert desk.page(number).line.stage is Stage.ACTIVE

    # Dropped later: another status beside the first, which nobody overwrites.
    desk.clock.move(days=30)
    desk.do(events.add_event_status, event, EventStatus.DROPPED, desk.today, "The prosecutor")
    (line,) = desk.ask(events.events, number)
    assert [one.status for one in line.history] == [EventStatus.ARREST, EventStatus.DROPPED]
    assert (line.status, line.dropped, line.decision) == (EventStatus.DROPPED, True, EventDecision.GOES_ON)
    assert desk.page(number).line.stage is Stage.ACTIVE

    # What it counts as is the court's definition: an arrest that was dropped was never a charge.
    assert line.counts
    desk.do(settings.change_settings, event_definition=EventDefinition.CHARGE.value)
    assert not desk.ask(events.events, number)[0].counts


def test_situation_23_returned_case_sent_back_by_the_prosecutor_for_a_second_try(desk: Desk) -> None:
    """A new case linked to the old: an unsuccessful exit and a new admission, one person."""
    first = desk.ready(agency="Precinct 5", place="The mall", facts="A shirt was taken.")
    desk.jurors(6)
    desk.schedule(first)
    desk.draw()
    desk.heard_and_approved(first)
    given = ClosingGiven(ClosingReason.NONCOMPLIANCE, desk.today, "Nothing was done")
    desk.do(closing.close, first, given)
    ended = desk.today

    desk.clock.move(days=40)
    second = desk.do(second_try.second_try, first)
    old, new = desk.page(first), desk.page(second)

    # Linked, with nothing typed twice.
    rows = {row["number"]: row for row in desk.rows("court_case")}
    assert rows[second]["earlier_case_id"] == rows[first]["id"]
    assert new.line.respondent_id == old.line.respondent_id
    assert (new.place, new.offenses, new.agency) == (old.place, old.offenses, "Precinct 5")
    assert new.guardians == old.guardians
    assert new.companions == old.companions == ()

    # Given anew: consents, the decision, the clearing of the facts.
    assert new.consents == ()
    assert new.facts_cleared_on is None

    # The first is an unsuccessful exit in its own period, the second an admission in a later one.
    assert (old.line.stage, rows[first]["exit_on"]) == (Stage.RETURNED_NONCOMPLIANCE, ended.isoformat())
    assert old.line.stage in UNSUCCESSFUL
    assert new.line.referred_on == desk.today
    assert rows[second]["exit_on"] is None

    # One person among the distinct ones.
    listed = desk.ask(cases.list_cases)
    assert len(listed) == 2
    assert len({line.respondent_id for line in listed}) == 1
    assert "was sent again already" in desk.refused(second_try.second_try, first)
