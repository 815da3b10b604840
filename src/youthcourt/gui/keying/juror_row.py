"""A line of the roster: how somebody attended, from when to when, and what the sitting counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain import keying
from youthcourt.domain.attendance import AWAY
from youthcourt.domain.credits import minutes_present
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.keying.cell import Cell, one_letter
from youthcourt.gui.keying.grid_row import GridRow, Who
from youthcourt.look.tokens import GAP
from youthcourt.services.keying import NOT_VOTING, JurorLine, Letters

CODE, TIME, BREAK = 64, 84, 72


@dataclass(frozen=True)
class KeyedJuror:
    """What the roster says of somebody; times None for who was away."""

    person_id: str
    code: AttendanceCode
    time_in: time | None = None
    time_out: time | None = None
    pause: int = 0


class JurorRow(GridRow):
    """Code, in, out, break. A code of somebody who was there fills the usual times in."""

    def __init__(self, line: JurorLine, letters: Letters, usual: tuple[time, time]) -> None:
        told = line.name
        parts = (
            Cell("code", words.text("{name}: came, a letter", name=told), CODE, one_letter),
            Cell("time_in", words.text("{name}: from", name=told), TIME),
            Cell("time_out", words.text("{name}: until", name=told), TIME),
            Cell("break", words.text("{name}: break in minutes", name=told), BREAK),
        )
        self._letters, self._usual = letters, usual
        self.filled_from: JurorRow | None = None
        """The row above, whose times fill themselves in."""
        super().__init__(line.person_id, Who(line.name), (parts,))
        self.show_line(line)

    def _laid_out(self, parts: Sequence[Sequence[QWidget]]) -> Sequence[Sequence[QWidget]]:
        """There is room for the sentence beside the few cells."""
        self.said_label.setContentsMargins(GAP, 0, 0, 0)
        return [*parts, [self.said_label]]

    def show_line(self, line: JurorLine) -> None:
        """Show what stands: a closed attendance is not keyed again; what is typed and not saved stays."""
        if self.saved and not line.closed:
            self.begun = False
        away = line.code in AWAY
        self.saved = line.closed
        if line.closed or not self.begun:
            self._fill(line, shown=line.closed or away)
        for cell in self.cells.values():
            cell.rest(line.closed)
        if line.closed or (away and not self.begun):
            self.begun = False
            self.clear_marks()
            self.say(self._stands(line))
        elif not self.wrong:
            self.changed()

    def keyed(self) -> KeyedJuror:
        """Return what is typed; raises BadInput, naming the cell."""
        texts = self.texts()
        code = keying.read_letter(texts["code"], self._letters.codes, field="code")
        if code in AWAY:
            return KeyedJuror(self.key, code)
        came = self._time("time_in", self._usual[0])
        left = self._time("time_out", self._usual[1])
        pause = keying.read_break(texts["break"])
        minutes_present(came, left, pause)
        return KeyedJuror(self.key, code, came, left, pause)

    def absent(self) -> bool:
        """Say whether, by what is typed, they did not vote."""
        return self._code() in NOT_VOTING

    def _code(self) -> AttendanceCode | None:
        return self._letters.codes.get(self.cells["code"].text().strip().lower())

    def changed(self) -> None:
        code = self._code()
        was_there = code is not None and code not in AWAY
        for name in ("time_in", "time_out", "break"):
            self.cells[name].rest(code is not None and not was_there)
        if was_there and not (self.texts()["time_in"] and self.texts()["time_out"]):
            self._fill_usual()
        elif not was_there and code is not None:
            for name in ("time_in", "time_out", "break"):
                self.cells[name].clear()
        self.say(words.label(code) if code is not None else "")

    def _fill_usual(self) -> None:
        above = self.filled_from
        texts = above.times() if above is not None else None
        told = texts or (_clock(self._usual[0]), _clock(self._usual[1]), "")
        for name, text in zip(("time_in", "time_out", "break"), told, strict=True):
            if not self.cells[name].text():
                self.cells[name].setText(text)

    def times(self) -> tuple[str, str, str] | None:
        """Return the times of this row as typed; those of the row above where it has none, or none usual."""
        texts = self.texts()
        usual = self._code() in (AttendanceCode.SERVED, AttendanceCode.PRESENT_NOT_SEATED)
        if usual and texts["time_in"] and texts["time_out"] and not self.wrong:
            return texts["time_in"], texts["time_out"], texts["break"]
        return self.filled_from.times() if self.filled_from is not None else None

    def _time(self, name: str, near: time) -> time:
        typed = self.cells[name].text()
        if not typed.strip():
            raise BadInput(
                "A time is missing. Whoever was there has one of coming and one of leaving.", field=name
            )
        return keying.read_time(typed, near, field=name)

    def _fill(self, line: JurorLine, *, shown: bool) -> None:
        letter = next((letter for letter, code in self._letters.codes.items() if code is line.code), "")
        texts = {
            "code": letter if shown else "",
            "time_in": _clock(line.time_in),
            "time_out": _clock(line.time_out),
            "break": str(line.break_minutes or ""),
        }
        for name, text in texts.items():
            self.cells[name].setText(text)

    def _stands(self, line: JurorLine) -> str:
        label = words.label(line.code) if line.code is not None else ""
        if not line.closed or line.time_in is None or line.time_out is None:
            return words.text("{code}. Saved.", code=label)
        hours, minutes = divmod(minutes_present(line.time_in, line.time_out, line.break_minutes), 60)
        return words.text("{code}, {hours} h {minutes} min. Saved.", code=label, hours=hours, minutes=minutes)


def _clock(value: time | None) -> str:
    return f"{value.hour}:{value.minute:02}" if value is not None else ""
