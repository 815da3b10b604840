"""The words of a docket line: status, panel, what is still needed."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.look.tokens import Tone
from youthcourt.services.sittings import DocketLine, SeatLine

_TONES = {
    HearingResult.SET: Tone.SCHEDULED,
    HearingResult.HEARD: Tone.HEARD,
    HearingResult.NO_SHOW: Tone.RETURNED,
    HearingResult.CONTINUED: Tone.RETURNED,
    HearingResult.WITHDRAWN: Tone.RETURNED,
}


def status(line: DocketLine) -> str:
    """Return where a hearing stands: to be heard, to be approved, heard, put off."""
    if _to_approve(line):
        return words.text("To be approved")
    return words.label(line.result)


def tone(line: DocketLine) -> Tone:
    """Return how that looks."""
    if _to_approve(line):
        return Tone.QUESTION
    return _TONES[line.result]


def sitting(seats: tuple[SeatLine, ...]) -> list[SeatLine]:
    """Return the seats still held."""
    return [seat for seat in seats if not seat.left_code]


def panel(line: DocketLine) -> str:
    """Return how many sit on the panel and stand by: ``6 jurors + 1``."""
    held, spare = len(sitting(line.panel)), len(sitting(line.alternates))
    if not held:
        return ""
    told = words.text("1 juror") if held == 1 else words.text("{held} jurors", held=held)
    return f"{told} + {spare}" if spare else told


def needed(line: DocketLine) -> str:
    """Return what a hearing still lacks, in words."""
    if line.result is not HearingResult.SET:
        return ""
    lacks = [words.own(one) for one in line.missing]
    if not line.facts_cleared:
        lacks.append(words.text("the facts for jurors cleared"))
    told = words.listing(lacks)
    return told[:1].upper() + told[1:]


def _to_approve(line: DocketLine) -> bool:
    return line.result is HearingResult.HEARD and line.stage is Stage.HEARD
