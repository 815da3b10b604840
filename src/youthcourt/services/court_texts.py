"""The court's own texts on jurors' papers: its name, its sanctions and criteria, what it decided.

They are typed once for all cases, so that the words of one case are looked for in them too. The words
that the program ships are left out: nobody who wrote them knew the court, and half of them would be
a last name somewhere (``young``, ``home``, ``good``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from youthcourt import words
from youthcourt.domain.criteria import PARTS
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.privacy import Identifier, KnownWord, giveaways
from youthcourt.services import catalogue
from youthcourt.services.known_words import kept_words, known_words
from youthcourt.services.settings import settings
from youthcourt.store import find_results, find_sittings
from youthcourt.store.tables import Case
from youthcourt.store.unit import Unit

_WHERE_THE_COURT_IS = (Identifier.STREET, Identifier.SCHOOL)


@dataclass(frozen=True)
class CourtText:
    """A text of the court that stands on jurors' papers, and where it is changed, in words."""

    text: str
    place: str
    public: bool = False
    """Told to everybody who comes: a street or school in it is the court's, not a person's."""


@dataclass(frozen=True)
class NamedIn:
    """A text of the court that would name somebody on the papers of a case."""

    told: CourtText
    found: tuple[KnownWord, ...]


def court_texts(unit: Unit, case: Case) -> tuple[CourtText, ...]:
    """Return the court's own texts on the juror papers of *case*, but for the shipped ones."""
    shipped = catalogue.shipped_labels() | {part.words for part in PARTS}
    court = CourtText(settings(unit).court_name, words.text("the settings, under “Court”"), public=True)
    told = [court, *_of_catalogues(unit), *_of_hearings(unit, case)]
    return tuple(text for text in dict.fromkeys(told) if text.text and text.text not in shipped)


def _of_catalogues(unit: Unit) -> Iterator[CourtText]:
    for item in catalogue.sanctions_by_code(unit).values():
        yield CourtText(item.label, words.text("the settings, under “Sanctions”"))
    for line in catalogue.criteria_words(unit):
        yield CourtText(line.words, words.text("the settings, under “The four criteria”"))


def _of_hearings(unit: Unit, case: Case) -> Iterator[CourtText]:
    for row in find_sittings.of_case(unit, case.id):
        if row.result in (HearingResult.SET, HearingResult.HEARD):
            place = words.text("the sitting of {date}", date=row.held_on)
            yield CourtText(row.room, place, public=True)
            yield CourtText(row.place, place, public=True)
            for item in find_results.items(unit, row.id):
                yield CourtText(item.label, words.text("the result of the hearing"))


def named_in_court_texts(unit: Unit, case: Case) -> tuple[NamedIn, ...]:
    """Return the court's own texts that would name somebody on the juror papers of *case*.

    Words that were kept with a reason are passed over.
    """
    looked_for, kept = known_words(unit, case), kept_words(case)
    found = []
    for told in court_texts(unit, case):
        barred = [word for word in looked_for if not (told.public and word.kind in _WHERE_THE_COURT_IS)]
        if named := giveaways(told.text, barred, kept):
            found.append(NamedIn(told, tuple(named)))
    return tuple(found)
