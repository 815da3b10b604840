"""How a list is asked for: words, chips and up to two orders; what names a saved view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Order:
    """Sort by a column, known by its name; rows without a value come last either way."""

    column: str
    descending: bool = False


@dataclass(frozen=True)
class Chip:
    """Keep the rows that have one of *values* in what is known as *name*: ``stage``, ``late``."""

    name: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A question to a list. *words* is as typed; each of its words must stand somewhere in a row."""

    words: str = ""
    chips: tuple[Chip, ...] = ()
    orders: tuple[Order, ...] = ()

    @property
    def narrowed(self) -> bool:
        """Whether anything may keep a row out."""
        return bool(self.words.split()) or bool(self.chips)

    @property
    def everything(self) -> Asked:
        """The same list with nothing kept out."""
        return Asked(orders=self.orders)

    def values(self, name: str) -> tuple[str, ...]:
        """Return what the chip *name* keeps; empty when there is no such chip."""
        return next((chip.values for chip in self.chips if chip.name == name), ())

    def saying(self, words: str) -> Asked:
        """Return the question with other words."""
        return replace(self, words=words)

    def keeping(self, name: str, values: Iterable[str]) -> Asked:
        """Return the question with the chip *name* keeping *values*; none takes the chip away."""
        kept = tuple(dict.fromkeys(values))
        others = tuple(chip for chip in self.chips if chip.name != name)
        return replace(self, chips=(*others, Chip(name, kept)) if kept else others)

    def toggling(self, name: str, value: str) -> Asked:
        """Return the question with *value* of the chip *name* switched on, or off if it is on."""
        held = self.values(name)
        kept = tuple(one for one in held if one != value) if value in held else (*held, value)
        return self.keeping(name, kept)

    def sorted_by(self, column: str, *, descending: bool = False) -> Asked:
        """Return the question sorted by one column alone."""
        return replace(self, orders=(Order(column, descending),))

    def then_by(self, column: str, *, descending: bool = False) -> Asked:
        """Return the question with a second order within the first; the first column keeps its place."""
        first = self.orders[:1]
        if not first or first[0].column == column:
            return self.sorted_by(column, descending=descending)
        return replace(self, orders=(*first, Order(column, descending)))
