"""To whom the letters of a family are addressed: one for each household, in the language read there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.consent import Capacity
from youthcourt.domain.text import fold
from youthcourt.services.letters_to import LetterTo, who_gets_letters
from youthcourt.services.paper_language import of_family
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class Household:
    """Those who get one letter together."""

    person_ids: tuple[str, ...]
    names: tuple[str, ...]
    address: str
    locale: str
    """The locale of their letter; empty for the court's own language."""
    interpreters: tuple[str, ...]
    """The languages for which somebody of them, or the young person, has asked for an interpreter."""
    own: bool
    """Whether it is the young person, of age, to whom it goes."""


def households(unit: Unit, case: Case, on: date) -> tuple[Household, ...]:
    """Return to whom letters about *case* go on a day: readers of one address and language get one."""
    grouped: dict[tuple[str, str], list[LetterTo]] = {}
    for one in who_gets_letters(unit, case, on):
        key = fold(one.address) or one.person_id
        grouped.setdefault((key, of_family(unit, one.language)), []).append(one)
    return tuple(_household(unit, case, locale, found) for (_, locale), found in grouped.items())


def _household(unit: Unit, case: Case, locale: str, found: list[LetterTo]) -> Household:
    keys = (*(one.person_id for one in found), case.respondent_id)
    asked = (unit.get(Person, key, "person").interpreter for key in keys)
    return Household(
        tuple(one.person_id for one in found),
        tuple(one.name for one in found),
        found[0].address,
        locale,
        tuple(dict.fromkeys(language for language in asked if language)),
        found[0].capacity is Capacity.SELF,
    )
