"""The court's own fields, and what stands in them."""

from __future__ import annotations

import sqlalchemy as sa
from sqlmodel import Field

from youthcourt.domain.own_fields import FieldKind, OnPaper, Sees, Subject
from youthcourt.store.tables.base import Row, choice, link


class CourtField(Row, table=True):
    """A field that the court added to cases, people or sittings; choices one a line."""

    subject: Subject = choice(Subject)
    position: int
    label: str
    kind: FieldKind = choice(FieldKind, default=FieldKind.TEXT)
    choices: str = ""
    sees: Sees = choice(Sees, default=Sees.STAFF)
    paper: OnPaper = choice(OnPaper, default=OnPaper.NONE)
    active: bool = True


class FieldValue(Row, table=True):
    """What stands in a field of one record: a case, a person or a sitting."""

    __table_args__ = (
        sa.UniqueConstraint("field_id", "case_id", "person_id", "sitting_id"),
        sa.CheckConstraint(
            "(case_id IS NOT NULL) + (person_id IS NOT NULL) + (sitting_id IS NOT NULL) = 1", "one_record"
        ),
    )

    field_id: str = link("courtfield.id")
    case_id: str | None = link("court_case.id", nullable=True)
    person_id: str | None = link("person.id", nullable=True)
    sitting_id: str | None = link("sitting.id", nullable=True)
    value: str = Field(default="")
