"""The month in figures: every count on a small made-up court, its base, and nothing counted twice."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tests.house.readers import pages
from tests.services.desk import Desk
from tests.services.looks import check, left
from tests.services.months import NOVEMBER, counts, ready_juror, some
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.following import Found
from youthcourt.domain.measures import MEASURES, ONLY_COUNTED, PARTS_OF, Figure
from youthcourt.domain.stages import Stage
from youthcourt.services import month, obligations, settings, sittings, stages
from youthcourt.services.month import MonthFigures, month_figures, month_paper, sheet_rows
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit


def test_a_month_of_nothing_is_told_as_such(desk: Desk) -> None:
    figures = desk.ask(month_figures)
    assert (figures.month, figures.month.before) == (NOVEMBER, Month(2026, 10))
    assert {line.now.value for line in figures.lines} == {Decimal(0)}
    assert {line.measure.code for line in figures.lines} == {
        measure.code for measure in MEASURES
    } - ONLY_COUNTED


def test_early_exits_are_counted_with_their_reasons_on_page_paper_and_sheet(desk: Desk) -> None:
    """Cumberland NC: 42 of 334 referrals not accepted, many because the family did not answer (1.1)."""
    for given_name, stage, reason in (
        ("Ana", Stage.NO_CONTACT, None),
        ("Ben", Stage.NO_CONTACT, ClosingReason.MOVED),
        ("Cleo", Stage.CONSENT_DECLINED, None),
        ("Dan", Stage.REFERRER_WITHDREW, ClosingReason.DIED),
    ):
        desk.do(stages.close_case, desk.refer(given_name), stage, "Told on the phone", reason)
    figures = desk.ask(month_figures)
    told = {line.measure.code: line.told_now for line in figures.lines}
    assert told["early"] == "4 of 4 that closed"
    assert told["early_no_contact"] == told["early_declined"] == "1 of 4 that left before a result"
    assert told["early_other"] == "2 of 4 that left before a result"
    assert "early_referrer" not in told, "what did not happen takes no line"
    rows = {str(row[1]): row[2:4] for row in sheet_rows(figures)}
    assert rows["– moved, died or grew too old"] == (Decimal(2), 4)
    assert "– family not reached" in [
        row.name for group in desk.ask(month_paper, NOVEMBER).groups for row in group.rows
    ]


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
        assert told["open"] == sum(told[code] for code, whole in PARTS_OF.items() if whole == "open")
        before, shown = told["open"], shown.after
    assert before == 2


def test_former_respondents_who_come_back_are_counted_once(desk: Desk) -> None:
    """Distinct people with a sitting after the day of their own exit, of those who left; none owed."""
    number, _other = left(desk, "Ana"), left(desk, "Ben")
    youth = desk.youth(number)
    ready_juror(desk, youth)
    for days in range(3):
        assert some(desk, "came_back") == [(days > 1, 2)]
        desk.do(sittings.add_sitting, desk.today)
        desk.do(obligations.close_attendance, desk.today, youth, time(9), time(12))
        desk.clock.move(days=1)
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


def test_the_paper_and_the_spreadsheet_say_what_the_page_says(desk: Desk, tmp_path: Path) -> None:
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
    (page,) = pages(month.render(paper))
    assert "2026" in page
    assert month.write_sheet(tmp_path / "month.xlsx", figures) == len(said)
    sheet = CalamineWorkbook.from_path(str(tmp_path / "month.xlsx")).get_sheet_by_index(0).to_python()
    assert tuple(sheet[0]) == month.sheet_titles(NOVEMBER)
    assert [(row[1], row[4], row[7]) for row in sheet[1:]] == said
    assert sheet[1][2:4] == [1.0, 1.0]
