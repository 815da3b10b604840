"""The days of intake: the earliest anchor, hard limits, closed days, and days set by hand.

Source: domain reference, section 0 (*Deadlines*, *Hard cap rule*) and section 8, situation 8.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypo
from hypothesis import strategies as st

from tests.services.desk import Desk
from youthcourt.domain.due import AnchorKind, Rolling
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.lists import Asked
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.services import due, settings, sittings, stages, today
from youthcourt.services.case_lists import LATE, NO, YES, case_keys, case_window
from youthcourt.services.cases import case_page, list_cases
from youthcourt.services.intake_due import IntakeDay, intake_day, set_days, set_intake_day
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

BY, WHY = "Judge Gavel", "The family is abroad"
STEP = {
    TodayKind.DECISION: IntakeStep.DECISION, TodayKind.REACH_FAMILY: IntakeStep.CONTACT,
    TodayKind.FAMILY: IntakeStep.HEARING, TodayKind.HEAR_CASE: IntakeStep.HEARING,
    TodayKind.HEARING_DATE: IntakeStep.HEARING,
}  # fmt: skip


def _day(desk: Desk, number: str) -> IntakeDay:
    found = desk.ask(intake_day, number)
    assert found is not None
    return found


def test_each_step_counts_from_its_own_day(desk: Desk) -> None:
    desk.do(settings.change_settings, contact_days=30, decision_days=10, hearing_days=20)
    referred = desk.today - timedelta(days=5)
    new = desk.refer("Ann", referred_on=referred)
    unsure = desk.refer("Ben", referred_on=referred, birth_date=None)
    met = desk.refer("Cem", referred_on=referred)
    desk.consent(met, desk.youth(met))
    told = [(day.step, day.on, day.anchor) for day in (_day(desk, number) for number in (new, unsure, met))]
    assert told == [
        (IntakeStep.CONTACT, referred + timedelta(days=30), AnchorKind.REFERRAL),
        (IntakeStep.DECISION, referred + timedelta(days=10), AnchorKind.REFERRAL),
        (IntakeStep.HEARING, desk.today + timedelta(days=20), AnchorKind.INTAKE),
    ]
    desk.schedule(ready := desk.ready("Dov"))
    assert desk.ask(intake_day, ready) is None
    assert "no step of intake" in desk.refused(set_intake_day, ready, desk.today, BY, WHY)


def _accept(unit: Unit, number: str) -> None:
    stages.move(unit, find_cases.by_number(unit, number), Stage.ACCEPTED)


def _put_off(desk: Desk, number: str) -> None:
    desk.schedule(number)
    desk.do(sittings.take_off, desk.hearing(number).hearing_id, "The judge is ill", HearingResult.CONTINUED)


def test_an_accepted_case_is_to_be_heard_as_many_days_after_its_intake(desk: Desk) -> None:
    """The acceptance moves no deadline; a day set by hand at intake holds on."""
    number = desk.ready("Ann")
    begun = desk.today
    desk.clock.move(days=12)
    desk.do(_accept, number)
    assert (_day(desk, number).step, _day(desk, number).on, _day(desk, number).anchor) == (
        IntakeStep.HEARING, begun + timedelta(days=30), AnchorKind.INTAKE,
    )  # fmt: skip
    assert _said(desk, number) == ("Set a hearing date", "in 18 days", False)
    desk.clock.move(days=19)
    assert _said(desk, number) == ("Was to be heard by now: set a hearing date", "1 day late", True)
    desk.do(set_intake_day, number, begun + timedelta(days=40), BY, WHY)
    assert (_day(desk, number).on, _day(desk, number).by_hand) == (begun + timedelta(days=40), True)


def test_a_hearing_that_was_put_off_is_to_be_held_as_many_days_later(desk: Desk) -> None:
    """Counted from the day it was put off, and never past the court's hard limit."""
    number = desk.ready("Ann")
    desk.do(set_intake_day, number, desk.today + timedelta(days=50), BY, WHY)
    desk.clock.move(days=3)
    _put_off(desk, number)
    day = _day(desk, number)
    assert (day.step, day.on, day.anchor, day.by_hand) == (
        IntakeStep.HEARING, desk.today + timedelta(days=30), AnchorKind.HEARING, False,
    )  # fmt: skip
    assert _said(desk, number) == ("Set a new hearing date", "in 30 days", False)
    desk.do(due.set_deferral, number, None, desk.today + timedelta(days=9))
    assert _day(desk, number).on == desk.today + timedelta(days=9)
    desk.clock.move(days=10)
    assert _said(desk, number) == (
        "Was to be heard again by now: set a new hearing date", "1 day late", True,
    )  # fmt: skip


def _said(desk: Desk, number: str) -> tuple[str, str, bool]:
    (line,) = (
        one
        for one in desk.ask(today.today).lines
        if one.number == number and one.kind is TodayKind.HEARING_DATE
    )
    return line.what, line.when, line.late


def test_situation_8_no_day_passes_the_cap_or_the_end_of_the_deferral(desk: Desk) -> None:
    number = desk.refer(referred_on=desk.today - timedelta(days=5))
    desk.do(settings.change_settings, referral_days=20)
    assert (_day(desk, number).on, _day(desk, number).cap) == (desk.today + timedelta(days=15),) * 2
    desk.do(due.set_deferral, number, None, desk.today + timedelta(days=9))
    assert _day(desk, number).on == desk.today + timedelta(days=9)
    assert "the last day" in desk.refused(set_intake_day, number, desk.today + timedelta(days=10), BY, WHY)
    desk.do(set_intake_day, number, desk.today + timedelta(days=9), BY, WHY)
    desk.do(due.set_deferral, number, None, desk.today + timedelta(days=4))
    assert _day(desk, number).on == desk.today + timedelta(days=4)


def test_a_day_set_by_hand_has_a_reason_an_authority_and_a_history(desk: Desk) -> None:
    number = desk.refer(referred_on=desk.today - timedelta(days=40))
    assert _day(desk, number).late(desk.today)
    on = desk.today + timedelta(days=7)
    assert "who decided" in desk.refused(set_intake_day, number, on, "", WHY, kind=BadInput)
    assert "reason" in desk.refused(set_intake_day, number, on, BY, " ", kind=BadInput)
    before = desk.today - timedelta(days=41)
    assert "before the referral" in desk.refused(set_intake_day, number, before, BY, WHY, kind=BadInput)
    desk.do(set_intake_day, number, on + timedelta(days=1), BY, WHY)
    desk.do(set_intake_day, number, on, BY, "Back earlier")
    day = _day(desk, number)
    assert (day.on, day.by_hand, day.anchor, day.late(desk.today)) == (on, True, AnchorKind.HAND, False)
    history = desk.ask(set_days, number)
    assert [(one.on, one.why, one.authority, one.by, one.step, one.set_on) for one in history] == [
        (on, "Back earlier", BY, "clerk", IntakeStep.CONTACT, desk.today),
        (on + timedelta(days=1), WHY, BY, "clerk", IntakeStep.CONTACT, desk.today),
    ]
    desk.office.undo()
    assert _day(desk, number).on == on + timedelta(days=1)


def test_a_day_set_for_an_earlier_intake_counts_no_more(desk: Desk) -> None:
    number = desk.refer()
    desk.consent(number, desk.youth(number))
    desk.do(set_intake_day, number, desk.today + timedelta(days=50), BY, WHY)
    desk.clock.move(days=3)
    desk.do(stages.close_case, number, Stage.CONSENT_DECLINED, "No")
    desk.do(stages.reopen_case, number, "They want to")
    assert (_day(desk, number).on, _day(desk, number).by_hand) == (desk.today + timedelta(days=30), False)


@pytest.mark.parametrize(
    ("rolling", "on"),
    [
        (Rolling.KEEP, date(2026, 12, 25)),
        (Rolling.NEXT, date(2026, 12, 28)),
        (Rolling.BEFORE, date(2026, 12, 24)),
    ],
)
def test_a_closed_day_is_rolled_as_the_court_says(desk: Desk, rolling: Rolling, on: date) -> None:
    """Christmas 2026 is a Friday, and this court never sat on a weekend."""
    desk.do(settings.change_settings, rolling=rolling.value)
    number = desk.refer(referred_on=date(2026, 11, 25))
    assert _day(desk, number).on == on
    assert desk.page(number).line.step_by == on
    desk.do(settings.change_settings, referral_days=30)
    assert _day(desk, number).on == min(on, date(2026, 12, 24) if rolling is not Rolling.KEEP else on)


@hypo(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_list_page_and_today_never_differ(desk: Desk, data: st.DataObject) -> None:
    """Whatever the court's days, its closed days and what was set by hand."""
    day = st.integers(0, 60)
    desk.do(
        settings.change_settings,
        contact_days=data.draw(st.integers(1, 40)), decision_days=data.draw(st.integers(1, 40)),
        hearing_days=data.draw(st.integers(1, 40)), referral_days=data.draw(st.sampled_from([0, 20, 45])),
        deferral_is_limit=data.draw(st.booleans()),
        rolling=data.draw(st.sampled_from([rolling.value for rolling in Rolling])),
    )  # fmt: skip
    known: dict[str, object] = {"referred_on": desk.today - timedelta(days=data.draw(day))}
    if data.draw(st.booleans()):
        known["birth_date"] = None
    number = desk.refer(f"Ann{data.draw(st.integers(0, 9))}", **known)
    if data.draw(st.booleans()):
        desk.consent(number, desk.youth(number))
        if data.draw(st.booleans()) and desk.page(number).line.stage is Stage.INTAKE:
            desk.clock.move(days=data.draw(st.integers(0, 9)))
            desk.do(_accept, number)
    if data.draw(st.booleans()):
        desk.do(due.set_deferral, number, None, desk.today + timedelta(days=data.draw(day)))
    now = desk.ask(intake_day, number)
    if now is not None and data.draw(st.booleans()):
        on = desk.today + timedelta(days=data.draw(day))
        desk.do(set_intake_day, number, on if now.cap is None else min(on, now.cap), BY, WHY)
    _agree(desk)
    desk.clock.move(days=data.draw(st.integers(0, 9)))
    _agree(desk)


def _agree(desk: Desk) -> None:
    lines = desk.ask(list_cases)
    late = {line.number for line in lines if line.late}
    assert set(desk.ask(case_keys, Asked().keeping(LATE, [YES]), 0, 1000)) == late
    assert (
        set(desk.ask(case_keys, Asked().keeping(LATE, [NO]), 0, 1000))
        == {line.number for line in lines} - late
    )
    days = [line.step_by for line in desk.ask(case_window, Asked().sorted_by("step"), 0, 1000)]
    told = [day for day in days if day is not None]
    assert told == sorted(told)
    by = {line.number: line for line in lines}
    for line in desk.ask(today.today).lines:
        if line.kind in STEP:
            assert (line.due, line.late) == (by[line.number].step_by, by[line.number].late)
    for line in lines[-3:]:
        page = desk.ask(case_page, line.number).line
        assert (page.step_by, page.late) == (line.step_by, line.late)
