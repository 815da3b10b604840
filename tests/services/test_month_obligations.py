"""What a month asked for and what was done: hearings, hours, duty, credits, restitution, late today."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from tests.services.desk import DUTY, SERVICE, Desk
from tests.services.months import NOVEMBER, counts, ready_juror, some
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.following import MeetingState
from youthcourt.domain.parts import AttendanceCode, HearingResult, PartyRole, PutOffBy
from youthcourt.domain.sanctions import Unit as Measured
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, juries, obligations, settings, sittings, stages
from youthcourt.services.month import month_figures
from youthcourt.store import find_cases
from youthcourt.store.tables import (
    CreditEntry,
    MentorMeeting,
    Mentorship,
    Restitution,
    RestitutionPayment,
    Sanction,
    SanctionLog,
)
from youthcourt.store.unit import Unit


@pytest.fixture
def heard(desk: Desk) -> str:
    """A sitting with a case heard and approved, one missed, one put off and one taken off."""
    heard, missed, put_off, off = (desk.ready(name) for name in ("Ana", "Ben", "Cleo", "Dan"))
    desk.jurors(8)
    desk.schedule(heard, missed, put_off, off)
    desk.clear(heard)
    again = desk.ready("Eva")
    desk.do(sittings.schedule, [again], desk.today)
    desk.do(
        sittings.take_off, desk.hearing(again).hearing_id, "The judge was ill", HearingResult.CONTINUED,
        PutOffBy.COURT,
    )  # fmt: skip
    for number, result in ((missed, HearingResult.NO_SHOW), (put_off, HearingResult.CONTINUED)):
        desk.do(sittings.take_off, desk.hearing(number).hearing_id, "It was so", result)
    desk.do(stages.close_case, off, Stage.CONSENT_DECLINED, "They said no")
    desk.draw()
    desk.heard_and_approved(heard, items=(SERVICE, DUTY))
    return heard


def test_hearings_are_counted_by_the_places_on_the_dockets(desk: Desk, heard: str) -> None:
    """What was taken off is no place; each place ends in one way, on somebody's account where it is known."""
    assert heard
    assert some(desk, "heard", "missed", "continued") == [(1, 4), (1, 4), (2, 4)]
    assert some(desk, "by_court", "by_family") == [(1, 2), (0, 2)]


def test_ordered_and_done_count_by_the_day_of_approval_and_of_the_work(desk: Desk, heard: str) -> None:
    """Situation 7: hours count by the day worked, whenever entered; after the due date they stand apart."""
    assert some(desk, "hours_ordered", "duty_ordered") == [(20, 1), (3, 1)]
    desk.clock.move(days=40)
    worked = date(2026, 11, 29)
    due = date.fromisoformat(desk.rows("sanction")[0]["due_on"])
    desk.do(_log, heard, worked, 450)
    desk.do(_log, heard, worked, 100, taken_back_on=desk.today)
    desk.do(_log, heard, due, 200)
    desk.do(_log, heard, due + timedelta(days=1), 300)
    assert counts(desk, NOVEMBER)["hours_done"] == (Decimal("4.5"), 1)
    assert some(desk, "hours_done", "hours_late", of=Month.of(due)) == [(2, 1), (3, 1)]
    assert some(desk, "hours_ordered", "hours_done", of=NOVEMBER.after) == [(0, 0), (0, 0)]


def _log(unit: Unit, number: str, done_on: date, amount: int, **more: date) -> None:
    case = find_cases.by_number(unit, number)
    sanction = unit.find(Sanction, case_id=case.id, type_code="service")[0]
    unit.add(
        SanctionLog(
            id=unit.new_id(), sanction_id=sanction.id, done_on=done_on, entered_on=unit.today, amount=amount,
            **more,
        )
    )  # fmt: skip


def test_duty_credits_and_volunteers_hours_are_kept_apart(desk: Desk, heard: str) -> None:
    """A sitting that pays a duty is no volunteer's hour; reversed credits are taken off what was earned."""
    desk.clock.move(days=14)
    day = desk.today
    desk.do(sittings.add_sitting, day)
    volunteer = desk.juror("Zoe")
    youth = desk.youth(heard)
    ready_juror(desk, youth)
    for person in (youth, volunteer):
        desk.do(obligations.close_attendance, day, person, time(9), time(12))
    desk.do(_spend, youth, -100)
    assert some(desk, "duty_served", "volunteered", "earned", "spent") == [(1, 1), (3, 1), (6, 2), (1, 1)]
    assert some(desk, "overdue") == [(0, 0)]
    desk.do(obligations.reopen_attendance, day, volunteer, "Left at eleven")
    assert some(desk, "volunteered", "earned", "spent") == [(0, 0), (3, 2), (1, 1)]
    desk.do(_meet, heard, volunteer)
    assert some(desk, "volunteered") == [(1, 1)]
    assert counts(desk)["volunteered"][0] == Decimal("1.5")
    desk.clock.move(days=300)
    assert some(desk, "overdue") == [(2, 1)]
    overdue = next(line for line in desk.ask(month_figures).lines if line.measure.code == "overdue")
    assert (overdue.before, overdue.told_before) == (None, "")


def test_a_sitting_that_paid_no_duty_is_no_volunteers_hour_unless_it_earned_as_one(
    desk: Desk, heard: str
) -> None:
    desk.clock.move(days=7)
    day = desk.today
    desk.do(sittings.add_sitting, day)
    youth = desk.youth(heard)
    ready_juror(desk, youth)
    desk.do(settings.change_settings, duty_late=False, credits=False)
    desk.do(juries.mark_attendance, day, youth, AttendanceCode.LATE)
    desk.do(obligations.close_attendance, day, youth, time(9), time(12))
    december = Month.of(day)
    assert some(desk, "duty_served", "volunteered", of=december) == [(0, 0), (0, 0)]
    desk.do(settings.change_settings, credits=True, credit_mandated_duty=False)
    desk.do(obligations.reopen_attendance, day, youth, "Again")
    desk.do(obligations.close_attendance, day, youth, time(9), time(12))
    assert some(desk, "duty_served", "volunteered", of=december) == [(0, 0), (3, 1)]
    desk.do(settings.change_settings, credits=False)
    for _night in range(4):
        desk.clock.move(days=1)
        desk.do(sittings.add_sitting, desk.today)
        desk.do(obligations.close_attendance, desk.today, youth, time(9), time(12))
    # Three pay the duty; the fourth is a volunteer's, whether credits are kept or not.
    assert some(desk, "duty_served", "volunteered", of=december) == [(3, 1), (6, 1)]


def test_a_condition_whose_day_is_over_is_not_late(desk: Desk) -> None:
    """A condition is kept until its day; the month's page tells of it as the list of what is owed does."""
    number = desk.ready()
    desk.jurors(4)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, DUTY))
    desk.do(_condition, number)
    desk.clock.move(days=60)
    assert some(desk, "overdue") == [(0, 0)]
    desk.clock.move(days=60)
    assert some(desk, "overdue") == [(2, 1)]


def _condition(unit: Unit, number: str) -> None:
    case = find_cases.by_number(unit, number)
    service = unit.find(Sanction, case_id=case.id)[0]
    unit.add(
        Sanction(
            id=unit.new_id(), case_id=case.id, item_id=service.item_id, type_code="curfew", label="Curfew",
            unit=Measured.UNTIL_DATE, amount=3000, due_on=unit.today + timedelta(days=30),
            due_original=unit.today + timedelta(days=30),
        )
    )  # fmt: skip


def _spend(unit: Unit, person: str, hours: int) -> None:
    unit.add(
        CreditEntry(
            id=unit.new_id(), person_id=person, kind=CreditKind.SPEND, hours=hours, on=unit.today,
            entered_on=unit.today,
        )
    )  # fmt: skip


def _meet(unit: Unit, number: str, mentor: str) -> None:
    case = find_cases.by_number(unit, number)
    tie = unit.add(Mentorship(id=unit.new_id(), case_id=case.id, mentor_id=mentor, since=unit.today))
    for state in (MeetingState.HELD, MeetingState.MISSED):
        unit.add(
            MentorMeeting(
                id=unit.new_id(), mentorship_id=tie.id, held_on=unit.today, minutes=90, state=state,
            )
        )  # fmt: skip


def test_restitution_counts_what_was_paid_and_not_taken_back(desk: Desk) -> None:
    number = desk.refer()
    party = desk.do(intake.add_party, number, "Corner Shop", PartyRole.VICTIM)
    desk.do(_pay, number, party or desk.rows("incidentparty")[0]["id"])
    line = next(x for x in desk.ask(month_figures).lines if x.measure.code == "restitution")
    assert line.told_now == "$12.50 (1 young person)"


def _pay(unit: Unit, number: str, party: str) -> None:
    case = find_cases.by_number(unit, number)
    share = unit.add(Restitution(id=unit.new_id(), case_id=case.id, party_id=party, share_cents=5000))
    for cents, taken_back in ((1000, None), (250, None), (900, unit.today)):
        unit.add(
            RestitutionPayment(
                id=unit.new_id(), restitution_id=share.id, paid_on=unit.today, entered_on=unit.today,
                cents=cents, taken_back_on=taken_back,
            )
        )  # fmt: skip
