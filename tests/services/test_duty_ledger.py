"""The ledger of jury duty: dates, places, waiting lists, and duty that falls by closed attendance alone."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trying
from hypothesis import strategies as st

from tests.services.desk import Desk
from tests.services.duty_desk import add, ledger_of, owing
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import JURY_DUTY
from youthcourt.domain.stages import Stage
from youthcourt.services import duty_dates, juries, obligations, settings, stages
from youthcourt.services.duty_ledger import DutyEntry
from youthcourt.store.unit import Unit

NINE, NOON = time(9), time(12)


def _entry(desk: Desk, number: str, on: date) -> DutyEntry:
    return next(entry for entry in ledger_of(desk, number).entries if entry.on == on)


def test_the_ledger_tells_what_became_of_each_date(desk: Desk) -> None:
    """Offered, signed up, excused, missed, made up, served, remaining and the deadline."""
    number = owing(desk, duty=3)
    youth = desk.youth(number)
    one, two, three, four = add(desk, 1, 2, 3, 4)
    desk.do(duty_dates.offer_date, number, four, "Saturday suits them")
    for day in (one, two, three):
        assert desk.do(duty_dates.sign_up, number, day) is DutyDateState.SIGNED_UP
    assert "a date for each sitting that is left" in desk.refused(duty_dates.sign_up, number, four)
    assert desk.do(duty_dates.excuse, number, one, "The bus did not come") == ""
    desk.clock.move(days=14)
    desk.do(juries.mark_attendance, two, youth, AttendanceCode.NO_SHOW)
    ledger = ledger_of(desk, number)
    assert (ledger.ordered, ledger.served, ledger.made_up, ledger.defaulted, ledger.remaining) == (
        3, 0, 0, 1, 3,
    )  # fmt: skip
    desk.clock.move(days=7)
    desk.do(obligations.close_attendance, three, youth, NINE, NOON)
    ledger = ledger_of(desk, number)
    assert [(entry.on, entry.state, entry.minutes, entry.made_up_on) for entry in ledger.entries] == [
        (one, DutyDateState.EXCUSED, None, three),
        (two, DutyDateState.MISSED, None, None),
        (three, DutyDateState.SIGNED_UP, 180, None),
        (four, DutyDateState.OFFERED, None, None),
    ]
    assert [entry.note for entry in ledger.entries][::3] == ["The bus did not come", "Saturday suits them"]
    assert (ledger.served, ledger.made_up, ledger.defaulted, ledger.remaining) == (1, 1, 1, 2)
    assert (ledger.name, ledger.first_day, ledger.deadline) == (
        "Maria Lopez", date(2026, 11, 29), date(2027, 2, 26),
    )  # fmt: skip
    assert [entry.lost for entry in ledger.entries] == [True, True, False, False]


def test_a_sitting_served_without_a_date_stands_in_the_ledger(desk: Desk) -> None:
    number = owing(desk)
    (day,) = add(desk, 1)
    desk.clock.move(days=7)
    desk.do(obligations.close_attendance, day, desk.youth(number), NINE, NOON)
    assert (_entry(desk, number, day).state, _entry(desk, number, day).served) == (None, True)


def test_what_is_given_back_can_be_taken_again_and_what_is_not_held_is_not_given_back(desk: Desk) -> None:
    number = owing(desk)
    (day,) = add(desk, 1)
    assert "is not signed up" in desk.refused(duty_dates.sign_off, number, day)
    assert "is not signed up" in desk.refused(duty_dates.excuse, number, day, "Ill")
    desk.do(duty_dates.offer_date, number, day)
    assert "offered Dec 5, 2026 already" in desk.refused(duty_dates.offer_date, number, day)
    desk.do(duty_dates.sign_up, number, day)
    assert "signed up for Dec 5, 2026 already" in desk.refused(duty_dates.sign_up, number, day)
    assert "the reason" in desk.refused(duty_dates.excuse, number, day, " ", kind=BadInput)
    desk.do(duty_dates.excuse, number, day, "Ill")
    youth = desk.youth(number)
    assert _attendance(desk, day, youth) is AttendanceCode.EXCUSED
    desk.do(duty_dates.sign_up, number, day)
    assert _attendance(desk, day, youth) is AttendanceCode.EXPECTED
    desk.clock.move(days=8)
    assert "is over. Excuse Maria Lopez" in desk.refused(duty_dates.sign_off, number, day)
    assert "is over. Choose one" in desk.refused(duty_dates.sign_up, number, day)
    desk.do(juries.mark_attendance, day, youth, AttendanceCode.NO_SHOW)
    desk.do(duty_dates.excuse, number, day, "A family matter")
    assert _entry(desk, number, day).state is DutyDateState.EXCUSED
    assert len(desk.rows("dutydate")) == 1


def _attendance(desk: Desk, on: date, person_id: str) -> AttendanceCode | None:
    return next(line.attendance for line in desk.ask(juries.pool, on) if line.person_id == person_id)


def test_nothing_is_signed_up_for_when_nothing_is_owed(desk: Desk) -> None:
    number = owing(desk, duty=1)
    one, two = add(desk, 1, 2)
    desk.clock.move(days=7)
    desk.do(obligations.close_attendance, one, desk.youth(number), NINE, NOON)
    assert desk.refused(duty_dates.sign_up, number, two) == (
        "Maria Lopez has no sitting of jury duty left to serve."
    )
    assert ledger_of(desk, number).dates == ()


def test_duty_of_a_case_that_left_the_court_is_owed_no_more(desk: Desk) -> None:
    number = owing(desk)
    add(desk, 1)
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    ledger = ledger_of(desk, number)
    assert (ledger.remaining, ledger.ended, ledger.dates) == (0, True, ())


def test_a_second_case_that_is_not_heard_yet_comes_first(desk: Desk) -> None:
    """Nobody judges others while a case of their own waits, whichever it is."""
    number = owing(desk)
    (day,) = add(desk, 1)
    line = desk.page(number).line
    other = desk.refer("Ana", "Other")
    desk.do(_give_case, other, line.respondent_id)
    assert "their own case comes first" in desk.refused(duty_dates.sign_up, number, day)


def _give_case(unit: Unit, number: str, person_id: str) -> None:
    from youthcourt.store import find_cases

    unit.change(find_cases.by_number(unit, number), respondent_id=person_id)


def test_a_date_after_the_deadline_is_told_so(desk: Desk) -> None:
    number = owing(desk)
    add(desk, 12, 13)
    assert [each.note for each in ledger_of(desk, number).dates][1:] == ["", "after the deadline"]


def test_a_sitting_pays_the_duty_that_it_was_signed_up_for(desk: Desk) -> None:
    """With two duties the date decides, else the older one is paid."""
    first = owing(desk)
    desk.clock.move(days=1)
    second = owing(desk, "Ana", with_jurors=False)
    youth = desk.youth(first)
    desk.do(_give_duty, second, youth)
    one, two = add(desk, 1, 2)
    desk.do(duty_dates.sign_up, second, one)
    desk.clock.move(days=14)
    for day in (one, two):
        desk.do(obligations.close_attendance, day, youth, NINE, NOON)
    assert _entry(desk, first, two).served
    assert _entry(desk, second, one).served


def _give_duty(unit: Unit, number: str, person_id: str) -> None:
    from youthcourt.store import find_cases
    from youthcourt.store.tables import DutyObligation

    duty = unit.one(DutyObligation, case_id=find_cases.by_number(unit, number).id)
    assert duty is not None
    unit.change(duty, person_id=person_id)


ACTS = st.lists(
    st.tuples(
        st.sampled_from(("close", "reopen", "no_show", "excuse", "late", "sent_home", "choice")),
        st.integers(0, 3),
    ),
    max_size=12,
)


@pytest.fixture
def four_nights(desk: Desk) -> tuple[str, list[date]]:
    """Somebody who owes two sittings, and four that are over."""
    number = owing(desk)
    days = add(desk, 1, 2, 3, 4)
    for day in days[:2]:
        desk.do(duty_dates.sign_up, number, day)
    desk.clock.move(days=28)
    return number, days


@trying(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_duty_never_exceeds_closed_attendance_whatever_is_done(
    desk: Desk, four_nights: tuple[str, list[date]], acts: list[tuple[str, int]]
) -> None:
    """One sitting is one duty at most, and opening an attendance again gives back exactly what it took."""
    number, days = four_nights
    youth = desk.youth(number)
    for act, place in acts:
        before = ledger_of(desk, number)
        try:
            _do(desk, youth, days[place], act)
        except YouthCourtError:
            assert ledger_of(desk, number) == before
        after = ledger_of(desk, number)
        closed = [row for row in desk.rows("attendance") if row["person_id"] == youth and row["closed"]]
        assert after.served <= len(closed)
        assert after.remaining == max(2 - after.served, 0)
        assert len({entry.on for entry in after.entries if entry.served}) == after.served
        counted = [row for row in desk.rows("juryservice") if row["person_id"] == youth]
        assert len({row["sitting_id"] for row in counted}) == len(counted)
        owed = next(row for row in desk.rows("sanction") if row["type_code"] == JURY_DUTY)
        assert owed["done"] == 100 * after.served
        if act == "reopen":
            assert after.served in (before.served, before.served - 1)
            assert days[place] not in {entry.on for entry in after.entries if entry.served}


def _do(desk: Desk, youth: str, on: date, act: str) -> None:
    if act == "close":
        desk.do(obligations.close_attendance, on, youth, NINE, NOON)
    elif act == "reopen":
        desk.do(obligations.reopen_attendance, on, youth, "Wrong time")
    elif act == "choice":
        desk.do(settings.change_settings, duty_late=not desk.ask(settings.settings).duty_late)
    else:
        code = {"excuse": AttendanceCode.EXCUSED}.get(act) or AttendanceCode(act)
        desk.do(juries.mark_attendance, on, youth, code)
