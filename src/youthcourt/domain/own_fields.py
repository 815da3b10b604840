"""The court's own fields: what a clerk adds to cases, people or sittings, and what may stand in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_line

LONGEST_LABEL = 40
"""Letters of a field's name: it stands at the head of a column and beside a line on paper."""
MOST_CHOICES = 40
_NUMBER = re.compile(r"[+-]?\d{1,12}(?:\.\d{1,4}|,\d{1,2})?")
_IN_THOUSANDS = re.compile(r"[+-]?\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?")
YES, NO = "yes", "no"
OWN = "own:"
"""How the names of their columns begin."""


class Subject(StrEnum):
    """What a field belongs to."""

    CASE = "case"
    PERSON = "person"
    SITTING = "sitting"


class FieldKind(StrEnum):
    """What is written into a field."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"


class Sees(StrEnum):
    """Who sees a field. Jurors never do: their papers and screen are made of types without such fields."""

    STAFF = "staff"
    FAMILY = "family"


class OnPaper(StrEnum):
    """The paper on which a field is printed."""

    NONE = "none"
    COVER = "cover"
    REFERRAL = "referral"
    AGREEMENT = "agreement"
    DOCKET = "docket"


FAMILY_PAPERS = frozenset({OnPaper.AGREEMENT})
PAPERS: dict[Subject, tuple[OnPaper, ...]] = {
    Subject.CASE: (OnPaper.NONE, OnPaper.COVER, OnPaper.REFERRAL, OnPaper.AGREEMENT),
    Subject.PERSON: (OnPaper.NONE, OnPaper.COVER, OnPaper.REFERRAL, OnPaper.AGREEMENT),
    Subject.SITTING: (OnPaper.NONE, OnPaper.DOCKET),
}
"""On which papers a field can stand, by what it belongs to: a person's, on those of their cases."""


@dataclass(frozen=True)
class OwnField:
    """A field of the court: its name, kind and choices, who sees it, and on which paper it is printed."""

    id: str
    subject: Subject
    label: str
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    sees: Sees = Sees.STAFF
    paper: OnPaper = OnPaper.NONE
    active: bool = True


def column_of(field_id: str) -> str:
    """Return what the column of a field is known by, in orders and where columns are remembered."""
    return f"{OWN}{field_id}"


def checked_field(field: OwnField) -> OwnField:
    """Return *field* with its texts cleaned; raises BadInput, naming the input, for what cannot be."""
    label = clean_line(field.label, field="The name")
    if not label:
        raise BadInput("Give the field a name, such as “School counselor”.", field="label")
    if len(label) > LONGEST_LABEL:
        raise BadInput("A field’s name has at most {most} letters.", field="label", most=LONGEST_LABEL)
    choices = tuple(
        dict.fromkeys(c for c in (clean_line(line, field="A choice") for line in field.choices) if c)
    )
    if field.kind is FieldKind.CHOICE and not 2 <= len(choices) <= MOST_CHOICES:
        raise BadInput("Give 2 to {most} choices, one a line.", field="choices", most=MOST_CHOICES)
    if field.paper not in PAPERS[field.subject]:
        raise BadInput("This field cannot stand on that paper. Choose another paper.", field="paper")
    if field.paper in FAMILY_PAPERS and field.sees is not Sees.FAMILY:
        raise BadInput(
            "The family gets this paper. Choose that families see the field too, or another paper.",
            field="paper",
        )
    kept = choices if field.kind is FieldKind.CHOICE else ()
    return OwnField(field.id, field.subject, label, field.kind, kept, field.sees, field.paper, field.active)


def checked_value(field: OwnField, value: str | date | None) -> str:
    """Return what is kept for *value*: text, a number with a point, an ISO date, yes or no; "" for none.

    Raises BadInput, with the field's id as its input, for what does not fit the field's kind.
    """
    if isinstance(value, date):
        return value.isoformat()
    text = clean_line(value or "", field=field.label)
    if not text or field.kind is FieldKind.TEXT:
        return text
    if field.kind is FieldKind.NUMBER:
        return _number(field, text)
    if field.kind is FieldKind.DATE:
        return _iso(field, text)
    return _chosen(field, text)


def _number(field: OwnField, text: str) -> str:
    """Return a number with a point; a comma before three figures marks thousands, else the parts of one."""
    if _IN_THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    if not _NUMBER.fullmatch(text):
        raise BadInput("{label} is a number, such as 12 or 7.5.", field=field.id, label=field.label)
    return f"{Decimal(text.replace(',', '.')).normalize():f}"


def _iso(field: OwnField, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as problem:
        raise BadInput(
            "{label} is a date, such as 2026-11-24.", field=field.id, label=field.label
        ) from problem


def _chosen(field: OwnField, text: str) -> str:
    allowed: Sequence[str] = (YES, NO) if field.kind is FieldKind.YES_NO else field.choices
    if text not in allowed:
        raise BadInput("Choose {label} from its list.", field=field.id, label=field.label)
    return text
