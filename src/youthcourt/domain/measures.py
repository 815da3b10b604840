"""What a month is told by: each count defined once, with what it is a part of.

The page, the paper and the spreadsheet say what stands here. No count is a target, none is a praise.
A share is told only of a base of at least LEAST_BASE: of fewer it says nothing, and could point at a child.

Source: domain reference, sections 6.1 (which denominator), 6.2 and 6.3 and situation 23.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from youthcourt.domain.closing import EARLY_REASONS, ClosingReason
from youthcourt.domain.stages import EXITS, Stage

LEAST_BASE = 5
"""The least base of which a share is told (domain reference, 6.3: cells below 5)."""


class MonthPart(StrEnum):
    """The parts of the month's figures, in their order."""

    CASES = "cases"
    HEARINGS = "hearings"
    OBLIGATIONS = "obligations"
    CREDITS = "credits"
    VOLUNTEERS = "volunteers"
    LOOKING_BACK = "looking_back"


class Counted(StrEnum):
    """What a figure counts."""

    NUMBER = "number"
    HOURS = "hours"
    MONEY = "money"


@dataclass(frozen=True)
class Figure:
    """A count, and of how many it is a part; None where it stands alone. Hours and money with decimals."""

    value: Decimal
    base: int | None = None

    @property
    def share(self) -> int | None:
        """The percentage of the base, to the nearest whole; None where the base is too small for one."""
        if self.base is None or self.base < LEAST_BASE:
            return None
        return int((self.value * 100 / self.base).quantize(Decimal(1), ROUND_HALF_UP))


@dataclass(frozen=True)
class Measure:
    """A count: its code, its part, its name, its definition, its base in words, one and many.

    *rate* says that a share of the base is told with it.
    """

    code: str
    part: MonthPart
    name: str
    definition: str
    base: str = ""
    base_one: str = ""
    counted: Counted = Counted.NUMBER
    rate: bool = False
    now: bool = False
    """Known as things stand today only; the month before has none."""


SUCCESSFUL = frozenset({Stage.COMPLETED})
UNSUCCESSFUL = frozenset({Stage.RETURNED_NONCOMPLIANCE, Stage.RETURNED_NEW_OFFENSE})
NEUTRAL = frozenset({Stage.WITHDRAWN})
"""Exits after the hearing that say nothing about what was done: withdrawn, moved away."""
GAVE_UP = frozenset({ClosingReason.DECLINED})
"""The reasons with which a case withdrawn after its hearing is none of them, but one not completed: neutral
are those that the referrer withdrew, that moved or died, or that were found not eligible later (6.1)."""
EARLY = EXITS - SUCCESSFUL - UNSUCCESSFUL - NEUTRAL
"""Exits before there was a result."""

TAKEN_IN = frozenset({Stage.REFERRED, Stage.SCREENING, Stage.INTAKE})
WAITING = frozenset({Stage.ACCEPTED, Stage.SCHEDULED, Stage.CONTINUED})
UNDER_WAY = frozenset({Stage.ACTIVE, Stage.EXTENDED})

_CLOSED = ("of {base} that closed", "of 1 that closed")
_OPEN = ("of {base} that stood open", "of 1 that stood open")
_PLACES = ("of {base} places on the dockets", "of 1 place on the dockets")
_PUT_OFF = ("of {base} put off", "of 1 put off")
_YOUNG = ("({base} young people)", "(1 young person)")
_PEOPLE = ("({base} people)", "(1 person)")
_OWNERS = ("({base} people or groups)", "(1 person or group)")

_LEFT = ("of {base} that left before a result", "of 1 that left before a result")


def _early(code: str, name: str, definition: str) -> Measure:
    return Measure(code, MonthPart.CASES, name, definition, *_LEFT)


_EARLY_MEASURES = (
    _early("early_ineligible", "not eligible", "Ruled out by the rules or by a decision."),
    _early("early_no_contact", "family not reached", "The family could not be reached."),
    _early("early_declined", "the family declined", "The young person or the family said no."),
    _early("early_admission", "admission withdrawn", "The young person took the admission back."),
    _early("early_referrer", "referrer withdrew", "The referrer took the case back."),
    _early("early_other", "moved, died or grew too old", "Left for what nobody decided."),
)

MEASURES = (
    Measure(
        "referred", MonthPart.CASES, "Cases referred",
        "Cases by the day of the referral. A case that comes back as a new referral counts as new.",
        *_YOUNG,
    ),
    Measure(
        "accepted", MonthPart.CASES, "Cases accepted",
        "Cases by the day on which all was signed and the case was taken on.",
        *_YOUNG,
    ),
    Measure(
        "closed", MonthPart.CASES, "Cases closed",
        "Cases by the day on which they left the court. A case that was opened again counts when it "
        "leaves for good.",
        *_YOUNG,
    ),
    Measure(
        "completed", MonthPart.CASES, "Cases completed",
        "Cases closed as completed. The share is of those completed or returned; who withdrew, moved "
        "or left before a result stands apart.",
        "of {base} completed or returned", "of 1 completed or returned", rate=True,
    ),
    Measure(
        "returned", MonthPart.CASES, "Cases returned, not completed",
        "Cases returned to the referrer because the result was not kept, or given up by the young person "
        "or the family after the hearing.",
        "of {base} completed or returned", "of 1 completed or returned",
    ),
    Measure(
        "new_offense", MonthPart.CASES, "Cases returned, new offense",
        "Cases returned to the referrer because of a new offense.",
        "of {base} completed or returned", "of 1 completed or returned",
    ),
    Measure(
        "withdrawn", MonthPart.CASES, "Cases withdrawn or moved",
        "Cases that left after their hearing for a reason that says nothing about what was done.",
        *_CLOSED,
    ),
    Measure(
        "early", MonthPart.CASES, "Cases that left before a result",
        "Not eligible, not reached, declined, or withdrawn by the young person or the referrer before"
        " there was a result.",
        *_CLOSED,
    ),
    *_EARLY_MEASURES,
    Measure(
        "open", MonthPart.CASES, "Cases open at the end",
        "Cases referred by the end of the month, or by today, that had not left the court.",
        *_YOUNG,
    ),
    Measure(
        "taken_in", MonthPart.CASES, "being taken in",
        "Referred, in screening or at intake.",
        *_OPEN,
    ),
    Measure(
        "waiting", MonthPart.CASES, "waiting for a hearing",
        "Accepted, scheduled or continued.",
        *_OPEN,
    ),
    Measure(
        "decided", MonthPart.CASES, "heard, not approved",
        "Heard, with a result that the judge has not approved.",
        *_OPEN,
    ),
    Measure(
        "under_way", MonthPart.CASES, "in progress",
        "With an approved result, also where it was given more time.",
        *_OPEN,
    ),
    Measure(
        "served", MonthPart.CASES, "Young people served",
        "Young people with a case open at any time in the month, each once.",
        "(in {base} cases)", "(in 1 case)",
    ),
    Measure(
        "heard", MonthPart.HEARINGS, "Hearings held",
        "Hearings held, by the day of the sitting.",
        *_PLACES, rate=True,
    ),
    Measure(
        "missed", MonthPart.HEARINGS, "Hearings missed",
        "Hearings to which the young person did not come.",
        *_PLACES, rate=True,
    ),
    Measure(
        "continued", MonthPart.HEARINGS, "Hearings put off",
        "Hearings put off to another day, whoever asked.",
        *_PLACES, rate=True,
    ),
    Measure(
        "by_court", MonthPart.HEARINGS, "by the court",
        "Hearings put off on the court’s account, such as a judge who was ill.",
        *_PUT_OFF,
    ),
    Measure(
        "by_family", MonthPart.HEARINGS, "as the family asked",
        "Hearings put off because the young person or the family asked.",
        *_PUT_OFF,
    ),
    Measure(
        "hours_ordered", MonthPart.OBLIGATIONS, "Hours ordered",
        "Hours in results approved in the month, as the judge approved them.",
        *_YOUNG, Counted.HOURS,
    ),
    Measure(
        "hours_done", MonthPart.OBLIGATIONS, "Hours done",
        "Hours credited, by the day they were worked, whenever they were entered.",
        *_YOUNG, Counted.HOURS,
    ),
    Measure(
        "hours_late", MonthPart.OBLIGATIONS, "Hours done too late",
        "Hours worked after the due date in force; they do not count, and are not among the hours "
        "done.",
        *_YOUNG, Counted.HOURS,
    ),
    Measure(
        "duty_ordered", MonthPart.OBLIGATIONS, "Jury duty ordered",
        "Sittings of jury duty in results approved in the month.",
        *_YOUNG,
    ),
    Measure(
        "duty_served", MonthPart.OBLIGATIONS, "Jury duty served",
        "Sittings served that were owed, by the day of the sitting; one a sitting, however many "
        "hearings.",
        *_YOUNG,
    ),
    Measure(
        "restitution", MonthPart.OBLIGATIONS, "Restitution paid",
        "Payments reported to the court, by the day they were made.",
        *_YOUNG, Counted.MONEY,
    ),
    Measure(
        "overdue", MonthPart.OBLIGATIONS, "Overdue today",
        "Obligations and jury duties of open cases whose due date has passed.",
        *_YOUNG, now=True,
    ),
    Measure(
        "earned", MonthPart.CREDITS, "Credits earned",
        "Hours of credit earned, with corrections.",
        *_OWNERS, Counted.HOURS,
    ),
    Measure(
        "spent", MonthPart.CREDITS, "Credits spent",
        "Hours of credit spent, less what was given back.",
        *_OWNERS, Counted.HOURS,
    ),
    Measure(
        "volunteered", MonthPart.VOLUNTEERS, "Volunteers’ hours",
        "Hours on juries that nobody owed, and in meetings of mentors.",
        *_PEOPLE, Counted.HOURS,
    ),
    Measure(
        "came_back", MonthPart.VOLUNTEERS, "Came back as jurors",
        "Former respondents who have sat on a jury after their own exit without owing it, up to the "
        "end of the month, each once.",
        "of {base} who left after their hearing", "of 1 who left after their hearing", rate=True,
    ),
    Measure(
        "looked", MonthPart.LOOKING_BACK, "Follow-ups made",
        "Follow-ups that fell due in the month and are made, at the end of their time or later.",
        "of {base} that fell due", "of 1 that fell due",
    ),
    Measure(
        "not_asked", MonthPart.LOOKING_BACK, "Not asked for",
        "Follow-ups that would have fallen due in the month, outside what was consented to.",
        "of {base} whose time ended", "of 1 whose time ended",
    ),
)  # fmt: skip
"""Every count of the month, in the order in which they stand."""

PARTS_OF = {"taken_in": "open", "waiting": "open", "decided": "open", "under_way": "open",
            "by_court": "continued", "by_family": "continued",
            **dict.fromkeys(EARLY_REASONS, "early")}  # fmt: skip
"""What is a part of the count above it, and stands under it."""
ONLY_COUNTED = frozenset(EARLY_REASONS)
"""Parts that are told only in a month in which there is something to tell, or that follows one."""
