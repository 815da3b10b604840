"""When a family was last heard of: from then on the days without an answer count."""

from __future__ import annotations

from datetime import time, timedelta

from tests.services.desk import Desk
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.services import appointments, calls, tries
from youthcourt.services.appointments import NewAppointment


def test_an_interview_that_was_kept_is_a_sign_of_life(desk: Desk) -> None:
    number = desk.refer(referred_on=desk.today - timedelta(days=31))
    desk.do(calls.note_call, number, desk.youth(number), ContactResult.NO_ANSWER)
    known = desk.ask(tries.tried)[number]
    assert (known.heard_on, dict(known.by_channel)) == (None, {Channel.CALL: 1})
    at = NewAppointment(AppointmentKind.INTERVIEW, desk.today, time(8), case=number)
    desk.do(appointments.keep, desk.do(appointments.book, at).id)
    known = desk.ask(tries.tried)[number]
    assert (known.heard_on, known.count) == (desk.today, 0)
