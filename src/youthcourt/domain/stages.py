"""The stages of a case and the moves between them.

Source: domain reference, section 1.1 (states and early exits) and 1.3. A stage is
never overwritten: each move is stored as a new entry with its date and reason.
"""

from __future__ import annotations

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


def check_move(case: str, old: Stage, new: Stage) -> None:
    """Raise Refused unless a case in stage *old* may go to *new*."""
    if new not in MOVES[old]:
        raise Refused(
            "Case {case} is at “{old}” and cannot go from there to “{new}”. "
            "Open the case to see what is next.",
            case=case,
            old=old,
            new=new,
        )
