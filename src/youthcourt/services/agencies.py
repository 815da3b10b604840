"""The directory of who refers young people: agencies, their officers, and what each is told in the end.

One line is one officer at one agency; an agency that refers by no name has a line without an officer.
Source: domain reference, section 1.2 (step 1), section 2 (paper 1) and section 7 (what a referrer is told).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.closing import WantsBack, wants_back
from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.store import find_agencies
from youthcourt.store.tables import Agency
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class AgencyLine:
    """An officer at an agency as the court edits it. An empty id is a new one."""

    id: str
    name: str
    officer: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    note: str = ""
    wants_back: WantsBack = WantsBack.STATUS
    stopped_on: date | None = None
    """Refers nobody any more since this day."""
    open_cases: int = 0

    @property
    def active(self) -> bool:
        """Whether they are offered where a referral is taken in."""
        return self.stopped_on is None


def agencies(unit: Unit) -> tuple[AgencyLine, ...]:
    """Return the directory by agency and officer, those that stopped too."""
    lines = (_line(row) for row in find_agencies.lines(unit))
    return tuple(sorted(lines, key=lambda line: (fold(line.name), fold(line.officer), line.id)))


def agency(unit: Unit, agency_id: str) -> AgencyLine | None:
    """Return one line of the directory, None for a key that is not in it."""
    return next((_line(row) for row in find_agencies.lines(unit, agency_id)), None)


def offered(unit: Unit) -> tuple[AgencyLine, ...]:
    """Return those who still refer, as they are offered where a referral is taken in."""
    return tuple(line for line in agencies(unit) if line.active)


def _line(row: Any) -> AgencyLine:
    return AgencyLine(
        row.id, row.name, row.officer, row.phone, row.email, row.address, row.note,
        wants_back(row.wants_back), row.stopped_on, row.open,
    )  # fmt: skip


def save_agency(unit: Unit, line: AgencyLine) -> str:
    """Add or change a line of the directory and return its key; *stopped_on* stops it or starts it again.

    Who has stopped is offered no longer; their cases stay theirs. Raises BadInput without a name, and for
    an officer who is in the directory already, however the name is written.
    """
    values: dict[str, Any] = {
        "name": clean_line(line.name, field="The name"),
        "officer": clean_line(line.officer, field="The officer"),
        "phone": clean_line(line.phone, field="The phone"),
        "email": clean_line(line.email, field="The e-mail"),
        "address": clean_line(line.address, field="The address"),
        "note": clean_text(line.note, field="The note"),
        "wants_back": line.wants_back.value,
        "stopped_on": line.stopped_on,
    }
    if not values["name"]:
        raise BadInput("Give the agency a name.", field="label")
    same = _same(unit.find(Agency), values["name"], values["officer"])
    if same is not None and same.id != line.id:
        raise BadInput(
            "{agency} stands in the directory already. Change that line instead.",
            field="label",
            agency=" · ".join(filter(None, (same.name, same.officer))),
        )
    unit.touch("agencies", "cases")
    if line.id:
        unit.change(unit.get(Agency, line.id, "agency"), **values)
        return line.id
    return unit.add(Agency(id=unit.new_id(), **values)).id


def agency_of(unit: Unit, name: str, officer: str) -> str | None:
    """Return the key of who refers, however it is written; a new one comes into the directory.

    A new officer of an agency that is here is told no more than the agency is. None for no name.
    """
    if not name:
        return None
    known = unit.once(Agency, lambda: unit.find(Agency))
    same = _same(known, name, officer)
    if same is not None:
        return same.id
    house = next((row for row in known if fold(row.name) == fold(name)), None)
    new = Agency(id=unit.new_id(), name=name, officer=officer)
    if house is not None:
        new.name, new.address, new.wants_back = house.name, house.address, house.wants_back
    unit.touch("agencies")
    return unit.add(new).id


def _same(rows: Sequence[Agency], name: str, officer: str) -> Agency | None:
    """Return the line of this name and officer, whatever case, accents and blanks it is written with."""
    told = (fold(name), fold(officer))
    return next((row for row in rows if (fold(row.name), fold(row.officer)) == told), None)
