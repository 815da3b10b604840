"""Closing a case, opening it again, its second try, and what is noted of its papers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason, WantsBack
from youthcourt.domain.criteria import PARTS, Count
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.services import closing, second_try, settings
from youthcourt.services.closing import ClosingGiven, LeftOpen, Settled
from youthcourt.services.today import today
from youthcourt.store.tables import Sanction
from youthcourt.store.unit import Unit


@pytest.fixture
def number(desk: Desk) -> str:
    """A case in progress, heard today."""
    return desk.in_progress()


def _given(desk: Desk, reason: ClosingReason = ClosingReason.COMPLETED, **told: Any) -> ClosingGiven:
    usual: dict[str, Any] = {"reason": reason, "on": desk.today, "why": "All is said"}
    return ClosingGiven(**{**usual, **told})


def _settled(desk: Desk, number: str, status: SanctionStatus = SanctionStatus.WAIVED) -> tuple[Settled, ...]:
    left = desk.ask(closing.left_open, number)
    return tuple(Settled(line.sanction_id, status, "The site closed", "Judge Gavel") for line in left)


def test_completed_is_refused_with_the_list_of_what_is_open(desk: Desk, number: str) -> None:
    left = desk.ask(closing.left_open, number)
    assert {line.label for line in left} == {"Community service", "Jury duty"}
    assert all(isinstance(line, LeftOpen) for line in left)
    sentence = desk.refused(closing.close, number, _given(desk))
    assert "Community service" in sentence
    assert "Jury duty" in sentence
    half = _settled(desk, number)[:1]
    assert "Still open" in desk.refused(closing.close, number, _given(desk, settled=half))


def test_each_thing_left_is_closed_by_a_person_with_a_reason(desk: Desk, number: str) -> None:
    """What it was and who allowed it stay in the history of the obligation."""
    settled = _settled(desk, number)
    silent = (Settled(settled[0].sanction_id, SanctionStatus.WAIVED, " "),)
    assert "say why" in desk.refused(closing.close, number, _given(desk, settled=silent), kind=BadInput)
    still = (Settled(settled[0].sanction_id, SanctionStatus.OPEN, "x"),)
    assert "is not open" in desk.refused(closing.close, number, _given(desk, settled=still))
    twice = (*settled, settled[0])
    assert "is not open" in desk.refused(closing.close, number, _given(desk, settled=twice))
    desk.do(closing.close, number, _given(desk, settled=settled, stays_in_touch="Ms. Okafor"))
    changes = desk.rows("sanctionchange")
    assert {(row["kind"], row["old"], row["new"], row["authority"]) for row in changes} == {
        ("waived", "", "", "Judge Gavel"),
    }  # fmt: skip
    (line,) = desk.ask(closing.closings, number)
    assert (line.reason, line.stays_in_touch, line.standing) == (ClosingReason.COMPLETED, "Ms. Okafor", True)
    assert desk.page(number).line.stage is Stage.COMPLETED
    assert "closed already" in desk.refused(closing.close, number, _given(desk))


def test_what_counts_as_done_by_itself(desk: Desk, number: str) -> None:
    """Duty by the sittings served, hours by the hours done, a condition by its date."""

    def finish(unit: Unit) -> None:
        for row in unit.find(Sanction):
            if row.type_code != JURY_DUTY:
                unit.change(row, done=row.amount)

    desk.do(finish)
    assert [line.label for line in desk.ask(closing.left_open, number)] == ["Jury duty"]

    def until(unit: Unit) -> None:
        for row in unit.find(Sanction):
            unit.change(row, type_code="curfew", unit=Counted.UNTIL_DATE, done=0)

    desk.do(until)
    assert len(desk.ask(closing.left_open, number)) == 2
    desk.clock.move(days=91)
    assert desk.ask(closing.left_open, number) == ()
    (line,) = [line for line in desk.ask(today).lines if line.kind == "closing"]
    assert line.what == "All is done: close the case"


def test_a_closing_needs_words_a_day_and_a_reason_that_can_be(desk: Desk, number: str) -> None:
    moved = ClosingReason.MOVED
    assert "reason" in desk.refused(closing.close, number, _given(desk, moved, why=" "), kind=BadInput)
    for day in (desk.today + timedelta(days=1), desk.today - timedelta(days=1)):
        told = _given(desk, moved, on=day)
        assert "is not" in desk.refused(closing.close, number, told, kind=BadInput)
    assert "another one" in desk.refused(closing.close, number, _given(desk, ClosingReason.NO_CONTACT))
    assert ClosingReason.NO_CONTACT not in desk.ask(closing.closing_reasons, number)
    desk.do(closing.close, number, _given(desk, moved, referrer_gets=WantsBack.OUTCOME))
    row = desk.rows("court_case")[0]
    assert (row["stage"], row["exit_code"], row["exit_note"]) == ("withdrawn", "moved", "All is said")
    assert desk.rows("closing")[0]["referrer_gets"] == "outcome"
    assert desk.rows("agency")[0]["wants_back"] == ""


def test_a_second_rating_is_kept_as_counts_where_the_court_wants_one(desk: Desk, number: str) -> None:
    moved = ClosingReason.MOVED
    rating = tuple(Count(part.code, 1, 0, 3) for part in PARTS)
    assert "no second rating" in desk.refused(closing.close, number, _given(desk, moved, rating=rating))
    desk.do(settings.change_settings, second_rating=True)
    desk.do(closing.close, number, _given(desk, moved, rating=rating, referrer_gets=None))
    rows = desk.rows("closingcount")
    assert {(row["not_yet"], row["partly"], row["yes"]) for row in rows} == {(1, 0, 3)}
    assert set(rows[0]) == {"id", "closing_id", "part", "not_yet", "partly", "yes"}


def test_a_case_is_opened_again_with_a_reason_and_its_closing_stays(desk: Desk, number: str) -> None:
    assert "open already" in desk.refused(closing.reopen_closed, number, "x")
    desk.do(closing.close, number, _given(desk, settled=_settled(desk, number)))
    assert "reason" in desk.refused(closing.reopen_closed, number, " ", kind=BadInput)
    desk.do(closing.reopen_closed, number, "Closed by mistake")
    assert desk.page(number).line.stage is Stage.ACTIVE
    (line,) = desk.ask(closing.closings, number)
    assert (line.standing, line.reopened_why) == (False, "Closed by mistake")
    assert desk.rows("court_case")[0]["exit_on"] is None
    assert desk.rows("hearing")[0]["result"] == "heard"
    desk.do(closing.close, number, _given(desk, ClosingReason.DIED, on=desk.today))
    assert [one.standing for one in desk.ask(closing.closings, number)] == [True, False]


def test_a_case_closed_before_its_hearing_goes_back_to_waiting_for_a_day(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    desk.do(closing.close, number, _given(desk, ClosingReason.NEW_OFFENSE, referrer_gets=WantsBack.STATUS))
    assert desk.sitting().hearings == ()
    desk.do(closing.reopen_closed, number, "It was another young person")
    assert desk.page(number).line.stage is Stage.CONTINUED


def test_a_paper_that_went_out_is_noted_once_with_its_day(desk: Desk, number: str) -> None:
    certificate = ClosingPaper.CERTIFICATE
    assert "Close the case first" in desk.refused(
        closing.note_out, number, certificate, desk.today, kind=NotFound
    )
    desk.do(closing.close, number, _given(desk, settled=_settled(desk, number)))
    assert "no such paper" in desk.refused(
        closing.note_out, number, ClosingPaper.STEP_LETTER, desk.today, kind=NotFound
    )
    day = desk.today + timedelta(days=1)
    assert "not in the future" in desk.refused(closing.note_out, number, certificate, day, kind=BadInput)
    desk.do(closing.note_out, number, certificate, desk.today)
    assert "already" in desk.refused(closing.note_out, number, certificate, desk.today)


def test_papers_that_wait_too_long_stand_on_the_page_of_the_day_once(desk: Desk, number: str) -> None:
    """After the court's days, until the certificate, the family's and the referrer's have gone out."""
    desk.do(closing.close, number, _given(desk, settled=_settled(desk, number)))

    def waiting() -> list[str]:
        return [line.number for line in desk.ask(today).lines if line.kind == "closing"]

    desk.clock.move(days=10)
    assert waiting() == []
    desk.clock.move(days=1)
    for paper in (ClosingPaper.CERTIFICATE, ClosingPaper.FAMILY, ClosingPaper.REFERRER):
        assert waiting() == [number]
        desk.do(closing.note_out, number, paper, desk.today)
    assert waiting() == []


def test_a_second_try_is_only_of_what_went_back_and_only_once(desk: Desk, number: str) -> None:
    assert "did not go back" in desk.refused(second_try.second_try, number)
    desk.do(closing.close, number, _given(desk, ClosingReason.NONCOMPLIANCE))
    desk.clock.move(days=3)
    for day in (desk.today + timedelta(days=1), desk.today - timedelta(days=9)):
        assert "sent again from" in desk.refused(
            second_try.second_try, number, referred_on=day, kind=BadInput
        )
    assert "is already here" in desk.refused(second_try.second_try, number, agency_number="A-0001")
    again = desk.do(second_try.second_try, number, agency_number="B-7", referred_on=desk.today)
    assert desk.page(again).line.agency_number == "B-7"
    assert desk.ask(second_try.tries, number) == second_try.Tries("", again)
    assert desk.ask(second_try.tries, again) == second_try.Tries(number, "")
    assert "was sent again already" in desk.refused(second_try.second_try, number)


def test_a_closing_is_taken_back_as_a_whole(desk: Desk, number: str) -> None:
    """Undo opens the case, its obligations and the docket again; the trail keeps both."""
    before = desk.page(number).line
    desk.do(closing.close, number, _given(desk, settled=_settled(desk, number)))
    desk.office.undo()
    assert desk.page(number).line == before
    assert desk.rows("closing") == []
    assert {row["status"] for row in desk.rows("sanction")} == {"open"}
    assert len(desk.ask(closing.left_open, number)) == 2
