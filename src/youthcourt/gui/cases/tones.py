"""Which chip a stage wears."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.stages import Stage
from youthcourt.look.tokens import Tone
from youthcourt.services.cases import CaseLine

TONES: dict[Stage, Tone] = {
    Stage.REFERRED: Tone.REFERRED,
    Stage.SCREENING: Tone.QUESTION,
    Stage.INTAKE: Tone.INTAKE,
    Stage.ACCEPTED: Tone.INTAKE,
    Stage.SCHEDULED: Tone.SCHEDULED,
    Stage.CONTINUED: Tone.SCHEDULED,
    Stage.HEARD: Tone.HEARD,
    Stage.ACTIVE: Tone.PROGRESS,
    Stage.EXTENDED: Tone.PROGRESS,
    Stage.COMPLETED: Tone.COMPLETED,
}


def tone_of(stage: Stage) -> Tone:
    """Return the chip of a stage; every other end of a case is a return."""
    return TONES.get(stage, Tone.RETURNED)


def status_of(line: CaseLine) -> tuple[Tone, str]:
    """Return the chip and the words for where a case stands; what is late is solid and says so."""
    if line.late:
        return Tone.OVERDUE, words.text("{stage}, late", stage=line.stage)
    return tone_of(line.stage), words.label(line.stage)
