"""What was looked at last, read from the trail: the list of Ctrl+K before anything is typed."""

from __future__ import annotations

from youthcourt.services.search import Found, named
from youthcourt.store import find_looks
from youthcourt.store.unit import Unit

RECENT = 20
"""So many records are offered."""


def recent(unit: Unit, first: tuple[tuple[str, str], ...] = ()) -> tuple[Found, ...]:
    """Return the records looked at last, the newest first; those in *first* stand before all others."""
    looked = [(row.kind, row.object_id) for row in find_looks.newest(unit, 10 * RECENT)]
    return named(unit, list(dict.fromkeys([*first, *looked]))[:RECENT])
