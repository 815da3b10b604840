"""The wording that is signed, and the version of it: short, printed on the form, kept with the signature."""

from __future__ import annotations

import hashlib

from youthcourt.domain.consent import ConsentKind
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.wording import Section, default_wording
from youthcourt.services.paper_language import locale_of
from youthcourt.services.settings import settings
from youthcourt.store.unit import Unit

_LETTERS = 6


def text_in_force(unit: Unit, kind: ConsentKind, language: str = "") -> str:
    """Return the version of the wording that is signed now, as the form for readers of *language* has it.

    The language as somebody wrote it; where there is no form in it, the court's. A query.
    """
    with speaking(locale_of(language) or settings(unit).language):
        wording = default_wording()
        return version_of(wording.release if kind is ConsentKind.RELEASE else wording.consent)


def version_of(sections: tuple[Section, ...]) -> str:
    """Return the version of a wording: another text, or another language, is another version."""
    whole = "\n".join(part for section in sections for part in (section.title, *section.sentences))
    return hashlib.sha256(whole.encode()).hexdigest()[:_LETTERS].upper()
