"""Who is placed with a provider now, and what was done at each provider in a time. No offense is in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from youthcourt.domain.errors import BadInput
from youthcourt.services.catalogue import amount_of
from youthcourt.services.owed import left_words
from youthcourt.services.person_lines import full_name
from youthcourt.services.providers import provider_list
from youthcourt.store import find_providers
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class PlacedLine:
    """A young person placed with a provider for one sanction that is open."""

    sanction_id: str
    name: str
    case: str
    label: str
    left: str
    """In words, such as ``Community service: 12 of 20 hours left``."""
    due: date


@dataclass(frozen=True)
class ReportLine:
    """What was done at one provider in a time, by the day it was worked. Hours."""

    provider_id: str
    name: str
    young_people: int
    """How many of them did something there in that time."""
    worked: Decimal
    credited: Decimal
    other: int
    """How many entries are of something that is not counted in hours: classes, reports."""
    placed_now: int
    """How many have something open there on the day of the report."""


@dataclass(frozen=True)
class ProviderReport:
    """The providers where something was done from *first* to *last*, or where somebody is placed, by name."""

    first: date
    last: date
    made_on: date
    lines: tuple[ReportLine, ...]

    @property
    def credited(self) -> Decimal:
        """The hours credited at all providers together."""
        return sum((line.credited for line in self.lines), Decimal(0))

    @property
    def worked(self) -> Decimal:
        """The hours worked at all providers together."""
        return sum((line.worked for line in self.lines), Decimal(0))


def placed(unit: Unit, provider_id: str) -> tuple[PlacedLine, ...]:
    """Return who is placed with a provider now, the earliest due first; a line a sanction."""
    return tuple(
        PlacedLine(
            row.id, full_name(row.given, row.family, row.suffix) or row.agency_number, row.number, row.label,
            left_words(row.label, row.unit, row.amount, row.done, row.due_on), row.due_on,
        )
        for row in find_providers.placed(unit, provider_id)
    )  # fmt: skip


def provider_report(unit: Unit, first: date, last: date) -> ProviderReport:
    """Return what was done at each provider from *first* to *last*, both included.

    Raises BadInput where the days run backwards.
    """
    if last < first:
        raise BadInput("The last day is before the first. Please check both days.", field="last")
    done = {row.provider_id: row for row in find_providers.done_between(unit, first, last)}
    lines = []
    for line in provider_list(unit):
        row = done.get(line.id)
        if row is not None:
            lines.append(
                ReportLine(line.id, line.name, row.people, amount_of(row.present), amount_of(row.hours),
                           row.acts, line.placed)
            )  # fmt: skip
        elif line.placed:
            lines.append(ReportLine(line.id, line.name, 0, Decimal(0), Decimal(0), 0, line.placed))
    return ProviderReport(first, last, unit.today, tuple(lines))
