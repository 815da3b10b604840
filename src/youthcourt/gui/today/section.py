"""One part of the page of the day: when, what and who, line by line."""

from __future__ import annotations

from youthcourt import words
from youthcourt.gui.kit.fit import fit_rows
from youthcourt.gui.kit.quiet_table import QuietTable
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.today import TodayLine

_MOST = 8
_WHEN, _WHO = 144, 148


def set_part(table: QuietTable, name: str, nothing: str) -> None:
    """Let *table* show the lines of the part called *name*; *nothing* is said where there are none."""
    table.set_up(
        name,
        [
            Column[TodayLine](words.text("When"), lambda line: line.when, chip=when_tone, width=_WHEN),
            Column[TodayLine](words.text("What"), lambda line: line.what),
            Column[TodayLine](words.text("Who"), lambda line: line.who or line.number, width=_WHO),
        ],
        key=lambda line: (line.kind, line.record),
        nothing=nothing,
    )
    table.horizontalHeader().setStretchLastSection(False)
    fit_rows(table, least=1, most=_MOST)


def when_tone(line: TodayLine) -> Tone | None:
    """Return the tone of the words that say when: late is solid, the rest is quiet; none without words."""
    if not line.when:
        return None
    return Tone.OVERDUE if line.late else Tone.SCHEDULED
