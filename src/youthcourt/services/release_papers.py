"""The release of information on paper (paper 5), in the language of the family."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from youthcourt.domain.consent import ConsentKind, is_minor
from youthcourt.domain.errors import Refused
from youthcourt.domain.text import clean_line
from youthcourt.printing import release as drawing
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.release import ReleaseForm
from youthcourt.printing.documents.wording import default_wording
from youthcourt.services.cases import case_page
from youthcourt.services.consent_texts import text_in_force
from youthcourt.services.latin_names import in_latin
from youthcourt.services.page_setups import page_setup
from youthcourt.services.paper_language import in_court_language, of_family
from youthcourt.services.paper_parts import signing_guardians
from youthcourt.services.settings import settings
from youthcourt.store.unit import Unit

RELEASE = "release"
"""What the print log calls it."""


@in_court_language
def release_form(
    unit: Unit, number: str, to: str = "", what: str = "", purpose: str = "", expires_on: date | None = None
) -> ReleaseForm:
    """Return a release to be signed; what is left out prints as a line to write on.

    Raises NotFound, and Refused where nobody of the family is to be contacted.
    """
    page = case_page(unit, number)
    if page.nobody_to_contact:
        raise Refused("Nobody of the family is to be contacted, so there is no paper for them.")
    chosen, locale = settings(unit), of_family(unit, page.line.language)
    with speaking(locale or chosen.language):
        made = ReleaseForm(
            setup=replace(page_setup(unit), duplex=False),
            case_number=page.line.number,
            sections=default_wording().release,
            respondent=page.line.name,
            told_to=clean_line(to, field="The recipient"),
            what=clean_line(what, field="What may be told"),
            purpose=clean_line(purpose, field="The purpose"),
            expires_on=expires_on,
            guardians=signing_guardians(page),
            minor=is_minor(page.line.birth_date, unit.today, chosen.age_of_majority),
            version=text_in_force(unit, ConsentKind.RELEASE, page.line.language),
            language=locale,
        )
    return in_latin(unit, made)


def render(form: ReleaseForm) -> bytes:
    """Return the form as a PDF. Slow: outside any Unit."""
    return drawing.render_release(form)
