"""The referrer is told that a referral has come, and Today says when that was forgotten.

Source: domain reference, section 1.2, step 1.
"""

from __future__ import annotations

from datetime import timedelta

from tests.services.desk import Desk
from youthcourt.domain.contacts import Channel
from youthcourt.domain.errors import BadInput
from youthcourt.domain.today import TodayKind
from youthcourt.services import settings, today
from youthcourt.services.acknowledging import acknowledge, waits


def _lines(desk: Desk) -> list[str]:
    return [line.number for line in desk.ask(today.today).lines if line.kind is TodayKind.ACKNOWLEDGE]


def test_the_referrer_is_told_once_and_the_notes_say_so(desk: Desk) -> None:
    number = desk.refer(agency="Maple Police", referred_on=desk.today - timedelta(days=2))
    assert desk.ask(waits, number)
    for on in (desk.today - timedelta(days=3), desk.today + timedelta(days=1)):
        assert "from" in desk.refused(acknowledge, number, on, Channel.CALL, kind=BadInput)
    desk.do(acknowledge, number, desk.today, Channel.EMAIL)
    assert not desk.ask(waits, number)
    (note,) = desk.rows("note")
    assert note["text"] == "Referral acknowledged to Maple Police on Nov 28, 2026: E-mail"
    assert "already" in desk.refused(acknowledge, number, desk.today, Channel.EMAIL)
    desk.office.undo()
    assert desk.ask(waits, number)
    assert desk.rows("note") == []


def test_without_a_referrer_nobody_is_told(desk: Desk) -> None:
    number = desk.refer()
    assert not desk.ask(waits, number)
    assert "No agency" in desk.refused(acknowledge, number, desk.today, Channel.CALL)
    assert _lines(desk) == []


def test_today_tells_when_the_days_have_passed(desk: Desk) -> None:
    desk.do(settings.change_settings, acknowledge_days=3)
    late = desk.refer("Ann", agency="Maple Police", referred_on=desk.today - timedelta(days=4))
    desk.refer("Ben", agency="Maple Police", referred_on=desk.today - timedelta(days=3))
    assert _lines(desk) == [late]
    desk.do(acknowledge, late, desk.today, Channel.LETTER)
    assert _lines(desk) == []
