"""A case at a glance: what the clerk looks up most, without opening it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.missing import Missing
from youthcourt.services.cases import CaseLine, lines_of
from youthcourt.services.missing import missing_for
from youthcourt.services.people import guardian_lines
from youthcourt.store import find_cases
from youthcourt.store.tables import Agency
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class CaseGlance:
    """The key facts of a case. *guardians* are names with their phone numbers, as far as known."""

    line: CaseLine
    agency: str
    officer: str
    guardians: tuple[tuple[str, str], ...]
    missing: tuple[Missing, ...]
    """What a hearing today would still lack."""
    facts_cleared_on: date | None


def case_glance(unit: Unit, number: str) -> CaseGlance:
    """Return the key facts of a case; raises NotFound."""
    case = find_cases.by_number(unit, number)
    agency = unit.get(Agency, case.agency_id, "agency") if case.agency_id else None
    return CaseGlance(
        lines_of(unit, [case.number])[0],
        agency.name if agency else "",
        agency.officer if agency else "",
        tuple(
            (line.name, line.phone)
            for line in guardian_lines(unit, case.respondent_id)
            if not line.left_alone
        ),
        tuple(missing_for(unit, case, unit.today)),
        case.facts_cleared_on,
    )
