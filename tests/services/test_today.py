"""The page of the day: what is due and late, missing, waited for; put off with a reason; few reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from decimal import Decimal

import pytest
import sqlalchemy as sa

from tests.services.desk import SERVICE, Desk
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind, TodayPart
from youthcourt.services import appointments, hearing_needs, intake, papers, people, put_off, sittings, today
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.today_lines import Goal, TodayLine, TodayPage, ago_words, when_words
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

DAY = date(2026, 11, 28)


def _page(desk: Desk) -> TodayPage:
    return desk.ask(today.today, desk.today)


def _told(desk: Desk, part: TodayPart) -> list[tuple[str, str]]:
    return [(line.what, line.when) for line in _page(desk).of(part)]


def _line(desk: Desk, kind: TodayKind) -> TodayLine:
    return next(line for line in _page(desk).lines if line.kind is kind)


def _kinds(desk: Desk) -> list[TodayKind]:
    return [line.kind for line in _page(desk).lines]


def _stage(unit: Unit, number: str, stage: Stage) -> None:
    unit.change(find_cases.by_number(unit, number), stage=stage)


@pytest.mark.parametrize(
    ("days", "when", "ago"),
    [
        (0, "today", "today"),
        (1, "tomorrow", "tomorrow"),
        (3, "in 3 days", "in 3 days"),
        (-1, "1 day late", "yesterday"),
        (-4, "4 days late", "4 days ago"),
    ],
)
def test_days_are_told_in_words(days: int, when: str, ago: str) -> None:
    day = DAY + timedelta(days=days)
    assert (when_words(day, DAY), ago_words(day, DAY)) == (when, ago)


def test_an_empty_court_has_nothing_but_the_backup_to_make(desk: Desk) -> None:
    page = desk.ask(today.today)
    assert [line.what for line in page.lines] == ["Back up: no proven backup yet"]
    assert (page.lines[0].goal, page.lines[0].key) == (Goal.SETTINGS, "backups")
    assert _page(desk).lines == ()
    old = desk.ask(today.today, desk.today - timedelta(days=9)).lines[0]
    assert (old.what, old.when) == ("Back up: last proven Nov 19, 2026", "9 days ago")
    assert desk.ask(today.today, desk.today - timedelta(days=6)).lines == ()


def test_a_new_referral_is_a_call_by_the_courts_day(desk: Desk) -> None:
    """Durham NC: 30 days from the referral, a setting."""
    number = desk.refer(referred_on=desk.today - timedelta(days=34))
    line = _line(desk, TodayKind.REACH_FAMILY)
    assert (line.what, line.who, line.number) == ("Call the family", "Maria Lopez", number)
    assert (line.when, line.late, line.goal, line.key) == ("4 days late", True, Goal.CASE, number)


def test_what_the_rules_do_not_decide_waits_for_the_agency_or_a_decision(desk: Desk) -> None:
    desk.refer("Ana", "Young", birth_date=None)
    desk.refer("Ben", "Old", birth_date=date(1990, 1, 1))
    asked = ("The agency: ask for the birth date", "A decision on eligibility")
    assert _told(desk, TodayPart.WAITING) == [(what, "in 10 days") for what in asked]


def test_an_intake_waits_for_the_family_then_is_late_then_ready(desk: Desk) -> None:
    """Rule: one line a case; missing signatures are waited for until the court's day is past."""
    number = desk.refer()
    desk.consent(number, desk.youth(number))
    line = _line(desk, TodayKind.FAMILY)
    assert line.what == "The family: no guardian on record"
    assert line.when == "in 30 days"
    desk.consent(number, desk.guardian(number))
    assert _line(desk, TodayKind.FAMILY).what == "The family: the respondent's admission missing"
    desk.clock.move(days=31)
    late = _line(desk, TodayKind.HEAR_CASE)
    assert (late.when, late.part, late.tab) == ("1 day late", TodayPart.DUE, "family")
    ready = desk.ready("Marcus", "Abara")
    assert ("All is signed: set a hearing date", "in 30 days") in _told(desk, TodayPart.MISSING)
    assert _line(desk, TodayKind.HEARING_DATE).number == ready


def test_an_accepted_case_without_a_date_is_missing_one(desk: Desk) -> None:
    number = desk.ready()
    desk.do(_stage, number, Stage.ACCEPTED)
    assert _told(desk, TodayPart.MISSING) == [("Set a hearing date", "in 30 days")]
    desk.do(_stage, number, Stage.CONTINUED)
    assert _told(desk, TodayPart.MISSING) == [("Set a new hearing date", "in 30 days")]


def test_a_set_hearing_says_what_it_lacks_until_its_day(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number, on=desk.today + timedelta(days=3))
    facts = _line(desk, TodayKind.FACTS)
    assert (facts.what, facts.when, facts.tab) == ("Facts for jurors: not cleared", "in 3 days", "facts")
    assert TodayKind.CONSENT not in _kinds(desk)
    desk.clear(number)
    own = sorted(desk.page(number).consents, key=lambda line: line.capacity is not Capacity.SELF)
    desk.do(people.withdraw_consent, own[0].id, desk.today)
    assert _line(desk, TodayKind.CONSENT).what.startswith("For the hearing: the respondent's ")
    desk.do(people.withdraw_consent, own[1].id, desk.today)
    assert _line(desk, TodayKind.CONSENT).what == "For the hearing: 2 signatures missing"


def test_the_sittings_of_today_and_next_open_their_readiness(desk: Desk) -> None:
    desk.schedule(desk.ready())
    two = [desk.ready("Ana", "Young"), desk.ready("Ben", "Young")]
    desk.schedule(*two, on=desk.today + timedelta(days=14))
    desk.do(sittings.add_sitting, desk.today + timedelta(days=28))
    told = _told(desk, TodayPart.SITTINGS)
    assert told == [
        ("9:00 AM, 1 hearing", "today"),
        ("9:00 AM, 2 hearings", "in 14 days"),
    ]
    assert (_line(desk, TodayKind.SITTING).goal, _line(desk, TodayKind.SITTING).key) == (
        Goal.READINESS,
        desk.today,
    )


def test_a_sitting_without_hearings_says_so(desk: Desk) -> None:
    desk.do(sittings.add_sitting, desk.today)
    assert _told(desk, TodayPart.SITTINGS) == [("9:00 AM, no hearing yet", "today")]


def test_a_hearing_is_recorded_then_approved(drawn: str, desk: Desk) -> None:
    """Rule: from the day after it is late to record; what is recorded waits for the judge."""
    assert TodayKind.RECORD_HEARING not in _kinds(desk)
    desk.clock.move(days=2)
    line = _line(desk, TodayKind.RECORD_HEARING)
    assert (line.when, line.goal) == ("2 days late", Goal.HEARING)
    desk.clock.move(days=-2)
    hearing = desk.hear(drawn)
    waiting = _line(desk, TodayKind.APPROVAL)
    assert (waiting.part, waiting.key) == (TodayPart.WAITING, hearing)
    assert waiting.what == "The judge: approve the result"


def test_sanctions_and_duty_are_due_once_not_twice(drawn: str, desk: Desk) -> None:
    """Rule: shown from 14 days before; jury duty is told by its sittings, and opens the person."""
    desk.heard_and_approved(drawn)
    assert _kinds(desk) == [TodayKind.SITTING]
    desk.clock.move(days=80)
    assert sorted(_told(desk, TodayPart.DUE)) == [
        ("Close the attendance of Nov 28, 2026", "80 days ago"),
        ("Community service: 20 hours", "in 10 days"),
        ("Jury duty: 3 sittings left to serve", "in 10 days"),
    ]
    duty = _line(desk, TodayKind.DUTY)
    assert (duty.goal, duty.key) == (Goal.PERSON, desk.youth(drawn))


def test_a_last_sitting_of_duty_is_one(drawn: str, desk: Desk) -> None:
    desk.heard_and_approved(drawn, items=(SERVICE, Decision(JURY_DUTY, Decimal(1))))
    desk.clock.move(days=91)
    assert _line(desk, TodayKind.DUTY).what == "Jury duty: 1 sitting left to serve"
    assert _line(desk, TodayKind.DUTY).when == "1 day late"


def test_a_case_that_nothing_goes_on_with_is_named(desk: Desk) -> None:
    number = desk.ready()
    desk.do(_stage, number, Stage.ACTIVE)
    line = _line(desk, TodayKind.NO_STEP)
    assert (line.what, line.number) == ("No next step: at “In progress” since Nov 28, 2026", number)
    wanted = NewAppointment(AppointmentKind.CHECK_IN, desk.today + timedelta(days=40), time(9), case=number)
    desk.do(appointments.book, wanted)
    assert _kinds(desk) == []


def test_appointments_come_stay_to_be_noted_and_are_rebooked_when_missed(desk: Desk) -> None:
    juror = desk.juror("Ana")
    day = desk.today + timedelta(days=1)
    booked = desk.do(
        appointments.book, NewAppointment(AppointmentKind.INTERVIEW, day, time(16), person_id=juror)
    )
    assert _told(desk, TodayPart.APPOINTMENTS) == [("Interview at 4:00 PM", "tomorrow")]
    desk.clock.move(days=2)
    assert _told(desk, TodayPart.APPOINTMENTS) == [("Interview: kept or missed?", "1 day late")]
    desk.do(appointments.miss, booked.id)
    assert _told(desk, TodayPart.APPOINTMENTS) == [("Interview missed: rebook", "yesterday")]
    line = _line(desk, TodayKind.MISSED)
    assert (line.goal, line.key, line.tab) == (Goal.APPOINTMENTS, day, booked.id)
    assert line.who == "Ana Young"
    desk.do(appointments.rebook, booked.id, desk.today + timedelta(days=20), time(9))
    assert _kinds(desk) == []


def test_appointments_of_one_day_stand_in_the_order_of_their_times(desk: Desk) -> None:
    """Rule: by day, then by time, whatever their case numbers; what has no time stands before."""
    earlier, later = desk.refer(), desk.refer("Marcus", "Abara")
    day = desk.today + timedelta(days=1)
    for number, at in ((earlier, 16), (later, 9)):
        wanted = NewAppointment(AppointmentKind.INTERVIEW, day, time(at), case=number)
        desk.do(appointments.book, wanted)
    told = [what for what, _when in _told(desk, TodayPart.APPOINTMENTS)]
    assert told == ["Interview at 9:00 AM", "Interview at 4:00 PM"]


def test_papers_of_a_past_sitting_are_collected_once(drawn: str, desk: Desk) -> None:
    """Rule: only what jurors held is asked for, from the day after; staff papers stay in the office."""
    day = desk.today
    desk.do(papers.note_printed, "packet", day.isoformat(), 9, "staff")
    desk.clock.move(days=3)
    assert TodayKind.PAPERS not in _kinds(desk)
    desk.do(papers.note_printed, "packet", day.isoformat(), 9, "jurors")
    line = _line(desk, TodayKind.PAPERS)
    assert (line.what, line.when) == ("Collect the papers of Nov 28, 2026", "3 days ago")
    assert desk.ask(hearing_needs.papers_back_on, day) is None
    desk.do(hearing_needs.papers_collected, day, "all six folders")
    assert desk.ask(hearing_needs.papers_back_on, day) == desk.today
    assert TodayKind.PAPERS not in _kinds(desk)
    assert "already noted" in desk.refused(hearing_needs.papers_collected, day)


def test_papers_are_not_collected_before_the_sitting(desk: Desk) -> None:
    later = desk.today + timedelta(days=1)
    desk.do(sittings.add_sitting, later)
    assert "from that day on" in desk.refused(hearing_needs.papers_collected, later)


def test_a_line_put_off_is_away_until_its_day_and_can_be_taken_back(desk: Desk) -> None:
    """Rule: a reason is needed; the matter stays as it is, and the line comes back by itself."""
    desk.refer()
    line = _line(desk, TodayKind.REACH_FAMILY)
    until = desk.today + timedelta(days=7)
    assert "reason" in desk.refused(put_off.put_off, line.kind, line.record, until, " ", kind=BadInput)
    desk.do(put_off.put_off, line.kind, line.record, until, "On holiday")
    page = _page(desk)
    assert page.lines == ()
    assert [(off.line.what, off.until, off.why) for off in page.off] == [
        ("Call the family", until, "On holiday")
    ]
    desk.do(put_off.put_off, line.kind, line.record, until - timedelta(days=1), "Back sooner")
    assert _page(desk).off[0].why == "Back sooner"
    desk.do(put_off.take_back, line.kind, line.record)
    assert _kinds(desk) == [TodayKind.REACH_FAMILY]
    desk.refused(put_off.take_back, line.kind, line.record, kind=NotFound)
    desk.do(put_off.put_off, line.kind, line.record, until, "On holiday")
    desk.clock.move(days=6)
    assert (_kinds(desk), len(_page(desk).off)) == ([], 1)
    desk.clock.move(days=1)
    assert (_kinds(desk), _page(desk).off) == ([TodayKind.REACH_FAMILY], ())


def test_what_is_settled_while_it_is_put_off_is_told_nowhere(desk: Desk) -> None:
    number = desk.refer()
    line = _line(desk, TodayKind.REACH_FAMILY)
    desk.do(put_off.put_off, line.kind, line.record, desk.today + timedelta(days=7), "On holiday")
    desk.do(_stage, number, Stage.REFERRER_WITHDREW)
    assert (_page(desk).lines, _page(desk).off) == ((), ())


@contextmanager
def _statements(desk: Desk) -> Iterator[list[str]]:
    told: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        told.append(statement)

    sa.event.listen(desk.office.store.engine, "before_cursor_execute", hear)
    try:
        yield told
    finally:
        sa.event.remove(desk.office.store.engine, "before_cursor_execute", hear)


def test_the_number_of_reads_does_not_grow_with_the_court(desk: Desk) -> None:
    """Speed: few queries, never one a case."""
    with _statements(desk) as few:
        _page(desk)
    numbers = [desk.ready(f"Youth{place}", "Some") for place in range(4)]
    for number in numbers:
        desk.do(intake.write_facts, number, "A shirt.")
    desk.schedule(*numbers[:2])
    with _statements(desk) as many:
        _page(desk)
    assert len(many) == len(few)
