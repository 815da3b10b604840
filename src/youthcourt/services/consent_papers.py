"""Admission and consent (paper 4) by itself, to be signed: the court's copy and that of the family."""

from __future__ import annotations

from collections.abc import Callable

from youthcourt.printing import consent as drawing
from youthcourt.printing.documents.family import ConsentPapers
from youthcourt.services import paper_parts as parts
from youthcourt.services.cases import case_page
from youthcourt.services.latin_names import in_latin
from youthcourt.services.paper_language import in_court_language
from youthcourt.services.papers import page_setup
from youthcourt.store.unit import Unit

CONSENT = "consent"
"""What the print log calls it."""


@in_court_language
def consent_papers(unit: Unit, number: str, paper: str = "") -> ConsentPapers:
    """Return the form in the court's language, and in that of the family where it is another.

    *paper* is letter or a4, else what the court chose. Raises NotFound.
    """
    page = case_page(unit, number)
    setup, consent = page_setup(unit, paper), parts.consent_form(page)
    return in_latin(unit, ConsentPapers(setup, consent, parts.family_consent(unit, page)))


def render(papers: ConsentPapers, progress: Callable[[int, int], None] | None = None) -> bytes:
    """Return the forms as a PDF. Slow: outside any Unit."""
    return drawing.render_consent(papers, progress)
