"""Follow-up after the exit: planned, checked, erased; within consent, and apart from everything else."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import youthcourt
from tests.services.desk import Desk
from tests.services.looks import check, left, looks, open_again
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.errors import BadInput
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import EventDefinition, Found
from youthcourt.domain.lists import Asked
from youthcourt.domain.stages import Stage
from youthcourt.services import (
    cases,
    follow_up_lists,
    follow_ups,
    intake,
    juries,
    people,
    search,
    settings,
    stages,
    today,
)
from youthcourt.services.follow_up_lists import LookFigure
from youthcourt.store import find_cases
from youthcourt.store.tables import FollowUp
from youthcourt.store.unit import Unit

SOURCES = Path(youthcourt.__file__).parent


def _plan(unit: Unit, number: str) -> None:
    follow_ups.plan_follow_ups(unit, find_cases.by_number(unit, number))


def test_closing_plans_the_courts_windows_once(desk: Desk) -> None:
    """Windows end 183 and 365 days after the exit; planned again, nothing is doubled."""
    number = left(desk)
    desk.do(_plan, number)
    assert [(line.window_days, line.due_on, line.state) for line in looks(desk)] == [
        (183, date(2027, 5, 30), LookState.NOT_DUE),
        (365, date(2027, 11, 28), LookState.NOT_DUE),
    ]


def test_a_court_may_look_once_or_never(desk: Desk) -> None:
    desk.do(settings.change_settings, followup_first_days=0, followup_second_days=0)
    left(desk)
    assert looks(desk) == []
    desk.do(settings.change_settings, followup_second_days=365)
    left(desk, "Ana")
    assert [line.window_days for line in looks(desk)] == [365]


def test_who_left_before_a_hearing_is_not_looked_at(desk: Desk) -> None:
    number = desk.refer()
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")
    desk.do(_plan, number)
    desk.do(_plan, desk.refer("Ana"))
    assert looks(desk) == []


def test_nobody_looks_back_at_a_child_who_died_or_at_a_case_never_heard(desk: Desk) -> None:
    """No plan, worklist or figure holds them, also where a look was planned already."""
    died = left(desk, stage=Stage.WITHDRAWN, code="died")
    moved = left(desk, "Ana", stage=Stage.WITHDRAWN, code="moved")
    unheard = left(desk, "Ben", stage=Stage.WITHDRAWN, code="moved", heard=False)
    assert {line.case for line in looks(desk)} == {moved}
    assert len(desk.rows("followup")) == 2
    for number in (died, unheard):
        desk.do(_planned_before, number)
    assert {line.case for line in looks(desk)} == {moved}
    desk.clock.move(days=400)
    assert [figure.due for figure in desk.ask(follow_up_lists.look_figures)] == [1, 0, 1, 0]
    assert desk.ask(follow_up_lists.look_sum).due == 2


def _planned_before(unit: Unit, number: str) -> None:
    case = find_cases.by_number(unit, number)
    unit.add(FollowUp(id=unit.new_id(), case_id=case.id, window_days=183, due_on=unit.today))


def test_a_case_opened_again_is_not_looked_at_and_anew_after_the_next_exit(desk: Desk) -> None:
    """The looks belong to an exit that does not stand; what was found about it is dropped."""
    number = left(desk)
    desk.clock.move(days=200)
    key = check(desk, number, Found.OFFENSE, desk.today - timedelta(days=50))
    desk.do(open_again, number)
    assert looks(desk) == []
    assert [row["result"] for row in desk.rows("followup")] == [None]
    assert "open again" in desk.refused(follow_ups.record_check, key, desk.today, "Court", Found.NONE)
    desk.do(stages.close_case, number, Stage.COMPLETED, "All done")
    assert [(line.due_on - desk.today).days for line in looks(desk)] == [183, 365]


def test_a_look_is_due_at_the_windows_end_and_stays_so_until_somebody_looks(desk: Desk) -> None:
    number = left(desk)
    desk.clock.move(days=182)
    early = looks(desk)[0]
    told = desk.refused(follow_ups.record_check, early.id, desk.today, "Court", Found.NONE)
    assert "it stays unchecked" in told
    desk.clock.move(days=1)
    assert [line.state for line in looks(desk)] == [LookState.DUE, LookState.NOT_DUE]
    check(desk, number)
    assert [line.state for line in looks(desk)] == [LookState.NOT_DUE, LookState.CHECKED]
    assert (looks(desk)[1].source, looks(desk)[1].result) == ("Referrer", Found.NONE)


def test_nobody_is_looked_at_without_consent_where_the_court_asks_for_it(desk: Desk) -> None:
    """Outside consent is "not asked for" and counted apart; never due."""
    number = left(desk, consent=False)
    desk.clock.move(days=400)
    assert [line.state for line in looks(desk)] == [LookState.NOT_ASKED] * 2
    assert not looks(desk)[0].agreed
    key = looks(desk)[0].id
    told = desk.refused(follow_ups.record_check, key, desk.today, "Court", Found.NONE)
    assert "Nobody agreed" in told
    desk.do(settings.change_settings, followup_consent_needed=False)
    assert [line.state for line in looks(desk)] == [LookState.DUE] * 2
    check(desk, number)


def test_a_minors_own_signature_is_enough_from_the_eighteenth_birthday_on(desk: Desk) -> None:
    number = left(desk, consent=False, birth_date=date(2009, 5, 1))
    desk.do(intake.record_consent, number, ConsentKind.FOLLOW_UP, desk.youth(number), signed_on=desk.today)
    assert [line.state for line in looks(desk)] == [LookState.NOT_ASKED] * 2
    desk.clock.move(days=183)
    assert [line.state for line in looks(desk)] == [LookState.DUE, LookState.NOT_DUE]
    check(desk, number)


def test_an_offense_counts_only_within_the_window(desk: Desk) -> None:
    number = left(desk)
    exit_on = desk.today
    desk.clock.move(days=200)
    key = looks(desk)[0].id
    for day in (exit_on, exit_on + timedelta(days=184)):
        told = desk.refused(
            follow_ups.record_check, key, desk.today, "Court", Found.OFFENSE, day, kind=BadInput
        )
        assert "lies outside" in told
    check(desk, number, Found.OFFENSE, exit_on + timedelta(days=183))
    assert looks(desk)[1].level == "misdemeanor"


def test_22_a_dropped_arrest_is_taken_out(desk: Desk) -> None:
    """Situation 22: found, later dropped: it counts as none, and the court's event definition stands by."""
    number = left(desk)
    desk.clock.move(days=200)
    key = check(desk, number, Found.OFFENSE, desk.today - timedelta(days=100))
    assert desk.ask(follow_up_lists.look_figures)[0] == LookFigure(183, completers=False, offense=1)
    early = desk.today - timedelta(days=101)
    assert "between" in desk.refused(follow_ups.event_dropped, key, early, kind=BadInput)
    desk.do(follow_ups.event_dropped, key, desk.today)
    assert desk.ask(follow_up_lists.look_figures)[0] == LookFigure(183, completers=False, none=1)
    assert desk.ask(follow_up_lists.look_sum).definition is EventDefinition.ARREST
    desk.office.undo()
    assert desk.ask(follow_up_lists.look_figures)[0].offense == 1


def test_only_an_offense_can_be_dropped(desk: Desk) -> None:
    number = left(desk)
    desk.clock.move(days=200)
    key = check(desk, number)
    assert "No offense was found" in desk.refused(follow_ups.event_dropped, key, desk.today)


def test_the_figures_tell_all_who_left_and_those_who_completed_apart(desk: Desk) -> None:
    """Who is in the base is said; untraceable, due, not due and not asked for stand apart."""
    done, back = left(desk, "Ana"), left(desk, "Ben", stage=Stage.RETURNED_NONCOMPLIANCE)
    left(desk, "Cleo", consent=False)
    desk.clock.move(days=200)
    check(desk, done)
    check(desk, back, Found.NOT_TRACEABLE)
    left(desk, "Dan")
    desk.clock.move(days=10)
    everybody, completers = desk.ask(follow_up_lists.look_figures)[:2]
    assert everybody == LookFigure(
        183, completers=False, not_due=1, not_asked=1, none=1, not_traceable=1
    )  # fmt: skip
    assert completers == LookFigure(183, completers=True, not_due=1, not_asked=1, none=1)
    assert (everybody.base, everybody.due) == (1, 0)


def test_follow_up_is_kept_apart_from_everything_else(desk: Desk) -> None:
    """Never on the case page, in Ctrl+K, in the pool or the draw (issue 4, demand 10)."""
    number = left(desk, birth_date=date(2010, 1, 1))
    youth = desk.youth(number)
    desk.clock.move(days=200)
    desk.jurors(6)
    desk.do(people.make_juror, youth)
    desk.permit(youth)
    other = desk.ready("Ben")
    desk.clear(other)
    desk.schedule(other)

    def told() -> list[object]:
        drawn = desk.draw()
        return [
            desk.ask(cases.case_page, number),
            desk.ask(people.person_page, youth),
            [desk.ask(search.find, text) for text in ("maria", "felony", "follow", number)],
            desk.ask(people.list_people),
            desk.ask(juries.pool, desk.today),
            drawn.eligible_hash,
            drawn.hearings,
        ]

    before, key = told(), looks(desk)[0].id
    desk.do(
        follow_ups.record_check, key, desk.today, "Follow felony", Found.OFFENSE,
        desk.today - timedelta(days=60), "felony",
    )  # fmt: skip
    assert told() == before


def test_only_the_follow_up_itself_reads_what_was_found() -> None:
    """No other part of the program touches the table, so that none can show what stands in it."""
    touching = {
        path.stem for path in SOURCES.rglob("*.py") if re.search(r"\bFollowUp\b", path.read_text("utf-8"))
    }
    assert touching == {
        "__init__", "following", "find_follow_ups", "follow_up_windows", "follow_ups", "find_month",
    }  # fmt: skip


def test_one_line_of_today_tells_how_many_are_due_and_nobodys_name(desk: Desk) -> None:
    left(desk)
    left(desk, "Ana", consent=False)
    desk.clock.move(days=183)

    def line() -> list[tuple[str, str, str, object]]:
        lines = desk.ask(today.today, desk.today).lines
        return [(row.what, row.who, row.number, row.key) for row in lines if row.kind == "follow_up"]

    assert line() == [("1 follow-up is due", "", "", None)]
    left(desk, "Ben")
    desk.clock.move(days=183)
    assert line() == [("3 follow-ups are due", "", "", None)]


def test_the_worklist_is_asked_by_words_states_and_orders_a_window_at_a_time(desk: Desk) -> None:
    first, second = left(desk, "Ana"), left(desk, "Ben", consent=False)
    desk.clock.move(days=183)
    ask = desk.ask
    assert ask(follow_up_lists.count_looks, Asked()) == 4
    due = Asked().keeping(follow_up_lists.STATE, ["due"])
    assert [line.case for line in ask(follow_up_lists.worklist, due, 0, 9)] == [first]
    assert [line.case for line in ask(follow_up_lists.worklist, Asked("ben"), 0, 1)] == [second]
    by_exit = Asked().sorted_by("case", descending=True)
    keys = ask(follow_up_lists.look_keys, by_exit, 0, 9)
    assert [line.id for line in ask(follow_up_lists.worklist, by_exit, 0, 9)] == list(keys)
    assert ask(follow_up_lists.look_position, by_exit, keys[2]) == 2
    summed = ask(follow_up_lists.look_sum)
    assert (summed.due, summed.not_due, summed.not_asked, summed.checked) == (1, 1, 2, 0)
    assert summed.any
