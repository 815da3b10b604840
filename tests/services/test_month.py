"""The month in figures: every count on a small made-up court, its base, and nothing counted twice."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.desk import DUTY, SERVICE, Desk
from tests.services.looks import check, left
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.following import Found, MeetingState
from youthcourt.domain.measures import MEASURES, PARTS_OF, Figure, Month
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, month, obligations, settings, sittings, stages
from youthcourt.services.month import MonthFigures, month_figures
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

NOVEMBER = Month(2026, 11)


def counts(desk: Desk, shown: Month | None = None) -> dict[str, tuple[Decimal, int | None]]:
    """Return every count of a month with its base, by code."""
    return {
        line.measure.code: (line.now.value, line.now.base) for line in desk.ask(month_figures, shown).lines
    }


def some(desk: Desk, *codes: str, of: Month | None = None) -> list[tuple[int, int | None]]:
    """Return some counts as whole numbers, each with its base."""
    told = counts(desk, of)
    return [(int(told[code][0]), told[code][1]) for code in codes]


def test_a_month_of_nothing_is_told_as_such(desk: Desk) -> None:
    figures = desk.ask(month_figures)
    assert (figures.month, figures.month.before) == (NOVEMBER, Month(2026, 10))
    assert {line.now.value for line in figures.lines} == {Decimal(0)}
    assert {line.measure.code for line in figures.lines} == {measure.code for measure in MEASURES}


def test_cases_in_out_and_open_have_their_bases(desk: Desk) -> None:
    """In by the referral, out by how they left, open by how far they had come; counts carry their base."""
    for given_name, stage in (
        ("Ana", Stage.COMPLETED),
        ("Ben", Stage.COMPLETED),
        ("Cleo", Stage.RETURNED_NONCOMPLIANCE),
        ("Dan", Stage.RETURNED_NEW_OFFENSE),
        ("Eva", Stage.WITHDRAWN),
    ):
        left(desk, given_name, stage=stage)
    gone = desk.refer("Finn")
    desk.do(stages.close_case, gone, Stage.NO_CONTACT, "Three calls")
    desk.refer("Gus")
    desk.ready("Hal")
    assert some(desk, "referred", "accepted", "closed", "open") == [(8, 8), (5, 5), (6, 6), (2, 2)]
    assert some(desk, "completed", "returned", "new_offense") == [(2, 4), (1, 4), (1, 4)]
    assert some(desk, "withdrawn", "early") == [(1, 6), (1, 6)]
    assert some(desk, "taken_in", "waiting", "decided", "under_way") == [(2, 2), (0, 2), (0, 2), (0, 2)]
    assert some(desk, "served") == [(8, 8)]
    assert {PARTS_OF[code] for code in ("taken_in", "waiting", "decided", "under_way")} == {"open"}


def test_23_a_case_sent_back_counts_in_each_period_and_the_person_once(desk: Desk) -> None:
    """Situation 23: first an unsuccessful exit in its period, then a new admission; distinct youth once."""
    first = left(desk, stage=Stage.RETURNED_NONCOMPLIANCE)
    youth = desk.youth(first)
    desk.clock.move(days=10)
    second = desk.refer("Maria", birth_date=date(2011, 3, 5))
    desk.do(_same_person, second, youth, first)
    assert some(desk, "returned", "closed", of=NOVEMBER) == [(1, 1), (1, 1)]
    assert some(desk, "referred", "closed", "returned", "open", of=NOVEMBER.after) == [
        (1, 1), (0, 0), (0, 0), (1, 1),
    ]  # fmt: skip
    desk.clock.move(days=-8)
    third = desk.refer("Maria", birth_date=date(2011, 3, 6), referred_on=date(2026, 11, 28))
    desk.do(_same_person, third, youth, first)
    assert some(desk, "referred", "served", of=NOVEMBER) == [(2, 1), (1, 2)]


def _same_person(unit: Unit, number: str, youth: str, earlier: str) -> None:
    case = find_cases.by_number(unit, number)
    unit.change(case, respondent_id=youth, earlier_case_id=find_cases.by_number(unit, earlier).id)


def test_a_case_opened_again_is_no_exit_and_keeps_its_place_among_the_open(desk: Desk) -> None:
    """It counts as out once, on the day on which it leaves for good."""
    number = desk.refer()
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")
    desk.clock.move(days=5)
    desk.do(stages.reopen_case, number, "They called")
    assert some(desk, "closed", "open", "taken_in", of=NOVEMBER) == [(0, 0), (1, 1), (1, 1)]
    desk.do(stages.close_case, number, Stage.CONSENT_DECLINED, "They said no")
    assert some(desk, "closed", of=NOVEMBER.after) == [(1, 1)]


def test_what_is_open_is_what_was_open_and_came_in_less_what_went_out(desk: Desk) -> None:
    """No case is lost or counted twice from month to month."""
    for days, name in enumerate(("Ana", "Ben", "Cleo", "Dan")):
        number = desk.refer(name)
        desk.clock.move(days=11)
        if days % 2:
            desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")
    shown = NOVEMBER
    before = 0
    while shown.first <= desk.today:
        told = {code: int(value) for code, (value, _) in counts(desk, shown).items()}
        assert told["open"] == before + told["referred"] - told["closed"]
        assert told["open"] == sum(told[code] for code in PARTS_OF)
        before, shown = told["open"], shown.after
    assert before == 2


@pytest.fixture
def heard(desk: Desk) -> str:
    """A sitting with a case heard and approved, one missed, one put off and one taken off."""
    heard, missed, put_off, off = (desk.ready(name) for name in ("Ana", "Ben", "Cleo", "Dan"))
    desk.jurors(8)
    desk.schedule(heard, missed, put_off, off)
    desk.clear(heard)
    for number, result in ((missed, HearingResult.NO_SHOW), (put_off, HearingResult.CONTINUED)):
        desk.do(sittings.take_off, desk.hearing(number).hearing_id, "It was so", result)
    desk.do(stages.close_case, off, Stage.CONSENT_DECLINED, "They said no")
    desk.draw()
    desk.heard_and_approved(heard, items=(SERVICE, DUTY))
    return heard


def test_hearings_are_counted_by_the_places_on_the_dockets(desk: Desk, heard: str) -> None:
    """What was taken off is no place; each place ends in one way."""
    assert heard
    assert some(desk, "heard", "missed", "continued") == [(1, 3), (1, 3), (1, 3)]


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
    desk.do(obligations_ready, youth)
    for person in (youth, volunteer):
        desk.do(obligations.close_attendance, day, person, time(9), time(12))
    desk.do(_spend, volunteer, -100)
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


def obligations_ready(unit: Unit, person: str) -> None:
    """Put somebody into the pool, sworn and permitted."""
    from tests.services import desk as acts
    from youthcourt.services import people

    people.make_juror(unit, person)
    acts._permit(unit, person)


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
    party = desk.do(intake.add_party, number, "Corner Shop", _victim())
    desk.do(_pay, number, party or desk.rows("incidentparty")[0]["id"])
    line = next(x for x in desk.ask(month_figures).lines if x.measure.code == "restitution")
    assert line.told_now == "$12.50 (1 young person)"


def _victim() -> object:
    from youthcourt.domain.parts import PartyRole

    return PartyRole.VICTIM


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


def test_former_respondents_who_come_back_are_counted_once(desk: Desk) -> None:
    """Distinct people with a sitting after their own exit, of those who left; owed sittings do not count."""
    number, _other = left(desk, "Ana"), left(desk, "Ben")
    youth = desk.youth(number)
    desk.do(obligations_ready, youth)
    for _ in range(2):
        desk.clock.move(days=1)
        desk.do(sittings.add_sitting, desk.today)
        desk.do(obligations.close_attendance, desk.today, youth, time(9), time(12))
    assert some(desk, "came_back") == [(1, 2)]
    assert some(desk, "came_back", of=NOVEMBER.before) == [(0, 0)]


def test_follow_ups_are_told_by_the_month_in_which_their_time_ended(desk: Desk) -> None:
    number = left(desk, "Ana")
    left(desk, "Ben")
    left(desk, "Cleo", consent=False)
    desk.clock.move(days=190)
    ended = Month.of(desk.today - timedelta(days=7))
    assert some(desk, "looked", "not_asked", of=ended) == [(0, 2), (1, 3)]
    check(desk, number, Found.NOT_TRACEABLE)
    assert some(desk, "looked", "not_asked", of=ended) == [(1, 2), (1, 3)]


def test_what_a_court_does_not_do_is_left_out(desk: Desk) -> None:
    """No credits, no duty and no follow-up: no line of noughts for them."""
    desk.do(
        settings.change_settings, credits=False, jury_duty="off", followup_first_days=0,
        followup_second_days=0,
    )  # fmt: skip
    assert not {"earned", "spent", "duty_ordered", "duty_served", "looked"} & set(counts(desk))


@pytest.mark.parametrize(
    ("base", "value", "expected"),
    [
        (4, 1, "1 of 4 completed or returned"),
        (1, 1, "1 of 1 completed or returned"),
        (5, 2, "2 of 5 completed or returned (40 %)"),
        (None, 3, "3"),
    ],
)
def test_a_share_is_told_of_five_or_more_only(base: int | None, value: int, expected: str) -> None:
    completed = next(measure for measure in MEASURES if measure.code == "completed")
    assert month.told(completed, Figure(Decimal(value), base)) == expected


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_months_follow_each_other(day: date) -> None:
    shown = Month.of(day)
    assert shown.first <= day <= shown.last
    assert shown.after.before == shown == shown.before.after
    assert shown.after.first - shown.last == timedelta(days=1)


def test_each_count_is_defined_once() -> None:
    for of in (lambda x: x.code, lambda x: x.definition):
        assert len({of(measure) for measure in MEASURES}) == len(MEASURES)
    assert all(measure.base for measure in MEASURES)


def test_the_paper_and_the_spreadsheet_say_what_the_page_says(desk: Desk) -> None:
    left(desk)
    figures: MonthFigures = desk.ask(month_figures)
    said = [(line.name, line.told_now, line.told_before) for line in figures.lines]
    paper = desk.ask(month.month_paper, NOVEMBER)
    assert [(row.name, row.now, row.before) for group in paper.groups for row in group.rows] == said
    rows = month.sheet_rows(figures)
    assert [(row[1], row[4], row[7]) for row in rows] == said
    assert month.sheet_titles(NOVEMBER)[2:6:3] == ("November 2026", "October 2026")
    assert paper.under_way
    assert not desk.ask(month.month_paper, NOVEMBER.before).under_way
