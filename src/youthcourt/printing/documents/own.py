"""The court's own fields as papers show them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class OwnLine:
    """One of the court's own fields: its name, and what stands in it or nothing, to be written by hand."""

    label: str
    value: str = ""
