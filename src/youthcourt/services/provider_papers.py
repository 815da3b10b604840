"""Papers about providers: the placement slip, the list for the staff's meeting, the report on a time.

Each is built in a Unit and drawn outside of one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.lists import Asked
from youthcourt.printing import placement as drawing
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.placement import (
    OwedGroup,
    OwedList,
    OwedRow,
    PlacementPapers,
    PlacementSlip,
    ProviderRow,
    ProviderSheet,
)
from youthcourt.services import owed
from youthcourt.services.latin_names import in_latin
from youthcourt.services.owed import OwedLine
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.person_lines import full_name
from youthcourt.services.placements import provider_report
from youthcourt.services.providers import provider
from youthcourt.store.tables import Case, Person, Sanction
from youthcourt.store.unit import Unit

SLIP, OWED_LIST, REPORT = "placement slip", "list of what is owed", "provider report"
"""What the print log calls them."""
Document = PlacementPapers | OwedList | ProviderSheet


@in_court_language
def placement_papers(unit: Unit, sanction_id: str, paper: str = "") -> PlacementPapers:
    """Return the placement slip for the site and for the family, in the language that each reads.

    Raises Refused where the sanction is placed nowhere.
    """
    sanction = unit.get(Sanction, sanction_id, "sanction")
    if sanction.provider_id is None:
        raise Refused("“{label}” is placed nowhere. Choose a provider first.", label=sanction.label)
    case = unit.get(Case, sanction.case_id, "case")
    locale = of_family(unit, unit.get(Person, case.respondent_id, "person").language)
    site = _slip(unit, sanction, case)
    family = site
    if locale:
        with speaking(locale):
            family = replace(_slip(unit, sanction, case), language=locale)
    # The two go to different hands: one on the back of the other is of no use.
    setup = replace(page_setup(unit, paper), duplex=False)
    return in_latin(unit, PlacementPapers(setup, site, family))


@in_court_language
def owed_list(unit: Unit, asked: Asked, paper: str = "") -> OwedList:
    """Return the list for the staff's meeting: what *asked* leaves, late first, by the day alone."""
    plain = replace(asked, orders=())
    lines = owed.owed_window(unit, plain, 0, owed.count_owed(unit, plain))
    titles = {
        owed.LATE: words.text("Late"),
        owed.WEEK: words.text("Due in the next seven days"),
        owed.LATER: words.text("Later"),
    }
    groups = (
        OwedGroup(title, tuple(_owed_row(line) for line in lines if line.stands == stands))
        for stands, title in titles.items()
    )
    return in_latin(unit, OwedList(page_setup(unit, paper), tuple(group for group in groups if group.rows)))


@in_court_language
def report_paper(unit: Unit, first: date, last: date, paper: str = "") -> ProviderSheet:
    """Return what was done at each provider in a time, on paper. Raises as ``provider_report``."""
    report = provider_report(unit, first, last)
    rows = tuple(
        ProviderRow(
            line.name,
            *(words.number(count) for count in (
                line.young_people, line.worked, line.credited, line.other, line.placed_now,
            )),
        )
        for line in report.lines
    )  # fmt: skip
    total = ProviderRow(
        words.text("All providers"),
        "",
        words.number(report.worked),
        words.number(report.credited),
        words.number(sum(line.other for line in report.lines)),
        "",
    )
    period = words.text("{first} to {last}", first=words.short_day(first), last=words.short_day(last))
    return ProviderSheet(page_setup(unit, paper), period, rows, total)


def render(document: Document) -> bytes:
    """Return a paper as a PDF. Slow: outside any Unit, on a worker."""
    if isinstance(document, PlacementPapers):
        return drawing.render_placement(document)
    return (
        drawing.render_owed(document) if isinstance(document, OwedList) else drawing.render_report(document)
    )


def _slip(unit: Unit, sanction: Sanction, case: Case) -> PlacementSlip:
    person = unit.get(Person, case.respondent_id, "person")
    line = provider(unit, str(sanction.provider_id))
    known, minutes = line.known, line.known.travel_minutes
    return PlacementSlip(
        full_name(person.given, person.family, person.suffix),
        words.amount(sanction.label, sanction.amount, sanction.unit),
        sanction.due_on,
        known.name,
        known.contact,
        known.phone,
        known.address,
        known.what,
        known.times,
        "" if minutes is None else words.text("about {minutes} minutes", minutes=minutes),
        known.rules,
    )


def _owed_row(line: OwedLine) -> OwedRow:
    spoken = [words.brief_day(line.contact_on), line.contact] if line.contact_on else []
    return OwedRow(
        line.name,
        line.case,
        line.left,
        f"{words.brief_day(line.due)}\n{line.when}",
        "\n".join(spoken),
        line.next_step,
        line.provider,
    )
