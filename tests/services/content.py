"""What a court file holds, table by table, to compare it before and after."""

from __future__ import annotations

from typing import Any

from youthcourt.services import settings
from youthcourt.services.office import Office
from youthcourt.store import sqlcipher

TRAIL = ("audit", "history", "alembic_version", "numberseries", "setting")


def content(office: Office) -> dict[str, Any]:
    """Return every table but the trail as it stands, and the choices of the court."""
    kept: dict[str, Any] = {"settings": office.ask(settings.settings)}
    connection = office.store.connection
    for name in sqlcipher.table_names(connection):
        if name not in TRAIL:
            kept[name] = sorted(map(repr, connection.execute(f"SELECT * FROM {name}")))
    return kept
