"""How ready a sitting is: one line a hearing still to be heard, eight points each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.readiness import Point, PointState, Standing, stand
from youthcourt.services.person_lines import full_name
from youthcourt.services.seat_notes import seat_notes
from youthcourt.services.settings import settings
from youthcourt.services.sittings import DocketLine, sitting_page
from youthcourt.services.victims import Wish, force_of, say_points, wishes_of
from youthcourt.store import find_sittings, find_today
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class VictimLine:
    """A victim of the incident and the newest wish; empty when none is on record."""

    party_id: str
    name: str
    wish: str


@dataclass(frozen=True)
class ReadyLine:
    """One hearing and how its points stand."""

    hearing_id: str
    case: str
    called: str
    start: str
    """Time of day, 24 hours: ``09:45``."""
    points: Mapping[Point, Standing]
    victims: tuple[VictimLine, ...]

    @property
    def gaps(self) -> tuple[Point, ...]:
        """What is still to be mended, in order."""
        return tuple(point for point in Point if self.points[point].state is PointState.GAP)


@dataclass(frozen=True)
class ReadyPage:
    """A sitting's readiness."""

    held_on: date
    place: str
    lines: tuple[ReadyLine, ...]


def readiness(unit: Unit, on: date) -> ReadyPage:
    """Return how ready the hearings of a sitting are that are still to be heard. Raises NotFound."""
    page = sitting_page(unit, on)
    sitting = find_sittings.on(unit, on)
    victims: dict[str, list[VictimLine]] = {}
    rows = find_today.victims(unit, sitting.id)
    said = wishes_of(unit, {row.party_id for row in rows})
    for row in rows:
        told = _told(said.get(row.party_id, ()))
        victims.setdefault(row.hearing_id, []).append(VictimLine(row.party_id, _name(row), told))
    languages = find_today.interpreters(unit, sitting.id, on)
    needs = {row.hearing_id: row for row in find_today.needs(unit, sitting.id)}
    fewest = settings(unit).jury_minimum
    barred = {seat for seat, note in seat_notes(unit, on).items() if not note.may_sit}
    return ReadyPage(
        page.held_on,
        page.place,
        tuple(
            _line(
                line,
                tuple(victims.get(line.hearing_id, ())),
                languages.get(line.hearing_id, []),
                needs.get(line.hearing_id),
                fewest,
                sum(seat.seat_id in barred for seat in line.panel),
            )
            for line in page.hearings
            if line.result is HearingResult.SET
        ),
    )


def _line(
    line: DocketLine,
    victims: tuple[VictimLine, ...],
    languages: list[str],
    need: Any,
    fewest: int,
    barred: int,
) -> ReadyLine:
    missing = words.text("Missing: {missing}", missing=line.missing) if line.missing else ""
    wishes = [victim.wish for victim in victims if victim.wish]
    interpreter = need.interpreter if need else ""
    able = sum(not seat.left_code for seat in line.panel) - barred
    points = {
        Point.CONSENTS: stand(not line.missing, missing),
        Point.FACTS: stand(line.facts_cleared),
        Point.WISH: stand(bool(victims) and len(wishes) == len(victims), words.listing(wishes),
                          needed=bool(victims)),
        Point.INTERPRETER: stand(bool(interpreter), interpreter or words.listing(languages),
                                 needed=bool(languages)),
        Point.JUDGE: stand(bool(line.judge), line.judge),
        Point.ROOM: stand(bool(line.room), line.room),
        Point.FAMILY: _family(need),
        Point.PANEL: stand(able >= fewest, _seated(able, barred)),
    }  # fmt: skip
    return ReadyLine(line.hearing_id, line.case, line.called, line.start, points, victims)


def _family(need: Any) -> Standing:
    """Return whether the family said that it comes, with the day and who said so, where that was noted."""
    if need is None or need.family_confirmed_on is None:
        return stand(False)
    said_on = words.short_day(need.family_confirmed_on)
    return stand(True, " · ".join(part for part in (said_on, need.family_note) if part))


def _seated(able: int, barred: int) -> str:
    """Return how many jurors have a seat and may sit, and how many hold one who may not any more."""
    if not able and not barred:
        return words.text("not drawn")
    told = words.text("1 juror") if able == 1 else words.text("{count} jurors", count=able)
    return words.text("{jurors}, {barred} may not sit", jurors=told, barred=barred) if barred else told


def _told(said: tuple[Wish, ...]) -> str:
    """Return the newest words of a victim, or what is in force in the program's words."""
    return (said[0].wish or say_points(force_of(said))) if said else ""


def _name(row: Any) -> str:
    return row.organization or full_name(row.given, row.family, row.suffix)
