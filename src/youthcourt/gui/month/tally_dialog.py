"""What led to it, over a year: a count for prevention that leads to no case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from youthcourt import words
from youthcourt.domain.tally import Told
from youthcourt.gui.forms.tally_dialog import Ui_TallyDialog
from youthcourt.gui.kit.fit import size_over
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.look import plain
from youthcourt.services.circumstances import Tally, tally

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDE, _HIGH = 620, 560


class TallyDialog(QDialog):
    """Whole years only: two periods that differ by little would tell the case between them."""

    help_page = "interview"

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._tally = office.ask(tally)
        self._ui = ui = Ui_TallyDialog()
        ui.setupUi(self)
        plain.make_plain(self)
        ui.about_label.setText(
            words.text(
                "Cases referred in the year, by what was ticked at their interview; one case may count in "
                "several lines. Fewer than {least} are not told, none among them.",
                least=self._tally.least,
            )
        )
        ui.tally_table.set_up(
            words.text("What led to it"),
            [
                Column("What led to it", lambda line: line.label),
                Column("Cases", self._count, sort=lambda line: line.count or 0, right=True, width=140),
            ],
            key=lambda line: line.label,
            nothing=words.text("Nothing is asked about yet."),
        )
        self._list = ShortList(self, office, ui.tally_table, "what led to it")
        for year in self._tally.years:
            ui.year_combo.addItem(str(year), year)
        ui.year_combo.currentIndexChanged.connect(self._load)
        ui.close_button.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self._show(self._tally)
        self.resize(size_over(parent, _WIDE, _HIGH))

    def _load(self) -> None:
        with refusals_shown(self):
            self._show(self._office.ask(tally, int(self._ui.year_combo.currentData())))

    def _show(self, counted: Tally) -> None:
        self._tally = counted
        self._ui.tally_table.show_rows(counted.lines)

    def _count(self, line: Told) -> str:
        if line.count is None:
            return words.text("Fewer than {least}", least=self._tally.least)
        return words.number(line.count)
