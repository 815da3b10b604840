"""Rows as text for the clipboard: cells apart by tabs, rows by line ends, never a formula."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.text import one_cell
from youthcourt.gui.kit.table import Table
from youthcourt.gui.lists.columns import Columns

MOST = 10_000
"""Rows that are copied at once; more leave the program as a file."""


def copied(table: Table, columns: Columns, *, head: bool) -> str:
    """Return the selected rows as they are shown, with the titles above them where *head*.

    Raises Refused for more rows than are copied at once.
    """
    if table.chosen_count() > MOST:
        raise Refused("More than {most} rows are selected. Export the list instead.", most=f"{MOST:,}")
    titles = columns.titles
    shown = [titles.index(title) for title in columns.shown]
    lines = [[one_cell(words.text(titles[at])) for at in shown]] if head else []
    for begin, end in table.chosen_ranges():
        for row in range(begin, end):
            texts = table.rows.texts(row)
            lines.append([one_cell(texts[at]) for at in shown])
    return "\n".join("\t".join(line) for line in lines)


def copy(table: Table, columns: Columns, *, head: bool) -> int:
    """Put the selected rows on the clipboard and return how many they are. Raises as ``copied``."""
    QGuiApplication.clipboard().setText(copied(table, columns, head=head))
    return table.chosen_count()
