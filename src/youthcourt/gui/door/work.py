"""What the door can have done, handed in by the main window's package. All of it is slow: on a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class NewCourt:
    """The first choices of a new court."""

    folder: Path
    name: str
    passphrase: str
    choices: dict[str, object]
    """By the keys of the settings."""
    sanctions: frozenset[str] | None = None
    """The codes of what juries may choose from; None leaves the shipped list as it is."""
    hours: tuple[int, int] | None = None
    """The guideline for hours of service."""


@dataclass(frozen=True)
class DoorWork:
    """Functions that reach the court file. An opened court is an object the door only passes on."""

    load: Callable[[], None]
    """Import what opening needs, while the passphrase is typed."""
    open: Callable[[Path, str, Tell], object]
    start: Callable[[NewCourt], tuple[object, str]]
    recover: Callable[[Path, str, str], object]
    restore: Callable[[Path, Path, str], Path]
    sample: Callable[[Tell], object]
    sheet: Callable[[object, str], bytes]
    """The recovery sheet of an opened court, as a PDF."""
    save: Callable[[Path, bytes], None]
    example: Callable[[str], str]
    """A case number by a pattern."""
    sanctions: Callable[[], tuple[tuple[str, str, bool], ...]]
    """Code and name of what a new court's juries may choose from. Needs what *load* imports."""
    check_choices: Callable[[dict[str, object]], None]
    """Raises BadInput, its field named as the settings are, for a first choice that cannot be used."""
