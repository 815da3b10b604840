"""What the header of a table says."""

from __future__ import annotations

from youthcourt.gui.kit.table import Table


def titles_shown(table: Table) -> list[str]:
    """Return the titles of the columns shown, from left to right."""
    header = table.horizontalHeader()
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [table.rows.columns[at].title for at in order if not table.isColumnHidden(at)]
