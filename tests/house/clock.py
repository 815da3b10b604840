"""The clock that tests hand in."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

SATURDAY = datetime(2026, 11, 28, 9, 0, tzinfo=UTC)


class Clock:
    """Stands still until it is moved; called, it says the time, zone-aware."""

    def __init__(self, now: datetime = SATURDAY) -> None:
        """Stand at *now*."""
        self.now = now

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now

    def today(self) -> date:
        """Return the day."""
        return self.now.date()

    def move(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> None:
        """Go forward, or back with numbers below zero."""
        self.now += timedelta(days=days, hours=hours, minutes=minutes)
