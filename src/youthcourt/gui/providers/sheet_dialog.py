"""A provider's sheet of hours, typed by keyboard or pasted; all of it is entered, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.sheet_dialog import Ui_SheetDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.entry_grid import EntryModel
from youthcourt.gui.kit.fit import size_over
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.providers import sheet_rows
from youthcourt.gui.providers.sheet_rows import CREDITED, KEY, ON, PRESENT, WHY, Row
from youthcourt.services import providers, sheet
from youthcourt.services.providers import ProviderLine
from youthcourt.services.sheet import Pasted, SheetLine, SheetYouth

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_WIDE, _HIGH = 1060, 620


class SheetDialog(ActDialog):
    """A row for everybody placed with the provider who has hours left; what is wrong stands beside it."""

    def __init__(self, office: Office, page: QWidget, provider_id: str = "") -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._youths: tuple[SheetYouth, ...] = ()
        self._providers: dict[str, ProviderLine] = {}
        self._ui = ui = Ui_SheetDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        self.entries = EntryModel(sheet_rows.columns(), words.text("To know"), self)
        ui.sheet_grid.set_up(words.text("Hours of young people"), self.entries)
        ui.on_date.set_up(words.text("Day worked"), office.today, lean=Lean.PAST, field="on")
        self._join()
        self._fill_providers(provider_id)
        self.resize(size_over(page, _WIDE, _HIGH))

    def act(self) -> None:
        rows = self._rows()
        self._check(rows)
        bad = next((row.at for row in rows if self.entries.said(row.at)[1]), None)
        if bad is not None:
            self._ui.sheet_grid.go(bad, PRESENT)
            raise BadInput("A line does not fit yet. What is wrong stands beside it.")
        lines = [row.line for row in rows if row.line is not None]
        youths = self._office.do(sheet.log_sheet, self._provider(), lines, self._ui.verified_edit.text())
        say_done(self._page, _done(len(lines), youths, sum((line.credited for line in lines), Decimal(0))))

    def paste(self, text: str) -> None:
        """Take the lines of a spreadsheet in, each at whom it fits; the others stand at the end, marked."""
        with refusals_shown(self):
            lines = sheet.pasted(self._youths, text)
            for line in lines:
                self._take(line)
            fits = sum(1 for line in lines if line.sanction_id)
            announce(
                self._ui.sheet_grid,
                words.text("{fits} of {count} lines fit somebody.", fits=fits, count=len(lines)),
            )
        self._tell()

    def _join(self) -> None:
        ui = self._ui
        ui.provider_box.currentIndexChanged.connect(self._choose)
        ui.on_date.changed.connect(self._tell)
        ui.sheet_grid.pasted.connect(self.paste)
        ui.paste_button.clicked.connect(lambda: self.paste(QGuiApplication.clipboard().text()))
        ui.again_button.clicked.connect(self._again)
        ui.out_button.clicked.connect(self._take_out)
        self.entries.edited.connect(self._tell)

    def _fill_providers(self, provider_id: str) -> None:
        box = self._ui.provider_box
        with refusals_shown(self):
            found = self._office.ask(providers.provider_list)
            self._providers = {line.id: line for line in found if line.placed}
        for line in self._providers.values():
            box.addItem(line.name, line.id)
        at = box.findData(provider_id)
        box.setCurrentIndex(max(at, 0))
        if not self._providers:
            self._choose()

    def _choose(self) -> None:
        """Show everybody placed with the provider now chosen."""
        provider_id = self._provider()
        with refusals_shown(self):
            self._youths = self._office.ask(sheet.sheet_youths, provider_id) if provider_id else ()
        self.entries.show_rows([sheet_rows.blank(youth) for youth in self._youths])
        if provider_id:
            self._ui.verified_edit.setPlaceholderText(self._providers[provider_id].known.contact)
        if self._youths:
            self._ui.sheet_grid.go(0, PRESENT)
        self._tell()

    def _provider(self) -> str:
        return str(self._ui.provider_box.currentData() or "")

    def _rows(self) -> list[Row]:
        usual = None if self._ui.on_date.unreadable else self._ui.on_date.value()
        return sheet_rows.read(self.entries.rows, usual, self._office.today())

    def _tell(self) -> None:
        """Say beside each row what is to be said, and below what all come to."""
        rows = self._rows()
        with refusals_shown(self):
            self._check(rows)
        self._ui.provider_box.setEnabled(not rows)
        lines = [row.line for row in rows if row.line is not None]
        self._ui.sum_label.setText(self._sum(lines, len(rows)))
        has_rows = bool(self.entries.rows)
        for button in (self._ui.again_button, self._ui.out_button, self._ui.act_button):
            button.setEnabled(has_rows)

    def _check(self, rows: Sequence[Row]) -> None:
        said = [("", False)] * len(self.entries.rows)
        readable = [(row.at, row.line) for row in rows if row.line is not None]
        checked = self._office.ask(sheet.check_sheet, self._provider(), [line for _at, line in readable])
        for (at, _line), what in zip(readable, checked, strict=True):
            said[at] = (what.told, what.stops)
        for row in rows:
            if row.line is None:
                said[row.at] = (row.problem, True)
        self.entries.say(said)

    def _sum(self, lines: Sequence[SheetLine], typed: int) -> str:
        if not self._providers:
            return words.text("Nobody is placed with a provider. Choose a provider in a case first.")
        if not self._youths:
            return words.text("Nobody who is placed there has hours left.")
        if not typed:
            return ""
        hours = words.number(sum((line.credited for line in lines), Decimal(0)))
        told = words.text("{lines} lines, {hours} hours.", lines=len(lines), hours=hours)
        wrong = sum(1 for at in range(len(self.entries.rows)) if self.entries.said(at)[1])
        return f"{told} {words.text('Not yet right: {wrong}.', wrong=wrong)}" if wrong else told

    def _take(self, line: Pasted) -> None:
        """Put a pasted line where it belongs: the young person's empty row, or one more after it."""
        typed = {ON: line.on, PRESENT: line.present, CREDITED: line.credited, WHY: line.why}
        mine = [at for at, row in enumerate(self.entries.rows) if row[KEY] and row[KEY] == line.sanction_id]
        if not mine:
            self.entries.insert(len(self.entries.rows), sheet_rows.stranger(line))
            return
        at = next((at for at in mine if not sheet_rows.filled(self.entries.rows[at])), -1)
        if at < 0:
            at = mine[-1] + 1
            self.entries.insert(at, self._copy(mine[-1]))
        for cell, text in typed.items():
            self.entries.rows[at][cell] = text

    def _copy(self, at: int) -> list[str]:
        """Return an empty row for the same young person."""
        row = list(self.entries.rows[at])
        for cell in sheet_rows.TYPED:
            row[cell] = ""
        return row

    def _again(self) -> None:
        at = self._ui.sheet_grid.currentIndex().row()
        if at >= 0:
            self.entries.insert(at + 1, self._copy(at))
            self._ui.sheet_grid.go(at + 1, ON)

    def _take_out(self) -> None:
        at = self._ui.sheet_grid.currentIndex().row()
        if at >= 0:
            self.entries.take_out(at)
            if self.entries.rows:
                self._ui.sheet_grid.go(min(at, len(self.entries.rows) - 1), PRESENT)
            self._tell()


def _done(lines: int, youths: int, hours: Decimal) -> str:
    told = words.text("1 line") if lines == 1 else words.text("{count} lines", count=lines)
    people = words.text("1 young person") if youths == 1 else words.text("{count} young people", count=youths)
    return words.text(
        "{lines} entered for {people}: {hours} hours.", lines=told, people=people, hours=words.number(hours)
    )
