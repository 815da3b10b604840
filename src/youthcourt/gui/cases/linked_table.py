"""The cases tied to one: co-respondents' and the respondent's own; each opens on Enter or a double click."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from youthcourt import words
from youthcourt.gui.cases.tones import tone_of
from youthcourt.gui.kit.fit import fit_rows
from youthcourt.gui.kit.table_model import Column
from youthcourt.services.referral_reads import LinkedCase

if TYPE_CHECKING:
    from youthcourt.gui.kit.table import Table

_COLUMNS: tuple[Column[LinkedCase], ...] = (
    Column("Case", lambda line: line.number, width=130),
    Column("Youth", lambda line: line.name),
    Column("How it is tied", lambda line: words.label(line.tie), width=150),
    Column("Stage", lambda line: words.label(line.stage), chip=lambda line: tone_of(line.stage), width=150),
)


def set_up_linked(table: Table, open_case: Callable[[str], object]) -> None:
    """Give *table* its columns; a row that is opened hands its case's number to *open_case*."""
    table.set_up(
        words.text("Cases tied to this one"),
        list(_COLUMNS),
        key=lambda line: line.number,
        nothing=words.text("No other case is tied to this one."),
    )
    fit_rows(table, least=1, most=5)
    table.opened.connect(lambda line: open_case(line.number))
