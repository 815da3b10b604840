"""Papers of the interview: the intake form filled or blank, the young person's page, a note for the lead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from youthcourt import words
from youthcourt.printing import interview as drawing
from youthcourt.printing.documents.interview import Answer, Asked, IntakeForm, LeadForm, OwnPagePaper
from youthcourt.printing.documents.language import speaking
from youthcourt.services.circumstances import Tick, circumstances
from youthcourt.services.interview import LABELS, Answers, InterviewPage, interview
from youthcourt.services.latin_names import in_latin
from youthcourt.services.own_page import own_words
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.store.unit import Unit

INTAKE_FORM, OWN_PAGE, LEAD_FORM = "intake form", "own page", "lead form"
"""What the print log calls them."""
FROM_SCHOOL = "This came from the school: not to be passed on"


@in_court_language
def intake_form(unit: Unit, number: str, size: str = "") -> IntakeForm:
    """Return the intake form of a case, for the file; what was not asked is lines. Raises NotFound."""
    page = interview(unit, number)
    made = IntakeForm(
        replace(page_setup(unit, size), duplex=False), _parts(page), page.number, page.name,
        page.birth_date, page.answers.held_on,
    )  # fmt: skip
    return in_latin(unit, made)


@in_court_language
def blank_intake_form(unit: Unit, number: str, size: str = "") -> IntakeForm:
    """Return the form to be filled in by hand, in the family's language; it tells nothing of anybody."""
    page = interview(unit, number)
    locale = of_family(unit, page.language)
    with speaking(locale):
        # From the court's list: what is asked no more stands among the ticks of this very case.
        boxes = tuple(
            Tick(line.id, words.text(line.label), led=False) for line in circumstances(unit) if line.active
        )
        blank = replace(page, answers=Answers(), ticks=boxes, known=())
        return IntakeForm(replace(page_setup(unit, size), duplex=False), _parts(blank), language=locale)


@in_court_language
def own_page(unit: Unit, number: str, size: str = "", *, blank: bool = False) -> OwnPagePaper:
    """Return the young person's own page, in the language that they read. Raises NotFound."""
    page, told = interview(unit, number), own_words(unit, number)
    made = OwnPagePaper(
        replace(page_setup(unit, size), duplex=False), page.number, page.name,
        language=of_family(unit, page.language),
    )  # fmt: skip
    if not blank:
        made = replace(made, story=told.story, offer=told.offer, written_on=told.written_on)
    return in_latin(unit, made)


@in_court_language
def lead_form(unit: Unit, size: str = "") -> LeadForm:
    """Return the blank note for the lead; it knows no case."""
    return LeadForm(replace(page_setup(unit, size), duplex=False))


def render(document: IntakeForm | OwnPagePaper | LeadForm) -> bytes:
    """Return a paper of the interview as a PDF. Slow: outside any Unit."""
    if isinstance(document, IntakeForm):
        return drawing.render_intake_form(document)
    if isinstance(document, OwnPagePaper):
        return drawing.render_own_page(document)
    return drawing.render_lead_form(document)


def _parts(page: InterviewPage) -> tuple[Asked, ...]:
    told = page.answers
    knows = words.listing(f"{one.name} ({words.label(one.kind).lower()})" for one in page.known)
    fee = _fee(page) if page.has_fee else ()
    return (
        Asked(
            words.text("Strengths"),
            _long(told, "strengths", "interests", "stands_by", "activities", "responsibilities"),
            _short(told, "languages"),
        ),
        Asked(
            words.text("Home and school"),
            _long(told, "household", "school_life"),
            mark=words.text(FROM_SCHOOL) if told.from_school else "",
        ),
        Asked(
            words.text("What happened, and what would help"),
            _long(told, "reaction", "needs"),
            boxes=tuple((tick.label, tick.led) for tick in page.ticks),
            boxes_lead=words.text("What led to it"),
        ),
        Asked(
            words.text("Coming to court"),
            (Answer(words.text("Whom they know here"), knows, 1),),
            _short(
                told, "saturdays", "transport", "may_collect", "emergency_name", "emergency_phone",
                "reading_help", "access_needs",
            ),
        ),
        Asked(
            words.text("What was explained"),
            short=(*_short(told, "lawyer_explained_on", "asked_alone"), *fee),
        ),
        Asked(
            words.text("Health and safety, for the staff only"), _long(told, "allergies", "health_safety")
        ),
    )  # fmt: skip


def _long(told: Answers, *names: str) -> tuple[Answer, ...]:
    return tuple(Answer(words.text(LABELS[name]), getattr(told, name)) for name in names)


def _short(told: Answers, *names: str) -> tuple[tuple[str, str], ...]:
    return tuple((words.text(LABELS[name]), _said(getattr(told, name))) for name in names)


def _fee(page: InterviewPage) -> Sequence[tuple[str, str]]:
    told = page.answers
    asked = told.fee_cents if told.fee_cents is not None else page.fee
    return (
        (words.text(LABELS["fee_cents"]), words.money(asked) if asked else ""),
        (words.text(LABELS["fee_waived"]), told.fee_why if told.fee_waived else ""),
    )


def _said(value: str | bool | date | None) -> str:
    if isinstance(value, bool):
        return words.text("Yes") if value else words.text("No")
    return words.short_day(value) if isinstance(value, date) else value or ""
