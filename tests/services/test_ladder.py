"""The ladder on a real court file: what is proposed, the rungs people take, the review that was held."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import Rung, SetbackKind
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.services import ladder, stages
from youthcourt.services.today import Goal, today
from youthcourt.store.tables import Case, Extension, Sanction, Setback
from youthcourt.store.unit import Unit


@pytest.fixture
def number(desk: Desk) -> str:
    """A case whose twenty hours and three sittings were due a month ago."""
    found = desk.ready()
    desk.jurors(6)
    desk.schedule(found)
    desk.draw()
    desk.heard_and_approved(found)
    desk.clock.move(days=120)
    return found


def _service(unit: Unit, number: str) -> Sanction:
    case = unit.one(Case, number=number)
    assert case is not None
    return next(row for row in unit.find(Sanction, case_id=case.id) if row.type_code != JURY_DUTY)


def _only_service(unit: Unit, number: str) -> None:
    """Leave the hours alone open."""
    service = _service(unit, number)
    for row in unit.find(Sanction, case_id=service.case_id):
        if row.id != service.id:
            unit.change(row, status=SanctionStatus.WAIVED)


def _held_up(unit: Unit, number: str, *, whole: bool) -> None:
    service = _service(unit, number)
    unit.add(
        Setback(
            id=unit.new_id(), case_id=service.case_id, sanction_id=None if whole else service.id,
            on=unit.today, kind=SetbackKind.SITE_CLOSED,
        )
    )  # fmt: skip


def _asked(unit: Unit, number: str, granted: bool | None) -> None:
    service = _service(unit, number)
    unit.add(
        Extension(
            id=unit.new_id(), sanction_id=service.id, asked_on=service.due_on, entered_on=unit.today,
            old_due=service.due_on, new_due=service.due_on + timedelta(days=1), granted=granted, sequence=1,
        )
    )  # fmt: skip


def _shown(desk: Desk, number: str) -> tuple[Rung | None, str]:
    shown = desk.ask(ladder.ladder, number)
    return shown.rung, shown.why


def test_a_rung_is_taken_by_a_person_with_what_it_rests_on(desk: Desk, number: str) -> None:
    """The reason of a proposed rung is the proposal's; nothing changes the case by itself."""
    assert _shown(desk, number) == (Rung.REMINDER, "2 obligations are late, the longest since Feb 26, 2027.")
    desk.do(ladder.take_rung, number, Rung.REMINDER, "", desk.today + timedelta(days=5))
    (step,) = desk.ask(ladder.ladder, number).steps
    assert step.why.startswith("2 obligations are late")
    assert (step.rung, step.by) == (Rung.REMINDER, desk.rows("ladderstep")[0]["by"])
    assert desk.page(number).line.stage is Stage.ACTIVE
    assert not desk.ask(ladder.ladder, number).proposed
    desk.clock.move(days=6)
    assert _shown(desk, number)[0] is Rung.WARNING
    assert "day to answer" in desk.refused(
        ladder.take_rung, number, Rung.WARNING, "", desk.today, kind=BadInput
    )
    assert "not the step" in desk.refused(ladder.take_rung, number, Rung.RETURN, " ", kind=BadInput)
    desk.do(ladder.take_rung, number, Rung.REMINDER, "A new phone number")
    desk.do(ladder.take_rung, number, Rung.REVIEW, "They asked for it")
    assert [one.rung for one in desk.ask(ladder.ladder, number).steps] == [
        Rung.REMINDER, Rung.REMINDER, Rung.REVIEW,
    ]  # fmt: skip


def test_a_review_is_held_on_a_day_with_what_came_of_it(desk: Desk, number: str) -> None:
    assert "No review" in desk.refused(ladder.review_held, number, desk.today, "All well")
    desk.do(ladder.take_rung, number, Rung.REVIEW, "They asked for it")
    assert "what came" in desk.refused(ladder.review_held, number, desk.today, " ", kind=BadInput)
    for day in (desk.today - timedelta(days=1), desk.today + timedelta(days=1)):
        assert "not in the future" in desk.refused(ladder.review_held, number, day, "x", kind=BadInput)
    desk.do(ladder.review_held, number, desk.today, "Two more weeks at another site")
    assert desk.ask(ladder.ladder, number).steps[0].came_of_it == "Two more weeks at another site"
    assert not desk.ask(ladder.ladder, number).proposed
    desk.clock.move(days=8)
    assert _shown(desk, number)[0] is Rung.RETURN


@pytest.mark.parametrize("whole", [True, False])
def test_a_setback_proposes_a_talk_and_no_rung(desk: Desk, number: str, whole: bool) -> None:
    """A closed site never counts against a child, of one obligation or of all of a case."""
    desk.do(_only_service, number)
    desk.do(_held_up, number, whole=whole)
    shown = desk.ask(ladder.ladder, number)
    assert (shown.proposed, shown.rung) == (True, None)
    assert "not the young person's fault" in shown.why
    lines = [line for line in desk.ask(today).lines if line.kind == "ladder"]
    assert [line.what.startswith("Proposed: A talk.") for line in lines] == [True]


def test_an_extension_asked_is_decided_first_and_one_given_begins_with_the_warning(
    desk: Desk, number: str
) -> None:
    desk.do(_only_service, number)
    assert _shown(desk, number) == (Rung.REMINDER, "Community service: 30 days late.")
    desk.do(_asked, number, True)
    assert _shown(desk, number)[0] is Rung.WARNING
    desk.do(_asked, number, None)
    assert _shown(desk, number) == (None, "More time was asked for. Decide on that first.")


def test_today_tells_each_case_once_and_leads_to_its_way_out(desk: Desk, number: str) -> None:
    lines = [line for line in desk.ask(today).lines if line.kind == "ladder"]
    assert [(line.number, line.goal, line.key, line.tab) for line in lines] == [
        (number, Goal.CASE, number, "way_out"),
    ]  # fmt: skip
    assert lines[0].what.startswith("Proposed: Reminder. 2 obligations are late")


def test_a_closed_case_has_no_ladder_any_more(desk: Desk, number: str) -> None:
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    shown = desk.ask(ladder.ladder, number)
    assert (shown.open, shown.proposed) == (False, False)
    assert "no step is taken" in desk.refused(ladder.take_rung, number, Rung.REMINDER, "x")


def test_a_missed_hearing_that_a_setback_explains_does_not_count(desk: Desk) -> None:
    from youthcourt.domain.parts import HearingResult
    from youthcourt.services import scheduling

    number = desk.ready()
    desk.schedule(number)
    desk.do(scheduling.take_off, desk.hearing(number).hearing_id, "No bus", HearingResult.NO_SHOW)
    assert desk.ask(ladder.ladder, number).rung is Rung.REMINDER

    def no_bus(unit: Unit) -> None:
        case = unit.one(Case, number=number)
        assert case is not None
        unit.add(Setback(id=unit.new_id(), case_id=case.id, on=unit.today, kind=SetbackKind.NO_RIDE))

    desk.do(no_bus)
    assert not desk.ask(ladder.ladder, number).proposed
