"""Where the clerk stands among a hearing's questions: what is shown, and what would come next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind


@dataclass(frozen=True)
class Walk:
    """*questions* in order; *shown* is the one that jurors see (None: blank); *coming* would be next.

    *coming* equals the number of questions when the last one has been shown.
    """

    questions: tuple[JurorView, ...] = ()
    shown: int | None = None
    coming: int = 0

    @property
    def view(self) -> JurorView:
        """What the jurors see."""
        return BLANK if self.shown is None else self.questions[self.shown]

    @property
    def coming_view(self) -> JurorView:
        """What they would see next; blank after the last question."""
        return self.questions[self.coming] if self.coming < len(self.questions) else BLANK

    @property
    def previous(self) -> int | None:
        """The question before the one shown, or before the one that would come next."""
        at = (self.coming if self.shown is None else self.shown) - 1
        return at if at >= 0 else None

    def show(self, at: int) -> Walk:
        """Show question *at*; the one after it comes next."""
        return replace(self, shown=at, coming=at + 1)

    def blank(self) -> Walk:
        """Show nothing; what was shown comes next."""
        return self if self.shown is None else replace(self, shown=None, coming=self.shown)

    def choose(self, at: int) -> Walk:
        """Let question *at* come next; what is shown stays."""
        return replace(self, coming=at)


def walk_of(views: Sequence[JurorView]) -> Walk:
    """Return the walk through the questions among *views*, blank at first."""
    return Walk(tuple(view for view in views if view.kind is ViewKind.QUESTION))
