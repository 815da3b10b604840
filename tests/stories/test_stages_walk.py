"""A real case walks its whole way; at each stage every move that is not of the way is refused with words.

Source: domain reference, sections 1.1 (a state is superseded and never overwritten; early exits are counted
with their codes) and 1.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import EXITS, MOVES, Stage
from youthcourt.services import (
    calls,
    closing,
    extensions,
    intake,
    obligations_case,
    people,
    sittings,
    stages,
)
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.month import month_figures
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases
from youthcourt.store.unit import Unit

EARLY = (Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.SCHEDULED, Stage.CONTINUED)


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    with open_desk(court, clock) as opened:
        yield opened


def _move(unit: Unit, number: str, stage: Stage) -> None:
    stages.move(unit, find_cases.by_number(unit, number), stage)


def _history(desk: Desk, number: str) -> list[dict[str, Any]]:
    key = next(row["id"] for row in desk.rows("court_case") if row["number"] == number)
    rows = [row for row in desk.rows("stageentry") if row["case_id"] == key]
    return sorted(rows, key=lambda row: row["sequence"])


def _stands_at(desk: Desk, number: str, stage: Stage) -> None:
    """See that a case stands there, and that each move off the way is refused and says how it goes on."""
    assert desk.page(number).line.stage is stage
    for other in Stage:
        if other in MOVES[stage] or other is stage:
            continue
        told = desk.refused(_move, number, other)
        assert number in told
        assert told.count("“") >= 1, told
        assert any(part in told for part in ("Missing: ", "can go to: ", "closed, with a reason",
                                             "opened again at", "new referral")), told  # fmt: skip
        assert "None" not in told
        assert "[]" not in told


def test_a_case_walks_from_the_referral_to_its_result_and_no_step_is_left_out_or_lost(desk: Desk) -> None:
    """A decision, signatures one by one, a hearing that is put off and held on another day."""
    seen: list[list[dict[str, Any]]] = []

    def at(stage: Stage) -> None:
        _stands_at(desk, number, stage)
        history = _history(desk, number)
        if seen:
            assert history[: len(seen[-1])] == seen[-1], "what was written once is never changed"
        assert history[-1]["stage"] == stage.value
        assert [row["sequence"] for row in history] == list(range(1, len(history) + 1))
        seen.append(history)

    number = desk.refer("Maria", "Lopez")
    youth = desk.youth(number)
    at(Stage.REFERRED)
    assert "a guardian" in desk.refused(sittings.schedule, [number], desk.today)
    desk.do(intake.decide, number, Result.NEEDS_DECISION, "Her age is doubted")
    at(Stage.SCREENING)
    assert "the decision that it is eligible" in desk.refused(sittings.schedule, [number], desk.today)
    desk.do(intake.decide, number, Result.ELIGIBLE, "The school wrote her age")
    at(Stage.INTAKE)
    mother = desk.do(people.add_guardian, youth, NewPerson("Rosa", "Lopez"), Capacity.PARENT)
    for kind, who, missing in (
        (ConsentKind.ADMISSION, youth, "the respondent's admission"),
        (ConsentKind.PARTICIPATION, youth, "the respondent's consent to take part"),
        (ConsentKind.PARTICIPATION, mother, "a guardian's consent to take part"),
    ):
        assert missing in desk.refused(sittings.schedule, [number], desk.today)
        desk.consent(number, who, kind)
    desk.do(_move, number, Stage.ACCEPTED)
    at(Stage.ACCEPTED)
    desk.schedule(number)
    at(Stage.SCHEDULED)
    assert "already has a hearing" in desk.refused(sittings.schedule, [number], desk.today)
    desk.do(sittings.take_off, desk.hearing(number).hearing_id, "The judge is ill", HearingResult.CONTINUED)
    at(Stage.CONTINUED)
    later = desk.today + timedelta(days=7)
    desk.jurors(6)
    desk.do(sittings.add_sitting, later, rooms=("A",))
    desk.do(sittings.schedule, [number], later)
    at(Stage.SCHEDULED)
    desk.clock.move(days=7)
    desk.draw()
    desk.hear(number)
    at(Stage.HEARD)


def test_a_case_in_progress_is_given_more_time_and_ends_with_its_code(desk: Desk) -> None:
    number = desk.in_progress()
    _stands_at(desk, number, Stage.ACTIVE)
    owed = desk.ask(obligations_case.case_obligations, number).lines[0]
    more = owed.due_on + timedelta(days=7)
    key = desk.do(extensions.ask_extension, owed.id, more, desk.today, "The family", "Ill")
    desk.do(extensions.decide_extension, key, True, "Judge Gavel")
    _stands_at(desk, number, Stage.EXTENDED)
    desk.do(closing.close, number, ClosingGiven(ClosingReason.MOVED, desk.today, "Moved to Ohio"))
    _stands_at(desk, number, Stage.WITHDRAWN)
    assert _history(desk, number)[-1]["reason_code"] == "moved"


def test_every_early_exit_from_every_stage_is_counted_with_its_code(desk: Desk) -> None:
    """And none is lost: what left is the sum of the reasons."""
    codes: list[str] = []
    for stage in EARLY:
        for reason in (
            ClosingReason.INELIGIBLE, ClosingReason.NO_CONTACT, ClosingReason.DECLINED,
            ClosingReason.REFERRER_WITHDREW, ClosingReason.ADMISSION_WITHDRAWN,
        ):  # fmt: skip
            number = _brought_to(desk, stage, f"Ann {stage} {reason}")
            given = ClosingGiven(reason, desk.today, "Told on the phone")
            if reason not in desk.ask(closing.closing_reasons, number):
                assert "cannot be closed for that reason" in desk.refused(closing.close, number, given)
                continue
            desk.do(closing.close, number, given)
            last = _history(desk, number)[-1]
            assert (last["reason_code"], last["note"]) == (reason.value, "Told on the phone")
            assert Stage(last["stage"]) in EXITS
            codes.append(reason.value)
    told = {line.measure.code: line.now.value for line in desk.ask(month_figures).lines}
    by_code = {
        "early_ineligible": "ineligible", "early_no_contact": "no_contact", "early_declined": "declined",
        "early_referrer": "referrer_withdrew", "early_admission": "admission_withdrawn",
    }  # fmt: skip
    assert {code: int(told[code]) for code in by_code} == {
        code: codes.count(reason) for code, reason in by_code.items()
    }
    assert int(told["early"]) == len(codes)
    assert codes.count("no_contact") == len(EARLY)


def _brought_to(desk: Desk, stage: Stage, given: str) -> str:
    """Return a new case that stands there, of somebody of their own name."""
    if stage is Stage.SCREENING:
        return desk.refer(given, birth_date=None)
    if stage is Stage.REFERRED:
        return desk.refer(given)
    number = desk.ready(given)
    if stage is Stage.ACCEPTED:
        desk.do(_move, number, Stage.ACCEPTED)
    elif stage in (Stage.SCHEDULED, Stage.CONTINUED):
        if all(row["held_on"] != desk.today.isoformat() for row in desk.rows("sitting")):
            desk.do(sittings.add_sitting, desk.today, rooms=("A", "B"))
        desk.do(sittings.schedule, [number], desk.today)
        if stage is Stage.CONTINUED:
            desk.do(sittings.take_off, desk.hearing(number).hearing_id, "Ill", HearingResult.CONTINUED)
    return number


def test_a_referral_that_was_called_in_vain_goes_back_and_comes_again(desk: Desk) -> None:
    """The return stays on record beside the way back to intake; a case counts where it stands."""
    number = desk.refer(referred_on=desk.today - timedelta(days=31))
    desk.do(calls.call_again, number, desk.today)
    desk.do(closing.close, number, ClosingGiven(ClosingReason.NO_CONTACT, desk.today, "Nobody answers"))
    _stands_at(desk, number, Stage.NO_CONTACT)
    desk.do(stages.reopen_case, number, "They came in")
    _stands_at(desk, number, Stage.INTAKE)
    assert [row["stage"] for row in _history(desk, number)] == ["referred", "no_contact", "intake"]
    told = {line.measure.code: line.now.value for line in desk.ask(month_figures).lines}
    assert told["early"] == 0
