"""What a sitting earns and what it counts for: the flat rule, corrections, duty counted as service."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

from tests.services.desk import SERVICE, Desk
from youthcourt.domain.credits import AdjustCause
from youthcourt.services import credit_accounts, obligations, rewards, settings, time_credits
from youthcourt.services.credit_accounts import Account
from youthcourt.services.rewards import RewardLine

TWICE = AdjustCause.ENTERED_TWICE


def _account(desk: Desk, owner: str) -> Account:
    return desk.ask(credit_accounts.account, owner)


def test_a_flat_court_credits_the_same_for_each_sitting(desk: Desk) -> None:
    desk.schedule()
    juror = desk.juror("Vera")
    desk.do(settings.change_settings, credit_rule="flat", credit_flat_hours=2)
    served = desk.do(obligations.close_attendance, desk.today, juror, time(9), time(9, 20))
    assert served.credit_hours == 2
    (entry,) = _account(desk, f"person:{juror}").entries
    assert (entry.what, entry.hours) == ("Jury service", 2)
    assert "Correct the attendance" in desk.refused(time_credits.reverse_entry, entry.id, "slip", TWICE)


def test_a_sitting_too_short_for_a_quarter_enters_nothing(desk: Desk) -> None:
    desk.schedule()
    juror = desk.juror("Vera")
    desk.do(obligations.close_attendance, desk.today, juror, time(9), time(9, 5))
    assert desk.rows("creditentry") == []


def test_an_attendance_whose_credit_is_spent_is_corrected_once_the_ledger_covers_it(desk: Desk) -> None:
    desk.schedule()
    juror = desk.juror("Vera")
    owner = f"person:{juror}"
    desk.do(obligations.close_attendance, desk.today, juror, time(9), time(12))
    desk.do(
        time_credits.spend_credits, owner, desk.do(rewards.save_reward, RewardLine("", "Lesson", Decimal(2)))
    )
    wrong = (obligations.reopen_attendance, desk.today, juror, "Left at ten")
    assert "Adjust the ledger first" in desk.refused(*wrong)
    desk.do(time_credits.adjust_credits, owner, Decimal(2), "Court’s slip: stays spent")
    desk.do(*wrong)
    assert _account(desk, owner).totals.balance == 0
    assert _account(desk, owner).entries[0].what == "Attendance corrected, Nov 28, 2026"


def _owing(desk: Desk) -> tuple[str, str]:
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    youth = desk.youth(number)
    desk.permit(youth)
    desk.clock.move(days=7)
    desk.schedule()
    return number, youth


def _service(desk: Desk) -> int:
    return next(row["done"] for row in desk.rows("sanction") if row["type_code"] == SERVICE.code)


def test_a_sitting_that_pays_a_duty_is_no_service_unless_the_court_says_so(desk: Desk) -> None:
    number, youth = _owing(desk)
    close = (obligations.close_attendance, desk.today, youth, time(9), time(12))
    desk.do(*close)
    assert (_service(desk), desk.rows("sanctionlog")) == (0, [])
    desk.do(obligations.reopen_attendance, desk.today, youth, "wrong")
    desk.do(settings.change_settings, duty_as_service=True)
    desk.do(*close)
    assert desk.announced[-1] >= {f"case:{number}"}
    assert _service(desk) == 300
    desk.do(obligations.reopen_attendance, desk.today, youth, "left early")
    assert _service(desk) == 0
    desk.do(obligations.close_attendance, desk.today, youth, time(9), time(10))
    assert _service(desk) == 100
    assert sorted((row["amount"], row["taken_back_on"]) for row in desk.rows("sanctionlog")) == [
        (100, None), (300, desk.today.isoformat()),
    ]  # fmt: skip


def test_a_duty_is_logged_as_service_only_where_service_is_open_and_not_past_due(desk: Desk) -> None:
    _number, youth = _owing(desk)
    desk.do(settings.change_settings, duty_as_service=True)
    desk.do(obligations.close_attendance, desk.today, youth, time(9), time(9, 5))
    desk.clock.move(days=200)
    desk.schedule()
    desk.do(obligations.close_attendance, desk.today, youth, time(9), time(12))
    volunteer = desk.juror("Vera")
    desk.do(obligations.close_attendance, desk.today, volunteer, time(9), time(12))
    assert desk.rows("sanctionlog") == []
