"""What the papers of a closed case say is true: completed, changed, told to whom, tried how often."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason, WantsBack
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.following import Rung, SetbackKind
from youthcourt.domain.parts import HearingResult, PartyRole
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    changes,
    closing,
    closing_papers,
    contacts,
    intake,
    ladder,
    restitution,
    setbacks,
    sittings,
    victims,
)
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.contacts import NewContact
from youthcourt.services.restitution import NewClaim


@pytest.fixture
def number(desk: Desk) -> str:
    """A case in progress, heard today."""
    return desk.in_progress()


def _given(desk: Desk, reason: ClosingReason = ClosingReason.COMPLETED, **told: Any) -> ClosingGiven:
    return ClosingGiven(**{"reason": reason, "on": desk.today, "why": "All is said", **told})


def _settled(desk: Desk, number: str, status: SanctionStatus) -> tuple[Settled, ...]:
    left = desk.ask(closing.left_open, number)
    return tuple(Settled(line.sanction_id, status, "Seen", "Judge Gavel") for line in left)


def _read(desk: Desk, number: str, paper: ClosingPaper) -> str:
    made = desk.ask(closing_papers.closing_paper, number, paper)
    return " ".join(everything_said(closing_papers.render_closing_paper(made)).split())


def test_completed_is_refused_with_anything_not_done_whenever_that_was_said(desk: Desk, number: str) -> None:
    """No certificate says that everything was done where a person has said that it was not."""
    failed = _settled(desk, number, SanctionStatus.NOT_DONE)
    assert "Not done" in desk.refused(closing.close, number, _given(desk, settled=failed))
    first = failed[0].sanction_id
    desk.do(changes.close_sanction, first, False, "Judge Gavel", "Never came")
    rest = _settled(desk, number, SanctionStatus.DONE)
    assert "Not done" in desk.refused(closing.close, number, _given(desk, settled=rest))
    desk.do(changes.reopen_sanction, first, "Judge Gavel", "Heard again")
    desk.do(changes.waive, first, "Judge Gavel", "The site closed")
    desk.do(closing.close, number, _given(desk, settled=rest))
    family, certificate = (
        _read(desk, number, one) for one in (ClosingPaper.FAMILY, ClosingPaper.CERTIFICATE)
    )
    assert "has done what was agreed, as it was changed" in family
    assert "everything" not in family + certificate


def test_completed_is_refused_while_restitution_is_not_paid(desk: Desk, number: str) -> None:
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    desk.do(victims.record_wish, shop, "The result", desk.today, Points(result=True))
    desk.do(restitution.set_claim, shop, NewClaim(5000))
    settled = _settled(desk, number, SanctionStatus.WAIVED)
    assert "restitution is not paid" in desk.refused(closing.close, number, _given(desk, settled=settled))
    desk.do(restitution.record_payment, number, shop, restitution.NewPayment(5000, desk.today))
    desk.do(closing.close, number, _given(desk, settled=settled))
    assert "as it was changed" in _read(desk, number, ClosingPaper.VICTIM)


def test_what_the_referrer_is_told_of_one_case_changes_no_other(desk: Desk, number: str) -> None:
    given = _given(desk, ClosingReason.MOVED, referrer_gets=WantsBack.NOTHING)
    desk.do(closing.close, number, given)
    assert desk.ask(closing_papers.referrer_gets, number) is WantsBack.NOTHING
    other = desk.ready("Ana", "Reyes", agency="Precinct 5")
    assert desk.ask(closing_papers.referrer_gets, other) is WantsBack.STATUS
    desk.do(closing.reopen_closed, number, "By mistake")
    assert desk.ask(closing_papers.referrer_gets, number) is WantsBack.STATUS


def test_the_report_counts_what_the_court_did_to_reach_the_family_and_nothing_else(
    desk: Desk, number: str
) -> None:
    """Not the victim's calls, and not the day on which the family came by itself."""
    victim = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    assert victim
    helper = desk.juror("Ida")
    guardian = desk.guardian(number, "Mother")
    for person, result in (
        (desk.youth(number), ContactResult.NO_ANSWER), (guardian, ContactResult.MESSAGE_LEFT),
        (guardian, ContactResult.CAME_IN), (helper, ContactResult.REACHED),
    ):  # fmt: skip
        desk.do(contacts.log_contact, NewContact(person, Channel.CALL, result, desk.today, case=number))
    desk.do(ladder.take_rung, number, Rung.RETURN, "They asked for it")
    letter = desk.ask(closing_papers.closing_paper, number, ClosingPaper.REPORT).referrer
    assert letter is not None
    assert letter.contacts == (("Call", 2, (desk.today,)),)


def test_a_missed_hearing_is_told_only_where_more_than_the_outcome_is_and_nothing_explains_it(
    desk: Desk,
) -> None:
    number = desk.ready(agency="Precinct 5")
    for _again in range(2):
        desk.schedule(number)
        desk.do(sittings.take_off, desk.hearing(number).hearing_id, "Nobody", HearingResult.NO_SHOW)
        desk.clock.move(days=7)
    first, second = (desk.today - timedelta(days=days) for days in (14, 7))
    desk.do(setbacks.record_setback, number, first, SetbackKind.NO_RIDE)
    desk.do(ladder.take_rung, number, Rung.RETURN, "Nobody came")

    def missed() -> tuple[object, ...]:
        letter = desk.ask(closing_papers.closing_paper, number, ClosingPaper.REPORT).referrer
        return letter.missed if letter else ()

    assert missed() == (second,)
    for gets, told in ((WantsBack.OUTCOME, ()), (WantsBack.NOTHING, None)):
        given = _given(desk, ClosingReason.NONCOMPLIANCE, referrer_gets=gets)
        desk.do(closing.close, number, given)
        lines = {line.paper for line in desk.ask(closing_papers.paper_lines, number)}
        assert (ClosingPaper.REPORT in lines) is (told is not None)
        if told is not None:
            assert missed() == told
        desk.do(closing.reopen_closed, number, "Once more")
