"""People offered in a choice: the name, with what tells people of one name apart."""

from __future__ import annotations

from collections.abc import Iterable

from youthcourt import words
from youthcourt.services.people import PersonLine


def person_choices(lines: Iterable[PersonLine], *, without: str = "") -> list[tuple[str, str]]:
    """Return (key, text) of people, but for *without*: ``Ann Lee, born May 2, 2010, Juror``."""
    return [(line.id, _told(line)) for line in lines if line.id != without]


def _told(line: PersonLine) -> str:
    born = (
        words.text("born {birth_date}", birth_date=words.short_day(line.birth_date))
        if line.birth_date
        else ""
    )
    roles = words.listing(words.label(role).lower() for role in line.roles)
    return words.listing(part for part in (line.name, born, roles) if part)
