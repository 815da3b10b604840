"""What is to be done next with a referral, and by when the court wants it.

Source: domain reference, section 0 (*Deadlines*) and 1.2, steps 2 to 4 and 7. The numbers are settings.
"""

from __future__ import annotations

from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.stages import Stage

BEFORE_INTAKE = (Stage.REFERRED, Stage.SCREENING)
"""The stages at which a referral is decided on and the family is reached for the first time."""
TO_BE_HEARD = (Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED)
"""The stages at which a case waits for the day of its hearing."""


def step_of(stage: Stage, eligibility: Result | None) -> IntakeStep | None:
    """Return what has a day by which it is to be done; None from the day that a hearing is set.

    A hearing that was put off is to be set anew, within the same time. A referral that is not eligible,
    by the rules or a decision, first needs a person's decision.
    """
    if stage in BEFORE_INTAKE:
        return IntakeStep.CONTACT if eligibility is Result.ELIGIBLE else IntakeStep.DECISION
    return IntakeStep.HEARING if stage in TO_BE_HEARD else None
