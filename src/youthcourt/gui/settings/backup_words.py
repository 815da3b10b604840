"""How backups are told: when, how large, and whether there is one that can be trusted."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from youthcourt import words
from youthcourt.services.upkeep import Backup

_STEP = 1024
NONE = "There is no backup yet. Make one now: it is written, read back and checked before it counts."


def made_at(backup: Backup, now: datetime) -> str:
    """Return when a backup was made, in the local time: ``Nov 28, 2026, 9:00 AM``."""
    local = backup.made_at.astimezone(now.tzinfo)
    return f"{words.short_day(local.date())}, {words.clock(local.time())}"


def size_of(size: int) -> str:
    """Return a size in bytes as people say it: ``820 KB``, ``1.4 MB``."""
    for power, unit in ((3, "GB"), (2, "MB")):
        if size >= _STEP**power:
            return f"{words.number(Decimal(round(size * 10 / _STEP**power)) / 10)} {unit}"
    return words.text("{part} KB", part=max(1, round(size / _STEP)))


def last_told(last: Backup | None, now: datetime) -> str:
    """Return a sentence on the last proven backup, and how long ago it was made."""
    if last is None:
        return words.text(NONE)
    days = (now.date() - last.made_at.astimezone(now.tzinfo).date()).days
    ago = (
        words.text("today")
        if days <= 0
        else words.text("yesterday")
        if days == 1
        else words.text("{days} days ago", days=days)
    )
    return words.text(
        "The last proven backup was made {ago}: {made_at}, {size_of}.",
        ago=ago,
        made_at=made_at(last, now),
        size_of=size_of(last.size),
    )
