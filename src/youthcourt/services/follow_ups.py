"""Looking back at closed cases: planned at closing, checked when due, erased of the child after the last.

A list of its own: no case page, no search, no pool and no draw reads it. What was found tells nothing
about a child but the count.
"""

from __future__ import annotations

from datetime import date
from itertools import groupby

from youthcourt.domain.consent import OnFile, is_minor
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.follow_up import (
    FOLLOWED,
    Look,
    LookState,
    Window,
    agreed,
    check_look,
    counted_as,
    is_followed,
    may_erase,
    period_of,
    windows_of,
)
from youthcourt.domain.following import Found
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.text import clean_line
from youthcourt.services.follow_up_lists import NOBODY, look_query
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_follow_ups
from youthcourt.store.tables import Case, FollowUp, Hearing, Person
from youthcourt.store.unit import Unit

_NO_LOOK: dict[str, object] = {
    "checked_on": None, "checked_by": "", "source": "", "result": None, "offense_on": None, "level": "",
    "dropped_on": None, "counted_on": None,
}  # fmt: skip


def plan_follow_ups(unit: Unit, case: Case) -> None:
    """Plan the court's looks at a case that was just closed; done again, it changes nothing.

    A case that was not heard before it left is not looked at, nor one whose respondent has died.
    """
    heard = bool(unit.find(Hearing, case_id=case.id, result=HearingResult.HEARD))
    if case.exit_on is None or not is_followed(case.stage, case.exit_code, heard=heard):
        return
    chosen = settings(unit)
    planned = {row.window_days: row for row in unit.find(FollowUp, case_id=case.id)}
    for window in windows_of(case.exit_on, (chosen.followup_first_days, chosen.followup_second_days)):
        row = planned.get(window.days)
        if row is None:
            unit.add(
                FollowUp(
                    id=unit.new_id(), case_id=case.id, window_days=window.days, due_on=window.due_on,
                )
            )  # fmt: skip
        elif row.due_on != window.due_on:
            unit.change(row, due_on=window.due_on, **_NO_LOOK)
    unit.touch("follow_up")


def unplan(unit: Unit, case: Case) -> None:
    """Take the looks at a case back that is opened again; what was found about that exit is dropped."""
    for row in unit.find(FollowUp, case_id=case.id):
        if row.checked_on is None:
            unit.remove(row)
        else:
            # The row stays until the next exit, so that erasing reaches what its history holds.
            unit.change(row, **_NO_LOOK)
    unit.touch("follow_up")


def record_check(
    unit: Unit,
    follow_up_id: str,
    checked_on: date,
    source: str,
    result: Found,
    offense_on: date | None = None,
    level: str = "",
) -> None:
    """Record what was found about a closed case, or found when somebody looked again.

    Raises Refused without consent where the court asks for one, before the window's end (such a look
    leaves it unchecked) and once it is in the count; BadInput for an offense outside the window.
    """
    row, case, window = _look(unit, follow_up_id)
    look = Look(
        checked_on, clean_line(source, field="Source"), result, offense_on, clean_line(level, field="Level")
    )
    if look.checked_on <= unit.today and not _agreed(unit, case, look.checked_on):
        raise Refused(
            "Nobody agreed that case {case} is looked at after it is closed, so nothing is recorded. "
            "Record the consent to follow-up with the case first, if there is one.",
            case=case.number,
        )
    check_look(window, look, unit.today)
    unit.change(
        row,
        checked_on=look.checked_on, checked_by=unit.actor, source=look.source, result=look.result,
        offense_on=look.offense_on, level=look.level, dropped_on=None,
    )  # fmt: skip
    unit.touch("follow_up")


def event_dropped(unit: Unit, follow_up_id: str, on: date) -> None:
    """Note that the arrest which a look found was dropped: it counts as none from now on (situation 22).

    Raises Refused where no offense was found, BadInput for a day before it or ahead of today.
    """
    # The trail names acts: one of its own would tell that there was an arrest.
    unit.act = record_check.__name__
    row, _, _ = _look(unit, follow_up_id)
    if row.result is not Found.OFFENSE or row.offense_on is None:
        raise Refused("No offense was found here, so nothing can be dropped. Record the check first.")
    if not row.offense_on <= on <= unit.today:
        raise BadInput(
            "It was dropped between {first} and today. Check the day.", field="dropped", first=row.offense_on
        )
    unit.change(row, dropped_on=on)
    unit.touch("follow_up")


def erase_checked(unit: Unit) -> int:
    """Move what was found about cases whose last look is over into the count, and erase it of the child.

    By half-year of the exit, window, stage of exit and result. Returns how many looks there were. It is
    never taken back: the history of these looks is emptied too. Raises Refused where there is none.
    """
    erased = []
    for keys in _over(unit):
        for key in keys:
            row, case, window = _look(unit, key)
            result = counted_as(row.result or Found.NOT_TRACEABLE, row.dropped_on)
            period = period_of(window.exit_on)
            find_follow_ups.add_to_count(unit, period, row.window_days, case.stage.value, result)
            find_follow_ups.erase(unit, row, unit.today)
            erased.append(key)
    if not erased:
        raise Refused("No case is past its last look, so there is nothing to erase yet.")
    find_follow_ups.forget(unit, erased)
    unit.touch("follow_up")
    return len(erased)


def to_erase(unit: Unit) -> int:
    """Return how many looks ``erase_checked`` would move into the count."""
    return sum(len(keys) for keys in _over(unit))


def _over(unit: Unit) -> list[list[str]]:
    """Return, for each case whose looks are over, the keys of those of which something is held."""
    rows = find_follow_ups.begun(unit, look_query(unit, NOBODY))
    cases = [list(looks) for _, looks in groupby(rows, key=lambda row: row.case_id)]
    return [
        [row.id for row in looks if row.state == LookState.CHECKED]
        for looks in cases
        if may_erase(LookState(row.state) for row in looks)
    ]


def _look(unit: Unit, follow_up_id: str) -> tuple[FollowUp, Case, Window]:
    row = unit.get(FollowUp, follow_up_id, "follow-up")
    case = unit.get(Case, row.case_id, "case")
    if row.counted_on is not None:
        raise Refused("What was found here is in the count already and is known of nobody any more.")
    if case.stage not in FOLLOWED or case.exit_on is None:
        raise Refused("Case {case} is open again. Look back at it after it is closed.", case=case.number)
    return row, case, Window(case.exit_on, row.window_days)


def _agreed(unit: Unit, case: Case, day: date) -> bool:
    chosen = settings(unit)
    if not chosen.followup_consent_needed:
        return True
    person = unit.get(Person, case.respondent_id, "person")
    on_file = [
        OnFile(row.kind, row.capacity, row.signed_on, row.expires_on, row.withdrawn_on)
        for row in find_cases.consents(unit, case.respondent_id, case.id)
    ]
    return agreed(on_file, day, minor=is_minor(person.birth_date, day, chosen.age_of_majority))
