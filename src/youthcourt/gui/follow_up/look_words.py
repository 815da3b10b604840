"""How looks at closed cases are told: a status with its tone, the sum of them, what they found."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from youthcourt import words
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import Found
from youthcourt.domain.measures import Figure
from youthcourt.look.tokens import Tone
from youthcourt.services.follow_up_lists import LookFigure, LookLine, LookSum

_TONES = {
    LookState.DUE: Tone.PROGRESS,
    LookState.NOT_DUE: Tone.SCHEDULED,
    LookState.NOT_ASKED: Tone.RETURNED,
    LookState.CHECKED: Tone.COMPLETED,
    LookState.COUNTED: Tone.COMPLETED,
}


def status(line: LookLine) -> tuple[Tone, str]:
    """Return the tone and the words for where a look stands."""
    return _TONES[line.state], words.label(line.state)


def found(line: LookLine) -> str:
    """Return what a look found, in words; empty while nobody has looked."""
    if line.result is None:
        return ""
    if line.result is Found.OFFENSE and line.dropped_on is not None:
        return words.text("Arrest, dropped: counts as none")
    return words.label(line.result)


def window(days: int) -> str:
    """Return how long after the exit a window goes."""
    return words.text("{count} days", count=days)


def day(value: date | None) -> str:
    """Return a day as lists show it, or nothing."""
    return words.short_day(value) if value else ""


def summary(looks: LookSum) -> str:
    """Return one sentence over all looks, each kind apart; empty when there are none."""
    if not looks.any:
        return ""
    return words.text(
        "{due} due, {not_due} not due yet, {checked} checked, {not_asked} not asked for; "
        "of {counted} more only the count is kept. Counted as a new offense: {event}.",
        due=words.number(looks.due),
        not_due=words.number(looks.not_due),
        checked=words.number(looks.checked),
        not_asked=words.number(looks.not_asked),
        counted=words.number(looks.counted),
        event=words.label(looks.definition).lower(),
    )


def whose(figure: LookFigure) -> str:
    """Return who is in the base of a figure."""
    return words.text("Those who completed") if figure.completers else words.text("All who were heard")


def offenses(figure: LookFigure) -> str:
    """Return how many had a new offense, of how many of whom it is known; the share of five or more."""
    if not figure.base:
        return words.text("nobody traced yet")
    counted = Figure(Decimal(figure.offense), figure.base)
    told = words.text("{count} of {base} traced", count=figure.offense, base=figure.base)
    if counted.share is None:
        return told
    return words.text("{count} ({share} %)", count=told, share=counted.share)
