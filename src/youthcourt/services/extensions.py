"""More time: asked for by the due date, then granted or refused by somebody, within the hard limits."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.due import Anchor, AnchorKind, DueDate, check_extension
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line
from youthcourt.services import stages
from youthcourt.services.due import cap_of, move_due
from youthcourt.services.progress import open_sanction, told
from youthcourt.store import find_obligations
from youthcourt.store.tables import Case, Extension, Sanction
from youthcourt.store.unit import Unit


def ask_extension(
    unit: Unit, sanction_id: str, new_due: date, asked_on: date, asked_by: str, why: str
) -> str:
    """Keep that more time is asked for, by whom and why; returns the key of the request.

    It is asked for by the due date, or on it at the latest (domain reference, 1.2 step 12). Raises Refused
    when it comes later, goes past a hard limit, or another one waits for its answer; BadInput for a day
    that is still to come or before the hearing, and a new one that extends nothing or is years away.
    """
    sanction = open_sanction(unit, sanction_id)
    case = unit.get(Case, sanction.case_id, "case")
    if sanction.status is not SanctionStatus.OPEN:
        raise Refused("This is done already, so no more time is needed.")
    if asked_on > unit.today:
        raise BadInput(
            "{date} is still to come. Give the day on which they asked.", field="asked_on", date=asked_on
        )
    heard_on = find_obligations.heard_on(unit, sanction)
    if asked_on < heard_on:
        raise BadInput(
            "{date} is before the hearing on {hearing}, so nothing was due yet. Please check the day.",
            field="asked_on",
            date=asked_on,
            hearing=heard_on,
        )
    check_day(new_due, called="new due date", today=unit.today, field="new_due")
    check_extension(asked_on, sanction.due_on, new_due, cap_of(unit, case))
    earlier = unit.find(Extension, sanction_id=sanction.id)
    if any(row.granted is None for row in earlier):
        raise Refused("More time is asked for already. Decide on that first.")
    row = unit.add(
        Extension(
            id=unit.new_id(), sanction_id=sanction.id, asked_on=asked_on, entered_on=unit.today,
            asked_by=clean_line(asked_by, field="Who asked"), reason=told(why),
            old_due=sanction.due_on, new_due=new_due, sequence=len(earlier) + 1,
        )
    )  # fmt: skip
    _touch(unit, case)
    return row.id


def give_time(
    unit: Unit, sanction_id: str, new_due: date, asked_on: date, asked_by: str, why: str, decided_by: str
) -> None:
    """Keep that more time was asked for and granted at once. Raises as both acts do."""
    key = ask_extension(unit, sanction_id, new_due, asked_on, asked_by, why)
    decide_extension(unit, key, True, decided_by)


def decide_extension(unit: Unit, extension_id: str, granted: bool, decided_by: str, answer: str = "") -> None:
    """Grant or refuse more time. With the first that is granted, the case is extended.

    What was done late and is covered now counts. Raises BadInput without who decided, or a refusal without
    a reason; Refused when it is decided already, or a limit does not allow the day any more.
    """
    row = unit.get(Extension, extension_id, "request")
    sanction = open_sanction(unit, row.sanction_id)
    case = unit.get(Case, sanction.case_id, "case")
    if row.granted is not None:
        raise Refused("This was decided on {date} already.", date=row.decided_on)
    who = clean_line(decided_by, field="Who decided it")
    if not who:
        raise BadInput("Say who decided it: the judge, the coordinator, the jury.", field="authority")
    said = clean_line(answer, field="The answer") if granted else told(answer, field="answer")
    unit.change(row, decided_on=unit.today, granted=granted, decided_by=who, answer=said)
    if granted:
        _extend(unit, case, sanction, row)
    _touch(unit, case)


def _extend(unit: Unit, case: Case, sanction: Sanction, row: Extension) -> None:
    cap = cap_of(unit, case)
    check_extension(row.asked_on, row.old_due, row.new_due, cap)
    on = max(row.new_due, sanction.due_on)
    move_due(unit, sanction, DueDate(on, Anchor(AnchorKind.HAND, on), cap))
    if case.stage is Stage.ACTIVE:
        stages.move(unit, case, Stage.EXTENDED)


def _touch(unit: Unit, case: Case) -> None:
    unit.touch("cases", "obligations", f"case:{case.number}")
