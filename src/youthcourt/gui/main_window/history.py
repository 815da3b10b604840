"""The way through records: back and forward, as in a browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Place:
    """A page and the record it shows; lists have no key. *part* is the tab to begin on, if any."""

    page: str
    key: object = None
    part: str = ""


class Way:
    """The places that were shown, and where among them the person is."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    @property
    def here(self) -> Place | None:
        """The place shown now."""
        return self._places[self._at] if self._places else None

    @property
    def places(self) -> tuple[Place, ...]:
        """What was shown since the court was opened, the oldest first."""
        return tuple(self._places)

    def go(self, place: Place) -> None:
        """Go on to *place*; what lay ahead is forgotten."""
        if place != self.here:
            self._places = [*self._places[: self._at + 1], place]
            self._at += 1

    def take(self, other: Way) -> None:
        """Go on from where *other* stands, with what lies before and behind it."""
        self._places, self._at = list(other._places), other._at

    def mend(self, mended: Callable[[Place], Place]) -> None:
        """Let each place be what *mended* makes of it; what stands twice in a row then is one place."""
        before, at = self._places, self._at
        self._places, self._at = [], -1
        for number, place in enumerate(map(mended, before)):
            if not self._places or place != self._places[-1]:
                self._places.append(place)
            if number == at:
                self._at = len(self._places) - 1

    def back(self) -> Place | None:
        """Go one place back; None at the beginning."""
        return self._step(-1)

    def forward(self) -> Place | None:
        """Go one place forward; None at the end."""
        return self._step(1)

    def _step(self, by: int) -> Place | None:
        if not 0 <= self._at + by < len(self._places):
            return None
        self._at += by
        return self._places[self._at]
