"""How jurors may call a person: first name and last initial, and never more.

Juror papers call a person by first name and last initial (practice found at
El Rancho CA; the rest are this project's decisions, see the domain reference, section 2).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping

from youthcourt.domain.privacy import Identifier, KnownWord, giveaways
from youthcourt.domain.text import APOSTROPHES, fold


def juror_name(
    given: str, family: str, case_number: str, latin: str = "", known: Iterable[KnownWord] = ()
) -> str:
    """Return first name and last initial: ``Maria L.``.

    *latin* is the whole name in Latin letters, the last name at its end; it goes first where it
    is on file. A person known by one name only, or by a last name of one letter, is called by the
    case number, so that a whole name is never printed (situation 14). ``O'Neill`` gives O and
    ``St. John`` gives S.

    *known* are the words of everybody tied to the case. Where one of them stands in the first name
    (a last name typed into that field), its first word is taken alone, or else the case number.
    """
    if latin.strip():
        *firsts, family = latin.split()
        given = " ".join(firsts)
    letters = [sign for sign in unicodedata.normalize("NFC", family) if _is_letter(sign)]
    if len(letters) < 2:
        return case_number
    # A first name may stand; it is the last names, streets and numbers that may not.
    barred = [word for word in known if word.kind is not Identifier.GIVEN_NAME]
    for name in (given.strip(), *given.split()[:1]):
        if name and not giveaways(name, barred):
            return f"{name} {letters[0].upper()[:1]}."
    return case_number


def _is_letter(sign: str) -> bool:
    return sign.isalpha() and sign not in APOSTROPHES


def told_apart(names: Mapping[str, str]) -> dict[str, str]:
    """Return the juror name per case number, told apart where two are alike (situation 15).

    *names* maps the case numbers of one sitting to their juror names. Two who share a form get
    the end of their case number: ``Maria L. (0012)``, or all of it where the ends are alike too.
    """
    shared = Counter(fold(name) for name in names.values())
    ends = Counter((fold(name), case_suffix(number)) for number, name in names.items())

    def apart(number: str, name: str) -> str:
        if shared[fold(name)] == 1 or name == number:
            return name
        end = case_suffix(number)
        return f"{name} ({end if ends[fold(name), end] == 1 else number})"

    return {number: apart(number, name) for number, name in names.items()}


def case_suffix(case_number: str) -> str:
    """Return the last run of digits of a case number, or all of it when it has none."""
    runs = re.findall(r"\d+", case_number)
    return str(runs[-1]) if runs else case_number
