"""What a victim wishes: said on a day, point by point; the newest word on each point is in force.

Source: domain reference, section 1.2 (step 6), section 1.3 (“Victim declines”) and section 8, situation 18.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from youthcourt.domain.intake import StatementWay


@dataclass(frozen=True)
class Points:
    """The points of a wish. None is a point that the wish does not speak of."""

    no_contact: bool | None = None
    """They wish to hear nothing: no letter, no call, no apology."""
    attend: bool | None = None
    statement: StatementWay | None = None
    """How they want to be heard."""
    surrogate: bool | None = None
    """Somebody is to speak in their place."""
    restitution: bool | None = None
    result: bool | None = None
    """They want to be told how the case ends."""
    letter: bool | None = None
    """They want a letter of apology."""
    first_name: bool | None = None
    """Jurors may read their first name; otherwise “V.”."""

    @property
    def spoken(self) -> bool:
        """Whether the wish speaks of any point."""
        return any(getattr(self, field.name) is not None for field in fields(self))

    @property
    def left_alone(self) -> bool:
        """Whether they are left alone, whatever else they said."""
        return self.no_contact is True

    @property
    def wants_result(self) -> bool:
        """Whether they are told how the case ends."""
        return self.result is True and not self.left_alone

    @property
    def wants_letter(self) -> bool:
        """Whether a letter of apology reaches them."""
        return self.letter is True and not self.left_alone

    @property
    def first_name_told(self) -> bool:
        """Whether jurors may read the first name; of somebody who is left alone they never do."""
        return self.first_name is True and not self.left_alone

    @property
    def for_jurors(self) -> bool:
        """Whether jurors may read their cleared statement; otherwise nothing of them is printed."""
        return self.statement in (StatementWay.WRITTEN, StatementWay.READ_OUT) and not self.left_alone


def in_force(said: Iterable[Points]) -> Points:
    """Return what is in force after wishes that were *said* in this order, the newest last.

    What a later wish does not speak of stays as the earlier one said.
    """
    now = Points()
    for points in said:
        told = {field.name: getattr(points, field.name) for field in fields(points)}
        now = replace(now, **{name: value for name, value in told.items() if value is not None})
    return now
