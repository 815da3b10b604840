"""The four criteria as the jury's ballots give them: unordered counts, never a score.

Source: mission (the sources' wording) and domain reference, section 3.4. Nothing is
derived from the counts, and no ballot can be traced to a juror: only sums are kept.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from youthcourt.domain.errors import BadInput


@dataclass(frozen=True)
class Part:
    """One line of the ballot; criterion 2 has three parts."""

    code: str
    criterion: int
    words: str


PARTS = (
    Part("1", 1, "Acknowledges the wrong and the part they played"),
    Part("2-family", 2, "Understands the impact on the family"),
    Part("2-community", 2, "Understands the impact on the community"),
    Part("2-victim", 2, "Understands the impact on the victim"),
    Part("3", 3, "Recognizes the need to change"),
    Part("4", 4, "Is ready and willing to work toward improvement"),
)
"""The ballot's parts in their order. The court can edit the words, not the codes."""


@dataclass(frozen=True)
class Count:
    """How many ballots said what about one part."""

    part: str
    not_yet: int = 0
    partly: int = 0
    yes: int = 0

    @property
    def total(self) -> int:
        """How many ballots marked this part."""
        return self.not_yet + self.partly + self.yes


def check_counts(counts: Iterable[Count], *, jurors: int) -> tuple[Count, ...]:
    """Return the counts in the ballot's order.

    Raises BadInput when a part is unknown or given twice, a number is below zero, or
    a part has more marks than *jurors* ballots. A part left blank by some is allowed.
    """
    given = list(counts)
    by_part = {count.part: count for count in given}
    if len(by_part) != len(given) or not set(by_part) <= {part.code for part in PARTS}:
        raise BadInput("The ballot counts name a criterion twice or one that the ballot does not have.")
    for count in given:
        if min(count.not_yet, count.partly, count.yes) < 0:
            raise BadInput("A ballot count cannot be below zero.", field=count.part)
        if count.total > jurors:
            raise BadInput(
                "Criterion {field} has {total} marks, more than the number of jurors ({jurors}). "
                "Please count again.",
                field=count.part,
                total=count.total,
                jurors=jurors,
            )
    return tuple(by_part[part.code] for part in PARTS if part.code in by_part)
