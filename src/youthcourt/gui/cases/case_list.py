"""What the list of cases shows: its columns, filters and the facts told at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt import words
from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.gui.cases.next_step import next_step
from youthcourt.gui.cases.tones import status_of
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.windows_model import Source
from youthcourt.gui.lists.filters import Filter
from youthcourt.gui.lists.peek import Fact, Peek
from youthcourt.services import case_lists
from youthcourt.services.case_glance import CaseGlance
from youthcourt.services.cases import CaseLine

_HEARD = frozenset({Stage.HEARD, Stage.ACTIVE, Stage.EXTENDED, Stage.COMPLETED})

SOURCE = Source[CaseLine](
    case_lists.count_cases, case_lists.case_window, case_lists.case_keys, case_lists.case_position
)


def _hearing(line: CaseLine) -> str:
    if line.next_hearing_on:
        return words.short_day(line.next_hearing_on)
    if line.stage in BEFORE_HEARING:
        return words.text("Not set")
    return words.text("Heard") if line.stage in _HEARD else ""


# The titles are keys as well (columns are remembered by them): plain English here, translated when shown.
COLUMNS = (
    Column[CaseLine]("Case", lambda line: line.number, width=120, order="number"),
    Column[CaseLine](
        "Youth", lambda line: line.name or line.agency_number or line.number, width=176, order="youth"
    ),
    Column[CaseLine]("Offense", lambda line: line.offense, order="offense"),
    Column[CaseLine](
        "Status",
        lambda line: status_of(line)[1],
        chip=lambda line: status_of(line)[0],
        width=176,
        order="stage",
    ),
    Column[CaseLine](
        "Hearing", _hearing, width=116, order="hearing", value=lambda line: line.next_hearing_on
    ),
    Column[CaseLine]("Next step", next_step, width=220, order="step"),
)


def filters() -> tuple[Filter, ...]:
    """Return what the list of cases can be narrowed by."""
    return (
        Filter(case_lists.STAGE, lambda: words.text("Status"), lambda: _labelled(tuple(Stage))),
        Filter(
            case_lists.LATE,
            lambda: words.text("Late"),
            lambda: ((case_lists.YES, words.text("Yes")), (case_lists.NO, words.text("No"))),
            single=True,
        ),
        Filter(
            case_lists.HEARING,
            lambda: words.text("Hearing"),
            lambda: ((case_lists.SET, words.text("Set")), (case_lists.UNSET, words.text("Not set"))),
            single=True,
        ),
        Filter(case_lists.RESULT, lambda: words.text("Screening"), lambda: _labelled(tuple(Result))),
    )


def _labelled(members: Sequence[Stage] | Sequence[Result]) -> list[tuple[str, str]]:
    return [(member.value, words.label(member)) for member in members]


def told(glance: CaseGlance) -> Peek:
    """Return the facts of a case at a glance."""
    line = glance.line
    tone, status = status_of(line)
    facts = (
        Fact(words.text("Status"), status, tone),
        Fact(words.text("Next step"), next_step(line)),
        Fact(words.text("Hearing"), _hearing(line)),
        Fact(words.text("Offense"), line.offense),
        Fact(words.text("Guardian"), "\n".join(_reached(name, phone) for name, phone in glance.guardians)),
        Fact(words.text("Phone of the young person"), line.phone),
        Fact(words.text("Language"), line.language),
        Fact(
            words.text("Still missing"), words.listing(glance.missing) if line.stage in BEFORE_HEARING else ""
        ),
        Fact(words.text("Referred"), words.short_day(line.referred_on)),
        Fact(
            words.text("Referred by"), words.listing(part for part in (glance.agency, glance.officer) if part)
        ),
    )
    return Peek(line.name or line.number, facts)


def _reached(name: str, phone: str) -> str:
    return words.text("{name}, {phone}", name=name, phone=phone) if phone else name
