"""The first look at a file that is to be imported: how it can be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from youthcourt.services import import_sources, imports
from youthcourt.services.import_sources import Source
from youthcourt.services.imports import Mapping
from youthcourt.services.office import Office


@dataclass(frozen=True)
class Recognized:
    """A file as it was read, how it was read before, and the shipped mapping that fits it."""

    source: Source
    before: Mapping | None
    shipped: imports.ShippedMapping | None
    day_first: bool
    """Whether dates are written with the day first where the court is."""


def recognize(office: Office, path: Path) -> Recognized:
    """Read *path* and say how it can be read; on a worker. Raises BadInput when it cannot be read."""
    source = import_sources.read_source(path)
    before = office.ask(import_sources.recognized, source)
    day_first = office.ask(import_sources.day_first)
    if before is not None:
        return Recognized(*before, None, day_first)
    return Recognized(source, None, imports.guess_mapping(path), day_first)
