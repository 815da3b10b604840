"""What all pages of a paper share: size, court, day, language and the code at the foot."""

from __future__ import annotations

from youthcourt.domain.paper_codes import code_of
from youthcourt.printing.documents.setup import PageSetup, PaperSize
from youthcourt.services.settings import settings
from youthcourt.store.unit import Unit


def page_setup(unit: Unit, paper: str = "") -> PageSetup:
    """Return what all pages share; *paper* is letter or a4, or nothing for the court's own choice."""
    chosen = settings(unit)
    return PageSetup(
        PaperSize(paper or chosen.paper),
        chosen.court_name,
        unit.today,
        sample=chosen.sample,
        language=chosen.language,
        code=code_of(unit.new_id()),
    )
