"""Jury duty served: one sitting is one duty, credits by the quarter hour, nothing before its day."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest

from tests.services.desk import DUTY, SERVICE, Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.domain.stages import Stage
from youthcourt.services import hearings, juries, obligations, people, settings, stages
from youthcourt.services.obligations import Served
from youthcourt.store.tables import DutyDate, DutyObligation, Sitting
from youthcourt.store.unit import Unit

IN, OUT, BREAK = time(9, 5), time(12, 20), 30
NEXT = date(2026, 12, 5)


def _owing(desk: Desk, sittings: int = 3) -> str:
    """Return a respondent who owes duty, has oath and permission, on the day of the next sitting."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, Decision(JURY_DUTY, Decimal(sittings))))
    youth = desk.youth(number)
    desk.permit(youth)
    desk.clock.move(days=7)
    desk.schedule()
    return youth


def test_a_sitting_counts_as_one_duty_and_earns_by_the_quarter_hour(desk: Desk) -> None:
    """Situation 25: in 9:05, out 12:20, 30 minutes of lunch, mandated: 1 duty, 2.75 hours."""
    youth = _owing(desk)
    served = desk.do(obligations.close_attendance, NEXT, youth, IN, OUT, BREAK)
    assert served == Served(165, Decimal("2.75"), 2)
    (duty,) = desk.ask(obligations.duty_list)
    assert (duty.served, duty.left, duty.credit_hours) == (1, 2, Decimal("2.75"))
    owed = next(row for row in desk.rows("sanction") if row["type_code"] == DUTY.code)
    assert owed["done"] == 100
    assert desk.announced[-1] >= {"duty", f"person:{youth}", "sitting:2026-12-05"}


def test_duty_falls_by_one_a_sitting_until_none_is_left(desk: Desk) -> None:
    youth = _owing(desk, sittings=1)
    assert desk.do(obligations.close_attendance, NEXT, youth, IN, OUT, BREAK).duty_left == 0
    desk.clock.move(days=7)
    desk.schedule()
    later = desk.do(obligations.close_attendance, desk.today, youth, IN, OUT)
    assert (later.duty_left, later.credit_hours) == (None, Decimal("3.25"))
    assert desk.ask(obligations.duty_list)[0].credit_hours == 6


def test_an_attendance_is_closed_once(desk: Desk) -> None:
    youth = _owing(desk)
    desk.do(obligations.close_attendance, NEXT, youth, IN, OUT, BREAK)
    assert "already closed" in desk.refused(obligations.close_attendance, NEXT, youth, IN, OUT)
    assert "already closed" in desk.refused(juries.mark_attendance, NEXT, youth, AttendanceCode.NO_SHOW)
    desk.do(juries.mark_attendance, NEXT, youth, AttendanceCode.SERVED)


def test_a_wrong_sign_out_is_corrected_with_a_reason_and_nothing_is_deleted(desk: Desk) -> None:
    """The service is taken back: duty is owed again, the credit is reversed by an entry of its own."""
    youth = _owing(desk)
    desk.do(obligations.close_attendance, NEXT, youth, IN, OUT, BREAK)
    assert "Correct…" in desk.refused(obligations.close_attendance, NEXT, youth, IN, time(11, 5))
    desk.do(obligations.reopen_attendance, NEXT, youth, "Left at 11:05")
    (duty,) = desk.ask(obligations.duty_list)
    assert (duty.served, duty.left, duty.credit_hours) == (0, 3, 0)
    assert next(row for row in desk.rows("sanction") if row["type_code"] == DUTY.code)["done"] == 0
    assert [line.time_out for line in desk.ask(juries.pool, NEXT) if line.person_id == youth] == [None]
    again = desk.do(obligations.close_attendance, NEXT, youth, IN, time(11, 5))
    assert again == Served(120, Decimal("2.00"), 2)
    by_hours = {row["hours"]: row for row in desk.rows("creditentry")}
    assert sorted(by_hours) == [-275, 200, 275]
    assert (by_hours[-275]["kind"], by_hours[-275]["reverses_id"]) == ("reverse", by_hours[275]["id"])
    assert len(desk.rows("juryservice")) == 1
    assert next(row for row in desk.rows("attendance") if row["closed"])["reopened_why"] == "Left at 11:05"
    desk.do(obligations.reopen_attendance, NEXT, youth, "Was not there")
    desk.do(juries.mark_attendance, NEXT, youth, AttendanceCode.NO_SHOW)
    assert sorted(row["hours"] for row in desk.rows("creditentry")) == [-275, -200, 200, 275]
    assert desk.ask(obligations.duty_list)[0].left == 3


def test_a_volunteers_sign_out_is_corrected_without_any_duty(desk: Desk) -> None:
    desk.schedule()
    free = desk.juror("Vera")
    desk.do(settings.change_settings, credits=False)
    on = desk.today
    desk.do(obligations.close_attendance, on, free, IN, OUT)
    desk.do(obligations.reopen_attendance, on, free, "Somebody else was meant")
    assert desk.rows("creditentry") == []
    assert [row["counts"] for row in desk.rows("juryservice")] == [0]


def test_only_a_closed_attendance_is_corrected_and_with_a_reason(desk: Desk) -> None:
    youth = _owing(desk)
    assert "not signed out" in desk.refused(obligations.reopen_attendance, NEXT, youth, "Wrong")
    desk.do(juries.mark_attendance, NEXT, youth, AttendanceCode.LATE)
    assert "not signed out" in desk.refused(obligations.reopen_attendance, NEXT, youth, "Wrong")
    desk.do(obligations.close_attendance, NEXT, youth, IN, OUT)
    assert "the reason" in desk.refused(obligations.reopen_attendance, NEXT, youth, " ", kind=BadInput)


@pytest.mark.parametrize("code", [AttendanceCode.EXCUSED, AttendanceCode.NO_SHOW, AttendanceCode.SENT_HOME])
def test_who_was_not_there_has_no_attendance_to_close(desk: Desk, code: AttendanceCode) -> None:
    youth = _owing(desk)
    desk.do(juries.mark_attendance, NEXT, youth, code)
    sentence = desk.refused(obligations.close_attendance, NEXT, youth, IN, OUT)
    assert sentence.startswith("Maria Lopez is marked “")
    desk.do(juries.mark_attendance, NEXT, youth, AttendanceCode.LATE)
    assert desk.do(obligations.close_attendance, NEXT, youth, IN, OUT).duty_left == 2


def test_who_was_present_without_a_seat_has_served_and_stays_marked_so(desk: Desk) -> None:
    youth = _owing(desk)
    desk.do(juries.mark_attendance, NEXT, youth, AttendanceCode.PRESENT_NOT_SEATED)
    assert desk.do(obligations.close_attendance, NEXT, youth, IN, OUT).duty_left == 2
    line = next(line for line in desk.ask(juries.pool, NEXT) if line.person_id == youth)
    assert line.attendance is AttendanceCode.PRESENT_NOT_SEATED


def test_nobody_serves_before_the_day_after_their_own_hearing(desk: Desk) -> None:
    """Situation 6: who was signed up for duty all the same, by an older file, is refused."""
    youth = _owing(desk)
    desk.do(_signed_up, youth, date(2026, 11, 28))
    sentence = desk.refused(obligations.close_attendance, date(2026, 11, 28), youth, IN, OUT)
    assert sentence == (
        "Maria Lopez can serve on a jury from Nov 29, 2026 on, the day after their own hearing."
    )


def _signed_up(unit: Unit, youth: str, on: date) -> None:
    (duty,) = unit.find(DutyObligation, person_id=youth)
    (sitting,) = unit.find(Sitting, held_on=on)
    unit.add(
        DutyDate(
            id=unit.new_id(), obligation_id=duty.id, sitting_id=sitting.id, state=DutyDateState.SIGNED_UP,
            said_on=on,
        )
    )  # fmt: skip


def test_a_volunteer_whose_own_case_is_heard_later_is_signed_out_of_an_earlier_night(desk: Desk) -> None:
    """The night can be closed: the sitting pays nothing of a duty that began after it, and earns credit."""
    desk.do(settings.change_settings, credit_mandated_duty=False)
    youth = _owing(desk)
    earlier = date(2026, 11, 28)
    served = desk.do(obligations.close_attendance, earlier, youth, IN, OUT, BREAK)
    assert served == Served(165, Decimal("2.75"), None)
    assert desk.ask(obligations.duty_list)[0].left == 3
    assert desk.rows("juryservice")[0]["obligation_id"] is None


def test_nobody_serves_before_the_day_their_result_is_approved(desk: Desk) -> None:
    """Situation 6: approved a week after the hearing, a sitting in between counts for nothing."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    hearing_id = desk.hear(number)
    desk.clock.move(days=3)
    between = desk.schedule()
    desk.clock.move(days=4)
    desk.do(hearings.approve, hearing_id, desk.judge(), desk.today)
    youth = desk.youth(number)
    assert desk.do(obligations.close_attendance, between, youth, IN, OUT).duty_left is None
    desk.do(obligations.reopen_attendance, between, youth, "Was signed up")
    desk.do(_signed_up, youth, between)
    sentence = desk.refused(obligations.close_attendance, between, youth, IN, OUT)
    assert sentence.startswith("Maria Lopez cannot serve on a jury before their own case is heard and")
    desk.schedule()
    assert desk.do(obligations.close_attendance, desk.today, youth, IN, OUT).duty_left == 2


def test_a_sitting_is_not_closed_before_its_day_or_with_times_that_run_backwards(desk: Desk) -> None:
    youth = _owing(desk)
    assert "leaving must be after" in desk.refused(
        obligations.close_attendance, NEXT, youth, OUT, IN, kind=BadInput
    )
    desk.clock.move(days=-1)
    assert "from that day on" in desk.refused(obligations.close_attendance, NEXT, youth, IN, OUT)


def test_only_somebody_in_the_pool_serves(desk: Desk) -> None:
    desk.schedule()
    key = desk.do(people.add_person, people.NewPerson(given="Ann", family="Example"))
    assert desk.refused(obligations.close_attendance, desk.today, key, IN, OUT) == (
        "Ann Example is not in the jury pool."
    )


@pytest.mark.parametrize(
    ("choice", "mandated", "volunteer"),
    [
        ({}, Decimal("2.75"), Decimal("2.75")),
        ({"credit_mandated_duty": False}, Decimal(0), Decimal("2.75")),
        ({"credits": False}, Decimal(0), Decimal(0)),
    ],
)
def test_who_earns_credit_is_the_courts_choice(
    desk: Desk, choice: dict[str, bool], mandated: Decimal, volunteer: Decimal
) -> None:
    """Practices differ: DC credits mandated duty; Tennessee forbids rewards."""
    youth = _owing(desk)
    desk.do(settings.change_settings, **choice)
    free = desk.juror("Vera")
    assert desk.do(obligations.close_attendance, NEXT, youth, IN, OUT, BREAK).credit_hours == mandated
    assert desk.do(obligations.close_attendance, NEXT, free, IN, OUT, BREAK).credit_hours == volunteer


def test_a_sitting_that_does_not_pay_the_duty_earns_as_a_volunteers(desk: Desk) -> None:
    """Where mandated duty earns nothing, what pays no duty is not mandated: nobody's time is lost."""
    youth = _owing(desk)
    desk.do(settings.change_settings, credit_mandated_duty=False, duty_late=False)
    desk.do(juries.mark_attendance, NEXT, youth, AttendanceCode.LATE)
    served = desk.do(obligations.close_attendance, NEXT, youth, IN, OUT, BREAK)
    assert served == Served(165, Decimal("2.75"), 3)


def test_a_respondent_who_owes_duty_is_seated_first_from_the_next_day_on(desk: Desk) -> None:
    youth = _owing(desk)
    number = desk.ready("Ben", "Reyes")
    desk.schedule(number, on=desk.today + timedelta(days=7))
    for seed in range(4):
        assert youth in desk.draw(seed, desk.today + timedelta(days=7)).hearings[0].panel


@pytest.mark.parametrize("code", [AttendanceCode.LATE, AttendanceCode.LEFT_EARLY])
def test_who_came_late_or_left_early_has_served_and_stays_marked_so(desk: Desk, code: AttendanceCode) -> None:
    youth = _owing(desk)
    desk.do(juries.mark_attendance, NEXT, youth, code)
    assert desk.do(obligations.close_attendance, NEXT, youth, IN, OUT).duty_left == 2
    line = next(line for line in desk.ask(juries.pool, NEXT) if line.person_id == youth)
    assert line.attendance is code


def test_who_has_served_all_they_owed_serves_as_a_volunteer_from_then_on(desk: Desk) -> None:
    youth = _owing(desk, sittings=1)
    assert desk.ask(people.person_page, youth).mandated
    desk.do(obligations.close_attendance, NEXT, youth, IN, OUT)
    assert not desk.ask(people.person_page, youth).mandated
    assert not any(line.mandated for line in desk.ask(juries.pool, NEXT))
    desk.schedule(desk.ready("Ben", "Reyes"), on=desk.today + timedelta(days=7))
    assert any(
        youth not in desk.draw(seed, desk.today + timedelta(days=7)).hearings[0].panel for seed in range(12)
    )


def test_duty_ends_with_a_case_that_is_returned(desk: Desk) -> None:
    youth = _owing(desk)
    number = desk.ask(obligations.duty_list)[0].case
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert desk.announced[-1] >= {"duty", "pool"}
    (duty,) = desk.ask(obligations.duty_list)
    assert (duty.owed, duty.left, duty.ended) == (3, 0, True)
    assert not desk.ask(people.person_page, youth).mandated
    assert desk.do(obligations.close_attendance, NEXT, youth, IN, OUT).duty_left is None
