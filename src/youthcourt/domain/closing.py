"""How a case is closed, and what the referrer is told. What an end counts as stands in ``measures``.

Source: domain reference, sections 1.1 and 1.2 (step 13) and 7 (rule 10: outcome and the state of each
sanction, never more).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.stages import BEFORE_HEARING, MOVES, Stage
from youthcourt.domain.text import fold


class ClosingReason(StrEnum):
    """Why a case ends. The values stand in the court file."""

    COMPLETED = "completed"
    NONCOMPLIANCE = "noncompliance"
    NEW_OFFENSE = "new_offense"
    DECLINED = "declined"
    """The young person or the family does not want to go on."""
    ADMISSION_WITHDRAWN = "admission_withdrawn"
    NO_CONTACT = "no_contact"
    REFERRER_WITHDREW = "referrer_withdrew"
    INELIGIBLE = "ineligible"
    """Found not to be eligible later."""
    MOVED = "moved"
    DIED = "died"
    AGED_OUT = "aged_out"


class ClosingPaper(StrEnum):
    """The papers of the ladder and of closing."""

    STEP_LETTER = "step_letter"
    """The reminder or warning to the family."""
    REPORT = "report"
    """The report to the referrer of a case that goes back."""
    REFERRER = "referrer"
    """The letter to the referrer of a case that ends otherwise."""
    CERTIFICATE = "certificate"
    FAMILY = "family"
    VICTIM = "victim"
    INVITATION = "invitation"


class WantsBack(StrEnum):
    """What a referrer is entitled to be told."""

    STATUS = "status"
    """The outcome and the state of each sanction."""
    OUTCOME = "outcome"
    """The outcome alone."""
    NOTHING = "nothing"


_ENDS: dict[ClosingReason, tuple[Stage | None, Stage | None]] = {
    ClosingReason.COMPLETED: (None, Stage.COMPLETED),
    ClosingReason.NONCOMPLIANCE: (Stage.RETURNED_NONCOMPLIANCE, Stage.RETURNED_NONCOMPLIANCE),
    ClosingReason.NEW_OFFENSE: (Stage.RETURNED_NEW_OFFENSE, Stage.RETURNED_NEW_OFFENSE),
    ClosingReason.DECLINED: (Stage.CONSENT_DECLINED, Stage.WITHDRAWN),
    ClosingReason.ADMISSION_WITHDRAWN: (Stage.ADMISSION_WITHDRAWN, Stage.ADMISSION_WITHDRAWN),
    ClosingReason.NO_CONTACT: (Stage.NO_CONTACT, None),
    ClosingReason.REFERRER_WITHDREW: (Stage.REFERRER_WITHDREW, Stage.WITHDRAWN),
    ClosingReason.INELIGIBLE: (Stage.INELIGIBLE, Stage.WITHDRAWN),
    ClosingReason.MOVED: (Stage.WITHDRAWN, Stage.WITHDRAWN),
    ClosingReason.DIED: (Stage.WITHDRAWN, Stage.WITHDRAWN),
    ClosingReason.AGED_OUT: (Stage.WITHDRAWN, Stage.WITHDRAWN),
}
"""The stage that a reason leads to before the hearing and after it."""

_BY_END: dict[Stage, ClosingReason] = {
    end: reason
    for reason, ends in _ENDS.items()
    for end in ends
    if end is not None and end is not Stage.WITHDRAWN
}
"""The reason that an end by itself tells; several lead to withdrawn."""

_FITTING: dict[Stage, tuple[ClosingReason, ...]] = {
    Stage.INELIGIBLE: (ClosingReason.INELIGIBLE, ClosingReason.AGED_OUT, ClosingReason.MOVED),
    Stage.NO_CONTACT: (ClosingReason.NO_CONTACT, ClosingReason.MOVED),
    Stage.CONSENT_DECLINED: (ClosingReason.DECLINED,),
    Stage.ADMISSION_WITHDRAWN: (ClosingReason.ADMISSION_WITHDRAWN,),
    Stage.REFERRER_WITHDREW: (ClosingReason.REFERRER_WITHDREW, ClosingReason.MOVED, ClosingReason.DIED),
}
"""Why a case can leave before it is accepted, by its end; the first is what the end by itself tells.

Source: domain reference, section 1.1 (early exits are counted with their codes).
"""

EARLY_REASONS: dict[str, frozenset[ClosingReason]] = {
    "early_ineligible": frozenset({ClosingReason.INELIGIBLE}),
    "early_no_contact": frozenset({ClosingReason.NO_CONTACT}),
    "early_declined": frozenset({ClosingReason.DECLINED}),
    "early_admission": frozenset({ClosingReason.ADMISSION_WITHDRAWN}),
    "early_referrer": frozenset({ClosingReason.REFERRER_WITHDREW}),
    "early_other": frozenset({ClosingReason.MOVED, ClosingReason.DIED, ClosingReason.AGED_OUT}),
}
"""The reasons of early exits, by the count of the month that tells them."""

RETURNED = frozenset({Stage.RETURNED_NONCOMPLIANCE, Stage.RETURNED_NEW_OFFENSE})
"""The ends in which a case goes back to the referrer with a report."""


def stage_of(reason: ClosingReason, stage: Stage) -> Stage | None:
    """Return the end that *reason* leads to from *stage*, or None where it cannot be."""
    before, after = _ENDS[reason]
    end = before if stage in BEFORE_HEARING else after
    return end if end is not None and end in MOVES[stage] else None


def reason_of(stage: Stage, code: str) -> ClosingReason | None:
    """Return why a case ended: by the reason on record, else by its end, None where that says no reason."""
    if code in list(ClosingReason):
        return ClosingReason(code)
    return _BY_END.get(stage)


def fitting(stage: Stage) -> tuple[ClosingReason, ...]:
    """Return the reasons that fit an early exit, the usual one first; none for any other stage."""
    return _FITTING.get(stage, ())


def early_reason(stage: Stage, told: ClosingReason | None) -> ClosingReason | None:
    """Return why a case ends early: the reason told, or the usual one; None for an end that tells none.

    Raises BadInput for a reason that does not fit the end.
    """
    if told is None:
        return _BY_END.get(stage)
    if told not in (fitting(stage) or tuple(reason for reason, ends in _ENDS.items() if stage in ends)):
        raise BadInput(
            "“{reason}” is no reason for “{stage}”. Choose a reason that fits.",
            field="choice",
            reason=told,
            stage=stage,
        )
    return told


def reasons_from(stage: Stage) -> tuple[ClosingReason, ...]:
    """Return the reasons for which a case can be closed from *stage*."""
    return tuple(reason for reason in ClosingReason if stage_of(reason, stage) is not None)


def wants_back(told: str) -> WantsBack:
    """Return what a referrer is entitled to by what is on file; outcome and states where nothing is."""
    known = fold(told)
    return WantsBack(known) if known in list(WantsBack) else WantsBack.STATUS


def check_reopened(case: str, stage: Stage, *, told_referrer: bool) -> None:
    """Raise Refused for a return that the referrer knows of: what they send back is a second try."""
    if stage in RETURNED and told_referrer:
        raise Refused(
            "The referrer has been told that case {case} went back. "
            "If they send it again, take it in as a second try.",
            case=case,
        )


def check_complete(
    case: str, left: Iterable[str], failed: Iterable[str] = (), *, unpaid: bool = False
) -> None:
    """Raise Refused, naming what is open, not done or not paid, unless all was done or let go by a person."""
    still, missed = list(left), list(failed)
    if still:
        raise Refused(
            "Case {case} is not complete. Still open: {left}. Close each as done or waived, with a reason.",
            case=case,
            left=still,
        )
    if missed:
        raise Refused(
            "Case {case} cannot be called completed. Not done: {left}. "
            "Choose another end, or open each again and waive it with a reason.",
            case=case,
            left=missed,
        )
    if unpaid:
        raise Refused(
            "Case {case} cannot be called completed: restitution is not paid. "
            "Choose another end, or waive the share on the Restitution tab, with a reason.",
            case=case,
        )
