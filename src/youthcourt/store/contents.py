"""What files kept with a case hold: bytes inside the court file, outside its trail and its history.

A trail that holds them would keep for ever what a person has removed.
"""

from __future__ import annotations

from collections.abc import Collection

import sqlalchemy as sa

from youthcourt.store.tables import Attachment, AttachmentData
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

KIND = str(table_of(Attachment).name)
"""What the trail calls a file kept with a case."""
_DATA = table_of(AttachmentData)


def keep(unit: Unit, key: str, content: bytes) -> None:
    """Put in what the file with *key* holds; its row has been added in the same act."""
    if not unit.writing:
        raise RuntimeError(f"{unit.act} only asks and must not change anything")
    unit.session.execute(sa.insert(_DATA).values(attachment_id=key, content=content))


def held(unit: Unit, key: str) -> bytes | None:
    """Return what a file holds, or None when it is gone."""
    found = unit.rows(sa.select(_DATA.c.content).where(_DATA.c.attachment_id == key))
    return bytes(found[0].content) if found else None


def drop(unit: Unit, keys: Collection[str]) -> None:
    """Take out for good what these files hold; the engine writes zeros over it."""
    unit.session.execute(sa.delete(_DATA).where(_DATA.c.attachment_id.in_(keys)))
