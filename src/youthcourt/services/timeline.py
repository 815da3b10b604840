"""The timeline of a case: all that happened, from every table, the newest first; and the same on paper.

It is the staff's. Health notes, disclosures of harm, what a victim wishes or said and what a look at a
closed case found are never read for it (``store.find_timeline``). Source: demand 14 of the intake of
cases; printed because it goes into the packet as proof of dates (peers reference, caseflow #9382).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import time

from youthcourt import words
from youthcourt.printing import timeline as drawing
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.timeline import CaseTimeline, TimelineEntry
from youthcourt.services import timeline_after as after
from youthcourt.services import timeline_lines as told
from youthcourt.services.latin_names import in_latin
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language
from youthcourt.services.person_lines import full_name
from youthcourt.services.timeline_line import TimelineLine
from youthcourt.store import find_cases
from youthcourt.store import find_timeline as rows
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit

__all__ = ["TIMELINE", "TimelineLine", "case_timeline", "render", "timeline", "timeline_paper"]

TIMELINE = "timeline"
"""What the print log calls the paper."""


def timeline(unit: Unit, number: str) -> tuple[TimelineLine, ...]:
    """Return all that happened in a case and what is planned, the newest first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return tuple(sorted(_all(unit, case), key=_place, reverse=True))


def _place(line: TimelineLine) -> tuple[object, ...]:
    """Return where a line stands: by day, then by the hour, what has none before what has one."""
    return (line.when, line.at or time.min, line.order, line.kind, line.what)


def _all(unit: Unit, case: Case) -> Iterator[TimelineLine]:
    yield from told.stages(rows.stages(unit, case.id))
    yield from told.screenings(rows.screenings(unit, case.id))
    yield from told.contacts(rows.contacts(unit, case.id, case.incident_id))
    yield from told.appointments(rows.appointments(unit, case.id))
    yield from told.consents(rows.consents(unit, case.id))
    yield from told.mentors(rows.mentors(unit, case.id))
    yield from told.hearings(rows.hearings(unit, case.id))
    yield from told.results(rows.results(unit, case.id), rows.items(unit, case.id))
    yield from _afterwards(unit, case)
    yield from told.wishes(rows.wishes(unit, case.incident_id))
    yield from told.papers(rows.papers(unit, case.number))
    yield from told.files(rows.files(unit, case.id))
    yield from told.notes(rows.notes(unit, case.id))


def _afterwards(unit: Unit, case: Case) -> Iterator[TimelineLine]:
    """Yield what came after the hearing."""
    yield from after.sanctions(rows.sanctions(unit, case.id))
    yield from after.changes(rows.changes(unit, case.id))
    yield from after.extensions(rows.extensions(unit, case.id))
    yield from after.writings(rows.writings(unit, case.id))
    yield from after.served(rows.served(unit, case.id))
    yield from after.payments(rows.payments(unit, case.id))
    yield from after.steps(rows.steps(unit, case.id))
    yield from after.events(rows.events(unit, case.id))
    yield from after.statuses(rows.statuses(unit, case.id))
    yield from after.closings(rows.closings(unit, case.id))


@in_court_language
def timeline_paper(unit: Unit, number: str, paper: str = "") -> CaseTimeline:
    """Return the timeline as a paper for the staff and the file, the oldest first. Raises NotFound.

    *paper* is letter or a4. A fact that a school told carries its mark.
    """
    return in_latin(unit, case_timeline(unit, number, replace(page_setup(unit, paper), duplex=False)))


def case_timeline(unit: Unit, number: str, setup: PageSetup) -> CaseTimeline:
    """Return the timeline on pages as set up, as the staff's packet has it too. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, case.respondent_id, "person")
    lines = timeline(unit, number)
    return CaseTimeline(
        setup=setup,
        case_number=case.number,
        respondent=full_name(person.given, person.family, person.suffix),
        referred_on=case.referred_on,
        stage=words.label(case.stage),
        entries=tuple(_entries(reversed(lines))),
    )


def _entries(lines: Iterable[TimelineLine]) -> Iterator[TimelineEntry]:
    for line in lines:
        kind = words.label(line.kind)
        yield TimelineEntry(line.when, line.at, line.what, line.who, kind, line.from_school)


def render(document: CaseTimeline) -> bytes:
    """Return the paper as a PDF. Slow: outside any Unit."""
    return drawing.render_timeline(document)
