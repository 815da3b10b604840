"""The court's own fields as columns of its lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from youthcourt.domain.own_fields import Subject
from youthcourt.services.case_lines import CaseLine
from youthcourt.services.own_fields import own_fields
from youthcourt.services.person_lines import PersonLine
from youthcourt.services.sitting_lines import SittingLine
from youthcourt.store import find_own
from youthcourt.store.unit import Unit

L = TypeVar("L", CaseLine, PersonLine, SittingLine)


def with_own(unit: Unit, subject: Subject, lines: Sequence[L], key: Callable[[L], object]) -> tuple[L, ...]:
    """Return *lines* with what stands in the court's own fields of each, as it is kept.

    *key* tells what a line is known by: a case's number, a person's key, a sitting's day.
    """
    fields = {field.id for field in own_fields(unit, subject) if field.active}
    if not fields or not lines:
        return tuple(lines)
    found: dict[object, dict[str, str]] = {}
    for row in find_own.listed_values(unit, subject, [key(line) for line in lines]):
        if row.field_id in fields:
            found.setdefault(row.key, {})[row.field_id] = row.value
    return tuple(replace(line, own=tuple(found.get(key(line), {}).items())) for line in lines)
