"""How the points of a hearing are told: title, state, and what opening a gap does."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.readiness import Point, PointState
from youthcourt.look.tokens import Tone
from youthcourt.services.readiness import ReadyLine

TITLES = {
    Point.CONSENTS: "Consents",
    Point.FACTS: "Facts",
    Point.WISH: "Victim's wish",
    Point.INTERPRETER: "Interpreter",
    Point.JUDGE: "Judge",
    Point.ROOM: "Room",
    Point.FAMILY: "Family",
    Point.PANEL: "Panel",
}
"""The plain English titles; they are translated where they are shown."""

_STATES = {PointState.READY: "Ready", PointState.GAP: "Gap", PointState.NOT_NEEDED: "Not needed"}
_TONES = {PointState.READY: Tone.COMPLETED, PointState.GAP: Tone.QUESTION}
_MENDS = {
    Point.CONSENTS: "Enter opens the case, where signatures are recorded.",
    Point.FACTS: "Enter opens the case, where the facts for jurors are cleared.",
    Point.WISH: "Enter asks what the victim wishes.",
    Point.INTERPRETER: "Enter asks who interprets.",
    Point.JUDGE: "Enter opens the sitting, where the rooms have their judges.",
    Point.ROOM: "Enter opens the sitting, where the hearing has its room.",
    Point.FAMILY: "Enter asks when the family said that they come.",
    Point.PANEL: "Enter opens the sitting, where the jury is drawn.",
}


def state_words(line: ReadyLine, point: Point) -> str:
    """Return the word of a cell: Ready, Gap, Not needed."""
    return words.text(_STATES[line.points[point].state])


def tone(line: ReadyLine, point: Point) -> Tone | None:
    """Return the tone of a cell; what is not needed is plain text."""
    return _TONES.get(line.points[point].state)


def detail(line: ReadyLine, point: Point | None) -> str:
    """Return one sentence or two on a cell: what there is, and what Enter does."""
    if point is None:
        return words.text("{who}: Enter opens the case.", who=line.called)
    told = line.points[point].told or state_words(line, point)
    about = words.text("{who}, {point}: {told}.", who=line.called, point=words.text(TITLES[point]), told=told)
    if line.points[point].state is not PointState.GAP:
        return about
    return words.text("{about} {mend}", about=about, mend=words.text(_MENDS[point]))
