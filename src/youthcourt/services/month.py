"""The month in figures, with the month before beside it: for the page, the paper and the spreadsheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from pathlib import Path

from youthcourt import words
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.following import EventDefinition
from youthcourt.domain.measures import MEASURES, ONLY_COUNTED, PARTS_OF, Counted, Figure, Measure, MonthPart
from youthcourt.domain.sanctions import DutyRule
from youthcourt.printing.documents.month import MonthGroup, MonthReport, MonthRow
from youthcourt.printing.month import render_month
from youthcourt.services import list_export
from youthcourt.services.follow_up_lists import NOBODY, look_query
from youthcourt.services.list_export import Value
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language
from youthcourt.services.settings import CourtSettings, settings
from youthcourt.store import find_early, find_follow_ups, find_given, find_month
from youthcourt.store.unit import Unit

NOTES = (
    "A share is told of five or more only. Hours of service count by the day they were worked.",
    (
        "Completion is the cases completed, of those completed or returned in the month. "
        "Who withdrew, moved, or left before a result stands apart."
    ),
)
PRINTED = "month"
"""What the print log calls the paper, with the month as its reference."""
_MINUTES = Decimal(60)
_HUNDREDTHS = Decimal(100)


@dataclass(frozen=True)
class MonthLine:
    """One count: in the month and in the month before; None where only today is known."""

    measure: Measure
    now: Figure
    before: Figure | None

    @property
    def name(self) -> str:
        """What is counted, in words; a part of the count above it stands in from it."""
        told = words.text(self.measure.name)
        return f"– {told}" if self.measure.code in PARTS_OF else told

    @property
    def definition(self) -> str:
        """How it is counted, in words."""
        return words.text(self.measure.definition)

    @property
    def told_now(self) -> str:
        """The count of the month with its base: ``4 of 11 that closed``."""
        return told(self.measure, self.now)

    @property
    def told_before(self) -> str:
        """The count of the month before with its base; empty where there is none."""
        return told(self.measure, self.before) if self.before else ""


@dataclass(frozen=True)
class MonthFigures:
    """All counts of a month, by part, and what counts as a new offense in this court."""

    month: Month
    lines: tuple[MonthLine, ...]
    definition: EventDefinition
    today: date

    @property
    def parts(self) -> tuple[tuple[MonthPart, tuple[MonthLine, ...]], ...]:
        """The counts by part, in their order."""
        return tuple((part, tuple(some)) for part, some in groupby(self.lines, key=lambda x: x.measure.part))


def month_figures(unit: Unit, month: Month | None = None) -> MonthFigures:
    """Return the counts of a month, the current one unless told another, and of the month before."""
    shown = month or Month.of(unit.today)
    chosen = settings(unit)
    now, before = _figures(unit, shown), _figures(unit, shown.before)
    lines = tuple(
        MonthLine(measure, now[measure.code], None if measure.now else before[measure.code])
        for measure in MEASURES
        if _belongs(measure, chosen, now[measure.code], before[measure.code])
    )
    return MonthFigures(shown, lines, EventDefinition(chosen.event_definition), unit.today)


def told(measure: Measure, figure: Figure) -> str:
    """Return a count in words, with its base and, where the base is large enough, the share of it."""
    value = _value(measure, figure.value)
    if not figure.base:
        return value
    base = (
        words.text(measure.base_one)
        if figure.base == 1
        else words.text(measure.base, base=words.number(figure.base))
    )
    count = words.text("{count} {base}", count=value, base=base)
    if measure.rate and figure.share is not None:
        return words.text("{count} ({share} %)", count=count, share=figure.share)
    return count


def month_name(month: Month) -> str:
    """Return a month in words: ``November 2026``."""
    return words.text("{month} {year}", month=words.months()[month.number - 1], year=str(month.year))


def part_name(part: MonthPart) -> str:
    """Return what a part of the figures is called."""
    return words.label(part)


@in_court_language
def month_paper(unit: Unit, month: Month, paper: str = "") -> MonthReport:
    """Return the month's figures as a paper of one page. It names nobody."""
    figures = month_figures(unit, month)
    groups = tuple(
        MonthGroup(part_name(part), tuple(MonthRow(x.name, x.told_now, x.told_before) for x in some))
        for part, some in figures.parts
    )
    notes = tuple(words.text(note) for note in NOTES)
    return MonthReport(
        page_setup(unit, paper), month_name(month), month_name(month.before), groups, notes,
        month.last > figures.today,
    )  # fmt: skip


def render(report: MonthReport) -> bytes:
    """Return the month's figures as a PDF. Slow: outside any Unit, on a worker."""
    return render_month(report)


def sheet_titles(month: Month) -> tuple[str, ...]:
    """Return the head of the month's spreadsheet."""
    now, before = month_name(month), month_name(month.before)
    return (
        words.text("Section"), words.text("Count"), now, words.text("Base, {month}", month=now),
        words.text("In words, {month}", month=now), before, words.text("Base, {month}", month=before),
        words.text("In words, {month}", month=before), words.text("How it is counted"),
    )  # fmt: skip


def sheet_rows(figures: MonthFigures) -> list[tuple[Value, ...]]:
    """Return the month's spreadsheet: numbers as numbers, the base beside them, then all of it in words."""
    return [
        (
            part_name(line.measure.part), line.name, line.now.value, line.now.base, line.told_now,
            line.before.value if line.before else None, line.before.base if line.before else None,
            line.told_before, line.definition,
        )
        for line in figures.lines
    ]  # fmt: skip


def write_sheet(path: Path, figures: MonthFigures) -> int:
    """Write the month's spreadsheet and return its rows. Raises StoreProblem where it cannot be written."""
    return list_export.write_list(path, sheet_titles(figures.month), sheet_rows(figures))


def _figures(unit: Unit, month: Month) -> dict[str, Figure]:
    """Return every count of a month, by the code of its measure."""
    counts = {
        **find_month.cases(unit, month),
        **find_early.by_reason(unit, month),
        **find_month.hearings(unit, month),
        **find_month.ordered(unit, month),
        **find_month.done(unit, month),
        **find_month.duty_served(unit, month),
        **find_month.restitution(unit, month),
        **find_month.overdue(unit, unit.today),
        **find_month.credits_moved(unit, month),
        **find_given.volunteered(unit, month),
        "came_back": find_follow_ups.back_as_jurors(unit, month.last),
        **find_month.looked_back(unit, month, look_query(unit, NOBODY)),
    }
    parts = {"hours_ordered": _HUNDREDTHS, "hours_done": _HUNDREDTHS, "hours_late": _HUNDREDTHS,
             "restitution": _HUNDREDTHS, "earned": _HUNDREDTHS, "spent": _HUNDREDTHS,
             "volunteered": _MINUTES}  # fmt: skip
    return {
        code: Figure(_divided(value, parts.get(code, Decimal(1))), base)
        for code, (value, base) in counts.items()
    }


def _divided(value: int, parts: Decimal) -> Decimal:
    """Return a value in whole units, to the hundredth."""
    return (Decimal(value) / parts).quantize(Decimal("0.01")).normalize() + Decimal(0)


def _belongs(measure: Measure, chosen: CourtSettings, *figures: Figure) -> bool:
    """Say whether a count is told: what the court does not do is left out where nothing of it happened."""
    off = {
        MonthPart.CREDITS: not chosen.credits,
        MonthPart.LOOKING_BACK: not (chosen.followup_first_days or chosen.followup_second_days),
    }
    duty = measure.code in ("duty_ordered", "duty_served") and chosen.duty_rule is DutyRule.OFF
    rare = measure.code in ONLY_COUNTED
    return not (off.get(measure.part, False) or duty or rare) or any(figure.value for figure in figures)


def _value(measure: Measure, value: Decimal) -> str:
    if measure.counted is Counted.MONEY:
        return words.money(int(value * 100))
    return words.number(value)
