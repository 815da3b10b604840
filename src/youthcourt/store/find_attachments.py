"""Reads of the files kept with a case, without what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import Attachment, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_FILE = table_of(Attachment)
_PERSON = table_of(Person)


def of_case(unit: Unit, case_id: str) -> Sequence[sa.Row[Any]]:
    """Return the files of a case, also those whose content is gone, the newest first."""
    names = (_PERSON.c[name] for name in ("given", "family", "suffix"))
    return unit.rows(
        sa.select(*_FILE.c, *names)
        .outerjoin(_PERSON, _PERSON.c.id == _FILE.c.person_id)
        .where(_FILE.c.case_id == case_id)
        .order_by(_FILE.c.added_on.desc(), _FILE.c.id)
    )
