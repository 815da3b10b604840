"""Who calls before there is a case: a name as one line, parted into first and last name."""

from __future__ import annotations

_PARTICLES = frozenset(
    {
        "al", "bin", "da", "das", "de", "del", "della", "der", "di", "do", "dos", "du", "el", "ibn", "la",
        "las", "le", "los", "mac", "san", "st", "ten", "ter", "van", "von", "y",
    }
)  # fmt: skip
"""Small words that begin a last name or stand within it."""


def name_parts(name: str) -> tuple[str, str]:
    """Return the first and the last name in a name: ``Juan de la Cruz``, or ``de la Cruz, Juan``.

    A guess that a person corrects: the last word is the last name, with the small words before it. A
    single word is a first name.
    """
    if "," in name:
        family, _comma, given = name.partition(",")
        return given.strip(), family.strip()
    words = name.split()
    if len(words) < len(("given", "family")):
        return name.strip(), ""
    begin = len(words) - 1
    while begin > 1 and words[begin - 1].lower() in _PARTICLES:
        begin -= 1
    return " ".join(words[:begin]), " ".join(words[begin:])
