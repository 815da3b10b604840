"""Moving a case from stage to stage; the history keeps every step."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.closing import ClosingReason, early_reason, reason_of
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import EXITS, Stage, check_move
from youthcourt.domain.text import clean_line
from youthcourt.services import duty_ends, follow_ups
from youthcourt.services.unanswered import lapse_requests
from youthcourt.store import find_cases, find_sittings
from youthcourt.store.tables import Case, Closing, Sitting, StageEntry
from youthcourt.store.unit import Unit


def move(
    unit: Unit, case: Case, stage: Stage, *, on: date | None = None, code: str = "", note: str = ""
) -> None:
    """Move a case to *stage*, on today or a given day. Raises Refused for a move that is not allowed.

    However a case ends, its closing is written here, with the papers that wait; however it is opened again,
    that closing stands no more and stays on record.
    """
    check_move(case.number, case.stage, stage)
    reason = reason_of(stage, code) if stage in EXITS else None
    code = code or (reason.value if reason else "")
    last = find_cases.last_stage(unit, case.id)
    _enter(unit, case, stage, on or unit.today, code, note, last)
    if stage in EXITS:
        unit.change(case, exit_on=on or unit.today, exit_code=code or stage.value, exit_note=note)
        unit.add(
            Closing(
                id=unit.new_id(), case_id=case.id, closed_on=on or unit.today, stage=stage,
                reason_code=reason.value if reason else "",
            )
        )  # fmt: skip
        unit.touch("today")
    elif case.exit_on is not None:
        unit.change(case, exit_on=None, exit_code="", exit_note="")
        for row in unit.find(Closing, case_id=case.id, standing=True):
            unit.change(row, standing=False, reopened_why=note)
        unit.touch("today")


def standing(unit: Unit, case: Case) -> Closing | None:
    """Return the closing of a case that is in force, None for one that is open."""
    return unit.one(Closing, case_id=case.id, standing=True)


def start(unit: Unit, case: Case) -> None:
    """Write the first stage of a new case into its history."""
    _enter(unit, case, case.stage, case.stage_since, "", "", 0)


def _enter(unit: Unit, case: Case, stage: Stage, on: date, code: str, note: str, last: int) -> None:
    """Write a stage down after *last* earlier ones."""
    unit.add(
        StageEntry(
            id=unit.new_id(), case_id=case.id, stage=stage, entered_on=on,
            at=unit.now.isoformat(timespec="seconds"), by=unit.actor, reason_code=code, note=note,
            sequence=last + 1,
        )
    )  # fmt: skip
    unit.change(case, stage=stage, stage_since=on)
    unit.touch("cases", f"case:{case.number}")


def close_case(unit: Unit, number: str, stage: Stage, why: str, reason: ClosingReason | None = None) -> None:
    """End a case (declined, no contact, completed, returned …) with a reason.

    *reason* is its code; None is the one that the end by itself tells. A hearing that was still to come
    is taken off the docket. Raises BadInput without words for it or for a code that does not fit, and
    Refused for an end that the case cannot come to from where it stands.
    """
    if stage not in EXITS:
        raise BadInput("Choose how the case ends.", field="stage")
    told = early_reason(stage, reason)
    end(unit, find_cases.by_number(unit, number), stage, _reason(why), code=told.value if told else "")


def end(unit: Unit, case: Case, stage: Stage, note: str, *, on: date | None = None, code: str = "") -> None:
    """End a case on today or a given day; a hearing still to come is taken off the docket.

    Raises Refused for an end that the case cannot come to from where it stands.
    """
    move(unit, case, stage, on=on, code=code, note=note)
    unit.change(case, next_hearing_on=None)
    follow_ups.plan_follow_ups(unit, case)
    lapse_requests(unit, case)
    duty_ends.give_back_dates(unit, case)
    unit.touch("pool", "duty")
    hearing = find_sittings.hearing_of(unit, case.id)
    if hearing is not None and hearing.result is HearingResult.SET:
        unit.change(hearing, result=HearingResult.WITHDRAWN, result_note=note)
        held_on = unit.get(Sitting, hearing.sitting_id, "sitting").held_on
        unit.touch("sittings", f"sitting:{held_on.isoformat()}")


def reopen_case(unit: Unit, number: str, why: str) -> None:
    """Take an early exit back to intake, with a reason. Raises Refused for a case that has not ended."""
    note = _reason(why)
    case = find_cases.by_number(unit, number)
    if case.stage not in EXITS:
        raise Refused("Case {case} is open already. Open it to see what is next.", case=case.number)
    move(unit, case, Stage.INTAKE, note=note)
    follow_ups.unplan(unit, case)


def _reason(why: str) -> str:
    note = clean_line(why, field="The reason")
    if not note:
        raise BadInput("Please give the reason in a few words.", field="why")
    return note
