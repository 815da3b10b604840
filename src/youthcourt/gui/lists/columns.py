"""Which columns a list shows, in which order, how wide: as this person left it, per list and per view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QSignalBlocker
from PySide6.QtWidgets import QHeaderView

from youthcourt.domain.own_fields import OWN
from youthcourt.gui.kit.remember import KeptColumn, forget_columns, kept_columns, remember_columns
from youthcourt.gui.kit.table import Table
from youthcourt.look import theme


class Columns(QObject):
    """Keeps the columns of one table. ``use("cases")`` shows them as they were left under that name.

    *extra* columns are left out until the person wants them.
    """

    def __init__(self, table: Table, name: str, extra: Iterable[str] = ()) -> None:
        super().__init__(table)
        self.table = table
        self._name = name
        self._usual: tuple[str, ...] = ()
        self._rests: frozenset[str] = frozenset()
        self._extra = frozenset(extra)
        self._kept = False
        table.header.setSectionsMovable(True)
        table.header.shaped.connect(self._keep_shape)

    @property
    def titles(self) -> tuple[str, ...]:
        """The titles of all columns as the page gave them."""
        return tuple(column.title for column in self.table.rows.columns)

    @property
    def order(self) -> tuple[str, ...]:
        """The titles of all columns, hidden ones too, from left to right."""
        header = self.table.header
        return tuple(self.titles[header.logicalIndex(place)] for place in range(header.count()))

    @property
    def shown(self) -> tuple[str, ...]:
        """The titles of the columns shown, from left to right."""
        return tuple(title for title in self.order if not self.table.isColumnHidden(self.titles.index(title)))

    def use(self, name: str, usual: Sequence[str] = ()) -> None:
        """Show the columns kept under *name*; where none are, *usual* ones, or all."""
        self._name, self._usual = name, tuple(usual)
        kept = kept_columns(name)
        self._kept = bool(kept)
        titles = {column.remembered: column.title for column in self.table.rows.columns}
        known = [(titles[column.name], column) for column in kept if column.name in titles]
        fit = [column for column in kept if column.name in titles or column.name.startswith(OWN)]
        if len(fit) < len(
            kept
        ):  # a name of an own field that an older program kept, or a column that is gone
            remember_columns(name, fit)
        self.table.widths = {title: column.width for title, column in known if column.width}
        wanted = [title for title, column in known if column.shown] if kept else list(self._usual_shown())
        self._arrange(wanted, [title for title, column in known if not column.shown])
        self.table.measure()

    def rest(self, titles: Iterable[str]) -> None:
        """Leave these columns out unless the person chose otherwise: they say nothing here."""
        resting = frozenset(titles)
        if resting != self._rests:
            self._rests = resting
            if not self._kept:
                self._arrange(list(self._usual_shown()), ())

    def show(self, titles: Sequence[str], rest: Sequence[str] = ()) -> None:
        """Show columns in this order, *rest* being the order of those left out, and remember it."""
        self._arrange(titles, rest)
        self._keep()

    def back_to_usual(self) -> None:
        """Forget what the person chose."""
        forget_columns(self._name)
        self.use(self._name, self._usual)

    def _usual_shown(self) -> tuple[str, ...]:
        known = [title for title in self._usual if title in self.titles]
        return tuple(title for title in known or self.titles if title not in self._rests | self._extra)

    def _arrange(self, shown: Sequence[str], rest: Sequence[str]) -> None:
        header, titles = self.table.header, self.titles
        known = [title for title in dict.fromkeys((*shown, *rest)) if title in titles]
        order = [*known, *(title for title in titles if title not in known)]
        visible = {title for title in shown if title in titles} or {titles[0]}
        with QSignalBlocker(header):
            for place, title in enumerate(order):
                header.moveSection(header.visualIndex(titles.index(title)), place)
        for at, title in enumerate(titles):
            self.table.setColumnHidden(at, title not in visible)
        self.table.grow()
        self.table.viewport().update()
        header.viewport().update()

    def _keep_shape(self) -> None:
        before, stretched = dict(self.table.widths), self.shown[-1]
        for at, column in enumerate(self.table.rows.columns):
            width = round(self.table.columnWidth(at) * 100 / theme.scaled(100))
            fixed = self.table.header.sectionResizeMode(at) == QHeaderView.ResizeMode.Interactive
            usual = self.table.widths.get(column.title, column.width)
            seen = column.title != stretched and not column.grows and not self.table.isColumnHidden(at)
            if fixed and seen and abs(width - usual) > 1:
                self.table.widths[column.title] = width
        if self.table.widths != before or self.order != self._last_order():
            self._keep()

    def _last_order(self) -> tuple[str, ...]:
        titles = {column.remembered: column.title for column in self.table.rows.columns}
        kept = tuple(titles[column.name] for column in kept_columns(self._name) if column.name in titles)
        return kept or (*self._usual_shown(), *(t for t in self.titles if t not in self._usual_shown()))

    def _keep(self) -> None:
        shown, widths = self.shown, self.table.widths
        names = {column.title: column.remembered for column in self.table.rows.columns}
        remember_columns(
            self._name,
            (KeptColumn(names[title], title in shown, widths.get(title, 0)) for title in self.order),
        )
        self._kept = True
