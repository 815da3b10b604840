"""A row of a file as the case or the person that it would become: outside a unit, for the preview."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from youthcourt import words
from youthcourt.exchange.fields import FIELDS, Kind
from youthcourt.exchange.mapped import MappedRow, mapped_rows, shortened
from youthcourt.exchange.mapping import Mapping
from youthcourt.services.import_sources import Source
from youthcourt.services.people import full_name

_TOGETHER: dict[str, tuple[str, ...]] = {
    "Offense": ("offense", "offense_class", "offense_code", "offense_on", "place"),
    "Referred by": ("agency", "officer", "agency_number", "referred_on"),
    "Guardian": ("guardian", "guardian_given", "guardian_family", "guardian_capacity", "guardian_phone"),
    "Victim": ("victim", "victim_organization", "claim"),
    "Deferral": ("deferral_start", "deferral_end"),
}
"""What stands together on the page of a case."""
_TITLE = ("name", "given", "family", "suffix")
_MOST = 200


@dataclass(frozen=True)
class Card:
    """A row as it would stand in the court: the name, and what is known. *problem* says why it cannot."""

    row: int
    title: str
    facts: tuple[tuple[str, str], ...]
    problem: str = ""


def card_of(row: MappedRow, kind: Kind) -> Card:
    """Return a row as a card; what the file does not say is not on it."""
    texts = {**row.texts, **{field: words.short_day(day) for field, day in row.dates.items()}}
    name = full_name(texts.get("given", ""), texts.get("family", ""), texts.get("suffix", ""))
    together = _TOGETHER if kind is Kind.REFERRALS else {}
    grouped = {field for fields in together.values() for field in fields}
    facts = [
        (words.text(called), told)
        for field, called in FIELDS[kind].items()
        if field not in grouped and field not in _TITLE and (told := _told(texts, (field,)))
    ]
    facts += [
        (words.text(called), told) for called, fields in together.items() if (told := _told(texts, fields))
    ]
    title = shortened(name or texts.get("agency_number", "") or words.text("Nobody named"), 80)
    return Card(row.number, title, tuple(facts), words.say(row.problem) if row.problem else "")


def first_cards(source: Source, mapping: Mapping) -> tuple[Card, ...]:
    """Return the first rows of a file as they would be read. Raises BadInput for columns it has not."""
    return tuple(card_of(row, mapping.kind) for row in mapped_rows(source.head, mapping))


def _told(texts: dict[str, str], fields: Iterable[str]) -> str:
    names = [texts[field] for field in fields if field.endswith(("_given", "_family")) and texts.get(field)]
    others = [texts[field] for field in fields if texts.get(field) and texts[field] not in names]
    return shortened(" · ".join(filter(None, (" ".join(names), *others))), _MOST)
