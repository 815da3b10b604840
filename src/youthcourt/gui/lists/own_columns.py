"""The court's own fields as columns of a list: left out until the person chooses to see them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from youthcourt import words
from youthcourt.domain.own_fields import FieldKind, Subject
from youthcourt.gui.kit.cells import Column
from youthcourt.services.own_fields import own_fields

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDTH = 140


def own_columns(office: Office, subject: Subject, taken: Iterable[str]) -> list[Column[Any]]:
    """Return a column for each field in use; one called as one in *taken* says that it is the court's."""
    known, made = set(taken), []
    for field in office.ask(own_fields, subject):
        if field.active:
            title = words.text("{name} (our own)", name=field.label) if field.label in known else field.label
            right = field.kind is FieldKind.NUMBER
            made.append(Column[Any](title, partial(_told, field.id), right=right, width=_WIDTH))
    return made


def _told(field_id: str, line: Any) -> str:
    return next((shown for key, shown in line.own if key == field_id), "")
