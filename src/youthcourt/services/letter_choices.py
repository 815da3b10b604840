"""What a court chooses for the letters to a family: days, whom to call, and its own words on them.

The words are lines; where a court gives none, those that the program ships are printed, in the
language of who reads them. Declared with the court's other choices in ``court_choices``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Declared:
    """How a setting is shown and where its default comes from."""

    label: str
    help: str
    source: str = ""
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True)
class LetterChoices:
    """The choices for the letters to a family. Days and minutes are whole."""

    contact: str = ""
    spoken: tuple[str, ...] = ()
    letter_days: int = 5
    reply_days: int = 14
    arrival_minutes: int = 30
    letter_offer: tuple[str, ...] = ()
    notice_bring: tuple[str, ...] = ()
    notice_dress: tuple[str, ...] = ()
    notice_phones: tuple[str, ...] = ()
    notice_absence: tuple[str, ...] = ()


_SHIPPED = "One sentence a line. Left empty, the words that come with the program are printed."

LETTERS_DECLARED: dict[str, Declared] = {
    "contact": Declared(
        "Whom a family calls", "Name, phone and hours, as they stand on every letter to a family."
    ),
    "spoken": Declared(
        "Languages spoken here", "One a line. The first letter offers them, and an interpreter for others."
    ),
    "letter_days": Declared(
        "Days to the first letter",
        "From the referral: by then the first letter goes to the family.",
        "",
        0,
        60,
    ),
    "reply_days": Declared(
        "Days to answer the first letter",
        "A family is asked to answer by then, and never later than the day by which it is to be reached.",
        "",
        1,
        90,
    ),
    "arrival_minutes": Declared(
        "Minutes before a hearing to be there",
        "When the notice asks the family to come.",
        "South Coast: 30, for jurors",
        0,
        180,
    ),
    "letter_offer": Declared("What youth court offers, in the first letter", _SHIPPED),
    "notice_bring": Declared("What to bring to a hearing", _SHIPPED),
    "notice_dress": Declared("How to dress for a hearing", _SHIPPED),
    "notice_phones": Declared("Phones and the door", _SHIPPED),
    "notice_absence": Declared("Who cannot come to a hearing", _SHIPPED),
}
