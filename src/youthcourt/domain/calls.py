"""Calling a family: what counts as a try, when they are reached, when the referral goes back.

Source: domain reference, section 1.2, step 3 (return to the referrer if none in 30 days: Durham NC) and
1.1 (many early exits are families who did not answer calls or the letter: Cumberland NC).
"""

from __future__ import annotations

from datetime import date, timedelta

from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake_steps import BEFORE_INTAKE, TO_BE_HEARD
from youthcourt.domain.stages import Stage

SPOKE = frozenset({ContactResult.REACHED, ContactResult.CAME_IN})
"""The family was spoken to, whoever began."""
TRIES = frozenset(
    {
        ContactResult.REACHED, ContactResult.MESSAGE_LEFT, ContactResult.NO_ANSWER, ContactResult.SENT,
        ContactResult.WRONG_NUMBER,
    }
)  # fmt: skip
"""What counts as a try. A letter that came back was counted when it was sent."""
CALLED_AT = (*BEFORE_INTAKE, *TO_BE_HEARD)
"""The stages at which the family is called: all before a hearing is set."""
LONGEST_WAIT = 366
"""Whole days to the next call at most; a longer time is a typing slip."""


def goes_to_intake(stage: Stage, eligibility: Result | None, result: ContactResult) -> bool:
    """Say whether a contact with the young person or a guardian takes the case to intake.

    It does where the family was spoken to about a referral that is eligible. One that still needs a
    decision waits for that, however often its family is spoken to.
    """
    return stage in BEFORE_INTAKE and eligibility is Result.ELIGIBLE and result in SPOKE


def proposes_return(by: date, today: date, tries: int) -> bool:
    """Say whether the return to the referrer is proposed: *by* is past, and none of the tries reached them.

    *tries* are those since they were last heard of. Without a single one it is the court that has not
    called; then a call is due, not a return.
    """
    return by < today and tries > 0


def check_again(on: date, today: date) -> None:
    """Raise BadInput for a next call on a day that is past, or more than LONGEST_WAIT days ahead."""
    if not today <= on <= today + timedelta(days=LONGEST_WAIT):
        raise BadInput(
            "The next call is on a day from today to a year ahead; {date} is not.", field="on", date=on
        )
