"""The text about the facts that jurors read: written, looked through, cleared by somebody."""

from __future__ import annotations

from collections.abc import Mapping

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.privacy import KnownWord, giveaways
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services.juror_side import (
    facts_giveaways,
    kept_reasons,
    kept_words,
    known_words,
    offense_words,
)
from youthcourt.store import find_cases
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


def clear_facts(unit: Unit, number: str, by: str, kept: Mapping[str, str] | None = None) -> None:
    """Clear the facts for jurors, by somebody, today.

    *kept* maps a word that was found and is meant otherwise to the reason for keeping it; words
    that were kept before stay kept.
    Raises Refused while a name, school, street or number of anyone tied to the incident
    stands in the text.
    """
    case = find_cases.by_number(unit, number)
    who = clean_line(by, field="Who clears it")
    if not who or not case.juror_facts:
        raise BadInput("Write the facts for jurors and say who clears them.", field="by")
    words = kept_reasons(case)
    for word, why in (kept or {}).items():
        words[clean_line(word, field="The word")] = clean_line(why, field="The reason")
    if not all(words.values()):
        raise BadInput("Give the reason for each word that stays.", field="kept")
    found = facts_giveaways(unit, case, kept=tuple(words))
    if found:
        raise Refused(
            "The text for jurors of case {case} still names somebody: {words}. "
            "Take the words out, or keep a word with a reason when it means something else.",
            case=number,
            words=[word.text for word in found],
        )
    kept_lines = "\n".join(f"{word}\t{why}" for word, why in words.items())
    unit.change(case, facts_cleared_on=unit.today, facts_cleared_by=who, facts_kept_words=kept_lines)
    unit.touch("cases", f"case:{case.number}")
