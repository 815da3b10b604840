"""The court's own fields as columns of a list: left out until the person chooses to see them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from youthcourt import words
from youthcourt.domain.own_fields import FieldKind, OwnField, Subject, column_of
from youthcourt.gui.kit.cells import Column
from youthcourt.services.own_fields import in_sheet, own_fields, shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDTH = 140


def own_columns(office: Office, subject: Subject, taken: Iterable[str]) -> list[Column[Any]]:
    """Return a column for each field in use; one called as one in *taken* says that it is the court's."""
    known = set(taken)
    return [_column(field, known) for field in office.ask(own_fields, subject) if field.active]


def _column(field: OwnField, known: set[str]) -> Column[Any]:
    name = column_of(field.id)
    return Column[Any](
        words.text("{name} (our own)", name=field.label) if field.label in known else field.label,
        lambda line: shown(field, _kept(field, line)),
        right=field.kind is FieldKind.NUMBER,
        width=_WIDTH,
        order=name,
        value=lambda line: in_sheet(field, _kept(field, line)),
        name=name,
    )


def _kept(field: OwnField, line: Any) -> str:
    return next((value for key, value in line.own if key == field.id), "")
