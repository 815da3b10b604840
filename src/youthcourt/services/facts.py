"""The text about the facts that jurors read: written, looked through, cleared by somebody."""

from __future__ import annotations

from collections.abc import Mapping

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.privacy import KeptWord, KnownWord, giveaways
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services.court_texts import NamedIn, named_in_court_texts
from youthcourt.services.juror_side import facts_giveaways, listed, offense_words
from youthcourt.services.known_words import as_kept, kept_words, known_words
from youthcourt.store import find_cases
from youthcourt.store.tables import Case
from youthcourt.store.unit import Unit


def write_facts(unit: Unit, number: str, text: str) -> None:
    """Write the text about the facts that jurors will read. A changed text must be cleared again."""
    case = find_cases.by_number(unit, number)
    if unit.change(case, juror_facts=clean_text(text, field="The facts for jurors")):
        unit.change(case, facts_cleared_on=None, facts_cleared_by="", facts_kept_words="")
    unit.touch("cases", f"case:{case.number}")


def look_through(unit: Unit, number: str, text: str) -> tuple[KnownWord, ...]:
    """Return the known words that stand in *text*, or in the offense, while it is being written. A query."""
    case = find_cases.by_number(unit, number)
    told = f"{text}\n{offense_words(unit, case)}"
    return tuple(giveaways(told, known_words(unit, case), kept_words(case)))


def court_texts_naming(unit: Unit, number: str) -> tuple[NamedIn, ...]:
    """Return the court's own texts that would name somebody on the juror papers of a case. A query."""
    return named_in_court_texts(unit, find_cases.by_number(unit, number))


def clear_facts(unit: Unit, number: str, by: str, kept: Mapping[str, str] | None = None) -> None:
    """Clear the facts for jurors, by somebody, today.

    *kept* maps a word that was found and is meant otherwise to the reason for keeping it; words
    that were kept before stay kept. A kept word is asked about again once somebody else brings it:
    the park is kept, and then a victim called Park is added.
    Raises Refused while a name, school, street or number of anyone tied to the incident
    stands in the text.
    """
    case = find_cases.by_number(unit, number)
    who = clean_line(by, field="Who clears it")
    if not who or not case.juror_facts:
        raise BadInput("Write the facts for jurors and say who clears them.", field="by")
    words = _kept_with(unit, case, kept or {})
    found = facts_giveaways(unit, case, kept=words)
    if found:
        raise Refused(
            "The text for jurors of case {case} still names somebody: {words}. "
            "Take the words out, or keep a word with a reason when it means something else.",
            case=number,
            words=listed(found),
        )
    unit.change(case, facts_cleared_on=unit.today, facts_cleared_by=who, facts_kept_words=as_kept(words))
    unit.touch("cases", f"case:{case.number}")


def _kept_with(unit: Unit, case: Case, added: Mapping[str, str]) -> tuple[KeptWord, ...]:
    """Return the words kept before and the *added* ones, each for those who bring it today."""
    known = known_words(unit, case)
    words = {word.text: word for word in kept_words(case)}
    for written, reason in added.items():
        text, why = clean_line(written, field="The word"), clean_line(reason, field="The reason")
        if not why:
            raise BadInput("Give the reason for each word that stays.", field="kept")
        sources = dict.fromkeys(word.source for word in known if fold(word.text) == fold(text))
        words[text] = KeptWord(text, why, tuple(sources))
    return tuple(words.values())
