"""The stages of a case and the moves between them.

Source: domain reference, section 1.1 (states and early exits) and 1.3. A stage is
never overwritten: each move is stored as a new entry with its date and reason.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from youthcourt.domain.errors import Refused


class Stage(StrEnum):
    """Where a case stands."""

    REFERRED = "referred"
    SCREENING = "screening"
    INTAKE = "intake"
    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    CONTINUED = "continued"
    HEARD = "heard"
    ACTIVE = "active"
    EXTENDED = "extended"
    COMPLETED = "completed"
    RETURNED_NONCOMPLIANCE = "returned_noncompliance"
    RETURNED_NEW_OFFENSE = "returned_new_offense"
    WITHDRAWN = "withdrawn"
    INELIGIBLE = "ineligible"
    NO_CONTACT = "no_contact"
    CONSENT_DECLINED = "consent_declined"
    ADMISSION_WITHDRAWN = "admission_withdrawn"
    REFERRER_WITHDREW = "referrer_withdrew"


_EARLY_EXITS = frozenset(
    {Stage.INELIGIBLE, Stage.NO_CONTACT, Stage.CONSENT_DECLINED, Stage.REFERRER_WITHDREW}
)
LATE_EXITS = frozenset(
    {Stage.COMPLETED, Stage.RETURNED_NONCOMPLIANCE, Stage.RETURNED_NEW_OFFENSE, Stage.WITHDRAWN}
)
"""Ends that come with papers and with what was done and not done."""

_FROM_ACCEPTED = frozenset({Stage.RETURNED_NEW_OFFENSE, Stage.WITHDRAWN})
"""How an accepted case can end before its hearing besides the early exits: a new offense, a move away."""

_AFTER_HEARING = frozenset({Stage.HEARD, Stage.ACTIVE, Stage.EXTENDED})
_BACK_TO = _AFTER_HEARING | {Stage.ACCEPTED, Stage.CONTINUED}
"""Where a late end can be taken back to, with a reason."""

EXITS = _EARLY_EXITS | LATE_EXITS | {Stage.ADMISSION_WITHDRAWN}
"""Stages in which the court's work on the case has ended."""

BEFORE_HEARING = frozenset(
    {Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.SCHEDULED, Stage.CONTINUED}
)
"""Stages before the respondent has been heard."""

MOVES: dict[Stage, frozenset[Stage]] = {
    Stage.REFERRED: _EARLY_EXITS | {Stage.SCREENING, Stage.INTAKE},
    Stage.SCREENING: _EARLY_EXITS | {Stage.INTAKE},
    Stage.INTAKE: _EARLY_EXITS | {Stage.ACCEPTED, Stage.SCREENING},
    Stage.ACCEPTED: _EARLY_EXITS | _FROM_ACCEPTED | {Stage.SCHEDULED, Stage.ADMISSION_WITHDRAWN},
    Stage.SCHEDULED: _EARLY_EXITS
    | _FROM_ACCEPTED
    | {Stage.CONTINUED, Stage.HEARD, Stage.ADMISSION_WITHDRAWN},
    # Who missed too many hearings goes back as not completed (situation 12).
    Stage.CONTINUED: _EARLY_EXITS
    | _FROM_ACCEPTED
    | {Stage.SCHEDULED, Stage.ADMISSION_WITHDRAWN, Stage.RETURNED_NONCOMPLIANCE},
    Stage.HEARD: LATE_EXITS | {Stage.ACTIVE, Stage.ADMISSION_WITHDRAWN},
    Stage.ACTIVE: LATE_EXITS | {Stage.EXTENDED},
    Stage.EXTENDED: LATE_EXITS,
    # An early exit can be reopened by a decision with a reason; the history keeps both.
    Stage.INELIGIBLE: frozenset({Stage.INTAKE, Stage.SCREENING}),
    Stage.NO_CONTACT: frozenset({Stage.INTAKE}),
    Stage.CONSENT_DECLINED: frozenset({Stage.INTAKE}),
    Stage.REFERRER_WITHDREW: frozenset({Stage.INTAKE}),
    Stage.ADMISSION_WITHDRAWN: frozenset(),
    # So can what was closed in error; it goes back to where it stood. An admission that was withdrawn
    # is final: the case is the referrer's, and what they send back is a new one.
    Stage.COMPLETED: _BACK_TO & _AFTER_HEARING,
    Stage.RETURNED_NONCOMPLIANCE: _BACK_TO,
    Stage.RETURNED_NEW_OFFENSE: _BACK_TO,
    Stage.WITHDRAWN: _BACK_TO,
}


_BEFORE: dict[Stage, str] = {
    Stage.ACCEPTED: "the referral at intake",
    Stage.SCHEDULED: "the acceptance with all signatures",
    Stage.CONTINUED: "a hearing that is set and was put off",
    Stage.HEARD: "a hearing that is set and was held",
    Stage.ACTIVE: "a result that the judge approved",
    Stage.EXTENDED: "an approved result with more time",
    Stage.COMPLETED: "a hearing with a result that was kept",
    Stage.RETURNED_NONCOMPLIANCE: "a hearing, held or missed",
    Stage.RETURNED_NEW_OFFENSE: "the acceptance with all signatures",
    Stage.WITHDRAWN: "the acceptance with all signatures",
    Stage.ADMISSION_WITHDRAWN: "an admission on record and the acceptance",
}
"""What must have been before a case can come to a stage, in words that follow "Missing:"."""


def check_move(case: str, old: Stage, new: Stage, missing: Iterable[str] = ()) -> None:
    """Raise Refused unless a case in stage *old* may go to *new*; the refusal says why.

    Where something is to come first it is named: *missing* in words (the admission, a signature), or what
    the stage stands on. Else the stages are named to which the case can go, or that its end is final.
    """
    if new in MOVES[old]:
        return
    possible = next_from(old)
    lacks: list[str] | str = list(missing) or _BEFORE.get(new, "")
    if not MOVES[old]:
        template = (
            "Case {case} has ended (“{old}”) for good and cannot go to “{new}”. "
            "If the referrer sends it again, take it in as a new referral."
        )
    elif old in EXITS:
        template = (
            "Case {case} has ended (“{old}”) and cannot go from there to “{new}”. "
            "With a reason it can be opened again at: {possible}."
        )
    elif lacks and _is_ahead(old, new):
        template = (
            "Case {case} is at “{old}” and cannot go from there to “{new}” yet. Missing: {missing}. "
            "Next it can go to: {possible}."
        )
    elif possible:
        template = (
            "Case {case} is at “{old}” and cannot go from there to “{new}”. "
            "It can go to: {possible}; or it is closed, with a reason."
        )
    else:
        template = (
            "Case {case} is at “{old}” and cannot go from there to “{new}”. "
            "It can only be closed, with a reason."
        )
    raise Refused(template, case=case, old=old, new=new, missing=lacks, possible=list(possible))


def next_from(stage: Stage) -> tuple[Stage, ...]:
    """Return the stages of an open case to which one can go from *stage*, in their order."""
    return tuple(one for one in Stage if one in MOVES[stage] and one not in EXITS)


def _is_ahead(old: Stage, new: Stage) -> bool:
    """Say whether *new* can still come: a later stage of the way, or an end that stands on one."""
    reached = {old}
    while more := {one for at in reached if at not in EXITS for one in MOVES[at]} - reached:
        reached |= more
    return new in reached
