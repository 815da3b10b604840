"""What the columns of a spreadsheet hold: proposed by their headers, corrected by the clerk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.cases.column_dates import ColumnDates
from youthcourt.gui.cases.import_words import shelf_card
from youthcourt.gui.forms.columns_dialog import Ui_ColumnsDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.fit import clear_ground, keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.services import import_sources
from youthcourt.services.import_cards import first_cards
from youthcourt.services.import_sources import Source
from youthcourt.services.imports import Kind, Mapping


class ColumnsDialog(ActDialog):
    """One line a column. ``mapped`` carries the mapping that was chosen."""

    mapped = Signal(object)
    keeps_typed = False
    help_page = "import"

    def __init__(
        self,
        source: Source,
        parent: QWidget | None = None,
        before: Mapping | None = None,
        *,
        day_first: bool = False,
    ) -> None:
        """Show how *before* reads the file, where it is a mapping of it, or else what is likely.

        *day_first* is the way of the court's country, for dates whose order the file leaves open.
        """
        super().__init__(parent)
        self._day_first = day_first
        self._source = source
        if before is not None:
            self._source = source = import_sources.where_mapped(source, before)
        kept = import_sources.as_mapped(source, before) if before is not None else None
        self._orders: dict[str, str] = {}
        if before is not None and kept is not None:
            self._orders = {header: before.order_of(field) for header, field in kept[1].items()}
        self._combos: dict[str, QComboBox] = {}
        self._dates: dict[str, ColumnDates] = {}
        self._ui = Ui_ColumnsDialog()
        self._ui.setupUi(self)
        self.resize(theme.scaled(860), theme.scaled(620))
        clear_ground(self._ui.scroll)
        keep_narrow(self._ui.kind_combo, self._ui.sheet_combo, self._ui.head_combo)
        for kind in Kind:
            self._ui.kind_combo.addItem(words.label(kind), kind)
        self._show_place()
        self._make()
        self.bind(self._ui.use_button, self._ui.cancel_button)
        kind, columns = kept or import_sources.proposed(source)
        self._ui.kind_combo.setCurrentIndex(self._ui.kind_combo.findData(kind))
        self._offer(columns)
        self._ui.kind_combo.currentIndexChanged.connect(lambda: self._offer(self._chosen()))
        self._ui.sheet_combo.activated.connect(self._sheet_chosen)
        self._ui.head_combo.activated.connect(self._head_chosen)

    def act(self) -> None:
        """Hand on the mapping; raises BadInput for one that cannot be."""
        self.mapped.emit(self._mapping())

    def _show_place(self) -> None:
        """Say where the rows stand: the sheet, where there are several, and the row of the headers."""
        ui, place = self._ui, self._source.place
        ui.sheet_combo.clear()
        ui.sheet_combo.addItems(self._source.sheets)
        ui.sheet_combo.setCurrentIndex(max(0, ui.sheet_combo.findText(place.sheet)))
        for part in (ui.sheet_combo, ui.sheet_combo_label):
            part.setVisible(ui.sheet_combo.count() > 1)
        ui.head_combo.clear()
        for number, told in self._source.heads:
            ui.head_combo.addItem(words.text("{row}: {told}", row=str(number), told=told), number)
        ui.head_combo.setCurrentIndex(max(0, ui.head_combo.findData(place.header_row)))

    def _sheet_chosen(self) -> None:
        with refusals_shown(self):
            self._go_to(import_sources.on_sheet(self._source, self._ui.sheet_combo.currentText()))

    def _head_chosen(self) -> None:
        with refusals_shown(self):
            row = int(self._ui.head_combo.currentData())
            self._go_to(self._source.on(self._source.place.sheet, row))

    def _go_to(self, source: Source) -> None:
        """Read the rows at another place, with the columns that are likely there."""
        self._source = source
        grid = self._ui.columns_grid
        while (item := grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        grid.setRowStretch(len(self._combos), 0)
        self._combos.clear()
        self._dates.clear()
        self._orders.clear()
        self._show_place()
        self._make()
        kind, columns = import_sources.proposed(source)
        self._ui.kind_combo.blockSignals(True)
        self._ui.kind_combo.setCurrentIndex(self._ui.kind_combo.findData(kind))
        self._ui.kind_combo.blockSignals(False)
        self._offer(columns)

    def _make(self) -> None:
        for at, header in enumerate(self._source.headers):
            combo = QComboBox()
            combo.setObjectName(f"column_{at}_combo")
            combo.setAccessibleName(header)
            keep_narrow(combo)
            combo.activated.connect(self._show_orders)
            told = plain.label(header, Role.FIELD, wrap=True)
            told.setBuddy(combo)
            dates = ColumnDates(header, self._source.samples(header), f"column_{at}")
            dates.chosen.connect(lambda order, header=header: self._order_chosen(header, order))
            for place, part in enumerate((told, combo, dates)):
                self._ui.columns_grid.addWidget(part, at, place)
            self._dates[header] = dates
            self._combos[header] = combo
        self._ui.columns_grid.setColumnStretch(2, 1)
        self._ui.columns_grid.setRowStretch(len(self._combos), 1)

    def _offer(self, columns: dict[str, str]) -> None:
        """List the fields of the kind in every column, and choose those of *columns* that it has."""
        names = import_sources.field_names(self._kind())
        for header, combo in self._combos.items():
            combo.clear()
            combo.addItem(words.text("Not taken"), "")
            for field, name in names.items():
                combo.addItem(words.text(name), field)
            combo.setCurrentIndex(max(0, combo.findData(columns.get(header, ""))))
        self._show_orders()

    def _show_orders(self) -> None:
        """Ask for the order of the dates of each column that leaves it open, and only then."""
        found = import_sources.orders_of(self._source, self._chosen(), day_first=self._day_first)
        for header, dates in self._dates.items():
            dates.show_orders(found.get(header), self._orders.get(header, ""))
        self._show_read()

    def _order_chosen(self, header: str, order: str) -> None:
        self._orders[header] = order
        self._show_read()

    def _show_read(self) -> None:
        ui = self._ui
        try:
            cards = first_cards(self._source, self._mapping())
        except BadInput as problem:
            ui.cards_shelf.say(words.say(problem))
            return
        ui.cards_shelf.show_cards(shelf_card(card) for card in cards)

    def _kind(self) -> Kind:
        return Kind(self._ui.kind_combo.currentData())

    def _chosen(self) -> dict[str, str]:
        return {header: str(combo.currentData() or "") for header, combo in self._combos.items()}

    def _mapping(self) -> Mapping:
        orders = {header: dates.order for header, dates in self._dates.items() if dates.order}
        return import_sources.mapping_of(self._source, self._kind(), self._chosen(), orders)
