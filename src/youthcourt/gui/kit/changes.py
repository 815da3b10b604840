"""What changed in the court file, told to every page after a commit."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


def concerns(topics: object, *wanted: str) -> bool:
    """Say whether one of *topics* is *wanted*, or of that kind (``case`` matches ``case:YC-2026-0001``)."""
    told = topics if isinstance(topics, (frozenset, set, tuple, list)) else ()
    return any(topic in wanted or str(topic).partition(":")[0] in wanted for topic in told)


class Changes(QObject):
    """The one announcer of a window. Pages connect ``changed`` and decide whether to load again."""

    changed = Signal(object)
    """A frozenset of topics, such as ``case:YC-2026-0012`` and ``docket``."""

    def announce(self, topics: Iterable[str]) -> None:
        """Tell every page that *topics* changed; nothing is told for none."""
        told = frozenset(topics)
        if told:
            self.changed.emit(told)
