"""The papers after the hearing, built from what the court file holds: papers 21, 24 and 25."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.following import WritingState
from youthcourt.domain.sanctions import signed_at_site
from youthcourt.printing import after as drawing
from youthcourt.printing.documents.after import AfterPaper, LetterCheck, MoreTime, TimeSheet
from youthcourt.printing.documents.language import speaking
from youthcourt.services import paper_parts
from youthcourt.services.cases import case_page
from youthcourt.services.due import cap_of
from youthcourt.services.juror_side import names_for_jurors
from youthcourt.services.latin_names import in_latin
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.papers import page_setup
from youthcourt.services.people import full_name
from youthcourt.services.writings import letter_victims
from youthcourt.store.tables import Case, Extension, Organization, Person, Provider, Sanction, Writing
from youthcourt.store.unit import Unit

SHEET, LETTER, MORE_TIME = "time sheet", "letter check", "more time"
"""What the print log calls them."""


@in_court_language
def time_sheet(unit: Unit, sanction_id: str, paper: str = "") -> TimeSheet:
    """Return the sheet that the site signs and reads: the name, and nothing of the offense.

    Raises Refused for what no site signs: letters, essays, money, jury duty and conditions.
    """
    sanction, _case, person = _of(unit, sanction_id)
    if not signed_at_site(sanction.type_code, sanction.unit):
        raise Refused("Nobody signs hours for this. Choose service, a class or another task.")
    shop = unit.get(Organization, sanction.provider_id, "provider") if sanction.provider_id else None
    there = unit.one(Provider, organization_id=shop.id) if shop else None
    sheet = TimeSheet(
        page_setup(unit, paper), full_name(person.given, person.family, person.suffix),
        words.amount(sanction.label, sanction.amount, sanction.unit), sanction.due_on,
        shop.name if shop else "", there.contact if there else "", shop.phone if shop else "",
    )  # fmt: skip
    return in_latin(unit, sheet)


@in_court_language
def letter_check(unit: Unit, sanction_id: str, paper: str = "") -> LetterCheck:
    """Return the check sheet of the newest letter of a sanction, or an empty one before any came."""
    sanction, case, _person = _of(unit, sanction_id)
    letters = unit.find(Writing, "sequence", sanction_id=sanction.id)
    newest = letters[-1] if letters else None
    decided = newest is not None and newest.state is not WritingState.RECEIVED
    victims = letter_victims(unit, case.number)
    return LetterCheck(
        page_setup(unit, paper),
        case.number,
        names_for_jurors(unit, [case.number])[case.number],
        words.amount(sanction.label, sanction.amount, sanction.unit),
        newest.received_on if newest else None,
        newest.read_on if newest else None,
        newest.read_by if newest else "",
        newest.state is WritingState.ACCEPTED if newest is not None and decided else None,
        newest.returned_why if newest else "",
        any(victim.wants_letter for victim in victims) if victims else None,
        newest.passed_on if newest else None,
        newest.passed_how if newest else "",
    )


@in_court_language
def more_time(unit: Unit, sanction_id: str, paper: str = "") -> MoreTime:
    """Return the newest request for more time with its answer, or a form to ask on; the family's language."""
    sanction, case, person = _of(unit, sanction_id)
    asked = unit.find(Extension, "sequence", sanction_id=sanction.id)
    newest = asked[-1] if asked else None
    # What nobody decided, since the case was closed, names nobody and has no answer on paper.
    locale = of_family(unit, person.language)
    with speaking(locale):
        what = words.amount(sanction.label, sanction.amount, sanction.unit)
        guardians = paper_parts.signing_guardians(case_page(unit, case.number))
    made = MoreTime(
        page_setup(unit, paper), case.number, full_name(person.given, person.family, person.suffix), what,
        newest.old_due if newest else sanction.due_on, guardians,
        newest.asked_on if newest else None, newest.asked_by if newest else "",
        newest.reason if newest else "", newest.new_due if newest else None, cap_of(unit, case),
        newest.granted if newest and newest.decided_by else None,
        newest.decided_on if newest and newest.decided_by else None,
        newest.decided_by if newest else "", newest.answer if newest else "", locale,
    )  # fmt: skip
    return in_latin(unit, made)


def sheet(unit: Unit, kind: str, sanction_id: str) -> AfterPaper:
    """Return the paper that the print log calls *kind*. Raises as the three that make them."""
    if kind == SHEET:
        return time_sheet(unit, sanction_id)
    return letter_check(unit, sanction_id) if kind == LETTER else more_time(unit, sanction_id)


def render(document: AfterPaper) -> bytes:
    """Return a paper as a PDF. Slow: outside any Unit, on a worker."""
    return drawing.render_after(document)


def _of(unit: Unit, sanction_id: str) -> tuple[Sanction, Case, Person]:
    sanction = unit.get(Sanction, sanction_id, "sanction")
    case = unit.get(Case, sanction.case_id, "case")
    return sanction, case, unit.get(Person, case.respondent_id, "person")
