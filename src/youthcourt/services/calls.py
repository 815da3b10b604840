"""The call queue: whom to call about which case, what came of it, when to call again, when to give up.

Source: domain reference, section 1.2, step 3. People who are left alone stand in no queue.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.calls import CALLED_AT, check_again
from youthcourt.domain.consent import Capacity
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import Refused
from youthcourt.domain.intake import Voicemail
from youthcourt.domain.intake_steps import BEFORE_INTAKE
from youthcourt.domain.stages import Stage
from youthcourt.services.cases import CaseLine, call_list
from youthcourt.services.contacts import NewContact, log_contact
from youthcourt.services.left_alone import left_alone
from youthcourt.services.person_lines import full_name
from youthcourt.services.tries import Returns, Tried, tried
from youthcourt.store import find_calls, find_cases
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class CallLine:
    """Somebody who may be called about a case; with no name where nobody of the family may be contacted."""

    number: str
    person_id: str
    who: str
    part: str
    """Respondent, parent … in words."""
    youth: str
    phone: str
    best_hour: str
    voicemail: Voicemail | None
    speak_to: str
    language: str
    tries: int
    last_on: date | None
    last: ContactResult | None
    by: date | None
    """By when the family is to be reached, or the case to be heard."""
    days_late: int
    again_on: date | None
    stage: Stage
    may_return: bool
    """Whether the return to the referrer is proposed."""

    @property
    def key(self) -> str:
        """What the line is known by."""
        return f"{self.number}/{self.person_id}"


@dataclass(frozen=True)
class ReturnProposal:
    """What is known of a family that was not reached, as the note of a return to the referrer."""

    number: str
    note: str


def call_queue(unit: Unit) -> tuple[CallLine, ...]:
    """Return who may be called, the case whose next call or last day is earliest first.

    A referral that is eligible, and a case at intake that still lacks something from its family; any
    other of them only when a next call was planned or its return is proposed.
    """
    cases = {row.number: row for row in find_calls.called(unit, CALLED_AT)}
    lines, returns = call_list(unit), Returns(unit)
    lacking = {line.number for line in lines if not line.ready}
    returned = {row.number for row in cases.values() if returns.of(row, lacking=row.number in lacking)}
    queue = [
        line
        for line in lines
        if line.number in returned or _is_called(line, cases[line.number].call_again_on)
    ]
    people: dict[str, list[Any]] = {}
    for row in find_calls.families(unit, CALLED_AT):
        people.setdefault(row.number, []).append(row)
    alone = left_alone(unit)
    talks = {(row.number, row.person_id): row for row in find_calls.last(unit, CALLED_AT)}
    found: list[CallLine] = []
    for line in sorted(queue, key=lambda one: _order(one, cases[one.number].call_again_on)):
        case = cases[line.number]
        may = [
            row
            for row in people[line.number]
            if alone.why(row.person_id, youth=case.respondent_id, incident=case.incident_id) is None
        ]
        found += [
            _line(unit, line, case, row, talks.get((line.number, row.person_id)), line.number in returned)
            for row in may
        ] or [_nobody(unit, line, case, line.number in returned)]
    return tuple(found)


def _is_called(line: CaseLine, again: date | None) -> bool:
    if again is not None:
        return True
    if line.stage in BEFORE_INTAKE:
        return line.result is Result.ELIGIBLE
    return line.stage is Stage.INTAKE and not line.ready


def _order(line: CaseLine, again: date | None) -> tuple[date, str]:
    return again or line.step_by or date.max, line.number


def _line(unit: Unit, line: CaseLine, case: Any, row: Any, talk: Any, may_return: bool) -> CallLine:
    capacity = Capacity(row.capacity)
    own = capacity is Capacity.SELF
    late = (unit.today - line.step_by).days if line.step_by else 0
    return CallLine(
        line.number, row.person_id,
        full_name(row.given, row.family, row.suffix) or (line.called if own else ""),
        words.text("respondent") if own else words.label(capacity).lower(),
        line.called, row.phone, row.best_hour, row.voicemail, row.speak_to, row.language,
        talk.tries if talk else 0, talk.on if talk else None, talk.result if talk else None,
        line.step_by, max(late, 0), case.call_again_on, line.stage, may_return,
    )  # fmt: skip


def _nobody(unit: Unit, line: CaseLine, case: Any, may_return: bool) -> CallLine:
    late = (unit.today - line.step_by).days if line.step_by else 0
    return CallLine(
        line.number, "", "", words.text("Nobody of the family may be contacted"), line.called, "", "", None,
        "", "", 0, None, None, line.step_by, max(late, 0), case.call_again_on, line.stage, may_return,
    )  # fmt: skip


def return_proposal(unit: Unit, number: str) -> ReturnProposal:
    """Return the note with which a case whose family was not reached goes back. Raises NotFound.

    Nothing is closed here: a person closes the case, and may change the note.
    """
    case = find_cases.by_number(unit, number)
    known = tried(unit).get(case.number, Tried())
    since = words.text("No contact since the referral on {date}", date=case.referred_on)
    if known.heard_on is not None:
        since = words.text("No contact since {date}", date=known.heard_on)
    note = words.text("{since}: {tries}", since=since, tries=known.told()) if known.count else since
    return ReturnProposal(case.number, note)


def note_call(unit: Unit, number: str, person_id: str, result: ContactResult, note: str = "") -> None:
    """Note what came of a call of now about a case, by one key. A family that was reached comes to intake.

    Raises Refused for a message on a machine that is not safe, or for somebody who is left alone; BadInput
    for what cannot come of a call; NotFound.
    """
    person = unit.get(Person, person_id, "person")
    if result is ContactResult.MESSAGE_LEFT and person.voicemail is Voicemail.NOT_SAFE:
        raise Refused(
            "Leave no message at this number: others may hear it. Note “no answer” and call again. "
            "One that was left all the same is noted on the case’s Contacts tab."
        )
    log_contact(unit, NewContact(person_id, Channel.CALL, result, unit.today, case=number, note=note))


def call_again(unit: Unit, number: str, on: date | None) -> None:
    """Note the day from which a family is to be called again; None takes it away.

    Raises BadInput for a day that is past or too far ahead, Refused after intake, NotFound.
    """
    case = find_cases.by_number(unit, number)
    if case.stage not in CALLED_AT:
        raise Refused(
            "Case {case} is at “{stage}”: its family is in no queue.", case=case.number, stage=case.stage
        )
    if on is not None:
        check_again(on, unit.today)
    unit.change(case, call_again_on=on)
    unit.touch("calls", "today", f"case:{case.number}")
