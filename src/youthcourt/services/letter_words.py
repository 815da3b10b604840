"""The sentences of the letters to a family: the court's own, or those that the program ships."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.documents.wording import Section, Wording, default_wording
from youthcourt.services.settings import CourtSettings


def court_called(chosen: CourtSettings) -> str:
    """Return the court's name for a sentence; before it has one, what any court is to its readers."""
    return chosen.court_name or words.text("our youth court")


def section_of(key: str, chosen: CourtSettings) -> Section:
    """Return the section of a letter that the setting *key* words, in the language that is spoken.

    The court's own sentences where it has any; those that it only took over are translated.
    """
    shipped = _sections(default_wording())[key]
    own: tuple[str, ...] = getattr(chosen, key)
    return Section(shipped.title, tuple(words.text(line) for line in own) or shipped.sentences)


def shipped_lines(key: str) -> tuple[str, ...]:
    """Return the sentences that are printed while the setting *key* is empty; none for another setting."""
    section = _sections(default_wording()).get(key)
    return section.sentences if section else ()


def _sections(wording: Wording) -> dict[str, Section]:
    notice = wording.notice
    return {
        "letter_offer": wording.offer, "notice_bring": notice.bring, "notice_dress": notice.dress,
        "notice_phones": notice.phones, "notice_absence": notice.absence,
    }  # fmt: skip
