"""What the appointment book shows of an appointment, column by column."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.appointments import AppointmentState
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.appointment_book import AppointmentLine

_TONES = {
    AppointmentState.BOOKED: Tone.SCHEDULED,
    AppointmentState.KEPT: Tone.COMPLETED,
    AppointmentState.NO_SHOW: Tone.OVERDUE,
    AppointmentState.CANCELLED: Tone.RETURNED,
    AppointmentState.REBOOKED: Tone.RETURNED,
}


def _tone(line: AppointmentLine) -> Tone:
    """Return the tone of what became of it; a no-show with a new appointment waits for nobody."""
    return _TONES[line.state] if line.moved_to is None else Tone.RETURNED


def _where(line: AppointmentLine) -> str:
    return words.listing(part for part in (line.place, line.note) if part)


def columns() -> list[Column[AppointmentLine]]:
    """Return the columns, for what stands in a line of the book."""
    return [
        Column[AppointmentLine](
            words.text("Day"),
            lambda line: words.brief_day(line.on),
            sort=lambda line: (line.on, line.starts_at),
            width=110,
            value=lambda line: line.on,
        ),
        Column[AppointmentLine](
            words.text("Time"),
            lambda line: words.clock(line.starts_at),
            sort=lambda line: line.starts_at,
            width=80,
        ),
        Column[AppointmentLine](
            words.text("Minutes"),
            lambda line: str(line.minutes),
            sort=lambda line: line.minutes,
            right=True,
            width=72,
            value=lambda line: line.minutes,
        ),
        Column[AppointmentLine](words.text("Who"), lambda line: line.name or line.case, width=140),
        Column[AppointmentLine](words.text("What for"), lambda line: words.label(line.kind), width=92),
        Column[AppointmentLine](
            words.text("Status"),
            lambda line: line.became,
            chip=_tone,
            width=264,
        ),
        Column[AppointmentLine](words.text("Why"), lambda line: line.why, width=144),
        Column[AppointmentLine](words.text("With"), lambda line: line.with_whom, width=116),
        Column[AppointmentLine](words.text("Place and note"), _where),
    ]
