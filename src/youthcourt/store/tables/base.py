"""Column helpers shared by the tables."""

from __future__ import annotations

from enum import Enum
from typing import Any, ClassVar, cast

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING


class Row(SQLModel):
    """A record with a random text key."""

    veiled: ClassVar[bool] = False
    """Which fields changed would tell what stands in them: the trail says only that the record changed."""

    id: str = Field(primary_key=True)


def choice(kind: type[Enum], *, nullable: bool = False, default: Any = ...) -> Any:
    """Return a column that stores an enumeration by its values and checks them."""
    stored = sa.Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
        name=kind.__name__.lower(),
    )
    return Field(default=default, sa_type=cast(Any, stored), nullable=nullable)


def link(target: str, *, nullable: bool = False, unique: bool = False, default: Any = ...) -> Any:
    """Return a foreign key to ``table.column``; nothing is ever deleted by cascade."""
    value = None if nullable and default is ... else default
    return Field(default=value, foreign_key=target, nullable=nullable, index=True, unique=unique)


def table_of(model: type[SQLModel]) -> sa.Table:
    """Return the Core table of a model, for reading columns."""
    return cast(sa.Table, sa.inspect(model).local_table)
